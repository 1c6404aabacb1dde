// SPDX-License-Identifier: GPL-3.0-or-later
// GraniteMoE (ibm-granite/granite-3.x-1b-a400m, 3b-a800m, ibm/PowerMoE-3b): four constants on the embedding, the attention scores, both branches and
// the logits; top-k of the logits, then a softmax over these; experts of a layer in two tensors.
#include "core/model/families/family.h"

namespace isogloss {

namespace {

void read_config(const ConfigReader& reader, ModelConfig& config) {
    read_common_keys(reader, config);
    config.rotary = reader.rotary(10000, config.head_dim, ConfigReader::whole_head, config.max_position);
    read_experts(reader, config,
                 {"num_local_experts", "num_experts", "num_experts_per_tok", "num_experts_per_tok", "intermediate_size", 8, 2, 11008});
    config.router.score = ScoreFunction::SoftmaxOfSelected;
    config.router.normalise = true;
    config.embedding_multiplier = reader.number("embedding_multiplier", 1, 0);
    config.attention_scale = reader.number("attention_multiplier", 1, 1e-9);
    config.residual_multiplier = reader.number("residual_multiplier", 1, 0);
    config.logits_divisor = reader.number("logits_scaling", 1, 1e-9);
    all_layers_routed_from(config, 0);
}

LayerTensorNames layer_tensors(const ModelConfig& config, int layer) {
    LayerTensorNames names = common_layer_tensors(config, layer);
    const std::string moe = layer_prefix(layer) + "block_sparse_moe.";
    names.router = moe + "router.layer";
    names.fused_gate_up = moe + "input_linear.weight";
    names.fused_down = moe + "output_linear.weight";
    return names;
}

} // namespace

const Family& granitemoe_family() {
    static const Family family{"granitemoe", "GraniteMoeForCausalLM", read_config, layer_tensors};
    return family;
}

} // namespace isogloss
