// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/accuracy_table.h"
#include "core/analysis/divergence.h"
#include "widgets/charts/chart.h"
#include "widgets/selection.h"

#include <QHash>
#include <QPointer>

#include <memory>
#include <optional>

class QCPPainter;
class QCustomPlot;

namespace isogloss {

/// Divergence by layer of the selected languages (while none is selected: of the largest, the middle and the smallest mean, or of all languages if
/// they are coloured by what they have in common), with interval bands, θ and what chance alone gives. A click selects a layer, a drag over layers
/// the band.
class CurvesChart : public Chart {
    Q_OBJECT
public:
    /// What the colour of a line says. Languages without a family, a class or an accuracy are grey.
    enum class Colouring { Language, Family, ResourceClass, Accuracy };
    /// What the table holds. Entropy, in nats, never comes near 0: its axis begins below the smallest value, and the reference is one of its lines.
    enum class Quantity { Divergence, Entropy };

    explicit CurvesChart(Selection* selection, QWidget* parent = nullptr);
    ~CurvesChart() override;

    void set_table(std::shared_ptr<const DivergenceTable> table, int model_layers);
    /// The same languages before a plan, drawn thin and dashed.
    void set_before(std::shared_ptr<const DivergenceTable> table);
    void set_quantity(Quantity quantity);
    void set_show_threshold(bool show); ///< θ; it is shown unless told otherwise
    void set_colouring(Colouring colouring);
    Colouring colouring() const { return colouring_; }
    /// Null = none; the languages are then grey under `Colouring::Accuracy`.
    void set_accuracies(std::shared_ptr<const AccuracyTable> accuracies);
    bool has_accuracies() const { return accuracies_ && !accuracies_->languages.empty(); }
    /// Of a line, as it is drawn now.
    QColor colour_of(const QString& code, const Theme& theme) const;
    /// Languages that are drawn.
    QStringList shown_languages() const;
    int layer_at(QPointF position) const; ///< routed layer nearest to a place in the widget, −1 = none
    QPointF position_of(int layer, double value) const;

    bool has_data() const override { return table_ && !table_->languages.empty() && model_layers_ > 0; }
    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where the plot lies, and its axes.
    struct Frame {
        QRectF plot, title, legend, axis_name;
        QFont small;
        QVector<double> ticks;
        double top = 1, bottom = 0, line = 0;
        int layers = 1;

        double x(double layer) const { return plot.left() + (layer + 0.5) / layers * plot.width(); }
        double y(double value) const { return plot.bottom() - (value - bottom) / (top - bottom) * plot.height(); }
    };
    /// A text at the right end of a line.
    struct EndLabel {
        QString text;
        double y = 0;
        QColor colour;
        QPointF end;   ///< of the line
        int mark = -1; ///< of `draw_category_mark`
    };
    Frame frame(const QRectF& area, const QFont& font) const;
    Frame make_frame(const QRectF& area, const QFont& font) const;
    std::size_t column_of(int layer) const; ///< table_->layers.size() = none
    double top() const;
    double threshold() const;
    std::vector<QColor> colours(const QStringList& shown, const Theme& theme) const;
    QColor group_colour(const QString& group, const Theme& theme) const;
    QString group_of(const QString& code) const;                              ///< empty = none
    QStringList groups() const;                                               ///< of all languages of the table, in the order of the legend
    std::pair<double, double> accuracy_range(const QStringList& shown) const; ///< low > high = none
    double legend_height(double width, const QFont& font) const;
    void draw_legend(QCPPainter& painter, const Frame& at, const Theme& theme) const;
    /// "arb" for arb_Arab, unless another curve has the same language in another script.
    QStringList names(const QStringList& shown) const;
    double lowest() const;
    /// Whether each line has room for its name beside a plot of this height.
    bool names_fit(double height, const QFont& small) const;
    void add_curves(QCustomPlot& plot, const Theme& theme) const;
    void add_baselines(QCustomPlot& plot, const Theme& theme) const;
    /// Curves that are told apart by colours of their own have marks too, which grey leaves: `draw_category_mark`; −1 = none.
    int mark_of(const QStringList& shown, qsizetype place) const;
    void draw_curve_marks(QPainter& painter, const Frame& at, const Theme& theme) const;
    /// On the screen hundreds of curves are a picture of their own.
    bool drawn_fine(const QCPPainter& painter) const;
    void draw_fine_curves(QPainter& painter, const Frame& at, const Theme& theme) const;
    std::vector<EndLabel> end_labels(const Frame& at, const Theme& theme) const;
    void hover(int layer);

    QPointer<Selection> selection_;
    using Rows = QHash<QString, std::size_t>;
    static Rows rows_of(const DivergenceTable* table);
    std::size_t row_of(const QString& code) const { return rows_.value(code, table_->languages.size()); } ///< that many = none
    std::size_t row_before(const QString& code) const { return rows_before_.value(code, before_->languages.size()); }
    /// Families also differ by their dashes: colours alone say nothing in grey.
    Qt::PenStyle dash_of(const QString& group) const;
    std::shared_ptr<const DivergenceTable> table_, before_;
    Rows rows_, rows_before_; ///< of the tables, by language
    struct KeptFrame {
        QRectF area;
        QFont font;
        Frame frame;
    };
    struct KeptGroups {
        QHash<QString, QString> of_language;
        QStringList names;
    };
    const KeptGroups& kept_groups() const;
    mutable std::optional<KeptFrame> kept_frame_; ///< both until the data are others
    mutable std::optional<KeptGroups> kept_groups_;
    mutable double drawn_top_ = -1; ///< of the axis on the screen
    std::shared_ptr<const AccuracyTable> accuracies_;
    Colouring colouring_ = Colouring::Language;
    Quantity quantity_ = Quantity::Divergence;
    bool show_threshold_ = true;
    int model_layers_ = 0;
    double default_threshold_ = 0;
    int hover_layer_ = -1, press_layer_ = -1;
    bool dragging_ = false;
};

} // namespace isogloss
