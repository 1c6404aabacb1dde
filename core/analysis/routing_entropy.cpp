// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/routing_entropy.h"

#include "core/analysis/divergence.h"
#include "core/analysis/entropy_kernel.h"
#include "core/analysis/trace_rows.h"

namespace isogloss {

LanguageLayerTable routing_entropy(const TraceReader& trace, Weighting weighting, const MeasureOptions& options, const CancelToken& cancel,
                                   const ProgressSink& progress) {
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    const auto entropies = [&](std::size_t language, int moe_index) {
        const std::vector<float> q = checked_pooled(trace, language, moe_index, weighting);
        std::vector<double> h(q.size() / experts);
        midpoint_entropy_rows(q.data(), q.data(), h.size(), experts, h.data());
        return h;
    };
    LanguageLayerTable table = measure_sequences(trace, "routing_entropy", "nats", options, entropies, cancel, progress);
    table.weighting = weighting_label(weighting, trace.header().score_function);
    return table;
}

} // namespace isogloss
