// SPDX-License-Identifier: GPL-3.0-or-later
// OLMoE (allenai/OLMoE-1B-7B-0924, -0125): every layer is routed; softmax over all experts, top-k, no renormalisation in the published models.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.experts = reader.count(reader.spelling("num_experts", "num_local_experts"), 64, 4096);
    config.top_k = reader.count("num_experts_per_tok", 8, 256);
    config.expert_intermediate = reader.count("intermediate_size", 2048, 1 << 20);
    config.norm_topk_prob = reader.flag("norm_topk_prob", false);
    config.clip_qkv = reader.number("clip_qkv", 0.0, 0.0);
    // The whole projection is normalised, then clipped, before it is split into heads.
    config.query_key_norm = QueryKeyNorm::WholeProjection;
    for (int layer = 0; layer < config.layers; ++layer)
        config.moe_layers.push_back(layer);
}

} // namespace

const Family& olmoe_family() {
    static const Family family{"olmoe", "OlmoeForCausalLM", read_config, common_layer_tensors};
    return family;
}

} // namespace isogloss
