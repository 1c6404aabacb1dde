// SPDX-License-Identifier: GPL-3.0-or-later
// The isogloss line on the heatmap: where it runs, and how it moves there when θ or the table is another.
#include "widgets/charts/heatmap_layout.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace isogloss {

const DivergenceTable* HeatmapChart::table_of_line(bool before) const {
    return before ? (line_ ? line_before_ : before_).get() : (line_ ? line_ : table_).get();
}

HeatmapChart::LineCourse HeatmapChart::course_of(const DivergenceTable* table) const {
    LineCourse course;
    if (table)
        for (const SharedBand& band : shared_bands(*table, threshold()))
            if (band.first >= 0)
                course[band.language] = {band.first, band.last + 1};
    return course;
}

HeatmapChart::LineCourse HeatmapChart::MovingLine::drawn(double share) const {
    if (share >= 1)
        return to;
    const auto between = [share](double a, double b) { return a + (b - a) * share; };
    LineCourse out;
    for (const auto& [language, edges] : to) {
        const auto found = from.find(language);
        const double middle = (edges.first + edges.second) / 2;
        const auto [first, end] = found == from.end() ? std::pair(middle, middle) : found->second;
        out[language] = {between(first, edges.first), between(end, edges.second)};
    }
    for (const auto& [language, edges] : from)
        if (const double middle = (edges.first + edges.second) / 2; !to.contains(language))
            out[language] = {between(edges.first, middle), between(edges.second, middle)};
    return out;
}

void HeatmapChart::follow_line() {
    const bool shown = shows_line();
    const LineCourse now = shown ? course_of(table_of_line(false)) : LineCourse(), was = shown ? course_of(table_of_line(true)) : LineCourse();
    std::pair map{names_, model_layers_};
    const bool same_map = map == line_map_;
    if (same_map && now == line_now_.to && was == line_was_.to)
        return;
    line_map_ = std::move(map);
    // A pointer that drags θ has the line in its hand; a line that comes or goes is simply there or not.
    const bool dragged = drag_ == Drag::Threshold || QGuiApplication::mouseButtons() != Qt::NoButton;
    const bool moves = same_map && !dragged && motion_allowed() && !now.empty() && !line_now_.to.empty();
    line_now_ = {moves ? line_now_.drawn(line_moved_) : now, now};
    line_was_ = {moves && !was.empty() && !line_was_.to.empty() ? line_was_.drawn(line_moved_) : was, was};
    line_moving_.stop();
    line_moved_ = moves ? 0 : 1;
    if (moves)
        line_moving_.start();
}

void HeatmapChart::paintEvent(QPaintEvent* event) {
    follow_line();
    Chart::paintEvent(event);
}

void HeatmapChart::draw_line(QPainter& painter, const Layout& at, const LineCourse& course, const QPen& pen) const {
    if (course.empty())
        return;
    const int count = static_cast<int>(rows_.size());
    const auto band_of = [&](int row) -> const std::pair<double, double>* {
        if (row < 0 || row >= count)
            return nullptr;
        const auto found = course.find(names_[rows_[static_cast<std::size_t>(row)].row]);
        return found == course.end() || found->second.second - found->second.first < 1e-6 ? nullptr : &found->second;
    };
    // The outline of the union of the rows' bands. Where it runs along the edge of the map nothing crosses θ: there it is drawn lightly.
    QVector<QLineF> crossing, edge;
    const auto across = [&](double from, double to, int row) {
        if (from != to)
            (row == 0 || row == count ? edge : crossing) << QLineF(at.layer_x(from), at.row_y(row), at.layer_x(to), at.row_y(row));
    };
    const auto down = [&](double layer, int row) {
        (layer == 0 || layer == model_layers_ ? edge : crossing)
            << QLineF(at.layer_x(layer), at.row_y(place(row)), at.layer_x(layer), at.row_y(place(row) + 1));
    };
    for (int row = -1; row < count; ++row) {
        const auto *band = band_of(row), *next = band_of(row + 1);
        if (band) {
            down(band->first, row);
            down(band->second, row);
        }
        // Rows on their way carry the ends of their bands; the outline joins those that stand.
        if (moved_ < 1)
            continue;
        if (band && next && band->second > next->first && next->second > band->first) {
            across(band->first, next->first, row + 1);
            across(band->second, next->second, row + 1);
        } else {
            for (const auto* one : {band, next})
                if (one)
                    across(one->first, one->second, row + 1);
        }
    }
    painter.save();
    painter.setClipRect(at.cells.adjusted(-2, -2, 2, 2));
    painter.setRenderHint(QPainter::Antialiasing, at.vector);
    QPen light = pen;
    light.setWidthF(pen.widthF() / 2);
    painter.setPen(light);
    painter.drawLines(edge);
    painter.setPen(pen);
    painter.drawLines(crossing);
    painter.restore();
}

} // namespace isogloss
