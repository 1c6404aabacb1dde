// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/expert_counts_chart.h"

#include "widgets/charts/plot_style.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

ExpertCountsChart::ExpertCountsChart(Axis axis, QWidget* parent) : Chart(parent), axis_(axis) {
    setAccessibleName(axis == Axis::Tau ? tr("Number of specialised experts by threshold") : tr("Number of specialised experts by layer"));
}

void ExpertCountsChart::set_counts(std::shared_ptr<const ExpertCounts> counts, double tau) {
    counts_ = std::move(counts);
    tau_ = 0;
    for (std::size_t t = 0; counts_ && t < counts_->taus.size(); ++t)
        if (std::abs(counts_->taus[t] - tau) < std::abs(counts_->taus[tau_] - tau))
            tau_ = t;
    redraw();
}

double ExpertCountsChart::value(const ExpertCounts::Set& set, std::size_t place) const {
    const std::size_t taus = counts_->taus.size();
    if (axis_ == Axis::Layer)
        return static_cast<double>(set.at(place, tau_, taus));
    double sum = 0;
    for (std::size_t layer = 0; layer < counts_->layers.size(); ++layer)
        sum += static_cast<double>(set.at(layer, place, taus));
    return sum;
}

void ExpertCountsChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const QFont small_one = small_font(painter.font());
    const QFontMetricsF small(small_one);
    const double line = QFontMetricsF(painter.font()).height();
    double most = 1;
    for (const ExpertCounts::Set& set : counts_->sets)
        for (std::size_t place = 0; place < places(); ++place)
            most = std::max(most, value(set, place));
    const double legend = counts_->sets.size() > 1 ? line : 0;
    QVector<double> ticks = axis_ticks(0, most, std::max(2, static_cast<int>((area.height() - line * 4) / (line * 2.2))));
    ticks.removeIf([](double tick) { return tick != std::round(tick); });
    const double numbers = ticks.isEmpty() ? 0 : small.horizontalAdvance(short_number(ticks.back(), 0));
    const QRectF frame = area.adjusted(line * 0.6 + numbers + 6, line * 1.6 + legend, -line * 0.8, -line * 2.1);

    const auto plot = make_plot(small_one, theme);
    const auto last = static_cast<double>(axis_ == Axis::Tau ? places() - 1 : static_cast<std::size_t>(counts_->layers.back()));
    plot->xAxis->setRange(-0.5, last + 0.5);
    plot->yAxis->setRange(0, most * 1.06);
    set_value_ticks(*plot, ticks, false);
    if (axis_ == Axis::Tau) {
        QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
        const double room = small.horizontalAdvance("0.00") * 1.3;
        const int step = std::max(1, static_cast<int>(std::ceil(room / std::max(1.0, frame.width() / static_cast<double>(places())))));
        for (std::size_t t = 0; t < places(); t += static_cast<std::size_t>(step))
            names->addTick(static_cast<double>(t), plain_number(counts_->taus[t], 3));
        plot->xAxis->setTicker(names);
    } else {
        set_index_ticks(*plot, index_ticks(static_cast<int>(last) + 1, frame.width() / (last + 1), small.horizontalAdvance("000") * 1.6));
    }
    const auto sets = static_cast<int>(counts_->sets.size());
    for (int s = 0; s < sets; ++s) {
        const ExpertCounts::Set& set = counts_->sets[static_cast<std::size_t>(s)];
        QVector<double> x, y;
        for (std::size_t place = 0; place < places(); ++place) {
            x << (axis_ == Axis::Tau ? static_cast<double>(place) : counts_->layers[place]);
            y << value(set, place);
        }
        if (axis_ == Axis::Tau) {
            QCPGraph* graph = plot->addGraph();
            // The second set is told apart by dashes and hollow marks as well.
            graph->setPen(QPen(theme.category(s), 1.8, s % 2 == 0 ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap, Qt::RoundJoin));
            graph->setAdaptiveSampling(false);
            graph->setScatterStyle(s % 2 == 0 ? QCPScatterStyle(QCPScatterStyle::ssDisc, line * 0.35)
                                              : QCPScatterStyle(QCPScatterStyle::ssSquare, QPen(theme.category(s), 1.4), theme.ground, line * 0.35));
            graph->setData(x, y, true);
        } else {
            auto* bars = new QCPBars(plot->xAxis, plot->yAxis);
            bars->setWidth(0.8 / sets);
            for (double& at : x)
                at += (s - (sets - 1) / 2.0) * 0.8 / sets;
            bars->setPen(s % 2 == 0 ? QPen(Qt::NoPen) : QPen(theme.category(s), 1));
            bars->setBrush(s % 2 == 0 ? theme.category(s) : over(theme.ground, theme.category(s), 0.2));
            bars->setData(x, y, true);
        }
    }
    draw_plot(*plot, painter, area, frame);

    painter.save();
    painter.setFont(small_one);
    painter.setPen(theme.secondary);
    constexpr int middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
    const QRectF title(area.left() + line * 0.6, area.top() + line * 0.25, area.width() - line, line);
    const QString text =
        axis_ == Axis::Tau ? tr("experts above τ, all layers") : tr("experts above τ = %1").arg(plain_number(counts_->taus[tau_], 3));
    painter.drawText(title, middle, small.elidedText(worded(text), Qt::ElideRight, title.width()));
    painter.drawText(QRectF(frame.left(), frame.bottom() + line * 1.05, frame.width(), line), middle,
                     worded(axis_ == Axis::Tau ? QStringLiteral("τ") : tr("layer")));
    double left = title.left();
    for (int s = 0; sets > 1 && s < sets; ++s) {
        const QString name = counts_->sets[static_cast<std::size_t>(s)].name == "task" ? tr("task") : tr("multilingual");
        const QRectF box(left, title.bottom() + line * 0.3, line * 0.45, line * 0.45);
        painter.fillRect(box, theme.category(s));
        if (s % 2 == 1)
            painter.fillRect(box.adjusted(1.2, 1.2, -1.2, -1.2), over(theme.ground, theme.category(s), 0.2));
        painter.drawText(QRectF(left + line * 0.7, title.bottom(), area.width(), line), middle, name);
        left += line * 1.7 + small.horizontalAdvance(name);
    }
    painter.restore();
}

} // namespace isogloss
