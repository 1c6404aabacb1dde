// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plot_style.h"

#include "widgets/charts/chart.h"

#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

std::unique_ptr<QCustomPlot> make_plot(const QFont& font, const Theme& theme) {
    auto plot = std::make_unique<QCustomPlot>();
    plot->setBackground(Qt::NoBrush);
    plot->setAntialiasedElements(QCP::aeAll);
    plot->setNotAntialiasedElements(QCP::AntialiasedElements(QCP::aeGrid) | QCP::aeAxes);
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->axisRect()->setBackground(Qt::NoBrush);
    plot->plotLayout()->setRowSpacing(0);
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(theme.secondary);
        axis->setTickLabelPadding(5);
        axis->setTickLength(0, 0);
        axis->setSubTicks(false);
        axis->setTickPen(Qt::NoPen);
        axis->setBasePen(Qt::NoPen);
        axis->grid()->setPen(QPen(theme.hairline, 1));
        axis->grid()->setZeroLinePen(QPen(theme.hairline, 1));
        axis->grid()->setSubGridVisible(false);
    }
    plot->xAxis->grid()->setVisible(false);
    return plot;
}

int tick_digits(const QVector<double>& ticks) {
    const auto whole = [](double value) { return std::abs(value - std::round(value)) <= 1e-6 * std::max(1.0, std::abs(value)); };
    int digits = 0;
    for (double factor = 1; digits < 6; ++digits, factor *= 10)
        if (std::all_of(ticks.begin(), ticks.end(), [&](double tick) { return whole(tick * factor); }))
            break;
    return digits;
}

void set_value_ticks(QCustomPlot& plot, const QVector<double>& ticks, bool with_sign) {
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const int digits = tick_digits(ticks);
    for (const double tick : ticks)
        ticker->addTick(tick, tick == 0 ? QStringLiteral("0") : with_sign ? signed_number(tick, digits) : short_number(tick, digits));
    plot.yAxis->setTicker(ticker);
}

void set_index_ticks(QCustomPlot& plot, const QVector<double>& ticks) {
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (const double tick : ticks)
        ticker->addTick(tick, QString::number(tick, 'f', 0));
    plot.xAxis->setTicker(ticker);
}

void draw_plot(QCustomPlot& plot, QCPPainter& painter, const QRectF& area, const QRectF& frame) {
    const QRect outer = area.toRect(), inner = frame.toRect();
    plot.axisRect()->setMargins(
        {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(), outer.bottom() - inner.bottom()});
    plot.plotLayout()->setMargins({});
    painter.save();
    painter.translate(outer.topLeft());
    plot.toPainter(&painter, outer.width(), outer.height());
    painter.restore();
}

void draw_category_mark(QPainter& painter, QPointF centre, double radius, int category, const QColor& colour, const QColor& ground) {
    constexpr int shapes = 7;
    const double r = radius, side = r * 0.89, arm = r * 0.36; // of about the same ink
    const auto outline = [&](std::initializer_list<QPointF> corners) {
        QPolygonF polygon;
        for (const QPointF& corner : corners)
            polygon << centre + corner;
        painter.drawPolygon(polygon);
    };
    const bool hollow = category / shapes % 2 == 1;
    painter.save();
    painter.setPen(hollow ? QPen(colour, r * 0.4, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? ground : colour);
    switch (category % shapes) {
    case 0:
        painter.drawEllipse(centre, r, r);
        break;
    case 1:
        outline({{-side, -side}, {side, -side}, {side, side}, {-side, side}});
        break;
    case 2:
        outline({{0, -r * 1.2}, {r * 1.1, r * 0.8}, {-r * 1.1, r * 0.8}});
        break;
    case 3:
        outline({{0, -r * 1.3}, {r * 1.1, 0}, {0, r * 1.3}, {-r * 1.1, 0}});
        break;
    case 4:
        outline({{0, r * 1.2}, {r * 1.1, -r * 0.8}, {-r * 1.1, -r * 0.8}});
        break;
    case 5:
        outline({{-arm, -r * 1.2},
                 {arm, -r * 1.2},
                 {arm, -arm},
                 {r * 1.2, -arm},
                 {r * 1.2, arm},
                 {arm, arm},
                 {arm, r * 1.2},
                 {-arm, r * 1.2},
                 {-arm, arm},
                 {-r * 1.2, arm},
                 {-r * 1.2, -arm},
                 {-arm, -arm}});
        break;
    default:
        outline({{-r * 1.2, -r * 0.55}, {0, -r * 0.55}, {r * 1.2, -r * 0.55}, {r * 1.2, r * 0.55}, {-r * 1.2, r * 0.55}});
    }
    painter.restore();
}

QVector<double> index_ticks(int count, double unit, double room) {
    QVector<double> ticks;
    int step = std::max(1, count);
    for (const int candidate : {1, 2, 4, 8, 16, 32, 64, 128, 256})
        if (candidate * unit >= room) {
            step = candidate;
            break;
        }
    const int last = count - 1;
    for (int at = 0; at < last; at += step)
        if (at == 0 || (last - at) * unit >= room)
            ticks << at;
    if (last >= 0)
        ticks << last;
    return ticks;
}

void spread_apart(std::vector<double>& sorted, double spacing, double low, double high) {
    // Less their own spacing the places must only rise: a monotone regression, solved by pooling neighbours that do not.
    struct Pool {
        double sum = 0;
        std::size_t count = 0;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        pools.push_back({sorted[i] - spacing * static_cast<double>(i), 1});
        while (pools.size() > 1 && pools.back().mean() < pools[pools.size() - 2].mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    if (sorted.empty())
        return;
    const double highest = std::max(low, high - spacing * static_cast<double>(sorted.size() - 1));
    std::size_t at = 0;
    for (const Pool& pool : pools)
        for (std::size_t i = 0; i < pool.count; ++i, ++at)
            sorted[at] = std::clamp(pool.mean(), low, highest) + spacing * static_cast<double>(at);
}

} // namespace isogloss
