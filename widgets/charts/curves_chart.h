// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/divergence.h"
#include "widgets/charts/chart.h"
#include "widgets/selection.h"

#include <QPointer>

#include <memory>

class QCustomPlot;

namespace isogloss {

/// Divergence by layer of the selected languages (while none is selected: of the largest, the middle and the smallest mean), with interval bands, θ
/// and what chance alone gives. A click selects a layer, a drag over layers the band.
class CurvesChart : public Chart {
    Q_OBJECT
public:
    explicit CurvesChart(Selection* selection, QWidget* parent = nullptr);
    ~CurvesChart() override;

    void set_table(std::shared_ptr<const DivergenceTable> table, int model_layers);
    /// The same languages before a plan, drawn thin and dashed.
    void set_before(std::shared_ptr<const DivergenceTable> table);
    /// Languages that are drawn.
    QStringList shown_languages() const;
    int layer_at(QPointF position) const; ///< routed layer nearest to a place in the widget, −1 = none
    QPointF position_of(int layer, double value) const;

    bool has_data() const override { return table_ && !table_->languages.empty() && model_layers_ > 0; }
    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Frame;
    /// A text at the right end of a line.
    struct EndLabel {
        QString text;
        double y = 0;
        QColor colour;
    };
    Frame frame(const QRectF& area, const QFont& font) const;
    QVector<double> value_ticks(double height, double line) const;
    std::size_t column_of(int layer) const; ///< table_->layers.size() = none
    double top() const;
    double threshold() const;
    QColor colour(int place, const Theme& theme) const;
    QString short_code(const QString& code) const;
    void add_band_and_layer(QCustomPlot& plot, const Theme& theme) const;
    void add_curves(QCustomPlot& plot, const Theme& theme) const;
    void add_baselines(QCustomPlot& plot, const Theme& theme) const;
    std::vector<EndLabel> end_labels(const Frame& at, const Theme& theme) const;
    void hover(int layer);

    QPointer<Selection> selection_;
    std::shared_ptr<const DivergenceTable> table_, before_;
    int model_layers_ = 0;
    double default_threshold_ = 0;
    int hover_layer_ = -1, press_layer_ = -1;
    bool dragging_ = false;
};

} // namespace isogloss
