// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/expert_tables.h"
#include "app/cli/json.h"

#include "core/analysis/band.h"
#include "core/analysis/coactivation.h"
#include "core/analysis/consistency.h"
#include "core/analysis/csv.h"
#include "core/analysis/divergence.h"
#include "core/analysis/load.h"
#include "core/analysis/repeat_rate.h"
#include "core/analysis/routing_entropy.h"
#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string trace, kind, reference, weights = "softmax", languages, pairs = "all", layers;
    ExclusiveOptions exclusive;
    VocabularyOptions vocabulary;
    std::string model;
    int layer = -1;
    double share = 0.8, threshold = std::nan("");
    IntervalFlags interval;
    FormatFlags format;
};

void print(const LanguageLayerTable& table, const Options& options) {
    if (!options.format.json) {
        std::fputs(measure_csv(table).c_str(), stdout);
        return;
    }
    nlohmann::ordered_json out = {{"trace", options.trace},
                                  {"measure", table.measure},
                                  {"unit", table.unit},
                                  {"weighting", table.weighting},
                                  {"reference", table.reference.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(table.reference)},
                                  {"interval", table.bootstrap.level},
                                  {"resamples", table.bootstrap.resamples},
                                  {"seed", table.bootstrap.seed},
                                  {"layers", table.layers}};
    out["languages"] = cells_json(table);
    std::printf("%s\n", out.dump(2).c_str());
}

/// The isogloss line: the shared band of every language.
void print_bands(const TraceReader& trace, const Options& options, const CancelToken& cancel) {
    DivergenceOptions settings;
    settings.reference = options.reference;
    settings.weighting = parse_weighting(options.weights);
    settings.bootstrap = options.interval.options();
    settings.languages = parse_languages(options.languages);
    settings.keep_sequences = true;
    const DivergenceTable table = divergence(trace, settings, cancel, progress_line());
    end_progress_line();
    const double theta = std::isnan(options.threshold) ? default_threshold(table) : options.threshold;
    const std::vector<ResampledBand> bands = resampled_bands(table, theta);
    if (!options.format.json) {
        std::fputs(bands_csv(table, bands, theta).c_str(), stdout);
        return;
    }
    nlohmann::ordered_json out = {{"trace", options.trace},
                                  {"measure", "shared band"},
                                  {"unit", "layer"},
                                  {"reference", table.reference},
                                  {"weighting", weighting_label(table.weighting, table.score_function)},
                                  {"threshold", number(theta)},
                                  {"noise_floor", number(table.noise_floor)},
                                  {"interval", table.bootstrap.level},
                                  {"resamples", table.bootstrap.resamples},
                                  {"seed", table.bootstrap.seed}};
    const auto ends = [](int first, int last) { return first < 0 ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json({first, last}); };
    for (const ResampledBand& one : bands) {
        out["bands"][one.band.language] = ends(one.band.first, one.band.last);
        out["resampled"][one.band.language] = {{"first", ends(one.first_low, one.first_high)},
                                               {"last", ends(one.last_low, one.last_high)},
                                               {"found", number(one.found)},
                                               {"layers_below", one.layers_below},
                                               {"n", one.n}};
    }
    std::printf("%s\n", out.dump(2).c_str());
}

void print_coactivation(const TraceReader& trace, const Options& options) {
    const auto& layers = trace.header().moe_layers;
    const auto found = std::find(layers.begin(), layers.end(), options.layer);
    if (found == layers.end())
        throw InputError(sentence({options.trace,
                                   "--layer",
                                   "a routed layer from " + std::to_string(layers.front()) + " to " + std::to_string(layers.back()),
                                   options.layer < 0 ? "none" : std::to_string(options.layer),
                                   {}}));
    const std::string language = options.languages.empty() ? options.reference : options.languages;
    const CoactivationTable table = coactivation(trace, language, static_cast<int>(found - layers.begin()));
    if (!options.format.json) {
        std::fputs(coactivation_csv(table).c_str(), stdout);
        return;
    }
    nlohmann::ordered_json out = {
        {"trace", options.trace}, {"language", table.language}, {"layer", table.layer}, {"tokens", table.tokens}, {"experts", table.experts}};
    out["share"] = nlohmann::ordered_json::array();
    for (const double share : table.share)
        out["share"].push_back(number(share));
    out["count"] = table.count;
    std::printf("%s\n", out.dump(2).c_str());
}

/// The tokenizer that made the trace's token ids.
std::shared_ptr<const Tokenizer> tokenizer_of(const TraceReader& trace, const std::string& model) {
    const std::filesystem::path folder = resolve_model(model), file = folder / "tokenizer.json";
    auto tokenizer = std::make_shared<const Tokenizer>(Tokenizer::load(folder));
    const std::string& expected = trace.header().tokenizer_sha256;
    if (const std::string found = sha256_file_hex(file); !expected.empty() && found != expected)
        throw InputError(sentence({file.string(), "sha256", expected.substr(0, 12) + "… as in " + trace.path().string(), found.substr(0, 12) + "…",
                                   "Name the folder of the model that was traced."}));
    return tokenizer;
}

