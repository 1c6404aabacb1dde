// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the layer curves: a few with their bands, or hundreds at once.
#include "widgets/charts/curves_chart.h"
#include "widgets/charts/fine_lines.h"
#include "widgets/charts/plot_style.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {

constexpr qsizetype few_lines = 24;

/// A line that is no data: no symbols, no legend.
QCPGraph* add_graph(QCustomPlot& plot, const QPen& pen) {
    QCPGraph* graph = plot.addGraph();
    graph->setPen(pen);
    graph->setAdaptiveSampling(false);
    return graph;
}

} // namespace

CurvesChart::Rows CurvesChart::rows_of(const DivergenceTable* table) {
    Rows rows;
    for (std::size_t row = 0; table && row < table->languages.size(); ++row)
        rows.insert(QString::fromStdString(table->languages[row]), row);
    return rows;
}

void CurvesChart::add_baselines(QCustomPlot& plot, const Theme& theme) const {
    const double left = plot.xAxis->range().lower, right = plot.xAxis->range().upper;
    QVector<double> layers(table_->layers.begin(), table_->layers.end());
    if (table_->noise_floor_by_layer.size() == table_->layers.size())
        add_graph(plot, QPen(theme.secondary, 1, Qt::DotLine))
            ->setData(layers, QVector<double>(table_->noise_floor_by_layer.begin(), table_->noise_floor_by_layer.end()), true);
    else if (table_->noise_floor > 0)
        add_graph(plot, QPen(theme.secondary, 1, Qt::DotLine))->setData({left, right}, {table_->noise_floor, table_->noise_floor}, true);
}

void CurvesChart::add_curves(QCustomPlot& plot, const Theme& theme) const {
    const QStringList languages = shown_languages();
    // The bands of many lines would cover each other.
    const bool bands = languages.size() <= 8;
    const std::vector<QColor> lines = colours(languages, theme);
    const bool many = languages.size() > few_lines;
    const double pen = many ? 1 : 1.8;
    const QVector<double> layers(table_->layers.begin(), table_->layers.end());
    const auto slice = [&](const DivergenceTable& table, const std::vector<double>& values, std::size_t row) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(row * table.layers.size());
        return QVector<double>(from, from + static_cast<std::ptrdiff_t>(table.layers.size()));
    };
    for (int place = 0; place < languages.size(); ++place) {
        const QColor line = lines[static_cast<std::size_t>(place)];
        QColor fill = line;
        fill.setAlphaF(0.16F);
        const std::size_t row = row_of(languages[place]);
        if (bands) {
            QCPGraph* low = add_graph(plot, Qt::NoPen);
            low->setData(layers, slice(*table_, table_->low, row), true);
            QCPGraph* high = add_graph(plot, Qt::NoPen);
            high->setData(layers, slice(*table_, table_->high, row), true);
            high->setBrush(fill);
            high->setChannelFillGraph(low);
        }
        const std::size_t earlier = before_ ? row_before(languages[place]) : 0;
        if (before_ && earlier < before_->languages.size())
            add_graph(plot, QPen(line, 1, Qt::DashLine))
                ->setData(QVector<double>(before_->layers.begin(), before_->layers.end()), slice(*before_, before_->mean, earlier), true);
        // Round joins of hundreds of lines take most of the time that a frame has.
        const Qt::PenStyle dash = dash_of(group_of(languages[place]));
        QCPGraph* mean = add_graph(plot, many || dash != Qt::SolidLine ? QPen(line, pen, dash, Qt::FlatCap, Qt::BevelJoin)
                                                                       : QPen(line, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QVector<double> values = slice(*table_, table_->mean, row);
        mean->setData(layers, values, true);
        // One layer of a run that has just begun makes no line.
        if (std::ranges::count_if(values, [](double value) { return std::isfinite(value); }) < 3)
            mean->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 5));
    }
}

int CurvesChart::mark_of(const QStringList& shown, qsizetype place) const {
    constexpr qsizetype most = 14; // more shapes there are not
    return colouring_ == Colouring::Language && shown.size() > 1 && shown.size() <= most ? static_cast<int>(place) : -1;
}

void CurvesChart::draw_curve_marks(QPainter& painter, const Frame& at, const Theme& theme) const {
    const QStringList languages = shown_languages();
    const std::vector<QColor> inks = colours(languages, theme);
    // Some layers of each, so that neighbours do not cover each other.
    const auto step = std::max<std::size_t>(1, table_->layers.size() / 8);
    for (qsizetype place = 0; place < languages.size() && mark_of(languages, place) >= 0; ++place)
        for (std::size_t l = static_cast<std::size_t>(place) % step; l < table_->layers.size(); l += step)
            if (const double value = table_->at(row_of(languages[place]), l); !std::isnan(value))
                draw_category_mark(painter, {at.x(table_->layers[l]), at.y(value)}, at.line * 0.16, mark_of(languages, place),
                                   inks[static_cast<std::size_t>(place)], theme.ground);
}

bool CurvesChart::drawn_fine(const QCPPainter& painter) const {
    const auto complete = std::ranges::count_if(table_->layers, [&](int layer) { return std::isfinite(table_->at(0, column_of(layer))); });
    return !painter.modes().testFlag(QCPPainter::pmVectorized) && shown_languages().size() > few_lines && complete >= 3;
}

void CurvesChart::draw_fine_curves(QPainter& painter, const Frame& at, const Theme& theme) const {
    const double pixel = devicePixelRatioF();
    QImage picture((at.plot.size() * pixel).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(pixel);
    picture.fill(Qt::transparent);
    FineLines lines(picture, pixel);
    const QStringList languages = shown_languages();
    const std::vector<QColor> inks = colours(languages, theme);
    const auto draw = [&](const DivergenceTable& table, std::size_t row, const QColor& ink) {
        std::vector<QPointF> points;
        for (std::size_t l = 0; row < table.languages.size() && l < table.layers.size(); ++l)
            points.push_back((QPointF(at.x(table.layers[l]), at.y(table.at(row, l))) - at.plot.topLeft()) * pixel);
        lines.draw(points, ink);
    };
    // Dashes of hundreds of lines would be dust: what was before is paler.
    for (qsizetype place = 0; before_ && place < languages.size(); ++place)
        draw(*before_, row_before(languages[place]), over(theme.ground, inks[static_cast<std::size_t>(place)], 0.4));
    for (qsizetype place = 0; place < languages.size(); ++place)
        draw(*table_, row_of(languages[place]), inks[static_cast<std::size_t>(place)]);
    painter.drawImage(at.plot.topLeft(), picture);
}

} // namespace isogloss
