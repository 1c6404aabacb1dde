// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_measure.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// Gini coefficient of the loads x [E] ≥ 0: Σ_i Σ_j |x_i − x_j| ÷ (2 E Σ x), from sorted loads; 0 = even, (E − 1)/E = all on one expert; NaN if Σ x =
/// 0.
double gini(std::span<const double> loads);
/// Population standard deviation ÷ mean of the loads; NaN if Σ x = 0.
double coefficient_of_variation(std::span<const double> loads);
/// The smallest set of experts that holds at least `share` of all load, as ids in falling order of load (equal loads: lower id first).
std::vector<int> busiest_experts(std::span<const double> loads, double share);
/// |A ∩ B| ÷ |A ∪ B| of two sets of ids without repeats; 1 if both are empty.
double jaccard(std::vector<int> a, std::vector<int> b);

/// Tokens of one language that each expert of one complete layer was chosen for: hits summed over sequences, [E].
std::vector<double> expert_loads(const TraceReader& trace, std::size_t language, int moe_index);

/// How even the use of the experts is, per language and layer, over all tokens. Percentile bootstrap over sequences for the first two; a resample
/// holds fewer different sequences, so that it can only leave more experts unused: their number has no interval.
struct LoadTables {
    LanguageLayerTable gini;                     ///< unit 1
    LanguageLayerTable coefficient_of_variation; ///< unit 1
    LanguageLayerTable unused;                   ///< experts that no token chose
};
LoadTables load(const TraceReader& trace, const MeasureOptions& options, const CancelToken& cancel = {}, const ProgressSink& progress = {});

/// Usage overlap: Jaccard similarity of the smallest expert sets that hold `share` of the usage, of each language against the reference, in [0, 1].
/// The reference against itself is 1. Percentile bootstrap over sequences, paired if the rows are the same.
LanguageLayerTable usage_overlap(const TraceReader& trace, const std::string& reference, double share, const MeasureOptions& options,
                                 const CancelToken& cancel = {}, const ProgressSink& progress = {});

/// What chance gives for the overlap: the mean Jaccard similarity of two sets of a and b experts drawn from E without replacement; the size of their
/// common part is hypergeometric. 1 if both are empty.
double jaccard_by_chance(std::size_t a, std::size_t b, std::size_t experts);
/// `jaccard_by_chance` of the sizes of the sets that `usage_overlap` compares, without intervals.
LanguageLayerTable usage_overlap_by_chance(const TraceReader& trace, const std::string& reference, double share, const MeasureOptions& options,
                                           const CancelToken& cancel = {}, const ProgressSink& progress = {});

} // namespace isogloss
