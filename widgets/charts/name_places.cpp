// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/name_places.h"

#include "widgets/charts/kept_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace isogloss {

namespace {

/// With more points than these, lines from names to points would cross.
constexpr std::size_t most_with_leaders = 60;

/// From a point to the nearest place of its name.
QLineF leader_of(const QPointF& point, const QRectF& box) {
    return {point, {std::clamp(point.x(), box.left(), box.right()), std::clamp(point.y(), box.top(), box.bottom())}};
}

bool crosses(const QLineF& line, const QRectF& box) {
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{box.topLeft(), box.bottomRight()}, {box.topRight(), box.bottomLeft()}};
    return std::ranges::any_of(diagonals, [&](const QLineF& one) { return line.intersects(one, nullptr) == QLineF::BoundedIntersection; });
}

class Placing {
public:
    Placing(const std::vector<NamedPoint>& points, const std::vector<std::size_t>& order, const NameRoom& room)
        : points_(points), room_(room), with_leaders_(order.size() <= most_with_leaders) {
        const QFontMetricsF metrics(room.font);
        high_ = metrics.capHeight() + metrics.descent();
        for (const std::size_t point : order)
            taken_.push_back(mark(point));
    }

    void place(std::size_t point, std::vector<NamePlace>& into) {
        const double wide = kept_width(room_.font, points_[point].text);
        for (const QPointF& corner : corners(points_[point].point, wide)) {
            const QRectF box(corner, QSizeF(wide, high_));
            if (!is_free(box, point))
                continue;
            taken_.push_back(box);
            QLineF leader = leader_of(points_[point].point, box);
            if (needs_line(leader))
                leaders_.push_back(leader);
            else
                leader = {};
            into.push_back({point, box, leader});
            return;
        }
    }

private:
    QRectF mark(std::size_t point) const {
        return {points_[point].point - QPointF(room_.radius, room_.radius), QSizeF(2 * room_.radius, 2 * room_.radius)};
    }
    bool needs_line(const QLineF& leader) const { return leader.length() > room_.radius + room_.line * 0.5; }

    /// Beside its point, above or below it, else farther away.
    std::vector<QPointF> corners(const QPointF& p, double wide) const {
        const double gap = room_.radius + room_.line * 0.15;
        std::vector<QPointF> out{{p.x() + gap, p.y() - high_ / 2}, {p.x() - gap - wide, p.y() - high_ / 2}};
        for (const double away : {0.0, 0.6, 1.2, 1.8, 2.4}) {
            if (away > 0 && !with_leaders_)
                break;
            const double far = gap + away * room_.line, aside = gap + away * room_.line * 0.7;
            for (const double y : {p.y() - far - high_, p.y() + far})
                for (const double x :
                     {p.x() - wide / 2, p.x() + aside, p.x() - aside - wide, p.x(), p.x() - wide, p.x() + 3 * aside, p.x() - 3 * aside - wide})
                    out.emplace_back(x, y);
        }
        return out;
    }

    bool is_free(const QRectF& box, std::size_t point) const {
        const QRectF around = box.adjusted(-2, -1, 2, 1);
        if (!room_.room.contains(box) || std::ranges::any_of(taken_, [&](const QRectF& other) { return other.intersects(around); }) ||
            std::ranges::any_of(leaders_, [&](const QLineF& other) { return crosses(other, around); }))
            return false;
        const QLineF leader = leader_of(points_[point].point, box);
        const QRectF own = mark(point);
        return !needs_line(leader) || std::ranges::none_of(taken_, [&](const QRectF& other) { return other != own && crosses(leader, other); });
    }

    const std::vector<NamedPoint>& points_;
    const NameRoom& room_;
    bool with_leaders_;
    double high_ = 0;
    std::vector<QRectF> taken_; ///< by marks, then by names too
    std::vector<QLineF> leaders_;
};

} // namespace

NamePlaces place_names(std::vector<NamedPoint> points, const std::vector<std::size_t>& order, const NameRoom& room) {
    NamePlaces out{std::move(points), {}, room};
    Placing placing(out.points, order, out.room);
    for (const std::size_t point : order)
        placing.place(point, out.places);
    return out;
}

void draw_names(QPainter& painter, const NamePlaces& names, const Theme& theme) {
    const double descent = QFontMetricsF(names.room.font).descent();
    QColor patch = theme.ground;
    patch.setAlphaF(0.85F);
    for (const NamePlace& place : names.places)
        painter.fillRect(place.box.adjusted(-1, -1, 1, 1), patch);
    painter.setFont(names.room.font);
    for (const NamePlace& place : names.places) {
        if (!place.leader.isNull()) {
            painter.setPen(QPen(theme.faint, 1));
            const double length = place.leader.length();
            painter.drawLine(place.leader.pointAt(names.room.radius * 1.4 / length), place.leader.pointAt(1 - 1.5 / length));
        }
        painter.setPen(theme.secondary);
        draw_kept_text(painter, QPointF(place.box.left(), place.box.bottom() - descent), names.points[place.point].text);
    }
}

} // namespace isogloss
