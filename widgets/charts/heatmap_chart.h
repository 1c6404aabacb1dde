// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/dendrogram.h"
#include "core/analysis/divergence.h"
#include "core/steering/plan.h"
#include "widgets/charts/chart.h"
#include "widgets/selection.h"

#include <QImage>
#include <QPointer>
#include <QVariantAnimation>

#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isogloss {

/// Layer × language divergence with its marginals, the isogloss line at θ, and the layer band.
class HeatmapChart : public Chart {
    Q_OBJECT
public:
    /// `Similarity`: the leaves of average-linkage clustering of the rows as shown, by the mean distance of two rows over the layers; the tree stands
    /// beside them.
    enum class Order { MeanDivergence, Similarity, Name, Family, ResourceClass, AsGiven };
    /// `Difference` shows table − before (`set_line_before`), or the table itself if there is no before, on the diverging map.
    enum class Mode { Value, Difference };
    /// The part of the map that is shown: whole cells, counted from the top left; 0 layers or rows = all there are.
    struct View {
        int first_layer = 0, layers = 0, first_row = 0, rows = 0;
        bool operator==(const View&) const = default;
    };
    /// What the cells of the table are; `IntervalWidth` is high − low of them, `PlanEffect` the share of tokens whose top-k a plan would change. The
    /// isogloss line belongs to the divergence.
    enum class Measure { Divergence, IntervalWidth, Entropy, Consistency, PlanEffect };

    explicit HeatmapChart(Selection* selection, QWidget* parent = nullptr);
    ~HeatmapChart() override;

    /// Cheap: may be called for every layer of a running trace. `model_layers` counts all layers, dense ones too.
    void set_table(std::shared_ptr<const DivergenceTable> table, int model_layers);
    void set_mode(Mode mode);
    Mode mode() const { return mode_; }
    /// Entropy and consistency, which never come near 0, are coloured from the smallest to the largest value.
    void set_measure(Measure measure);
    Measure measure() const { return measure_; }
    void set_order(Order order);
    Order order() const { return order_; }
    /// These languages and no others, in this order, whatever order and filter say: rows locked to those of another heatmap. Nothing = own order.
    void set_rows(const std::optional<QStringList>& codes);
    QStringList shown_codes() const; ///< top first
    /// Only the languages for which `shown` holds have rows; colours stay those of the whole table. Empty = all.
    void set_filter(std::function<bool(const QString&)> shown);
    int shown_languages() const { return static_cast<int>(rows_.size()); }
    int all_languages() const { return table_ ? static_cast<int>(table_->languages.size()) : 0; }
    /// As asked for: what does not fit the table is cut when it is drawn, so that a view may be set before its table. Another table shows all of it.
    void set_view(const View& view);
    const View& view() const { return view_; }
    /// What is shown of the table now, counted in full.
    View part() const;
    bool zoomed() const;
    /// More (steps > 0) or less of the map, a quarter per step; the cell at `about` stays where it is.
    void zoom(int steps, QPointF about);
    void zoom(int steps); ///< about the selected cell, else the middle
    void show_all() { set_view({}); }
    /// The selected languages, from the first to the last, and the layers of the band.
    void zoom_to_selection();
    void set_plan(const SteeringPlan& plan); ///< ▲ ▼ above steered layers
    /// A second line, dashed, for a before / after view: the bands of another table at the same θ. Null = none.
    void set_line_before(std::shared_ptr<const DivergenceTable> table);
    /// The tables that the two lines are of, where that is not what the cells show: in a difference, after and before. Null = the table,
    /// `set_line_before`.
    void set_lines(std::shared_ptr<const DivergenceTable> now, std::shared_ptr<const DivergenceTable> before);
    /// θ while none is chosen, so that two tables are cut at the same; NaN = the default of the table.
    void set_usual_threshold(double threshold);
    /// Colours from and up to these values, for two heatmaps on one scale; {0, 0} = those of the table.
    void set_scale(std::pair<double, double> range);
    std::pair<double, double> own_range() const { return own_range_; } ///< of the table
    void set_show_line(bool show);

    double threshold() const;                                                    ///< the selection's θ, else the default of the table; NaN = no line
    double largest() const { return largest_; }                                  ///< the right end of the colour bar
    const std::vector<std::size_t>& row_order() const { return order_of_rows_; } ///< rows of the table, top first
    /// Where a cell lies in the widget; empty if it is not shown.
    QRectF cell_rect(const QString& language, int layer) const;
    QRectF threshold_handle() const;
    QRectF band_track() const; ///< the strip under the cells that the band is dragged on

    double height_for(double width, const QFont& font) const override;
    bool has_data() const override { return table_ && !table_->languages.empty() && model_layers_ > 0; }
    QSize sizeHint() const override { return {720, 420}; }
    QSize minimumSizeHint() const override { return {320, 180}; }

signals:
    void languages_shown(int shown, int all);
    void view_changed();
    void rows_changed(); ///< other rows, or in another order, or other values

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    bool paints_directly() const override { return moved_ < 1; }
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Layout;
    struct Row {
        std::size_t row = 0; ///< of the table
        QString code, native;
        double mean = 0; ///< over the layers there are; NaN if none
    };
    struct Cell {
        int row = -1, layer = -1; ///< −1 = none
    };
    struct NameWidths {
        QFont font;
        double native = -1, code = 0; ///< of the longest; negative = not measured
    };
    /// Where the isogloss line runs: the edges between layers, first and end, of each language's band. Between two layers while the line moves.
    using LineCourse = std::map<std::string, std::pair<double, double>>;
    struct MovingLine {
        LineCourse from, to;
        /// At this share of the way: a band that comes grows out of its middle, one that goes shrinks into it.
        LineCourse drawn(double share) const;
    };
    enum class Drag { None, Threshold, BandFirst, BandLast, BandNew, Cells, Pan };

