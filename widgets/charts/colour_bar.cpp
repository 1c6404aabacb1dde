// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/colour_bar.h"

#include "widgets/charts/chart.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int middle_line = Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
}

ColourScale ColourScale::magnitude(const Theme& theme, const QString& low, const QString& high) {
    return {[theme](double share) { return theme.magnitude(share); }, low, {}, high};
}

ColourScale ColourScale::magnitude(const Theme& theme, double largest) {
    return magnitude(theme, QStringLiteral("0"), short_number(largest, digits_for(largest)));
}

ColourScale ColourScale::difference(const Theme& theme, double largest) {
    const int digits = digits_for(largest);
    return {[theme](double share) { return theme.difference(2 * share - 1); }, short_number(-largest, digits), QStringLiteral("0"),
            signed_number(largest, digits)};
}

ShadeTable::ShadeTable(const std::function<QColor(double share)>& colour) {
    for (std::size_t i = 0; i < count; ++i)
        shades_[i] = colour(static_cast<double>(i) / (count - 1)).rgba();
}

void draw_sign(QCPPainter& painter, const QRectF& cell, double share, const QColor& colour, const Theme& theme) {
    const double room = std::min(cell.width(), cell.height());
    if (!painter.modes().testFlag(QCPPainter::pmVectorized) || theme.map == MagnitudeMap::Grey || share > -0.1 || room < 7)
        return;
    const QColor ink = contrast(colour, theme.ground) > contrast(colour, theme.text) ? theme.ground : theme.text;
    const double half = std::min(room * 0.25, 4.0);
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(cell.center() - QPointF(half, 0), cell.center() + QPointF(half, 0));
}

void draw_colour_bar(QPainter& painter, const QRectF& bar, double text_top, double line, double pixel, const ColourScale& scale, const Theme& theme) {
    const bool vector = pixel <= 0;
    const auto snap = [&](double at) { return vector ? at : std::round(at * pixel) / pixel; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, vector);
    const int steps = vector ? 128 : std::max(2, static_cast<int>(bar.width() * pixel));
    for (int i = 0; i < steps; ++i) {
        const double left = snap(bar.left() + bar.width() * i / steps), right = snap(bar.left() + bar.width() * (i + 1) / steps);
        // In a vector figure each shade goes on under the next ones: viewers would draw hairlines between them.
        painter.fillRect(QRectF(left, bar.top(), (vector ? bar.right() : right) - left, bar.height()), scale.colour((i + 0.5) / steps));
    }
    painter.restore();
    painter.setPen(theme.secondary);
    const QRectF below(bar.left(), text_top, bar.width(), line);
    painter.drawText(below, Qt::AlignLeft | middle_line, scale.left);
    painter.drawText(below, Qt::AlignHCenter | middle_line, scale.middle);
    painter.drawText(below, Qt::AlignRight | middle_line, scale.right);
}

void draw_colour_bar(QCPPainter& painter, const QRectF& bar, double line, const ColourScale& scale, const Theme& theme) {
    const bool vector = painter.modes().testFlag(QCPPainter::pmVectorized);
    draw_colour_bar(painter, bar, bar.bottom() + 1, line, vector ? 0 : painter.device()->devicePixelRatioF(), scale, theme);
}

void draw_wording(QPainter& painter, const QRectF& area, const QStringList& wordings) {
    const QFontMetricsF metrics(painter.font());
    for (const QString& wording : wordings)
        if (metrics.horizontalAdvance(wording) <= area.width() || wording == wordings.last())
            return painter.drawText(area, Qt::AlignLeft | middle_line, metrics.elidedText(wording, Qt::ElideRight, area.width()));
}

} // namespace isogloss
