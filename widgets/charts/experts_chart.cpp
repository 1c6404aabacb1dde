// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/experts_chart.h"

#include "widgets/charts/experts_frame.h"
#include "widgets/charts/plot_style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isogloss {

ExpertsChart::ExpertsChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Experts of the selected layer"));
    setAccessibleDescription(tr(
        "Left and right move the selected expert, with Shift they add the next; P promotes it, S suppresses it, Delete takes it out of the plan."));
    set_empty_text(tr("Select a layer and a language in the heatmap to see which experts they use."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this] { update(); });
}

ExpertsChart::~ExpertsChart() = default;

void ExpertsChart::set_table(std::shared_ptr<const ActivationTable> table) {
    table_ = std::move(table);
    hover_ = -1;
    sort();
    redraw();
}

void ExpertsChart::set_plan(const SteeringPlan& plan) {
    plan_ = plan;
    redraw();
}

void ExpertsChart::set_mode(Mode mode) {
    mode_ = mode;
    sort();
    redraw();
}

void ExpertsChart::set_order(Order order) {
    order_ = order;
    sort();
    redraw();
}

void ExpertsChart::set_tau(double tau) {
    if (tau == tau_ || (std::isnan(tau) && std::isnan(tau_)))
        return;
    tau_ = tau;
    redraw();
    emit tau_changed(tau);
}

int ExpertsChart::above_tau() const {
    return table_ ? static_cast<int>(std::count_if(table_->difference.begin(), table_->difference.end(), [this](double d) { return d > tau_; })) : 0;
}

double ExpertsChart::shown(int expert) const {
    const auto e = static_cast<std::size_t>(expert);
    return mode_ == Mode::Difference ? table_->difference[e] : table_->frequency[e];
}

void ExpertsChart::sort() {
    experts_.resize(table_ ? table_->frequency.size() : 0);
    std::iota(experts_.begin(), experts_.end(), 0);
    if (order_ == Order::Value)
        std::stable_sort(experts_.begin(), experts_.end(), [this](int a, int b) { return shown(a) > shown(b); });
}

std::size_t ExpertsChart::bar_of(int expert) const {
    return static_cast<std::size_t>(std::find(experts_.begin(), experts_.end(), expert) - experts_.begin());
}

const PlanEdit* ExpertsChart::edit_of(int expert) const {
    const auto found = std::find_if(plan_.edits.begin(), plan_.edits.end(),
                                    [&](const PlanEdit& edit) { return edit.layer == table_->layer && edit.expert == expert; });
    return found == plan_.edits.end() ? nullptr : &*found;
}

ExpertsChart::Frame ExpertsChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.bars = static_cast<int>(experts_.size());
    const bool difference = mode_ == Mode::Difference;
    double low = 0, high = 0;
    const bool whiskers = always_whiskers();
    for (std::size_t e = 0; e < table_->frequency.size(); ++e) {
        const double value = difference ? table_->difference[e] : std::max(table_->frequency[e], table_->reference_frequency[e]);
        low = std::min(low, value);
        high = std::max(high, value);
        if (const double end = difference ? table_->difference_low[e] : 0; whiskers && !std::isnan(end))
            low = std::min(low, end);
        if (const double end = difference ? table_->difference_high[e] : table_->frequency_high[e]; whiskers && !std::isnan(end))
            high = std::max(high, end);
    }
    // τ belongs into the picture unless it would press the bars flat; then it waits at the upper edge.
    if (difference && !std::isnan(tau_))
        high = std::max(high, std::min({tau_, 1.0, std::max(high, -low) * 2}));
    if (!difference)
        high = std::max(high, even());
    const double room = std::max(high - low, 1e-6) * 0.12;
    out.low = low < 0 ? low - room : 0;
    out.high = high + room;
    const QFontMetricsF small(out.small);
    const double line = out.line = QFontMetricsF(font).height();
    const double heading = line * 1.3, below = line * 2.1;
    out.ticks = axis_ticks(out.low, out.high, std::max(2, static_cast<int>((area.height() - heading - below) / (line * 2.4))));
    double numbers = 0;
    for (const double tick : out.ticks)
        numbers = std::max(numbers, small.horizontalAdvance(signed_number(tick, tick_digits(out.ticks))));
    out.plot = area.adjusted(line * 0.6 + numbers + 6, heading + line * 0.5, -line * 0.8, -below).toRect();
    out.title = QRectF(area.left() + line * 0.6, area.top() + line * 0.25, area.width() - line * 1.2, line);
    out.axis_name = QRectF(out.plot.left(), area.bottom() - line * 1.15, out.plot.width(), line);
    return out;
}

