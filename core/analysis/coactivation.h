// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/reader.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// Which experts are chosen together: counts N_ij of tokens whose top-k holds both i and j, over index [T, k]. [E, E] row-major, symmetric; the
/// diagonal is N_i, the tokens that chose i. Throws `AnalysisError` for an expert ≥ E.
std::vector<std::int64_t> coactivation_counts(std::span<const std::uint16_t> index, std::size_t top_k, std::size_t experts);

/// Co-activation of one language and complete layer: share[i, j] = N_ij ÷ N_i, the share of i's tokens that also chose j; diagonal 1; the row of an
/// expert that no token chose is NaN.
struct CoactivationTable {
    std::string language;
    int layer = 0; ///< true layer id
    int experts = 0, top_k = 0;
    std::int64_t tokens = 0;
    std::vector<std::int64_t> count; ///< [E, E]
    std::vector<double> share;       ///< [E, E]
    std::string trace;               ///< path
};
/// Throws `AnalysisError` if the layer is not complete.
CoactivationTable coactivation(const TraceReader& trace, const std::string& language, int moe_index);

/// The experts in an order in which those that are chosen together stand together: leaves of the average linkage of 1 − N_ij ÷ (N_i + N_j − N_ij),
/// the Jaccard distance of their sets of tokens. Experts that no token chose come last. [E]
std::vector<int> experts_by_similarity(const CoactivationTable& table);

} // namespace isogloss
