// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attention_parts.h"

/// The layers in ATen's own operators: what every device but the CPU runs (`Compute::own_kernels` = false), and what our own kernels are compared
/// with. Private to core/model.
namespace isogloss::aten {

/// RMSNorm or LayerNorm of x [n, H] f32 → [n, H] f32.
at::Tensor normed(const at::Tensor& x, const NormWeights& norm, double eps);

/// Sequences that attend together, padded to the longest of them.
struct AttentionBatch {
    std::int64_t sequences = 0, queries = 0, keys = 0; ///< B, Lq, Lk
    at::Tensor query_rows;                             ///< [B·Lq] rows of the range
    at::Tensor key_rows;                               ///< [B·Lk] rows of the range; undefined: the keys lie in the cache
    at::Tensor places;                                 ///< [B] in the cache
    at::Tensor before;                                 ///< [B, 1, 1, 1, 1] tokens before a sequence's first query
};

/// What attention needs to know of a range, on the device where it computes; the same in all layers.
struct AttentionPlan {
    std::vector<AttentionBatch> batches;
    at::Tensor out_rows;     ///< [n] where each row's result lies in the results of all batches laid end to end
    at::Tensor cosine, sine; ///< [n, 1, dim/2] of each row's position
    at::Tensor cache_rows;   ///< [n] place · room + position, if there is a cache
};
/// Kept in the context's buffers.
const AttentionPlan& plan_of(const TokenRange& range, const StepCache& cache, const BlockContext& context);

ReadyRows headwise_rows(const Projections& projected, const TokenRange& range, const AttentionWeights& weights, const AttentionPlan& plan,
                        const BlockContext& context);
/// `expanded` [rows, Nq·(plain + Dv)] holds keys without position and values, `latent` the position part of the keys after its first `key_rank`
/// elements.
ReadyRows latent_rows(const at::Tensor& query, const at::Tensor& expanded, const at::Tensor& latent, const TokenRange& range,
                      const AttentionPlan& plan, const BlockContext& context);
/// out [rows, Nq·Dv] ← causal attention of every sequence of the range, computed in f32. With a cache the rows are added to it first.
void attend(const ReadyRows& ready, const AttentionPlan& plan, const AttentionWeights& weights, const StepCache& cache, const BlockContext& context,
            at::Tensor& out);

/// `both` [n, 2·width], gate and up alternating → [n, width] f32
at::Tensor clamped_swiglu(const at::Tensor& both, double limit);

/// hidden rows of the block += Σ weight · expert(normed) over each token's experts, by rising expert id. normed [n, H] in compute dtype.
void add_experts(const at::Tensor& normed, const RoutedBlock& block, const LayerWeights& weights, at::Tensor& hidden, const BlockContext& context);
/// hidden[first + i] += shared experts(normed[i]), which every token meets with weight 1 or with a gate of their own.
void add_shared_experts(const at::Tensor& normed, const LayerWeights& weights, at::Tensor& hidden, std::int64_t first, const BlockContext& context);

} // namespace isogloss::aten
