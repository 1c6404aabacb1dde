// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/equal_length.h"

#include "core/analysis/distribution_rows.h"
#include "core/analysis/trace_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t tokens_at_once = 65536;

void require_tokens(const TraceReader& trace, Weighting weighting) {
    const TraceHeader& header = trace.header();
    const bool has = weighting == Weighting::TopK ? !header.lacks("topk_weight")
                                                  : header.has_router_logits && header.score_function == "softmax" && header.plan_json.empty();
    if (!has)
        throw AnalysisError(
            trace.path().string() + " does not hold the " + weighting_name(weighting) + " weights of every token. " +
            (weighting == Weighting::TopK ? "Import it with weights." : "Use --weights topk, or record with --record logits and without a plan."));
}

} // namespace

TokenRows::TokenRows(const TraceReader& trace, std::size_t language, int moe_index, Weighting weighting)
    : trace_(trace), language_(language), moe_index_(moe_index), weighting_(weighting) {
    require_tokens(trace, weighting);
}

std::vector<std::vector<float>> TokenRows::pooled(std::span<const std::vector<std::int64_t>> cuts) const {
    const std::vector<std::int64_t> offsets = trace_.sequence_offsets(language_);
    const auto experts = static_cast<std::size_t>(trace_.header().experts), top_k = static_cast<std::size_t>(trace_.header().top_k);
    const std::size_t sequences = offsets.size() - 1;
    std::vector<std::vector<float>> result(cuts.size(), std::vector<float>(sequences * experts, 0.0F));
    std::vector<double> sums(experts), p(experts);
    for (std::size_t first = 0; first < sequences;) {
        std::size_t last = first + 1;
        while (last < sequences && offsets[last + 1] - offsets[first] <= tokens_at_once)
            ++last;
        const std::int64_t from = offsets[first], count = offsets[last] - from;
        std::vector<std::uint16_t> index;
        std::vector<float> values;
        if (weighting_ == Weighting::TopK) {
            index = trace_.topk_index(language_, moe_index_, from, count);
            values = trace_.topk_weight(language_, moe_index_, from, count);
        } else {
            values = trace_.router_logits(language_, moe_index_, from, count);
        }
        const auto add_token = [&](std::size_t t) {
            if (weighting_ == Weighting::TopK) {
                const float* weights = values.data() + t * top_k;
                const double total = std::accumulate(weights, weights + top_k, 0.0);
                for (std::size_t j = 0; j < top_k; ++j)
                    sums[index[t * top_k + j]] += total > 0 ? static_cast<double>(weights[j]) / total : 1 / static_cast<double>(top_k);
                return;
            }
            const float* z = values.data() + t * experts;
            const auto largest = static_cast<double>(*std::max_element(z, z + experts));
            double total = 0;
            for (std::size_t e = 0; e < experts; ++e)
                total += p[e] = std::exp(static_cast<double>(z[e]) - largest);
            for (std::size_t e = 0; e < experts; ++e)
                sums[e] += p[e] / total;
        };
        for (std::size_t s = first; s < last; ++s) {
            // The cuts of one sequence, shortest first: each goes on where the one before it ended.
            std::vector<std::size_t> order(cuts.size());
            std::iota(order.begin(), order.end(), std::size_t{0});
            std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return cuts[a][s] < cuts[b][s]; });
            std::fill(sums.begin(), sums.end(), 0.0);
            std::int64_t done = 0;
            for (const std::size_t c : order) {
                for (; done < cuts[c][s]; ++done)
                    add_token(static_cast<std::size_t>(offsets[s] - from + done));
                for (std::size_t e = 0; e < experts; ++e)
                    result[c][s * experts + e] = static_cast<float>(sums[e] / static_cast<double>(done));
            }
        }
        first = last;
    }
    return result;
}

DivergenceTable equal_length_divergence(const TraceReader& trace, const DivergenceOptions& options, const CancelToken& cancel,
                                        const ProgressSink& progress) {
    require_tokens(trace, options.weighting);
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::size_t reference = trace.language_index(options.reference);
    const std::vector<std::size_t> languages = chosen_languages(trace, options.languages, reference);
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    DivergenceTable table;
    table.trace = trace.path().string();
    table.reference = options.reference;
    table.weighting = options.weighting;
    table.layers.assign(trace.header().moe_layers.begin(), trace.header().moe_layers.end());
    table.bootstrap = options.bootstrap;
    table.noise_floor = nan;
    const std::size_t width = table.layers.size();
    table.noise_floor_by_layer.assign(width, nan);
    table.other_sentence.assign(width, nan);
    table.mean.assign(languages.size() * width, nan);
    table.low = table.high = table.mean;
    if (options.keep_sequences)
        table.per_sequence.resize(languages.size() * width);

    const std::vector<std::int64_t> reference_lengths = sequence_lengths(trace, reference);
    std::vector<std::vector<std::int64_t>> cuts;
    for (const std::size_t language : languages) {
        require_parallel(trace, reference, language);
        table.languages.push_back(infos[language].code);
        table.n.push_back(infos[language].sequences);
        cuts.push_back(sequence_lengths(trace, language));
        for (std::size_t i = 0; i < cuts.back().size(); ++i)
            cuts.back()[i] = std::min(cuts.back()[i], reference_lengths[i]);
    }
    const Resamples resamples(reference_lengths.size(), options.bootstrap);
    const std::vector<int> layers = chosen_layers(trace, options.moe_indices);
    for (std::size_t l = 0; l < layers.size(); ++l) {
        if (progress)
            progress({.stage = "layer " + std::to_string(table.layers[static_cast<std::size_t>(layers[l])]),
                      .fraction = static_cast<double>(l) / static_cast<double>(layers.size())});
        if (layers[l] >= infos[reference].layers_complete)
            continue;
        for (std::size_t n = 0; n < languages.size(); ++n) {
            cancel.check();
            if (layers[l] >= infos[languages[n]].layers_complete)
                continue;
            const std::span<const std::vector<std::int64_t>> cut(&cuts[n], 1);
            const DistributionRows p(TokenRows(trace, reference, layers[l], options.weighting).pooled(cut).front(), experts);
            const DistributionRows q(TokenRows(trace, languages[n], layers[l], options.weighting).pooled(cut).front(), experts);
            std::vector<double> d = p.divergence_from(q);
            const std::size_t cell = n * width + static_cast<std::size_t>(layers[l]);
            table.mean[cell] = std::accumulate(d.begin(), d.end(), 0.0) / static_cast<double>(d.size());
            const Interval interval = resamples.mean_interval(d);
            table.low[cell] = interval.low;
            table.high[cell] = interval.high;
            if (options.keep_sequences)
                table.per_sequence[cell] = std::move(d);
        }
    }
    return table;
}

} // namespace isogloss
