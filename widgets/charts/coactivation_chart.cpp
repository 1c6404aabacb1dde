// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/coactivation_chart.h"

#include "widgets/charts/coactivation_frame.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isogloss {

CoactivationChart::CoactivationChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Experts of the selected layer that are chosen together"));
    setAccessibleDescription(tr("Up and down move the selected expert, left and right read out the experts chosen with it; P or Enter promotes it, S "
                                "suppresses it, Delete takes it out of the plan."));
    set_empty_text(tr("Click a layer in the heatmap: which of its experts are chosen together is shown here."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this](Selection::Parts parts) {
            if (parts & (Selection::Expert | Selection::Layer))
                update();
        });
}

void CoactivationChart::set_data(std::shared_ptr<const Coactivation> coactivation) {
    data_ = std::move(coactivation);
    hover_ = {-1, -1};
    largest_ = 0;
    for (int row = 0; has_data() && row < experts(); ++row)
        for (int column = 0; column < experts(); ++column)
            if (const double value = share(row, column); row != column && value > largest_)
                largest_ = value;
    largest_ = std::max(largest_, 1e-9);
    sort();
    redraw();
}

void CoactivationChart::set_order(Order order) {
    order_ = order;
    sort();
    redraw();
}

void CoactivationChart::set_plan(const SteeringPlan& plan) {
    plan_ = plan;
    update();
    emit redrawn();
}

void CoactivationChart::sort() {
    experts_.resize(has_data() ? static_cast<std::size_t>(experts()) : 0);
    std::iota(experts_.begin(), experts_.end(), 0);
    if (order_ == Order::Similarity && data_ && data_->by_similarity.size() == experts_.size())
        experts_ = data_->by_similarity;
    places_.resize(experts_.size());
    for (std::size_t place = 0; place < experts_.size(); ++place)
        places_[static_cast<std::size_t>(experts_[place])] = static_cast<int>(place);
}

std::int64_t CoactivationChart::tokens(int row, int column) const {
    return data_->table.count[static_cast<std::size_t>(row) * experts_.size() + static_cast<std::size_t>(column)];
}

double CoactivationChart::share(int row, int column) const {
    return data_->table.share[static_cast<std::size_t>(row) * static_cast<std::size_t>(experts()) + static_cast<std::size_t>(column)];
}

double CoactivationChart::shown(int row, int column) const {
    const double value = share(experts_[static_cast<std::size_t>(row)], experts_[static_cast<std::size_t>(column)]);
    return row == column && !std::isnan(value) ? -1 : value;
}

double CoactivationChart::even() const {
    return experts() > 1 ? static_cast<double>(data_->table.top_k - 1) / (experts() - 1) : std::numeric_limits<double>::quiet_NaN();
}

const PlanEdit* CoactivationChart::edit_of(int expert) const {
    const auto found = std::find_if(plan_.edits.begin(), plan_.edits.end(),
                                    [&](const PlanEdit& edit) { return edit.layer == data_->table.layer && edit.expert == expert; });
    return found == plan_.edits.end() ? nullptr : &*found;
}

double CoactivationChart::height_for(double width, const QFont& font) const {
    if (!has_data())
        return Chart::height_for(width, font);
    // The cells are squares: `frame` with all the room there is.
    const Frame at = frame(QRectF(0, 0, width, 1e6), font);
    return at.caption.bottom() + at.line * 0.4;
}

CoactivationChart::Frame CoactivationChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    const double line = out.line = QFontMetricsF(font).height();
    out.numbers = QFontMetricsF(out.small).horizontalAdvance(QString(QString::number(experts() - 1).size(), '0'));
    const double left = line * 2.6 + out.numbers, top = line, below = line * 5.6;
    const double side = std::max(40.0, std::min(area.width() - left - line * 0.8, area.height() - top - below));
    out.side = side / experts();
    out.cells = QRectF(area.left() + left, area.top() + top, side, side);
    out.bar = QRectF(out.cells.left(), out.cells.bottom() + line * 2.6, std::min(side * 0.5, line * 13), line * 0.6);
    out.beside_bar = QRectF(out.bar.right() + line * 0.8, out.bar.center().y() - line / 2, area.right() - out.bar.right() - line * 1.2, line);
    out.caption = QRectF(out.cells.left(), out.bar.bottom() + line * 1.1, std::max(0.0, area.right() - out.cells.left() - line * 0.4), line);
    return out;
}

QStringList CoactivationChart::read_out(int row, int column) const {
    const auto percent = [](double value) { return short_number(value * 100, value < 0.1 ? 2 : 1); };
    const CoactivationTable& table = data_->table;
    const auto of_all = [&](int expert) { return static_cast<double>(tokens(expert, expert)) / static_cast<double>(table.tokens); };
    QStringList lines{row == column ? tr("layer %1 · expert %2").arg(table.layer).arg(row)
                                    : tr("layer %1 · expert %2, also %3").arg(table.layer).arg(row).arg(column)};
    if (tokens(row, row) == 0) {
        lines << tr("expert %1 is chosen by none of the %2 tokens").arg(row).arg(count_text(table.tokens));
    } else if (row == column) {
        lines << tr("chosen by %1 of %2 tokens, %3 %").arg(count_text(tokens(row, row)), count_text(table.tokens), percent(of_all(row)));
    } else {
        lines << tr("%1 % of the tokens of %2 also chose %3").arg(percent(share(row, column))).arg(row).arg(column);
        lines << tr("%1 of its %2 tokens; %3 tokens in all")
                     .arg(count_text(tokens(row, column)), count_text(tokens(row, row)), count_text(table.tokens));
        if (const double alone = of_all(column); alone > 0)
            lines << tr("lift %1: of all tokens, %2 % chose %3").arg(short_number(share(row, column) / alone, 2), percent(alone)).arg(column);
    }
    for (const int expert : row == column ? std::vector{row} : std::vector{row, column})
        if (const PlanEdit* edit = edit_of(expert))
            lines << (edit->action == Action::Promote ? tr("%1 is promoted by the plan") : tr("%1 is suppressed by the plan")).arg(expert) +
                         (plan_.scope.holds(table.language, edit->layer) ? QString() : QStringLiteral(" · ") + resting_text());
    return lines;
}

