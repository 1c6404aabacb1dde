// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block.h"
#include "core/model/kernels.h"

#include <cmath>

namespace isogloss {

namespace {

kernels::HeadPreparation preparation(const ModelConfig& config, int heads, const at::Tensor& norm) {
    kernels::HeadPreparation how;
    how.heads = heads;
    how.dim = config.head_dim;
    how.norm = config.query_key_norm;
    how.weight = norm.defined() ? norm.data_ptr<float>() : nullptr;
    how.eps = static_cast<float>(config.norm_eps);
    how.clip = static_cast<float>(config.clip_qkv);
    return how;
}

/// Normalises and rotates `projected` [n, heads·D] (compute dtype) to `ready` [n, heads·D] f32; the position of a token is its place in its sequence.
template <class T>
void prepare_on_cpu(const T* projected, const kernels::HeadPreparation& how, const TokenRange& range, const RotaryTable& rotary, float* ready) {
    const std::int64_t width = static_cast<std::int64_t>(how.heads) * how.dim;
    const std::int64_t half = how.dim / 2;
    const float* cosine = rotary.cosine().data_ptr<float>();
    const float* sine = rotary.sine().data_ptr<float>();
    at::parallel_for(0, range.tokens(), 16, [&](std::int64_t begin, std::int64_t end) {
        auto next = std::upper_bound(range.offsets.begin(), range.offsets.end(), range.first + begin);
        for (std::int64_t row = begin; row < end; ++row) {
            while (range.first + row >= *next)
                ++next;
            const std::int64_t position = range.first + row - *(next - 1);
            kernels::prepare_heads(projected + row * width, how, cosine + position * half, sine + position * half, ready + row * width);
        }
    });
}

/// Values only need their type, and the clip where the family has one.
template <class T> void widen_on_cpu(const T* projected, std::int64_t count, float clip, float* ready) {
    at::parallel_for(0, count, 1 << 15, [&](std::int64_t first, std::int64_t last) {
        kernels::widen(projected + first, ready + first, last - first);
        for (std::int64_t i = first; clip > 0 && i < last; ++i)
            ready[i] = std::min(std::max(ready[i], -clip), clip);
    });
}

template <class T>
void attend_on_cpu(const float* query, const float* key, const float* value, const TokenRange& range, const ModelConfig& config, T* out) {
    const std::int64_t sequences = static_cast<std::int64_t>(range.offsets.size()) - 1;
    const std::int64_t query_width = static_cast<std::int64_t>(config.heads) * config.head_dim;
    const std::int64_t key_width = static_cast<std::int64_t>(config.kv_heads) * config.head_dim;
    const int group = config.heads / config.kv_heads;
    const float scale = 1.0f / std::sqrt(static_cast<float>(config.head_dim));
    at::parallel_for(0, sequences * config.heads, 1, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t task = first; task < last; ++task) {
            const std::int64_t sequence = task / config.heads;
            const int head = static_cast<int>(task % config.heads);
            const std::int64_t start = range.offsets[static_cast<std::size_t>(sequence)] - range.first;
            const std::int64_t length = range.offsets[static_cast<std::size_t>(sequence) + 1] - range.offsets[static_cast<std::size_t>(sequence)];
            const std::int64_t at_query = start * query_width + static_cast<std::int64_t>(head) * config.head_dim;
            const std::int64_t at_key = start * key_width + static_cast<std::int64_t>(head / group) * config.head_dim;
            kernels::causal_attention({query + at_query, query_width}, {key + at_key, key_width}, {value + at_key, key_width}, length,
                                      config.head_dim, scale, out + at_query, query_width);
        }
    });
}

struct Projections {
    at::Tensor query, key, value; ///< [rows, heads·D] compute dtype
};

template <class T>
void attend_host(const Projections& projected, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context, T* out) {
    const ModelConfig& config = context.config;
    BlockScratch& scratch = context.scratch;
    const std::int64_t n = range.tokens();
    const std::int64_t key_width = static_cast<std::int64_t>(config.kv_heads) * config.head_dim;
    float* query = scratch.ready_query.get({n, static_cast<std::int64_t>(config.heads) * config.head_dim}, context.compute.f32()).data_ptr<float>();
    float* key = scratch.ready_key.get({n, key_width}, context.compute.f32()).data_ptr<float>();
    float* value = scratch.ready_value.get({n, key_width}, context.compute.f32()).data_ptr<float>();
    prepare_on_cpu(static_cast<const T*>(projected.query.data_ptr()), preparation(config, config.heads, weights.query_norm), range, context.rotary,
                   query);
    prepare_on_cpu(static_cast<const T*>(projected.key.data_ptr()), preparation(config, config.kv_heads, weights.key_norm), range, context.rotary,
                   key);
    widen_on_cpu(static_cast<const T*>(projected.value.data_ptr()), n * key_width, static_cast<float>(config.clip_qkv), value);
    attend_on_cpu(query, key, value, range, config, out);
}

at::Tensor prepare_on_device(const at::Tensor& projected, int heads, const at::Tensor& norm, const at::Tensor& positions,
                             const BlockContext& context) {
    const ModelConfig& config = context.config;
    const std::int64_t n = positions.size(0);
    at::Tensor x = projected.narrow(0, 0, n).to(at::kFloat);
    const auto normalised = [&](const at::Tensor& v) { return v * at::rsqrt(v.square().mean(-1, true) + config.norm_eps) * norm; };
    if (config.query_key_norm == QueryKeyNorm::WholeProjection)
        x = normalised(x);
    x = x.view({n, heads, config.head_dim});
    if (config.query_key_norm == QueryKeyNorm::PerHead)
        x = normalised(x);
    if (config.clip_qkv > 0)
        x = x.clamp(-config.clip_qkv, config.clip_qkv);
    const at::Tensor cosine = context.rotary.cosine().to(x.device()).index_select(0, positions).unsqueeze(1);
    const at::Tensor sine = context.rotary.sine().to(x.device()).index_select(0, positions).unsqueeze(1);
    const std::int64_t half = config.head_dim / 2;
    const at::Tensor a = x.narrow(2, 0, half);
    const at::Tensor b = x.narrow(2, half, half);
    return at::cat({a * cosine - b * sine, b * cosine + a * sine}, 2);
}

