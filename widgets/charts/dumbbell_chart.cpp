// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/dumbbell_chart.h"

#include "widgets/charts/plot_style.h"
#include "widgets/selection.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

/// Where the rows lie.
struct DumbbellChart::Frame {
    QRectF plot, axis;
    QFont small;
    double low = 0, high = 1, line = 0, row = 0, left = 0, right = 0;

    double x(double value) const { return plot.left() + (value - low) / (high - low) * plot.width(); }
    double y(int place) const { return plot.top() + (place + 0.5) * row; }
};

DumbbellChart::DumbbellChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Before and after, one row per language"));
    setAccessibleDescription(tr("Up and down move the selected language."));
    set_empty_text(tr("Steer some experts and re-evaluate to see what changed."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this] { update(); });
}

void DumbbellChart::set_rows(std::vector<Row> rows, const Style& style) {
    rows_ = std::move(rows);
    style_ = style;
    hover_ = -1;
    // What cannot be said comes after what can, all languages together last.
    std::stable_sort(rows_.begin(), rows_.end(), [this](const Row& a, const Row& b) {
        if (a.code.isEmpty() != b.code.isEmpty())
            return b.code.isEmpty();
        if (std::isnan(a.difference) || std::isnan(b.difference))
            return !std::isnan(a.difference) && std::isnan(b.difference);
        return gain(a) > gain(b);
    });
    updateGeometry();
    redraw();
}

void DumbbellChart::set_comparison(const Comparison& comparison) {
    const bool loss = comparison.task == "loss";
    Style style;
    style.unit = loss ? tr("loss, nats per byte; lower is better") : tr("accuracy, %");
    style.factor = loss ? 1 : 100;
    style.digits = loss ? 3 : 1;
    style.difference_unit = loss ? QString() : tr("points");
    style.lower_is_better = loss;
    style.least = 0;
    style.most = loss ? INFINITY : 1;
    std::vector<Row> rows;
    for (const LanguageComparison& one : comparison.languages)
        rows.push_back({QString::fromStdString(one.code), one.before, one.after, one.difference, one.low, one.high, one.n});
    if (comparison.languages.size() > 1) {
        const LanguageComparison& all = comparison.overall;
        rows.push_back({QString(), all.before, all.after, all.difference, all.low, all.high, all.n});
    }
    set_rows(std::move(rows), style);
}

QColor DumbbellChart::colour(const Row& row, const Theme& theme) const {
    if (!certain(row))
        return theme.faint;
    return style_.neutral ? theme.accent : gain(row) > 0 ? theme.gain : theme.loss;
}

DumbbellChart::Frame DumbbellChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    const QFontMetricsF small(out.small);
    const double line = out.line = QFontMetricsF(font).height();
    double codes = 0, numbers = 0;
    for (const Row& row : rows_) {
        codes = std::max(codes, small.horizontalAdvance(row.code.isEmpty() ? tr("all") : label_of(row.code, row.code)));
        numbers = std::max(numbers, small.horizontalAdvance(signed_number(row.difference * style_.factor, style_.digits)));
    }
    double low = INFINITY, high = -INFINITY;
    const auto take = [&](double value) {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const Row& row : rows_) {
        take(row.before);
        take(row.after);
        take(std::clamp(row.before + row.low, style_.least, style_.most));
        take(std::clamp(row.before + row.high, style_.least, style_.most));
    }
    if (!(low <= high))
        low = 0, high = 1;
    const double room = std::max((high - low) * 0.06, 1e-6);
    out.low = std::max(low - room, std::min(low, style_.least));
    out.high = std::min(high + room, std::max(high, style_.most));
    const double below = line * 2.3;
    out.left = area.left() + line * 0.5;
    out.right = area.right() - line * 0.5;
    out.plot = QRectF(QPointF(out.left + codes + line * 0.8, area.top() + line * 0.3),
                      QPointF(std::max(out.right - numbers - line * 0.8, out.left + codes + line * 1.8), area.bottom() - below));
    out.row = std::min(out.plot.height() / static_cast<double>(std::max<std::size_t>(1, rows_.size())), line * 2);
    out.plot.setHeight(out.row * static_cast<double>(rows_.size()));
    out.axis = QRectF(out.plot.left(), out.plot.bottom() + line * 0.2, out.plot.width(), line);
    return out;
}

