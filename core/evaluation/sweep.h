// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/evaluation/compare.h"
#include "core/evaluation/evaluate.h"

#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace isogloss {

/// A grid of plans: every rule × strength × threshold × band, each with its random controls.
struct SweepGrid {
    std::vector<Rule> rules{Rule::Soft};
    std::vector<double> strengths{0.5}; ///< λ; rules without a strength take each threshold and band once
    std::vector<double> taus{0.3};
    std::vector<std::pair<int, int>> bands; ///< true layer ids, both ends included
    Action action = Action::Promote;
    int controls = 1; ///< random controls of each plan
    std::uint64_t seed = 1;
};

/// One cell of the grid.
struct SweepRun {
    Rule rule = Rule::Soft;
    double strength = 0; ///< NaN if the rule has none
    double tau = 0;
    std::pair<int, int> band{0, 0};
    int control = 0;   ///< 0 = the plan, n = its n-th random control
    SteeringPlan plan; ///< without edits if no expert passes; more than top-k in a layer keep those with the largest difference
};

/// The grid's runs in its own order: rule, strength, threshold, band, control. `experts` by falling difference, with every threshold's
/// (`specialised_experts`). Throws `PlanError`, `EvaluationError` for an empty grid.
std::vector<SweepRun> sweep_runs(const SweepGrid& grid, const std::vector<ExpertScore>& experts, const RoutedShape& shape);

struct SweepRow {
    SweepRun run;
    bool done = false;     ///< false: no experts, or not run yet
    Comparison comparison; ///< with the run without a plan
};
using SweepSinkFunction = std::function<void(const std::vector<SweepRow>&)>;

/// Evaluates `options` without a plan and with each run's, and compares. The results lie in FOLDER: base.json and runs/<hash of the plan>.json, each
/// written as `evaluate` does, so that a killed sweep goes on with `options.resume` at the sweep of tokens where it was; equal plans run once. Runs
/// go by falling first steered layer, so that each starts at a hidden state that the run without a plan left behind. FOLDER/sweep.csv and sweep.json
/// are replaced after each run. Throws what `evaluate` and `compare` throw.
std::vector<SweepRow> run_sweep(Engine& engine, const Tokenizer& tokenizer, EvaluationOptions options, const std::vector<SweepRun>& runs,
                                const std::filesystem::path& folder, const Bootstrap& bootstrap, const CancelToken& cancel,
                                const ProgressSink& progress, const SweepSinkFunction& row_done = {});

/// Where `run_sweep` keeps the result of a plan.
std::filesystem::path sweep_result_file(const std::filesystem::path& folder, const SteeringPlan& plan);

/// A line for each run that is done and each of its languages, and one with an empty code for all together.
std::string sweep_csv(const std::vector<SweepRow>& rows);
std::string sweep_json(const std::vector<SweepRow>& rows);

} // namespace isogloss
