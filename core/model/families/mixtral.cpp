// SPDX-License-Identifier: GPL-3.0-or-later
// Mixtral (mistralai/Mixtral-8x7B, 8x22B): softmax over all experts, the two chosen weights always renormalised; if there is a window, every layer
// has it.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.attention_bias = config.output_bias = false;
    config.rotary = reader.rotary(1e6, config.head_dim, ConfigReader::whole_head, config.max_position);
    read_experts(reader, config,
                 {"num_local_experts", "num_experts", "num_experts_per_tok", "num_experts_per_tok", "intermediate_size", 8, 2, 14336});
    config.router.normalise = true;
    if (reader.has("sliding_window"))
        config.windows.assign(static_cast<std::size_t>(config.layers), reader.count("sliding_window", {}, 1 << 30));
    all_layers_routed_from(config, 0);
}

} // namespace

const Family& mixtral_family() {
    static const Family family{"mixtral", "MixtralForCausalLM", read_config, mixtral_layer_tensors};
    return family;
}

} // namespace isogloss
