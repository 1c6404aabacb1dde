// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/paper_figures.h"

#include "core/analysis/csv.h"
#include "core/analysis/routing_entropy.h"
#include "core/evaluation/csv.h"
#include "core/text/languages.h"
#include "widgets/charts/correlation_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace isogloss {

namespace {

constexpr std::array<std::pair<PaperFigure, const char*>, 8> names = {{{PaperFigure::UCurve, "u-curve"},
                                                                       {PaperFigure::AccuracyCurves, "accuracy-curves"},
                                                                       {PaperFigure::Entropy, "entropy"},
                                                                       {PaperFigure::Pairs, "pairs"},
                                                                       {PaperFigure::ExpertCounts, "expert-counts"},
                                                                       {PaperFigure::ExpertBars, "expert-bars"},
                                                                       {PaperFigure::Correlation, "correlation"},
                                                                       {PaperFigure::AccuracyTable, "accuracy-table"}}};

int moe_index_of(const TraceReader& trace, int layer) {
    const auto& layers = trace.header().moe_layers;
    const auto found = std::ranges::find(layers, layer);
    if (found == layers.end())
        throw InputError(sentence({trace.path().string(),
                                   "layer",
                                   "a routed layer from " + std::to_string(layers.front()) + " to " + std::to_string(layers.back()),
                                   std::to_string(layer),
                                   {}}));
    return static_cast<int>(found - layers.begin());
}

std::vector<std::string> other_languages(const TraceReader& trace, const std::string& reference) {
    std::vector<std::string> codes;
    for (const TraceLanguageInfo& language : trace.languages())
        if (language.code != reference)
            codes.push_back(language.code);
    if (codes.empty())
        throw InputError(sentence({trace.path().string(), {}, "a language besides the reference " + reference, "none", {}}));
    return codes;
}

DivergenceTable divergence_for(const PaperFigureRequest& request, const TraceReader& trace, const CancelToken& cancel, const ProgressSink& progress) {
    DivergenceOptions options;
    options.reference = request.reference;
    options.weighting = request.weighting;
    options.bootstrap = request.bootstrap;
    options.languages = request.languages;
    return divergence(trace, options, cancel, progress);
}

void need_accuracies(const PaperFigureRequest& request) {
    if (!request.accuracies || request.accuracies->languages.empty())
        throw InputError("The figure " + preset_name(request.figure) +
                         " needs accuracies by language: a result of `evaluate`, a folder of them, or a CSV table (--accuracy).");
}

void accuracy_curves(PaperFigureData& data, const TraceReader& trace, const CancelToken& cancel, const ProgressSink& progress) {
    PaperFigureRequest& request = data.request;
    need_accuracies(request);
    if (request.languages.empty())
        for (const std::string& code : other_languages(trace, request.reference))
            if (request.accuracies->find(code))
                request.languages.push_back(code);
    if (request.languages.empty())
        throw InputError(sentence({request.accuracies->source, {}, "accuracies of languages of the trace", "none of them", {}}));
    data.divergence = std::make_shared<DivergenceTable>(divergence_for(request, trace, cancel, progress));
    data.csv = divergence_csv(*data.divergence);
    std::string accuracies = "language,accuracy\n";
    for (const std::string& code : data.divergence->languages)
        if (const double* accuracy = request.accuracies->find(code))
            accuracies += csv_field(code) + ',' + csv_number(*accuracy) + '\n';
    data.beside.push_back({".accuracy.csv", accuracies});
}

void entropy_curves(PaperFigureData& data, const TraceReader& trace, const CancelToken& cancel, const ProgressSink& progress) {
    PaperFigureRequest& request = data.request;
    if (!request.languages.empty() && std::ranges::find(request.languages, request.reference) == request.languages.end())
        request.languages.push_back(request.reference);
    data.entropy =
        std::make_shared<LanguageLayerTable>(routing_entropy(trace, request.weighting, {request.languages, request.bootstrap}, cancel, progress));
    data.csv = measure_csv(*data.entropy);
}

void pairs_of_layers(PaperFigureData& data, const TraceReader& trace, const CancelToken& cancel) {
    PaperFigureRequest& request = data.request;
    other_languages(trace, request.reference); // a matrix of one would say nothing
    const auto& layers = trace.header().moe_layers;
    if (request.layers.empty())
        for (const std::size_t at : {std::size_t{0}, (layers.size() - 1) / 3, (layers.size() - 1) * 2 / 3, layers.size() - 1})
            if (request.layers.empty() || layers[at] != request.layers.back())
                request.layers.push_back(layers[at]);
    for (const int layer : request.layers) {
        data.pairs.push_back(pairwise_divergence(trace, moe_index_of(trace, layer), request.weighting, cancel, request.languages, request.bootstrap));
        const std::string csv = pairwise_csv(data.pairs.back()); // one comment and one header line for all layers, as the command line has it
        data.csv += data.csv.empty() ? csv : csv.substr(csv.find('\n', csv.find('\n') + 1) + 1);
    }
}

void expert_counts(PaperFigureData& data, const TraceReader& trace) {
    PaperFigureRequest& request = data.request;
    if (request.taus.empty())
        for (int step = 2; step <= 12; ++step)
            request.taus.push_back(step * 5 / 100.0);
    std::ranges::sort(request.taus);
    ExpertCounts counts{
        trace.path().string(), {trace.header().moe_layers.begin(), trace.header().moe_layers.end()}, request.taus, trace.header().experts, {}};
    if (request.languages.empty())
        request.languages = other_languages(trace, request.reference);
    counts.sets.push_back(multilingual_counts(trace, request.languages, request.reference, request.taus));
    if (!request.task_trace.empty()) {
        const TraceReader task(request.task_trace);
        counts.sets.push_back(task_counts({&task, request.task_language}, {&trace, request.reference}, request.taus));
    }
    data.csv = expert_counts_csv(counts);
    data.counts = std::make_shared<ExpertCounts>(std::move(counts));
}

void expert_bars(PaperFigureData& data, const TraceReader& trace) {
    PaperFigureRequest& request = data.request;
    const auto& layers = trace.header().moe_layers;
    if (request.layer < 0)
        request.layer = layers[layers.size() / 2];
    if (request.language.empty())
        request.language = languages_by_resource(other_languages(trace, request.reference)).back();
    data.activation = std::make_shared<ActivationTable>(
        activation(trace, request.language, request.reference, moe_index_of(trace, request.layer), request.bootstrap));
    data.csv = activation_csv(*data.activation);
}

/// As `isogloss-cli correlate` does it.
void correlation(PaperFigureData& data, const TraceReader& trace, const CancelToken& cancel, const ProgressSink& progress) {
    PaperFigureRequest& request = data.request;
    need_accuracies(request);
    DivergenceOptions options;
    options.reference = request.reference;
    options.weighting = request.weighting;
    options.languages = request.languages;
    options.bootstrap.resamples = 0;
    options.baselines = false;
    data.divergence = std::make_shared<DivergenceTable>(divergence(trace, options, cancel, progress));
    CorrelationTable table =
        correlate(*data.divergence, *request.accuracies, tokens_per_sequence(trace, data.divergence->languages), request.correlation);
    table.covariate = "tokens per sequence";
    if (request.layer < 0) {
        double most = -1;
        for (const LayerCorrelation& layer : table.layers)
            if (std::abs(layer.pearson.r) > most) {
                most = std::abs(layer.pearson.r);
                request.layer = layer.layer;
            }
    } else {
        moe_index_of(trace, request.layer);
    }
    data.csv = correlation_csv(table);
    data.beside.push_back({".points.csv", scatter_csv({table, *data.divergence}, request.layer)});
    data.correlation = std::make_shared<CorrelationTable>(std::move(table));
}

} // namespace

