// SPDX-License-Identifier: GPL-3.0-or-later
// Queries, keys and values made ready for the dot products, in ATen's operators.
#include "core/model/aten_path.h"

namespace isogloss::aten {

namespace {

/// x [n, heads, dim] with elements [first, first + 2·half) of each head rotated.
at::Tensor rotated(const at::Tensor& x, std::int64_t first, const AttentionPlan& plan, RotaryPairing pairing) {
    const std::int64_t half = plan.cosine.size(2);
    const at::Tensor turning = x.narrow(2, first, 2 * half);
    const at::Tensor pairs = pairing == RotaryPairing::HalfSplit ? turning.reshape({x.size(0), x.size(1), 2, half}).transpose(2, 3)
                                                                 : turning.reshape({x.size(0), x.size(1), half, 2});
    const at::Tensor a = pairs.select(3, 0), b = pairs.select(3, 1);
    const at::Tensor turned_a = a * plan.cosine - b * plan.sine, turned_b = b * plan.cosine + a * plan.sine;
    const at::Tensor turned = pairing == RotaryPairing::HalfSplit ? at::cat({turned_a, turned_b}, 2) : at::stack({turned_a, turned_b}, 3).flatten(2);
    return at::cat({x.narrow(2, 0, first), turned, x.narrow(2, first + 2 * half, x.size(2) - first - 2 * half)}, 2);
}

at::Tensor prepared(const at::Tensor& projected, int heads, const at::Tensor& norm, const AttentionPlan& plan, const BlockContext& context) {
    const ModelConfig& config = context.config;
    const std::int64_t n = plan.cosine.size(0);
    at::Tensor x = projected.narrow(0, 0, n).to(at::kFloat);
    const auto normalised = [&](const at::Tensor& v) { return v * at::rsqrt(v.square().mean(-1, true) + config.norm_eps) * norm; };
    if (config.query_key_norm == QueryKeyNorm::WholeProjection)
        x = normalised(x);
    x = x.view({n, heads, config.head_dim});
    if (config.query_key_norm == QueryKeyNorm::PerHead && !config.norm_after_rotation)
        x = normalised(x);
    if (config.clip_qkv > 0)
        x = x.clamp(-config.clip_qkv, config.clip_qkv);
    x = rotated(x, 0, plan, config.rotary.pairing);
    if (config.query_key_norm == QueryKeyNorm::PerHead && config.norm_after_rotation)
        x = normalised(x);
    return x.reshape({n, -1});
}

} // namespace

ReadyRows headwise_rows(const Projections& projected, const TokenRange& range, const AttentionWeights& weights, const AttentionPlan& plan,
                        const BlockContext& context) {
    const ModelConfig& config = context.config;
    at::Tensor value = projected.value.narrow(0, 0, range.tokens()).to(at::kFloat);
    if (config.clip_qkv > 0)
        value = value.clamp(-config.clip_qkv, config.clip_qkv);
    return {prepared(projected.query, config.heads, weights.query_norm, plan, context),
            prepared(projected.key, config.kv_heads, weights.key_norm, plan, context), value};
}

ReadyRows latent_rows(const at::Tensor& query, const at::Tensor& expanded, const at::Tensor& latent, const TokenRange& range,
                      const AttentionPlan& plan, const BlockContext& context) {
    const ModelConfig& config = context.config;
    const std::int64_t n = range.tokens(), plain = config.latent.plain_dim, heads = config.heads;
    const at::Tensor q = query.narrow(0, 0, n).to(at::kFloat).view({n, heads, config.head_dim});
    const at::Tensor kv = expanded.narrow(0, 0, n).to(at::kFloat).view({n, heads, plain + config.value_dim});
    const at::Tensor shared = latent.narrow(0, 0, n).narrow(1, config.latent.key_rank, config.latent.rotary_dim).to(at::kFloat).unsqueeze(1);
    const at::Tensor turned = rotated(shared, 0, plan, config.rotary.pairing).expand({n, heads, config.latent.rotary_dim});
    return {rotated(q, plain, plan, config.rotary.pairing).reshape({n, -1}), at::cat({kv.narrow(2, 0, plain), turned}, 2).reshape({n, -1}),
            kv.narrow(2, plain, config.value_dim).reshape({n, -1})};
}

} // namespace isogloss::aten
