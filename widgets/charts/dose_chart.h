// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/sweep_outcome.h"

namespace isogloss {

/// Dose and response: the difference over all languages against the strength λ, of the task experts (filled) and of their random controls (hollow),
/// each with its interval. The line through the controls is their mean.
class DoseChart : public Chart {
    Q_OBJECT
public:
    explicit DoseChart(QWidget* parent = nullptr);
    /// Of one line of the sweep; −1 = none.
    void set_rows(SweepRows rows, int line);
    bool has_data() const override { return !points_.empty(); }
    QSize sizeHint() const override { return {340, 240}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

    struct Point {
        double strength = 0, difference = 0, low = 0, high = 0; ///< points of accuracy, or nats per byte
        int control = 0;                                        ///< 0 = the plan
    };
    const std::vector<Point>& points() const { return points_; }

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Frame;
    Frame frame(const QRectF& area, const QFont& font) const;
    QPointF place(const Frame& at, const Point& point) const;

    std::vector<Point> points_;
    std::vector<double> strengths_;
    SweepScale scale_;
    QString title_;
    int hover_ = -1;
};

} // namespace isogloss
