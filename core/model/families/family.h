// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config_reader.h"

#include <string>
#include <vector>

namespace isogloss {

/// Where one layer's weights lie in the checkpoint. A linear layer's name goes without ".weight" and ".bias". Empty = the family has no such weight.
struct LayerTensorNames {
    std::string input_norm, post_attention_norm;     ///< [H]
    std::string query, key, value, output;           ///< linear: [Nq·D, H], [Nkv·D, H], [Nkv·D, H], [H, Nq·D]
    std::string query_norm, key_norm;                ///< widths as `ModelConfig::query_key_norm` says
    std::string router;                              ///< linear [E, H]
    std::string experts;                             ///< prefix of the experts: "model.layers.3.mlp.experts"
    std::string expert_gate, expert_up, expert_down; ///< within "EXPERTS.<e>.": linear [I, H], [I, H], [H, I]
    std::string dense_gate, dense_up, dense_down;    ///< of a dense layer
};

struct ModelTensorNames {
    std::string embedding = "model.embed_tokens.weight"; ///< [V, H]
    std::string final_norm = "model.norm.weight";        ///< [H]
    std::string head = "lm_head.weight";                 ///< [V, H]; absent if tied
};

/// One architecture: how its config.json is read and what its tensors are called. Everything that is computed is shared; `ModelConfig` says in which
/// variant. A new family is one file here and one line in `families()`.
struct Family {
    std::string model_type;   ///< `model_type` of config.json
    std::string architecture; ///< class name in the reference implementation
    void (*read_config)(const ConfigReader& reader, ModelConfig& config);
    LayerTensorNames (*layer_tensors)(const ModelConfig& config, int layer);
};

const Family& olmoe_family();
const Family& qwen3_moe_family();

const std::vector<const Family*>& families();
/// Throws `ModelError` if the model_type is not one of ours.
const Family& family_of(const ModelConfig& config);

/// The names that most families share: pre-norm blocks, `self_attn`, `mlp.gate`, `mlp.experts.<e>.{gate,up,down}_proj`, dense `mlp.*_proj`.
LayerTensorNames common_layer_tensors(const ModelConfig& config, int layer);

} // namespace isogloss
