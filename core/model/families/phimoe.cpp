// SPDX-License-Identifier: GPL-3.0-or-later
// Phi-3.5-MoE (microsoft/Phi-3.5-MoE-instruct): LayerNorm with bias, biases on all attention projections and the head, longrope, and sparsemixer:
// two rounds of "best expert, and its share of a softmax over those within 2 % of it". The two weights do not sum to 1.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.layer_norm = true;
    config.head_bias = reader.flag("lm_head_bias", false);
    config.rotary = reader.rotary(1e6, config.head_dim, ConfigReader::whole_head, config.max_position);
    read_experts(reader, config,
                 {"num_local_experts", "num_experts", "num_experts_per_tok", "num_experts_per_tok", "intermediate_size", 16, 2, 6400});
    if (config.top_k != 2)
        reader.fail("num_experts_per_tok", "2, which sparsemixer is made for", std::to_string(config.top_k));
    config.router.score = ScoreFunction::SparseMixer;
    config.router.sparse_window = 2 * reader.number("router_jitter_noise", 0.01, 0);
    if (reader.has("sliding_window"))
        config.windows.assign(static_cast<std::size_t>(config.layers), reader.count("sliding_window", {}, 1 << 30));
    all_layers_routed_from(config, 0);
}

} // namespace

const Family& phimoe_family() {
    static const Family family{"phimoe", "PhimoeForCausalLM", read_config, mixtral_layer_tensors};
    return family;
}

} // namespace isogloss
