// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/language_layer_table.h"
#include "core/base/progress.h"
#include "core/trace/reader.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// Which languages, and how their intervals are made.
struct MeasureOptions {
    std::vector<std::string> languages; ///< empty = all
    Bootstrap bootstrap;
};

/// An empty table (all cells NaN) over the chosen languages of a trace.
LanguageLayerTable empty_table(const TraceReader& trace, std::string measure, std::string unit, const MeasureOptions& options);

/// One value per sequence [S] of a complete (language, MoE layer).
using SequenceMeasure = std::function<std::vector<double>(std::size_t language, int moe_index)>;

/// Mean over sequences, with its interval, of every complete cell; NaN values of single sequences (too short for the measure) are left out of both.
LanguageLayerTable measure_sequences(const TraceReader& trace, std::string measure, std::string unit, const MeasureOptions& options,
                                     const SequenceMeasure& sequences, const CancelToken& cancel, const ProgressSink& progress);

} // namespace isogloss
