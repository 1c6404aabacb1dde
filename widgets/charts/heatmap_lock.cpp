// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/heatmap_lock.h"

#include "widgets/charts/heatmap_chart.h"

#include <algorithm>
#include <utility>

namespace isogloss {

HeatmapLock::HeatmapLock(HeatmapChart& first, HeatmapChart& second, QObject* parent) : QObject(parent), first_(first), second_(second) {
    for (HeatmapChart* chart : {&first_, &second_})
        connect(chart, &HeatmapChart::rows_changed, this, &HeatmapLock::follow);
    connect(&first_, &HeatmapChart::view_changed, this, [this] {
        if (locked_)
            second_.set_view(first_.view());
    });
    connect(&second_, &HeatmapChart::view_changed, this, [this] {
        if (locked_)
            first_.set_view(second_.view());
    });
}

void HeatmapLock::set_locked(bool locked) {
    if (std::exchange(locked_, locked) == locked)
        return;
    if (!locked)
        first_.set_scale({0, 0});
    follow();
}

void HeatmapLock::follow() {
    // What is set here changes rows, which is how it came to be set.
    if (!locked_ || std::exchange(following_, true))
        return;
    second_.set_rows(first_.shown_codes());
    const auto [low, high] = first_.own_range();
    const auto [second_low, second_high] = second_.own_range();
    const std::pair range{std::min(low, second_low), std::max(high, second_high)};
    first_.set_scale(range);
    second_.set_scale(range);
    second_.set_view(first_.view());
    following_ = false;
}

} // namespace isogloss