const std::vector<PaperFigure>& paper_figures() {
    static const std::vector<PaperFigure> all = [] {
        std::vector<PaperFigure> figures;
        for (const auto& [figure, name] : names)
            figures.push_back(figure);
        return figures;
    }();
    return all;
}

std::string preset_name(PaperFigure figure) {
    for (const auto& [each, name] : names)
        if (each == figure)
            return name;
    return {};
}

PaperFigure preset_called(const std::string& name) {
    std::string known;
    for (const auto& [figure, each] : names) {
        if (name == each)
            return figure;
        known += (known.empty() ? "" : ", ") + std::string(each);
    }
    throw InputError(sentence({{}, "--preset", "one of " + known, "\"" + name + "\"", {}}));
}

std::vector<std::string> languages_by_resource(const std::vector<std::string>& languages) {
    const auto class_of = [](const std::string& code) {
        const Language* language = find_language(code);
        return language ? language->resource_class : -1;
    };
    std::vector<std::string> classed;
    std::ranges::copy_if(languages, std::back_inserter(classed), [&](const std::string& code) { return class_of(code) >= 0; });
    const std::vector<std::string>& from = classed.size() >= 3 ? classed : languages;
    if (from.size() < 3)
        return from;
    const auto high = std::ranges::max_element(from, {}, class_of), low = std::ranges::min_element(from, {}, class_of);
    const std::string highest = *high, lowest = low != high ? *low : *(high == from.begin() ? from.begin() + 1 : from.begin());
    const double middle = (class_of(highest) + class_of(lowest)) / 2.0;
    std::string between;
    for (const std::string& code : from)
        if (code != highest && code != lowest && (between.empty() || std::abs(class_of(code) - middle) < std::abs(class_of(between) - middle)))
            between = code;
    return {highest, between, lowest};
}

PaperFigureData compute_paper_figure(const PaperFigureRequest& request, const TraceReader* trace, const CancelToken& cancel,
                                     const ProgressSink& progress) {
    PaperFigureData data;
    data.request = request;
    if (request.figure == PaperFigure::AccuracyTable) {
        if (!request.comparison)
            throw InputError("The figure accuracy-table needs two results of `evaluate`, BEFORE and AFTER.");
        data.csv = comparison_csv(*request.comparison);
        data.beside.push_back({".tex", comparison_latex(*request.comparison)});
        return data;
    }
    if (!trace)
        throw InputError("The figure " + preset_name(request.figure) + " needs a trace.");
    if (data.request.reference.empty())
        data.request.reference = trace->header().reference_language;
    data.trace = trace->path().string();
    data.model_layers = trace->header().model_layers;
    switch (request.figure) {
    case PaperFigure::UCurve:
        if (data.request.languages.empty())
            data.request.languages = languages_by_resource(other_languages(*trace, data.request.reference));
        data.divergence = std::make_shared<DivergenceTable>(divergence_for(data.request, *trace, cancel, progress));
        data.csv = divergence_csv(*data.divergence);
        break;
    case PaperFigure::AccuracyCurves:
        accuracy_curves(data, *trace, cancel, progress);
        break;
    case PaperFigure::Entropy:
        entropy_curves(data, *trace, cancel, progress);
        break;
    case PaperFigure::Pairs:
        pairs_of_layers(data, *trace, cancel);
        break;
    case PaperFigure::ExpertCounts:
        expert_counts(data, *trace);
        break;
    case PaperFigure::ExpertBars:
        expert_bars(data, *trace);
        break;
    case PaperFigure::Correlation:
        correlation(data, *trace, cancel, progress);
        break;
    case PaperFigure::AccuracyTable:
        break;
    }
    return data;
}

} // namespace isogloss
