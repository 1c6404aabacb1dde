// SPDX-License-Identifier: GPL-3.0-or-later
// GPT-OSS (openai/gpt-oss-20b, -120b): attention sinks, every other layer with a window, yarn, a router with bias whose softmax runs over the chosen
// logits only, experts with biases and a clamped SwiGLU whose gate and up alternate. Published in MXFP4; re-saves in BF16 are stored transposed.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    config.norm_eps = 1e-5;
    read_common_keys(reader, config);
    config.attention_bias = config.output_bias = reader.flag("attention_bias", true);
    config.attention_sinks = true;
    config.rotary = reader.rotary(150000, config.head_dim, ConfigReader::whole_head, config.max_position);
    read_experts(reader, config, {"num_local_experts", "num_experts", "num_experts_per_tok", "experts_per_token", "intermediate_size", 128, 4, 2880});
    config.router.score = ScoreFunction::SoftmaxOfSelected;
    config.router.normalise = true;
    config.router_bias = config.expert_bias = true;
    config.activation = Activation::ClampedSwiGlu;
    config.activation_limit = reader.number("swiglu_limit", 7.0, 0);
    std::vector<std::string> types = reader.texts("layer_types", static_cast<std::size_t>(config.layers));
    for (int layer = 0; types.size() < static_cast<std::size_t>(config.layers); ++layer)
        types.emplace_back(layer % 2 == 0 ? "sliding_attention" : "full_attention");
    read_windows(reader, config, types, reader.count("sliding_window", 128, 1 << 30));
    all_layers_routed_from(config, 0);
}

LayerTensorNames layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = common_layer_tensors(config, layer);
    names.sinks = layer_prefix(layer) + "self_attn.sinks";
    names.router = layer_prefix(layer) + "mlp.router";
    return names;
}

} // namespace

const Family& gpt_oss_family() {
    static const Family family{"gpt_oss", "GptOssForCausalLM", read_config, layer_tensors};
    return family;
}

} // namespace isogloss
