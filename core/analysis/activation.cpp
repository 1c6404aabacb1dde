// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/activation.h"

#include "core/analysis/load.h"
#include "core/analysis/trace_rows.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Means over sequences of each column of shares [S, E].
std::vector<double> column_means(std::span<const double> shares, std::size_t experts) {
    std::vector<double> means(experts, 0.0);
    for (std::size_t i = 0; i < shares.size(); ++i)
        means[i % experts] += shares[i];
    const std::size_t rows = shares.size() / experts;
    for (double& mean : means)
        mean /= static_cast<double>(rows);
    return means;
}

std::vector<double> column(std::span<const double> shares, std::size_t experts, std::size_t expert) {
    std::vector<double> values(shares.size() / experts);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = shares[i * experts + expert];
    return values;
}

/// A source with its language found: the named one, else the only one, else the reference.
struct Side {
    const TraceReader& trace;
    std::size_t language;
    std::vector<std::string> row_keys;
};

Side side_of(const ExpertSource& source) {
    const TraceReader& trace = *source.trace;
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::string& code =
        !source.language.empty() ? source.language : (infos.size() == 1 ? infos.front().code : trace.header().reference_language);
    const std::size_t language = trace.language_index(code);
    return {trace, language, trace.row_keys(language)};
}

void require_same_model(const TraceReader& target, const TraceReader& baseline) {
    const TraceHeader &a = target.header(), &b = baseline.header();
    const auto refuse = [&](const std::string& what, const std::string& expected, const std::string& found) {
        throw AnalysisError(sentence({target.path().string(), what, expected + " as in " + baseline.path().string(), found,
                                      "Experts can be compared within one model only."}));
    };
    if (a.experts != b.experts)
        refuse("experts", std::to_string(b.experts), std::to_string(a.experts));
    if (a.top_k != b.top_k)
        refuse("k", std::to_string(b.top_k), std::to_string(a.top_k));
    if (a.moe_layers != b.moe_layers)
        refuse("moe_layers", std::to_string(b.moe_layers.size()) + " routed layers with the same ids", std::to_string(a.moe_layers.size()));
    if (a.weights_fingerprint != b.weights_fingerprint)
        refuse("weights fingerprint", b.weights_fingerprint, a.weights_fingerprint);
}

/// Δ of one layer with its intervals: each side resampled by its own sequences, or both by the same rows if they are translations.
class DeltaLayer {
public:
    DeltaLayer(const Side& target, const Side& baseline, const Resamples& target_resamples, const Resamples& baseline_resamples, int moe_index)
        : experts_(static_cast<std::size_t>(target.trace.header().experts)), target_resamples_(target_resamples),
          baseline_resamples_(baseline_resamples), target_(token_shares(target.trace, target.language, moe_index)),
          baseline_(token_shares(baseline.trace, baseline.language, moe_index)), target_means_(column_means(target_, experts_)),
          baseline_means_(column_means(baseline_, experts_)) {}

    ExpertScore score(std::size_t expert) const {
        return {.difference = target_means_[expert] - baseline_means_[expert],
                .target = target_means_[expert],
                .baseline = baseline_means_[expert],
                .target_n = static_cast<std::int64_t>(target_.size() / experts_),
                .baseline_n = static_cast<std::int64_t>(baseline_.size() / experts_)};
    }
    Interval interval(std::size_t expert, double level) const {
        std::vector<double> draws = target_resamples_.means(column(target_, experts_, expert));
        const std::vector<double> subtracted = baseline_resamples_.means(column(baseline_, experts_, expert));
        if (draws.size() != subtracted.size())
            return {nan, nan};
        for (std::size_t r = 0; r < draws.size(); ++r)
            draws[r] -= subtracted[r];
        return percentile_interval(draws, level);
    }

private:
    std::size_t experts_;
    const Resamples &target_resamples_, &baseline_resamples_;
    std::vector<double> target_, baseline_, target_means_, baseline_means_;
};

/// Risk difference of one layer: shares over all tokens pooled, with Wald's interval for a difference of two proportions.
class RiskDifferenceLayer {
public:
    RiskDifferenceLayer(const Side& target, const Side& baseline, int moe_index)
        : target_(expert_loads(target.trace, target.language, moe_index)), baseline_(expert_loads(baseline.trace, baseline.language, moe_index)),
          target_tokens_(static_cast<double>(target.trace.languages()[target.language].tokens)),
          baseline_tokens_(static_cast<double>(baseline.trace.languages()[baseline.language].tokens)) {}

    ExpertScore score(std::size_t expert) const {
        const double p = target_[expert] / target_tokens_, q = baseline_[expert] / baseline_tokens_;
        return {.difference = p - q,
                .target = p,
                .baseline = q,
                .target_n = static_cast<std::int64_t>(target_tokens_),
                .baseline_n = static_cast<std::int64_t>(baseline_tokens_)};
    }
    Interval interval(std::size_t expert, double level) const {
        const ExpertScore s = score(expert);
        const double error = std::sqrt(s.target * (1 - s.target) / target_tokens_ + s.baseline * (1 - s.baseline) / baseline_tokens_);
        const double half = boost::math::quantile(boost::math::normal(), 0.5 + level / 2) * error;
        return {s.difference - half, s.difference + half};
    }

private:
    std::vector<double> target_, baseline_;
    double target_tokens_, baseline_tokens_;
};

