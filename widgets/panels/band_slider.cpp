// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/band_slider.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {
constexpr double radius = 5.5;
}

BandSlider::BandSlider(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeSource::instance(), &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void BandSlider::set_range(int lowest, int highest) {
    lowest_ = lowest;
    highest_ = std::max(lowest, highest);
    set_band(first_, last_);
}

void BandSlider::set_band(int first, int last) {
    first_ = std::clamp(std::min(first, last), lowest_, highest_);
    last_ = std::clamp(std::max(first, last), lowest_, highest_);
    setAccessibleDescription(tr("layers %1 to %2").arg(first_).arg(last_));
    update();
}

double BandSlider::x_of(int layer) const {
    const double span = std::max(1, highest_ - lowest_), width = this->width() - 2 * radius - 2;
    const double share = (layer - lowest_) / span;
    return radius + 1 + (layoutDirection() == Qt::RightToLeft ? 1 - share : share) * width;
}

int BandSlider::layer_at(double x) const {
    const double width = std::max(1.0, this->width() - 2 * radius - 2);
    double share = std::clamp((x - radius - 1) / width, 0.0, 1.0);
    if (layoutDirection() == Qt::RightToLeft)
        share = 1 - share;
    return lowest_ + static_cast<int>(std::lround(share * (highest_ - lowest_)));
}

QPoint BandSlider::handle_position(bool last) const { return {static_cast<int>(std::lround(x_of(last ? last_ : first_))), height() / 2}; }

void BandSlider::paintEvent(QPaintEvent*) {
    const Theme& theme = ThemeSource::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const QColor ink = isEnabled() ? theme.accent : theme.faint;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hairline);
    painter.drawRoundedRect(QRectF(radius, middle - 1, width() - 2 * radius, 2), 1, 1);
    const double a = std::min(x_of(first_), x_of(last_)), b = std::max(x_of(first_), x_of(last_));
    painter.setBrush(ink);
    painter.drawRect(QRectF(a, middle - 1, b - a, 2));
    painter.setBrush(theme.pane);
    for (const bool last : {false, true}) {
        const bool focused = hasFocus() && last == last_is_active_;
        painter.setPen(QPen(ink, focused ? 3 : 1.8));
        painter.drawEllipse(QPointF(x_of(last ? last_ : first_), middle), radius - 0.9, radius - 0.9);
    }
}

void BandSlider::move_active(int layer) {
    const int first = last_is_active_ ? first_ : std::min(layer, last_), last = last_is_active_ ? std::max(layer, first_) : last_;
    if (first == first_ && last == last_)
        return;
    set_band(first, last);
    emit moved(first_, last_);
}

void BandSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const double to_first = std::abs(x - x_of(first_)), to_last = std::abs(x - x_of(last_));
    // On top of each other: the side that was touched says which one is meant.
    last_is_active_ = to_first == to_last ? (layer_at(x) > last_ || first_ == lowest_) : to_last < to_first;
    move_active(layer_at(x));
    update();
}

void BandSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        move_active(layer_at(event->position().x()));
}

void BandSlider::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int at = last_is_active_ ? last_ : first_;
    switch (event->key()) {
    case Qt::Key_Left:
        return move_active(std::clamp(at - forward, lowest_, highest_));
    case Qt::Key_Right:
        return move_active(std::clamp(at + forward, lowest_, highest_));
    case Qt::Key_Home:
        return move_active(lowest_);
    case Qt::Key_End:
        return move_active(highest_);
    case Qt::Key_Space:
        last_is_active_ = !last_is_active_;
        return update();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace isogloss
