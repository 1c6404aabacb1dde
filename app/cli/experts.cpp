// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/analysis/activation.h"
#include "core/base/files.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string target, baseline, layers, method = "delta", plan_out, rule = "soft", action = "promote", note;
    double tau = 0.3, strength = 0.5;
    bool both = false;
    std::string counts;
    IntervalFlags interval;
    FormatFlags format;
};

struct Source {
    std::shared_ptr<TraceReader> trace;
    std::string language;
};

/// TRACE[:lang]. A file whose own name holds a colon wins over the reading as a language.
Source open_source(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (std::filesystem::exists(text) || colon == std::string::npos)
        return {std::make_shared<TraceReader>(text), {}};
    return {std::make_shared<TraceReader>(text.substr(0, colon)), text.substr(colon + 1)};
}

/// The found experts as a plan. Layers that got more than k promotions keep the k with the largest difference, and it is said.
SteeringPlan make_plan(const std::vector<ExpertScore>& experts, const Options& options, const TraceHeader& header) {
    SteeringPlan plan;
    plan.model = PlanModel{header.model_name, header.weights_fingerprint};
    for (const Rule rule : {Rule::Soft, Rule::Hard, Rule::LogSoftmax, Rule::ScaledAbs, Rule::Mask})
        if (options.rule == rule_name(rule))
            plan.rule = rule;
    plan.note = options.note.empty() ? "experts with " + options.method + " > " + nlohmann::json(options.tau).dump() + ", " + options.target +
                                           " against " + options.baseline
                                     : options.note;
    std::map<int, int> promoted;
    int left_out = 0;
    for (const ExpertScore& expert : experts) {
        const Action action = expert.difference < 0 || options.action == "suppress" ? Action::Suppress : Action::Promote;
        if (action == Action::Promote && ++promoted[expert.layer] > header.top_k) {
            ++left_out;
            continue;
        }
        plan.edits.push_back({expert.layer, expert.expert, action, options.strength});
    }
    if (left_out > 0)
        std::fprintf(stderr, "isogloss-cli: %d experts were left out of the plan: no layer can promote more than top-k = %d.\n", left_out,
                     header.top_k);
    return plan;
}

/// How many experts each layer would have under each threshold.
void print_counts(const Options& options, const std::vector<ExpertScore>& experts, const std::vector<int>& layers) {
    std::vector<double> taus;
    for (const std::string& text : split_list(options.counts, "--counts"))
        taus.push_back(parse_number(text, "--counts"));
    std::vector<std::vector<int>> counts(layers.size(), std::vector<int>(taus.size()));
    for (const ExpertScore& expert : experts)
        for (std::size_t t = 0; t < taus.size(); ++t)
            if (const auto layer = std::ranges::lower_bound(layers, expert.layer);
                (options.both ? std::abs(expert.difference) : expert.difference) > taus[t])
                ++counts[static_cast<std::size_t>(layer - layers.begin())][t];
    if (options.format.json) {
        auto out = nlohmann::ordered_json::array();
        for (std::size_t l = 0; l < layers.size(); ++l)
            for (std::size_t t = 0; t < taus.size(); ++t)
                out.push_back({{"layer", layers[l]}, {"tau", taus[t]}, {"experts", counts[l][t]}});
        std::printf("%s\n", out.dump(2).c_str());
        return;
    }
    std::printf("# target=%s baseline=%s method=%s unit=experts\nlayer,tau,experts\n", options.target.c_str(), options.baseline.c_str(),
                options.method.c_str());
    for (std::size_t l = 0; l < layers.size(); ++l)
        for (std::size_t t = 0; t < taus.size(); ++t)
            std::printf("%d,%g,%d\n", layers[l], taus[t], counts[l][t]);
}

