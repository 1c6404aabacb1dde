// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/experiment_jobs.h"
#include "app/window/worker/job_queue.h"
#include "app/window/worker/jobs.h"

#include <QObject>

#include <functional>
#include <memory>

namespace isogloss {

class OpenTraces;
class TokenTexts;

/// Reads folders and traces and computes on them, on two threads: what takes a pass over a whole trace on one, what a click asks for on the other, so
/// that it is answered while ten gigabytes are read. A new request takes the place of an older one of the same kind. Requests and answers work as in
/// `EngineWorker`.
class AnalysisWorker : public QObject {
    Q_OBJECT
public:
    explicit AnalysisWorker(QObject* parent = nullptr);
    ~AnalysisWorker() override;

    JobId inspect_model(const QString& folder_or_id);
    JobId inspect_corpus(const QString& path, const QString& split = {});
    /// Looks at the trace anew; layers that were computed for the same request before are not computed again.
    JobId divergence(const DivergenceRequest& request);
    /// Answers as `divergence` does, but soon: without intervals and baselines.
    JobId first_look(const DivergenceRequest& request);
    /// Makes one more layer known against every reference, so that `divergence` need not read the trace for a new one. It is for when nothing else is
    /// asked for: any other request cancels it.
    JobId prepare_references(const DivergenceRequest& request);
    JobId measure(const MeasureRequest& request);
    JobId difference(const DifferenceRequest& request);
    JobId activation(const ActivationRequest& request);
    JobId scores(const ScoresRequest& request);
    JobId tokens(const TokensRequest& request);
    JobId pairs(const PairsRequest& request); ///< with intervals, it is a pass
    JobId coactivation(const CoactivationRequest& request);
    JobId prompt(const PromptRequest& request);
    JobId runs(const RunsRequest& request);
    JobId compare_runs(const RunComparisonRequest& request);
    JobId task_experts(const TaskExpertsRequest& request);
    JobId correlate(const CorrelationRequest& request);
    JobId preview(const PreviewRequest& request);
    /// Each of the paper's figures is a kind of its own.
    JobId paper_figure(const FigureRequest& request);
    /// Forgets what is known of traces that will not be looked at again.
    void close_traces_except(const std::vector<std::filesystem::path>& traces);
    bool idle() const { return passes_->idle() && answers_->idle(); }

signals:
    void model_inspected(JobId id, const isogloss::ModelSummary& model);
    void corpus_inspected(JobId id, const isogloss::CorpusInfo& corpus);
    void divergence_ready(JobId id, const isogloss::DivergenceView& view);
    void references_prepared(JobId id, const isogloss::ReferencesView& view);
    void measured(JobId id, const isogloss::MeasureView& view);
    void difference_ready(JobId id, const isogloss::DifferenceView& view);
    void activation_ready(JobId id, const isogloss::ActivationView& view);
    void scores_ready(JobId id, const isogloss::ScoresView& view);
    void tokens_ready(JobId id, const isogloss::TokensView& view);
    void pairs_ready(JobId id, const isogloss::PairsView& view);
    void coactivation_ready(JobId id, const isogloss::CoactivationView& view);
    void prompt_ready(JobId id, const isogloss::PromptView& view);
    void runs_ready(JobId id, const isogloss::RunsView& view);
    void runs_compared(JobId id, const isogloss::RunComparisonView& view);
    void task_experts_ready(JobId id, const isogloss::TaskExpertsView& view);
    void correlated(JobId id, const isogloss::CorrelationView& view);
    void preview_ready(JobId id, const isogloss::PreviewView& view);
    void figure_ready(JobId id, const isogloss::FigureView& view);
    void failed(JobId id, const QString& sentence);
    void cancelled(JobId id);

private:
    JobId post(JobQueue& queue, std::function<void(JobId, const CancelToken&)> work, const std::string& kind);

    std::unique_ptr<OpenTraces> traces_, answer_traces_; ///< each is touched by the thread of its queue only, as are the next two
    std::unique_ptr<TokenTexts> texts_;                  ///< of `answers_`
    std::unique_ptr<RunList> run_list_;                  ///< of `passes_`
    JobId references_job_ = 0;
    std::unique_ptr<JobQueue> passes_, answers_; ///< last: their threads end before what they use
};

} // namespace isogloss
