// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QFont>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace isogloss {

/// A point of a scatter and its name; lengths are in the painter's units.
struct NamedPoint {
    QPointF point;
    QString text;
};

/// Where a name stands.
struct NamePlace {
    std::size_t point = 0; ///< index of the `NamedPoint`
    QRectF box;
    QLineF leader; ///< from the point to a name that is not beside it; null otherwise
};

struct NameRoom {
    QRectF room; ///< names stay inside
    QFont font;
    double line = 0;   ///< height of the chart's own text
    double radius = 0; ///< of a point's mark
};

struct NamePlaces {
    std::vector<NamedPoint> points;
    std::vector<NamePlace> places;
    NameRoom room;
};

/// Places for names that cover nothing: no other name, no point, no line to a name. Those first in `order` (indices of points) choose first; where
/// there is no room, a name is left out. With many points there are no lines, as they would cross.
NamePlaces place_names(std::vector<NamedPoint> points, const std::vector<std::size_t>& order, const NameRoom& room);

/// Draws lines and names; what lies below a name shows through a little.
void draw_names(QPainter& painter, const NamePlaces& names, const Theme& theme);

} // namespace isogloss
