// SPDX-License-Identifier: GPL-3.0-or-later
// The one mixture-of-experts path of all families: route, sort the tokens by expert, run each expert on its tokens, add the weighted outputs back in
// ascending expert id.
#include "core/model/aten_path.h"
#include "core/model/kernels.h"
#include "core/model/packed_linear.h"
#include "core/model/router.h"

#include <cmath>
#include <cstring>
#include <numeric>

namespace isogloss {

namespace {

/// The tokens of each expert, in token order.
struct ExpertTokens {
    std::vector<std::int64_t> offsets; ///< [E+1] into the others
    std::vector<std::int64_t> token;   ///< row of the block
    std::vector<float> weight;
};

ExpertTokens sort_by_expert(const RoutedBlock& block, int experts, int top_k) {
    ExpertTokens sorted;
    const std::int64_t pairs = block.tokens * top_k;
    sorted.offsets.assign(static_cast<std::size_t>(experts) + 1, 0);
    sorted.token.resize(static_cast<std::size_t>(pairs));
    sorted.weight.resize(static_cast<std::size_t>(pairs));
    for (std::int64_t i = 0; i < pairs; ++i)
        ++sorted.offsets[static_cast<std::size_t>(block.index[i]) + 1];
    for (std::size_t e = 0; e < static_cast<std::size_t>(experts); ++e)
        sorted.offsets[e + 1] += sorted.offsets[e];
    std::vector<std::int64_t> next(sorted.offsets.begin(), sorted.offsets.end() - 1);
    for (std::int64_t i = 0; i < pairs; ++i) {
        const auto place = static_cast<std::size_t>(next[static_cast<std::size_t>(block.index[i])]++);
        sorted.token[place] = i / top_k;
        sorted.weight[place] = block.weight[i];
    }
    return sorted;
}

/// Norm and router: logits [n, E] f32 = norm(hidden) · routerᵀ, in f32 throughout; `normed` [n, H] keeps the norm in compute dtype for the experts.
void router_logits(const at::Tensor& hidden, const TokenRange& range, const LayerWeights& weights, const BlockContext& context, at::Tensor& normed,
                   at::Tensor& logits) {
    for (std::int64_t first = 0; first < range.tokens(); first += mlp_rows) {
        const std::int64_t rows = std::min(mlp_rows, range.tokens() - first);
        at::Tensor kept = normed.narrow(0, first, rows);
        at::Tensor wide = kept.scalar_type() == at::kFloat ? kept : context.scratch.wide_normed.get({rows, normed.size(1)}, context.compute.f32());
        norm_rows(hidden, range.first + first, rows, weights.mlp_norm, context.config.norm_eps, wide, context.compute);
        at::Tensor out = logits.narrow(0, first, rows);
        if (const Compute in_f32 = context.compute.for_f32(); in_f32.packed_products)
            packed_linear(PackedInput(wide, rows, in_f32, context.scratch.linear.input), weights.router, {}, out);
        else
            at::mm_out(out, wide, weights.router.t());
        if (weights.router_bias.defined())
            out.add_(weights.router_bias);
        if (kept.scalar_type() != at::kFloat)
            kept.copy_(wide);
    }
}

void check_finite(const RoutedBlock& block, int layer, int experts) {
    for (std::int64_t t = 0; t < block.tokens; ++t) {
        if (!std::isfinite(block.probabilities[t * experts]))
            throw ModelError("The router logits of layer " + std::to_string(layer) + " are not finite at token " +
                             std::to_string(block.first_token + t) +
                             ". The checkpoint holds infinities or NaN, or overflows in this dtype; try f32.");
    }
}

/// Runs norm, router and plan; `normed` as in `router_logits`.
RoutedBlock route_block(const at::Tensor& hidden, at::Tensor& normed, const TokenRange& range, const LayerWeights& weights,
                        const LayerSteering& steering, const BlockContext& context) {
    const ModelConfig& config = context.config;
    BlockScratch& scratch = context.scratch;
    const std::int64_t n = range.tokens();
    const int experts = config.experts;
    const int top_k = config.top_k;
    const auto host = at::TensorOptions().dtype(at::kFloat);

    at::Tensor logits = scratch.logits.get({n, experts}, context.compute.f32());
    router_logits(hidden, range, weights, context, normed, logits);
    if (!logits.is_cpu())
        logits = logits.to(at::kCPU);
    RoutedBlock block;
    block.first_token = range.first;
    block.tokens = n;
    block.logits = block.raw_logits = logits.data_ptr<float>();
    if (!steering.edits.empty()) {
        at::Tensor raw = scratch.raw_logits.get({n, experts}, host);
        raw.copy_(logits);
        block.raw_logits = raw.data_ptr<float>();
    }
    float* probabilities = scratch.probabilities.get({n, experts}, host).data_ptr<float>();
    auto* index = scratch.index.get({n, top_k}, host.dtype(at::kInt)).data_ptr<std::int32_t>();
    float* weight = scratch.weight.get({n, top_k}, host).data_ptr<float>();
    float* rows = logits.data_ptr<float>();
    const std::int32_t* forced = steering.forced.empty() ? nullptr : steering.forced.data() + range.first * top_k;
    at::parallel_for(0, n, 64, [&](std::int64_t first, std::int64_t last) {
        route_rows(rows + first * experts, last - first, config.router, steering.rule, steering.edits, probabilities + first * experts,
                   index + first * top_k, weight + first * top_k, weights.selection_bias, forced == nullptr ? nullptr : forced + first * top_k);
    });
    block.probabilities = probabilities;
    block.index = index;
    block.weight = weight;
    check_finite(block, weights.layer, experts);
    return block;
}

void gather_rows(const at::Tensor& from, std::span<const std::int64_t> rows, at::Tensor& to) {
    const auto n = static_cast<std::int64_t>(rows.size());
    if (to.size(0) > n)
        to.narrow(0, n, to.size(0) - n).zero_();
    const auto row_bytes = static_cast<std::size_t>(from.size(1)) * from.element_size();
    const auto* source = static_cast<const std::byte*>(from.data_ptr());
    auto* target = static_cast<std::byte*>(to.data_ptr());
    at::parallel_for(0, n, 64, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t i = first; i < last; ++i)
            std::memcpy(target + static_cast<std::size_t>(i) * row_bytes,
                        source + static_cast<std::size_t>(rows[static_cast<std::size_t>(i)]) * row_bytes, row_bytes);
    });
}

