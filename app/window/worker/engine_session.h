// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/experiment_jobs.h"
#include "core/engine/trace_job.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/result.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <optional>
#include <string>

namespace isogloss {

/// The open model of the worker's thread, kept from job to job: weights stay resident, hidden states of the last evaluation stay for the next one.
class EngineSession {
public:
    TraceResult trace(const TraceRequest& request, const CancelToken& cancel, const ProgressSink& progress, const LayerCompleteSink& layers);
    ReevaluationResult reevaluate(const ReevaluationRequest& request, const CancelToken& cancel, const ProgressSink& progress,
                                  const LayerCompleteSink& layers);
    /// What `reevaluate` would evaluate without the plan, so that it need not.
    void prepare_baselines(const ReevaluationRequest& request, const CancelToken& cancel, const ProgressSink& progress);
    ParityView parity(const ParityRequest& request, const CancelToken& cancel, const ProgressSink& progress);
    /// Writes `request.options.out`, going on with what lies there.
    void evaluate(const EvaluationRequest& request, const CancelToken& cancel, const ProgressSink& progress);
    /// `row_done` is first called with nothing run yet.
    std::vector<SweepRow> sweep(const PlanSweepRequest& request, const CancelToken& cancel, const ProgressSink& progress,
                                const SweepSinkFunction& row_done);
    RunEstimate estimate(const RunSettings& settings, const CancelToken& cancel);

private:
    struct Baseline { ///< an evaluation without a plan, and what it was of
        std::string key;
        EvaluationResult result;
    };
    void open(const RunSettings& settings);
    /// Run once for the same settings.
    const EvaluationResult& without_plan(const EvaluationOptions& options, std::optional<Baseline>& baseline, const CancelToken& cancel,
                                         const ProgressSink& progress);
    /// The evaluation without a plan, then with the plan.
    Comparison compare_with_plan(const EvaluationOptions& options, std::optional<Baseline>& baseline, const CancelToken& cancel,
                                 const ProgressSink& before, const ProgressSink& after);

    std::filesystem::path folder_;
    EngineOptions options_;
    std::unique_ptr<Engine> engine_;
    std::optional<Tokenizer> tokenizer_;
    std::optional<ChatTemplate> chat_;
    std::optional<Baseline> loss_, belebele_;
};

} // namespace isogloss