void run(const Options& options) {
    const Source target = open_source(options.target);
    const Source baseline = open_source(options.baseline);
    const auto [first, last] = options.layers.empty() ? std::pair{0, std::numeric_limits<int>::max()} : parse_layer_range(options.layers);
    if (!options.counts.empty()) {
        std::vector<int> layers = target.trace->header().moe_layers;
        std::erase_if(layers, [first = first, last = last](int layer) { return layer < first || layer > last; });
        const auto way = options.method == "riskdiff" ? ExpertMethod::RiskDifference : ExpertMethod::Delta;
        print_counts(options,
                     specialised_experts({target.trace.get(), target.language}, {baseline.trace.get(), baseline.language}, way, 0.0, first, last,
                                         options.both, {.resamples = 0}),
                     layers);
        return;
    }
    const auto method = options.method == "riskdiff" ? ExpertMethod::RiskDifference : ExpertMethod::Delta;
    const auto experts = specialised_experts({target.trace.get(), target.language}, {baseline.trace.get(), baseline.language}, method, options.tau,
                                             first, last, options.both, options.interval.options());
    if (options.format.json) {
        auto out = nlohmann::ordered_json::array();
        for (const auto& e : experts)
            out.push_back({{"layer", e.layer},
                           {"expert", e.expert},
                           {"difference", e.difference},
                           {"low", e.low},
                           {"high", e.high},
                           {"target_share", e.target},
                           {"baseline_share", e.baseline},
                           {"target_n", e.target_n},
                           {"baseline_n", e.baseline_n}});
        std::printf("%s\n", out.dump(2).c_str());
    } else {
        std::printf("# target=%s baseline=%s method=%s tau=%g unit=share of tokens n=%s interval=%g resamples=%d seed=%llu\n", options.target.c_str(),
                    options.baseline.c_str(), options.method.c_str(), options.tau, options.method == "riskdiff" ? "tokens" : "sequences",
                    options.interval.options().level, options.interval.options().resamples,
                    static_cast<unsigned long long>(options.interval.options().seed));
        std::printf("layer,expert,difference,low,high,target_share,baseline_share,target_n,baseline_n\n");
        for (const auto& e : experts)
            std::printf("%d,%d,%.9g,%.9g,%.9g,%.9g,%.9g,%lld,%lld\n", e.layer, e.expert, e.difference, e.low, e.high, e.target, e.baseline,
                        static_cast<long long>(e.target_n), static_cast<long long>(e.baseline_n));
    }
    if (options.plan_out.empty())
        return;
    if (experts.empty())
        throw InputError("no expert passes tau = " + nlohmann::json(options.tau).dump() + ": no plan was written. Lower --tau or widen --layers.");
    save_plan(make_plan(experts, options, target.trace->header()), options.plan_out);
}

} // namespace

void add_experts(const Context& context) {
    auto* command = context.app.add_subcommand("experts", "Experts that a target uses more than a baseline, and a plan made of them");
    auto options = std::make_shared<Options>();
    command->add_option("--target", options->target, "TRACE[:lang]")->required();
    command->add_option("--baseline", options->baseline, "TRACE[:lang]")->required();
    command->add_option("--tau", options->tau, "Smallest difference of the share of tokens")->check(CLI::Range(0.0, 1.0))->capture_default_str();
    command->add_option("--layers", options->layers, "first-last, counted from 0 (default: all)");
    command->add_option("--method", options->method, "delta (mean over sequences) or riskdiff (all tokens pooled)")
        ->check(CLI::IsMember({"delta", "riskdiff"}))
        ->capture_default_str();
    command->add_flag("--both-signs", options->both, "Experts that the target uses less as well; the plan suppresses them");
    command->add_option("--plan,--plan-out", options->plan_out, "Write the experts as a steering plan");
    command->add_option("--rule", options->rule, "Rule of the plan")
        ->check(CLI::IsMember({"soft", "hard", "logsoftmax", "scaled_abs", "mask"}))
        ->capture_default_str();
    command->add_option("--action", options->action, "promote or suppress")->check(CLI::IsMember({"promote", "suppress"}))->capture_default_str();
    command->add_option("--strength", options->strength, "Lambda of the plan's edits")->check(CLI::PositiveNumber)->capture_default_str();
    command->add_option("--note", options->note, "Note of the plan");
    command->add_option("--counts", options->counts, "Only count the experts of each layer under these thresholds, like 0.1,0.2,0.3");
    options->interval.add(*command);
    options->format.add(*command);
    command->callback([options] { run(*options); });
}

} // namespace isogloss::cli
