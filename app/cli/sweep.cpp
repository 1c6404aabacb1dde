// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/evaluation_flags.h"

#include "core/checkpoint/checkpoint.h"
#include "core/evaluation/sweep.h"
#include "core/text/tokenizer.h"

#include <cstdio>
#include <filesystem>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, target, baseline, method = "delta", lambdas = "0.5", taus = "0.3", bands, rules = "soft", action = "promote", out;
    int controls = 1;
    std::uint64_t control_seed = 1;
    EvaluationFlags evaluation;
    IntervalFlags interval;
    EngineFlags engine;
};

SweepGrid grid_of(const Options& options) {
    SweepGrid grid;
    grid.rules.clear();
    for (const std::string& name : split_list(options.rules, "--rule")) {
        bool known = false;
        for (const Rule rule : {Rule::Soft, Rule::Hard, Rule::LogSoftmax, Rule::ScaledAbs, Rule::Mask})
            if (name == rule_name(rule)) {
                grid.rules.push_back(rule);
                known = true;
            }
        if (!known)
            throw InputError(sentence({{}, "--rule", "soft, hard, logsoftmax, scaled_abs or mask", "\"" + name + "\"", {}}));
    }
    grid.strengths.clear();
    for (const std::string& text : split_list(options.lambdas, "--lambda")) {
        grid.strengths.push_back(parse_number(text, "--lambda"));
        if (!(grid.strengths.back() > 0 && grid.strengths.back() <= 1000))
            throw InputError(sentence({{}, "--lambda", "numbers above 0 and at most 1000", text, "The direction is --action's."}));
    }
    grid.taus.clear();
    for (const std::string& text : split_list(options.taus, "--tau"))
        grid.taus.push_back(parse_number(text, "--tau"));
    for (const std::string& text : split_list(options.bands, "--bands"))
        grid.bands.push_back(parse_layer_range(text));
    grid.action = options.action == "suppress" ? Action::Suppress : Action::Promote;
    grid.controls = options.controls;
    grid.seed = options.control_seed;
    return grid;
}

std::vector<ExpertScore> experts_of(const Options& options, const SweepGrid& grid) {
    const auto source = [](const std::string& text) {
        const std::size_t colon = text.rfind(':');
        const bool whole = std::filesystem::exists(text) || colon == std::string::npos;
        return std::pair{std::make_shared<TraceReader>(whole ? text : text.substr(0, colon)), whole ? std::string() : text.substr(colon + 1)};
    };
    const auto target = source(options.target), baseline = source(options.baseline);
    int first = grid.bands.front().first, last = grid.bands.front().second;
    for (const auto& band : grid.bands) {
        first = std::min(first, band.first);
        last = std::max(last, band.second);
    }
    return specialised_experts({target.first.get(), target.second}, {baseline.first.get(), baseline.second},
                               options.method == "riskdiff" ? ExpertMethod::RiskDifference : ExpertMethod::Delta, 0.0, first, last, false,
                               {.resamples = 0});
}

void run(const Options& options, const CancelToken& cancel) {
    const SweepGrid grid = grid_of(options);
    const EvaluationOptions evaluation = options.evaluation.options();
    const std::vector<ExpertScore> experts = experts_of(options, grid);
    const auto folder = resolve_model(options.model);
    const Tokenizer tokenizer = Tokenizer::load(folder);
    const auto engine = open_engine(folder, options.engine.options());
    const std::vector<SweepRun> runs = sweep_runs(grid, experts, engine->config().routed_shape());
    std::size_t seen = 0;
    const std::vector<SweepRow> rows = run_sweep(*engine, tokenizer, evaluation, runs, options.out, options.interval.options(), cancel,
                                                 progress_line(), [&](const std::vector<SweepRow>& all) {
                                                     end_progress_line();
                                                     std::fprintf(stderr, "run %zu of %zu\n", ++seen, all.size());
                                                 });
    std::fputs(sweep_csv(rows).c_str(), stdout);
}

} // namespace

void add_sweep(const Context& context) {
    auto* command = context.app.add_subcommand("sweep", "A grid of plans over rule, strength, threshold and band, evaluated with random controls");
    auto options = std::make_shared<Options>();
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    options->evaluation.add(*command);
    command->add_option("--target", options->target, "TRACE[:lang] whose experts are sought")->required();
    command->add_option("--baseline", options->baseline, "TRACE[:lang] that they are compared with")->required();
    command->add_option("--method", options->method, "delta or riskdiff")->check(CLI::IsMember({"delta", "riskdiff"}))->capture_default_str();
    command->add_option("--lambda", options->lambdas, "Strengths, with commas between them")->capture_default_str();
    command->add_option("--tau", options->taus, "Thresholds, with commas between them")->capture_default_str();
    command->add_option("--bands", options->bands, "Bands of layers, counted from 0, like 4-19,8-35")->required();
    command->add_option("--rule", options->rules, "Rules, with commas between them")->capture_default_str();
    command->add_option("--action", options->action, "promote or suppress")->check(CLI::IsMember({"promote", "suppress"}))->capture_default_str();
    command->add_option("--controls", options->controls, "Random controls of each plan")->check(CLI::Range(0, 1000))->capture_default_str();
    command->add_option("--control-seed", options->control_seed, "Seed of the first control; the others follow")->capture_default_str();
    command->add_option("--out", options->out, "Folder for the results: sweep.csv, sweep.json and every run")->required();
    options->interval.add(*command);
    options->engine.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
