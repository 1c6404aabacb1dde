// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layer_weights.h"

#include "core/model/families/family.h"

namespace isogloss {

namespace {

using Shape = std::vector<std::int64_t>;

at::Tensor own_vector(const Checkpoint& checkpoint, const std::string& name, std::int64_t width, const Compute& compute) {
    return name.empty() ? at::Tensor() : own_f32(stored_weight(checkpoint, name, {width}), compute);
}

LinearWeights linear_weights(const Checkpoint& checkpoint, const std::string& name, std::int64_t out, std::int64_t in, bool bias,
                             const Compute& compute) {
    LinearWeights weights;
    weights.weight = stored_weight(checkpoint, name + ".weight", {out, in});
    if (bias)
        weights.bias = own_vector(checkpoint, name + ".bias", out, compute);
    return weights;
}

AttentionWeights attention_weights(const Checkpoint& checkpoint, const ModelConfig& config, const LayerTensorNames& names, const Compute& compute) {
    const std::int64_t hidden = config.hidden_size;
    const std::int64_t query = static_cast<std::int64_t>(config.heads) * config.head_dim;
    const std::int64_t key = static_cast<std::int64_t>(config.kv_heads) * config.head_dim;
    const bool whole = config.query_key_norm == QueryKeyNorm::WholeProjection;
    AttentionWeights weights;
    weights.norm = own_vector(checkpoint, names.input_norm, hidden, compute);
    weights.query = linear_weights(checkpoint, names.query, query, hidden, config.attention_bias, compute);
    weights.key = linear_weights(checkpoint, names.key, key, hidden, config.attention_bias, compute);
    weights.value = linear_weights(checkpoint, names.value, key, hidden, config.attention_bias, compute);
    weights.output = linear_weights(checkpoint, names.output, hidden, query, config.attention_bias, compute);
    weights.query_norm = own_vector(checkpoint, names.query_norm, whole ? query : config.head_dim, compute);
    weights.key_norm = own_vector(checkpoint, names.key_norm, whole ? key : config.head_dim, compute);
    return weights;
}

/// Rows [first, first + rows) of expert e in a tensor [E, R, C] that holds all experts of a layer.
StoredWeight expert_slice(const StoredWeight& fused, std::int64_t e, std::int64_t first, std::int64_t rows) {
    const std::int64_t columns = fused.shape[2];
    const std::int64_t element = element_bits(fused.type) / 8;
    StoredWeight slice = fused;
    slice.name += "[" + std::to_string(e) + "]";
    slice.data += (e * fused.shape[1] + first) * columns * element;
    slice.shape = {rows, columns};
    return slice;
}

/// Experts as transformers 5 may keep them: gate and up in one tensor [E, 2I, H], down in another [E, H, I].
std::vector<GatedWeights> fused_experts(const Checkpoint& checkpoint, const ModelConfig& config, const LayerTensorNames& names) {
    const std::int64_t inner = config.expert_intermediate;
    const StoredWeight gate_up = stored_weight(checkpoint, names.experts + ".gate_up_proj", {config.experts, 2 * inner, config.hidden_size});
    const StoredWeight down = stored_weight(checkpoint, names.experts + ".down_proj", {config.experts, config.hidden_size, inner});
    std::vector<GatedWeights> experts;
    for (int e = 0; e < config.experts; ++e)
        experts.push_back({expert_slice(gate_up, e, 0, inner), expert_slice(gate_up, e, inner, inner), expert_slice(down, e, 0, config.hidden_size)});
    return experts;
}

std::vector<GatedWeights> expert_weights(const Checkpoint& checkpoint, const ModelConfig& config, const LayerTensorNames& names) {
    if (checkpoint.contains(names.experts + ".gate_up_proj"))
        return fused_experts(checkpoint, config, names);
    const Shape in{config.expert_intermediate, config.hidden_size};
    const Shape out{config.hidden_size, config.expert_intermediate};
    std::vector<GatedWeights> experts;
    for (int e = 0; e < config.experts; ++e) {
        const std::string prefix = names.experts + "." + std::to_string(e) + ".";
        experts.push_back({stored_weight(checkpoint, prefix + names.expert_gate + ".weight", in),
                           stored_weight(checkpoint, prefix + names.expert_up + ".weight", in),
                           stored_weight(checkpoint, prefix + names.expert_down + ".weight", out)});
    }
    return experts;
}

GatedWeights dense_weights(const Checkpoint& checkpoint, const ModelConfig& config, const LayerTensorNames& names) {
    const Shape in{config.dense_intermediate, config.hidden_size};
    const Shape out{config.hidden_size, config.dense_intermediate};
    return {stored_weight(checkpoint, names.dense_gate + ".weight", in), stored_weight(checkpoint, names.dense_up + ".weight", in),
            stored_weight(checkpoint, names.dense_down + ".weight", out)};
}

} // namespace

LayerWeights layer_weights(const Checkpoint& checkpoint, const ModelConfig& config, int layer, const Compute& compute) {
    const LayerTensorNames names = family_of(config).layer_tensors(config, layer);
    LayerWeights weights;
    weights.layer = layer;
    weights.attention = attention_weights(checkpoint, config, names, compute);
    weights.mlp_norm = own_vector(checkpoint, names.post_attention_norm, config.hidden_size, compute);
    weights.routed = config.is_moe(layer);
    if (weights.routed) {
        weights.router = own_f32(stored_weight(checkpoint, names.router + ".weight", {config.experts, config.hidden_size}), compute);
        weights.experts = expert_weights(checkpoint, config, names);
    } else {
        weights.experts.push_back(dense_weights(checkpoint, config, names));
    }
    return weights;
}

EndWeights end_weights(const Checkpoint& checkpoint, const ModelConfig& config, const Compute& compute) {
    const ModelTensorNames names;
    const Shape shape{config.vocab_size, config.hidden_size};
    EndWeights weights;
    weights.embedding = stored_weight(checkpoint, names.embedding, shape);
    weights.final_norm = own_vector(checkpoint, names.final_norm, config.hidden_size, compute);
    weights.head = config.tie_word_embeddings ? weights.embedding : stored_weight(checkpoint, names.head, shape);
    return weights;
}

} // namespace isogloss
