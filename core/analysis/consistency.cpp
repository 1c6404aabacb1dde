// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/consistency.h"

#include "core/analysis/divergence.h"
#include "core/analysis/simd.h"

#include <bit>
#include <limits>

namespace isogloss {
namespace {

/// Sum of similarities of the pairs (i, j), j in [i + 1, last of i], of tokens given as bit sets [T, words].
ISOGLOSS_INLINE double pair_similarities(const std::uint64_t* sets, std::size_t tokens, std::size_t words, bool all, const double* similarity) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < tokens; ++i) {
        const std::size_t end = all ? tokens : i + 2;
        for (std::size_t j = i + 1; j < end; ++j) {
            int shared = 0;
            for (std::size_t w = 0; w < words; ++w)
                shared += std::popcount(sets[i * words + w] & sets[j * words + w]);
            sum += similarity[shared];
        }
    }
    return sum;
}

ISOGLOSS_TARGET("popcnt")
double pair_similarities_popcnt(const std::uint64_t* sets, std::size_t tokens, std::size_t words, bool all, const double* similarity) {
    return pair_similarities(sets, tokens, words, all, similarity);
}

} // namespace

const char* token_pairs_name(TokenPairs pairs) { return pairs == TokenPairs::All ? "all" : "adjacent"; }

std::vector<double> sequence_consistency(std::span<const std::uint16_t> index, std::span<const std::int64_t> sequence_offsets, std::size_t top_k,
                                         std::size_t experts, TokenPairs pairs) {
    const std::size_t words = (experts + 63) / 64;
    const bool all = pairs == TokenPairs::All;
    std::vector<double> similarity(top_k + 1); // by number of shared experts
    for (std::size_t s = 0; s <= top_k; ++s)
        similarity[s] = static_cast<double>(s) / static_cast<double>(2 * top_k - s);
    std::vector<double> result;
    std::vector<std::uint64_t> sets;
    for (std::size_t i = 0; i + 1 < sequence_offsets.size(); ++i) {
        const auto first = static_cast<std::size_t>(sequence_offsets[i]);
        const auto tokens = static_cast<std::size_t>(sequence_offsets[i + 1]) - first;
        sets.assign(tokens * words, 0);
        for (std::size_t t = 0; t < tokens; ++t)
            for (const std::uint16_t e : index.subspan((first + t) * top_k, top_k)) {
                if (e >= experts)
                    throw AnalysisError("token " + std::to_string(first + t) + " names expert " + std::to_string(e) + " of " +
                                        std::to_string(experts) + ". Run `isogloss-cli verify` on the trace.");
                sets[t * words + e / 64] |= std::uint64_t{1} << (e % 64);
            }
        if (tokens < 2) {
            result.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        const double sum = simd_level() == SimdLevel::Baseline ? pair_similarities(sets.data(), tokens, words, all, similarity.data())
                                                               : pair_similarities_popcnt(sets.data(), tokens, words, all, similarity.data());
        const auto n = static_cast<double>(tokens);
        result.push_back(sum / (all ? n * (n - 1) / 2 : n - 1));
    }
    return result;
}

LanguageLayerTable consistency(const TraceReader& trace, TokenPairs pairs, const MeasureOptions& options, const CancelToken& cancel,
                               const ProgressSink& progress) {
    const auto experts = static_cast<std::size_t>(trace.header().experts), top_k = static_cast<std::size_t>(trace.header().top_k);
    const auto per_sequence = [&](std::size_t language, int moe_index) {
        return sequence_consistency(trace.topk_index(language, moe_index), trace.sequence_offsets(language), top_k, experts, pairs);
    };
    return measure_sequences(trace, std::string("consistency_") + token_pairs_name(pairs), "1", options, per_sequence, cancel, progress);
}

} // namespace isogloss
