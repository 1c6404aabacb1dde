// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/expert_counts.h"

#include "core/analysis/csv.h"

#include <algorithm>
#include <limits>

namespace isogloss {

namespace {

/// The largest difference of each expert that has one above 0 → how many pass each threshold.
class Largest {
public:
    explicit Largest(const TraceHeader& header)
        : layers_(header.moe_layers), experts_(static_cast<std::size_t>(header.experts)), difference_(layers_.size() * experts_, 0) {}

    void take(const std::vector<ExpertScore>& scores) {
        for (const ExpertScore& score : scores) {
            const auto layer = static_cast<std::size_t>(std::ranges::lower_bound(layers_, score.layer) - layers_.begin());
            double& most = difference_[layer * experts_ + static_cast<std::size_t>(score.expert)];
            most = std::max(most, score.difference);
        }
    }

    std::vector<std::int64_t> passing(const std::vector<double>& taus) const {
        std::vector<std::int64_t> count(layers_.size() * taus.size(), 0);
        for (std::size_t cell = 0; cell < difference_.size(); ++cell)
            for (std::size_t t = 0; t < taus.size(); ++t)
                count[cell / experts_ * taus.size() + t] += difference_[cell] > taus[t];
        return count;
    }

private:
    std::vector<int> layers_;
    std::size_t experts_;
    std::vector<double> difference_; ///< [Lm, E]
};

std::vector<ExpertScore> above_zero(const ExpertSource& target, const ExpertSource& baseline) {
    return specialised_experts(target, baseline, ExpertMethod::Delta, 0.0, 0, std::numeric_limits<int>::max(), false, {.resamples = 0});
}

} // namespace

ExpertCounts::Set multilingual_counts(const TraceReader& trace, const std::vector<std::string>& languages, const std::string& reference,
                                      const std::vector<double>& taus) {
    Largest largest(trace.header());
    std::string names;
    for (const std::string& language : languages)
        if (language != reference) {
            largest.take(above_zero({&trace, language}, {&trace, reference}));
            names += (names.empty() ? "" : "+") + language;
        }
    return {"multilingual", names, reference, largest.passing(taus)};
}

ExpertCounts::Set task_counts(const ExpertSource& target, const ExpertSource& baseline, const std::vector<double>& taus) {
    Largest largest(target.trace->header());
    largest.take(above_zero(target, baseline));
    return {"task", target.trace->path().filename().string() + (target.language.empty() ? "" : ":" + target.language), baseline.language,
            largest.passing(taus)};
}

std::string expert_counts_csv(const ExpertCounts& counts) {
    std::string out = csv_header(
        {.trace = counts.trace, .measure = "experts above tau", .unit = "experts", .reference = {}, .weighting = "tokens", .more = "method=delta"},
        {.resamples = 0});
    for (const ExpertCounts::Set& set : counts.sets)
        out += "# set=" + set.name + " target=" + set.target + " baseline=" + set.baseline + '\n';
    out += "set,layer,tau,experts\n";
    for (const ExpertCounts::Set& set : counts.sets)
        for (std::size_t l = 0; l < counts.layers.size(); ++l)
            for (std::size_t t = 0; t < counts.taus.size(); ++t)
                out += set.name + ',' + std::to_string(counts.layers[l]) + ',' + csv_number(counts.taus[t]) + ',' +
                       std::to_string(set.at(l, t, counts.taus.size())) + '\n';
    return out;
}

} // namespace isogloss
