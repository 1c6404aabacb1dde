// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_measure.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// Which pairs of a sequence's tokens are compared. arXiv 2510.04694 does not say which it takes.
enum class TokenPairs {
    All,      ///< every pair i < j
    Adjacent, ///< i and i + 1
};
const char* token_pairs_name(TokenPairs pairs); ///< "all", "adjacent"

/// Routing consistency (arXiv 2510.04694): mean over the token pairs of a sequence of the Jaccard similarity |A ∩ B| ÷ |A ∪ B| of their top-k expert
/// sets. index [T, k], k distinct experts < E per token; sequence_offsets [S+1] → [S] in [0, 1], NaN for sequences of one token.
std::vector<double> sequence_consistency(std::span<const std::uint16_t> index, std::span<const std::int64_t> sequence_offsets, std::size_t top_k,
                                         std::size_t experts, TokenPairs pairs);

/// Mean over sequences with at least two tokens, with its interval.
LanguageLayerTable consistency(const TraceReader& trace, TokenPairs pairs, const MeasureOptions& options, const CancelToken& cancel = {},
                               const ProgressSink& progress = {});

} // namespace isogloss