void DumbbellChart::draw_row(QPainter& painter, const Frame& at, int place, const Theme& theme) const {
    const Row& row = rows_[static_cast<std::size_t>(place)];
    const double y = at.y(place), radius = std::clamp(at.row * 0.16, 2.0, at.line * 0.26);
    const QColor ink = colour(row, theme);
    const QRectF text(at.left, y - at.line / 2, at.plot.left() - at.left, at.line);
    painter.setPen(row.code.isEmpty() ? theme.text : theme.secondary);
    const bool room_for_text = at.row >= QFontMetricsF(at.small).ascent();
    if (room_for_text) {
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, row.code.isEmpty() ? tr("all") : label_of(row.code, row.code));
        painter.setPen(certain(row) ? ink : theme.secondary);
        painter.drawText(QRectF(at.plot.right(), y - at.line / 2, at.right - at.plot.right(), at.line),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, signed_number(row.difference * style_.factor, style_.digits));
    }
    if (!std::isfinite(row.before) || !std::isfinite(row.after))
        return;
    if (std::isfinite(row.low) && std::isfinite(row.high)) {
        QColor tint = ink;
        tint.setAlphaF(0.25F);
        painter.save();
        // What passes the end of the scale is cut flat.
        painter.setClipRect(
            QRectF(QPointF(at.x(std::max(at.low, style_.least)), y - at.row), QPointF(at.x(std::min(at.high, style_.most)), y + at.row)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(QRectF(QPointF(at.x(row.before + row.low), y - radius), QPointF(at.x(row.before + row.high), y + radius)), radius,
                                radius);
        painter.restore();
    }
    const double from = at.x(row.before), to = at.x(row.after), direction = to > from ? 1 : -1;
    painter.setPen(QPen(ink, 1.6));
    if (std::abs(to - from) > radius)
        painter.drawLine(QPointF(from + direction * radius, y), QPointF(to, y));
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(to, y), radius, radius);
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(theme.ground);
    painter.drawEllipse(QPointF(from, y), radius * 0.85, radius * 0.85);
}

void DumbbellChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    const QFontMetricsF small(at.small);
    painter.save();
    painter.setFont(at.small);
    const double factor = style_.factor;
    const QVector<double> ticks =
        axis_ticks(at.low * factor, at.high * factor, std::clamp(static_cast<int>(at.plot.width() / (at.line * 2.2)), 2, 8));
    for (const double tick : ticks) {
        const double x = std::round(at.x(tick / factor)) + 0.5;
        painter.setPen(QPen(theme.hairline, 1));
        painter.drawLine(QPointF(x, at.plot.top()), QPointF(x, at.plot.bottom()));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(x - 60, at.axis.top(), 120, at.line), Qt::AlignHCenter | Qt::AlignVCenter, short_number(tick, tick_digits(ticks)));
    }
    // What ○ and ● mean is said where the axis is named.
    painter.setPen(theme.secondary);
    const QStringList names = worded({tr("%1 · before ○ after ●").arg(style_.unit), style_.unit});
    const QString& name = small.horizontalAdvance(names.first()) > at.right - at.left ? names.last() : names.first();
    painter.drawText(QRectF(at.left, at.axis.top() + at.line, at.right - at.left, at.line), Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(name, Qt::ElideRight, at.right - at.left));
    for (int place = 0; place < static_cast<int>(rows_.size()); ++place) {
        if (place > 0 && rows_[static_cast<std::size_t>(place)].code.isEmpty()) {
            painter.setPen(QPen(theme.hairline, 1));
            const double y = std::round(at.plot.top() + place * at.row) + 0.5;
            painter.drawLine(QPointF(at.left, y), QPointF(at.right, y));
        }
        draw_row(painter, at, place, theme);
    }
    painter.restore();
}

void DumbbellChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    if (selection_)
        for (const QString& code : selection_->languages())
            for (std::size_t place = 0; place < rows_.size(); ++place)
                if (!code.isEmpty() && rows_[place].code == code) {
                    painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::FlatCap));
                    const double y = at.y(static_cast<int>(place)), x = at.left - at.line * 0.3;
                    painter.drawLine(QPointF(x, y - at.row * 0.3), QPointF(x, y + at.row * 0.3));
                }
    if (hover_ < 0)
        return;
    const Row& row = rows_[static_cast<std::size_t>(hover_)];
    draw_read_out(painter, rect(), {at.x(row.after), at.y(hover_)}, read_out(row), theme, native_font(font(), row.code));
}

