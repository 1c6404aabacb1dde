// SPDX-License-Identifier: GPL-3.0-or-later
// Hunyuan-A13B (tencent/Hunyuan-A13B-Instruct): queries and keys are normalised per head after the rotation, the base of the rotation is raised by
// alpha; softmax over all experts, renormalised; a shared expert that is added as it is.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

/// A number, or a list with the same number for every layer.
int same_everywhere(const ConfigReader& reader, const std::string& key, int fallback, int limit) {
    const std::vector<int> values = reader.integers(key);
    if (values.empty())
        return fallback;
    for (const int value : values) {
        if (value != values.front() || value < 1 || value > limit)
            reader.fail(key, "the same number from 1 to " + std::to_string(limit) + " for every layer", std::to_string(value));
    }
    return values.front();
}

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.rotary = reader.rotary(10000, config.head_dim, ConfigReader::whole_head, config.max_position);
    config.query_key_norm = QueryKeyNorm::PerHead;
    config.norm_after_rotation = true;
    if (!reader.flag("use_qk_norm", true))
        reader.fail("use_qk_norm", "true", "false", "The reference implementation always normalises queries and keys.");
    config.experts = config.router.experts = same_everywhere(reader, "num_experts", 1, 4096);
    config.top_k = config.router.top_k = same_everywhere(reader, "moe_topk", 1, 256);
    if (config.top_k > config.experts)
        reader.fail("moe_topk", "at most the number of experts, " + std::to_string(config.experts), std::to_string(config.top_k));
    config.expert_intermediate = reader.count("intermediate_size", 11008, 1 << 20);
    if (const int own = same_everywhere(reader, "moe_intermediate_size", config.expert_intermediate, 1 << 20); own != config.expert_intermediate)
        reader.fail("moe_intermediate_size", "intermediate_size = " + std::to_string(config.expert_intermediate), std::to_string(own));
    config.router.normalise = true;
    config.shared = {1, config.expert_intermediate, false};
    if (same_everywhere(reader, "num_shared_expert", 1, 64) != 1)
        reader.fail("num_shared_expert", "1", "more", "The reference implementation has one shared expert.");
    all_layers_routed_from(config, 0);
}

LayerTensorNames layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = common_layer_tensors(config, layer);
    const std::string prefix = layer_prefix(layer);
    names.query_norm = prefix + "self_attn.query_layernorm";
    names.key_norm = prefix + "self_attn.key_layernorm";
    names.router = prefix + "mlp.gate.wg";
    names.shared_gate = prefix + "mlp.shared_mlp.gate_proj";
    names.shared_up = prefix + "mlp.shared_mlp.up_proj";
    names.shared_down = prefix + "mlp.shared_mlp.down_proj";
    return names;
}

} // namespace

const Family& hunyuan_v1_moe_family() {
    static const Family family{"hunyuan_v1_moe", "HunYuanMoEV1ForCausalLM", read_config, layer_tensors};
    return family;
}

} // namespace isogloss
