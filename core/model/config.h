// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/steering/plan.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace isogloss {

class ModelError : public InputError {
public:
    using InputError::InputError;
};

/// How a family turns router logits into scores.
enum class ScoreFunction {
    Softmax, ///< over all experts
    Sigmoid,
    SparseMixer,       ///< two rounds of a softmax over the experts close to the best (k = 2)
    SoftmaxOfSelected, ///< the k largest logits first, then a softmax over these
};
const char* score_function_name(ScoreFunction f);

/// Over what the query and key vectors are normalised before the rotation.
enum class QueryKeyNorm {
    None,
    WholeProjection, ///< over all heads together, before they are split
    PerHead,         ///< over each head, weights shared by the heads
};

/// Which elements of a head turn together.
enum class RotaryPairing {
    HalfSplit,   ///< i with i + d/2
    Interleaved, ///< 2i with 2i + 1
};

enum class RotaryScaling { None, Linear, Yarn, LongRope, Llama3 };

/// The rotary position embedding: which part of a head turns, how fast, and how it was stretched to longer texts.
struct RotaryConfig {
    double theta = 10000;
    int dim = 0; ///< elements of a head that are rotated
    RotaryPairing pairing = RotaryPairing::HalfSplit;
    RotaryScaling scaling = RotaryScaling::None;
    double factor = 1;
    int original_length = 0;   ///< positions of the unscaled model
    double magnitude = 1;      ///< cosines and sines are multiplied with it (yarn, longrope)
    double mscale_all_dim = 0; ///< yarn; multi-head latent attention also scales its softmax with it
    double beta_fast = 32, beta_slow = 1;
    bool truncate = true;                                       ///< yarn: whole dimensions as bounds of the ramp
    double low_frequency_factor = 1, high_frequency_factor = 4; ///< llama3
    std::vector<double> short_factor, long_factor;              ///< longrope, [dim/2]
    double long_magnitude = 1;                                  ///< longrope: `magnitude` of texts longer than `original_length`
};

/// Multi-head latent attention: queries and keys = a part without and a part with position, keys and values from one small vector.
struct LatentConfig {
    int query_rank = 0; ///< 0 = queries are projected directly
    int key_rank = 0;   ///< 0 = no latent attention
    int plain_dim = 0, rotary_dim = 0;
    double norm_eps = 1e-6; ///< of the norms on the latent vectors
};

/// What a gated MLP does between its projections.
enum class Activation {
    SwiGlu,        ///< silu(gate) · up
    ClampedSwiGlu, ///< GPT-OSS: g = min(gate, limit), u = clamp(up, ±limit); g · sigmoid(1.702 g) · (u + 1)
};

enum class GroupScore { Largest, TwoLargest }; ///< of a group's selection scores: the largest, or the sum of the two largest

/// What a router does with its logits z (docs/families.md): scores s = `score`(z); the k experts are the largest of s, or of s + bias where the
/// family has a selection bias, within the chosen groups; weights are the scores of the chosen experts.
struct RouterRule {
    int experts = 0;        ///< E
    int top_k = 0;          ///< k
    bool normalise = false; ///< divide the k weights by their sum
    ScoreFunction score = ScoreFunction::Softmax;
    bool selection_bias = false;
    int groups = 1, groups_kept = 1;
    GroupScore group_score = GroupScore::Largest;
    double sum_floor = 0;        ///< the sum is at least this before the division
    double sum_added = 0;        ///< is added to the sum
    double weight_scale = 1;     ///< the k weights are multiplied with it last
    double sparse_window = 0.02; ///< sparsemixer: relative distance from the largest logit beyond which an expert is left out
};

/// Experts that every token passes, apart from the routed ones. They are not routed and cannot be steered.
struct SharedExperts {
    int count = 0;        ///< 0 = none
    int intermediate = 0; ///< width of all of them together
    bool gated = false;   ///< their output is multiplied with sigmoid(x · w)
};

/// How quantised weights are stored.
enum class Quantisation { None, Fp8Blocks, Mxfp4 };
const char* quantisation_name(Quantisation q); ///< "", "fp8", "mxfp4"

/// config.json, resolved: v4 and v5 keys, defaults of the family filled in. No torch needed to read it.
struct ModelConfig {
    std::string name;         ///< folder name, or hub id
    std::string family;       ///< model_type: "olmoe", "qwen3_moe", …
    std::string architecture; ///< architectures[0]
    std::string stored_dtype; ///< "bfloat16", …
    int vocab_size = 0;
    int hidden_size = 0;
    int layers = 0;
    int heads = 0, kv_heads = 0;
    int head_dim = 0;            ///< of queries and keys
    int value_dim = 0;           ///< of values
    int dense_intermediate = 0;  ///< width of dense MLP layers
    int expert_intermediate = 0; ///< I
    int experts = 0, top_k = 0;  ///< E, k
    RouterRule router;
    bool router_bias = false; ///< the router is a linear layer with bias
    SharedExperts shared;
    Activation activation = Activation::SwiGlu;
    double activation_limit = 0; ///< of `ClampedSwiGlu`
    bool expert_bias = false;
    bool tie_word_embeddings = false;
    bool attention_bias = false; ///< on query, key and value
    bool output_bias = false;    ///< on the attention's output
    bool head_bias = false;
    bool layer_norm = false; ///< LayerNorm with bias instead of RMSNorm
    double norm_eps = 1e-6;
    RotaryConfig rotary;
    LatentConfig latent;
    double attention_scale = 0; ///< dot products are multiplied with it; 0 = 1/√head_dim
    bool attention_sinks = false;
    double clip_qkv = 0; ///< 0 = none
    int max_position = 0;
    QueryKeyNorm query_key_norm = QueryKeyNorm::None;
    bool norm_after_rotation = false;
    double embedding_multiplier = 1, residual_multiplier = 1, logits_divisor = 1;
    Quantisation quantisation = Quantisation::None;
    int block_rows = 128, block_columns = 128; ///< of FP8 scales
    std::vector<int> windows;                  ///< [layers]: keys that a query sees, itself included; 0 = all. Empty = all layers see all
    std::vector<int> moe_layers;               ///< true ids of routed layers
    std::vector<int> eos_ids;
    std::string config_sha256;
    bool is_moe(int layer) const;
    bool latent_attention() const { return latent.key_rank > 0; }
    int window(int layer) const { return windows.empty() ? 0 : windows[static_cast<std::size_t>(layer)]; }
    double softmax_scale() const;
    /// What `pooled_softmax` is a mean of: "softmax" or "sigmoid_normalised", over all experts.
    const char* distribution_name() const;
    RoutedShape routed_shape() const;
};

/// Reads FOLDER/config.json. An architecture that is not supported is refused with a sentence that names it and lists the supported ones
/// (`ModelError`).
ModelConfig load_model_config(const std::filesystem::path& folder);
std::vector<std::string> supported_families();

} // namespace isogloss
