// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/pages.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isogloss {

Pages::Pages(QWidget* parent)
    : QWidget(parent), header_(new QWidget), tabs_(new QTabBar), tools_(new QStackedWidget), pages_(new QStackedWidget) {
    header_->setProperty("look", "pane");
    // Tools that need more room go below the tabs; they do not take it from the panels beside this one.
    header_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    header_->installEventFilter(this);
    head_ = new QGridLayout(header_);
    head_->setContentsMargins(8, 0, 14, 0);
    head_->setHorizontalSpacing(6);
    head_->setVerticalSpacing(0);
    head_->setColumnStretch(1, 1);
    tabs_->setObjectName("page_tabs");
    tabs_->setAccessibleName(tr("Views"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFocusPolicy(Qt::TabFocus);
    tools_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    head_->addWidget(tabs_, 0, 0);
    head_->addWidget(tools_, 0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(pages_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        pages_->setCurrentIndex(index);
        tools_->setCurrentIndex(index);
        tabs_->updateGeometry(); // the chosen one is bold, and wider
        arrange();
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
    const int index = tabs_->addTab(title);
    arrange();
    return index;
}

/// Only the tools that are shown take room.
void Pages::arrange() {
    for (int i = 0; i < tools_->count(); ++i)
        tools_->widget(i)->setSizePolicy(i == tools_->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    const int wanted = tools_->currentWidget() ? tools_->currentWidget()->sizeHint().width() : 0;
    const QMargins margins = head_->contentsMargins();
    const bool below = tabs_->sizeHint().width() + head_->horizontalSpacing() + wanted + margins.left() + margins.right() + 8 > width(); // 8: what rounding takes
    header_->setMinimumWidth(wanted + margins.left() + margins.right());
    int row = 0, column = 0, rows = 0, columns = 0;
    head_->getItemPosition(head_->indexOf(tools_), &row, &column, &rows, &columns);
    if ((row == 1) == (below && wanted > 0))
        return;
    head_->removeWidget(tools_);
    if (below && wanted > 0)
        head_->addWidget(tools_, 1, 0, 1, 2);
    else
        head_->addWidget(tools_, 0, 1);
}

void Pages::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool Pages::eventFilter(QObject* watched, QEvent* event) {
    if (watched == header_ && event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
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
