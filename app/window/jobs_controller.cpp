// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/jobs_controller.h"

#include <QApplication>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

namespace isogloss {

JobsController::JobsController(EngineWorker& engine, QObject* parent) : QObject(parent) {
    connect(&engine, &EngineWorker::queued, this, [this](JobId id, const QString& title) { model_.add(id, title); });
    connect(&engine, &EngineWorker::started, this, [this](JobId id) { model_.begin(id); });
    connect(&engine, &EngineWorker::progressed, this, [this](JobId id, const Progress& progress) { model_.show(id, progress); });
    const auto done = [this](JobId id) { end(id, JobRow::State::Done); };
    connect(&engine, &EngineWorker::traced, this, done);
    connect(&engine, &EngineWorker::reevaluated, this, done);
    connect(&engine, &EngineWorker::prepared, this, done);
    connect(&engine, &EngineWorker::compared, this, done);
    connect(&engine, &EngineWorker::evaluated, this, done);
    connect(&engine, &EngineWorker::swept, this, [this](JobId id, const SweepView& view) {
        if (view.finished)
            end(id, JobRow::State::Done);
    });
    connect(&engine, &EngineWorker::failed, this, [this](JobId id, const QString& sentence) { end(id, JobRow::State::Failed, sentence); });
    connect(&engine, &EngineWorker::cancelled, this, [this](JobId id) { end(id, JobRow::State::Cancelled); });
}

void JobsController::end(JobId id, JobRow::State state, const QString& sentence) {
    model_.end(id, state, sentence);
    const JobRow* job = model_.find(id);
    if (!job || !job->begun.isValid() || state == JobRow::State::Cancelled)
        return;
    const double seconds = static_cast<double>(job->begun.msecsTo(job->ended)) / 1000;
    if (seconds < long_job_)
        return;
    const QString time = duration_text(seconds);
    emit long_job_ended(state == JobRow::State::Done ? tr("%1: done in %2.").arg(job->title, time)
                                                     : tr("%1: failed after %2.").arg(job->title, time));
}

void notify_desktop(QWidget& window, const QString& sentence) {
    if (window.isActiveWindow())
        return;
    QApplication::alert(&window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    auto* tray = new QSystemTrayIcon(window.windowIcon(), &window);
    tray->show();
    tray->showMessage(QApplication::applicationDisplayName(), sentence, QSystemTrayIcon::Information, 10000);
    QObject::connect(tray, &QSystemTrayIcon::messageClicked, &window, [&window] {
        window.raise();
        window.activateWindow();
    });
    QTimer::singleShot(15000, tray, [tray] { tray->deleteLater(); });
}

} // namespace isogloss
