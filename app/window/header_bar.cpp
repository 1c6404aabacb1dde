// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/header_bar.h"

#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QToolButton>

namespace isogloss {

HeaderBar::HeaderBar(QWidget* parent) : QWidget(parent), menus_(new QMenuBar), context_(new QLabel), search_(choice_button()) {
    setProperty("look", "header");
    setAttribute(Qt::WA_StyledBackground);
    menus_->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    menus_->setNativeMenuBar(false);
    context_->setProperty("look", "note");
    context_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    context_->setAlignment(Qt::AlignCenter);
    search_->setObjectName("search_button");
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    search_->setText(tr("Search actions, languages …     %1").arg(keys));
    search_->setAccessibleName(tr("Search actions and languages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 14, 4);
    row->addWidget(menus_, 0, Qt::AlignVCenter);
    row->addWidget(context_, 1);
    row->addWidget(search_, 0, Qt::AlignVCenter);
}

void HeaderBar::set_context(const QStringList& parts) {
    text_ = parts.join(QStringLiteral("  ·  "));
    context_->setToolTip(text_);
    elide();
}

void HeaderBar::elide() { context_->setText(context_->fontMetrics().elidedText(text_, Qt::ElideRight, context_->width())); }

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

} // namespace isogloss
