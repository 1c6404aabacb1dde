// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss {

/// One row of the corpus in one language, token by token, in one layer.
struct TokenRouting {
    std::string language, row_key;
    std::vector<std::int32_t> ids;      ///< [n] as the model was given them
    std::vector<std::uint16_t> experts; ///< [n, k] the router's first choice first
    std::vector<float> weights;         ///< [n, k] effective weights
    std::vector<float> margin;          ///< [n] raw router logits: k-th largest − (k+1)-th largest; empty if the trace holds no logits, or k = E
    /// [n] Jensen–Shannon divergence, in bits (log base 2), in [0, 1], of the token's effective weights (renormalised to sum 1) from the mean of the
    /// reference row's tokens (`pooled_topk`).
    std::vector<double> divergence;
    std::size_t size() const { return ids.size(); }
};

/// Row `row` (index into the trace's rows) of `languages`, in their order, in the MoE layer `moe_index`. Throws `TraceError` if the layer is not
/// complete in one of them, `AnalysisError` if there is no such row or language.
std::vector<TokenRouting> token_routing(const TraceReader& trace, const std::vector<std::string>& languages, const std::string& reference,
                                        std::int64_t row, int moe_index);

} // namespace isogloss
