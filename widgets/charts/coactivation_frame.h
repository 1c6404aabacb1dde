// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/coactivation_chart.h"

namespace isogloss {

/// Where the parts lie: the same rows and columns, at the same places.
struct CoactivationChart::Frame {
    QRectF cells, bar, beside_bar, caption;
    QFont small;
    double line = 0, side = 0; ///< of a cell
    double numbers = 0;        ///< room for an expert's number
    bool vector = false;
    double gap() const { return side > 8 ? 1 : 0; }
    QRectF cell(int row, int column) const { return {cells.left() + column * side, cells.top() + row * side, side, side}; }
    QRectF row(int place) const { return {cells.left(), cells.top() + place * side, cells.width(), side}; }
    QRectF column(int place) const { return {cells.left() + place * side, cells.top(), side, cells.height()}; }
    /// Every place has room for its number.
    bool all_named() const { return side >= line * 0.95 && side >= numbers * 1.15; }
    QRectF row_number(int place) const {
        return {cells.left() - line * 1.05 - numbers, cells.top() + (place + 0.5) * side - line / 2, numbers, line};
    }
    QRectF column_number(int place) const { return {cells.left() + (place + 0.5) * side - numbers / 2, cells.bottom() + line * 0.15, numbers, line}; }
};

} // namespace isogloss
