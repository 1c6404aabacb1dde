// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/panels_chart.h"

#include <algorithm>
#include <qcustomplot.h>

namespace isogloss {

void PanelsChart::add(std::unique_ptr<Chart> chart, double share) {
    connect(chart.get(), &Chart::redrawn, this, &PanelsChart::redraw);
    panels_.push_back({std::move(chart), share});
    redraw();
}

void PanelsChart::set_columns(int columns) {
    columns_ = columns;
    redraw();
}

bool PanelsChart::has_data() const {
    return !panels_.empty() && std::ranges::all_of(panels_, [](const Panel& panel) { return panel.chart->has_data(); });
}

std::vector<QRectF> PanelsChart::places(double width, double height, const QFont& font) const {
    std::vector<QRectF> out;
    const double gap = QFontMetricsF(font).height();
    std::size_t columns = columns_ > 0 ? static_cast<std::size_t>(columns_) : panels_.size();
    // Too narrow for its own texts, a panel rather stands under the one before.
    constexpr double least_lines = 14;
    while (columns_ <= 0 && columns > 1 && width / static_cast<double>(columns) < least_lines * gap)
        --columns;
    double y = 0;
    for (std::size_t first = 0; first < panels_.size(); first += columns) {
        const std::size_t last = std::min(first + columns, panels_.size());
        double shares = 0, tallest = 0, x = 0;
        for (std::size_t i = first; i < first + columns; ++i)
            shares += i < last ? panels_[i].share : 1;
        for (std::size_t i = first; i < last; ++i) {
            const double wide = (width - gap * static_cast<double>(columns - 1)) * panels_[i].share / shares;
            out.emplace_back(x, y, wide, panels_[i].chart->height_with(wide, font, labels()));
            x += wide + gap;
            tallest = std::max(tallest, out.back().height());
        }
        for (std::size_t i = first; i < last; ++i)
            out[i].setHeight(tallest);
        y += tallest;
    }
    if (height > 0 && y > 0)
        for (QRectF& place : out)
            place = QRectF(place.left(), place.top() * height / y, place.width(), place.height() * height / y);
    return out;
}

double PanelsChart::height_for(double width, const QFont& font) const {
    double bottom = 0;
    for (const QRectF& place : places(width, 0, font))
        bottom = std::max(bottom, place.bottom());
    return bottom;
}

void PanelsChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const auto where = places(area.width(), area.height(), painter.font());
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        painter.save();
        panels_[i].chart->draw(painter, where[i].translated(area.topLeft()), theme, labels(), wordings() ? *wordings() : Wordings());
        note_words(panels_[i].chart->words());
        painter.restore();
    }
}

} // namespace isogloss
