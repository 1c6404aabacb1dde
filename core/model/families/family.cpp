// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/families/family.h"

namespace isogloss {

const std::vector<const Family*>& families() {
    static const std::vector<const Family*> all{&olmoe_family(), &qwen3_moe_family()};
    return all;
}

const Family& family_of(const ModelConfig& config) {
    for (const Family* family : families()) {
        if (family->model_type == config.family)
            return *family;
    }
    throw ModelError("no family \"" + config.family + "\" is known");
}

LayerTensorNames common_layer_tensors(const ModelConfig& config, int layer) {
    const std::string prefix = "model.layers." + std::to_string(layer) + ".";
    LayerTensorNames names;
    names.input_norm = prefix + "input_layernorm.weight";
    names.post_attention_norm = prefix + "post_attention_layernorm.weight";
    names.query = prefix + "self_attn.q_proj";
    names.key = prefix + "self_attn.k_proj";
    names.value = prefix + "self_attn.v_proj";
    names.output = prefix + "self_attn.o_proj";
    if (config.query_key_norm != QueryKeyNorm::None) {
        names.query_norm = prefix + "self_attn.q_norm.weight";
        names.key_norm = prefix + "self_attn.k_norm.weight";
    }
    if (config.is_moe(layer)) {
        names.router = prefix + "mlp.gate";
        names.experts = prefix + "mlp.experts";
        names.expert_gate = "gate_proj";
        names.expert_up = "up_proj";
        names.expert_down = "down_proj";
    } else {
        names.dense_gate = prefix + "mlp.gate_proj";
        names.dense_up = prefix + "mlp.up_proj";
        names.dense_down = prefix + "mlp.down_proj";
    }
    return names;
}

} // namespace isogloss
