// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

class QCPPainter;
class QPainter;

namespace isogloss {

/// What a colour bar says: its colours from share 0 (left) to 1, and the texts under its left end, middle and right end (empty = none).
struct ColourScale {
    std::function<QColor(double share)> colour;
    QString left, middle, right;

    static ColourScale magnitude(const Theme& theme, double largest);  ///< 0 … largest
    static ColourScale difference(const Theme& theme, double largest); ///< −largest … 0 … +largest
    static ColourScale magnitude(const Theme& theme, const QString& low, const QString& high);
};

/// Shades of a map as pixels, for pictures of tens of thousands of cells: as many as an eye can tell apart, each computed once.
class ShadeTable {
public:
    explicit ShadeTable(const std::function<QColor(double share)>& colour);
    QRgb at(double share) const { return shades_[static_cast<std::size_t>(std::lround(std::clamp(share, 0.0, 1.0) * (count - 1)))]; }

private:
    static constexpr std::size_t count = 1025; // odd: the middle is one of them
    std::array<QRgb, count> shades_;
};

/// A stroke in a cell of a difference that is below zero, in a figure: without colours both signs would look alike. Nothing where the cell is too
/// small, the map grey (it has the sign in its lightness), or `share` (−1 … 1) too near to zero to matter.
void draw_sign(QCPPainter& painter, const QRectF& cell, double share, const QColor& colour, const Theme& theme);

/// The bar in `bar`, its texts in a line of height `line` at `text_top`, in the painter's font. In a vector figure, which has no pixels, `pixel` is
/// 0; else it is the number of device pixels of a unit, on which the edges of the shades fall.
void draw_colour_bar(QPainter& painter, const QRectF& bar, double text_top, double line, double pixel, const ColourScale& scale, const Theme& theme);
/// The same directly under `bar`, with the pixels of the painter.
void draw_colour_bar(QCPPainter& painter, const QRectF& bar, double line, const ColourScale& scale, const Theme& theme);

/// The first of the wordings that fits, else the last, elided.
void draw_wording(QPainter& painter, const QRectF& area, const QStringList& wordings);

} // namespace isogloss
