// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config_reader.h"

#include <string>
#include <utility>
#include <vector>

namespace isogloss {

/// Where one layer's weights lie in the checkpoint. The name of a norm or a linear layer goes without ".weight" and ".bias". Empty = the family has
/// no such weight.
struct LayerTensorNames {
    std::string input_norm, post_attention_norm;     ///< [H]
    std::string query, key, value, output;           ///< linear: [Nq·D, H], [Nkv·D, H], [Nkv·D, H], [H, Nq·Dv]
    std::string query_norm, key_norm;                ///< widths as `ModelConfig::query_key_norm` says
    std::string sinks;                               ///< [Nq], the whole name
    std::string query_down, query_down_norm;         ///< latent attention: linear [rank, H]; norm [rank]
    std::string query_up;                            ///< linear [Nq·D, rank]
    std::string key_down, key_down_norm, key_up;     ///< linear [rank + rotary, H]; norm [rank]; linear [Nq·(plain + Dv), rank]
    std::string router;                              ///< linear [E, H]
    std::string selection_bias;                      ///< [E] or [1, E], the whole name
    std::string experts;                             ///< prefix of the experts: "model.layers.3.mlp.experts"
    std::string expert_gate, expert_up, expert_down; ///< within "EXPERTS.<e>.": linear [I, H], [I, H], [H, I]
    std::string fused_gate_up, fused_down;           ///< all experts of the layer: [E, 2I, H] (gate first) and [E, H, I], whole names
    std::string dense_gate, dense_up, dense_down;    ///< of a dense layer
    std::string shared_gate, shared_up, shared_down; ///< of the shared experts, one MLP
    std::string shared_switch;                       ///< linear [1, H]: the gate on their output
    /// Other spellings of parts of names, as transformers 5 renames modules in memory: tried where a name is not in the checkpoint.
    std::vector<std::pair<std::string, std::string>> respelled;
};

struct ModelTensorNames {
    std::string embedding = "model.embed_tokens.weight"; ///< [V, H]
    std::string final_norm = "model.norm";               ///< [H]
    std::string head = "lm_head";                        ///< linear [V, H]; absent if tied
};

/// One architecture: how its config.json is read and what its tensors are called. Everything that is computed is shared; `ModelConfig` says in which
/// variant. A new family is one file here and one line in `families()`.
struct Family {
    std::string model_type;   ///< `model_type` of config.json
    std::string architecture; ///< class name in the reference implementation
    void (*read_config)(const ConfigReader& reader, ModelConfig& config);
    LayerTensorNames (*layer_tensors)(const ModelConfig& config, int layer);
};

const Family& deepseek_v2_family();
const Family& deepseek_v3_family();
const Family& dots1_family();
const Family& ernie4_5_moe_family();
const Family& glm4_moe_family();
const Family& gpt_oss_family();
const Family& granitemoe_family();
const Family& hunyuan_v1_moe_family();
const Family& minimax_m2_family();
const Family& mixtral_family();
const Family& olmoe_family();
const Family& phimoe_family();
const Family& qwen2_moe_family();
const Family& qwen3_moe_family();

const std::vector<const Family*>& families();
/// Throws `ModelError` if the model_type is not one of ours.
const Family& family_of(const ModelConfig& config);

std::string layer_prefix(int layer); ///< "model.layers.3."
/// The names that most families share: pre-norm blocks, `self_attn`, `mlp.gate`, `mlp.experts.<e>.{gate,up,down}_proj`, dense `mlp.*_proj`.
LayerTensorNames common_layer_tensors(const ModelConfig& config, int layer);
/// The names of Mixtral and its relatives: `block_sparse_moe.gate`, `block_sparse_moe.experts.<e>.{w1,w3,w2}`.
LayerTensorNames mixtral_layer_tensors(const ModelConfig& config, int layer);
/// The common names with `mlp.shared_experts.*` and the selection bias `mlp.gate.e_score_correction_bias` where `config` has them.
LayerTensorNames deepseek_layer_tensors(const ModelConfig& config, int layer);

/// DeepSeek's names with latent attention.
LayerTensorNames latent_layer_tensors(const ModelConfig& config, int layer);
/// Sizes, rotation and softmax scale of multi-head latent attention.
void read_latent_attention(const ConfigReader& reader, ModelConfig& config, RotaryPairing pairing);

/// The router of DeepSeek-V3 and of those who took it over: sigmoid, chosen by score + bias within the best groups, weights renormalised and scaled.
void read_deepseek_v3_router(const ConfigReader& reader, ModelConfig& config);
/// `n_shared_experts` experts of `expert_intermediate` each, stored as one MLP; and `first_k_dense_replace` dense layers at the start.
void read_deepseek_layers(const ConfigReader& reader, ModelConfig& config, int default_shared, int default_dense);

} // namespace isogloss
