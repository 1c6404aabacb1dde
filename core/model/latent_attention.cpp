// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aten_path.h"

namespace isogloss {

namespace {

/// normed ← RMSNorm of the first `width` elements of each row of `from` [rows, …], all in compute dtype.
void norm_latent(const at::Tensor& from, std::int64_t width, const at::Tensor& weight, std::int64_t n, const BlockContext& context,
                 at::Tensor& normed) {
    at::Tensor wide = context.scratch.wide_normed.get({n, width}, context.compute.f32());
    wide.copy_(from.narrow(0, 0, n).narrow(1, 0, width));
    norm_rows(wide, 0, n, {weight, {}}, context.config.latent.norm_eps, normed, context.compute);
}

/// x → down → norm → up
at::Tensor through_latent(const at::Tensor& x, const LinearWeights& down, const at::Tensor& norm, std::int64_t rank, const LinearWeights& up,
                          std::int64_t n, const BlockContext& context, Buffer& latent_buffer, Buffer& out_buffer, at::Tensor& latent) {
    BlockScratch& scratch = context.scratch;
    const Compute& compute = context.compute;
    latent = latent_buffer.get({x.size(0), down.weight.shape[0]}, compute.options());
    linear(x, down.weight, down.bias, latent, compute, scratch.linear);
    at::Tensor normed = scratch.latent_normed.get({x.size(0), rank}, compute.options());
    norm_latent(latent, rank, norm, n, context, normed);
    at::Tensor out = out_buffer.get({x.size(0), up.weight.shape[0]}, compute.options());
    linear(normed, up.weight, up.bias, out, compute, scratch.linear);
    return out;
}

/// Keys [plain | rotary] of every head and values, from `expanded` [n, Nq·(plain + Dv)] (per head: plain key, value) and the position part of
/// `latent`.
template <class T>
void expand_on_cpu(const T* expanded, const T* latent, std::int64_t latent_width, const TokenRange& range, const BlockContext& context,
                   const ReadyRows& ready) {
    const ModelConfig& config = context.config;
    const std::int64_t plain = config.latent.plain_dim, rotary = config.latent.rotary_dim;
    const std::int64_t key_dim = config.head_dim, value_dim = config.value_dim, heads = config.heads;
    float *keys = ready.key.data_ptr<float>(), *values = ready.value.data_ptr<float>();
    for_each_row(range, context.rotary, rotary / 2, [&](std::int64_t row, const float* cosine, const float* sine) {
        float* shared = keys + row * heads * key_dim + plain; // of the first head; the others copy it
        kernels::widen(latent + row * latent_width + config.latent.key_rank, shared, rotary);
        kernels::rotate(shared, static_cast<int>(rotary), config.rotary.pairing, cosine, sine);
        for (std::int64_t head = 0; head < heads; ++head) {
            const T* from = expanded + (row * heads + head) * (plain + value_dim);
            float* key = keys + (row * heads + head) * key_dim;
            kernels::widen(from, key, plain);
            if (head > 0)
                kernels::widen(shared, key + plain, rotary);
            kernels::widen(from + plain, values + (row * heads + head) * value_dim, value_dim);
        }
    });
}

template <class T>
void ready_on_cpu(const at::Tensor& query, const at::Tensor& expanded, const at::Tensor& latent, const TokenRange& range, const BlockContext& context,
                  const ReadyRows& ready) {
    const ModelConfig& config = context.config;
    kernels::HeadPreparation how;
    how.heads = config.heads;
    how.dim = config.head_dim;
    how.rotary_first = config.latent.plain_dim;
    how.rotary_dim = config.latent.rotary_dim;
    how.pairing = config.rotary.pairing;
    const std::int64_t width = ready.query.size(1);
    const auto* from = static_cast<const T*>(query.data_ptr());
    float* to = ready.query.data_ptr<float>();
    for_each_row(range, context.rotary, how.rotary_dim / 2, [&](std::int64_t row, const float* cosine, const float* sine) {
        kernels::prepare_heads(from + row * width, how, cosine, sine, to + row * width);
    });
    expand_on_cpu(static_cast<const T*>(expanded.data_ptr()), static_cast<const T*>(latent.data_ptr()), latent.size(1), range, context, ready);
}

} // namespace

ReadyRows latent_rows(const at::Tensor& normed, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                      const aten::AttentionPlan* plan) {
    const ModelConfig& config = context.config;
    const Compute& compute = context.compute;
    BlockScratch& scratch = context.scratch;
    const std::int64_t n = range.tokens(), heads = config.heads;
    at::Tensor query, latent;
    if (config.latent.query_rank > 0) {
        query = through_latent(normed, weights.query_down, weights.query_latent_norm, config.latent.query_rank, weights.query_up, n, context,
                               scratch.latent, scratch.query, latent);
    } else {
        query = scratch.query.get({normed.size(0), heads * config.head_dim}, compute.options());
        linear(normed, weights.query.weight, weights.query.bias, query, compute, scratch.linear);
    }
    const at::Tensor expanded = through_latent(normed, weights.key_down, weights.key_latent_norm, config.latent.key_rank, weights.key_up, n, context,
                                               scratch.latent, scratch.expanded, latent);
    context.cancel.check();
    if (!compute.own_kernels)
        return aten::latent_rows(query, expanded, latent, range, *plan, context);
    ReadyRows ready{scratch.ready_query.get({n, heads * config.head_dim}, compute.f32()),
                    scratch.ready_key.get({n, heads * config.head_dim}, compute.f32()),
                    scratch.ready_value.get({n, heads * config.value_dim}, compute.f32())};
    if (compute.dtype == at::kFloat)
        ready_on_cpu<float>(query, expanded, latent, range, context, ready);
    else
        ready_on_cpu<kernels::Bf16>(query, expanded, latent, range, context, ready);
    return ready;
}

} // namespace isogloss
