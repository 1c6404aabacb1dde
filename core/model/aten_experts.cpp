// SPDX-License-Identifier: GPL-3.0-or-later
// All experts of a layer at once: one gather of the tokens, a few products whatever the number of experts, one addition for each of a token's k
// experts.
#include "core/model/aten_path.h"
#include "core/model/padded_runs.h"

#ifdef ISOGLOSS_GROUPED_MM
#include <ATen/ops/_grouped_mm.h>
#endif

#include <algorithm>
#include <numeric>

namespace isogloss::aten {

namespace {

/// Rows that cost about as much time as one more call does.
constexpr std::int64_t call_rows = 64;

/// Where the tokens' copies lie while the experts compute: expert by expert, each expert's in token order.
struct Places {
    std::vector<PaddedRun> runs;      ///< of experts, one after the other
    std::vector<std::int64_t> token;  ///< [places] the row of the block that stands there; padding repeats row 0
    std::vector<std::int64_t> expert; ///< [places]
    std::vector<std::int64_t> of;     ///< [k, n] places of a token's copies by rising expert, in which order they are added up
    std::vector<float> weight;        ///< [k, n]
    std::vector<std::int32_t> ends;   ///< [E] behind each expert's last place
};

/// With `padded`, the experts of a run have equally many places; else as many as tokens.
Places places_of(const RoutedBlock& block, int experts, int top_k, double scale, bool padded) {
    const std::int64_t n = block.tokens;
    std::vector<std::int64_t> count(static_cast<std::size_t>(experts), 0);
    for (std::int64_t i = 0; i < n * top_k; ++i)
        ++count[static_cast<std::size_t>(block.index[i])];
    Places places;
    std::vector<std::int64_t> next(count.size(), 0);
    std::int64_t total = 0;
    if (padded) {
        places.runs = padded_runs(count, call_rows);
        for (const PaddedRun& run : places.runs)
            for (std::int64_t e = run.first; e < run.last; ++e, total += run.rows)
                next[static_cast<std::size_t>(e)] = total;
    } else {
        for (std::size_t e = 0; e < count.size(); total += count[e++])
            next[e] = total;
    }
    const std::vector<std::int64_t> first = next;
    places.token.assign(static_cast<std::size_t>(total), 0);
    places.of.resize(static_cast<std::size_t>(n * top_k));
    places.weight.resize(places.of.size());
    std::vector<int> order(static_cast<std::size_t>(top_k));
    for (std::int64_t t = 0; t < n; ++t) {
        const std::int32_t* index = block.index + t * top_k;
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [index](int a, int b) { return index[a] < index[b]; });
        for (std::int64_t i = 0; i < top_k; ++i) {
            const int chosen = order[static_cast<std::size_t>(i)];
            const std::int64_t place = next[static_cast<std::size_t>(index[chosen])]++;
            places.token[static_cast<std::size_t>(place)] = t;
            places.of[static_cast<std::size_t>(i * n + t)] = place;
            places.weight[static_cast<std::size_t>(i * n + t)] = block.weight[t * top_k + chosen] * static_cast<float>(scale);
        }
    }
    places.expert.assign(places.token.size(), 0);
    for (std::size_t e = 0; e < count.size(); ++e) {
        std::fill(places.expert.begin() + first[e], places.expert.begin() + next[e], static_cast<std::int64_t>(e));
        places.ends.push_back(static_cast<std::int32_t>(next[e]));
    }
    return places;
}

template <class T> at::Tensor on_device(const std::vector<T>& values, at::ScalarType type, const at::Device& device) {
    const at::Tensor host = at::from_blob(const_cast<T*>(values.data()), {static_cast<std::int64_t>(values.size())}, type);
    return device.is_cpu() ? host.clone() : host.to(device);
}

/// The grouped product reads rows that begin at multiples of 16 bytes.
bool can_group(const ExpertStack& stack, const Compute& compute) {
#ifdef ISOGLOSS_GROUPED_MM
    const auto aligned = [](const at::Tensor& matrices) {
        const std::int64_t size = static_cast<std::int64_t>(matrices.element_size());
        return matrices.size(1) * size % 16 == 0 && matrices.size(2) * size % 16 == 0 &&
               reinterpret_cast<std::uintptr_t>(matrices.data_ptr()) % 16 == 0;
    };
    // On a GPU it multiplies bf16 only; the CPU's takes either.
    const bool type = stack.down.is_cpu() || stack.down.scalar_type() == at::kBFloat16;
    return compute.grouped_products && type && aligned(stack.gate_up) && aligned(stack.down);
#else
    (void)stack;
    (void)compute;
    return false;
#endif
}

/// x [places, in] times the matrices [E, out, in] of the experts that the rows belong to → [places, out].
at::Tensor product(const at::Tensor& x, const at::Tensor& matrices, const at::Tensor& bias, const Places& places, const at::Tensor& ends,
                   const at::Tensor& expert) {
    const at::Tensor transposed = matrices.transpose(1, 2);
    at::Tensor out;
#ifdef ISOGLOSS_GROUPED_MM
    if (places.runs.empty())
        out = at::_grouped_mm(x, transposed, ends);
#else
    (void)ends;
#endif
    if (!places.runs.empty()) {
        out = at::empty({x.size(0), matrices.size(1)}, x.options());
        std::int64_t first = 0;
        for (const PaddedRun& run : places.runs) {
            const std::int64_t count = run.last - run.first, rows = count * run.rows;
            at::Tensor to = out.narrow(0, first, rows).view({count, run.rows, out.size(1)});
            at::bmm_out(to, x.narrow(0, first, rows).view({count, run.rows, x.size(1)}), transposed.narrow(0, run.first, count));
            first += rows;
        }
    }
    if (bias.defined())
        out.add_(bias.index_select(0, expert));
    return out;
}

} // namespace

