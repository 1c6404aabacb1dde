// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/divergence.h"

#include "core/analysis/distribution_rows.h"
#include "core/analysis/entropy_kernel.h"
#include "core/analysis/noise_floor.h"
#include "core/analysis/parallel.h"
#include "core/analysis/trace_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The formula, from the three entropies.
double normalised(double midpoint, double p, double q, double log_experts) {
    const double mean = (p + q) / 2;
    return std::clamp((midpoint - mean) / std::max(log_experts - mean, 1e-6), 0.0, 1.0);
}

double mean_of(std::span<const double> x) { return std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size()); }

double mean_of_finite(std::span<const double> x) {
    double sum = 0;
    std::size_t n = 0;
    for (const double value : x)
        if (std::isfinite(value)) {
            sum += value;
            ++n;
        }
    return n == 0 ? nan : sum / static_cast<double>(n);
}

/// One layer's column of a table: reads the layer's pooled arrays, language by language, and fills every cell that is complete.
void fill_layer(const TraceReader& trace, const DivergenceOptions& options, std::size_t reference, std::span<const std::size_t> languages,
                std::span<const int> complete, const Resamples& resamples, int moe_index, const CancelToken& cancel, DivergenceTable& table) {
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    const auto layer = static_cast<std::size_t>(moe_index);
    const std::vector<float> pooled = checked_pooled(trace, reference, moe_index, options.weighting);
    const DistributionRows p(pooled, experts);
    const std::size_t rows = p.size(), columns = languages.size();
    std::vector<double> cells(rows * columns, nan); // [S, N]
    parallel_for(columns, [&](std::size_t n) {
        if (complete[n] <= moe_index)
            return;
        cancel.check();
        const DistributionRows q(checked_pooled(trace, languages[n], moe_index, options.weighting), experts);
        std::vector<double> d = p.divergence_from(q);
        for (std::size_t i = 0; i < rows; ++i)
            cells[i * columns + n] = d[i];
        table.mean[n * table.layers.size() + layer] = mean_of(d);
        if (options.keep_sequences)
            table.per_sequence[n * table.layers.size() + layer] = std::move(d);
    });
    const std::vector<Interval> intervals = resamples.mean_intervals(cells, columns);
    for (std::size_t n = 0; n < columns; ++n) {
        table.low[n * table.layers.size() + layer] = intervals[n].low;
        table.high[n * table.layers.size() + layer] = intervals[n].high;
    }
    if (options.baselines) {
        const Baselines baselines = layer_baselines(trace, reference, moe_index, options.weighting, pooled);
        table.noise_floor_by_layer[layer] = baselines.noise_floor;
        table.other_sentence[layer] = baselines.other_sentence;
    }
}

} // namespace

DistributionRows::DistributionRows(std::vector<float> rows, std::size_t experts) : rows_(std::move(rows)), experts_(experts) {
    if (experts < 2 || rows_.size() % experts != 0)
        throw std::invalid_argument(std::to_string(rows_.size()) + " values are no rows over " + std::to_string(experts) + " experts");
    entropies_.resize(rows_.size() / experts);
    midpoint_entropy_rows(rows_.data(), rows_.data(), entropies_.size(), experts, entropies_.data());
}

std::vector<double> DistributionRows::divergence_from(const DistributionRows& other) const {
    if (other.experts_ != experts_ || other.size() != size())
        throw std::invalid_argument("divergence of " + std::to_string(size()) + " rows over " + std::to_string(experts_) + " experts from " +
                                    std::to_string(other.size()) + " over " + std::to_string(other.experts_));
    std::vector<double> d(size());
    midpoint_entropy_rows(rows_.data(), other.rows_.data(), d.size(), experts_, d.data());
    const double log_experts = std::log(static_cast<double>(experts_));
    for (std::size_t i = 0; i < d.size(); ++i)
        d[i] = normalised(d[i], entropies_[i], other.entropies_[i], log_experts);
    return d;
}

std::string weighting_label(Weighting weighting, const std::string& score_function) {
    return weighting == Weighting::Softmax && !score_function.empty() ? score_function : weighting_name(weighting);
}

double entropy(std::span<const double> p) { return midpoint_entropy(p.data(), p.data(), p.size()); }