    NameWidths name_widths(const QFont& font) const;
    Layout layout(const QRectF& area, const QFont& font, bool vector) const;
    Layout screen_layout() const;
    void refresh();
    void sort_rows();
    void sort_by_similarity();
    /// Moves the rows from where they stood, for less than 200 ms, so that the eye can follow them.
    void move_rows(const std::vector<double>& stood);
    double place(int row) const;            ///< from the top, in rows; between two rows while they move
    std::vector<double> rows_stand() const; ///< place of each row of the table; NaN = not shown
    bool dense(int layer) const { return moe_of_layer_[static_cast<std::size_t>(layer)] < 0; }
    double value(std::size_t row, int layer) const; ///< as shown; NaN where missing or dense
    QColor colour(double value, const Theme& theme) const;
    QStringList read_out(const Cell& cell) const;
    void describe_selection(); ///< for screen readers
    Cell cell_at(const Layout& layout, QPointF at) const;
    int row_of(const QString& language) const; ///< place from the top, −1 = not shown
    /// Moves the view as little as shows the cell.
    void reveal(const Cell& cell);
    bool pan(int layers, int rows); ///< false if there is nothing further that way
    void pan_to(QPointF at);
    void draw_part(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_missing(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_cells(QCPPainter& painter, const Layout& layout, const Theme& theme) const;
    QImage cell_image(const Layout& layout, const Theme& theme) const;
    void draw_tree(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_labels(QPainter& painter, const Layout& layout, const Theme& theme, const QStringList& first) const;
    void draw_label(QPainter& painter, const Layout& layout, int row_index, const Theme& theme) const;
    void draw_layer_means(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_language_means(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_axis(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_colour_bar(QPainter& painter, const Layout& layout, const Theme& theme) const;
    bool shows_line() const { return show_line_ && table_ && !std::isnan(threshold()); }
    /// What one of the two lines is drawn of; null = it is not.
    const DivergenceTable* table_of_line(bool before) const;
    LineCourse course_of(const DivergenceTable* table) const;
    /// Looks where the lines belong now, before they are drawn: where that is another course than so far, they set out for it.
    void follow_line();
    void draw_line(QPainter& painter, const Layout& layout, const LineCourse& course, const QPen& pen) const;
    void draw_band(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_steered(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_threshold(QPainter& painter, const Layout& layout, const Theme& theme) const;
    void draw_selection(QPainter& painter, const Layout& layout, const Theme& theme) const;
    bool press_handles(QPointF at);
    void drag_to(QPointF at);
    /// The rubber band: its rows are the selected languages, its columns the band.
    void drag_cells_to(const Cell& cell);
    void select_cell(const Cell& cell, bool add);

    QPointer<Selection> selection_;
    std::shared_ptr<const DivergenceTable> table_, before_, line_, line_before_;
    std::vector<int> before_row_; ///< row of the table → row of before_, −1 = none
    SteeringPlan plan_;
    int model_layers_ = 0;
    Order order_ = Order::MeanDivergence;
    Mode mode_ = Mode::Value;
    Measure measure_ = Measure::Divergence;
    std::function<bool(const QString&)> filter_;
    bool show_line_ = true;
    double largest_ = 0;           ///< of the magnitudes shown
    double smallest_ = 0;          ///< where the colours begin
    double default_threshold_ = 0; ///< of the table
    double usual_threshold_ = std::numeric_limits<double>::quiet_NaN();
    std::pair<double, double> own_range_{0, 0}, scale_{0, 0};
    std::optional<QStringList> given_rows_;
    Dendrogram tree_;       ///< of the first rows, in the order by similarity
    std::vector<Row> rows_; ///< top first
    std::vector<std::size_t> order_of_rows_;
    std::vector<std::string> names_;    ///< languages that were measured
    mutable NameWidths widths_;         ///< measuring hundreds of names takes longer than drawing the rest
    std::vector<int> moe_of_layer_;     ///< true layer → column of the table, −1 = dense
    std::vector<double> places_before_; ///< of the rows, while they move
    double moved_ = 1;                  ///< share of their way
    QVariantAnimation moving_;
    MovingLine line_now_, line_was_;
    std::pair<std::vector<std::string>, int> line_map_; ///< languages and layers that the lines were last drawn over
    double line_moved_ = 1;                             ///< share of their way
    QVariantAnimation line_moving_;
    View view_;
    double wheel_ = 0, wheel_across_ = 0, pinch_ = 0; ///< turned and not yet used
    QPointF pan_from_;                                ///< where the drag of the map began, and what it showed there
    View panned_;
    Drag drag_ = Drag::None;
    int drag_from_ = -1;
    Cell hover_;
    Cell drag_cell_, drag_end_; ///< corners of the rubber band; the end is −1 until the pointer has left the first cell
};

} // namespace isogloss
