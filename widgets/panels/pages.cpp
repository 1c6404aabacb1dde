// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/pages.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isogloss {

Pages::Pages(QWidget* parent) : QWidget(parent), tabs_(new QTabBar), tools_(new QStackedWidget), pages_(new QStackedWidget) {
    auto* header = new QWidget;
    header->setProperty("look", "pane");
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(8, 0, 14, 0);
    row->setSpacing(6);
    tabs_->setObjectName("page_tabs");
    tabs_->setAccessibleName(tr("Views"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFocusPolicy(Qt::TabFocus);
    tools_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(tabs_);
    row->addWidget(tools_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(pages_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        pages_->setCurrentIndex(index);
        tools_->setCurrentIndex(index);
        emit current_changed(index);
    });
}

int Pages::add(const QString& title, QWidget* page, QWidget* tools) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(tools);
    pages_->addWidget(page);
    tools_->addWidget(holder);
    return tabs_->addTab(title);
}

int Pages::current() const { return tabs_->currentIndex(); }
void Pages::set_current(int index) { tabs_->setCurrentIndex(index); }

QString Pages::name(int index) const {
    QString name = QString::fromLatin1(pages_->widget(index)->metaObject()->className()).section(QStringLiteral("::"), -1);
    if (name.endsWith(QStringLiteral("Page")))
        name.chop(4);
    return name.toLower();
}

int Pages::index_of(const QString& page) const {
    for (int i = 0; i < pages_->count(); ++i)
        if (name(i) == page)
            return i;
    return -1;
}

} // namespace isogloss
