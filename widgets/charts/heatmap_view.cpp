// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the heatmap is shown: wheel, pinch, drag with the middle button.
#include "widgets/charts/heatmap_layout.h"

#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

constexpr double step_factor = 1.25;            // of one notch of the wheel
constexpr double notch = 120;                   // of Qt's angle deltas
constexpr int least_layers = 4, least_rows = 2; // further in there is nothing more to see

/// `count` cells of `all`, so that the one at share `at` of what was shown stays there.
void scale(int& first, int& count, int all, double factor, int least, double at) {
    const int before = count;
    int after = static_cast<int>(std::lround(before / factor));
    if (after == before)
        after += factor > 1 ? -1 : 1;
    after = std::clamp(after, std::min(least, all), all);
    first = std::clamp(static_cast<int>(std::lround(first + at * (before - after))), 0, all - after);
    count = after;
}

/// How many whole notches have been turned; the rest stays.
int notches(double& turned, double more) {
    if (turned * more < 0)
        turned = 0;
    turned += more;
    const int whole = static_cast<int>(turned / notch);
    turned -= whole * notch;
    return whole;
}

} // namespace

HeatmapChart::View HeatmapChart::part() const {
    const auto cut = [](int first, int count, int all) {
        const int shown = count > 0 ? std::min(count, all) : all;
        return std::pair{std::clamp(first, 0, all - shown), shown};
    };
    const auto [layer, layers] = cut(view_.first_layer, view_.layers, model_layers_);
    const auto [row, rows] = cut(view_.first_row, view_.rows, static_cast<int>(rows_.size()));
    return {layer, layers, row, rows};
}

bool HeatmapChart::zoomed() const {
    const View shown = part();
    return has_data() && (shown.layers < model_layers_ || shown.rows < static_cast<int>(rows_.size()));
}

void HeatmapChart::set_view(const View& view) {
    if (view == view_)
        return;
    view_ = view;
    moving_.stop();
    moved_ = 1;
    hover_ = {};
    redraw();
    emit view_changed();
}

void HeatmapChart::zoom(int steps, QPointF about) {
    if (!has_data() || rows_.empty() || steps == 0)
        return;
    const Layout at = screen_layout();
    const double factor = std::pow(step_factor, steps);
    const double x = std::clamp((about.x() - at.cells.left()) / at.cells.width(), 0., 1.);
    const double y = std::clamp((about.y() - at.cells.top()) / at.cells.height(), 0., 1.);
    const int all_rows = static_cast<int>(rows_.size());
    View shown = part();
    scale(shown.first_layer, shown.layers, model_layers_, factor, least_layers, x);
    scale(shown.first_row, shown.rows, all_rows, factor, least_rows, y);
    // All of it is written as such: it stays all of it when rows are added.
    if (shown.layers == model_layers_)
        shown.first_layer = shown.layers = 0;
    if (shown.rows == all_rows)
        shown.first_row = shown.rows = 0;
    set_view(shown);
}

void HeatmapChart::zoom(int steps) {
    const Layout at = screen_layout();
    QPointF about = at.cells.center();
    if (selection_ && !selection_->languages().isEmpty())
        if (const QRectF cell = cell_rect(selection_->languages().last(), selection_->layer()); !cell.isEmpty())
            about = cell.center();
    zoom(steps, about);
}

void HeatmapChart::zoom_to_selection() {
    if (!has_data() || !selection_)
        return;
    View wanted;
    for (const QString& language : selection_->languages()) {
        const int row = row_of(language);
        if (row < 0)
            continue;
        const int last = wanted.rows > 0 ? std::max(wanted.first_row + wanted.rows - 1, row) : row;
        wanted.first_row = wanted.rows > 0 ? std::min(wanted.first_row, row) : row;
        wanted.rows = last - wanted.first_row + 1;
    }
    if (selection_->band_first() >= 0) {
        wanted.first_layer = selection_->band_first();
        wanted.layers = selection_->band_last() - selection_->band_first() + 1;
    }
    set_view(wanted);
}

void HeatmapChart::reveal(const Cell& cell) {
    View shown = part();
    const auto into = [](int& first, int count, int wanted) { first = std::clamp(first, wanted - count + 1, wanted); };
    into(shown.first_layer, shown.layers, cell.layer);
    into(shown.first_row, shown.rows, cell.row);
    if (shown != part())
        set_view({shown.first_layer, view_.layers > 0 ? shown.layers : 0, shown.first_row, view_.rows > 0 ? shown.rows : 0});
}

bool HeatmapChart::pan(int layers, int rows) {
    View shown = part();
    shown.first_layer = std::clamp(shown.first_layer + layers, 0, model_layers_ - shown.layers);
    shown.first_row = std::clamp(shown.first_row + rows, 0, static_cast<int>(rows_.size()) - shown.rows);
    if (shown == part())
        return false;
    set_view({shown.first_layer, view_.layers > 0 ? shown.layers : 0, shown.first_row, view_.rows > 0 ? shown.rows : 0});
    return true;
}

void HeatmapChart::pan_to(QPointF at) {
    const Layout layout = screen_layout();
    const QPointF moved = pan_from_ - at;
    const View shown = part();
    pan(panned_.first_layer + static_cast<int>(std::lround(moved.x() / layout.column)) - shown.first_layer,
        panned_.first_row + static_cast<int>(std::lround(moved.y() / layout.row)) - shown.first_row);
}

void HeatmapChart::wheelEvent(QWheelEvent* event) {
    const QPointF turned = event->angleDelta();
    if (has_data() && event->modifiers() & Qt::ControlModifier) {
        zoom(notches(wheel_, turned.y()), event->position());
        event->accept();
        return;
    }
    if (!zoomed()) {
        event->ignore();
        return;
    }
    const bool across = event->modifiers() & Qt::ShiftModifier;
    const int down = -notches(wheel_, across ? 0 : turned.y());
    const int right = -notches(wheel_across_, across && turned.x() == 0 ? turned.y() : turned.x());
    // A tenth of what is shown per notch.
    const View shown = part();
    pan(right * std::max(1, shown.layers / 10), down * std::max(1, shown.rows / 10));
    event->accept();
}

bool HeatmapChart::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture && has_data()) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            // One notch per quarter.
            zoom(notches(pinch_, gesture->value() / (step_factor - 1) * notch), gesture->position());
            return true;
        }
    }
    return Chart::event(event);
}

void HeatmapChart::draw_part(QPainter& painter, const Layout& at, const Theme& theme) const {
    if (at.vector || !zoomed())
        return;
    // Where the part lies in the whole: a line under the layers and one beside the rows.
    constexpr double width = 3;
    const auto bar = [&](const QRectF& track, double from, double to, bool across) {
        painter.fillRect(track, theme.hairline);
        painter.fillRect(across ? QRectF(track.left() + from * track.width(), track.top(), (to - from) * track.width(), width)
                                : QRectF(track.left(), track.top() + from * track.height(), width, (to - from) * track.height()),
                         theme.secondary);
    };
    if (at.layers() < model_layers_)
        bar({at.cells.left(), at.axis.bottom() + 1, at.cells.width(), width}, static_cast<double>(at.first_layer) / model_layers_,
            static_cast<double>(at.end_layer) / model_layers_, true);
    const auto rows = static_cast<double>(rows_.size());
    if (at.end_row - at.first_row < rows)
        bar({at.cells.right() + 2, at.cells.top(), width, at.cells.height()}, at.first_row / rows, at.end_row / rows, false);
}

} // namespace isogloss
