// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/evaluation/accuracies.h"

#include "core/analysis/correlation.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string trace, accuracy, column, reference, weights = "softmax", languages;
    bool no_covariate = false;
    CorrelationOptions correlation;
    FormatFlags format;
};

nlohmann::ordered_json describe(const Correlation& one) {
    return {{"r", number(one.r)}, {"low", number(one.low)}, {"high", number(one.high)}, {"p", number(one.p)}, {"n", one.n}};
}

nlohmann::ordered_json describe(const CorrelationTable& table) {
    nlohmann::ordered_json out = {{"trace", table.trace},
                                  {"measure", "correlation of divergence with accuracy over languages"},
                                  {"unit", "1"},
                                  {"reference", table.reference},
                                  {"weighting", weighting_label(table.weighting, table.score_function)},
                                  {"accuracy", table.accuracy_source},
                                  {"covariate", table.covariate.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(table.covariate)},
                                  {"interval", table.options.level},
                                  {"permutations", table.options.permutations},
                                  {"seed", table.options.seed},
                                  {"n", table.languages.size()},
                                  {"left_out", table.left_out}};
    for (std::size_t n = 0; n < table.languages.size(); ++n) {
        out["languages"].push_back({{"code", table.languages[n]}, {"accuracy", table.accuracy[n]}});
        if (!table.covariates.empty())
            out["languages"].back()["tokens_per_sequence"] = table.covariates[n];
    }
    for (const LayerCorrelation& layer : table.layers)
        out["layers"].push_back({{"layer", layer.layer},
                                 {"pearson", describe(layer.pearson)},
                                 {"holm_p", number(layer.holm_p)},
                                 {"permutation_p", number(layer.permutation_p)},
                                 {"family_p", number(layer.family_p)},
                                 {"null", {number(layer.null_low), number(layer.null_high)}},
                                 {"spearman", describe(layer.spearman)},
                                 {"partial", describe(layer.partial)}});
    return out;
}

void run(const Options& options, const CancelToken& cancel) {
    const AccuracyTable accuracies = read_accuracies(options.accuracy, options.column);
    const TraceReader trace(options.trace);
    DivergenceOptions settings;
    settings.reference = options.reference.empty() ? trace.header().reference_language : options.reference;
    settings.weighting = parse_weighting(options.weights);
    settings.languages = parse_languages(options.languages);
    settings.bootstrap.resamples = 0;
    settings.baselines = false;
    const DivergenceTable table = divergence(trace, settings, cancel, progress_line());
    end_progress_line();
    const std::vector<double> covariate = options.no_covariate ? std::vector<double>{} : tokens_per_sequence(trace, table.languages);
    CorrelationTable result = correlate(table, accuracies, covariate, options.correlation);
    if (!covariate.empty())
        result.covariate = "tokens per sequence";
    for (const std::string& code : result.left_out)
        std::fprintf(stderr, "isogloss-cli: %s has no accuracy in %s and is left out.\n", code.c_str(), options.accuracy.c_str());
    if (options.format.json)
        std::printf("%s\n", describe(result).dump(2).c_str());
    else
        std::fputs(correlation_csv(result).c_str(), stdout);
}

} // namespace

void add_correlate(const Context& context) {
    auto* command = context.app.add_subcommand("correlate", "Divergence against accuracy over languages, layer by layer");
    auto options = std::make_shared<Options>();
    command->add_option("TRACE", options->trace, "F.isogloss.h5, finished or growing")->required();
    command->add_option("--accuracy", options->accuracy, "R.json of evaluate, a folder of them, or a CSV table with language and accuracy")
        ->required();
    command->add_option("--column", options->column, "Column of the CSV table (default: accuracy)");
    command->add_option("--reference", options->reference, "Reference language (default: the trace's own)");
    command->add_option("--languages", options->languages, "Only these codes (default: all that have an accuracy)");
    add_weights_option(*command, options->weights);
    command->add_flag("--no-covariate", options->no_covariate, "No partial correlation given tokens per sequence");
    command->add_option("--interval", options->correlation.level, "Level of the intervals")->check(CLI::Range(0.5, 0.9999))->capture_default_str();
    command->add_option("--permutations", options->correlation.permutations, "Shuffles of the accuracies; 0 = no permutation null")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    command->add_option("--seed", options->correlation.seed, "Seed of the shuffles")->capture_default_str();
    options->format.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
