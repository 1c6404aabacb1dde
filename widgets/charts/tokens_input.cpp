// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keys do on tokens: the expert that is meant is the one whose number they are on, else the token's first.
#include "widgets/charts/tokens_layout.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace isogloss {

int TokensChart::chip_at(QPointF position) const {
    const auto& chips = screen_layout().chips;
    for (std::size_t i = 0; i < chips.size(); ++i)
        if (chips[i].box.united(chips[i].below).contains(position))
            return static_cast<int>(i);
    return -1;
}

int TokensChart::expert_of(int chip, int rank) const {
    const Chip& hit = screen_layout().chips[static_cast<std::size_t>(chip)];
    const auto k = static_cast<std::size_t>(lines_->top_k);
    return lines_->lines[hit.line].routing.experts[hit.token * k + static_cast<std::size_t>(rank)];
}

int TokensChart::expert_at(QPointF position) const {
    const int chip = has_data() ? chip_at(position) : -1;
    if (chip < 0)
        return -1;
    // The numbers below stand side by side, each in its share of the width.
    const QRectF& below = screen_layout().chips[static_cast<std::size_t>(chip)].below;
    const int named = std::min(lines_->top_k, tokens_layout::numbers);
    const int rank = below.contains(position) ? std::clamp(static_cast<int>((position.x() - below.left()) / below.width() * named), 0, named - 1) : 0;
    return expert_of(chip, rank);
}

bool TokensChart::is_selected(int expert) const {
    return selection_ && selection_->layer() == lines_->layer && selection_->experts().contains(expert);
}

void TokensChart::select_expert(int expert, bool add) {
    if (!selection_ || expert < 0)
        return;
    if (add)
        selection_->toggle_expert(lines_->layer, expert);
    else
        selection_->set_expert(lines_->layer, expert);
}

void TokensChart::request(Action action, int expert) {
    if (expert < 0)
        return;
    const auto edit = std::ranges::find_if(plan_.edits, [&](const PlanEdit& one) { return one.layer == lines_->layer && one.expert == expert; });
    if (edit != plan_.edits.end() && edit->action == action)
        emit remove_requested(lines_->layer, expert);
    else if (action == Action::Promote)
        emit promote_requested(lines_->layer, expert);
    else
        emit suppress_requested(lines_->layer, expert);
}

void TokensChart::mouseMoveEvent(QMouseEvent* event) {
    const int chip = has_data() ? chip_at(event->position()) : -1;
    if (std::exchange(hover_, chip) != chip) {
        rank_at_ = 0;
        update();
    }
}

void TokensChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        select_expert(expert_at(event->position()), event->modifiers() & Qt::ControlModifier);
}

void TokensChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        select_expert(expert_at(event->position()), true);
    else
        request(Action::Promote, expert_at(event->position()));
}

void TokensChart::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the expert under the pointer, or about all that are selected if it is one of them.
    if (event->reason() == QContextMenuEvent::Mouse)
        if (const int expert = expert_at(event->pos()); expert >= 0 && !is_selected(expert))
            select_expert(expert);
    Chart::contextMenuEvent(event);
}

void TokensChart::leaveEvent(QEvent*) {
    if (std::exchange(hover_, -1) >= 0)
        update();
}

void TokensChart::keyPressEvent(QKeyEvent* event) {
    const int count = has_data() ? static_cast<int>(screen_layout().chips.size()) : 0;
    if (count == 0)
        return Chart::keyPressEvent(event);
    const bool on_token = hover_ >= 0 && hover_ < count;
    // P, S and Delete are about what is selected, as everywhere; Enter selects what the keys have come to.
    const int selected = selection_ && selection_->layer() == lines_->layer ? selection_->expert() : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        hover_ = std::clamp(hover_ + (event->key() == Qt::Key_Right ? 1 : -1), 0, count - 1);
        rank_at_ = 0;
        return update();
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!on_token)
            return;
        rank_at_ = std::clamp(rank_at_ + (event->key() == Qt::Key_Down ? 1 : -1), 0, lines_->top_k - 1);
        return select_expert(expert_of(hover_, rank_at_));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (on_token)
            select_expert(expert_of(hover_, rank_at_));
        return;
    case Qt::Key_P:
        return request(Action::Promote, selected);
    case Qt::Key_S:
        return request(Action::Suppress, selected);
    case Qt::Key_Delete:
        if (std::ranges::any_of(plan_.edits, [&](const PlanEdit& edit) { return edit.layer == lines_->layer && edit.expert == selected; }))
            emit remove_requested(lines_->layer, selected);
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

} // namespace isogloss
