// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"

#include "core/analysis/csv.h"
#include "core/analysis/divergence.h"
#include "core/analysis/equal_length.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string trace, reference, weights = "softmax", languages;
    bool pairs = false, equal_length = false;
    IntervalFlags interval;
    FormatFlags format;
};

nlohmann::ordered_json describe(const DivergenceTable& table, bool equal_length) {
    nlohmann::ordered_json out;
    out["trace"] = table.trace;
    out["measure"] = "entropy-normalised Jensen-Shannon divergence";
    out["equal_length"] = equal_length;
    out["unit"] = "1";
    out["reference"] = table.reference;
    out["weighting"] = weighting_label(table.weighting, table.score_function);
    out["interval"] = table.bootstrap.level;
    out["resamples"] = table.bootstrap.resamples;
    out["seed"] = table.bootstrap.seed;
    out["noise_floor"] = number(table.noise_floor);
    out["layers"] = table.layers;
    for (const double floor : table.noise_floor_by_layer)
        out["noise_floor_by_layer"].push_back(number(floor));
    for (const double other : table.other_sentence)
        out["other_sentence"].push_back(number(other));
    out["languages"] = cells_json(table);
    return out;
}

void print_pairs(const TraceReader& trace, const Options& options, Weighting weighting, const CancelToken& cancel) {
    auto out = nlohmann::ordered_json::array();
    bool first = true;
    for (const int m : parse_moe_layers(trace, {})) {
        const PairwiseTable table = pairwise_divergence(trace, m, weighting, cancel, parse_languages(options.languages), options.interval.options());
        const std::size_t n = table.languages.size();
        if (!options.format.json) {
            const std::string csv = pairwise_csv(table); // one comment and one header line for all layers
            const std::size_t rows = csv.find('\n', csv.find('\n') + 1) + 1;
            std::fputs(csv.c_str() + (first ? 0 : rows), stdout);
            first = false;
            continue;
        }
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = a + 1; b < n; ++b)
                out.push_back({{"layer", table.layer},
                               {"language_a", table.languages[a]},
                               {"language_b", table.languages[b]},
                               {"divergence", number(table.mean[a * n + b])},
                               {"low", number(table.low[a * n + b])},
                               {"high", number(table.high[a * n + b])},
                               {"n", table.n}});
    }
    if (options.format.json)
        std::printf("%s\n", out.dump(2).c_str());
}

void run(const Options& options, const CancelToken& cancel) {
    const TraceReader trace(options.trace);
    if (options.pairs) {
        print_pairs(trace, options, parse_weighting(options.weights), cancel);
        return;
    }
    DivergenceOptions settings;
    settings.reference = options.reference.empty() ? trace.header().reference_language : options.reference;
    settings.weighting = parse_weighting(options.weights);
    settings.bootstrap = options.interval.options();
    settings.languages = parse_languages(options.languages);
    const DivergenceTable table = options.equal_length ? equal_length_divergence(trace, settings, cancel, progress_line())
                                                       : divergence(trace, settings, cancel, progress_line());
    end_progress_line();
    if (options.format.json)
        std::printf("%s\n", describe(table, options.equal_length).dump(2).c_str());
    else
        std::fputs(divergence_csv(table).c_str(), stdout);
}

} // namespace

void add_divergence(const Context& context) {
    auto* command = context.app.add_subcommand("divergence", "Layer x language divergence from a reference language, with intervals");
    auto options = std::make_shared<Options>();
    command->add_option("TRACE", options->trace, "F.isogloss.h5, finished or growing")->required();
    command->add_option("--reference", options->reference, "Reference language (default: the trace's own)");
    command->add_option("--languages", options->languages, "Only these codes (default: all)");
    add_weights_option(*command, options->weights);
    command->add_flag("--pairs", options->pairs, "All pairs of languages, layer by layer (--resamples 0 is faster)");
    command->add_flag("--equal-length", options->equal_length, "Cut both sentences of a pair to the shorter one's number of tokens first");
    options->interval.add(*command);
    options->format.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