void add_experts(const at::Tensor& normed, const RoutedBlock& block, const LayerWeights& weights, at::Tensor& hidden, const BlockContext& context) {
    const ModelConfig& config = context.config;
    const ExpertStack& stack = weights.stack;
    const at::Device device = hidden.device();
    const std::int64_t n = block.tokens;
    if (n == 0)
        return;
    context.cancel.check();
    const Places places = places_of(block, config.experts, config.top_k, config.residual_multiplier, !can_group(stack, context.compute));
    const at::Tensor ends = on_device(places.ends, at::kInt, device);
    const at::Tensor expert = stack.gate_bias.defined() ? on_device(places.expert, at::kLong, device) : at::Tensor();
    const at::Tensor x = normed.index_select(0, on_device(places.token, at::kLong, device));
    const at::Tensor both = product(x, stack.gate_up, stack.gate_bias, places, ends, expert);
    const std::int64_t inner = both.size(1) / 2;
    const at::Tensor active = config.activation == Activation::ClampedSwiGlu ? clamped_swiglu(both, config.activation_limit).to(normed.scalar_type())
                                                                             : at::silu(both.narrow(1, 0, inner)) * both.narrow(1, inner, inner);
    const at::Tensor out = product(active, stack.down, stack.down_bias, places, ends, expert);
    // One of the k at a time, in the order of the experts: the same sum on every run, unlike an atomic addition of all rows.
    const at::Tensor of = on_device(places.of, at::kLong, device), weight = on_device(places.weight, at::kFloat, device);
    at::Tensor rows = hidden.narrow(0, block.first_token, n);
    for (std::int64_t i = 0; i < config.top_k; ++i)
        rows.add_(out.index_select(0, of.narrow(0, i * n, n)).to(at::kFloat) * weight.narrow(0, i * n, n).unsqueeze(1));
}

void add_shared_experts(const at::Tensor& normed, const LayerWeights& weights, at::Tensor& hidden, std::int64_t first, const BlockContext& context) {
    context.cancel.check();
    at::Tensor out = context.scratch.down.get(normed.sizes(), context.compute.options());
    gated_mlp(normed, weights.shared.front(), out, context);
    at::Tensor wide = out.to(at::kFloat);
    if (weights.shared_gate.defined())
        wide = wide * at::sigmoid(at::mm(normed.to(at::kFloat), weights.shared_gate.t()));
    hidden.narrow(0, first, normed.size(0)).add_(wide, context.config.residual_multiplier);
}

} // namespace isogloss::aten
