// SPDX-License-Identifier: GPL-3.0-or-later
// DeepSeek-V2 and V2-Lite: multi-head latent attention with interleaved rotation; softmax over all experts, in V2 only within the best groups (a
// group counts by its best expert); weights scaled, never renormalised; shared experts.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    read_latent_attention(reader, config, RotaryPairing::Interleaved);
    read_experts(reader, config,
                 {"n_routed_experts", "n_routed_experts", "num_experts_per_tok", "num_experts_per_tok", "moe_intermediate_size", 64, {}, 1407});
    config.dense_intermediate = reader.count("intermediate_size", 11008, 1 << 20);
    reader.require("scoring_func", "softmax", "softmax");
    config.router.weight_scale = reader.number("routed_scaling_factor", 1, 0);
    if (reader.flag("norm_topk_prob", false))
        reader.fail("norm_topk_prob", "false", "true", "No published DeepSeek-V2 renormalises, and the reference implementations differ here.");
    const std::string method = reader.text("topk_method", "greedy");
    if (method == "group_limited_greedy")
        read_groups(reader, config, GroupScore::Largest);
    else if (method != "greedy")
        reader.fail("topk_method", "greedy or group_limited_greedy", "\"" + method + "\"");
    read_deepseek_layers(reader, config, 2, 0);
}

} // namespace

const Family& deepseek_v2_family() {
    static const Family family{"deepseek_v2", "DeepseekV2ForCausalLM", read_config, latent_layer_tensors};
    return family;
}

} // namespace isogloss
