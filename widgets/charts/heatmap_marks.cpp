// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the heatmap's cells: the isogloss line, its threshold, steered layers, the band, the selection and the pointer.
#include "widgets/charts/heatmap_layout.h"
#include "widgets/charts/plot_style.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qcustomplot.h>

namespace isogloss {

namespace {

constexpr int flags_centre = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;

/// Knob of a slider.
void draw_knob(QPainter& painter, QPointF centre, const Theme& theme) {
    painter.setPen(QPen(theme.accent, 1.6));
    painter.setBrush(theme.pane);
    painter.drawEllipse(centre, 5, 5);
}

} // namespace

void HeatmapChart::draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Layout at = layout(area, painter.font(), painter.modes().testFlag(QCPPainter::pmVectorized));
    painter.save();
    painter.setFont(at.small);
    draw_part(painter, at, theme);
    if (shows_line()) {
        // Steps finer than the line's own width would blot.
        const double width = std::clamp(at.row * 0.4, 1.0, 2.0);
        // A figure has the line where it belongs, whatever moves on the screen.
        draw_line(painter, at, at.vector ? course_of(table_of_line(true)) : line_was_.drawn(line_moved_),
                  QPen(theme.secondary, width * 0.75, Qt::DashLine, Qt::FlatCap));
        draw_line(painter, at, at.vector ? course_of(table_of_line(false)) : line_now_.drawn(line_moved_),
                  QPen(theme.accent, width, Qt::SolidLine, Qt::SquareCap));
        if (mode_ == Mode::Value)
            draw_threshold(painter, at, theme);
    }
    draw_steered(painter, at, theme);
    draw_band(painter, at, theme);
    painter.restore();
}

void HeatmapChart::draw_threshold(QPainter& painter, const Layout& at, const Theme& theme) const {
    const QFontMetricsF metrics(at.small);
    const QRectF bar = at.colour_bar.adjusted(0, at.line * 0.12, 0, -at.line * 0.12);
    const double x = bar.left() + bar.width() * std::clamp(threshold() / largest_, 0., 1.);
    painter.setPen(QPen(theme.accent, 1.6));
    painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3));
    if (!at.vector)
        draw_knob(painter, {x, bar.center().y()}, theme);
    painter.setPen(theme.accent);
    const QString text = tr("θ %1").arg(short_number(threshold(), std::max(3, digits_for(largest_))));
    const double half = metrics.horizontalAdvance(text) / 2, ends = metrics.horizontalAdvance("0.00") + half + 6;
    const double middle = std::clamp(x, bar.left() + metrics.horizontalAdvance("0") + half + 6, std::max(bar.right() - ends, bar.left() + ends));
    draw_text_on_patch(painter, QRectF(middle - half, at.colour_bar.bottom(), 2 * half, at.line), flags_centre, text, theme.ground);
}

void HeatmapChart::draw_steered(QPainter& painter, const Layout& at, const Theme& theme) const {
    std::map<int, std::pair<bool, bool>> steered; // layer → promoted, suppressed
    for (const PlanEdit& edit : plan_.edits)
        if (edit.layer >= 0 && edit.layer < model_layers_)
            (edit.action == Action::Promote ? steered[edit.layer].first : steered[edit.layer].second) = true;
    const double size = std::clamp(at.column * 0.7, 5., at.line * 0.5);
    for (const auto& [layer, marks] : steered) {
        if (!at.shows_layer(layer))
            continue;
        const double x = at.layer_x(layer + 0.5), y = at.cells.top() - at.line * 0.32;
        const double apart = marks.first && marks.second ? size * 0.55 : 0;
        const bool rests = !plan_.scope.holds_layer(layer);
        if (marks.first)
            draw_steer_mark(painter, {x - apart, y}, size, true, rests, theme);
        if (marks.second)
            draw_steer_mark(painter, {x + apart, y}, size, false, rests, theme);
    }
}

