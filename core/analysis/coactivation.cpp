// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coactivation.h"

#include "core/analysis/dendrogram.h"
#include "core/analysis/divergence.h"
#include "core/analysis/trace_rows.h"

#include <algorithm>
#include <limits>
#include <numeric>

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

std::vector<int> experts_by_similarity(const CoactivationTable& table) {
    const auto experts = static_cast<std::size_t>(table.experts);
    std::vector<int> order(experts);
    std::iota(order.begin(), order.end(), 0);
    const auto count = [&](int i, int j) { return table.count[static_cast<std::size_t>(i) * experts + static_cast<std::size_t>(j)]; };
    const auto unused = std::stable_partition(order.begin(), order.end(), [&](int expert) { return count(expert, expert) > 0; });
    const std::vector<int> used(order.begin(), unused);
    std::vector<double> distance(used.size() * used.size(), 0.0);
    for (std::size_t a = 0; a < used.size(); ++a)
        for (std::size_t b = a + 1; b < used.size(); ++b) {
            const std::int64_t both = count(used[a], used[b]), either = count(used[a], used[a]) + count(used[b], used[b]) - both;
            distance[a * used.size() + b] = 1 - static_cast<double>(both) / static_cast<double>(either);
        }
    const std::vector<std::size_t> leaves = average_linkage(distance, used.size()).leaf_order;
    std::transform(leaves.begin(), leaves.end(), order.begin(), [&](std::size_t leaf) { return used[leaf]; });
    return order;
}

} // namespace isogloss
