// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/jobs.h"
#include "core/analysis/correlation.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/run_list.h"
#include "core/evaluation/sweep.h"
#include "widgets/figure/paper_figures.h"

// What the pages Experiments and Correlation ask the two worker threads for, and what they answer.
namespace isogloss {

/// One run of a task. It goes on where an earlier one with the same `options.out` was stopped.
struct EvaluationRequest {
    RunSettings settings; ///< model and engine
    EvaluationOptions options;
    RunNotes notes; ///< saved beside the result, unless it has notes already
};

/// One side of an expert search: TRACE or TRACE:lang.
struct ExpertSide {
    std::filesystem::path trace;
    std::string language; ///< empty = the only one, or the reference
};
/// "TRACE:lang" as on the command line.
ExpertSide parse_expert_side(const std::string& text);

struct PlanSweepRequest {
    RunSettings settings;
    EvaluationOptions options;
    SweepGrid grid;
    ExpertSide target, baseline;
    std::filesystem::path folder;
};
struct SweepView {
    std::filesystem::path folder;
    std::shared_ptr<const std::vector<SweepRow>> rows; ///< without flips
    bool finished = false;
};

/// Experts that `target` uses more than `baseline` does, for a plan.
struct TaskExpertsRequest {
    ExpertSide target, baseline;
    std::pair<int, int> band{0, 0};
};
struct TaskExpertsView {
    TaskExpertsRequest request;
    std::shared_ptr<const std::vector<ExpertScore>> experts; ///< by falling difference, above 0
    int top_k = 0;
};

struct RunsRequest {
    std::filesystem::path folder;
    std::vector<std::filesystem::path> files; ///< elsewhere
};
struct RunsView {
    RunsRequest request;
    std::vector<RunSummary> runs;
};

struct RunComparisonRequest {
    std::filesystem::path before, after;
    bool operator==(const RunComparisonRequest&) const = default;
};
struct RunComparisonView {
    RunComparisonRequest request;
    std::shared_ptr<const Comparison> comparison;
};

struct CorrelationRequest {
    std::filesystem::path trace, accuracies; ///< R.json, a folder of them, or a table
    std::string reference;
    Weighting weighting = Weighting::Softmax;
};
struct CorrelationView {
    CorrelationRequest request;
    CorrelationTable table;
    DivergenceTable divergence; ///< without intervals
};

/// One of the paper's figures.
struct FigureRequest {
    PaperFigureRequest figure;
    std::filesystem::path trace; ///< empty: the figure needs none
};
struct FigureView {
    FigureRequest request;
    std::shared_ptr<const PaperFigureData> data;
};

} // namespace isogloss