void HeatmapChart::draw_band(QPainter& painter, const Layout& at, const Theme& theme) const {
    if (!selection_)
        return;
    const double y = at.snap(at.band.center().y());
    const bool set = selection_->band_first() >= 0 && selection_->band_first() < model_layers_;
    if (!at.vector) {
        painter.setPen(QPen(theme.hairline, 2));
        painter.drawLine(QPointF(at.cells.left(), y), QPointF(at.cells.right(), y));
    }
    const int first = std::max(selection_->band_first(), at.first_layer), end = std::min(selection_->band_last() + 1, at.end_layer);
    if (!set || first >= end)
        return;
    const double from = at.layer_x(first), to = at.layer_x(end);
    painter.setPen(QPen(theme.accent, 3.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    if (at.vector)
        return;
    // An end that lies outside what is shown has no knob.
    if (first == selection_->band_first())
        draw_knob(painter, {from, y}, theme);
    if (end == selection_->band_last() + 1)
        draw_knob(painter, {to, y}, theme);
}

void HeatmapChart::draw_selection(QPainter& painter, const Layout& at, const Theme& theme) const {
    if (!selection_)
        return;
    const int layer = selection_->layer();
    painter.save();
    painter.setBrush(Qt::NoBrush);
    // A light rim keeps the dark outline visible on dark cells.
    const auto outline = [&](const QRectF& rect, double width) {
        painter.setPen(QPen(theme.ground, width + 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect);
        painter.setPen(QPen(theme.text, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect);
    };
    if (at.row < at.line && !selection_->languages().isEmpty()) {
        // Rows too low for every name: the selected ones get theirs.
        painter.fillRect(QRectF(QPointF(at.area.left(), at.cells.top() - at.line / 2), QPointF(at.cells.left() - 1, at.cells.bottom() + at.line / 2)),
                         theme.ground);
        draw_labels(painter, at, theme, selection_->languages());
    }
    for (const QString& language : selection_->languages()) {
        const int row = row_of(language);
        if (row < at.first_row || row >= at.end_row)
            continue;
        // The row is marked at its name, the cell outlined.
        const double centre = at.row_y(place(row) + 0.5), half = std::max(at.row, at.line) / 2;
        painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::FlatCap));
        const double x = at.snap(at.area.left() + 3);
        painter.drawLine(QPointF(x, centre - half + 3), QPointF(x, centre + half - 3));
        if (at.shows_layer(layer))
            outline(at.cell(place(row), layer), 1.5);
    }
    if (at.shows_layer(layer)) {
        const double x = at.layer_x(layer + 0.5);
        painter.setFont(at.small);
        painter.setPen(theme.text);
        draw_text_on_patch(painter, QRectF(x - at.line * 2, at.axis.top(), at.line * 4, at.axis.height()), flags_centre, QString::number(layer),
                           theme.ground);
        painter.fillRect(QRectF(x - at.line * 0.55, at.axis.bottom() - at.line * 0.05, at.line * 1.1, 1.5), theme.text);
    }
    painter.restore();
}

void HeatmapChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Layout at = screen_layout();
    draw_selection(painter, at, theme);
    if (!selection_)
        return;
    if (drag_ == Drag::Cells && drag_end_.row >= 0) {
        QColor wash = theme.accent;
        wash.setAlphaF(0.12F);
        painter.setBrush(wash);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRect(at.cell(drag_cell_.row, drag_cell_.layer).united(at.cell(drag_end_.row, drag_end_.layer)));
    }
    const Cell cell{row_of(selection_->hovered_language()), selection_->hovered_layer()};
    if (cell.row < at.first_row || cell.row >= at.end_row || !at.shows_layer(cell.layer))
        return;
    // The cell under the pointer, here or in a linked view.
    const QRectF box = at.cell(cell.row, cell.layer);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1));
    painter.drawRect(box);
    if (hover_.row >= 0)
        draw_read_out(painter, rect(), box.bottomRight(), read_out(cell), theme, native_font(font(), selection_->hovered_language()));
}

} // namespace isogloss
