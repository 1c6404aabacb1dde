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

/// How a family turns router logits into a distribution over all experts.
enum class ScoreFunction { Softmax, Sigmoid, SparseMixer, SoftmaxOfSelected };
const char* score_function_name(ScoreFunction f);

/// Over what the query and key vectors are normalised before the rotation.
enum class QueryKeyNorm {
    None,
    WholeProjection, ///< over all heads together, before they are split
    PerHead,         ///< over each head, weights shared by the heads
};

/// config.json, resolved: v4 and v5 keys, defaults of the family filled in. No torch needed to read it.
struct ModelConfig {
    std::string name;         ///< folder name, or hub id
    std::string family;       ///< model_type: "olmoe", "qwen3_moe"
    std::string architecture; ///< architectures[0]
    std::string stored_dtype; ///< "bfloat16", …
    int vocab_size = 0;
    int hidden_size = 0;
    int layers = 0;
    int heads = 0, kv_heads = 0, head_dim = 0;
    int dense_intermediate = 0;  ///< width of dense MLP layers
    int expert_intermediate = 0; ///< I
    int experts = 0, top_k = 0;  ///< E, k
    bool norm_topk_prob = false;
    bool tie_word_embeddings = false;
    bool attention_bias = false;
    double norm_eps = 1e-6;
    double rope_theta = 10000;
    double clip_qkv = 0; ///< 0 = none
    int max_position = 0;
    QueryKeyNorm query_key_norm = QueryKeyNorm::None;
    ScoreFunction score_function = ScoreFunction::Softmax;
    std::vector<int> moe_layers; ///< true ids of routed layers
    std::vector<int> eos_ids;
    std::string config_sha256;
    bool is_moe(int layer) const;
    RoutedShape routed_shape() const;
};

/// Reads FOLDER/config.json. An architecture that is not supported is refused with a sentence that names it and lists the supported ones
/// (`ModelError`).
ModelConfig load_model_config(const std::filesystem::path& folder);
std::vector<std::string> supported_families();

} // namespace isogloss
