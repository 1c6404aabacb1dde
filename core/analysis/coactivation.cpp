// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coactivation.h"

#include "core/analysis/divergence.h"
#include "core/analysis/trace_rows.h"

#include <limits>

namespace isogloss {

std::vector<std::int64_t> coactivation_counts(std::span<const std::uint16_t> index, std::size_t top_k, std::size_t experts) {
    std::vector<std::int64_t> count(experts * experts, 0);
    for (std::size_t t = 0; (t + 1) * top_k <= index.size(); ++t) {
        const auto chosen = index.subspan(t * top_k, top_k);
        for (const std::uint16_t e : chosen)
            if (e >= experts)
                throw AnalysisError("token " + std::to_string(t) + " names expert " + std::to_string(e) + " of " + std::to_string(experts) +
                                    ". Run `isogloss-cli verify` on the trace.");
        for (const std::uint16_t i : chosen)
            for (const std::uint16_t j : chosen)
                ++count[i * experts + j];
    }
    return count;
}

CoactivationTable coactivation(const TraceReader& trace, const std::string& language, int moe_index) {
    chosen_layers(trace, {moe_index});
    const std::size_t index = trace.language_index(language);
    const TraceLanguageInfo info = trace.languages()[index];
    require_complete(trace, index, moe_index);
    CoactivationTable table;
    table.trace = trace.path().string();
    table.language = language;
    table.layer = trace.header().moe_layers[static_cast<std::size_t>(moe_index)];
    table.experts = trace.header().experts;
    table.top_k = trace.header().top_k;
    table.tokens = info.tokens;
    const auto experts = static_cast<std::size_t>(table.experts);
    table.count = coactivation_counts(trace.topk_index(index, moe_index), static_cast<std::size_t>(table.top_k), experts);
    table.share.resize(table.count.size());
    for (std::size_t i = 0; i < experts; ++i) {
        const std::int64_t own = table.count[i * experts + i];
        for (std::size_t j = 0; j < experts; ++j)
            table.share[i * experts + j] =
                own == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(table.count[i * experts + j]) / static_cast<double>(own);
    }
    return table;
}

} // namespace isogloss