QRectF CoactivationChart::cell_rect(int row, int column) const {
    if (!has_data() || row < 0 || column < 0 || row >= experts() || column >= experts())
        return {};
    return frame(rect(), font()).cell(place_of(row), place_of(column));
}

std::pair<int, int> CoactivationChart::cell_at(QPointF position) const {
    if (!has_data())
        return {-1, -1};
    const Frame at = frame(rect(), font());
    if (!at.cells.contains(position))
        return {-1, -1};
    const auto expert = [&](double along) {
        return experts_[static_cast<std::size_t>(std::clamp(static_cast<int>(along / at.side), 0, experts() - 1))];
    };
    return {expert(position.y() - at.cells.top()), expert(position.x() - at.cells.left())};
}

int CoactivationChart::expert_at(QPointF position) const {
    if (!has_data())
        return -1;
    const Frame at = frame(rect(), font());
    const double x = position.x() - at.cells.left(), y = position.y() - at.cells.top(), side = at.cells.width();
    const auto expert = [&](double along) { return experts_[static_cast<std::size_t>(std::min(experts() - 1, static_cast<int>(along / at.side)))]; };
    if (y >= 0 && y < side && x < side)
        return expert(y);
    const bool beside = (y < 0 && y >= -at.line) || (y >= side && y < side + at.line * 1.2);
    return beside && x >= 0 && x < side ? expert(x) : -1;
}

bool CoactivationChart::is_selected(int expert) const {
    return selection_ && selection_->layer() == data_->table.layer && selection_->experts().contains(expert);
}

void CoactivationChart::select_expert(int expert, bool add) {
    if (!selection_ || expert < 0)
        return;
    if (add)
        selection_->toggle_expert(data_->table.layer, expert);
    else
        selection_->set_expert(data_->table.layer, expert);
}

void CoactivationChart::hover(std::pair<int, int> cell) {
    if (std::exchange(hover_, cell) != cell)
        update();
}

void CoactivationChart::request(Action action, int expert) {
    if (expert < 0)
        return;
    const PlanEdit* edit = edit_of(expert);
    if (edit && edit->action == action)
        emit remove_requested(data_->table.layer, expert);
    else if (action == Action::Promote)
        emit promote_requested(data_->table.layer, expert);
    else
        emit suppress_requested(data_->table.layer, expert);
}

void CoactivationChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (has_data() && event->button() == Qt::LeftButton)
        select_expert(expert_at(event->position()), event->modifiers() & Qt::ControlModifier);
}

void CoactivationChart::mouseMoveEvent(QMouseEvent* event) { hover(cell_at(event->position())); }

void CoactivationChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!has_data() || event->button() != Qt::LeftButton)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        select_expert(expert_at(event->position()), true);
    else
        request(Action::Promote, expert_at(event->position()));
}

void CoactivationChart::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the expert under the pointer, or about all that are selected if it is one of them.
    if (event->reason() == QContextMenuEvent::Mouse)
        if (const int expert = expert_at(event->pos()); expert >= 0 && !is_selected(expert))
            select_expert(expert);
    Chart::contextMenuEvent(event);
}

void CoactivationChart::leaveEvent(QEvent*) { hover({-1, -1}); }

void CoactivationChart::move(int down, int across) {
    const int selected = selection_->layer() == data_->table.layer ? selection_->expert() : -1;
    const auto step = [this](int expert, int by) { return experts_[static_cast<std::size_t>(std::clamp(place_of(expert) + by, 0, experts() - 1))]; };
    const bool known = selected >= 0 && selected < experts();
    const int row = known ? step(selected, down) : experts_.front();
    const int column = !known ? row : hover_.second < 0 ? step(selected, across) : step(hover_.second, across);
    if (row != selected)
        select_expert(row);
    hover({row, column});
}

void CoactivationChart::keyPressEvent(QKeyEvent* event) {
    if (!has_data() || !selection_)
        return Chart::keyPressEvent(event);
    const int selected = selection_->layer() == data_->table.layer ? selection_->expert() : -1;
    switch (event->key()) {
    case Qt::Key_Up:
        return move(-1, 0);
    case Qt::Key_Down:
        return move(1, 0);
    case Qt::Key_Left:
        return move(0, -1);
    case Qt::Key_Right:
        return move(0, 1);
    case Qt::Key_P:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return request(Action::Promote, selected);
    case Qt::Key_S:
        return request(Action::Suppress, selected);
    case Qt::Key_Delete:
        if (selected >= 0 && edit_of(selected))
            emit remove_requested(data_->table.layer, selected);
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

} // namespace isogloss