double ExpertsChart::even() const { return table_->experts > 0 ? static_cast<double>(table_->top_k) / table_->experts : 0; }

bool ExpertsChart::always_whiskers() const { return experts_.size() <= 32; }

QPointF ExpertsChart::bar_position(int expert) const {
    const Frame at = frame(rect(), font());
    return {at.x(static_cast<double>(bar_of(expert))), at.y(shown(expert) / 2)};
}

QPointF ExpertsChart::tau_handle() const {
    if (!has_data() || mode_ != Mode::Difference || std::isnan(tau_))
        return {};
    const Frame at = frame(rect(), font());
    return {at.plot.right() - 6, std::max(at.y(tau_), at.plot.top())};
}

bool ExpertsChart::near_tau(QPointF position) const {
    const QPointF handle = tau_handle();
    return !handle.isNull() && std::abs(position.y() - handle.y()) <= 5 && expert_at(position) >= 0 && position.x() > handle.x() - width() * 0.6;
}

int ExpertsChart::expert_at(QPointF position) const {
    if (!has_data())
        return -1;
    const Frame at = frame(rect(), font());
    // Low bars are hard to hit: the whole height belongs to the bar.
    if (!at.plot.contains(position))
        return -1;
    const int bar = std::clamp(static_cast<int>((position.x() - at.plot.left()) / at.plot.width() * at.bars), 0, at.bars - 1);
    return experts_[static_cast<std::size_t>(bar)];
}

void ExpertsChart::select_expert(int expert, bool add) {
    if (!selection_ || expert < 0)
        return;
    if (add)
        selection_->toggle_expert(table_->layer, expert);
    else
        selection_->set_expert(table_->layer, expert);
}

bool ExpertsChart::is_selected(int expert) const {
    return selection_ && selection_->layer() == table_->layer && selection_->experts().contains(expert);
}

void ExpertsChart::drag_bars_to(int expert) {
    if (expert < 0 || !selection_)
        return;
    const auto from = static_cast<std::ptrdiff_t>(bar_of(pressed_)), to = static_cast<std::ptrdiff_t>(bar_of(expert));
    if (from == to && selection_->experts().size() <= 1)
        return;
    // The last one is where the pointer is.
    QList<int> experts;
    for (std::ptrdiff_t bar = from; bar != to; bar += to > from ? 1 : -1)
        experts << experts_[static_cast<std::size_t>(bar)];
    selection_->set_experts(table_->layer, experts << expert);
}

void ExpertsChart::hover(int expert) {
    if (expert == hover_)
        return;
    hover_ = expert;
    update();
}

QStringList ExpertsChart::read_out(int expert) const {
    const auto e = static_cast<std::size_t>(expert);
    const QString language = QString::fromStdString(table_->language), reference = QString::fromStdString(table_->reference);
    QStringList lines{tr("layer %1 · expert %2").arg(table_->layer).arg(expert)};
    lines << tr("difference %1%2   n = %3")
                 .arg(signed_number(table_->difference[e]), interval_text(table_->difference_low[e], table_->difference_high[e]),
                      count_text(table_->n));
    lines << tr("%1  %2%3").arg(language, short_number(table_->frequency[e]), interval_text(table_->frequency_low[e], table_->frequency_high[e]));
    lines << tr("%1  %2   even routing %3").arg(reference, short_number(table_->reference_frequency[e]), short_number(even()));
    if (const PlanEdit* edit = edit_of(expert))
        lines << (!plan_.scope.holds(table_->language, edit->layer) ? resting_text()
                  : edit->action == Action::Promote                 ? tr("promoted by the plan")
                                                                    : tr("suppressed by the plan"));
    return lines;
}