void run(Options options, const CancelToken& cancel) {
    const TraceReader trace(options.trace);
    if (options.reference.empty())
        options.reference = trace.header().reference_language;
    if (options.kind == "band")
        return print_bands(trace, options, cancel);
    if (options.kind == "coactivation")
        return print_coactivation(trace, options);
    if (const auto found = expert_tables.find(options.kind); found != expert_tables.end()) {
        ExpertTableOptions table;
        table.trace = options.trace;
        table.languages = parse_languages(options.languages);
        table.moe_indices = parse_moe_layers(trace, options.layers.empty() && options.layer >= 0 ? std::to_string(options.layer) : options.layers);
        table.bootstrap = options.interval.options();
        table.exclusive = options.exclusive;
        table.vocabulary = options.vocabulary;
        table.vocabulary.level = table.bootstrap.level;
        table.json = options.format.json;
        if (!options.model.empty())
            table.tokenizer = tokenizer_of(trace, options.model);
        return found->second(trace, table, cancel);
    }
    MeasureOptions settings;
    settings.bootstrap = options.interval.options();
    settings.languages = parse_languages(options.languages);
    const auto progress = progress_line();
    LanguageLayerTable table;
    if (options.kind == "entropy")
        table = routing_entropy(trace, parse_weighting(options.weights), settings, cancel, progress);
    else if (options.kind == "consistency")
        table = consistency(trace, options.pairs == "adjacent" ? TokenPairs::Adjacent : TokenPairs::All, settings, cancel, progress);
    else if (options.kind == "overlap")
        table = usage_overlap(trace, options.reference, options.share, settings, cancel, progress);
    else if (options.kind == "overlap_chance")
        table = usage_overlap_by_chance(trace, options.reference, options.share, settings, cancel, progress);
    else if (options.kind == "similarity")
        table = language_similarity(trace, options.reference, settings, cancel, progress);
    else if (options.kind == "repeat")
        table = repeat_rate(trace, settings, cancel, progress);
    else if (options.kind == "load")
        table = load(trace, settings, cancel, progress).gini;
    else if (options.kind == "load_cv")
        table = load(trace, settings, cancel, progress).coefficient_of_variation;
    else
        table = load(trace, settings, cancel, progress).unused;
    end_progress_line();
    print(table, options);
}

} // namespace

void add_measure(const Context& context) {
    auto* command = context.app.add_subcommand("measure", "Other measures of a trace, by language and layer");
    auto options = std::make_shared<Options>();
    command->add_option("TRACE", options->trace, "F.isogloss.h5, finished or growing")->required();
    command
        ->add_option(
            "--kind", options->kind,
            "entropy (of the pooled routing), consistency (of top-k sets over tokens), repeat (of the first expert, next token), load (Gini), "
            "load_cv, unused, overlap (of the busiest experts with the reference's), overlap_chance, similarity (to the reference), band (the "
            "isogloss line); by expert: coactivation, specialisation, exclusive, vocabulary; by pair of languages: signature")
        ->required()
        ->check(CLI::IsMember({"entropy", "consistency", "repeat", "load", "load_cv", "unused", "overlap", "overlap_chance", "similarity", "band",
                               "coactivation", "specialisation", "exclusive", "vocabulary", "signature"}));
    command->add_option("--languages", options->languages, "Codes with commas between them (default: all; coactivation: one, the reference)");
    command->add_option("--reference", options->reference, "Reference language (default: the trace's own)");
    add_weights_option(*command, options->weights);
    command->add_option("--pairs", options->pairs, "Token pairs of consistency: all or adjacent")
        ->check(CLI::IsMember({"all", "adjacent"}))
        ->capture_default_str();
    command->add_option("--layer", options->layer, "Layer of coactivation, counted from 0");
    command->add_option("--layers", options->layers,
                        "Layers of specialisation, exclusive, vocabulary and signature, like 8-35 (default: all complete)");
    command->add_option("--kept", options->exclusive.kept, "Experts that exclusive keeps for each language")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--exclusive-share", options->exclusive.threshold, "Share of an expert above which exclusive gives it to one language")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command->add_option("--least", options->vocabulary.least_occurrences, "Occurrences that a token id of vocabulary has at least")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    command->add_option("--model", options->model, "Folder or id of the traced model: vocabulary then shows the text of its token ids");
    command->add_option("--top", options->vocabulary.top, "Token ids of vocabulary for each expert")->capture_default_str();
    command->add_option("--share", options->share, "Usage that the busiest experts of overlap hold together")
        ->check(CLI::Range(0.01, 1.0))
        ->capture_default_str();
    command->add_option("--threshold", options->threshold, "Theta of band (default: midway between noise floor and largest divergence)");
    options->interval.add(*command);
    options->format.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
