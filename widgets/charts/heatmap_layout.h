// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/heatmap_chart.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

/// Where the parts of a heatmap lie. Computed from the area and the font alone, so that window and figure agree.
struct HeatmapChart::Layout {
    QRectF area, cells, layer_bars, tree, language_bars, labels, band, axis, colour_bar, caption;
    QFont font, small;
    double line = 0;                                                ///< height of a line of text
    double native = 0;                                              ///< right edge of the native names; the codes end at labels.right()
    double column = 0, row = 0;                                     ///< size of a cell
    int first_layer = 0, end_layer = 0, first_row = 0, end_row = 0; ///< the part that is shown
    double pixel = 1; ///< device pixels per unit; edges of cells fall on pixels. 0 in a vector figure: no rounding
    bool vector = false;
    bool with_native = true; ///< there is room for native names beside the codes

    double snap(double at) const { return pixel > 0 ? std::round(at * pixel) / pixel : at; }
    double layer_x(double layer) const { return snap(cells.left() + (layer - first_layer) * column); }
    double row_y(double at) const { return snap(cells.top() + (at - first_row) * row); }
    QRectF cell(double at, int layer) const { return {QPointF(layer_x(layer), row_y(at)), QPointF(layer_x(layer + 1), row_y(at + 1))}; }
    bool shows_row(double at) const { return at > first_row - 1 && at < end_row; }
    bool shows_layer(int layer) const { return layer >= first_layer && layer < end_layer; }
    int layers() const { return end_layer - first_layer; }
    int layer_at(double x) const { return first_layer + std::clamp(static_cast<int>(std::floor((x - cells.left()) / column)), 0, layers() - 1); }
    int row_at(double y) const {
        return first_row + std::clamp(static_cast<int>(std::floor((y - cells.top()) / row)), 0, std::max(end_row - first_row, 1) - 1);
    }
    /// Rows this high have a gap between them.
    bool gaps() const { return row >= 7; }
};

} // namespace isogloss
