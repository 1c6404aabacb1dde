// SPDX-License-Identifier: GPL-3.0-or-later
// Qwen3-MoE (Qwen/Qwen3-30B-A3B and larger): some layers may be dense; the published models renormalise the chosen weights, the class default
// does not, so the key decides.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    config.rotary = reader.rotary(10000, config.head_dim, ConfigReader::whole_head, config.max_position);
    read_experts(reader, config,
                 {"num_experts", "num_local_experts", "num_experts_per_tok", "num_experts_per_tok", "moe_intermediate_size", 128, 8, 768});
    config.dense_intermediate = reader.count("intermediate_size", 6144, 1 << 20);
    config.router.normalise = reader.flag("norm_topk_prob", false);
    config.query_key_norm = QueryKeyNorm::PerHead;
    if (reader.flag("use_sliding_window", false))
        reader.fail("use_sliding_window", "false", "true", "Sliding windows are not supported for this family.");
    read_sparse_step(reader, config);
}

} // namespace

const Family& qwen3_moe_family() {
    static const Family family{"qwen3_moe", "Qwen3MoeForCausalLM", read_config, common_layer_tensors};
    return family;
}

} // namespace isogloss
