// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss {

/// Pooled distributions [S, E] of one language and MoE layer. Throws `AnalysisError` naming language, layer and row if a row is no distribution.
std::vector<float> checked_pooled(const TraceReader& trace, std::size_t language, int moe_index, Weighting weighting);

/// Tokens of each sequence [S], all ≥ 1; throws `AnalysisError` naming the first empty one.
std::vector<std::int64_t> sequence_lengths(const TraceReader& trace, std::size_t language);

/// Shares of tokens with expert e in their top-k, per sequence: hits ÷ tokens, [S, E].
std::vector<double> token_shares(const TraceReader& trace, std::size_t language, int moe_index);

/// The sequences of two languages must be translations of each other, row by row: throws `AnalysisError` if their row keys differ.
void require_parallel(const TraceReader& trace, std::size_t first, std::size_t second);

/// Throws `AnalysisError` if the layer of this language is not complete yet.
void require_complete(const TraceReader& trace, std::size_t language, int moe_index);

/// Layers to look at: all MoE indices if `chosen` is empty. Throws `AnalysisError` for an index that the trace does not have.
std::vector<int> chosen_layers(const TraceReader& trace, const std::vector<int>& chosen);
/// Languages to look at, as indices, without `but` (npos = none); all if `chosen` is empty. Throws `TraceError` for an unknown code.
std::vector<std::size_t> chosen_languages(const TraceReader& trace, const std::vector<std::string>& chosen, std::size_t but);

} // namespace isogloss
