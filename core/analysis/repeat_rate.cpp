// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/repeat_rate.h"

#include <limits>

namespace isogloss {

std::vector<double> sequence_repeat_rate(std::span<const std::uint16_t> index, std::span<const std::int64_t> sequence_offsets, std::size_t top_k) {
    std::vector<double> rates;
    for (std::size_t i = 0; i + 1 < sequence_offsets.size(); ++i) {
        const auto first = static_cast<std::size_t>(sequence_offsets[i]), end = static_cast<std::size_t>(sequence_offsets[i + 1]);
        if (end < first + 2) {
            rates.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        std::size_t repeats = 0;
        for (std::size_t t = first + 1; t < end; ++t)
            repeats += index[t * top_k] == index[(t - 1) * top_k];
        rates.push_back(static_cast<double>(repeats) / static_cast<double>(end - first - 1));
    }
    return rates;
}

LanguageLayerTable repeat_rate(const TraceReader& trace, const MeasureOptions& options, const CancelToken& cancel, const ProgressSink& progress) {
    const auto top_k = static_cast<std::size_t>(trace.header().top_k);
    const auto per_sequence = [&](std::size_t language, int moe_index) {
        return sequence_repeat_rate(trace.topk_index(language, moe_index), trace.sequence_offsets(language), top_k);
    };
    return measure_sequences(trace, "repeat_rate", "1", options, per_sequence, cancel, progress);
}

} // namespace isogloss
