// SPDX-License-Identifier: GPL-3.0-or-later
// How the experts of a layer are drawn, on the screen and in a figure.
#include "widgets/charts/experts_frame.h"
#include "widgets/charts/plot_style.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {

void add_bars_of(QCustomPlot& plot, const QVector<double>& keys, const QVector<double>& values, double width, const QColor& colour) {
    auto* bars = new QCPBars(plot.xAxis, plot.yAxis); // the plot owns it
    bars->setPen(Qt::NoPen);
    bars->setBrush(colour);
    bars->setWidth(width);
    bars->setAntialiased(true);
    bars->setData(keys, values, true);
}

/// Neutral, and lighter than the language's own even without its colour.
QColor reference_bars(const Theme& theme) { return over(theme.ground, theme.reference(), 0.38); }

} // namespace

void ExpertsChart::add_bars(QCustomPlot& plot, const Frame& at, const Theme& theme) const {
    // Thin bars need every unit of their width, wide ones a gap.
    const double width = at.bar_width() > 5 ? 0.78 : at.bar_width() > 2.5 ? 0.7 : 0.9;
    QVector<double> keys, values, marked_keys, marked_values, reference;
    for (std::size_t bar = 0; bar < experts_.size(); ++bar) {
        const auto e = static_cast<std::size_t>(experts_[bar]);
        const double value = shown(experts_[bar]), key = static_cast<double>(bar);
        const bool marked = mode_ == Mode::Difference && value > tau_;
        (marked ? marked_keys : keys) << (mode_ == Mode::Shares ? key - width / 4 : key);
        (marked ? marked_values : values) << value;
        reference << table_->reference_frequency[e];
    }
    if (mode_ == Mode::Difference) {
        add_bars_of(plot, keys, values, width, theme.faint);
        add_bars_of(plot, marked_keys, marked_values, width, theme.accent);
        return;
    }
    const QColor neutral = reference_bars(theme);
    add_bars_of(plot, keys, values, width / 2, theme.category(0));
    for (double& key : keys)
        key += width / 2;
    add_bars_of(plot, keys, reference, width / 2, neutral);
}

void ExpertsChart::add_intervals(QCustomPlot& plot, const Theme& theme) const {
    if (!always_whiskers())
        return;
    const bool difference = mode_ == Mode::Difference;
    QVector<double> keys, values, below, above;
    for (std::size_t bar = 0; bar < experts_.size(); ++bar) {
        const auto e = static_cast<std::size_t>(experts_[bar]);
        const double low = difference ? table_->difference_low[e] : table_->frequency_low[e];
        const double high = difference ? table_->difference_high[e] : table_->frequency_high[e];
        if (std::isnan(low) || std::isnan(high))
            continue;
        keys << static_cast<double>(bar) - (difference ? 0 : 0.195);
        values << shown(experts_[bar]);
        below << values.last() - low;
        above << high - values.last();
    }
    QCPGraph* middle = plot.addGraph();
    middle->setLineStyle(QCPGraph::lsNone);
    middle->setData(keys, values, true);
    auto* errors = new QCPErrorBars(plot.xAxis, plot.yAxis); // the plot owns it
    errors->setDataPlottable(middle);
    errors->setData(below, above);
    errors->setPen(QPen(theme.text, 1));
    errors->setWhiskerWidth(4);
    errors->setSymbolGap(0);
}

