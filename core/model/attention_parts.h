// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"
#include "core/model/kernels.h"

#include <algorithm>
#include <utility>

/// What the two kinds of attention share. Private to core/model.
namespace isogloss {

/// Rows of a `TokenRange` that are ready for the dot products, f32: normalised, rotated.
struct ReadyRows {
    at::Tensor query; ///< [n, Nq·D]
    at::Tensor key;   ///< [n, Nkv·D]
    at::Tensor value; ///< [n, Nkv·Dv]
};

/// What the projections give, before it is ready.
struct Projections {
    at::Tensor query, key, value; ///< [rows, heads·D] compute dtype
};

/// Projects `normed` [padded rows, H] and makes the rows ready; the tensors lie in the context's buffers. `plan`: of ATen's operators, else null.
ReadyRows headwise_rows(const at::Tensor& normed, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                        const aten::AttentionPlan* plan);
/// The same for multi-head latent attention (DeepSeek-V2, arXiv 2405.04434, section 2.1). Keys and values are expanded for every head.
ReadyRows latent_rows(const at::Tensor& normed, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                      const aten::AttentionPlan* plan);

/// The sequences of the range whose tokens, laid end to end, lead up to and include those of `sequence`.
std::vector<std::size_t> lineage(const TokenRange& range, std::size_t sequence);

/// Calls use(row, cosine, sine) for every row of the range, in parallel; the angles [dim/2] belong to the token's place in its sequence.
template <class Use> void for_each_row(const TokenRange& range, const RotaryTable& rotary, std::int64_t half, Use use) {
    at::parallel_for(0, range.tokens(), 16, [&](std::int64_t begin, std::int64_t end) {
        auto next = std::upper_bound(range.offsets.begin(), range.offsets.end(), range.first + begin);
        for (std::int64_t row = begin; row < end; ++row) {
            while (range.first + row >= *next)
                ++next;
            const std::int64_t past = range.past_of(static_cast<std::size_t>(next - range.offsets.begin()) - 1);
            const RotaryTable::Angles& angles = rotary.of_text(*next - *(next - 1) + past);
            const std::int64_t position = range.first + row - *(next - 1) + past;
            use(row, angles.cosine.data_ptr<float>() + position * half, angles.sine.data_ptr<float>() + position * half);
        }
    });
}

/// Attention of rows that see earlier steps: adds the rows to the cache and writes out [n, Nq·Dv] f32, all on the CPU.
void attend_cached(const ReadyRows& ready, const TokenRange& range, const AttentionWeights& weights, const ModelConfig& config,
                   std::span<CachedRows* const> cache, float* out);

} // namespace isogloss
