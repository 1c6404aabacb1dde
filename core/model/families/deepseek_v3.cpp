// SPDX-License-Identifier: GPL-3.0-or-later
// DeepSeek-V3 and R1 (and Kimi-K2, Moonlight, which take the class over): multi-head latent attention; sigmoid scores, chosen by score + bias within
// the best groups (a group counts by its two best), weights from the unbiased scores. Published in FP8 blocks.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    read_latent_attention(reader, config, reader.flag("rope_interleave", true) ? RotaryPairing::Interleaved : RotaryPairing::HalfSplit);
    read_experts(reader, config,
                 {"n_routed_experts", "num_local_experts", "num_experts_per_tok", "num_experts_per_tok", "moe_intermediate_size", 256, 8, 2048});
    config.dense_intermediate = reader.count("intermediate_size", 18432, 1 << 20);
    config.router.weight_scale = 2.5;
    config.router.normalise = reader.flag("norm_topk_prob", true);
    read_deepseek_v3_router(reader, config);
    read_deepseek_layers(reader, config, 1, 3);
}

} // namespace

const Family& deepseek_v3_family() {
    static const Family family{"deepseek_v3", "DeepseekV3ForCausalLM", read_config, latent_layer_tensors};
    return family;
}

} // namespace isogloss
