// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keys do in the heatmap.
#include "widgets/charts/heatmap_layout.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace isogloss {

void HeatmapChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (has_data() && event->button() == Qt::MiddleButton && zoomed()) {
        drag_ = Drag::Pan;
        pan_from_ = event->position();
        panned_ = part();
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (!has_data() || !selection_ || event->button() != Qt::LeftButton || press_handles(event->position()))
        return;
    const Layout at = screen_layout();
    const bool add = event->modifiers() & Qt::ControlModifier;
    Cell cell = cell_at(at, event->position());
    // The names select a language, the bars and numbers of the layers a layer.
    if (cell.row < 0 && at.labels.contains(event->position()))
        cell.row = std::min(at.row_at(event->position().y()), static_cast<int>(rows_.size()) - 1);
    if (cell.row >= 0) {
        select_cell(cell, add);
        if (cell.layer >= 0) {
            drag_ = Drag::Cells;
            drag_cell_ = cell;
            drag_end_ = {};
        }
    } else if (at.layer_bars.contains(event->position()) || at.axis.contains(event->position())) {
        const int layer = at.layer_at(event->position().x());
        if (!dense(layer))
            selection_->set_layer(layer);
    }
}

void HeatmapChart::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the cell under the pointer, unless that is one of several that are selected.
    if (event->reason() == QContextMenuEvent::Mouse && has_data() && selection_) {
        const Cell cell = cell_at(screen_layout(), event->pos());
        if (cell.row >= 0 && !(selection_->layer() == cell.layer && selection_->languages().contains(rows_[static_cast<std::size_t>(cell.row)].code)))
            select_cell(cell, false);
    }
    Chart::contextMenuEvent(event);
}

bool HeatmapChart::press_handles(QPointF position) {
    const Layout at = screen_layout();
    const QRectF handle = threshold_handle();
    if (!handle.isEmpty() && (handle.contains(position) || at.colour_bar.adjusted(0, -3, 0, 3).contains(position))) {
        drag_ = Drag::Threshold;
    } else if (at.band.adjusted(-8, 0, 8, 0).contains(position)) {
        const auto near = [&](int edge) { return std::abs(at.layer_x(edge) - position.x()) <= 8; };
        const bool set = selection_->band_first() >= 0;
        drag_ = set && near(selection_->band_first()) ? Drag::BandFirst : set && near(selection_->band_last() + 1) ? Drag::BandLast : Drag::BandNew;
        drag_from_ = at.layer_at(position.x());
    } else {
        return false;
    }
    drag_to(position);
    return true;
}

void HeatmapChart::drag_to(QPointF position) {
    const Layout at = screen_layout();
    const double along = at.first_layer + (position.x() - at.cells.left()) / at.column;
    const int layer = at.layer_at(position.x());
    // A knob stands between two layers: the edge nearest to the pointer.
    const int edge = std::clamp(static_cast<int>(std::lround(along)), at.first_layer, at.end_layer);
    switch (drag_) {
    case Drag::Threshold:
        selection_->set_threshold(std::clamp((position.x() - at.colour_bar.left()) / at.colour_bar.width(), 0., 1.) * largest_);
        break;
    case Drag::BandFirst:
        selection_->set_band(std::min(edge, selection_->band_last()), selection_->band_last());
        break;
    case Drag::BandLast:
        selection_->set_band(selection_->band_first(), std::max(edge - 1, selection_->band_first()));
        break;
    case Drag::BandNew:
        selection_->set_band(drag_from_, layer);
        break;
    case Drag::Cells:
        drag_cells_to({at.row_at(position.y()), layer});
        break;
    case Drag::Pan:
        pan_to(position);
        break;
    case Drag::None:
        break;
    }
}

void HeatmapChart::drag_cells_to(const Cell& cell) {
    const bool still_a_click = drag_end_.row < 0 && cell.row == drag_cell_.row && cell.layer == drag_cell_.layer;
    if (still_a_click || (cell.row == drag_end_.row && cell.layer == drag_end_.layer))
        return;
    drag_end_ = cell;
    QStringList codes;
    for (int row = std::min(cell.row, drag_cell_.row); row <= std::max(cell.row, drag_cell_.row); ++row)
        codes << rows_[static_cast<std::size_t>(row)].code;
    selection_->set_languages(codes);
    selection_->set_band(drag_cell_.layer, cell.layer);
    update();
}

void HeatmapChart::select_cell(const Cell& cell, bool add) {
    const QString& code = rows_[static_cast<std::size_t>(cell.row)].code;
    const bool routed = cell.layer >= 0 && !dense(cell.layer);
    if (add) {
        selection_->toggle_language(code);
        if (routed)
            selection_->set_layer(cell.layer);
    } else if (routed) {
        selection_->set_cell(code, cell.layer);
    } else {
        selection_->set_languages({code});
    }
}

void HeatmapChart::mouseMoveEvent(QMouseEvent* event) {
    if (!has_data())
        return;
    if (drag_ != Drag::None) {
        drag_to(event->position());
        return;
    }
    const Layout at = screen_layout();
    const bool handle = threshold_handle().contains(event->position()) || at.band.contains(event->position());
    setCursor(handle ? Qt::SizeHorCursor : Qt::ArrowCursor);
    const Cell cell = cell_at(at, event->position());
    if (cell.row == hover_.row && cell.layer == hover_.layer)
        return;
    hover_ = cell;
    if (selection_)
        selection_->set_hover(cell.row < 0 ? QString() : rows_[static_cast<std::size_t>(cell.row)].code, cell.layer);
    update();
}

void HeatmapChart::mouseReleaseEvent(QMouseEvent*) {
    drag_ = Drag::None;
    drag_end_ = {};
    update();
}

void HeatmapChart::leaveEvent(QEvent*) {
    hover_ = {};
    if (selection_)
        selection_->set_hover({}, -1);
    update();
}

void HeatmapChart::keyPressEvent(QKeyEvent* event) {
    if (const int change = event->key() == Qt::Key_Plus    ? 1
                           : event->key() == Qt::Key_Minus ? -1
                                                           : 0;
        change != 0 && has_data() && selection_ && !std::isnan(threshold())) {
        selection_->set_threshold(std::clamp(threshold() + change * largest_ / 100, 0.0, largest_));
        return;
    }
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (!has_data() || rows_.empty() || !selection_ || (dx == 0 && dy == 0)) {
        Chart::keyPressEvent(event);
        return;
    }
    const int selected = selection_->languages().isEmpty() ? -1 : row_of(selection_->languages().last());
    const bool anything = selected >= 0 && selection_->layer() >= 0;
    Cell cell{std::max(selected, 0), std::max(selection_->layer(), 0)};
    if (anything)
        cell.row = std::clamp(cell.row + dy, 0, static_cast<int>(rows_.size()) - 1);
    // Dense layers are stepped over; at the edge the cell stays.
    const int step = dx < 0 ? -1 : 1;
    int next = anything ? cell.layer + dx : cell.layer;
    while (next >= 0 && next < model_layers_ && dense(next))
        next += step;
    if (next >= 0 && next < model_layers_)
        cell.layer = next;
    reveal(cell);
    select_cell(cell, false);
}

} // namespace isogloss
