// SPDX-License-Identifier: GPL-3.0-or-later
// MiniMax-M2: norms over the whole query and key projections, part of each head rotated; sigmoid scores, chosen by score + bias, weights
// renormalised; no shared expert. Published in FP8 blocks.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    config.attention_bias = config.output_bias = false;
    const double rotated = static_cast<double>(reader.count("rotary_dim", config.head_dim, config.head_dim)) / config.head_dim;
    // A file that rotates whole heads gives a share of 1, which may be partial all the same in another file of this family.
    config.rotary = reader.rotary(5e6, config.head_dim, rotated, config.max_position);
    if (reader.flag("use_qk_norm", true))
        config.query_key_norm = QueryKeyNorm::WholeProjection;
    read_experts(reader, config,
                 {"num_local_experts", "num_experts", "num_experts_per_tok", "num_experts_per_tok", "intermediate_size", 256, 8, 1536});
    reader.require("scoring_func", "sigmoid", "sigmoid");
    config.router.score = ScoreFunction::Sigmoid;
    config.router.selection_bias = reader.flag("use_routing_bias", true);
    config.router.normalise = true;
    if (reader.count_from_zero("shared_intermediate_size", 0, 1 << 20) != 0)
        reader.fail("shared_intermediate_size", "0", "another number", "No published MiniMax-M2 has shared experts.");
    all_layers_routed_from(config, 0);
}

} // namespace

const Family& minimax_m2_family() {
    static const Family family{"minimax_m2", "MiniMaxM2ForCausalLM", read_config, mixtral_layer_tensors};
    return family;
}

} // namespace isogloss
