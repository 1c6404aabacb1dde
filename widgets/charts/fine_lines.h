// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <vector>

namespace isogloss {

/// Smooth thin lines, for hundreds at once: Qt's own take 20 ms then, more than a frame has. Each goes from left to right, as functions do; a pixel's
/// share of the line is found column by column.
class FineLines {
public:
    /// `width`: of the pen, in pixels of `picture` (`Format_ARGB32_Premultiplied`), which must outlive this.
    FineLines(QImage& picture, double width) : picture_(picture), width_(width) {}
    /// `points` in pixels, x rising; a point that is not finite is a gap.
    void draw(const std::vector<QPointF>& points, const QColor& colour);

private:
    void segment(QPointF from, QPointF to, const QColor& colour);

    QImage& picture_;
    double width_;
};

} // namespace isogloss
