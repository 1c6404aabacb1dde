// SPDX-License-Identifier: GPL-3.0-or-later
// Runs, their comparison and their correlation with divergence, on the analysis thread.
#include "app/window/worker/analysis_worker.h"
#include "app/window/worker/experiment_jobs.h"
#include "app/window/worker/open_traces.h"
#include "core/evaluation/accuracies.h"

namespace isogloss {

JobId AnalysisWorker::runs(const RunsRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken&) {
            emit runs_ready(id, {request, run_list_->read(request.folder, request.files)});
        },
        "runs");
}

JobId AnalysisWorker::compare_runs(const RunComparisonRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken&) {
            Comparison comparison = compare(load_result(request.before), load_result(request.after), intervals);
            emit runs_compared(id, {request, std::make_shared<const Comparison>(std::move(comparison))});
        },
        "compare_runs");
}

JobId AnalysisWorker::task_experts(const TaskExpertsRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken&) {
            const TraceReader target(request.target.trace), baseline(request.baseline.trace);
            auto experts = specialised_experts({&target, request.target.language}, {&baseline, request.baseline.language}, ExpertMethod::Delta, 0.0,
                                               request.band.first, request.band.second, false, {.resamples = 0});
            emit task_experts_ready(id, {request, std::make_shared<const std::vector<ExpertScore>>(std::move(experts)), target.header().top_k});
        },
        "task_experts");
}

JobId AnalysisWorker::correlate(const CorrelationRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken& cancel) {
            // As `isogloss-cli correlate` does it, so that both give the same numbers.
            const AccuracyTable accuracies = read_accuracies(request.accuracies);
            const TraceReader trace(request.trace);
            DivergenceOptions settings;
            settings.reference = request.reference;
            settings.weighting = request.weighting;
            settings.bootstrap.resamples = 0;
            settings.baselines = false;
            CorrelationView view{request, {}, isogloss::divergence(trace, settings, cancel, {})};
            const std::vector<double> covariate = tokens_per_sequence(trace, view.divergence.languages);
            view.table = isogloss::correlate(view.divergence, accuracies, covariate, {});
            view.table.covariate = "tokens per sequence";
            emit correlated(id, view);
        },
        "correlate");
}

JobId AnalysisWorker::paper_figure(const FigureRequest& request) {
    return post(
        *passes_,
        [this, request](JobId id, const CancelToken& cancel) {
            const TraceReader* trace = request.trace.empty() ? nullptr : &traces_->reader(request.trace);
            emit figure_ready(id, {request, std::make_shared<const PaperFigureData>(compute_paper_figure(request.figure, trace, cancel))});
        },
        "figure " + preset_name(request.figure.figure));
}

} // namespace isogloss
