// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layer_weights.h"

#include "core/model/families/family.h"

namespace isogloss {

namespace {

using Shape = std::vector<std::int64_t>;

/// Finds the weights of one layer under their names or other spellings of them, with the shapes that the configuration asks for.
class Finder {
public:
    Finder(const Checkpoint& checkpoint, const ModelConfig& config, const LayerTensorNames& names, const Compute& compute)
        : checkpoint_(checkpoint), config_(config), names_(names), compute_(compute) {}

    /// The name itself, or another spelling if the checkpoint has only that.
    std::string spelt(const std::string& name) const {
        if (checkpoint_.contains(name))
            return name;
        for (const auto& [from, to] : names_.respelled) {
            std::string other = name;
            if (const auto at = other.find(from); at != std::string::npos && checkpoint_.contains(other.replace(at, from.size(), to)))
                return other;
        }
        return name;
    }
    bool has(const std::string& name) const { return !name.empty() && checkpoint_.contains(spelt(name)); }

    StoredWeight stored(const std::string& name, const Shape& shape) const {
        return stored_weight(checkpoint_, spelt(name), shape, {config_.block_rows, config_.block_columns});
    }
    at::Tensor vector(const std::string& name, std::int64_t width) const { return own_f32(stored(name, {width}), compute_); }

