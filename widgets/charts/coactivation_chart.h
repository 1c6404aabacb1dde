// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coactivation.h"
#include "core/steering/plan.h"
#include "widgets/charts/chart.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace isogloss {

class Selection;

/// Which experts of a layer are chosen together, in one language.
struct Coactivation {
    CoactivationTable table;
    std::vector<int> by_similarity; ///< [E] experts_by_similarity
};

/// Expert × expert: the share of the row's tokens whose top-k also holds the column's expert. A click selects the row's expert, a double click
/// promotes it.
class CoactivationChart : public Chart {
    Q_OBJECT
public:
    enum class Order { Number, Similarity };

    explicit CoactivationChart(Selection* selection, QWidget* parent = nullptr);
    void set_data(std::shared_ptr<const Coactivation> coactivation); ///< null: empty
    void set_order(Order order);
    Order order() const { return order_; }
    void set_plan(const SteeringPlan& plan);     ///< ▲ ▼ at steered experts of the layer
    QRectF cell_rect(int row, int column) const; ///< of two experts, in the widget
    /// The expert whose row, or whose number below the columns, lies there; −1 = none.
    int expert_at(QPointF position) const;
    const std::vector<int>& experts_by_place() const { return experts_; } ///< top and left first
    QStringList read_out(int row, int column) const;                      ///< of two experts
    /// What is read out: row and column, experts; −1 = none.
    std::pair<int, int> hovered() const { return hover_; }

    bool has_data() const override { return data_ && data_->table.experts > 0; }
    double height_for(double width, const QFont& font) const override;
    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    void promote_requested(int layer, int expert);  ///< double click, Enter or P
    void suppress_requested(int layer, int expert); ///< S
    void remove_requested(int layer, int expert);   ///< Delete; a double click or its own key on a steered expert

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Frame;
    Frame frame(const QRectF& area, const QFont& font) const;
    void sort();
    int experts() const { return data_->table.experts; }
    int place_of(int expert) const { return places_[static_cast<std::size_t>(expert)]; }
    std::int64_t tokens(int row, int column) const; ///< N_ij of two experts
    double share(int row, int column) const;        ///< of two experts
    double shown(int row, int column) const;        ///< of two places; −1 on the diagonal, NaN in the row of an expert that was never chosen
    double even() const;                            ///< what even, independent choices give
    const PlanEdit* edit_of(int expert) const;
    void draw_missing(QPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_cells(QPainter& painter, const Frame& at, const Theme& theme) const;
    QImage cell_image(const Frame& at, double pixel, const Theme& theme) const;
    std::vector<int> numbered(const Frame& at) const; ///< places whose numbers stand at the axes
    void draw_axes(QPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_scale(QCPPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_selected(QPainter& painter, const Frame& at, const Theme& theme) const;
    std::pair<int, int> cell_at(QPointF position) const;
    bool is_selected(int expert) const;
    void select_expert(int expert, bool add = false);
    void hover(std::pair<int, int> cell);
    void move(int down, int across);
    void request(Action action, int expert);

    QPointer<Selection> selection_;
    std::shared_ptr<const Coactivation> data_;
    Order order_ = Order::Number;
    std::vector<int> experts_, places_; ///< place → expert, expert → place
    SteeringPlan plan_;
    double largest_ = 1; ///< off the diagonal
    std::pair<int, int> hover_{-1, -1};
};

} // namespace isogloss
