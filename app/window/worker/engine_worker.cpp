// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/engine_worker.h"

#include "app/window/worker/engine_session.h"

#include <exception>

namespace isogloss {

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

JobId EngineWorker::post(std::function<void(JobId, const CancelToken&)> work, const std::string& kind, Baselines baselines) {
    if (baselines == Baselines::Cancel)
        queue_->cancel(baselines_job_);
    const auto guarded = [this, work = std::move(work)](JobId id, const CancelToken& cancel) { finish(id, [&] { work(id, cancel); }); };
    return queue_->post(guarded, kind, [this](JobId id) { emit cancelled(id); });
}

ProgressSink EngineWorker::progress_of(JobId id) {
    return [this, id](const Progress& progress) { emit progressed(id, progress); };
}

LayerCompleteSink EngineWorker::layers_of(JobId id, const std::filesystem::path& trace) {
    const QString file = QString::fromStdString(trace.string());
    return [this, id, file](const std::vector<std::string>&, int layers) { emit layers_completed(id, file, layers); };
}

JobId EngineWorker::trace(const TraceRequest& request) {
    return post([this, request](JobId id, const CancelToken& cancel) {
        emit traced(id, session_->trace(request, cancel, progress_of(id), layers_of(id, request.out)));
    });
}

JobId EngineWorker::reevaluate(const ReevaluationRequest& request) {
    return post(
        [this, request](JobId id, const CancelToken& cancel) {
            emit reevaluated(id, session_->reevaluate(request, cancel, progress_of(id), layers_of(id, request.trace_out)));
        },
        {}, Baselines::Keep);
}

JobId EngineWorker::prepare_baselines(const ReevaluationRequest& request) {
    baselines_job_ = post([this, request](JobId id, const CancelToken& cancel) {
        session_->prepare_baselines(request, cancel, progress_of(id));
        emit prepared(id);
    });
    return baselines_job_;
}

JobId EngineWorker::estimate(const RunSettings& settings) {
    return post([this, settings](JobId id, const CancelToken& cancel) { emit estimated(id, session_->estimate(settings, cancel)); }, "estimate");
}

JobId EngineWorker::parity(const ParityRequest& request) {
    return post([this, request](JobId id, const CancelToken& cancel) { emit compared(id, session_->parity(request, cancel, progress_of(id))); },
                "parity");
}

} // namespace isogloss
