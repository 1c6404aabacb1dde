// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/families/family.h"

namespace isogloss {

const std::vector<const Family*>& families() {
    static const std::vector<const Family*> all{&olmoe_family(),        &qwen3_moe_family(),     &gpt_oss_family(),     &phimoe_family(),
                                                &mixtral_family(),      &qwen2_moe_family(),     &deepseek_v2_family(), &deepseek_v3_family(),
                                                &glm4_moe_family(),     &granitemoe_family(),    &dots1_family(),       &minimax_m2_family(),
                                                &ernie4_5_moe_family(), &hunyuan_v1_moe_family()};
    return all;
}

const Family& family_of(const ModelConfig& config) {
    for (const Family* family : families()) {
        if (family->model_type == config.family)
            return *family;
    }
    throw ModelError("no family \"" + config.family + "\" is known");
}

std::string layer_prefix(int layer) { return "model.layers." + std::to_string(layer) + "."; }

LayerTensorNames common_layer_tensors(const ModelConfig& config, int layer) {
    const std::string prefix = layer_prefix(layer);
    LayerTensorNames names;
    names.input_norm = prefix + "input_layernorm";
    names.post_attention_norm = prefix + "post_attention_layernorm";
    names.query = prefix + "self_attn.q_proj";
    names.key = prefix + "self_attn.k_proj";
    names.value = prefix + "self_attn.v_proj";
    names.output = prefix + "self_attn.o_proj";
    if (config.query_key_norm != QueryKeyNorm::None) {
        names.query_norm = prefix + "self_attn.q_norm";
        names.key_norm = prefix + "self_attn.k_norm";
    }
    if (config.is_moe(layer)) {
        names.router = prefix + "mlp.gate";
        names.experts = prefix + "mlp.experts";
        names.expert_gate = "gate_proj";
        names.expert_up = "up_proj";
        names.expert_down = "down_proj";
        names.fused_gate_up = names.experts + ".gate_up_proj";
        names.fused_down = names.experts + ".down_proj";
    } else {
        names.dense_gate = prefix + "mlp.gate_proj";
        names.dense_up = prefix + "mlp.up_proj";
        names.dense_down = prefix + "mlp.down_proj";
    }
    return names;
}

LayerTensorNames mixtral_layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = common_layer_tensors(config, layer);
    const std::string moe = layer_prefix(layer) + "block_sparse_moe";
    names.router = moe + ".gate";
    names.experts = moe + ".experts";
    names.expert_gate = "w1";
    names.expert_up = "w3";
    names.expert_down = "w2";
    names.fused_gate_up = names.experts + ".gate_up_proj";
    names.fused_down = names.experts + ".down_proj";
    if (config.router.selection_bias)
        names.selection_bias = moe + ".e_score_correction_bias";
    names.respelled = {{"block_sparse_moe", "mlp"}, {"block_sparse_moe.gate", "mlp.router"}};
    return names;
}

LayerTensorNames deepseek_layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = common_layer_tensors(config, layer);
    if (!config.is_moe(layer))
        return names;
    const std::string mlp = layer_prefix(layer) + "mlp.";
    if (config.router.selection_bias)
        names.selection_bias = mlp + "gate.e_score_correction_bias";
    if (config.shared.count > 0) {
        names.shared_gate = mlp + "shared_experts.gate_proj";
        names.shared_up = mlp + "shared_experts.up_proj";
        names.shared_down = mlp + "shared_experts.down_proj";
    }
    return names;
}

void read_deepseek_v3_router(const ConfigReader& reader, ModelConfig& config) {
    reader.require("scoring_func", "sigmoid", "sigmoid");
    reader.require("topk_method", "noaux_tc", "noaux_tc");
    config.router.score = ScoreFunction::Sigmoid;
    config.router.selection_bias = true;
    config.router.sum_added = 1e-20;
    config.router.weight_scale = reader.number("routed_scaling_factor", config.router.weight_scale, 0);
    read_groups(reader, config, GroupScore::TwoLargest);
}

void read_deepseek_layers(const ConfigReader& reader, ModelConfig& config, int default_shared, int default_dense) {
    config.shared.count = reader.count_from_zero("n_shared_experts", default_shared, 64);
    config.shared.intermediate = config.shared.count * config.expert_intermediate;
    all_layers_routed_from(config, reader.count_from_zero("first_k_dense_replace", default_dense, 4096));
}

} // namespace isogloss
