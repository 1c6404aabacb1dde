// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/languages.h"
#include "widgets/charts/colour_bar.h"
#include "widgets/charts/pairs_chart.h"
#include "widgets/charts/plot_style.h"
#include "widgets/selection.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <map>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr double reach = 12; ///< of a point, in pixels
}

struct LanguageMapChart::Frame {
    QRectF plot;
    QFont small;
    double line = 0, scale = 1;
    QPointF middle;
    std::vector<QPointF> points;    ///< [N]
    std::map<QString, int> scripts; ///< script → category, the commonest first
    std::vector<QString> script;    ///< [N]
};

LanguageMapChart::LanguageMapChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection), picker_(selection) {
    setAccessibleName(tr("Map of the languages by their divergences"));
    setAccessibleDescription(tr("The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it."));
    set_empty_text(tr("A map of the languages needs three of them and a layer that has been run."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this] { update(); });
}

void LanguageMapChart::set_pairs(std::shared_ptr<const LanguagePairs> pairs) {
    pairs_ = std::move(pairs);
    hover_ = -1;
    redraw();
}

LanguageMapChart::Frame LanguageMapChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    const double margin = out.line * 3;
    out.plot = area.adjusted(margin, out.line * 1.2, -margin, -out.line * 4.4);
    const auto& map = pairs_->map;
    const std::size_t n = pairs_->table.languages.size();
    double low_x = 0, high_x = 0, low_y = 0, high_y = 0;
    const auto coordinate = [&](std::size_t i, std::size_t axis) { return axis < map.dimensions ? map.coordinates[i * map.dimensions + axis] : 0.0; };
    for (std::size_t i = 0; i < n; ++i) {
        low_x = std::min(low_x, coordinate(i, 0)), high_x = std::max(high_x, coordinate(i, 0));
        low_y = std::min(low_y, coordinate(i, 1)), high_y = std::max(high_y, coordinate(i, 1));
    }
    // One scale for both axes: distances are what the map is about.
    out.scale = std::min(out.plot.width() / std::max(1e-9, high_x - low_x), out.plot.height() / std::max(1e-9, high_y - low_y));
    const QPointF centre((low_x + high_x) / 2, (low_y + high_y) / 2);
    std::map<QString, int> count;
    for (std::size_t i = 0; i < n; ++i) {
        out.points.emplace_back(out.plot.center().x() + (coordinate(i, 0) - centre.x()) * out.scale,
                                out.plot.center().y() - (coordinate(i, 1) - centre.y()) * out.scale);
        const Language* language = find_language(pairs_->table.languages[i]);
        out.script.push_back(language ? QString::fromStdString(language->script_name) : tr("unknown"));
        ++count[out.script.back()];
    }
    std::vector<std::pair<int, QString>> most;
    for (const auto& [script, languages] : count)
        most.emplace_back(-languages, script);
    std::sort(most.begin(), most.end());
    for (std::size_t i = 0; i < most.size(); ++i)
        out.scripts[most[i].second] = static_cast<int>(i);
    return out;
}

NamePlaces LanguageMapChart::names(const Frame& at, const QRectF& area) const {
    constexpr double mark = 6; // names begin outside the ring of a selected one
    const NameRoom room{QRectF(area.left() + 6, area.top(), area.width() - 12, area.height() - at.line * 3.8), at.small, at.line, mark};
    std::vector<NamedPoint> points;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < at.points.size(); ++i) {
        const QString code = QString::fromStdString(pairs_->table.languages[i]);
        points.push_back({at.points[i], label_of(code, code)});
        // The reference is what one looks for first.
        order.insert(code == pairs_->reference ? order.begin() : order.end(), i);
    }
    return place_names(std::move(points), order, room);
}

std::vector<QRectF> LanguageMapChart::name_boxes() const {
    std::vector<QRectF> boxes;
    if (has_data())
        for (const NamePlace& place : names(frame(rect(), font()), rect()).places)
            boxes.push_back(place.box);
    return boxes;
}

void LanguageMapChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    const QFontMetricsF small(at.small);
    painter.save();
    painter.setFont(at.small);
    for (std::size_t i = 0; i < at.points.size(); ++i) {
        const bool base = QString::fromStdString(pairs_->table.languages[i]) == pairs_->reference;
        const int script = at.scripts.at(at.script[i]);
        draw_category_mark(painter, at.points[i], 4.5, script, base ? theme.reference() : theme.category(script), theme.ground);
    }
    draw_names(painter, names(at, area), theme);
    // A length to measure by, as the axes themselves mean nothing.
    const double unit = std::pow(10, std::floor(std::log10(at.plot.width() / 3 / at.scale)));
    const double y = area.bottom() - at.line * 3.2, x = area.left() + at.line;
    painter.setPen(QPen(theme.secondary, 1.2));
    painter.drawLine(QPointF(x, y), QPointF(x + unit * at.scale, y));
    const double beside = x + unit * at.scale + at.line * 0.4;
    const QString length = tr("divergence %1").arg(plain_number(unit));
    painter.setPen(theme.secondary);
    draw_wording(painter, QRectF(beside, y - at.line / 2, area.right() - beside - at.line * 0.3, at.line),
                 worded({tr("divergence %1; classical scaling keeps %2 %").arg(plain_number(unit)).arg(std::lround(pairs_->map.explained * 100)),
                         tr("divergence %1; %2 % kept").arg(plain_number(unit)).arg(std::lround(pairs_->map.explained * 100)), length}));
    double legend = area.left() + at.line;
    std::vector<std::pair<int, QString>> order;
    for (const auto& [script, rank] : at.scripts)
        order.emplace_back(rank, script);
    std::sort(order.begin(), order.end());
    double below = area.bottom() - at.line * 2.1;
    for (const auto& [rank, script] : order) {
        const double width = at.line * 1.2 + small.horizontalAdvance(script);
        if (legend + width > area.right() && legend > area.left() + at.line * 2) {
            legend = area.left() + at.line;
            below += at.line;
        }
        draw_category_mark(painter, QPointF(legend + 4, below + at.line / 2), 4, rank, theme.category(rank), theme.ground);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(legend + at.line * 0.7, below, width, at.line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, script);
        legend += width + at.line * 0.3;
    }
    painter.restore();
}

void LanguageMapChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    picker_.draw(painter, theme);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t i = 0; i < at.points.size(); ++i)
        if (selection_ && selection_->languages().contains(QString::fromStdString(pairs_->table.languages[i]))) {
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawEllipse(at.points[i], 8, 8);
        }
    if (hover_ < 0)
        return;
    const auto i = static_cast<std::size_t>(hover_);
    const QString code = QString::fromStdString(pairs_->table.languages[i]);
    QStringList lines{tr("%1 · %2").arg(isolated(native_name(code)), code)};
    const auto& names = pairs_->table.languages;
    const auto base = static_cast<std::size_t>(std::find(names.begin(), names.end(), pairs_->reference.toStdString()) - names.begin());
    if (base < names.size() && base != i)
        lines << tr("divergence from %1: %2").arg(pairs_->reference, short_number(pairs_->table.mean[i * names.size() + base]));
    std::size_t closest = i;
    for (std::size_t j = 0; j < names.size(); ++j)
        if (j != i && (closest == i || pairs_->table.mean[i * names.size() + j] < pairs_->table.mean[i * names.size() + closest]))
            closest = j;
    lines << tr("closest: %1, %2").arg(QString::fromStdString(names[closest]), short_number(pairs_->table.mean[i * names.size() + closest]));
    draw_read_out(painter, rect(), at.points[i] + QPointF(8, 8), lines, theme, native_font(font(), code));
}

QPointF LanguageMapChart::point(const QString& code) const {
    if (has_data())
        for (std::size_t i = 0; i < pairs_->table.languages.size(); ++i)
            if (code.toStdString() == pairs_->table.languages[i])
                return frame(rect(), font()).points[i];
    return {};
}

LanguagePicker::Points LanguageMapChart::points() const {
    LanguagePicker::Points points;
    if (!has_data())
        return points;
    const Frame at = frame(rect(), font());
    for (std::size_t i = 0; i < at.points.size(); ++i)
        points.push_back({QString::fromStdString(pairs_->table.languages[i]), at.points[i]});
    return points;
}

void LanguageMapChart::mouseMoveEvent(QMouseEvent* event) {
    const LanguagePicker::Points all = points();
    const int language = picker_.move(*event, all) ? -1 : LanguagePicker::nearest(all, event->position(), reach);
    if (std::exchange(hover_, language) != language || language < 0)
        update();
}

void LanguageMapChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    picker_.press(*event, points(), reach);
}

void LanguageMapChart::mouseReleaseEvent(QMouseEvent*) {
    picker_.release();
    update();
}

void LanguageMapChart::keyPressEvent(QKeyEvent* event) {
    if (!picker_.key(*event, points()))
        Chart::keyPressEvent(event);
}

void LanguageMapChart::leaveEvent(QEvent*) {
    hover_ = -1;
    update();
}

} // namespace isogloss
