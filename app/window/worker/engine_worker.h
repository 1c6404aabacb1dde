// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/experiment_jobs.h"
#include "app/window/worker/job_queue.h"
#include "app/window/worker/jobs.h"

#include <QObject>

#include <functional>
#include <memory>

namespace isogloss {

class EngineSession;

/// Owns the model. Requests return at once; answers are signals, emitted on the worker's thread and so queued to receivers in the window's thread,
/// where an answer whose receiver is gone is dropped. Every request ends in exactly one of its result, `failed` or `cancelled`.
class EngineWorker : public QObject {
    Q_OBJECT
public:
    explicit EngineWorker(QObject* parent = nullptr);
    /// Cancels what runs and waits for it: within a second, as jobs look at their token between layers and batches.
    ~EngineWorker() override;

    JobId trace(const TraceRequest& request);
    JobId reevaluate(const ReevaluationRequest& request);
    /// What a re-evaluation needs besides the plan, for when nothing else is asked for: any other request but `reevaluate`, which waits for it,
    /// cancels it. Ends in `prepared`, `failed` or `cancelled`.
    JobId prepare_baselines(const ReevaluationRequest& request);
    /// A newer request takes the place of an older one.
    JobId estimate(const RunSettings& settings);
    JobId parity(const ParityRequest& request);
    JobId evaluate(const EvaluationRequest& request);
    JobId sweep(const PlanSweepRequest& request);
    void cancel(JobId id) { queue_->cancel(id); }
    void cancel_all() { queue_->cancel_all(); }
    bool idle() const { return queue_->idle(); }

signals:
    /// Emitted by the request itself, on the caller's thread, with what the job does in words. `estimate` has none: it takes a moment.
    void queued(JobId id, const QString& title);
    void started(JobId id);
    void progressed(JobId id, const isogloss::Progress& progress);
    /// Of `trace`, and of the trace of `reevaluate`: the file now holds `layers_complete` layers of these languages.
    void layers_completed(JobId id, const QString& trace, int layers_complete);
    void traced(JobId id, const isogloss::TraceResult& result);
    void prepared(JobId id);
    void reevaluated(JobId id, const isogloss::ReevaluationResult& result);
    void estimated(JobId id, const isogloss::RunEstimate& estimate);
    void compared(JobId id, const isogloss::ParityView& view);
    /// The run of this file is complete.
    void evaluated(JobId id, const QString& file);
    /// Once with nothing run, after each run, and once at the end (`finished`), which is the job's result.
    void swept(JobId id, const isogloss::SweepView& view);
    void failed(JobId id, const QString& sentence);
    void cancelled(JobId id);

private:
    enum class Baselines { Cancel, Keep };
    JobId post(const QString& title, std::function<void(JobId, const CancelToken&)> work, const std::string& kind = {},
               Baselines baselines = Baselines::Cancel);
    void finish(JobId id, const std::function<void()>& work);
    ProgressSink progress_of(JobId id);
    LayerCompleteSink layers_of(JobId id, const std::filesystem::path& trace);

    std::unique_ptr<EngineSession> session_; ///< touched by the queue's thread only
    JobId baselines_job_ = 0;
    std::unique_ptr<JobQueue> queue_; ///< last: ends before what its jobs use
};

} // namespace isogloss