double normalised_js(std::span<const double> p, std::span<const double> q) {
    if (p.size() != q.size() || p.size() < 2)
        throw std::invalid_argument("divergence of distributions over " + std::to_string(p.size()) + " and " + std::to_string(q.size()) + " experts");
    return normalised(midpoint_entropy(p.data(), q.data(), p.size()), entropy(p), entropy(q), std::log(static_cast<double>(p.size())));
}

std::vector<double> normalised_js_rows(std::span<const float> p, std::span<const float> q, std::size_t experts) {
    return DistributionRows({p.begin(), p.end()}, experts).divergence_from(DistributionRows({q.begin(), q.end()}, experts));
}

DivergenceTable divergence(const TraceReader& trace, const DivergenceOptions& options, const CancelToken& cancel, const ProgressSink& progress) {
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::size_t reference = trace.language_index(options.reference);
    const std::vector<std::size_t> languages = chosen_languages(trace, options.languages, reference);
    const std::vector<int> layers = chosen_layers(trace, options.moe_indices);

    DivergenceTable table;
    table.trace = trace.path().string();
    table.reference = options.reference;
    table.weighting = options.weighting;
    table.score_function = trace.header().score_function;
    table.layers.assign(trace.header().moe_layers.begin(), trace.header().moe_layers.end());
    table.bootstrap = options.bootstrap;
    std::vector<int> complete;
    for (const std::size_t language : languages) {
        require_parallel(trace, reference, language);
        table.languages.push_back(infos[language].code);
        table.n.push_back(infos[language].sequences);
        complete.push_back(infos[language].layers_complete);
    }
    const std::size_t cells = languages.size() * table.layers.size();
    table.mean.assign(cells, nan);
    table.low.assign(cells, nan);
    table.high.assign(cells, nan);
    table.noise_floor_by_layer.assign(table.layers.size(), nan);
    table.other_sentence.assign(table.layers.size(), nan);
    if (options.keep_sequences)
        table.per_sequence.resize(cells);

    const Resamples resamples(static_cast<std::size_t>(infos[reference].sequences), options.bootstrap);
    for (std::size_t done = 0; done < layers.size(); ++done) {
        cancel.check();
        if (progress)
            progress({.stage = "divergence of layer " + std::to_string(table.layers[static_cast<std::size_t>(layers[done])]),
                      .fraction = static_cast<double>(done) / static_cast<double>(layers.size())});
        if (layers[done] < infos[reference].layers_complete)
            fill_layer(trace, options, reference, languages, complete, resamples, layers[done], cancel, table);
    }
    table.noise_floor = mean_of_finite(table.noise_floor_by_layer);
    return table;
}

void update_layers(DivergenceTable& table, const DivergenceTable& part, const std::vector<int>& moe_indices) {
    if (table.languages != part.languages || table.layers != part.layers || table.reference != part.reference || table.weighting != part.weighting)
        throw std::invalid_argument("update_layers: the two tables have other languages, layers, references or weightings");
    const std::size_t width = table.layers.size();
    for (const int moe_index : moe_indices) {
        const auto layer = static_cast<std::size_t>(moe_index);
        if (moe_index < 0 || layer >= width)
            throw std::invalid_argument("update_layers: no MoE layer " + std::to_string(moe_index));
        for (std::size_t n = 0; n < table.languages.size(); ++n) {
            const std::size_t cell = n * width + layer;
            table.mean[cell] = part.mean[cell];
            table.low[cell] = part.low[cell];
            table.high[cell] = part.high[cell];
            if (!table.per_sequence.empty() && !part.per_sequence.empty())
                table.per_sequence[cell] = part.per_sequence[cell];
        }
        table.noise_floor_by_layer[layer] = part.noise_floor_by_layer[layer];
        table.other_sentence[layer] = part.other_sentence[layer];
    }
    table.noise_floor = mean_of_finite(table.noise_floor_by_layer);
}

