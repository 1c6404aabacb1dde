// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/divergence.h"

#include <cstdint>
#include <functional>

namespace isogloss {

struct GlanceOptions {
    std::string reference = "eng_Latn";
    Weighting weighting = Weighting::Softmax;
    std::int64_t rows = 16;      ///< of the corpus, from the first on
    double every_seconds = 0.15; ///< how often `growing` is called
};

/// The divergence of the first rows of the corpus alone, for a look at a trace that is too large to be read at once: means over `rows` sequences
/// (fewer where the trace has fewer), and `n` says so. No intervals, no baselines: they are NaN, as are cells that are not complete. `growing` gets
/// the table with the languages that are done so far. Reads one language after the other, from the first. Throws as `divergence` does.
DivergenceTable divergence_glance(const TraceReader& trace, const GlanceOptions& options, const CancelToken& cancel = {},
                                  const std::function<void(const DivergenceTable&)>& growing = {});

/// Bytes of pooled distributions that the whole table is computed from.
std::int64_t pooled_bytes(const TraceReader& trace);

} // namespace isogloss
