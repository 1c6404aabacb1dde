// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/pages.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace isogloss {

Pages::Pages(QWidget* parent) : QWidget(parent), header_(new QWidget), tabs_(new QTabBar), tools_(new QStackedWidget), pages_(new QStackedWidget) {
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
    QString name = QString::fromLatin1(page->metaObject()->className()).section(QStringLiteral("::"), -1);
    if (name.endsWith(QStringLiteral("Page")))
        name.chop(4);
    names_.push_back(name.toLower());
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
    const bool below =
        tabs_->sizeHint().width() + head_->horizontalSpacing() + wanted + margins.left() + margins.right() + 8 > width(); // 8: what rounding takes
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
QString Pages::title(int index) const { return tabs_->tabText(index); }

void Pages::set_current(int index) {
    if (is_out(index))
        emit raise_requested(index);
    else
        tabs_->setCurrentIndex(index);
}

namespace {

/// Puts `widget` at the place of another, which is returned without a parent.
QWidget* exchange(QStackedWidget& stack, int index, QWidget* widget) {
    QWidget* old = stack.widget(index);
    const int current = stack.currentIndex();
    stack.removeWidget(old);
    stack.insertWidget(index, widget);
    stack.setCurrentIndex(current);
    old->setParent(nullptr);
    return old;
}

} // namespace

QWidget* Pages::take(int index) {
    if (is_out(index) || static_cast<int>(out_.size()) + 1 >= count())
        return nullptr;
    // The tabs show another page, the nearest.
    int next = index;
    for (int distance = 1; next == index && distance < count(); ++distance)
        for (const int other : {index - distance, index + distance})
            if (next == index && other >= 0 && other < count() && !is_out(other))
                next = other;
    auto* holder = new QWidget;
    out_[index] = holder;
    if (current() == index)
        tabs_->setCurrentIndex(next);
    tabs_->setTabVisible(index, false);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QStackedWidget* stack : {tools_, pages_}) {
        QWidget* taken = exchange(*stack, index, new QWidget);
        taken->setSizePolicy(QSizePolicy::Preferred, stack == pages_ ? QSizePolicy::Expanding : QSizePolicy::Fixed);
        column->addWidget(taken, stack == pages_ ? 1 : 0);
        taken->show();
    }
    arrange();
    emit current_changed(current());
    return holder;
}

void Pages::put_back(int index) {
    const auto found = out_.find(index);
    if (found == out_.end())
        return;
    QWidget* holder = found->second;
    out_.erase(found);
    QLayout* column = holder->layout();
    for (QStackedWidget* stack : {tools_, pages_}) {
        QWidget* page = column->itemAt(0)->widget();
        column->removeWidget(page);
        delete exchange(*stack, index, page);
    }
    holder->deleteLater();
    tabs_->setTabVisible(index, true);
    arrange();
    emit current_changed(current());
}

QString Pages::name(int index) const { return names_[static_cast<std::size_t>(index)]; }

int Pages::index_of(const QString& page) const {
    for (int i = 0; i < count(); ++i)
        if (name(i) == page)
            return i;
    return -1;
}

} // namespace isogloss