/// hidden[first + rows[i]] += weights[i] · out[i]. A token meets an expert once, so no two rows collide.
void scatter_rows(at::Tensor& hidden, std::int64_t first, std::span<const std::int64_t> rows, std::span<const float> weights, const at::Tensor& out) {
    const auto n = static_cast<std::int64_t>(rows.size());
    const std::int64_t width = hidden.size(1);
    float* to = hidden.data_ptr<float>() + first * width;
    at::parallel_for(0, n, 32, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            float* row = to + rows[static_cast<std::size_t>(i)] * width;
            const float scale = weights[static_cast<std::size_t>(i)];
            if (out.scalar_type() == at::kFloat)
                kernels::add_scaled(row, out.data_ptr<float>() + i * width, scale, width);
            else
                kernels::add_scaled(row, static_cast<const kernels::Bf16*>(out.data_ptr()) + i * width, scale, width);
        }
    });
}

/// hidden[first + rows] += weights · mlp(normed[rows])
void add_expert(const at::Tensor& normed, const GatedWeights& mlp, std::span<const std::int64_t> tokens, std::span<const float> scales,
                at::Tensor& hidden, std::int64_t first, const BlockContext& context) {
    context.cancel.check();
    const std::int64_t rows = padded_rows(static_cast<std::int64_t>(tokens.size()), context.compute);
    at::Tensor gathered = context.scratch.gathered.get({rows, normed.size(1)}, context.compute.options());
    at::Tensor out = context.scratch.down.get({rows, normed.size(1)}, context.compute.options());
    gather_rows(normed, tokens, gathered);
    gated_mlp(gathered, mlp, out, context);
    scatter_rows(hidden, first, tokens, scales, out);
}