std::pair<double, double> DumbbellChart::axis_range() const {
    const Frame at = frame(rect(), font());
    return {at.low, at.high};
}

QStringList DumbbellChart::read_out(const Row& row) const {
    const double factor = style_.factor;
    const int digits = style_.digits + (factor == 1 ? 0 : 1);
    const QString unit = style_.difference_unit.isEmpty() ? QString() : ' ' + style_.difference_unit;
    QStringList lines{row.code.isEmpty() ? tr("all languages together") : tr("%1 · %2").arg(isolated(native_name(row.code)), row.code)};
    lines << tr("%1 → %2").arg(short_number(row.before * factor, digits), short_number(row.after * factor, digits));
    lines << tr("%1%2%3   n = %4")
                 .arg(signed_number(row.difference * factor, digits), unit, interval_text(row.low * factor, row.high * factor, digits),
                      count_text(row.n));
    if (!certain(row))
        lines << tr("the interval holds zero: no difference can be claimed");
    for (const auto& [end, bound] : {std::pair(row.before + row.low, std::max(row.before + row.low, style_.least)),
                                     std::pair(row.before + row.high, std::min(row.before + row.high, style_.most))})
        if (end != bound && std::isfinite(end))
            lines << tr("the interval would end at %1: drawn up to %2").arg(short_number(end * factor, digits), plain_number(bound * factor));
    return lines;
}

double DumbbellChart::height_for(double, const QFont& font) const {
    return QFontMetricsF(font).height() * (2.8 + 1.45 * static_cast<double>(rows_.size()));
}

QSize DumbbellChart::sizeHint() const {
    const double line = QFontMetricsF(font()).height();
    return {260, static_cast<int>(line * 2.8 + line * 1.6 * static_cast<double>(std::max<std::size_t>(3, rows_.size())))};
}

QSize DumbbellChart::minimumSizeHint() const {
    const double line = QFontMetricsF(font()).height();
    return {180, static_cast<int>(line * 2.8 + line * 1.1 * static_cast<double>(std::clamp<std::size_t>(rows_.size(), 2, 24)))};
}

QRectF DumbbellChart::row_rect(const QString& code) const {
    if (!has_data())
        return {};
    const Frame at = frame(rect(), font());
    for (std::size_t place = 0; place < rows_.size(); ++place)
        if (rows_[place].code == code)
            return {at.left, at.plot.top() + static_cast<double>(place) * at.row, at.right - at.left, at.row};
    return {};
}

int DumbbellChart::row_at(QPointF position) const {
    if (!has_data())
        return -1;
    const Frame at = frame(rect(), font());
    const int place = static_cast<int>(std::floor((position.y() - at.plot.top()) / at.row));
    return place >= 0 && place < static_cast<int>(rows_.size()) && rect().contains(position.toPoint()) ? place : -1;
}

void DumbbellChart::hover(int row) {
    if (row == hover_)
        return;
    hover_ = row;
    update();
}

void DumbbellChart::mouseMoveEvent(QMouseEvent* event) { hover(row_at(event->position())); }
void DumbbellChart::leaveEvent(QEvent*) { hover(-1); }

void DumbbellChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    const int row = row_at(event->position());
    if (row < 0 || !selection_ || event->button() != Qt::LeftButton)
        return;
    const QString& code = rows_[static_cast<std::size_t>(row)].code;
    if (code.isEmpty())
        return;
    if (event->modifiers() & Qt::ControlModifier)
        selection_->toggle_language(code);
    else
        selection_->set_languages({code});
}

void DumbbellChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || !selection_ || rows_.empty()) {
        Chart::keyPressEvent(event);
        return;
    }
    int count = static_cast<int>(rows_.size());
    if (rows_.back().code.isEmpty())
        --count;
    if (count == 0)
        return;
    int place = -1;
    for (int i = 0; i < count; ++i)
        if (selection_->languages().contains(rows_[static_cast<std::size_t>(i)].code))
            place = i;
    place = place < 0 ? 0 : std::clamp(place + step, 0, count - 1);
    selection_->set_languages({rows_[static_cast<std::size_t>(place)].code});
}

} // namespace isogloss
