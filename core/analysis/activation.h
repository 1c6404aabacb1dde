// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/analysis/divergence.h"
#include "core/base/progress.h"
#include "core/steering/plan.h"
#include "core/trace/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss {

/// Activation frequency of every expert of one layer in one language: mean over sequences of (tokens with e in the top-k ÷ tokens), in [0, 1];
/// the k/E line is what an even router would give.
struct ActivationTable {
    std::string language, reference;
    int layer = 0; ///< true layer id
    int experts = 0, top_k = 0;
    std::vector<double> frequency, frequency_low, frequency_high;    ///< [E]
    std::vector<double> reference_frequency;                         ///< [E]
    std::vector<double> difference, difference_low, difference_high; ///< [E] Δ = language − reference, in [−1, 1]; paired by row
    std::int64_t n = 0;                                              ///< sequences
    Bootstrap bootstrap;
    std::string trace; ///< path
};
/// Throws `AnalysisError` if the layer is not complete in both languages or they are not parallel.
ActivationTable activation(const TraceReader& trace, const std::string& language, const std::string& reference, int moe_index,
                           const Bootstrap& bootstrap);

/// Frequencies of all layers: [Lm, E]; layers that are not complete are NaN.
std::vector<double> activation_map(const TraceReader& trace, const std::string& language);

/// One side of an expert search: a trace and one of its languages (empty = the only one, or the reference).
struct ExpertSource {
    const TraceReader* trace = nullptr;
    std::string language;
};
enum class ExpertMethod {
    Delta,          ///< mean over sequences of token shares, target − baseline (arXiv 2510.04694 eq. 3)
    RiskDifference, ///< shares over all tokens pooled, target − baseline (arXiv 2509.09660)
};
struct ExpertScore {
    int layer = 0, expert = 0;
    double difference = 0;                     ///< in [−1, 1]
    double target = 0, baseline = 0;           ///< shares of tokens
    double low = 0, high = 0;                  ///< interval of the difference (Delta: bootstrap over sequences of each side; RiskDifference: Wald)
    std::int64_t target_n = 0, baseline_n = 0; ///< what the shares rest on: sequences (Delta) or tokens (RiskDifference)
};
/// Only layers that are complete in both sources count. The two traces must be of the same model (experts, k, routed layers, weights), else
/// `AnalysisError`; likewise if no layer of the range is complete. Delta is paired (the same resamples) when both sources hold the same row keys.
/// Throws `Cancelled` between layers. Experts with difference > τ (or < −τ if `both_signs`), sorted by falling difference, of the true layers
/// [first_layer, last_layer].
std::vector<ExpertScore> specialised_experts(const ExpertSource& target, const ExpertSource& baseline, ExpertMethod method, double tau,
                                             int first_layer, int last_layer, bool both_signs, const Bootstrap& bootstrap,
                                             const CancelToken& cancel = {});

} // namespace isogloss