    LinearWeights linear(const std::string& name, std::int64_t out, std::int64_t in, bool bias) const {
        LinearWeights weights;
        weights.weight = stored(name + ".weight", {out, in});
        if (bias)
            weights.bias = vector(name + ".bias", out);
        return weights;
    }
    NormWeights norm(const std::string& name, std::int64_t width) const {
        return {vector(name + ".weight", width), config_.layer_norm ? vector(name + ".bias", width) : at::Tensor()};
    }
    GatedWeights gated(const std::string& gate, const std::string& up, const std::string& down, std::int64_t inner) const {
        const std::int64_t hidden = config_.hidden_size;
        return {
            stored(gate + ".weight", {inner, hidden}), stored(up + ".weight", {inner, hidden}), stored(down + ".weight", {hidden, inner}), {}, {}};
    }
    const Checkpoint& checkpoint() const { return checkpoint_; }
    const Compute& compute() const { return compute_; }

private:
    const Checkpoint& checkpoint_;
    const ModelConfig& config_;
    const LayerTensorNames& names_;
    const Compute& compute_;
};

void latent_weights(const Finder& find, const ModelConfig& config, const LayerTensorNames& names, AttentionWeights& weights) {
    const LatentConfig& latent = config.latent;
    const std::int64_t hidden = config.hidden_size, heads = config.heads;
    if (latent.query_rank > 0) {
        weights.query_down = find.linear(names.query_down, latent.query_rank, hidden, config.attention_bias);
        weights.query_latent_norm = find.vector(names.query_down_norm + ".weight", latent.query_rank);
        weights.query_up = find.linear(names.query_up, heads * config.head_dim, latent.query_rank, false);
    } else {
        weights.query = find.linear(names.query, heads * config.head_dim, hidden, false);
    }
    weights.key_down = find.linear(names.key_down, latent.key_rank + latent.rotary_dim, hidden, config.attention_bias);
    weights.key_latent_norm = find.vector(names.key_down_norm + ".weight", latent.key_rank);
    weights.key_up = find.linear(names.key_up, heads * (latent.plain_dim + config.value_dim), latent.key_rank, false);
}

AttentionWeights attention_weights(const Finder& find, const ModelConfig& config, const LayerTensorNames& names, int layer) {
    const std::int64_t hidden = config.hidden_size;
    const std::int64_t query = static_cast<std::int64_t>(config.heads) * config.head_dim;
    const std::int64_t key = static_cast<std::int64_t>(config.kv_heads) * config.head_dim;
    const bool whole = config.query_key_norm == QueryKeyNorm::WholeProjection;
    AttentionWeights weights;
    weights.norm = find.norm(names.input_norm, hidden);
    weights.window = config.window(layer);
    weights.output = find.linear(names.output, hidden, static_cast<std::int64_t>(config.heads) * config.value_dim, config.output_bias);
    if (config.attention_sinks)
        weights.sinks = find.vector(names.sinks, config.heads);
    if (config.latent_attention()) {
        latent_weights(find, config, names, weights);
        return weights;
    }
    weights.query = find.linear(names.query, query, hidden, config.attention_bias);
    weights.key = find.linear(names.key, key, hidden, config.attention_bias);
    weights.value = find.linear(names.value, key, hidden, config.attention_bias);
    if (config.query_key_norm != QueryKeyNorm::None) {
        weights.query_norm = find.vector(names.query_norm + ".weight", whole ? query : config.head_dim);
        weights.key_norm = find.vector(names.key_norm + ".weight", whole ? key : config.head_dim);
    }
    return weights;
}

/// Gate and up in one tensor [E, 2I, H], down in another [E, H, I]: GraniteMoE, and what transformers 5 keeps in memory and may store.
std::vector<GatedWeights> fused_experts(const Finder& find, const ModelConfig& config, const LayerTensorNames& names) {
    const std::int64_t inner = config.expert_intermediate, hidden = config.hidden_size;
    const StoredWeight gate_up = find.stored(names.fused_gate_up, {config.experts, 2 * inner, hidden});
    const StoredWeight down = find.stored(names.fused_down, {config.experts, hidden, inner});
    std::vector<GatedWeights> experts;
    for (int e = 0; e < config.experts; ++e)
        experts.push_back({matrix_of(gate_up, e, 0, inner), matrix_of(gate_up, e, inner, inner), matrix_of(down, e, 0, hidden), {}, {}});
    return experts;
}

/// GPT-OSS: gate and up alternate in the rows of one matrix [2I, H], with biases; MXFP4, or BF16 stored as [E, H, 2I] and [E, I, H].
std::vector<GatedWeights> alternating_experts(const Finder& find, const ModelConfig& config, const LayerTensorNames& names) {
    const std::int64_t inner = config.expert_intermediate, hidden = config.hidden_size;
    const std::string gate_name = names.experts + ".gate_up_proj", down_name = names.experts + ".down_proj";
    StoredWeight gate_up, down;
    if (find.has(gate_name + "_blocks")) {
        gate_up = stored_mxfp4(find.checkpoint(), gate_name, config.experts, 2 * inner, hidden);
        down = stored_mxfp4(find.checkpoint(), down_name, config.experts, hidden, inner);
    } else {
        gate_up = find.stored(gate_name, {config.experts, hidden, 2 * inner});
        down = find.stored(down_name, {config.experts, inner, hidden});
        gate_up.transposed = down.transposed = true;
    }
    const at::Tensor gate_bias = own_f32(find.stored(gate_name + "_bias", {config.experts, 2 * inner}), find.compute());
    const at::Tensor down_bias = own_f32(find.stored(down_name + "_bias", {config.experts, hidden}), find.compute());
    std::vector<GatedWeights> experts;
    for (int e = 0; e < config.experts; ++e)
        experts.push_back({matrix_of(gate_up, e, 0, gate_up.shape[1]), {}, matrix_of(down, e, 0, down.shape[1]), gate_bias[e], down_bias[e]});
    return experts;
}

std::vector<GatedWeights> expert_weights(const Finder& find, const ModelConfig& config, const LayerTensorNames& names) {
    if (config.activation == Activation::ClampedSwiGlu)
        return alternating_experts(find, config, names);
    if (find.has(names.fused_gate_up))
        return fused_experts(find, config, names);
    std::vector<GatedWeights> experts;
    for (int e = 0; e < config.experts; ++e) {
        const std::string prefix = names.experts + "." + std::to_string(e) + ".";
        experts.push_back(find.gated(prefix + names.expert_gate, prefix + names.expert_up, prefix + names.expert_down, config.expert_intermediate));
    }
    return experts;
}

/// [E] f32 as it is stored, also in a bf16 computation: rounded biases change the order of the experts. ERNIE keeps it as [1, E].
std::vector<float> selection_bias(const Finder& find, const ModelConfig& config, const LayerTensorNames& names) {
    const std::string name = find.spelt(names.selection_bias);
    const bool row = find.checkpoint().contains(name) && find.checkpoint().tensor(name).shape.size() == 2;
    const StoredWeight stored = find.stored(names.selection_bias, row ? Shape{1, config.experts} : Shape{config.experts});
    std::vector<float> bias(static_cast<std::size_t>(config.experts));
    stored_to_f32(stored.data, stored.type, bias.data(), config.experts);
    return bias;
}

void routed_weights(const Finder& find, const ModelConfig& config, const LayerTensorNames& names, LayerWeights& weights) {
    weights.router = own_f32(find.stored(names.router + ".weight", {config.experts, config.hidden_size}), find.compute());
    if (config.router_bias)
        weights.router_bias = find.vector(names.router + ".bias", config.experts);
    if (config.router.selection_bias)
        weights.selection_bias = selection_bias(find, config, names);
    weights.experts = expert_weights(find, config, names);
    if (config.shared.count > 0)
        weights.shared.push_back(find.gated(names.shared_gate, names.shared_up, names.shared_down, config.shared.intermediate));
    if (config.shared.gated)
        weights.shared_gate = own_f32(find.stored(names.shared_switch + ".weight", {1, config.hidden_size}), find.compute());
}

} // namespace

LayerWeights layer_weights(const Checkpoint& checkpoint, const ModelConfig& config, int layer, const Compute& compute) {
    const LayerTensorNames names = family_of(config).layer_tensors(config, layer);
    const Finder find(checkpoint, config, names, compute);
    LayerWeights weights;
    weights.layer = layer;
    weights.attention = attention_weights(find, config, names, layer);
    weights.mlp_norm = find.norm(names.post_attention_norm, config.hidden_size);
    weights.routed = config.is_moe(layer);
    if (weights.routed)
        routed_weights(find, config, names, weights);
    else
        weights.experts.push_back(find.gated(names.dense_gate, names.dense_up, names.dense_down, config.dense_intermediate));
    return weights;
}

EndWeights end_weights(const Checkpoint& checkpoint, const ModelConfig& config, const Compute& compute) {
    const ModelTensorNames names;
    const LayerTensorNames none;
    const Finder find(checkpoint, config, none, compute);
    const Shape shape{config.vocab_size, config.hidden_size};
    EndWeights weights;
    weights.embedding = find.stored(names.embedding, shape);
    weights.final_norm = find.norm(names.final_norm, config.hidden_size);
    weights.head = config.tie_word_embeddings ? weights.embedding : find.stored(names.head + ".weight", shape);
    if (weights.embedding.scales != nullptr || weights.head.scales != nullptr)
        throw CheckpointError(sentence({checkpoint.folder().string(), "tensor " + names.embedding + " or " + names.head, "F32, F16 or BF16",
                                        "F8_E4M3", "Embedding and head are not quantised in published checkpoints."}));
    if (config.head_bias)
        weights.head_bias = own_f32(find.stored(names.head + ".bias", {config.vocab_size}), compute);
    return weights;
}

} // namespace isogloss
