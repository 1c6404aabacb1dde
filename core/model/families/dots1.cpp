// SPDX-License-Identifier: GPL-3.0-or-later
// dots.llm1 (rednote-hilab/dots.llm1.inst): the attention of Qwen3 with the router of DeepSeek-V3.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    config.rotary = reader.rotary(10000, config.head_dim, ConfigReader::whole_head, config.max_position);
    config.query_key_norm = QueryKeyNorm::PerHead;
    read_experts(reader, config,
                 {"n_routed_experts", "num_local_experts", "num_experts_per_tok", "num_experts_per_tok", "moe_intermediate_size", {}, {}, 1408});
    config.dense_intermediate = reader.count("intermediate_size", 10944, 1 << 20);
    config.router.normalise = reader.flag("norm_topk_prob", false);
    read_deepseek_v3_router(reader, config);
    read_deepseek_layers(reader, config, 0, 0);
    std::vector<std::string> types = reader.texts("layer_types", static_cast<std::size_t>(config.layers));
    const int first_sliding = reader.has("sliding_window") ? reader.count_from_zero("max_window_layers", 62, 1 << 20) : config.layers;
    for (int layer = 0; types.size() < static_cast<std::size_t>(config.layers); ++layer)
        types.emplace_back(layer >= first_sliding ? "sliding_attention" : "full_attention");
    read_windows(reader, config, types, reader.count("sliding_window", 4096, 1 << 30));
}

} // namespace

const Family& dots1_family() {
    static const Family family{"dots1", "Dots1ForCausalLM", read_config, deepseek_layer_tensors};
    return family;
}

} // namespace isogloss
