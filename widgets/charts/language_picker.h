// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPointF>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <vector>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace isogloss {

class Selection;

/// What mouse and keys do where points stand for languages: a click selects one, Ctrl and a click adds it, a rubber band selects those in it (with
/// Ctrl it adds them), the arrow keys go to the next one in their direction.
class LanguagePicker {
public:
    struct Point {
        QString code;
        QPointF at; ///< in the widget; not finite = not drawn
    };
    using Points = std::vector<Point>;

    explicit LanguagePicker(Selection* selection);
    /// Index of the nearest point within `reach`; −1 = none.
    static int nearest(const Points& points, QPointF at, double reach);
    /// Index of the next point from `from` towards (x, y), one of the four directions; −1 = none.
    static int next(const Points& points, int from, int x, int y);

    /// A right press selects too, unless the language is one of several that are selected: the menu is about them.
    void press(const QMouseEvent& event, const Points& points, double reach);
    bool move(const QMouseEvent& event, const Points& points); ///< true while a band is drawn
    void release();
    bool key(const QKeyEvent& event, const Points& points); ///< false: none of its keys
    void draw(QPainter& painter, const Theme& theme) const; ///< the band

private:
    QPointer<Selection> selection_;
    QPointF from_, to_;
    QStringList before_; ///< what the band adds to
    bool pressed_ = false, drawn_ = false;
};

} // namespace isogloss
