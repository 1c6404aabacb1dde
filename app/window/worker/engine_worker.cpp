// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/engine_worker.h"

#include "app/window/files.h"
#include "app/window/worker/engine_session.h"
#include "widgets/models/plural.h"

#include <exception>

namespace isogloss {

namespace {

QString model_name(const RunSettings& settings) { return display_name(settings.model_folder); }

} // namespace

EngineWorker::EngineWorker(QObject* parent) : QObject(parent), session_(std::make_unique<EngineSession>()), queue_(std::make_unique<JobQueue>()) {}

EngineWorker::~EngineWorker() {
    // Nobody listens any more: what the jobs still emit goes nowhere.
    disconnect();
    queue_.reset();
}

void EngineWorker::finish(JobId id, const std::function<void()>& work) {
    try {
        emit started(id);
        work();
    } catch (const Cancelled&) {
        emit cancelled(id);
    } catch (const std::exception& error) {
        emit failed(id, QString::fromUtf8(error.what()));
    }
}

JobId EngineWorker::post(const QString& title, std::function<void(JobId, const CancelToken&)> work, const std::string& kind, Baselines baselines) {
    if (baselines == Baselines::Cancel)
        queue_->cancel(baselines_job_);
    const auto guarded = [this, work = std::move(work)](JobId id, const CancelToken& cancel) { finish(id, [&] { work(id, cancel); }); };
    // The job may begin before its title is out; both reach the window's thread in this order, as `started` is queued there.
    const JobId job = queue_->post(guarded, kind, [this](JobId id) { emit cancelled(id); });
    if (!title.isEmpty())
        emit queued(job, title);
    return job;
}

ProgressSink EngineWorker::progress_of(JobId id) {
    return [this, id](const Progress& progress) { emit progressed(id, progress); };
}

LayerCompleteSink EngineWorker::layers_of(JobId id, const std::filesystem::path& trace) {
    const QString file = QString::fromStdString(trace.string());
    return [this, id, file](const std::vector<std::string>&, int layers) { emit layers_completed(id, file, layers); };
}

JobId EngineWorker::trace(const TraceRequest& request) {
    return post(
        tr("Trace of %1, %2")
            .arg(model_name(request.settings), plural(static_cast<qint64>(request.settings.languages.size()), tr("%1 language"), tr("%1 languages"))),
        [this, request](JobId id, const CancelToken& cancel) {
            emit traced(id, session_->trace(request, cancel, progress_of(id), layers_of(id, request.out)));
        });
}

JobId EngineWorker::reevaluate(const ReevaluationRequest& request) {
    return post(
        tr("Re-evaluation of %1 with %2")
            .arg(model_name(request.settings), plural(static_cast<qint64>(request.plan.edits.size()), tr("%1 edit"), tr("%1 edits"))),
        [this, request](JobId id, const CancelToken& cancel) {
            emit reevaluated(id, session_->reevaluate(request, cancel, progress_of(id), layers_of(id, request.trace_out)));
        },
        {}, Baselines::Keep);
}

JobId EngineWorker::prepare_baselines(const ReevaluationRequest& request) {
    baselines_job_ = post(tr("Evaluations of %1 without a plan, ahead of a re-evaluation").arg(model_name(request.settings)),
                          [this, request](JobId id, const CancelToken& cancel) {
                              session_->prepare_baselines(request, cancel, progress_of(id));
                              emit prepared(id);
                          });
    return baselines_job_;
}

JobId EngineWorker::estimate(const RunSettings& settings) {
    return post(
        {}, [this, settings](JobId id, const CancelToken& cancel) { emit estimated(id, session_->estimate(settings, cancel)); }, "estimate");
}

JobId EngineWorker::parity(const ParityRequest& request) {
    return post(
        tr("Comparison with the reference run %1").arg(QString::fromStdString(request.reference.filename().string())),
        [this, request](JobId id, const CancelToken& cancel) { emit compared(id, session_->parity(request, cancel, progress_of(id))); }, "parity");
}

} // namespace isogloss
