// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/experts_chart.h"

namespace isogloss {

/// Where the plot lies, and its axes.
struct ExpertsChart::Frame {
    QRectF plot, title, axis_name;
    QFont small;
    QVector<double> ticks;
    double low = 0, high = 1, line = 0;
    int bars = 0;

    double bar_width() const { return plot.width() / std::max(1, bars); }
    double x(double bar) const { return plot.left() + (bar + 0.5) * bar_width(); }
    double y(double value) const { return plot.bottom() - (value - low) / (high - low) * plot.height(); }
};

} // namespace isogloss
