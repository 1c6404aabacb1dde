// SPDX-License-Identifier: GPL-3.0-or-later
// OLMoE (allenai/OLMoE-1B-7B-0924, -0125): every layer is routed; softmax over all experts, top-k, no renormalisation in the published models.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.rotary = reader.rotary(10000, config.head_dim, ConfigReader::whole_head, config.max_position);
    read_experts(reader, config,
                 {"num_experts", "num_local_experts", "num_experts_per_tok", "num_experts_per_tok", "intermediate_size", 64, 8, 2048});
    config.router.normalise = reader.flag("norm_topk_prob", false);
    config.clip_qkv = reader.number("clip_qkv", 0.0, 0.0);
    // The whole projection is normalised, then clipped, before it is split into heads.
    config.query_key_norm = QueryKeyNorm::WholeProjection;
    all_layers_routed_from(config, 0);
}

} // namespace

const Family& olmoe_family() {
    static const Family family{"olmoe", "OlmoeForCausalLM", read_config, common_layer_tensors};
    return family;
}

} // namespace isogloss