PairwiseTable pairwise_divergence(const TraceReader& trace, int moe_index, Weighting weighting, const CancelToken& cancel,
                                  const std::vector<std::string>& chosen, const Bootstrap& bootstrap) {
    chosen_layers(trace, {moe_index});
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::vector<std::size_t> languages = chosen_languages(trace, chosen, std::numeric_limits<std::size_t>::max());
    const std::size_t count = languages.size();
    PairwiseTable table;
    table.layer = trace.header().moe_layers[static_cast<std::size_t>(moe_index)];
    table.trace = trace.path().string();
    table.weighting = weighting;
    table.score_function = trace.header().score_function;
    table.bootstrap = bootstrap;
    table.n = languages.empty() ? 0 : infos[languages.front()].sequences;
    table.mean.assign(count * count, nan);
    table.low = table.high = table.mean;
    std::vector<std::optional<DistributionRows>> rows(count);
    for (std::size_t n = 0; n < count; ++n) {
        table.languages.push_back(infos[languages[n]].code);
        if (n > 0)
            require_parallel(trace, languages[0], languages[n]);
    }
    parallel_for(count, [&](std::size_t n) {
        cancel.check();
        if (infos[languages[n]].layers_complete <= moe_index)
            return;
        rows[n].emplace(checked_pooled(trace, languages[n], moe_index, weighting), experts);
    });
    const Resamples resamples(static_cast<std::size_t>(table.n), bootstrap);
    for (std::size_t a = 0; a < count; ++a) { // one language against those after it: the intervals of its row are one matrix product
        if (!rows[a])
            continue;
        const std::size_t columns = count - a;
        std::vector<double> cells(static_cast<std::size_t>(table.n) * columns, nan);
        parallel_for(columns, [&](std::size_t column) {
            cancel.check();
            const std::size_t b = a + column;
            if (!rows[b])
                return;
            const std::vector<double> d = rows[a]->divergence_from(*rows[b]);
            table.mean[a * count + b] = table.mean[b * count + a] = column == 0 ? 0 : mean_of(d);
            for (std::size_t i = 0; i < d.size(); ++i)
                cells[i * columns + column] = column == 0 ? 0 : d[i];
        });
        if (bootstrap.resamples == 0)
            continue;
        const std::vector<Interval> intervals = resamples.mean_intervals(cells, columns);
        for (std::size_t b = a; b < count; ++b) {
            table.low[a * count + b] = table.low[b * count + a] = intervals[b - a].low;
            table.high[a * count + b] = table.high[b * count + a] = intervals[b - a].high;
        }
    }
    return table;
}

DivergenceTable divergence_from_pairs(std::span<const PairwiseTable> layers, const std::string& reference) {
    if (layers.empty())
        throw std::invalid_argument("divergence_from_pairs takes at least one layer");
    const PairwiseTable& first = layers.front();
    const std::size_t count = first.languages.size();
    const auto own = static_cast<std::size_t>(std::find(first.languages.begin(), first.languages.end(), reference) - first.languages.begin());
    if (own == count)
        throw std::invalid_argument("divergence_from_pairs: no language " + reference);
    DivergenceTable table;
    table.trace = first.trace;
    table.reference = reference;
    table.weighting = first.weighting;
    table.score_function = first.score_function;
    table.bootstrap = first.bootstrap;
    table.noise_floor = nan;
    table.noise_floor_by_layer.assign(layers.size(), nan);
    table.other_sentence.assign(layers.size(), nan);
    for (const PairwiseTable& layer : layers) {
        if (layer.languages != first.languages || layer.weighting != first.weighting)
            throw std::invalid_argument("divergence_from_pairs: the layers have other languages or weightings");
        table.layers.push_back(layer.layer);
    }
    for (std::size_t n = 0; n < count; ++n) {
        if (n == own)
            continue;
        table.languages.push_back(first.languages[n]);
        table.n.push_back(first.n);
        for (const PairwiseTable& layer : layers) {
            table.mean.push_back(layer.mean[own * count + n]);
            table.low.push_back(layer.low[own * count + n]);
            table.high.push_back(layer.high[own * count + n]);
        }
    }
    return table;
}

std::vector<SharedBand> shared_bands(const DivergenceTable& table, double threshold) {
    std::vector<SharedBand> bands;
    for (std::size_t n = 0; n < table.languages.size(); ++n) {
        SharedBand band{.language = table.languages[n]};
        std::size_t longest = 0, run = 0;
        for (std::size_t l = 0; l < table.layers.size(); ++l) {
            run = table.at(n, l) < threshold ? run + 1 : 0;
            if (run > longest) {
                longest = run;
                band.first = table.layers[l + 1 - run];
                band.last = table.layers[l];
            }
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

double default_threshold(const DivergenceTable& table) {
    double largest = nan;
    for (const double cell : table.mean)
        if (std::isfinite(cell) && !(cell <= largest))
            largest = cell;
    const double floor = std::isfinite(table.noise_floor) ? table.noise_floor : 0;
    return (floor + largest) / 2;
}

} // namespace isogloss
