// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation.h"

#include "core/analysis/csv.h"
#include "core/analysis/holm.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// x − mean, scaled to length 1; empty if x is constant.
std::vector<double> standardised(std::span<const double> x) {
    const auto [least, most] = std::minmax_element(x.begin(), x.end());
    if (x.empty() || *least == *most)
        return {};
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
    std::vector<double> unit(x.begin(), x.end());
    double squares = 0;
    for (double& value : unit) {
        value -= mean;
        squares += value * value;
    }
    const double length = std::sqrt(squares);
    for (double& value : unit)
        value /= length;
    return unit;
}

double dot(std::span<const double> x, std::span<const double> y) { return std::inner_product(x.begin(), x.end(), y.begin(), 0.0); }

double coefficient(std::span<const double> x, std::span<const double> y) {
    const std::vector<double> a = standardised(x), b = standardised(y);
    return a.empty() || b.empty() ? nan : std::clamp(dot(a, b), -1.0, 1.0);
}

/// Two-sided p of r under t with `freedom` degrees of freedom.
double t_test(double r, std::int64_t freedom) {
    if (std::isnan(r) || freedom < 1)
        return nan;
    if (std::fabs(r) >= 1)
        return 0;
    const double t = std::fabs(r) * std::sqrt(static_cast<double>(freedom) / ((1 - r) * (1 + r)));
    return 2 * boost::math::cdf(boost::math::complement(boost::math::students_t(static_cast<double>(freedom)), t));
}

/// tanh(artanh r ± z √variance)
void fisher_interval(Correlation& result, double variance, double level) {
    result.low = result.high = nan;
    if (std::isnan(result.r) || !(variance > 0) || !std::isfinite(variance))
        return;
    const double half = boost::math::quantile(boost::math::normal(), (1 + level) / 2) * std::sqrt(variance);
    const double centre = std::atanh(result.r);
    result.low = std::tanh(centre - half);
    result.high = std::tanh(centre + half);
}

void require_pairs(std::size_t x, std::size_t y) {
    if (x != y)
        throw std::invalid_argument("a correlation of " + std::to_string(x) + " with " + std::to_string(y) + " values");
}

Correlation undefined(std::size_t n) { return {nan, nan, nan, nan, static_cast<std::int64_t>(n)}; }

/// r of every layer under every shuffle of the accuracies: the layers' own p, and that of the largest |r|.
void add_permutation_null(CorrelationTable& table, const std::vector<std::vector<double>>& divergences) {
    const std::size_t languages = table.languages.size(), layers = divergences.size();
    const auto shuffles = static_cast<std::size_t>(table.options.permutations);
    const std::vector<double> accuracy = standardised(table.accuracy);
    std::vector<std::vector<double>> units(layers), draws(layers);
    for (std::size_t l = 0; l < layers; ++l) {
        units[l] = std::isnan(table.layers[l].pearson.r) ? std::vector<double>{} : standardised(divergences[l]);
        draws[l].reserve(shuffles);
    }
    if (accuracy.empty() || shuffles == 0)
        return;
    constexpr double rounding = 1e-12; // a shuffle that gives the same pairs again counts as equal
    std::vector<std::size_t> own(layers, 0), family(layers, 0);
    std::vector<double> shuffled(languages), r(layers);
    for (std::size_t s = 0; s < shuffles; ++s) {
        const std::vector<std::size_t> order = permutation(languages, table.options.seed, s);
        for (std::size_t n = 0; n < languages; ++n)
            shuffled[n] = accuracy[order[n]];
        double largest = 0;
        for (std::size_t l = 0; l < layers; ++l) {
            if (units[l].empty())
                continue;
            r[l] = dot(units[l], shuffled);
            draws[l].push_back(r[l]);
            largest = std::max(largest, std::fabs(r[l]));
        }
        for (std::size_t l = 0; l < layers; ++l) {
            if (units[l].empty())
                continue;
            const double found = std::fabs(table.layers[l].pearson.r) - rounding;
            own[l] += std::fabs(r[l]) >= found;
            family[l] += largest >= found;
        }
    }
    for (std::size_t l = 0; l < layers; ++l) {
        if (units[l].empty())
            continue;
        const auto p = [shuffles](std::size_t hits) { return (1 + static_cast<double>(hits)) / (1 + static_cast<double>(shuffles)); };
        table.layers[l].permutation_p = p(own[l]);
        table.layers[l].family_p = p(family[l]);
        const Interval null = percentile_interval(draws[l], table.options.level);
        table.layers[l].null_low = null.low;
        table.layers[l].null_high = null.high;
    }
}

} // namespace

