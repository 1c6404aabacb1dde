// SPDX-License-Identifier: GPL-3.0-or-later
// Views in panes of their own: a page leaves the tabs, a chart its page, for a dock which floats, docks beside the others, and gives the view back
// when it is closed.
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
    const auto add = [this](const QString& name, ViewPane pane) {
        pane.name = name;
        pane.dock = make_dock(pane.title, "view_" + name, Qt::RightDockWidgetArea);
        pane.dock->setFloating(true);
        pane.dock->hide();
        pane.dock->installEventFilter(this);
        view_panes_.push_back(std::move(pane));
    };
    for (int page = 0; page < pages_->count(); ++page)
        add(pages_->name(page), {.title = pages_->title(page),
                                 .take = [this, page] { return pages_->take(page); },
                                 .put_back = [this, page] { pages_->put_back(page); },
                                 .is_out = [this, page] { return pages_->is_out(page); }});
    using Part = DivergencePage::Part;
    for (const auto& [part, name] : {std::pair{Part::Curves, "curves"}, std::pair{Part::Experts, "bars"}})
        add(name, {.title = page_->title(part),
                   .take = [this, part = part] { return page_->take(part); },
                   .put_back = [this, part = part] { page_->put_back(part); },
                   .is_out = [this, part = part] { return page_->is_out(part); }});
    connect(pages_, &Pages::raise_requested, this, &MainWindow::raise_pane);
    connect(page_, &DivergencePage::pane_requested, this, [this](DivergencePage::Part part) { set_in_pane(part_view(part), true); });
}

int MainWindow::part_view(DivergencePage::Part part) const { return pages_->count() + static_cast<int>(part); }
bool MainWindow::is_in_pane(int view) const { return view_panes_[static_cast<std::size_t>(view)].is_out(); }

void MainWindow::raise_pane(int view) {
    QDockWidget* pane = view_panes_[static_cast<std::size_t>(view)].dock;
    pane->show();
    pane->raise();
    pane->activateWindow();
}

void MainWindow::show_view(int view) {
    if (view < pages_->count())
        pages_->set_current(view);
    else if (is_in_pane(view))
        raise_pane(view);
    else
        pages_->set_current(0); // the page that holds it
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close)
        for (const ViewPane& pane : view_panes_)
            if (pane.dock == watched)
                pane.put_back();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::set_in_pane(int view, bool out) {
    const ViewPane& pane = view_panes_[static_cast<std::size_t>(view)];
    if (!out) {
        pane.dock->hide();
        pane.put_back();
        actions_->refresh();
        return;
    }
    QWidget* held = pane.take();
    if (!held)
        return;
    pane.dock->setWidget(held);
    if (pane.dock->isFloating() && !pane.dock->isVisible()) {
        const QSize size = view < pages_->count() ? QSize(820, 560) : QSize(560, 380);
        pane.dock->resize(size.boundedTo(this->size()));
        pane.dock->move(mapToGlobal(QPoint(width() / 6 + 24 * view, height() / 6 + 24 * view)));
    }
    pane.dock->show();
    actions_->refresh();
}

void MainWindow::follow_layout() {
    // The last page stays in the tabs, whatever a layout says.
    for (std::size_t view = 0; view < view_panes_.size(); ++view)
        if (const bool out = !view_panes_[view].dock->isHidden(); out != view_panes_[view].is_out())
            set_in_pane(static_cast<int>(view), out);
    for (const ViewPane& pane : view_panes_)
        if (!pane.is_out())
            pane.dock->hide();
    actions_->refresh();
}

} // namespace isogloss
