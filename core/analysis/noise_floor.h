// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/reader.h"

#include <cstdint>
#include <span>

namespace isogloss {

/// Split-half noise of the divergence of one layer of one language. For each sequence with T ≥ 2 tokens, its tokens at even and at odd places
/// (n₁ = ⌈T/2⌉, n₂ = ⌊T/2⌋ of them) are pooled apart and their Jensen–Shannon divergence is taken. Between two samples of one source it is expected
/// to be in proportion to 1/n₁ + 1/n₂ (the first-order bias of plug-in entropies: Miller 1955), and the pairs of a divergence table hold about T
/// tokens each, so it is multiplied by (2/T) ÷ (1/n₁ + 1/n₂) = 2 n₁ n₂ / T² (about one half), and then divided as a pair of whole sentences would be,
/// by ln E − H(all T tokens pooled). Mean over sequences; NaN if none has two tokens.
///
/// weights [T, k] of experts index [T, k], renormalised per token; sequence_offsets [S+1].
double split_half_noise(std::span<const std::uint16_t> index, std::span<const float> weight, std::span<const std::int64_t> sequence_offsets,
                        std::size_t top_k, std::size_t experts);
/// The same for softmax over all experts of router_logits [T, E].
double split_half_noise(std::span<const float> router_logits, std::span<const std::int64_t> sequence_offsets, std::size_t experts);

/// Mean divergence of row i of pooled [S, E] from row (i + S/2) mod S: two different sentences of one language. NaN if S < 2.
double other_sentence_divergence(std::span<const float> pooled, std::size_t experts);

/// Both baselines of one complete layer of a trace.
struct Baselines {
    double noise_floor = 0;
    double other_sentence = 0;
};
/// `pooled` is the layer's pooled array under `weighting`. For top-k weighting, and for softmax where the trace holds router logits, the noise is
/// that of the tokens themselves. A trace without logits holds no softmax per token: there the top-k noise is scaled by the ratio of the two
/// weightings' other-sentence divergences, which takes it that a softer weighting shrinks chance and content alike (docs/measures.md).
Baselines layer_baselines(const TraceReader& trace, std::size_t language, int moe_index, Weighting weighting, std::span<const float> pooled);

} // namespace isogloss
