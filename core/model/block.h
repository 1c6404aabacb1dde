// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/config.h"
#include "core/model/rotary.h"
#include "core/model/tensor.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

/// One decoder layer on packed tokens: hidden ← hidden + attention(norm(hidden)), hidden ← hidden + mlp(norm(hidden)). hidden is [T, H] f32, changed
/// in place. Private to core/model and core/engine.
namespace isogloss {

struct LinearWeights {
    StoredWeight weight;
    at::Tensor bias; ///< f32, may be undefined
};

/// RMSNorm, or LayerNorm where the family has a bias.
struct NormWeights {
    at::Tensor weight; ///< f32, undefined if there is no such norm
    at::Tensor bias;   ///< f32, may be undefined
};

struct AttentionWeights {
    NormWeights norm;                        ///< [H]
    LinearWeights query, key, value, output; ///< with latent attention: no key and value, and no query if that has a rank
    at::Tensor query_norm, key_norm;         ///< f32, undefined if the family has none
    at::Tensor sinks;                        ///< [Nq] f32, undefined if the family has none
    int window = 0;                          ///< of this layer; 0 = all keys
    // Multi-head latent attention: query = up(norm(down(x))), key and value = up(norm(first part of down(x))).
    LinearWeights query_down, query_up, key_down, key_up;
    at::Tensor query_latent_norm, key_latent_norm; ///< f32
};

/// activation(gate(x), up(x)) → down. `ClampedSwiGlu`: gate [2I, H] holds both, alternating, and up is empty.
struct GatedWeights {
    StoredWeight gate, up, down;
    at::Tensor gate_bias, down_bias; ///< f32, may be undefined
};

/// The weights of all experts as one tensor each, in compute dtype on the layer's device: views of what the experts' own `resident` are views of
/// (core/model/packed_layer.h). For ATen's operators.
struct ExpertStack {
    at::Tensor gate_up;              ///< [E, 2I, H]: an expert's gate, then its up; `ClampedSwiGlu`: alternating rows, as stored
    at::Tensor down;                 ///< [E, H, I]
    at::Tensor gate_bias, down_bias; ///< [E, 2I] and [E, H] in compute dtype, may be undefined
};

struct LayerWeights {
    int layer = 0;
    AttentionWeights attention;
    NormWeights mlp_norm; ///< [H]
    bool routed = false;
    at::Tensor router;                 ///< [E, H] f32
    at::Tensor router_bias;            ///< [E] f32, may be undefined
    std::vector<float> selection_bias; ///< [E], or empty
    std::vector<GatedWeights> experts; ///< E if routed, else the one dense MLP
    std::vector<GatedWeights> shared;  ///< all shared experts as one MLP, or none
    at::Tensor shared_gate;            ///< [1, H] f32, may be undefined
    ExpertStack stack;                 ///< while the weights lie on a device
};

/// Every weight of a layer that is read from the checkpoint's map while it computes.
template <class Layer, class Visit> void for_each_stored(Layer& layer, Visit visit) {
    const auto present = [&](auto& weight) {
        if (weight.data != nullptr)
            visit(weight);
    };
    auto& attention = layer.attention;
    for (auto* linear : {&attention.query, &attention.key, &attention.value, &attention.output, &attention.query_down, &attention.query_up,
                         &attention.key_down, &attention.key_up})
        present(linear->weight);
    for (auto* mlps : {&layer.experts, &layer.shared}) {
        for (auto& mlp : *mlps) {
            present(mlp.gate);
            present(mlp.up);
            present(mlp.down);
        }
    }
}

/// Rows that an expert, a dense MLP or the router takes at a time: enough for the products to run at their best.
inline constexpr std::int64_t mlp_rows = 2048;

namespace aten {
struct AttentionPlan;
}

/// Buffers that all layers share.
struct BlockScratch {
    LinearScratch linear;
    Buffer normed, query, key, value, ready_query, ready_key, ready_value, context, projected;
    Buffer logits, raw_logits, probabilities, index, weight, wide_normed;
    Buffer gathered, gate, up, down, up_weight;
    Buffer latent, latent_normed, expanded; ///< of latent attention
    /// Of ATen's operators: what attention needs to know of a range, by its first token. The same in all layers, so it is kept from the first on;
    /// whoever begins a sweep or a step clears it.
    std::map<std::int64_t, std::shared_ptr<const aten::AttentionPlan>> attention_plans;
};

/// What every layer of a model computes with.
struct BlockContext {
    const ModelConfig& config;
    const Compute& compute;
    const RotaryTable& rotary;
    BlockScratch& scratch;
    const CancelToken& cancel; ///< looked at before each block of work
};

/// Tokens [first, last) of whole sequences; `offsets` are the starts of these sequences and `last`.
struct TokenRange {
    std::int64_t first = 0, last = 0;
    std::span<const std::int64_t> offsets;
    std::span<const std::int64_t> past =
        {}; ///< tokens of each sequence before these: of earlier steps of a generation, or of its parents; empty = none
    /// The sequence of this range whose tokens stand right before a sequence's own (−1 = none; it comes earlier); empty = none has one. Only in
    /// sweeps.
    std::span<const std::int64_t> parent = {};
    std::int64_t past_of(std::size_t sequence) const { return past.empty() ? 0 : past[sequence]; }
    std::int64_t tokens() const { return last - first; }
};

/// What the router did to one `TokenRange`; host memory, valid during the call.
struct RoutedBlock {
    std::int64_t first_token = 0, tokens = 0;
    const float* raw_logits = nullptr;    ///< [n, E]
    const float* logits = nullptr;        ///< [n, E] what the plan made of them (`route_rows`)
    const float* probabilities = nullptr; ///< [n, E] the family's scores as a distribution
    const std::int32_t* index = nullptr;  ///< [n, k]
    const float* weight = nullptr;        ///< [n, k]
};
using RoutingObserver = std::function<void(const RoutedBlock&)>;

struct LayerSteering {
    Rule rule = Rule::Soft;
    std::vector<PlanEdit> edits;               ///< of this layer
    std::span<const std::int32_t> forced = {}; ///< [T, k] experts of every token of the sweep, instead of the router's choice; or empty
};

/// Keys and values that one layer keeps of one sequence, f32, ready for the dot products: [tokens, Nkv·D] and [tokens, Nkv·Dv].
struct CachedRows {
    std::vector<float> keys, values;
};

/// The same for ATen's operators: of all sequences that a generation holds at a time, on the layer's device.
struct CachedPlaces {
    at::Tensor keys, values; ///< [places, room, Nkv·D] and [places, room, Nkv·Dv] f32; room grows
};

/// What a step of a generation finds of earlier ones. One of the two.
struct StepCache {
    std::span<CachedRows* const> rows;   ///< our own kernels: one for each sequence of the range
    CachedPlaces* places = nullptr;      ///< ATen's operators
    std::span<const std::int64_t> place; ///< of each sequence of the range
    std::int64_t most_places = 0;        ///< of the generation
    std::int64_t room = 0;               ///< tokens that each place has room for; never falls
    bool empty() const { return rows.empty() && places == nullptr; }
};

/// With a cache, the range's rows are added to it, and its tokens see those of earlier steps, `range.past` many.
void attention_layer(at::Tensor& hidden, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context,
                     const StepCache& cache = {});
/// With `routing_only` the router runs and the observer is called, the experts are not.
void routed_mlp_layer(at::Tensor& hidden, const TokenRange& range, const LayerWeights& weights, const LayerSteering& steering, bool routing_only,
                      const BlockContext& context, const RoutingObserver& observer);
void dense_mlp_layer(at::Tensor& hidden, const TokenRange& range, const LayerWeights& weights, const BlockContext& context);

/// out ← gated MLP of x [n, H] → [n, H], all in compute dtype; n = padded_rows(n).
void gated_mlp(const at::Tensor& x, const GatedWeights& weights, at::Tensor& out, const BlockContext& context);

/// normed ← norm of hidden rows [first, first + n), in compute dtype, the rows after them (padding) zero.
void norm_rows(const at::Tensor& hidden, std::int64_t first, std::int64_t n, const NormWeights& norm, double eps, at::Tensor& normed,
               const Compute& compute);

} // namespace isogloss
