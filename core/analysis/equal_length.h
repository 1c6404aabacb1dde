// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/divergence.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// Divergence with the number of tokens taken out as a confounder: the two sequences of a pair are both cut to the first min(T_reference, T_language)
/// tokens and pooled over these; then as `divergence`. What is left is the same n, not the same meaning: the longer text loses its end. Needs
/// routing token by token: top-k weights, or for softmax weighting router logits recorded without a plan. Throws `AnalysisError` that says so where
/// they are missing, and as `divergence` does. The table's baselines stay NaN.
DivergenceTable equal_length_divergence(const TraceReader& trace, const DivergenceOptions& options, const CancelToken& cancel = {},
                                        const ProgressSink& progress = {});

/// What the tokens of one layer add up to: their distributions, pooled over the first tokens of each sequence.
class TokenRows {
public:
    /// Under `weighting`, of one language and complete layer; reads about 65,536 tokens at a time.
    TokenRows(const TraceReader& trace, std::size_t language, int moe_index, Weighting weighting);
    /// lengths [S], each 1 … T_i; several cuts of the same tokens in one pass: [cuts] of [S, E].
    std::vector<std::vector<float>> pooled(std::span<const std::vector<std::int64_t>> cuts) const;

private:
    const TraceReader& trace_;
    std::size_t language_;
    int moe_index_;
    Weighting weighting_;
};

} // namespace isogloss
