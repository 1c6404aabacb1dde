// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/config.h"
#include "core/model/rotary.h"
#include "core/model/tensor.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

/// One decoder layer on packed tokens: hidden ← hidden + attention(norm(hidden)), hidden ← hidden + mlp(norm(hidden)). hidden is [T, H] f32, changed
/// in place. Private to core/model and core/engine.
namespace isogloss {

struct LinearWeights {
    StoredWeight weight;
    at::Tensor bias; ///< f32, may be undefined
};

struct AttentionWeights {
    at::Tensor norm; ///< [H] f32
    LinearWeights query, key, value, output;
    at::Tensor query_norm, key_norm; ///< f32, undefined if the family has none
};

/// silu(gate(x)) · up(x) → down
struct GatedWeights {
    StoredWeight gate, up, down;
};

struct LayerWeights {
    int layer = 0;
    AttentionWeights attention;
    at::Tensor mlp_norm; ///< [H] f32
    bool routed = false;
    at::Tensor router;                 ///< [E, H] f32
    std::vector<GatedWeights> experts; ///< E if routed, else the one dense MLP
};

/// Rows that an expert, a dense MLP or the router takes at a time: enough for the products to run at their best.
inline constexpr std::int64_t mlp_rows = 2048;

/// Buffers that all layers share.
struct BlockScratch {
    LinearScratch linear;
    Buffer normed, query, key, value, ready_query, ready_key, ready_value, context, projected;
    Buffer logits, raw_logits, probabilities, index, weight, wide_normed;
    Buffer gathered, gate, up, down;
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
    std::int64_t tokens() const { return last - first; }
};

/// What the router did to one `TokenRange`; host memory, valid during the call.
struct RoutedBlock {
    std::int64_t first_token = 0, tokens = 0;
    const float* raw_logits = nullptr;    ///< [n, E]
    const float* logits = nullptr;        ///< [n, E] after the plan
    const float* probabilities = nullptr; ///< [n, E]
    const std::int32_t* index = nullptr;  ///< [n, k]
    const float* weight = nullptr;        ///< [n, k]
};
using RoutingObserver = std::function<void(const RoutedBlock&)>;

struct LayerSteering {
    Rule rule = Rule::Soft;
    std::vector<PlanEdit> edits; ///< of this layer
};

void attention_layer(at::Tensor& hidden, const TokenRange& range, const AttentionWeights& weights, const BlockContext& context);
/// With `routing_only` the router runs and the observer is called, the experts are not.
void routed_mlp_layer(at::Tensor& hidden, const TokenRange& range, const LayerWeights& weights, const LayerSteering& steering, bool routing_only,
                      const BlockContext& context, const RoutingObserver& observer);
void dense_mlp_layer(at::Tensor& hidden, const TokenRange& range, const LayerWeights& weights, const BlockContext& context);

/// out ← gated MLP of x [n, H] → [n, H], all in compute dtype; n = padded_rows(n).
void gated_mlp(const at::Tensor& x, const GatedWeights& weights, at::Tensor& out, const BlockContext& context);

/// normed ← norm of hidden rows [first, first + n), in compute dtype, the rows after them (padding) zero.
void rms_norm_rows(const at::Tensor& hidden, std::int64_t first, std::int64_t n, const at::Tensor& weight, double eps, at::Tensor& normed);

} // namespace isogloss
