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

/// Activation of the experts of one layer: the difference from the reference language, or both languages side by side with the k/E line.
class ExpertsChart : public Chart {
    Q_OBJECT
public:
    enum class Mode { Difference, Shares };
    enum class Order { Value, Expert };

    explicit ExpertsChart(Selection* selection, QWidget* parent = nullptr);

    void set_table(std::shared_ptr<const ActivationTable> table);
    void set_plan(const SteeringPlan& plan);
    void set_mode(Mode mode);
    Mode mode() const { return mode_; }
    void set_order(Order order);
    Order order() const { return order_; }
    void set_tau(double tau); ///< τ: experts with a larger difference are marked; NaN = no line
    double tau() const { return tau_; }
    int above_tau() const;
    /// Middle of an expert's bar in the widget.
    QPointF bar_position(int expert) const;
    int expert_at(QPointF position) const; ///< −1 = none

    void draw(QPainter& painter, const QRectF& area, const Theme& theme, bool vector) const override;
    double aspect() const override { return 0.62; }
    bool has_data() const override { return table_ != nullptr; }
    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

signals:
    void tau_changed(double tau);
    void promote_requested(int layer, int expert);  ///< double click, or P
    void suppress_requested(int layer, int expert); ///< S
    void remove_requested(int layer, int expert);   ///< Delete

protected:
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Range {
        double low, high;
    };
    Range range() const;
    void sort();
    void build(QCustomPlot& plot, const QFont& font, const Theme& theme) const;
    double y_of(double value) const;
    void select_expert(int expert);

    QPointer<Selection> selection_;
    std::shared_ptr<const ActivationTable> table_;
    SteeringPlan plan_;
    Mode mode_ = Mode::Difference;
    Order order_ = Order::Value;
    double tau_ = 0.3;
    std::vector<int> order_of_bars_; ///< bar → expert
    int hover_ = -1;
    bool dragging_tau_ = false;
    mutable QRectF plot_area_;
};

} // namespace isogloss
