// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/tour_card.h"

#include "widgets/panels/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace isogloss {

namespace {
constexpr int tip = 9;    ///< length of the pointer, on whichever side it is
constexpr int wide = 300; ///< of the card, the pointer included
} // namespace

TourCard::TourCard(QWidget* window)
    : QFrame(window), title_(new QLabel), text_(new QLabel), count_(note_label()), next_(new QPushButton),
      dismiss_(quiet_button(tr("End the visit"))) {
    setObjectName("tour_card");
    setFocusPolicy(Qt::NoFocus);
    QFont bold = title_->font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    next_->setObjectName("tour_next");
    dismiss_->setObjectName("tour_dismiss");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(count_);
    buttons->addStretch();
    buttons->addWidget(dismiss_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tip + 14, tip + 10, tip + 12, tip + 10);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addLayout(buttons);
    connect(next_, &QPushButton::clicked, this, &TourCard::next_requested);
    connect(dismiss_, &QToolButton::clicked, this, &TourCard::dismissed);
    window->installEventFilter(this);
    hide();
}

void TourCard::show_step(const Step& step, int number, int count) {
    if (target_)
        target_->removeEventFilter(this);
    target_ = step.target;
    if (target_)
        target_->installEventFilter(this);
    side_ = step.side;
    number_ = number;
    title_->setText(step.title);
    text_->setText(step.text);
    count_->setText(tr("%1 of %2").arg(number).arg(count));
    next_->setText(number == count ? tr("Done") : tr("Next"));
    dismiss_->setVisible(number < count);
    setAccessibleName(step.title);
    setAccessibleDescription(step.text);
    place();
    show();
    raise();
}

QPoint TourCard::beside(Side side, const QRect& target) const {
    constexpr int gap = 2;
    switch (side) {
    case Side::Left:
        return {target.left() - width() - gap, target.center().y() - height() / 2};
    case Side::Right:
        return {target.right() + gap, target.center().y() - height() / 2};
    case Side::Above:
        return {target.center().x() - width() / 2, target.top() - height() - gap};
    case Side::Below:
        break;
    }
    return {target.center().x() - width() / 2, target.bottom() + gap};
}

void TourCard::place() {
    QWidget* window = parentWidget();
    setFixedWidth(std::min(wide, window->width()));
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
    const QRect room = window->rect();
    points_ = target_ && target_->isVisible();
    if (!points_) {
        move((room.width() - width()) / 2, room.height() - height() - 40);
        return;
    }
    const QRect target(target_->mapTo(window, QPoint(0, 0)), target_->size());
    shown_side_ = side_;
    for (const Side side : {side_, Side::Right, Side::Left, Side::Below, Side::Above}) {
        const QPoint at = beside(side, target);
        const bool across = side == Side::Left || side == Side::Right;
        if (across ? at.x() >= 0 && at.x() + width() <= room.width() : at.y() >= 0 && at.y() + height() <= room.height()) {
            shown_side_ = side;
            break;
        }
    }
    const QPoint at = beside(shown_side_, target);
    move(std::clamp(at.x(), 0, std::max(0, room.width() - width())), std::clamp(at.y(), 0, std::max(0, room.height() - height())));
    update();
}

bool TourCard::eventFilter(QObject* watched, QEvent* event) {
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show ||
                       event->type() == QEvent::Hide || event->type() == QEvent::LayoutRequest;
    // After the layouts have done their work.
    if (moved && isVisible())
        QMetaObject::invokeMethod(this, &TourCard::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void TourCard::paintEvent(QPaintEvent*) {
    const Theme& theme = ThemeSource::instance().theme();
    QPainterPath outline;
    const QRectF box = QRectF(rect()).adjusted(tip, tip, -tip, -tip);
    outline.addRoundedRect(box, 6, 6);
    if (points_) {
        const QRectF target(target_->mapTo(parentWidget(), QPoint(0, 0)) - pos(), QSizeF(target_->size()));
        const double x = std::clamp(target.center().x(), box.left() + 16, box.right() - 16),
                     y = std::clamp(target.center().y(), box.top() + 16, box.bottom() - 16);
        QPainterPath pointer;
        const QPolygonF triangle =
            shown_side_ == Side::Right   ? QPolygonF{{box.left() + 1, y - 7}, {box.left() - tip + 1, y}, {box.left() + 1, y + 7}}
            : shown_side_ == Side::Left  ? QPolygonF{{box.right() - 1, y - 7}, {box.right() + tip - 1, y}, {box.right() - 1, y + 7}}
            : shown_side_ == Side::Below ? QPolygonF{{x - 7, box.top() + 1}, {x, box.top() - tip + 1}, {x + 7, box.top() + 1}}
                                         : QPolygonF{{x - 7, box.bottom() - 1}, {x, box.bottom() + tip - 1}, {x + 7, box.bottom() - 1}};
        pointer.addPolygon(triangle);
        pointer.closeSubpath();
        outline = outline.united(pointer);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.2));
    painter.setBrush(theme.pane);
    painter.drawPath(outline);
}

} // namespace isogloss
