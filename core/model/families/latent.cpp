// SPDX-License-Identifier: GPL-3.0-or-later
// Multi-head latent attention of DeepSeek-V2 and V3: sizes and names.
#include "core/model/families/family.h"

#include <cmath>

namespace isogloss {

void read_latent_attention(const ConfigReader& reader, ModelConfig& config, RotaryPairing pairing) {
    LatentConfig& latent = config.latent;
    latent.query_rank = reader.count_from_zero("q_lora_rank", 0, 1 << 20); // null in V2-Lite: queries are projected directly
    latent.key_rank = reader.count("kv_lora_rank", 512, 1 << 20);
    latent.plain_dim = reader.count("qk_nope_head_dim", 128, 1 << 14);
    latent.rotary_dim = reader.count("qk_rope_head_dim", 64, 1 << 14);
    config.head_dim = latent.plain_dim + latent.rotary_dim;
    config.value_dim = reader.count("v_head_dim", 128, 1 << 14);
    config.kv_heads = config.heads; // keys and values are expanded for every head
    config.rotary = reader.rotary(10000, latent.rotary_dim, ConfigReader::whole_head, config.max_position);
    config.rotary.pairing = pairing;
    // The published models were trained with yarn's magnitude squared on the softmax; transformers left it out of DeepSeek-V2 until July 2026.
    if (config.rotary.scaling == RotaryScaling::Yarn && config.rotary.mscale_all_dim != 0) {
        const double magnitude = yarn_magnitude(config.rotary.factor, config.rotary.mscale_all_dim);
        config.attention_scale = magnitude * magnitude / std::sqrt(static_cast<double>(config.head_dim));
    }
}

LayerTensorNames latent_layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = deepseek_layer_tensors(config, layer);
    const std::string attention = layer_prefix(layer) + "self_attn.";
    names.key.clear();
    names.value.clear();
    if (config.latent.query_rank > 0) {
        names.query.clear();
        names.query_down = attention + "q_a_proj";
        names.query_down_norm = attention + "q_a_layernorm";
        names.query_up = attention + "q_b_proj";
    }
    names.key_down = attention + "kv_a_proj_with_mqa";
    names.key_down_norm = attention + "kv_a_layernorm";
    names.key_up = attention + "kv_b_proj";
    return names;
}

} // namespace isogloss
