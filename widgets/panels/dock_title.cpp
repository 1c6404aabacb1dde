// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/dock_title.h"

#include "widgets/panels/style.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace isogloss {

DockTitle::DockTitle(QDockWidget& dock) : QWidget(&dock), buttons_(new QWidget) {
    setProperty("look", "pane");
    setAttribute(Qt::WA_StyledBackground);
    auto* buttons = new QHBoxLayout(buttons_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    auto* floating = quiet_button(QStringLiteral("⧉"));
    auto* close = quiet_button(QStringLiteral("✕"));
    floating->setToolTip(tr("Float or dock"));
    floating->setAccessibleName(tr("Float or dock %1").arg(dock.windowTitle()));
    close->setToolTip(tr("Close (the View menu brings it back)"));
    close->setAccessibleName(tr("Close %1").arg(dock.windowTitle()));
    for (QToolButton* button : {floating, close}) {
        button->setFocusPolicy(Qt::NoFocus); // the View menu does the same from the keyboard
        buttons->addWidget(button);
    }
    // Kept in the layout while unseen, so that nothing moves when it appears.
    QSizePolicy policy = buttons_->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    buttons_->setSizePolicy(policy);
    buttons_->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 2); // the same on both sides: Qt does not mirror them
    row->addWidget(section_label(dock.windowTitle()));
    row->addStretch();
    row->addWidget(buttons_);
    connect(floating, &QToolButton::clicked, &dock, [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);
}

void DockTitle::enterEvent(QEnterEvent* event) {
    buttons_->show();
    QWidget::enterEvent(event);
}

void DockTitle::leaveEvent(QEvent* event) {
    buttons_->hide();
    QWidget::leaveEvent(event);
}

} // namespace isogloss
