// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attention_parts.h"

/// The layers in ATen's own operators: what every device but the CPU runs (`Compute::own_kernels` = false), and what our own kernels are compared
/// with. Private to core/model.
namespace isogloss::aten {

/// RMSNorm or LayerNorm of x [n, H] f32 → [n, H] f32.
at::Tensor normed(const at::Tensor& x, const NormWeights& norm, double eps);

ReadyRows headwise_rows(const Projections& projected, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context);
/// `expanded` [rows, Nq·(plain + Dv)] holds keys without position and values, `latent` the position part of the keys after its first `key_rank`
/// elements.
ReadyRows latent_rows(const at::Tensor& query, const at::Tensor& expanded, const at::Tensor& latent, const TokenRange& range,
                      const BlockContext& context);
/// out [rows, Nq·Dv] ← causal attention of every sequence of the range, computed in f32.
void attend(const ReadyRows& ready, const TokenRange& range, const AttentionWeights& weights, const ModelConfig& config, at::Tensor& out);

/// `both` [n, 2·width], gate and up alternating → [n, width] f32
at::Tensor clamped_swiglu(const at::Tensor& both, double limit);

void gather_rows(const at::Tensor& from, std::span<const std::int64_t> rows, at::Tensor& to);
/// hidden[first + rows[i]] += weights[i] · out[i]
void scatter_rows(at::Tensor& hidden, std::int64_t first, std::span<const std::int64_t> rows, std::span<const float> weights, const at::Tensor& out);

} // namespace isogloss::aten
