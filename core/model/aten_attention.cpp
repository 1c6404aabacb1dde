// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aten_path.h"

#include <cmath>

namespace isogloss::aten {

namespace {

/// Cosines and sines [n, 1, dim/2] of the range's tokens.
std::pair<at::Tensor, at::Tensor> angles_of(const TokenRange& range, const BlockContext& context) {
    std::vector<at::Tensor> cosine, sine;
    for (std::size_t s = 0; s + 1 < range.offsets.size(); ++s) {
        const std::int64_t length = range.offsets[s + 1] - range.offsets[s];
        const std::int64_t past = range.past_of(s);
        const RotaryTable::Angles& angles = context.rotary.of_text(length + past);
        cosine.push_back(angles.cosine.narrow(0, past, length));
        sine.push_back(angles.sine.narrow(0, past, length));
    }
    return {at::cat(cosine).to(context.compute.device).unsqueeze(1), at::cat(sine).to(context.compute.device).unsqueeze(1)};
}

/// x [n, heads, dim] with elements [first, first + 2·angles) of each head rotated.
at::Tensor rotated(const at::Tensor& x, std::int64_t first, const std::pair<at::Tensor, at::Tensor>& angles, RotaryPairing pairing) {
    const std::int64_t half = angles.first.size(2);
    const at::Tensor turning = x.narrow(2, first, 2 * half);
    const at::Tensor pairs = pairing == RotaryPairing::HalfSplit ? turning.reshape({x.size(0), x.size(1), 2, half}).transpose(2, 3)
                                                                 : turning.reshape({x.size(0), x.size(1), half, 2});
    const at::Tensor a = pairs.select(3, 0), b = pairs.select(3, 1);
    const at::Tensor turned_a = a * angles.first - b * angles.second, turned_b = b * angles.first + a * angles.second;
    const at::Tensor turned = pairing == RotaryPairing::HalfSplit ? at::cat({turned_a, turned_b}, 2) : at::stack({turned_a, turned_b}, 3).flatten(2);
    return at::cat({x.narrow(2, 0, first), turned, x.narrow(2, first + 2 * half, x.size(2) - first - 2 * half)}, 2);
}

at::Tensor prepared(const at::Tensor& projected, int heads, const at::Tensor& norm, const std::pair<at::Tensor, at::Tensor>& angles,
                    const BlockContext& context) {
    const ModelConfig& config = context.config;
    const std::int64_t n = angles.first.size(0);
    at::Tensor x = projected.narrow(0, 0, n).to(at::kFloat);
    const auto normalised = [&](const at::Tensor& v) { return v * at::rsqrt(v.square().mean(-1, true) + config.norm_eps) * norm; };
    if (config.query_key_norm == QueryKeyNorm::WholeProjection)
        x = normalised(x);
    x = x.view({n, heads, config.head_dim});
    if (config.query_key_norm == QueryKeyNorm::PerHead && !config.norm_after_rotation)
        x = normalised(x);
    if (config.clip_qkv > 0)
        x = x.clamp(-config.clip_qkv, config.clip_qkv);
    x = rotated(x, 0, angles, config.rotary.pairing);
    if (config.query_key_norm == QueryKeyNorm::PerHead && config.norm_after_rotation)
        x = normalised(x);
    return x.reshape({n, -1});
}

/// Causal attention of the last n tokens of a sequence: query [n, Nq, D], key [L, Nkv, D], value [L, Nkv, Dv], f32 → [n, Nq·Dv].
at::Tensor attend_sequence(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const AttentionWeights& weights,
                           const ModelConfig& config) {
    const std::int64_t queries = query.size(0), length = key.size(0), past = length - queries;
    const int group = config.heads / config.kv_heads;
    const at::Tensor q = query.transpose(0, 1);
    const at::Tensor k = key.transpose(0, 1).repeat_interleave(group, 0);
    const at::Tensor v = value.transpose(0, 1).repeat_interleave(group, 0);
    const at::Tensor all = at::ones({queries, length}, query.options().dtype(at::kBool));
    at::Tensor hidden = all.triu(past + 1);
    if (weights.window > 0)
        hidden = hidden.logical_or(all.tril(past - weights.window));
    at::Tensor scores = (at::matmul(q, k.transpose(1, 2)) * config.softmax_scale()).masked_fill(hidden, -INFINITY);
    if (weights.sinks.defined())
        scores = at::cat({scores, weights.sinks.view({-1, 1, 1}).expand({config.heads, queries, 1})}, 2);
    const at::Tensor shares = at::softmax(scores, -1).narrow(2, 0, length);
    return at::matmul(shares, v).transpose(0, 1).reshape({queries, -1});
}

} // namespace

ReadyRows headwise_rows(const Projections& projected, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context) {
    const ModelConfig& config = context.config;
    const auto angles = angles_of(range, context);
    at::Tensor value = projected.value.narrow(0, 0, range.tokens()).to(at::kFloat);
    if (config.clip_qkv > 0)
        value = value.clamp(-config.clip_qkv, config.clip_qkv);
    return {prepared(projected.query, config.heads, weights.query_norm, angles, context),
            prepared(projected.key, config.kv_heads, weights.key_norm, angles, context), value};
}

ReadyRows latent_rows(const at::Tensor& query, const at::Tensor& expanded, const at::Tensor& latent, const TokenRange& range,
                      const BlockContext& context) {
    const ModelConfig& config = context.config;
    const std::int64_t n = range.tokens(), plain = config.latent.plain_dim, heads = config.heads;
    const auto angles = angles_of(range, context);
    const at::Tensor q = query.narrow(0, 0, n).to(at::kFloat).view({n, heads, config.head_dim});
    const at::Tensor kv = expanded.narrow(0, 0, n).to(at::kFloat).view({n, heads, plain + config.value_dim});
    const at::Tensor shared = latent.narrow(0, 0, n).narrow(1, config.latent.key_rank, config.latent.rotary_dim).to(at::kFloat).unsqueeze(1);
    const at::Tensor turned = rotated(shared, 0, angles, config.rotary.pairing).expand({n, heads, config.latent.rotary_dim});
    return {rotated(q, plain, angles, config.rotary.pairing).reshape({n, -1}), at::cat({kv.narrow(2, 0, plain), turned}, 2).reshape({n, -1}),
            kv.narrow(2, plain, config.value_dim).reshape({n, -1})};
}

void attend(const ReadyRows& ready, const TokenRange& range, const AttentionWeights& weights, const ModelConfig& config, at::Tensor& out) {
    const std::int64_t n = range.tokens();
    const at::Tensor query = ready.query.view({n, config.heads, config.head_dim}), key = ready.key.view({n, config.kv_heads, config.head_dim}),
                     value = ready.value.view({n, config.kv_heads, config.value_dim});
    for (std::size_t s = 0; s + 1 < range.offsets.size(); ++s) {
        std::vector<at::Tensor> keys, values;
        for (const std::size_t part : lineage(range, s)) {
            const std::int64_t first = range.offsets[part] - range.first, count = range.offsets[part + 1] - range.offsets[part];
            keys.push_back(key.narrow(0, first, count));
            values.push_back(value.narrow(0, first, count));
        }
        const std::int64_t start = range.offsets[s] - range.first, length = range.offsets[s + 1] - range.offsets[s];
        out.narrow(0, start, length).copy_(attend_sequence(query.narrow(0, start, length), at::cat(keys), at::cat(values), weights, config));
    }
}

} // namespace isogloss::aten