template <typename Layer>
void add_scores(const Layer& layer, int layer_id, std::size_t experts, double tau, bool both_signs, const Bootstrap& bootstrap,
                std::vector<ExpertScore>& scores) {
    for (std::size_t e = 0; e < experts; ++e) {
        ExpertScore score = layer.score(e);
        if (!(score.difference > tau || (both_signs && score.difference < -tau)))
            continue;
        const Interval interval = layer.interval(e, bootstrap.level);
        score.layer = layer_id;
        score.expert = static_cast<int>(e);
        score.low = interval.low;
        score.high = interval.high;
        scores.push_back(score);
    }
}

} // namespace

ActivationTable activation(const TraceReader& trace, const std::string& language, const std::string& reference, int moe_index,
                           const Bootstrap& bootstrap) {
    chosen_layers(trace, {moe_index});
    const std::size_t own = trace.language_index(language), other = trace.language_index(reference);
    require_complete(trace, own, moe_index);
    require_complete(trace, other, moe_index);
    require_parallel(trace, other, own);
    ActivationTable table;
    table.trace = trace.path().string();
    table.language = language;
    table.reference = reference;
    table.layer = trace.header().moe_layers[static_cast<std::size_t>(moe_index)];
    table.experts = trace.header().experts;
    table.top_k = trace.header().top_k;
    table.bootstrap = bootstrap;
    const auto experts = static_cast<std::size_t>(table.experts);
    const std::vector<double> shares = token_shares(trace, own, moe_index), reference_shares = token_shares(trace, other, moe_index);
    const std::size_t rows = shares.size() / experts;
    table.n = static_cast<std::int64_t>(rows);
    table.frequency = column_means(shares, experts);
    table.reference_frequency = column_means(reference_shares, experts);
    std::vector<double> cells(rows * 2 * experts); // frequency and difference side by side: one matrix product for both
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t e = 0; e < experts; ++e) {
            cells[i * 2 * experts + e] = shares[i * experts + e];
            cells[i * 2 * experts + experts + e] = shares[i * experts + e] - reference_shares[i * experts + e];
        }
    const std::vector<Interval> intervals = Resamples(rows, bootstrap).mean_intervals(cells, 2 * experts);
    for (std::size_t e = 0; e < experts; ++e) {
        table.difference.push_back(table.frequency[e] - table.reference_frequency[e]);
        table.frequency_low.push_back(intervals[e].low);
        table.frequency_high.push_back(intervals[e].high);
        table.difference_low.push_back(intervals[experts + e].low);
        table.difference_high.push_back(intervals[experts + e].high);
    }
    return table;
}

std::vector<double> activation_map(const TraceReader& trace, const std::string& language) {
    const std::size_t index = trace.language_index(language);
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    const int complete = trace.languages()[index].layers_complete;
    std::vector<double> map(trace.header().moe_layers.size() * experts, nan);
    for (int layer = 0; layer < complete; ++layer)
        std::ranges::copy(column_means(token_shares(trace, index, layer), experts),
                          map.begin() + static_cast<std::ptrdiff_t>(layer) * trace.header().experts);
    return map;
}

std::vector<ExpertScore> specialised_experts(const ExpertSource& target_source, const ExpertSource& baseline_source, ExpertMethod method, double tau,
                                             int first_layer, int last_layer, bool both_signs, const Bootstrap& bootstrap,
                                             const CancelToken& cancel) {
    const Side target = side_of(target_source), baseline = side_of(baseline_source);
    require_same_model(target.trace, baseline.trace);
    const TraceHeader& header = target.trace.header();
    const auto experts = static_cast<std::size_t>(header.experts);
    const int complete =
        std::min(target.trace.languages()[target.language].layers_complete, baseline.trace.languages()[baseline.language].layers_complete);
    const bool paired = target.row_keys == baseline.row_keys;
    Bootstrap other_stream = bootstrap;
    other_stream.seed = counter_draw(bootstrap.seed, ~std::uint64_t{0});
    const Resamples target_resamples(target.row_keys.size(), bootstrap);
    const Resamples baseline_resamples(baseline.row_keys.size(), paired ? bootstrap : other_stream);

    std::vector<ExpertScore> scores;
    bool any = false;
    for (int moe_index = 0; moe_index < complete; ++moe_index) {
        const int layer = header.moe_layers[static_cast<std::size_t>(moe_index)];
        if (layer < first_layer || layer > last_layer)
            continue;
        cancel.check();
        any = true;
        if (method == ExpertMethod::Delta)
            add_scores(DeltaLayer(target, baseline, target_resamples, baseline_resamples, moe_index), layer, experts, tau, both_signs, bootstrap,
                       scores);
        else
            add_scores(RiskDifferenceLayer(target, baseline, moe_index), layer, experts, tau, both_signs, bootstrap, scores);
    }
    if (!any)
        throw AnalysisError(
            sentence({target.trace.path().string(), "layers " + std::to_string(first_layer) + " to " + std::to_string(last_layer),
                      "a routed layer that is complete in target and baseline", "none", "Choose other layers, or let the run finish."}));
    std::stable_sort(scores.begin(), scores.end(), [](const ExpertScore& a, const ExpertScore& b) { return a.difference > b.difference; });
    return scores;
}

} // namespace isogloss