std::vector<double> mean_ranks(std::span<const double> x) {
    std::vector<std::size_t> order(x.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [x](std::size_t a, std::size_t b) { return x[a] < x[b]; });
    std::vector<double> ranks(x.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && x[order[end]] == x[order[first]])
            ++end;
        for (std::size_t i = first; i < end; ++i)
            ranks[order[i]] = (static_cast<double>(first + end) + 1) / 2;
        first = end;
    }
    return ranks;
}

Correlation pearson(std::span<const double> x, std::span<const double> y, double level) {
    require_pairs(x.size(), y.size());
    Correlation result = undefined(x.size());
    result.r = coefficient(x, y);
    result.p = t_test(result.r, result.n - 2);
    fisher_interval(result, 1 / static_cast<double>(result.n - 3), level);
    return result;
}

Correlation spearman(std::span<const double> x, std::span<const double> y, double level) {
    require_pairs(x.size(), y.size());
    Correlation result = undefined(x.size());
    result.r = coefficient(mean_ranks(x), mean_ranks(y));
    result.p = t_test(result.r, result.n - 2);
    fisher_interval(result, (1 + result.r * result.r / 2) / static_cast<double>(result.n - 3), level);
    return result;
}

Correlation partial_correlation(std::span<const double> x, std::span<const double> y, std::span<const double> z, double level) {
    require_pairs(x.size(), y.size());
    require_pairs(x.size(), z.size());
    Correlation result = undefined(x.size());
    const double xy = coefficient(x, y), xz = coefficient(x, z), yz = coefficient(y, z);
    const double rest_x = (1 - xz) * (1 + xz), rest_y = (1 - yz) * (1 + yz);
    if (!(rest_x > 1e-12 && rest_y > 1e-12)) // x or y is the covariate itself, to rounding: nothing is left of it (or something is constant)
        return result;
    result.r = std::clamp((xy - xz * yz) / std::sqrt(rest_x * rest_y), -1.0, 1.0);
    result.p = t_test(result.r, result.n - 3);
    fisher_interval(result, 1 / static_cast<double>(result.n - 4), level);
    return result;
}

std::vector<std::size_t> permutation(std::size_t n, std::uint64_t seed, std::uint64_t number) {
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = n; i-- > 1;)
        std::swap(order[i], order[((counter_draw(seed, number * n + i) >> 32) * (i + 1)) >> 32]);
    return order;
}

