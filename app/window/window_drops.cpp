// SPDX-License-Identifier: GPL-3.0-or-later
// Several files at once: from the command line, or dropped on the window.
#include "app/window/files.h"
#include "app/window/main_window.h"
#include "app/window/status_line.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>

namespace isogloss {

void MainWindow::open_paths(const QStringList& paths) {
    const auto of = [&paths](FileKind kind) {
        QStringList found;
        for (const QString& path : paths)
            if (file_kind(QDir::current().absoluteFilePath(path)) == kind)
                found << path;
        return found;
    };
    // What a session opens, the other files take the place of.
    for (const FileKind kind : {FileKind::Session, FileKind::Model, FileKind::Corpus, FileKind::Unknown})
        for (const QString& path : of(kind))
            open_path(path);
    const QStringList traces = of(FileKind::Trace);
    if (!traces.isEmpty())
        open_path(traces.first());
    if (traces.size() > 1 && !busy())
        view_->compare_with(QDir::cleanPath(QDir::current().absoluteFilePath(traces[1])), DivergencePage::Showing::Both);
    if (traces.size() > 2)
        status_->showMessage(tr("Two traces can be compared at a time; the others were left alone."), 8000);
    for (const QString& path : of(FileKind::Plan))
        open_path(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    for (const QString& path : dropped_paths(*event->mimeData()))
        if (file_kind(path) != FileKind::Unknown)
            event->acceptProposedAction();
    if (holds_plan_text(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    if (holds_plan_text(*event->mimeData()))
        steering_->open_plan_text(event->mimeData()->text(), tr("The dropped text"), tr("drop plan"));
    else
        open_paths(dropped_paths(*event->mimeData()));
}

} // namespace isogloss
