// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/tokens_chart.h"

namespace isogloss {

namespace tokens_layout {
inline constexpr int numbers = 2; ///< experts that are named under a token
}

/// Where everything lies.
struct TokensChart::Layout {
    std::vector<Chip> chips;
    std::vector<QRectF> names; ///< one per line
    QRectF legend;
    QFont font, small;
    double line = 0, height = 0;
};

} // namespace isogloss
