// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/steering/plan.h"
#include "widgets/charts/chart.h"
#include "widgets/selection.h"

#include <QPointer>

#include <memory>
#include <vector>

class QCustomPlot;

namespace isogloss {

/// Activation of the experts of one layer: the difference from the reference language with τ, or both languages side by side with the k/E line.
/// A click selects an expert, with Ctrl it adds it, a drag over bars selects theirs; a double click asks to promote.
class ExpertsChart : public Chart {
    Q_OBJECT
public:
    enum class Mode { Difference, Shares };
    enum class Order { Value, Expert };

    explicit ExpertsChart(Selection* selection, QWidget* parent = nullptr);
    ~ExpertsChart() override;

    void set_table(std::shared_ptr<const ActivationTable> table);
    void set_plan(const SteeringPlan& plan); ///< ▲ ▼ at steered experts of the layer
    void set_mode(Mode mode);
    Mode mode() const { return mode_; }
    void set_order(Order order);
    Order order() const { return order_; }
    void set_tau(double tau); ///< τ: experts with a larger difference are marked; NaN = no line
    double tau() const { return tau_; }
    int above_tau() const;
    /// Middle of an expert's bar in the widget.
    QPointF bar_position(int expert) const;
    int expert_at(QPointF position) const;                              ///< −1 = none
    QPointF tau_handle() const;                                         ///< on the τ line; null point if there is none
    const std::vector<int>& experts_by_bar() const { return experts_; } ///< left first

    bool has_data() const override { return table_ && !table_->frequency.empty(); }
    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

signals:
    void tau_changed(double tau);
    void promote_requested(int layer, int expert);  ///< double click, or P
    void suppress_requested(int layer, int expert); ///< S
    void remove_requested(int layer, int expert);   ///< Delete; a double click or its own key on a steered expert

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Frame;
    Frame frame(const QRectF& area, const QFont& font) const;
    void sort();
    std::size_t bar_of(int expert) const;
    double shown(int expert) const; ///< the value that the bar shows
    double even() const;            ///< k/E: what an even router gives
    bool always_whiskers() const;   ///< few experts: every bar carries its interval
    const PlanEdit* edit_of(int expert) const;
    void add_bars(QCustomPlot& plot, const Frame& at, const Theme& theme) const;
    void add_intervals(QCustomPlot& plot, const Theme& theme) const;
    void draw_lines(QPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_steered(QPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_texts(QPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_legend(QPainter& painter, const Frame& at, const Theme& theme) const;
    QStringList read_out(int expert) const;
    bool near_tau(QPointF position) const;
    void select_expert(int expert, bool add = false);
    bool is_selected(int expert) const;
    void drag_bars_to(int expert); ///< selects the experts between the bar that was pressed and this one
    void hover(int expert);
    void request(Action action, int expert);

    QPointer<Selection> selection_;
    std::shared_ptr<const ActivationTable> table_;
    SteeringPlan plan_;
    Mode mode_ = Mode::Difference;
    Order order_ = Order::Value;
    double tau_ = 0.3;
    std::vector<int> experts_; ///< bar → expert
    int hover_ = -1;
    bool dragging_tau_ = false;
    int pressed_ = -1; ///< expert of the bar where a drag began
};

} // namespace isogloss
