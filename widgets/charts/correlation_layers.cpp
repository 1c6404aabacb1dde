// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/colour_bar.h"
#include "widgets/charts/correlation_chart.h"
#include "widgets/charts/plot_style.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int left_middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int right_middle = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
} // namespace

struct CorrelationLayers::Frame {
    QRectF plot;
    QFont small;
    double line = 0, unit = 1;
    double x(double index) const { return plot.left() + (index + 0.5) * unit; }
    double y(double r) const { return plot.center().y() - r * plot.height() / 2; }
};

CorrelationLayers::CorrelationLayers(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Correlation of divergence with accuracy, by layer"));
    setAccessibleDescription(tr("Left and right move the selected layer."));
    set_empty_text({});
    if (selection_)
        connect(selection_, &Selection::changed, this, [this] { update(); });
}

void CorrelationLayers::set_data(std::shared_ptr<const CorrelationData> correlation) {
    data_ = std::move(correlation);
    hover_ = -1;
    redraw();
}

void CorrelationLayers::set_coefficient(Coefficient coefficient) {
    coefficient_ = coefficient;
    redraw();
}

CorrelationLayers::Frame CorrelationLayers::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    out.plot = QRectF(QPointF(area.left() + QFontMetricsF(out.small).horizontalAdvance("−0.5") + out.line, area.top() + out.line * 1.6),
                      QPointF(area.right() - out.line, std::max(area.bottom() - out.line * 2.5, area.top() + out.line * 2)));
    out.unit = out.plot.width() / static_cast<double>(data_->table.layers.size());
    return out;
}

void CorrelationLayers::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    const auto& layers = data_->table.layers;
    painter.save();
    painter.setFont(at.small);
    if (coefficient_ == Coefficient::Pearson) { // the shuffles are of Pearson's r
        painter.setPen(Qt::NoPen);
        painter.setBrush(over(theme.ground, theme.faint, 0.18));
        for (std::size_t i = 0; i < layers.size(); ++i)
            if (std::isfinite(layers[i].null_low))
                painter.drawRect(QRectF(QPointF(at.x(static_cast<double>(i) - 0.5), at.y(layers[i].null_high)),
                                        QPointF(at.x(static_cast<double>(i) + 0.5), at.y(layers[i].null_low))));
    }
    for (const double tick : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const double y = std::round(at.y(tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.secondary : theme.hairline, 1));
        painter.drawLine(QPointF(at.plot.left(), y), QPointF(at.plot.right(), y));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(area.left(), y - at.line / 2, at.plot.left() - at.line * 0.4 - area.left(), at.line), right_middle,
                         tick == 0 ? QStringLiteral("0") : signed_number(tick, 1));
    }
    painter.setPen(theme.secondary);
    for (const double index : index_ticks(static_cast<int>(layers.size()), at.unit, at.line * 2))
        painter.drawText(QRectF(at.x(index) - 30, at.plot.bottom() + at.line * 0.2, 60, at.line), centred,
                         QString::number(layers[static_cast<std::size_t>(index)].layer));
    painter.drawText(QRectF(at.plot.left(), at.plot.bottom() + at.line * 1.2, at.plot.width(), at.line), centred, worded(tr("layer")));
    const QString level = plain_number(data_->table.options.level * 100);
    const double width = area.width() - at.line;
    const QStringList titles =
        coefficient_ == Coefficient::Spearman
            ? QStringList{tr("Spearman's ρ by layer, %1 % interval").arg(level)}
            : QStringList{tr("Pearson's r by layer, %1 % interval; grey: central %1 % under shuffled accuracies").arg(level),
                          tr("Pearson's r, %1 % interval; grey: shuffled").arg(level), tr("Pearson's r, %1 % interval").arg(level)};
    draw_wording(painter, QRectF(area.left() + at.line * 0.5, area.top() + at.line * 0.2, width, at.line), worded(titles));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Correlation& r = chosen(layers[i], coefficient_);
        if (std::isnan(r.r))
            continue;
        const double x = at.x(static_cast<double>(i));
        const QColor ink = r.low > 0 || r.high < 0 ? theme.accent : theme.secondary;
        painter.setPen(QPen(ink, 1.3));
        if (std::isfinite(r.low) && std::isfinite(r.high))
            painter.drawLine(QPointF(x, at.y(r.low)), QPointF(x, at.y(r.high)));
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(x, at.y(r.r)), at.line * 0.2, at.line * 0.2);
    }
    painter.restore();
}

void CorrelationLayers::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    const auto& layers = data_->table.layers;
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (selection_ && layers[i].layer == selection_->layer()) {
            painter.setPen(QPen(theme.text, 1.2));
            painter.drawRect(QRectF(at.x(static_cast<double>(i) - 0.5), at.plot.top(), at.unit, at.plot.height()));
        }
    if (hover_ < 0)
        return;
    const LayerCorrelation& one = layers[static_cast<std::size_t>(hover_)];
    const Correlation& r = chosen(one, coefficient_);
    QStringList lines{tr("layer %1, n = %2").arg(one.layer).arg(count_text(r.n)), signed_number(r.r, 3) + interval_text(r.low, r.high, 3),
                      tr("p = %1").arg(p_text(r.p))};
    if (coefficient_ == Coefficient::Pearson)
        lines << tr("Holm %1, permutation %2, over layers %3").arg(p_text(one.holm_p), p_text(one.permutation_p), p_text(one.family_p));
    draw_read_out(painter, rect(), {at.x(hover_), at.y(std::isnan(r.r) ? 0 : r.r)}, lines, theme, font());
}

int CorrelationLayers::layer_at(QPointF position) const {
    if (!has_data())
        return -1;
    const Frame at = frame(rect(), font());
    const int index = static_cast<int>(std::floor((position.x() - at.plot.left()) / at.unit));
    return index >= 0 && index < static_cast<int>(data_->table.layers.size()) ? index : -1;
}

QPointF CorrelationLayers::point(int layer) const {
    if (has_data()) {
        const Frame at = frame(rect(), font());
        for (std::size_t i = 0; i < data_->table.layers.size(); ++i)
            if (data_->table.layers[i].layer == layer)
                return {at.x(static_cast<double>(i)), at.y(chosen(data_->table.layers[i], coefficient_).r)};
    }
    return {-1, -1};
}

void CorrelationLayers::mouseMoveEvent(QMouseEvent* event) {
    const int index = layer_at(event->position());
    if (std::exchange(hover_, index) != index)
        update();
}

void CorrelationLayers::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    const int index = layer_at(event->position());
    if (event->button() != Qt::LeftButton || index < 0 || !selection_)
        return;
    selection_->set_layer(data_->table.layers[static_cast<std::size_t>(index)].layer);
}

void CorrelationLayers::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the layer under the pointer.
    if (const int index = layer_at(event->pos()); event->reason() == QContextMenuEvent::Mouse && index >= 0 && selection_)
        selection_->set_layer(data_->table.layers[static_cast<std::size_t>(index)].layer);
    Chart::contextMenuEvent(event);
}

void CorrelationLayers::leaveEvent(QEvent*) {
    hover_ = -1;
    update();
}

void CorrelationLayers::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !has_data() || !selection_)
        return Chart::keyPressEvent(event);
    const auto& layers = data_->table.layers;
    int index = step > 0 ? -1 : static_cast<int>(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (layers[i].layer == selection_->layer())
            index = static_cast<int>(i);
    selection_->set_layer(layers[static_cast<std::size_t>(std::clamp(index + step, 0, static_cast<int>(layers.size()) - 1))].layer);
}

} // namespace isogloss
