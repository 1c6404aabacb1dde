// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/fine_lines.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

/// `over`, which is opaque, on `under` with a share of 0 … 256: two channels with each multiplication.
QRgb mixed(QRgb over, QRgb under, unsigned share) {
    constexpr QRgb even = 0x00FF00FF;
    const QRgb red_blue = ((over & even) * share + (under & even) * (256 - share)) >> 8,
               alpha_green = ((over >> 8) & even) * share + ((under >> 8) & even) * (256 - share);
    return (red_blue & even) | (alpha_green & ~even);
}

} // namespace

void FineLines::draw(const std::vector<QPointF>& points, const QColor& colour) {
    const auto there = [](const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); };
    for (std::size_t i = 1; i < points.size(); ++i)
        if (there(points[i - 1]) && there(points[i]) && points[i].x() > points[i - 1].x())
            segment(points[i - 1], points[i], colour);
}

void FineLines::segment(QPointF from, QPointF to, const QColor& colour) {
    const double slope = (to.y() - from.y()) / (to.x() - from.x());
    // A line of this width, seen along a column of pixels.
    const double half = width_ / 2 * std::sqrt(1 + slope * slope);
    const int first = std::max(0, static_cast<int>(std::floor(from.x()))), end = std::min(picture_.width(), static_cast<int>(std::ceil(to.x())));
    const QRgb ink = colour.rgb(); // opaque
    const auto stride = static_cast<std::ptrdiff_t>(picture_.bytesPerLine() / 4);
    auto* pixels = reinterpret_cast<QRgb*>(picture_.bits());
    for (int x = first; x < end; ++x) {
        // The part of the column that the segment has; its neighbour has the rest.
        const double left = std::max<double>(x, from.x()), right = std::min<double>(x + 1, to.x());
        const double near = from.y() + slope * (left - from.x()), far = from.y() + slope * (right - from.x());
        // Where the slope leaves a column before it is through it, the span grows by what it climbs.
        const double middle = (near + far) / 2, reach = std::max(half, std::abs(far - near) / 2 + width_ / 2);
        const double top = middle - reach, bottom = middle + reach, share = (right - left) * std::min(1.0, half / reach);
        const int from_row = std::max(0, static_cast<int>(std::floor(top))),
                  end_row = std::min(picture_.height(), static_cast<int>(std::ceil(bottom)));
        for (int y = from_row; y < end_row; ++y) {
            const double covered = std::min<double>(y + 1, bottom) - std::max<double>(y, top);
            QRgb& pixel = pixels[y * stride + x];
            pixel = mixed(ink, pixel, static_cast<unsigned>(std::min(1.0, covered * share) * 256));
        }
    }
}

} // namespace isogloss