void ExpertsChart::request(Action action, int expert) {
    if (expert < 0)
        return;
    const PlanEdit* edit = edit_of(expert);
    if (edit && edit->action == action)
        emit remove_requested(table_->layer, expert);
    else if (action == Action::Promote)
        emit promote_requested(table_->layer, expert);
    else
        emit suppress_requested(table_->layer, expert);
}

void ExpertsChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (!has_data() || event->button() != Qt::LeftButton)
        return;
    dragging_tau_ = near_tau(event->position());
    if (dragging_tau_)
        return;
    const bool add = event->modifiers() & Qt::ControlModifier;
    pressed_ = add ? -1 : expert_at(event->position());
    select_expert(expert_at(event->position()), add);
}

void ExpertsChart::mouseMoveEvent(QMouseEvent* event) {
    if (!has_data())
        return;
    if (dragging_tau_) {
        const Frame at = frame(rect(), font());
        const double value = at.low + (at.plot.bottom() - event->position().y()) / at.plot.height() * (at.high - at.low);
        // Steps that the label can show, so that the number in the window is the number that counts.
        set_tau(std::clamp(std::round(value * 100) / 100, 0.0, 1.0));
        return;
    }
    if (pressed_ >= 0)
        drag_bars_to(expert_at(event->position()));
    setCursor(near_tau(event->position()) ? Qt::SizeVerCursor : Qt::ArrowCursor);
    hover(expert_at(event->position()));
}

void ExpertsChart::mouseReleaseEvent(QMouseEvent*) {
    dragging_tau_ = false;
    pressed_ = -1;
}

void ExpertsChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!has_data() || event->button() != Qt::LeftButton || near_tau(event->position()))
        return;
    if (event->modifiers() & Qt::ControlModifier)
        select_expert(expert_at(event->position()), true);
    else
        request(Action::Promote, expert_at(event->position()));
}

void ExpertsChart::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the expert under the pointer, or about all that are selected if it is one of them.
    if (event->reason() == QContextMenuEvent::Mouse && has_data())
        if (const int expert = expert_at(event->pos()); expert >= 0 && !is_selected(expert))
            select_expert(expert);
    Chart::contextMenuEvent(event);
}

void ExpertsChart::leaveEvent(QEvent*) { hover(-1); }

void ExpertsChart::keyPressEvent(QKeyEvent* event) {
    if (!has_data() || !selection_) {
        Chart::keyPressEvent(event);
        return;
    }
    const int expert = selection_->layer() == table_->layer ? selection_->expert() : -1;
    const int count = static_cast<int>(experts_.size()), bar = expert < 0 ? -1 : static_cast<int>(bar_of(expert));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int next = bar < 0 || bar >= count ? 0 : std::clamp(bar + (event->key() == Qt::Key_Right ? 1 : -1), 0, count - 1);
        const int to = experts_[static_cast<std::size_t>(next)];
        if (!(event->modifiers() & Qt::ShiftModifier))
            select_expert(to);
        else if (!is_selected(to))
            select_expert(to, true);
        return;
    }
    case Qt::Key_P:
        request(Action::Promote, expert);
        return;
    case Qt::Key_S:
        request(Action::Suppress, expert);
        return;
    case Qt::Key_Delete:
        if (expert >= 0 && edit_of(expert))
            emit remove_requested(table_->layer, expert);
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

} // namespace isogloss
