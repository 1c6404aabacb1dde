// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/noise_floor.h"

#include "core/analysis/divergence.h"
#include "core/analysis/entropy_kernel.h"
#include "core/analysis/trace_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isogloss {
namespace {

constexpr std::int64_t tokens_at_once = 65536;

/// Noise of the sequences so far.
struct NoiseSum {
    double total = 0;
    std::int64_t sequences = 0;
    double mean() const { return sequences == 0 ? std::numeric_limits<double>::quiet_NaN() : total / static_cast<double>(sequences); }
};

/// `add(t, sums)` adds token t's distribution to sums [E].
template <typename AddToken> void split_half(std::span<const std::int64_t> offsets, std::size_t experts, NoiseSum& noise, const AddToken& add) {
    std::vector<double> even(experts), odd(experts), whole(experts);
    const double log_experts = std::log(static_cast<double>(experts));
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        const std::int64_t length = offsets[i + 1] - offsets[i];
        if (length < 2)
            continue;
        std::fill(even.begin(), even.end(), 0.0);
        std::fill(odd.begin(), odd.end(), 0.0);
        for (std::int64_t t = 0; t < length; ++t)
            add(static_cast<std::size_t>(offsets[i] + t), t % 2 == 0 ? even : odd);
        const auto n_odd = static_cast<double>(length / 2), n_even = static_cast<double>(length - length / 2), n = static_cast<double>(length);
        for (std::size_t e = 0; e < experts; ++e) {
            whole[e] = (even[e] + odd[e]) / n;
            even[e] /= n_even;
            odd[e] /= n_odd;
        }
        const double divergence = midpoint_entropy(even.data(), odd.data(), experts) - (entropy(even) + entropy(odd)) / 2;
        const double scaled = divergence * 2 * n_even * n_odd / (n * n);
        noise.total += std::clamp(scaled / std::max(log_experts - entropy(whole), 1e-6), 0.0, 1.0);
        ++noise.sequences;
    }
}

void add_top_k_noise(std::span<const std::uint16_t> index, std::span<const float> weight, std::span<const std::int64_t> offsets, std::size_t top_k,
                     std::size_t experts, NoiseSum& noise) {
    split_half(offsets, experts, noise, [&](std::size_t t, std::vector<double>& sums) {
        const auto chosen = index.subspan(t * top_k, top_k);
        const auto weights = weight.subspan(t * top_k, top_k);
        const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (std::size_t j = 0; j < top_k; ++j) {
            if (chosen[j] >= experts || !(total >= 0))
                throw AnalysisError("a token's top-k names expert " + std::to_string(chosen[j]) + " of " + std::to_string(experts) +
                                    " with weights that sum to " + std::to_string(total) + ". Run `isogloss-cli verify` on the trace.");
            // Weights may all be too small for halves: docs/trace-format.md.
            sums[chosen[j]] += total > 0 ? static_cast<double>(weights[j]) / total : 1 / static_cast<double>(top_k);
        }
    });
}

void add_softmax_noise(std::span<const float> router_logits, std::span<const std::int64_t> offsets, std::size_t experts, NoiseSum& noise) {
    std::vector<double> p(experts);
    split_half(offsets, experts, noise, [&](std::size_t t, std::vector<double>& sums) {
        const auto z = router_logits.subspan(t * experts, experts);
        const auto largest = static_cast<double>(*std::max_element(z.begin(), z.end()));
        double total = 0;
        for (std::size_t e = 0; e < experts; ++e)
            total += p[e] = std::exp(static_cast<double>(z[e]) - largest);
        for (std::size_t e = 0; e < experts; ++e)
            sums[e] += p[e] / total;
    });
}

/// Calls `read(first token, tokens, offsets from the first token)` for whole sequences, some 65,536 tokens at a time.
template <typename Read> void for_token_blocks(const std::vector<std::int64_t>& offsets, const Read& read) {
    for (std::size_t first = 0; first + 1 < offsets.size();) {
        std::size_t last = first + 1;
        while (last + 1 < offsets.size() && offsets[last + 1] - offsets[first] <= tokens_at_once)
            ++last;
        std::vector<std::int64_t> block(offsets.begin() + static_cast<std::ptrdiff_t>(first),
                                        offsets.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        for (std::int64_t& offset : block)
            offset -= offsets[first];
        read(offsets[first], block.back(), block);
        first = last;
    }
}

} // namespace

double split_half_noise(std::span<const std::uint16_t> index, std::span<const float> weight, std::span<const std::int64_t> sequence_offsets,
                        std::size_t top_k, std::size_t experts) {
    NoiseSum noise;
    add_top_k_noise(index, weight, sequence_offsets, top_k, experts, noise);
    return noise.mean();
}

double split_half_noise(std::span<const float> router_logits, std::span<const std::int64_t> sequence_offsets, std::size_t experts) {
    NoiseSum noise;
    add_softmax_noise(router_logits, sequence_offsets, experts, noise);
    return noise.mean();
}

double other_sentence_divergence(std::span<const float> pooled, std::size_t experts) {
    const std::size_t rows = pooled.size() / experts;
    if (rows < 2)
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t shift = rows / 2;
    std::vector<float> shifted(pooled.begin() + static_cast<std::ptrdiff_t>(shift * experts), pooled.end());
    shifted.insert(shifted.end(), pooled.begin(), pooled.begin() + static_cast<std::ptrdiff_t>(shift * experts));
    const std::vector<double> each = normalised_js_rows(pooled, shifted, experts);
    return std::accumulate(each.begin(), each.end(), 0.0) / static_cast<double>(rows);
}

Baselines layer_baselines(const TraceReader& trace, std::size_t language, int moe_index, Weighting weighting, std::span<const float> pooled) {
    const TraceHeader& header = trace.header();
    const auto experts = static_cast<std::size_t>(header.experts), top_k = static_cast<std::size_t>(header.top_k);
    const std::vector<std::int64_t> offsets = trace.sequence_offsets(language);
    Baselines result;
    result.other_sentence = other_sentence_divergence(pooled, experts);
    NoiseSum noise;
    if (weighting == Weighting::Softmax && header.has_router_logits && header.score_function == "softmax" && header.plan_json.empty()) {
        for_token_blocks(offsets, [&](std::int64_t first, std::int64_t count, const std::vector<std::int64_t>& block) {
            add_softmax_noise(trace.router_logits(language, moe_index, first, count), block, experts, noise);
        });
        result.noise_floor = noise.mean();
        return result;
    }
    for_token_blocks(offsets, [&](std::int64_t first, std::int64_t count, const std::vector<std::int64_t>& block) {
        add_top_k_noise(trace.topk_index(language, moe_index, first, count), trace.topk_weight(language, moe_index, first, count), block, top_k,
                        experts, noise);
    });
    result.noise_floor = noise.mean();
    if (weighting == Weighting::Softmax) {
        const double top_k_other = other_sentence_divergence(checked_pooled(trace, language, moe_index, Weighting::TopK), experts);
        result.noise_floor = top_k_other > 0 ? result.noise_floor * std::min(1.0, result.other_sentence / top_k_other) : result.noise_floor;
    }
    return result;
}

} // namespace isogloss
