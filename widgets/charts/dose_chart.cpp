// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/dose_chart.h"

#include "widgets/charts/plot_style.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int left_middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int right_middle = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
} // namespace

struct DoseChart::Frame {
    QRectF plot;
    QFont small;
    double line = 0, low = 0, high = 1;
    QVector<double> ticks;
    double y(double value) const { return plot.bottom() - (value - low) / (high - low) * plot.height(); }
};

DoseChart::DoseChart(QWidget* parent) : Chart(parent) {
    setAccessibleName(tr("Difference against strength, task experts and random controls"));
    set_empty_text(tr("The dose-response curve of the chosen line appears with its first run."));
}

void DoseChart::set_rows(SweepRows rows, int line) {
    points_.clear();
    strengths_.clear();
    hover_ = -1;
    scale_ = sweep_scale(rows);
    const std::vector<SweepLine> lines = sweep_lines(rows);
    if (line >= 0 && line < static_cast<int>(lines.size())) {
        const SweepLine& chosen = lines[static_cast<std::size_t>(line)];
        title_ = tr("%1, τ %2, layers %3–%4")
                     .arg(QString::fromLatin1(rule_name(chosen.rule)), plain_number(chosen.tau))
                     .arg(chosen.band.first)
                     .arg(chosen.band.second);
        for (const SweepRow& row : *rows) {
            if (!chosen.holds(row.run))
                continue;
            const double strength = std::isnan(row.run.strength) ? 0 : row.run.strength; // a rule without one has a single dose
            if (std::ranges::find(strengths_, strength) == strengths_.end())
                strengths_.push_back(strength);
            const LanguageComparison& all = row.comparison.overall;
            if (row.done)
                points_.push_back(
                    {strength, all.difference * scale_.factor(), all.low * scale_.factor(), all.high * scale_.factor(), row.run.control});
        }
    }
    std::ranges::sort(strengths_);
    std::ranges::stable_sort(points_, {}, [](const Point& point) { return std::pair(point.control, point.strength); });
    redraw();
}

DoseChart::Frame DoseChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    double low = 0, high = 0;
    for (const Point& point : points_)
        for (const double value : {point.difference, point.low, point.high})
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    const double room = std::max((high - low) * 0.06, 1e-6);
    out.low = low - room;
    out.high = high + room;
    const QFontMetricsF small(out.small);
    const double top = area.top() + out.line * 2.5, bottom = area.bottom() - out.line * 2.5;
    out.ticks = axis_ticks(out.low, out.high, std::clamp(static_cast<int>((bottom - top) / (out.line * 1.6)), 2, 7));
    double labels = 0;
    for (const double tick : out.ticks)
        labels = std::max(labels, small.horizontalAdvance(signed_number(tick, tick_digits(out.ticks))));
    out.plot = QRectF(QPointF(area.left() + labels + out.line, top), QPointF(area.right() - out.line, std::max(bottom, top + 10)));
    return out;
}

/// Doses stand at equal distances, as grids rarely are linear; controls stand a little beside the plan, so that intervals do not cover each other.
QPointF DoseChart::place(const Frame& at, const Point& point) const {
    const auto column = static_cast<double>(std::ranges::find(strengths_, point.strength) - strengths_.begin());
    const double unit = at.plot.width() / static_cast<double>(strengths_.size());
    const double beside = std::min(unit * 0.1, at.line * 0.6) * point.control;
    return {at.plot.left() + (column + 0.5) * unit + std::min(beside, unit * 0.45), at.y(point.difference)};
}

void DoseChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    painter.save();
    painter.setFont(at.small);
    for (const double tick : at.ticks) {
        const double y = std::round(at.y(tick)) + 0.5;
        painter.setPen(QPen(std::abs(tick) < 1e-12 ? theme.secondary : theme.hairline, 1));
        painter.drawLine(QPointF(at.plot.left(), y), QPointF(at.plot.right(), y));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(area.left(), y - at.line / 2, at.plot.left() - at.line * 0.4 - area.left(), at.line), right_middle,
                         std::abs(tick) < 1e-12 ? QStringLiteral("0") : signed_number(tick, tick_digits(at.ticks)));
    }
    const double unit = at.plot.width() / static_cast<double>(strengths_.size());
    for (std::size_t i = 0; i < strengths_.size(); ++i)
        painter.drawText(QRectF(at.plot.left() + static_cast<double>(i) * unit, at.plot.bottom() + at.line * 0.2, unit, at.line), centred,
                         plain_number(strengths_[i]));
    painter.drawText(QRectF(at.plot.left(), at.plot.bottom() + at.line * 1.2, at.plot.width(), at.line), centred, worded(tr("strength λ")));
    const QFontMetricsF small(at.small);
    const double width = area.width() - at.line;
    painter.drawText(
        QRectF(area.left() + at.line * 0.5, area.top() + at.line * 0.2, width, at.line), left_middle,
        small.elidedText(worded(scale_.loss ? tr("difference, nats per byte · %1").arg(title_) : tr("difference, points · %1").arg(title_)),
                         Qt::ElideRight, width));
    painter.drawText(QRectF(area.left() + at.line * 0.5, area.top() + at.line * 1.2, width, at.line), left_middle,
                     small.elidedText(worded(tr("● task experts   ○ random controls, line: their mean")), Qt::ElideRight, width));
    // Lines first: the plan's, and the mean of the controls.
    QPolygonF plan, control;
    for (const double strength : strengths_) {
        double sum = 0;
        int n = 0;
        for (const Point& point : points_) {
            if (point.strength != strength)
                continue;
            if (point.control == 0)
                plan << place(at, point);
            else
                sum += point.difference, ++n;
        }
        if (n > 0)
            control << QPointF(place(at, {strength, 0, 0, 0, 1}).x(), at.y(sum / n));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.faint, 1.2, Qt::DashLine));
    painter.drawPolyline(control);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.drawPolyline(plan);
    const double radius = at.line * 0.22;
    for (const Point& point : points_) {
        const QPointF centre = place(at, point);
        const QColor ink = point.control == 0 ? theme.accent : theme.secondary;
        painter.setPen(QPen(ink, point.control == 0 ? 1.4 : 1));
        if (std::isfinite(point.low) && std::isfinite(point.high))
            painter.drawLine(QPointF(centre.x(), at.y(point.low)), QPointF(centre.x(), at.y(point.high)));
        painter.setBrush(point.control == 0 ? ink : theme.ground);
        painter.drawEllipse(centre, radius, radius);
    }
    painter.restore();
}

void DoseChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    if (hover_ < 0)
        return;
    const Frame at = frame(rect(), font());
    const Point& point = points_[static_cast<std::size_t>(hover_)];
    const int digits = scale_.digits() + 1;
    draw_read_out(painter, rect(), place(at, point),
                  {point.control == 0 ? tr("task experts, λ %1").arg(plain_number(point.strength))
                                      : tr("random control %1, λ %2").arg(point.control).arg(plain_number(point.strength)),
                   signed_number(point.difference, digits) + interval_text(point.low, point.high, digits)},
                  theme, font());
}

void DoseChart::mouseMoveEvent(QMouseEvent* event) {
    int nearest = -1;
    if (has_data()) {
        const Frame at = frame(rect(), font());
        double best = at.line * at.line;
        for (std::size_t i = 0; i < points_.size(); ++i) {
            const QPointF away = place(at, points_[i]) - event->position();
            if (const double squared = QPointF::dotProduct(away, away); squared < best) {
                best = squared;
                nearest = static_cast<int>(i);
            }
        }
    }
    if (std::exchange(hover_, nearest) != nearest)
        update();
}

void DoseChart::leaveEvent(QEvent*) {
    hover_ = -1;
    update();
}

} // namespace isogloss