/// The shared experts, which every token meets with weight 1 or with a gate of their own: sigmoid(normed · w), in f32.
void add_shared(const at::Tensor& normed, const LayerWeights& weights, at::Tensor& hidden, std::int64_t first, const BlockContext& context) {
    const std::int64_t n = normed.size(0);
    std::vector<std::int64_t> tokens(static_cast<std::size_t>(n));
    std::iota(tokens.begin(), tokens.end(), 0);
    std::vector<float> scales(tokens.size(), static_cast<float>(context.config.residual_multiplier));
    for (std::int64_t begin = 0; begin < n; begin += mlp_rows) {
        const std::int64_t rows = std::min(mlp_rows, n - begin);
        const auto at = static_cast<std::size_t>(begin), count = static_cast<std::size_t>(rows);
        if (weights.shared_gate.defined()) {
            const at::Tensor open = at::sigmoid(at::mm(normed.narrow(0, begin, rows).to(at::kFloat), weights.shared_gate.t())).to(at::kCPU);
            for (std::size_t i = 0; i < count; ++i)
                scales[at + i] *= open.data_ptr<float>()[i];
        }
        const MlpRows mlp{&weights.shared.front(), rows, std::span(tokens).subspan(at, count), std::span(scales).subspan(at, count)};
        if (n > context.compute.few_rows && add_packed_mlps(normed, {&mlp, 1}, hidden, first, context))
            continue;
        add_expert(normed, weights.shared.front(), std::span(tokens).subspan(at, count), std::span(scales).subspan(at, count), hidden, first,
                   context);
    }
}

} // namespace

void routed_mlp_layer(at::Tensor& hidden, const TokenRange& range, const LayerWeights& weights, const LayerSteering& steering, bool routing_only,
                      const BlockContext& context, const RoutingObserver& observer) {
    const ModelConfig& config = context.config;
    BlockScratch& scratch = context.scratch;
    const std::int64_t width = config.hidden_size;
    context.cancel.check();
    at::Tensor normed = scratch.normed.get({range.tokens(), width}, context.compute.options());
    const RoutedBlock block = route_block(hidden, normed, range, weights, steering, context);
    if (observer)
        observer(block);
    if (routing_only)
        return;
    if (!context.compute.own_kernels) {
        aten::add_experts(normed, block, weights, hidden, context);
        if (!weights.shared.empty())
            aten::add_shared_experts(normed, weights, hidden, range.first, context);
        return;
    }

    ExpertTokens sorted = sort_by_expert(block, config.experts, config.top_k);
    for (float& scale : sorted.weight)
        scale *= static_cast<float>(config.residual_multiplier);
    std::vector<MlpRows> experts; // in ascending order, a large one in parts
    for (std::size_t e = 0; e < static_cast<std::size_t>(config.experts); ++e) {
        for (std::int64_t first = sorted.offsets[e]; first < sorted.offsets[e + 1]; first += mlp_rows) {
            const auto at = static_cast<std::size_t>(first), n = static_cast<std::size_t>(std::min(mlp_rows, sorted.offsets[e + 1] - first));
            experts.push_back({&weights.experts[e], static_cast<std::int64_t>(n), std::span(sorted.token).subspan(at, n),
                               std::span<const float>(sorted.weight).subspan(at, n)});
        }
    }
    if (range.tokens() <= context.compute.few_rows || !add_packed_mlps(normed, experts, hidden, range.first, context)) {
        for (const MlpRows& expert : experts)
            add_expert(normed, *expert.weights, expert.row, expert.scale, hidden, range.first, context);
    }
    if (!weights.shared.empty())
        add_shared(normed, weights, hidden, range.first, context);
}

} // namespace isogloss
