// SPDX-License-Identifier: GPL-3.0-or-later
// Views in panes of their own: a page leaves the tabs for a dock, which floats, docks beside the others, and gives the page back when it is closed.
#include "app/window/main_window.h"
#include "widgets/panels/dock_title.h"
#include "widgets/panels/pages.h"

#include <QDockWidget>
#include <QEvent>

#include <algorithm>

namespace isogloss {

QDockWidget* MainWindow::make_dock(const QString& title, const QString& name, Qt::DockWidgetArea area) {
    auto* made = new QDockWidget(title, this);
    made->setObjectName(name);
    made->setTitleBarWidget(new DockTitle(*made));
    addDockWidget(area, made);
    return made;
}

/// All of them are there from the start, so that a stored layout finds them.
void MainWindow::build_view_panes() {
    for (int page = 0; page < pages_->count(); ++page) {
        QDockWidget* pane = make_dock(pages_->title(page), "view_" + pages_->name(page), Qt::RightDockWidgetArea);
        pane->setFloating(true);
        pane->hide();
        pane->installEventFilter(this);
        view_panes_.push_back(pane);
    }
    connect(pages_, &Pages::raise_requested, this, [this](int page) {
        QDockWidget* pane = view_panes_[static_cast<std::size_t>(page)];
        pane->show();
        pane->raise();
        pane->activateWindow();
    });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close)
        for (std::size_t page = 0; page < view_panes_.size(); ++page)
            if (view_panes_[page] == watched)
                pages_->put_back(static_cast<int>(page));
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::set_in_pane(int page, bool out) {
    QDockWidget* pane = view_panes_[static_cast<std::size_t>(page)];
    if (!out) {
        pane->hide();
        pages_->put_back(page);
        return;
    }
    QWidget* held = pages_->take(page);
    if (!held)
        return;
    pane->setWidget(held);
    if (pane->isFloating() && !pane->isVisible()) {
        pane->resize(std::min(820, width()), std::min(560, height()));
        pane->move(mapToGlobal(QPoint(width() / 6 + 24 * page, height() / 6 + 24 * page)));
    }
    pane->show();
}

void MainWindow::follow_layout() {
    // The last page stays in the tabs, whatever a layout says.
    for (std::size_t page = 0; page < view_panes_.size(); ++page)
        if (const bool out = !view_panes_[page]->isHidden(); out != pages_->is_out(static_cast<int>(page)))
            set_in_pane(static_cast<int>(page), out);
    for (std::size_t page = 0; page < view_panes_.size(); ++page)
        if (!pages_->is_out(static_cast<int>(page)))
            view_panes_[page]->hide();
    actions_->refresh();
}

} // namespace isogloss