void ExpertsChart::draw_lines(QPainter& painter, const Frame& at, const Theme& theme) const {
    const QFontMetricsF small(at.small);
    const auto dashed = [&](double value, const QColor& colour, const QString& text) {
        const bool above = at.y(value) < at.plot.top();
        const double y = above ? at.plot.top() : std::round(at.y(value)) + 0.5;
        painter.setPen(QPen(colour, 1.2, Qt::DashLine, Qt::FlatCap));
        if (!above)
            painter.drawLine(QPointF(at.plot.left(), y), QPointF(at.plot.right(), y));
        // Right of the text is room for the handle. By number a high bar may stand there, and a lower one at the left.
        const auto tallest = [&](std::size_t from, std::size_t to) {
            double most = 0;
            for (std::size_t bar = from; bar < to; ++bar)
                most = std::max(most, shown(experts_[bar]));
            return most;
        };
        const std::size_t quarter = experts_.size() / 4;
        const bool left = order_ == Order::Expert && tallest(experts_.size() - quarter, experts_.size()) > tallest(0, quarter);
        draw_text_on_patch(painter, QRectF(at.plot.left() + (left ? 4 : 0), y - at.line * (above ? 0.5 : 1.1), at.plot.width() - 16, at.line),
                           (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, above ? text + QStringLiteral(" ↑") : text, theme.ground);
    };
    painter.setPen(QPen(theme.faint, 1));
    const double zero = std::round(at.y(0)) + 0.5;
    painter.drawLine(QPointF(at.plot.left(), zero), QPointF(at.plot.right(), zero));
    if (mode_ == Mode::Shares)
        dashed(even(), theme.secondary, tr("even routing, k/E = %1").arg(short_number(even())));
    else if (!std::isnan(tau_))
        dashed(tau_, theme.accent,
               (above_tau() == 1 ? tr("τ = %1 → %2 expert") : tr("τ = %1 → %2 experts")).arg(short_number(tau_, 2)).arg(above_tau()));
}

void ExpertsChart::draw_steered(QPainter& painter, const Frame& at, const Theme& theme) const {
    const double size = std::clamp(at.bar_width() * 0.8, 7., 10.);
    for (std::size_t bar = 0; bar < experts_.size(); ++bar) {
        const PlanEdit* edit = edit_of(experts_[bar]);
        if (!edit)
            continue;
        const auto e = static_cast<std::size_t>(experts_[bar]);
        double tip = shown(experts_[bar]);
        if (mode_ == Mode::Shares)
            tip = std::max(tip, table_->reference_frequency[e]);
        if (always_whiskers())
            if (const double end = mode_ == Mode::Shares ? table_->frequency_high[e]
                                   : tip < 0             ? table_->difference_low[e]
                                                         : table_->difference_high[e];
                !std::isnan(end))
                tip = tip < 0 ? std::min(tip, end) : std::max(tip, end);
        const double y = at.y(tip) + (tip < 0 ? size * 0.9 : -size * 0.9);
        draw_steer_mark(painter, {at.x(static_cast<double>(bar)), std::max(y, at.plot.top() - size * 0.4)}, size, edit->action == Action::Promote,
                        !plan_.scope.holds(table_->language, edit->layer), theme);
    }
}

void ExpertsChart::draw_legend(QPainter& painter, const Frame& at, const Theme& theme) const {
    const QFontMetricsF small(at.small);
    const QColor neutral = reference_bars(theme);
    double right = at.title.right();
    const double box = at.line * 0.55;
    const std::pair<QString, QColor> entries[] = {{QString::fromStdString(table_->reference), neutral},
                                                  {QString::fromStdString(table_->language), theme.category(0)}};
    for (const auto& [text, colour] : entries) {
        const double width = small.horizontalAdvance(text);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(right - width, at.title.top(), width + 1, at.title.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         text);
        painter.fillRect(QRectF(right - width - box * 1.6, at.title.center().y() - box / 2, box, box), colour);
        right -= width + box * 1.6 + at.line * 0.8;
    }
}

void ExpertsChart::draw_texts(QPainter& painter, const Frame& at, const Theme& theme) const {
    const QFontMetricsF small(at.small);
    const QString language = QString::fromStdString(table_->language), reference = QString::fromStdString(table_->reference);
    QRectF room = at.title;
    if (mode_ == Mode::Shares) {
        draw_legend(painter, at, theme);
        room.setWidth(room.width() - small.horizontalAdvance(language + reference) - at.line * 3.4);
    }
    const QString title = mode_ == Mode::Difference ? tr("%1 − %2, share of tokens").arg(language, reference) : tr("share of tokens");
    painter.setPen(theme.secondary);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(worded(title), Qt::ElideRight, room.width()));
    const QString order = order_ == Order::Expert     ? tr("expert of layer %1")
                          : mode_ == Mode::Difference ? tr("experts of layer %1, sorted by difference")
                                                      : tr("experts of layer %1, sorted by share");
    painter.drawText(at.axis_name, Qt::AlignLeft | Qt::AlignVCenter, worded(order.arg(table_->layer)));
}

void ExpertsChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    const auto plot = make_plot(at.small, theme);
    plot->xAxis->setRange(-0.5, at.bars - 0.5);
    plot->yAxis->setRange(at.low, at.high);
    set_value_ticks(*plot, at.ticks, mode_ == Mode::Difference);
    set_index_ticks(*plot, order_ == Order::Expert ? index_ticks(at.bars, at.bar_width(), QFontMetricsF(at.small).horizontalAdvance("000") * 1.6)
                                                   : QVector<double>());
    add_bars(*plot, at, theme);
    add_intervals(*plot, theme);
    draw_plot(*plot, painter, area, at.plot);
    painter.save();
    painter.setFont(at.small);
    draw_lines(painter, at, theme);
    draw_steered(painter, at, theme);
    draw_texts(painter, at, theme);
    painter.restore();
}

void ExpertsChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    const QFontMetricsF small(at.small);
    const auto bar_rect = [&](int expert) {
        const double x = at.x(static_cast<double>(bar_of(expert))), half = std::max(at.bar_width() / 2, 2.0);
        const double value =
            mode_ == Mode::Shares ? std::max(shown(expert), table_->reference_frequency[static_cast<std::size_t>(expert)]) : shown(expert);
        return QRectF(QPointF(x - half, at.y(std::max(value, 0.0))), QPointF(x + half, at.y(std::min(value, 0.0)))).adjusted(-.5, -.5, .5, .5);
    };
    painter.save();
    painter.setFont(at.small);
    painter.setBrush(Qt::NoBrush);
    for (const int expert : selection_ && selection_->layer() == table_->layer ? selection_->experts() : QList<int>()) {
        if (expert >= at.bars)
            continue;
        const QRectF bar = bar_rect(expert);
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawRect(bar);
        // Its number stands at the axis, so that a sorted chart says who it is.
        const QString text = tr("expert %1").arg(expert);
        const double width = small.horizontalAdvance(text);
        QRectF label(bar.center().x() - width / 2, at.plot.bottom() + 2, width, at.line * 0.95);
        label.moveLeft(std::clamp(label.left(), at.plot.left(), std::max(at.plot.left(), at.plot.right() - width)));
        painter.fillRect(label.adjusted(-3, 0, 3, 0), theme.ground);
        painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip, text);
    }
    if (const QPointF handle = tau_handle(); !handle.isNull()) {
        painter.setPen(QPen(theme.accent, 1.6));
        painter.setBrush(theme.pane);
        painter.drawEllipse(handle, 4.5, 4.5);
    }
    painter.restore();
    if (hover_ < 0 || dragging_tau_)
        return;
    const auto e = static_cast<std::size_t>(hover_);
    const double x = at.x(static_cast<double>(bar_of(hover_)));
    const double low = mode_ == Mode::Difference ? table_->difference_low[e] : table_->frequency_low[e];
    const double high = mode_ == Mode::Difference ? table_->difference_high[e] : table_->frequency_high[e];
    if (!std::isnan(low) && !std::isnan(high)) {
        painter.setPen(QPen(theme.text, 1.2));
        painter.drawLine(QPointF(x, at.y(low)), QPointF(x, at.y(high)));
        for (const double end : {low, high})
            painter.drawLine(QPointF(x - 3, at.y(end)), QPointF(x + 3, at.y(end)));
    }
    draw_read_out(painter, rect(), {x, std::min(at.y(shown(hover_)), at.y(0))}, read_out(hover_), theme, font());
}

} // namespace isogloss
