// SPDX-License-Identifier: GPL-3.0-or-later
// GLM-4.5 and GLM-4.5-Air: the router of DeepSeek-V3 (its biases may be negative), grouped queries, half of each head rotated, norms on queries and
// keys only if the file says so.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.output_bias = false;
    config.rotary = reader.rotary(10000, config.head_dim, 0.5, config.max_position);
    if (reader.flag("use_qk_norm", false))
        config.query_key_norm = QueryKeyNorm::PerHead;
    read_experts(reader, config,
                 {"n_routed_experts", "num_local_experts", "num_experts_per_tok", "num_experts_per_tok", "moe_intermediate_size", 128, 8, 1408});
    config.dense_intermediate = reader.count("intermediate_size", 10944, 1 << 20);
    config.router.normalise = reader.flag("norm_topk_prob", true);
    read_deepseek_v3_router(reader, config);
    read_deepseek_layers(reader, config, 1, 1);
}

} // namespace

const Family& glm4_moe_family() {
    static const Family family{"glm4_moe", "Glm4MoeForCausalLM", read_config, deepseek_layer_tensors};
    return family;
}

} // namespace isogloss
