// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aten_path.h"
#include "core/model/kernels.h"
#include "core/model/packed_linear.h"

namespace isogloss {

namespace {

void silu_times(at::Tensor& gate, const at::Tensor& up) {
    at::parallel_for(0, gate.numel(), 1 << 14, [&](std::int64_t first, std::int64_t last) {
        if (gate.scalar_type() == at::kFloat)
            kernels::silu_times(gate.data_ptr<float>() + first, up.data_ptr<float>() + first, last - first);
        else
            kernels::silu_times(static_cast<kernels::Bf16*>(gate.data_ptr()) + first, static_cast<const kernels::Bf16*>(up.data_ptr()) + first,
                                last - first);
    });
}

/// `both` [n, 2·width], gate and up alternating → out [n, width]
void clamped_swiglu(const at::Tensor& both, float limit, at::Tensor& out) {
    at::parallel_for(0, out.numel(), 1 << 14, [&](std::int64_t first, std::int64_t last) {
        if (out.scalar_type() == at::kFloat)
            kernels::clamped_swiglu(both.data_ptr<float>() + 2 * first, limit, last - first, out.data_ptr<float>() + first);
        else
            kernels::clamped_swiglu(static_cast<const kernels::Bf16*>(both.data_ptr()) + 2 * first, limit, last - first,
                                    static_cast<kernels::Bf16*>(out.data_ptr()) + first);
    });
}

} // namespace

void gated_mlp(const at::Tensor& x, const GatedWeights& weights, at::Tensor& out, const BlockContext& context) {
    BlockScratch& scratch = context.scratch;
    const std::int64_t width = weights.down.shape[1];
    if (context.config.activation == Activation::ClampedSwiGlu) {
        at::Tensor both = scratch.up.get({x.size(0), 2 * width}, context.compute.options());
        at::Tensor inner = scratch.gate.get({x.size(0), width}, context.compute.options());
        linear(x, weights.gate, weights.gate_bias, both, context.compute, scratch.linear);
        const auto limit = static_cast<float>(context.config.activation_limit);
        if (context.compute.own_kernels)
            clamped_swiglu(both, limit, inner);
        else
            inner.copy_(aten::clamped_swiglu(both, limit));
        linear(inner, weights.down, weights.down_bias, out, context.compute, scratch.linear);
        return;
    }
    at::Tensor gate = scratch.gate.get({x.size(0), width}, context.compute.options());
    at::Tensor up = scratch.up.get({x.size(0), width}, context.compute.options());
    linear(x, weights.gate, {}, gate, context.compute, scratch.linear);
    linear(x, weights.up, {}, up, context.compute, scratch.linear);
    if (context.compute.own_kernels)
        silu_times(gate, up);
    else
        gate.copy_(at::silu(gate) * up);
    linear(gate, weights.down, {}, out, context.compute, scratch.linear);
}

void dense_mlp_layer(at::Tensor& hidden, const TokenRange& range, const LayerWeights& weights, const BlockContext& context) {
    BlockScratch& scratch = context.scratch;
    const std::int64_t width = hidden.size(1);
    for (std::int64_t first = range.first; first < range.last; first += mlp_rows) {
        context.cancel.check();
        const std::int64_t n = std::min(mlp_rows, range.last - first);
        const std::int64_t rows = padded_rows(n, context.compute);
        at::Tensor normed = scratch.normed.get({rows, width}, context.compute.options());
        norm_rows(hidden, first, n, weights.mlp_norm, context.config.norm_eps, normed, context.compute);
        const MlpRows mlp{&weights.experts.front(), n, {}, {}, static_cast<float>(context.config.residual_multiplier)};
        if (n > context.compute.few_rows && add_packed_mlps(normed, {&mlp, 1}, hidden, first, context))
            continue;
        at::Tensor out = scratch.down.get({rows, width}, context.compute.options());
        gated_mlp(normed, weights.experts.front(), out, context);
        hidden.narrow(0, first, n).add_(out.narrow(0, 0, n), context.config.residual_multiplier);
    }
}

} // namespace isogloss
