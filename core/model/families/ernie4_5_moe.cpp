// SPDX-License-Identifier: GPL-3.0-or-later
// ERNIE-4.5-MoE (baidu/ERNIE-4.5-21B-A3B, -300B-A47B): interleaved rotation; softmax over all experts, chosen by score + bias, weights from the
// unbiased scores, renormalised; shared experts; a band of routed layers between dense ones.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.attention_bias = config.output_bias = false;
    config.tie_word_embeddings = reader.flag("tie_word_embeddings", true);
    if (reader.flag("use_bias", false))
        reader.fail("use_bias", "false", "true", "No published ERNIE-4.5 has biases.");
    config.rotary = reader.rotary(500000, config.head_dim, ConfigReader::whole_head, config.max_position);
    config.rotary.pairing = RotaryPairing::Interleaved;
    read_experts(reader, config, {"moe_num_experts", "num_experts", "moe_k", "num_experts_per_tok", "moe_intermediate_size", 64, 6, 1536});
    config.dense_intermediate = reader.count("intermediate_size", 12288, 1 << 20);
    config.router.selection_bias = true;
    config.router.normalise = true;
    config.router.sum_floor = reader.number("moe_norm_min", 1e-12, 0);
    config.shared.count = reader.count_from_zero("moe_num_shared_experts", 2, 64);
    config.shared.intermediate = config.shared.count * config.expert_intermediate;
    const int first = reader.count_from_zero("moe_layer_start_index", 1, 4096), step = reader.count("moe_layer_interval", 1, 4096);
    const double last = reader.number("moe_layer_end_index", -1, -1);
    for (int layer = first; layer < config.layers && (last < 0 || layer <= last); ++layer) {
        if ((layer + 1) % step == 0)
            config.moe_layers.push_back(layer);
    }
}

LayerTensorNames layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = deepseek_layer_tensors(config, layer);
    if (config.is_moe(layer))
        names.selection_bias = layer_prefix(layer) + "mlp.moe_statics.e_score_correction_bias";
    names.respelled = {{"mlp.moe_statics", "mlp.gate.moe_statics"}};
    return names;
}

} // namespace

const Family& ernie4_5_moe_family() {
    static const Family family{"ernie4_5_moe", "Ernie4_5_MoeForCausalLM", read_config, layer_tensors};
    return family;
}

} // namespace isogloss
