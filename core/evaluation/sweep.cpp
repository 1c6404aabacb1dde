// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sweep.h"

#include "core/base/files.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace isogloss {
namespace {

bool has_strength(Rule rule) { return rule == Rule::Soft || rule == Rule::ScaledAbs; }

SteeringPlan plan_of(const SweepRun& run, Action action, const std::vector<ExpertScore>& experts, int top_k) {
    SteeringPlan plan;
    plan.rule = run.rule;
    std::map<int, int> promoted;
    for (const ExpertScore& expert : experts) {
        if (expert.difference <= run.tau || expert.layer < run.band.first || expert.layer > run.band.second)
            continue;
        if (action == Action::Promote && ++promoted[expert.layer] > top_k)
            continue;
        plan.edits.push_back({expert.layer, expert.expert, action, has_strength(run.rule) ? run.strength : PlanEdit().strength});
    }
    return plan;
}

/// The runs in the order in which they are cheapest: those that change the least of the model first.
std::vector<std::size_t> cheapest_first(const std::vector<SweepRow>& rows) {
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t row) { return rows[row].run.plan.first_layer(); });
    return order;
}

} // namespace

std::filesystem::path sweep_result_file(const std::filesystem::path& folder, const SteeringPlan& plan) {
    return folder / "runs" / (sha256_hex(plan_json(plan)).substr(0, 16) + ".json");
}

std::vector<SweepRun> sweep_runs(const SweepGrid& grid, const std::vector<ExpertScore>& experts, const RoutedShape& shape) {
    if (grid.rules.empty() || grid.strengths.empty() || grid.taus.empty() || grid.bands.empty())
        throw EvaluationError("The sweep has no run: give at least one rule, strength, threshold and band.");
    std::vector<SweepRun> runs;
    for (const Rule rule : grid.rules)
        for (std::size_t s = 0; s < (has_strength(rule) ? grid.strengths.size() : 1); ++s)
            for (const double tau : grid.taus)
                for (const auto& band : grid.bands) {
                    SweepRun run{rule, has_strength(rule) ? grid.strengths[s] : std::numeric_limits<double>::quiet_NaN(), tau, band, 0, {}};
                    const SteeringPlan plan = plan_of(run, rule == Rule::Mask ? Action::Suppress : grid.action, experts, shape.top_k);
                    for (run.control = 0; run.control <= (plan.empty() ? 0 : grid.controls); ++run.control) {
                        run.plan = run.control == 0 ? plan : random_control(plan, shape, grid.seed + static_cast<std::uint64_t>(run.control) - 1);
                        run.plan.note.clear(); // equal plans are one run, whatever they were made for
                        runs.push_back(run);
                    }
                }
    return runs;
}

std::vector<SweepRow> run_sweep(Engine& engine, const Tokenizer& tokenizer, EvaluationOptions options, const std::vector<SweepRun>& runs,
                                const std::filesystem::path& folder, const Bootstrap& bootstrap, const CancelToken& cancel,
                                const ProgressSink& progress, const SweepSinkFunction& row_done) {
    std::vector<SweepRow> rows;
    for (const SweepRun& run : runs)
        rows.push_back({run, false, {}});
    std::error_code failure;
    std::filesystem::create_directories(folder / "runs", failure);
    if (failure)
        throw EvaluationError(sentence({folder.string(), {}, "a folder that can be written to", failure.message(), {}}));

    options.plan = {};
    options.out = folder / "base.json";
    const EvaluationResult base = evaluate(engine, tokenizer, options, cancel, progress);
    options.resume = true; // what lies under a plan's hash is that plan's; anything else in it is refused
    options.overwrite = false;
    std::size_t done = 0;
    for (const std::size_t row : cheapest_first(rows)) {
        ++done;
        if (rows[row].run.plan.empty())
            continue;
        options.plan = rows[row].run.plan;
        options.out = sweep_result_file(folder, options.plan);
        const ProgressSink within = !progress ? ProgressSink() : ProgressSink([&](Progress step) {
            step.fraction = (static_cast<double>(done - 1) + std::max(0.0, step.fraction)) / static_cast<double>(rows.size());
            step.seconds_left = -1;
            progress(step);
        });
        rows[row].comparison = compare(base, evaluate(engine, tokenizer, options, cancel, within), bootstrap);
        rows[row].done = true;
        write_file_atomically(folder / "sweep.csv", sweep_csv(rows));
        write_file_atomically(folder / "sweep.json", sweep_json(rows));
        if (row_done)
            row_done(rows);
    }
    write_file_atomically(folder / "sweep.csv", sweep_csv(rows));
    write_file_atomically(folder / "sweep.json", sweep_json(rows));
    return rows;
}

} // namespace isogloss
