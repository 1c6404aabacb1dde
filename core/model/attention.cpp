// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aten_path.h"
#include "core/model/packed_linear.h"

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
    how.rotary_dim = config.rotary.dim;
    how.pairing = config.rotary.pairing;
    how.norm_after_rotation = config.norm_after_rotation;
    return how;
}

/// Normalises and rotates `projected` [n, heads·D] (compute dtype) to `ready` [n, heads·D] f32.
template <class T>
void prepare_on_cpu(const T* projected, const kernels::HeadPreparation& how, const TokenRange& range, const RotaryTable& rotary, float* ready) {
    const std::int64_t width = static_cast<std::int64_t>(how.heads) * how.dim;
    for_each_row(range, rotary, how.rotary_dim / 2, [&](std::int64_t row, const float* cosine, const float* sine) {
        kernels::prepare_heads(projected + row * width, how, cosine, sine, ready + row * width);
    });
}

/// Values only need their type, and the clip where the family has one.
template <class T> void widen_on_cpu(const T* projected, std::int64_t count, float clip, float* ready) {
    if (static_cast<const void*>(projected) == ready && clip <= 0)
        return;
    at::parallel_for(0, count, 1 << 15, [&](std::int64_t first, std::int64_t last) {
        if (static_cast<const void*>(projected) != ready)
            kernels::widen(projected + first, ready + first, last - first);
        for (std::int64_t i = first; clip > 0 && i < last; ++i)
            ready[i] = std::min(std::max(ready[i], -clip), clip);
    });
}

template <class T>
void ready_on_cpu(const Projections& projected, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                  ReadyRows& ready) {
    const ModelConfig& config = context.config;
    prepare_on_cpu(static_cast<const T*>(projected.query.data_ptr()), preparation(config, config.heads, weights.query_norm), range, context.rotary,
                   ready.query.data_ptr<float>());
    prepare_on_cpu(static_cast<const T*>(projected.key.data_ptr()), preparation(config, config.kv_heads, weights.key_norm), range, context.rotary,
                   ready.key.data_ptr<float>());
    widen_on_cpu(static_cast<const T*>(projected.value.data_ptr()), ready.value.numel(), static_cast<float>(config.clip_qkv),
                 ready.value.data_ptr<float>());
}

template <class T>
void attend_on_cpu(const ReadyRows& ready, const TokenRange& range, const AttentionWeights& weights, const ModelConfig& config, T* out) {
    const std::int64_t sequences = static_cast<std::int64_t>(range.offsets.size()) - 1;
    const std::int64_t query_width = ready.query.size(1), key_width = ready.key.size(1), value_width = ready.value.size(1);
    const std::int64_t out_width = static_cast<std::int64_t>(config.heads) * config.value_dim;
    const int group = config.heads / config.kv_heads;
    const float *query = ready.query.data_ptr<float>(), *key = ready.key.data_ptr<float>(), *value = ready.value.data_ptr<float>();
    kernels::AttentionHead shape;
    shape.dim = config.head_dim;
    shape.value_dim = config.value_dim;
    shape.scale = static_cast<float>(config.softmax_scale());
    shape.window = weights.window;
    shape.has_sink = weights.sinks.defined();
    at::parallel_for(0, sequences * config.heads, 1, [&](std::int64_t first, std::int64_t last) {
        std::vector<kernels::KeyRun> runs;
        for (std::int64_t task = first; task < last; ++task) {
            const std::int64_t sequence = task / config.heads;
            const std::int64_t head = task % config.heads, shared = head / group;
            const auto start_of = [&](std::int64_t s) { return range.offsets[static_cast<std::size_t>(s)] - range.first; };
            kernels::AttentionHead one = shape;
            if (one.has_sink)
                one.sink = weights.sinks.data_ptr<float>()[head];
            runs.clear();
            for (const std::size_t part : lineage(range, static_cast<std::size_t>(sequence))) {
                const std::int64_t start = start_of(static_cast<std::int64_t>(part));
                runs.push_back({{key + start * key_width + shared * config.head_dim, key_width},
                                {value + start * value_width + shared * config.value_dim, value_width},
                                start_of(static_cast<std::int64_t>(part) + 1) - start});
            }
            const std::int64_t start = start_of(sequence);
            kernels::causal_attention({query + start * query_width + head * config.head_dim, query_width}, runs.back().length, runs, one,
                                      out + start * out_width + head * config.value_dim, out_width);
        }
    });
}

/// hidden[first + i] += scale · rows[i]
void add_rows(at::Tensor& hidden, std::int64_t first, std::int64_t n, const at::Tensor& rows, float scale) {
    float* to = hidden.data_ptr<float>() + first * hidden.size(1);
    at::parallel_for(0, n * hidden.size(1), 1 << 15, [&](std::int64_t begin, std::int64_t end) {
        if (rows.scalar_type() == at::kFloat)
            kernels::add_scaled(to + begin, rows.data_ptr<float>() + begin, scale, end - begin);
        else
            kernels::add_scaled(to + begin, static_cast<const kernels::Bf16*>(rows.data_ptr()) + begin, scale, end - begin);
    });
}

} // namespace

