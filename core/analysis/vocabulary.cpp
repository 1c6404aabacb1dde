// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/vocabulary.h"

#include "core/analysis/divergence.h"
#include "core/analysis/trace_rows.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace isogloss {
namespace {

constexpr std::int64_t tokens_at_once = 65536;

void set_wilson(VocabularyEntry& entry, double z) {
    const auto n = static_cast<double>(entry.occurrences);
    const double p = entry.share, centre = p + z * z / (2 * n), half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)), whole = 1 + z * z / n;
    entry.low = std::max(0.0, (centre - half) / whole);
    entry.high = std::min(1.0, (centre + half) / whole);
}

} // namespace

std::vector<VocabularyEntry> vocabulary_specialisation(const TraceReader& trace, const std::string& language, int moe_index,
                                                       const VocabularyOptions& options) {
    chosen_layers(trace, {moe_index});
    const std::size_t index = trace.language_index(language);
    require_complete(trace, index, moe_index);
    if (trace.header().lacks("token_ids"))
        throw AnalysisError(trace.path().string() + " was imported without token ids, so there is no vocabulary. Import it again with --tokens.");
    const std::vector<std::int32_t> ids = trace.token_ids(index);
    std::unordered_map<std::int32_t, std::int64_t> occurrences;
    for (const std::int32_t id : ids)
        ++occurrences[id];
    std::unordered_map<std::int32_t, std::size_t> rows; // of frequent ids
    std::vector<std::int32_t> frequent;
    for (const auto& [id, n] : occurrences)
        if (n >= options.least_occurrences)
            frequent.push_back(id);
    std::sort(frequent.begin(), frequent.end());
    for (std::size_t row = 0; row < frequent.size(); ++row)
        rows[frequent[row]] = row;

    const auto experts = static_cast<std::size_t>(trace.header().experts), top_k = static_cast<std::size_t>(trace.header().top_k);
    std::vector<std::uint32_t> sent(frequent.size() * experts, 0);
    const auto tokens = static_cast<std::int64_t>(ids.size());
    for (std::int64_t first = 0; first < tokens; first += tokens_at_once) {
        const std::int64_t count = std::min(tokens_at_once, tokens - first);
        const std::vector<std::uint16_t> chosen = trace.topk_index(index, moe_index, first, count);
        for (std::size_t t = 0; t < static_cast<std::size_t>(count); ++t)
            if (const auto row = rows.find(ids[static_cast<std::size_t>(first) + t]); row != rows.end())
                for (std::size_t j = 0; j < top_k; ++j)
                    ++sent[row->second * experts + chosen[t * top_k + j]];
    }

    const double z = boost::math::quantile(boost::math::normal(), (1 + options.level) / 2);
    std::vector<VocabularyEntry> table;
    for (std::size_t e = 0; e < experts; ++e) {
        std::vector<VocabularyEntry> own;
        for (std::size_t row = 0; row < frequent.size(); ++row) {
            VocabularyEntry entry{static_cast<int>(e), frequent[row], sent[row * experts + e], occurrences[frequent[row]], 0, 0, 0};
            if (entry.sent == 0)
                continue;
            entry.share = static_cast<double>(entry.sent) / static_cast<double>(entry.occurrences);
            set_wilson(entry, z);
            own.push_back(entry);
        }
        const auto end = own.begin() + static_cast<std::ptrdiff_t>(std::min(options.top, own.size()));
        std::partial_sort(own.begin(), end, own.end(), [](const VocabularyEntry& a, const VocabularyEntry& b) {
            if (a.share != b.share)
                return a.share > b.share;
            return a.occurrences != b.occurrences ? a.occurrences > b.occurrences : a.token_id < b.token_id;
        });
        table.insert(table.end(), own.begin(), end);
    }
    return table;
}

} // namespace isogloss
