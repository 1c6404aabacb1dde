// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/holm.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

std::vector<double> holm(std::vector<double> p) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    double largest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        double& value = p[order[rank]];
        largest = std::max(largest, std::min(1.0, value * static_cast<double>(order.size() - rank)));
        value = largest;
    }
    return p;
}

} // namespace isogloss
