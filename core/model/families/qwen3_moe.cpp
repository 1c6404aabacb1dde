// SPDX-License-Identifier: GPL-3.0-or-later
// Qwen3-MoE (Qwen/Qwen3-30B-A3B and larger): some layers may be dense; the published models renormalise the chosen weights, the class default
// does not, so the key decides.
#include "core/model/families/family.h"

#include <algorithm>

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    config.experts = reader.count(reader.spelling("num_experts", "num_local_experts"), 128, 4096);
    config.top_k = reader.count("num_experts_per_tok", 8, 256);
    config.expert_intermediate = reader.count("moe_intermediate_size", 768, 1 << 20);
    config.dense_intermediate = reader.count("intermediate_size", 6144, 1 << 20);
    config.norm_topk_prob = reader.flag("norm_topk_prob", false);
    config.query_key_norm = QueryKeyNorm::PerHead;
    if (reader.flag("use_sliding_window", false))
        reader.fail("use_sliding_window", "false", "true", "Sliding windows are not supported for this family.");

    const std::vector<int> dense = reader.integers("mlp_only_layers");
    const int step = reader.count("decoder_sparse_step", 1, 4096);
    for (int layer = 0; layer < config.layers; ++layer) {
        if ((layer + 1) % step == 0 && std::find(dense.begin(), dense.end(), layer) == dense.end())
            config.moe_layers.push_back(layer);
    }
}

} // namespace

const Family& qwen3_moe_family() {
    static const Family family{"qwen3_moe", "Qwen3MoeForCausalLM", read_config, common_layer_tensors};
    return family;
}

} // namespace isogloss
