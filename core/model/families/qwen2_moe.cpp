// SPDX-License-Identifier: GPL-3.0-or-later
// Qwen1.5-MoE and Qwen2-MoE (Qwen/Qwen1.5-MoE-A2.7B, Qwen2-57B-A14B): biases on query, key and value; beside the routed experts a shared one whose
// output is multiplied with sigmoid(x · w).
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    config.attention_bias = reader.flag("qkv_bias", true);
    config.output_bias = false;
    config.rotary = reader.rotary(10000, config.head_dim, ConfigReader::whole_head, config.max_position);
    read_experts(reader, config,
                 {"num_experts", "num_local_experts", "num_experts_per_tok", "num_experts_per_tok", "moe_intermediate_size", 60, 4, 1408});
    config.dense_intermediate = reader.count("intermediate_size", 5632, 1 << 20);
    config.router.normalise = reader.flag("norm_topk_prob", false);
    config.shared = {1, reader.count("shared_expert_intermediate_size", 5632, 1 << 20), true};
    // No published model slides, and the versions of the reference disagree on which layers would; a list in the file settles it.
    const std::vector<std::string> types = reader.texts("layer_types", static_cast<std::size_t>(config.layers));
    if (reader.flag("use_sliding_window", false) && types.empty())
        reader.fail("use_sliding_window", "false, or layer_types that say which layers slide", "true");
    if (reader.flag("use_sliding_window", false))
        read_windows(reader, config, types, reader.count("sliding_window", 4096, 1 << 30));
    read_sparse_step(reader, config);
}

LayerTensorNames layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = common_layer_tensors(config, layer);
    if (config.is_moe(layer)) {
        const std::string shared = layer_prefix(layer) + "mlp.shared_expert";
        names.shared_gate = shared + ".gate_proj";
        names.shared_up = shared + ".up_proj";
        names.shared_down = shared + ".down_proj";
        names.shared_switch = shared + "_gate";
    }
    return names;
}

} // namespace

const Family& qwen2_moe_family() {
    static const Family family{"qwen2_moe", "Qwen2MoeForCausalLM", read_config, layer_tensors};
    return family;
}

} // namespace isogloss
