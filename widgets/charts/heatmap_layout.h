// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/heatmap_chart.h"

#include <cmath>

namespace isogloss {

/// Where the parts of a heatmap lie. Computed from the area and the font alone, so that window and figure agree.
struct HeatmapChart::Layout {
    QRectF area, cells, layer_bars, language_bars, labels, band, axis, colour_bar, caption;
    QFont font, small;
    double line = 0;            ///< height of a line of text
    double native = 0;          ///< right edge of the native names; the codes end at labels.right()
    double column = 0, row = 0; ///< size of a cell
    double pixel = 1;           ///< device pixels per unit; edges of cells fall on pixels. 0 in a vector figure: no rounding
    bool vector = false;
    bool with_native = true; ///< there is room for native names beside the codes

    double snap(double at) const { return pixel > 0 ? std::round(at * pixel) / pixel : at; }
    double layer_x(double layer) const { return snap(cells.left() + layer * column); }
    double row_y(double at) const { return snap(cells.top() + at * row); }
    QRectF cell(double at, int layer) const { return {QPointF(layer_x(layer), row_y(at)), QPointF(layer_x(layer + 1), row_y(at + 1))}; }
    /// Rows this high have a gap between them.
    bool gaps() const { return row >= 7; }
};

} // namespace isogloss
