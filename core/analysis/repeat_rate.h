// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_measure.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// Share of a sequence's neighbouring tokens whose first expert (the router's first choice) is the same: index [T, k], sequence_offsets [S+1] → [S]
/// in [0, 1], NaN for sequences of fewer than two tokens. A router that chooses evenly and without memory repeats in 1/E of the cases.
std::vector<double> sequence_repeat_rate(std::span<const std::uint16_t> index, std::span<const std::int64_t> sequence_offsets, std::size_t top_k);

/// Mean over sequences with at least two tokens, with its interval.
LanguageLayerTable repeat_rate(const TraceReader& trace, const MeasureOptions& options, const CancelToken& cancel = {},
                               const ProgressSink& progress = {});

} // namespace isogloss
