// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/engine_worker.h"
#include "widgets/models/job_list_model.h"

#include <QObject>

namespace isogloss {

inline constexpr double long_job = 20; ///< seconds after which a user may have turned to something else

/// Keeps the list of the engine's jobs, and says when a long one has ended while the user was elsewhere.
class JobsController : public QObject {
    Q_OBJECT
public:
    JobsController(EngineWorker& engine, QObject* parent);
    JobListModel& model() { return model_; }
    /// Another length, in seconds, from which on a job counts as long.
    void set_long_job(double seconds) { long_job_ = seconds; }

signals:
    /// A job of at least `long_job` seconds, or of those that were set, is over: one sentence.
    void long_job_ended(const QString& sentence);

private:
    void end(JobId id, JobRow::State state, const QString& sentence = {});

    JobListModel model_;
    double long_job_ = long_job;
};

/// Tells the desktop, if it can be told: a notification where there is a tray, else the window asks for attention.
void notify_desktop(QWidget& window, const QString& sentence);

} // namespace isogloss
