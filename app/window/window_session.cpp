// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions in the window: their actions, the files used last, the layout they hold.
#include "app/window/main_window.h"
#include "app/window/session/session_controller.h"
#include "app/window/status_line.h"
#include "widgets/panels/banner.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace isogloss {

void MainWindow::build_session() {
    session_ = new SessionController(*this);
    connect(session_, &SessionController::failed, this, &MainWindow::show_error);
    connect(session_, &SessionController::file_changed, this, [this] {
        if (!session_->file().isEmpty())
            remember(state_.recent_sessions, session_->file());
        without_saving_ = false;
        actions_->refresh();
        refresh_centre();
        refresh_status();
    });
}

void MainWindow::register_session_actions() {
    const auto idle = [this] { return !busy(); };
    actions_->add({.id = "file.open_session",
                   .text = tr("Open &session…"),
                   .shortcut = Qt::CTRL | Qt::ALT | Qt::Key_O,
                   .run = [this] { choose_session(); },
                   .enabled = idle,
                   .keywords = tr("isogloss load project")});
    actions_->add({.id = "file.last_session",
                   .text = tr("&Reopen the last session"),
                   .run = [this] { session_->open_last(); },
                   .enabled = [this] { return !busy() && session_->has_last(); },
                   .keywords = tr("restore recover crash")});
    actions_->add({.id = "file.save_session",
                   .text = tr("Sa&ve session"),
                   .shortcut = QKeySequence::Save,
                   .run =
                       [this] {
                           if (session_->file().isEmpty())
                               choose_session_target();
                           else if (session_->save())
                               status_->showMessage(tr("Session saved as %1").arg(session_->file()), 8000);
                       },
                   .keywords = tr("isogloss project keep")});
    actions_->add({.id = "file.save_session_as",
                   .text = tr("Save session &as…"),
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                   .run = [this] { choose_session_target(); },
                   .keywords = tr("isogloss project copy")});
}

void MainWindow::choose_session() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Session"), QFileInfo(state_.recent_sessions.value(0)).absolutePath(), tr("Sessions (*.isogloss)"));
    if (!file.isEmpty())
        open_path(file);
}

void MainWindow::choose_session_target() {
    QString file = QFileDialog::getSaveFileName(
        this, tr("Save the session"), session_->file().isEmpty() ? QFileInfo(state_.recent_sessions.value(0)).absolutePath() : session_->file(),
        tr("Sessions (*.isogloss)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(".isogloss"))
        file += ".isogloss";
    if (session_->save(file))
        status_->showMessage(tr("Session saved as %1").arg(file), 8000);
}

void MainWindow::add_recent_menu(QMenu& file_menu) {
    auto* recent = new QMenu(tr("Open re&cent"), &file_menu);
    recent->setObjectName("recent_menu");
    file_menu.insertMenu(actions_->action("file.save_session"), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        const auto add = [this, recent](const QStringList& files) {
            for (const QString& file : files) {
                QAction* action = recent->addAction(QFileInfo(file).fileName(), this, [this, file] { open_path(file); });
                action->setToolTip(file);
                action->setEnabled(!busy() && QFileInfo::exists(file));
            }
        };
        add(state_.recent_sessions);
        recent->addSeparator();
        add(state_.recent_traces);
        if (recent->actions().size() < 2)
            recent->addAction(tr("Nothing yet"))->setEnabled(false);
    });
    recent->setToolTipsVisible(true);
}

void MainWindow::reset_layout() {
    restoreState(default_docks_);
    follow_layout();
    size_docks();
    page_->restore_splitters(default_splitters_);
    actions_->refresh();
}

} // namespace isogloss