std::vector<std::size_t> lineage(const TokenRange& range, std::size_t sequence) {
    std::vector<std::size_t> line{sequence};
    while (!range.parent.empty() && range.parent[line.back()] >= 0)
        line.push_back(static_cast<std::size_t>(range.parent[line.back()]));
    std::reverse(line.begin(), line.end());
    return line;
}

ReadyRows headwise_rows(const at::Tensor& normed, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                        const aten::AttentionPlan* plan) {
    const ModelConfig& config = context.config;
    const Compute& compute = context.compute;
    BlockScratch& scratch = context.scratch;
    const std::int64_t n = range.tokens(), rows = normed.size(0);
    const std::int64_t query_width = static_cast<std::int64_t>(config.heads) * config.head_dim;
    const std::int64_t key_width = static_cast<std::int64_t>(config.kv_heads) * config.head_dim;
    const bool packed =
        packs(weights.query.weight, rows, compute) && packs(weights.key.weight, rows, compute) && packs(weights.value.weight, rows, compute);
    const at::TensorOptions type = packed ? compute.f32() : compute.options(); // packed products need not be rounded on the way
    Projections projected{scratch.query.get({rows, query_width}, type), scratch.key.get({rows, key_width}, type),
                          scratch.value.get({rows, key_width}, type)};
    std::optional<PackedInput> shared;
    if (packed)
        shared.emplace(normed, rows, compute, scratch.linear.input);
    const auto project = [&](const LinearWeights& linear_weights, at::Tensor& out) {
        if (shared)
            packed_linear(*shared, linear_weights.weight, linear_weights.bias, out, compute, scratch.linear);
        else
            linear(normed, linear_weights.weight, linear_weights.bias, out, compute, scratch.linear);
    };
    project(weights.query, projected.query);
    project(weights.key, projected.key);
    project(weights.value, projected.value);

    context.cancel.check();
    if (!compute.own_kernels)
        return aten::headwise_rows(projected, range, weights, *plan, context);
    if (packed) { // f32 already: made ready in place
        ReadyRows ready{projected.query, projected.key, projected.value};
        ready_on_cpu<float>(projected, range, weights, context, ready);
        return ready;
    }
    ReadyRows ready{scratch.ready_query.get({n, query_width}, compute.f32()), scratch.ready_key.get({n, key_width}, compute.f32()),
                    scratch.ready_value.get({n, key_width}, compute.f32())};
    if (projected.query.scalar_type() == at::kFloat)
        ready_on_cpu<float>(projected, range, weights, context, ready);
    else
        ready_on_cpu<kernels::Bf16>(projected, range, weights, context, ready);
    return ready;
}

void attention_layer(at::Tensor& hidden, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                     const StepCache& cache) {
    const ModelConfig& config = context.config;
    const Compute& compute = context.compute;
    BlockScratch& scratch = context.scratch;
    const std::int64_t n = range.tokens();
    const std::int64_t rows = padded_rows(n, compute);
    const std::int64_t out_width = static_cast<std::int64_t>(config.heads) * config.value_dim;

    context.cancel.check();
    at::Tensor normed = scratch.normed.get({rows, config.hidden_size}, compute.options());
    norm_rows(hidden, range.first, n, weights.norm, config.norm_eps, normed, compute);
    const aten::AttentionPlan* plan = compute.own_kernels ? nullptr : &aten::plan_of(range, cache, context);
    const ReadyRows ready =
        config.latent_attention() ? latent_rows(normed, range, weights, context, plan) : headwise_rows(normed, range, weights, context, plan);
    at::Tensor attended = scratch.context.get({rows, out_width}, compute.options());
    if (rows > n)
        attended.narrow(0, n, rows - n).zero_();
    if (plan != nullptr) {
        aten::attend(ready, *plan, weights, cache, context, attended);
    } else if (!cache.empty()) {
        const at::Tensor wide = at::empty({n, out_width}, compute.f32());
        attend_cached(ready, range, weights, config, cache.rows, wide.data_ptr<float>());
        attended.narrow(0, 0, n).copy_(wide);
    } else if (compute.dtype == at::kFloat)
        attend_on_cpu(ready, range, weights, config, attended.data_ptr<float>());
    else
        attend_on_cpu(ready, range, weights, config, static_cast<kernels::Bf16*>(attended.data_ptr()));

    if (packs(weights.output.weight, n, compute)) {
        const PackedInput x(attended, n, compute, scratch.linear.input);
        add_packed_linear(x, weights.output.weight, weights.output.bias, hidden, range.first, static_cast<float>(config.residual_multiplier), compute,
                          scratch.linear);
        return;
    }
    at::Tensor out = scratch.projected.get({rows, config.hidden_size}, compute.options());
    linear(attended, weights.output.weight, weights.output.bias, out, compute, scratch.linear);
    if (compute.own_kernels)
        add_rows(hidden, range.first, n, out, static_cast<float>(config.residual_multiplier));
    else
        hidden.narrow(0, range.first, n).add_(out.narrow(0, 0, n), config.residual_multiplier);
}

} // namespace isogloss