CorrelationTable correlate(const DivergenceTable& divergence, const AccuracyTable& accuracies, const std::vector<double>& covariate,
                           const CorrelationOptions& options) {
    CorrelationTable table;
    table.trace = divergence.trace;
    table.reference = divergence.reference;
    table.accuracy_source = accuracies.source;
    table.weighting = divergence.weighting;
    table.score_function = divergence.score_function;
    table.options = options;
    if (!covariate.empty() && covariate.size() != divergence.languages.size())
        throw std::invalid_argument("correlate: one covariate per language of the divergence table");
    std::vector<std::size_t> rows;
    for (std::size_t n = 0; n < divergence.languages.size(); ++n) {
        const double* accuracy = accuracies.find(divergence.languages[n]);
        if (accuracy == nullptr) {
            table.left_out.push_back(divergence.languages[n]);
            continue;
        }
        rows.push_back(n);
        table.languages.push_back(divergence.languages[n]);
        table.accuracy.push_back(*accuracy);
        if (!covariate.empty())
            table.covariates.push_back(covariate[n]);
    }
    if (rows.size() < 3)
        throw AnalysisError(sentence({accuracies.source,
                                      {},
                                      "accuracies of at least 3 languages of the trace besides the reference " + divergence.reference,
                                      std::to_string(rows.size()),
                                      "Languages go by their full codes, like hin_Deva."}));

    std::vector<std::vector<double>> divergences;
    std::vector<double> p;
    for (std::size_t l = 0; l < divergence.layers.size(); ++l) {
        std::vector<double> x;
        for (const std::size_t n : rows)
            x.push_back(divergence.at(n, l));
        const bool complete = std::all_of(x.begin(), x.end(), [](double value) { return std::isfinite(value); });
        LayerCorrelation layer;
        layer.layer = divergence.layers[l];
        layer.pearson = layer.spearman = layer.partial = undefined(rows.size());
        layer.holm_p = layer.permutation_p = layer.family_p = layer.null_low = layer.null_high = nan;
        if (complete) {
            layer.pearson = pearson(x, table.accuracy, options.level);
            layer.spearman = spearman(x, table.accuracy, options.level);
            if (!covariate.empty())
                layer.partial = partial_correlation(x, table.accuracy, table.covariates, options.level);
        }
        p.push_back(layer.pearson.p);
        table.layers.push_back(layer);
        divergences.push_back(std::move(x));
    }
    const std::vector<double> corrected = holm(p);
    for (std::size_t l = 0; l < corrected.size(); ++l)
        table.layers[l].holm_p = corrected[l];
    add_permutation_null(table, divergences);
    return table;
}

std::vector<double> tokens_per_sequence(const TraceReader& trace, const std::vector<std::string>& languages) {
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    std::vector<double> means;
    for (const std::string& code : languages) {
        const TraceLanguageInfo& info = infos[trace.language_index(code)];
        means.push_back(info.sequences == 0 ? nan : static_cast<double>(info.tokens) / static_cast<double>(info.sequences));
    }
    return means;
}

std::string correlation_csv(const CorrelationTable& table) {
    std::string out = "# trace=" + std::filesystem::path(table.trace).filename().string() +
                      " measure=correlation of divergence with accuracy over languages unit=1 reference=" + table.reference +
                      " weighting=" + weighting_label(table.weighting, table.score_function) +
                      " accuracy=" + std::filesystem::path(table.accuracy_source).filename().string() +
                      " covariate=" + (table.covariate.empty() ? "none" : table.covariate) + " n=" + std::to_string(table.languages.size()) +
                      " interval=" + csv_number(table.options.level) + " permutations=" + std::to_string(table.options.permutations) +
                      " seed=" + std::to_string(table.options.seed) + '\n';
    out += "layer,pearson,pearson_low,pearson_high,pearson_p,holm_p,permutation_p,family_p,null_low,null_high,"
           "spearman,spearman_low,spearman_high,spearman_p,partial,partial_low,partial_high,partial_p,n\n";
    for (const LayerCorrelation& layer : table.layers) {
        out += std::to_string(layer.layer);
        const auto add = [&out](std::initializer_list<double> values) {
            for (const double value : values)
                out += ',' + csv_number(value);
        };
        add({layer.pearson.r, layer.pearson.low, layer.pearson.high, layer.pearson.p, layer.holm_p, layer.permutation_p, layer.family_p,
             layer.null_low, layer.null_high});
        add({layer.spearman.r, layer.spearman.low, layer.spearman.high, layer.spearman.p});
        add({layer.partial.r, layer.partial.low, layer.partial.high, layer.partial.p});
        out += ',' + std::to_string(layer.pearson.n) + '\n';
    }
    return out;
}

} // namespace isogloss
