// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/language_picker.h"

#include "widgets/selection.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace isogloss {

namespace {

bool drawn(QPointF at) { return std::isfinite(at.x()) && std::isfinite(at.y()); }

} // namespace

LanguagePicker::LanguagePicker(Selection* selection) : selection_(selection) {}

int LanguagePicker::nearest(const Points& points, QPointF at, double reach) {
    int best = -1;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF away = points[i].at - at;
        if (const double distance = std::hypot(away.x(), away.y()); drawn(points[i].at) && distance < reach) {
            reach = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int LanguagePicker::next(const Points& points, int from, int x, int y) {
    int best = -1;
    double least = INFINITY;
    const QPointF start = points[static_cast<std::size_t>(from)].at;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF away = points[i].at - start;
        const double along = away.x() * x + away.y() * y, across = std::abs(away.x() * y) + std::abs(away.y() * x);
        // What lies more beside than ahead is another arrow's.
        if (static_cast<int>(i) == from || !drawn(points[i].at) || along <= 0 || across > along * 2)
            continue;
        if (const double cost = along + 2 * across; cost < least) {
            least = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void LanguagePicker::press(const QMouseEvent& event, const Points& points, double reach) {
    if (!selection_)
        return;
    const int hit = nearest(points, event.position(), reach);
    const bool add = event.modifiers() & Qt::ControlModifier;
    if (hit >= 0) {
        const QString& code = points[static_cast<std::size_t>(hit)].code;
        if (event.button() == Qt::RightButton && selection_->languages().contains(code))
            return;
        if (add && event.button() == Qt::LeftButton)
            selection_->toggle_language(code);
        else
            selection_->set_languages({code});
    } else if (event.button() == Qt::LeftButton) {
        pressed_ = true;
        drawn_ = false;
        from_ = to_ = event.position();
        before_ = add ? selection_->languages() : QStringList();
    }
}

bool LanguagePicker::move(const QMouseEvent& event, const Points& points) {
    if (!pressed_ || !selection_)
        return false;
    to_ = event.position();
    drawn_ = drawn_ || (to_ - from_).manhattanLength() >= QApplication::startDragDistance();
    if (!drawn_)
        return true;
    QStringList codes = before_;
    const QRectF band = QRectF(from_, to_).normalized();
    for (const Point& point : points)
        if (drawn(point.at) && band.contains(point.at) && !codes.contains(point.code))
            codes << point.code;
    selection_->set_languages(codes);
    return true;
}

void LanguagePicker::release() { pressed_ = drawn_ = false; }

bool LanguagePicker::key(const QKeyEvent& event, const Points& points) {
    const int x = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    const int y = event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : 0;
    if ((x == 0 && y == 0) || !selection_ || points.empty())
        return false;
    int from = -1;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!selection_->languages().isEmpty() && points[i].code == selection_->languages().last() && drawn(points[i].at))
            from = static_cast<int>(i);
    const int to = from >= 0 ? next(points, from, x, y) : 0;
    if (to >= 0)
        selection_->set_languages({points[static_cast<std::size_t>(to)].code});
    return true;
}

void LanguagePicker::draw(QPainter& painter, const Theme& theme) const {
    if (!drawn_)
        return;
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.setBrush(wash);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(QRectF(from_, to_).normalized());
}

} // namespace isogloss