/// Causal attention of one sequence: query [L, Nq, D], key and value [L, Nkv, D], f32 → [L, Nq·D].
at::Tensor attend_sequence(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, int group) {
    const std::int64_t length = query.size(0);
    const at::Tensor q = query.transpose(0, 1);
    const at::Tensor k = key.transpose(0, 1).repeat_interleave(group, 0);
    const at::Tensor v = value.transpose(0, 1).repeat_interleave(group, 0);
    const at::Tensor hidden = at::ones({length, length}, query.options().dtype(at::kBool)).triu(1);
    const at::Tensor scores = at::matmul(q, k.transpose(1, 2)) / std::sqrt(static_cast<double>(query.size(2)));
    return at::matmul(at::softmax(scores.masked_fill(hidden, -INFINITY), -1), v).transpose(0, 1).reshape({length, -1});
}

/// The same as `attend_host` in ATen's own operators, for other devices (and, in the tests, as a check of the loops above).
void attend_device(const Projections& projected, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                   at::Tensor& out) {
    const ModelConfig& config = context.config;
    std::vector<std::int64_t> places;
    for (std::size_t s = 0; s + 1 < range.offsets.size(); ++s) {
        for (std::int64_t p = 0; p < range.offsets[s + 1] - range.offsets[s]; ++p)
            places.push_back(p);
    }
    const at::Tensor positions = at::tensor(places, at::kLong).to(out.device());
    const at::Tensor query = prepare_on_device(projected.query, config.heads, weights.query_norm, positions, context);
    const at::Tensor key = prepare_on_device(projected.key, config.kv_heads, weights.key_norm, positions, context);
    at::Tensor value = projected.value.narrow(0, 0, range.tokens()).to(at::kFloat).view({range.tokens(), config.kv_heads, config.head_dim});
    if (config.clip_qkv > 0)
        value = value.clamp(-config.clip_qkv, config.clip_qkv);
    for (std::size_t s = 0; s + 1 < range.offsets.size(); ++s) {
        const std::int64_t start = range.offsets[s] - range.first;
        const std::int64_t length = range.offsets[s + 1] - range.offsets[s];
        out.narrow(0, start, length)
            .copy_(attend_sequence(query.narrow(0, start, length), key.narrow(0, start, length), value.narrow(0, start, length),
                                   config.heads / config.kv_heads));
    }
}

/// hidden[first + i] += rows[i]
void add_rows(at::Tensor& hidden, std::int64_t first, std::int64_t n, const at::Tensor& rows) {
    if (!hidden.is_cpu()) {
        hidden.narrow(0, first, n).add_(rows.narrow(0, 0, n));
        return;
    }
    float* to = hidden.data_ptr<float>() + first * hidden.size(1);
    at::parallel_for(0, n * hidden.size(1), 1 << 15, [&](std::int64_t begin, std::int64_t end) {
        if (rows.scalar_type() == at::kFloat)
            kernels::add_scaled(to + begin, rows.data_ptr<float>() + begin, 1.0f, end - begin);
        else
            kernels::add_scaled(to + begin, static_cast<const kernels::Bf16*>(rows.data_ptr()) + begin, 1.0f, end - begin);
    });
}

} // namespace

void attention_layer(at::Tensor& hidden, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context) {
    const ModelConfig& config = context.config;
    const Compute& compute = context.compute;
    BlockScratch& scratch = context.scratch;
    const std::int64_t n = range.tokens();
    const std::int64_t rows = padded_rows(n, compute);
    const std::int64_t query_width = static_cast<std::int64_t>(config.heads) * config.head_dim;
    const std::int64_t key_width = static_cast<std::int64_t>(config.kv_heads) * config.head_dim;

    context.cancel.check();
    at::Tensor normed = scratch.normed.get({rows, config.hidden_size}, compute.options());
    rms_norm_rows(hidden, range.first, n, weights.norm, config.norm_eps, normed);
    Projections projected{scratch.query.get({rows, query_width}, compute.options()), scratch.key.get({rows, key_width}, compute.options()),
                          scratch.value.get({rows, key_width}, compute.options())};
    linear(normed, weights.query.weight, weights.query.bias, projected.query, compute, scratch.linear);
    linear(normed, weights.key.weight, weights.key.bias, projected.key, compute, scratch.linear);
    linear(normed, weights.value.weight, weights.value.bias, projected.value, compute, scratch.linear);

    context.cancel.check();
    at::Tensor attended = scratch.context.get({rows, query_width}, compute.options());
    if (rows > n)
        attended.narrow(0, n, rows - n).zero_();
    if (!compute.device.is_cpu())
        attend_device(projected, range, weights, context, attended);
    else if (compute.dtype == at::kFloat)
        attend_host(projected, range, weights, context, attended.data_ptr<float>());
    else
        attend_host(projected, range, weights, context, static_cast<kernels::Bf16*>(attended.data_ptr()));

    at::Tensor out = scratch.projected.get({rows, config.hidden_size}, compute.options());
    linear(attended, weights.output.weight, weights.output.bias, out, compute, scratch.linear);
    add_rows(hidden, range.first, n, out);
}

} // namespace isogloss
