// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/packed_layer.h"

namespace isogloss {

namespace {

constexpr std::int64_t alignment = 128; ///< elements between the parts' first ones

class Packer {
public:
    explicit Packer(PackedLayout& layout) : layout_(layout) {}
    void align() { layout_.elements = (layout_.elements + alignment - 1) / alignment * alignment; }
    void add(StoredWeight& weight) {
        if (weight.data == nullptr)
            return;
        layout_.pieces.push_back({&weight, layout_.elements});
        layout_.elements += weight.elements();
    }
    void add_aligned(StoredWeight& weight) {
        align();
        add(weight);
    }

private:
    PackedLayout& layout_;
};

/// The same matrix of all experts, which lie `step` elements apart, as [E, out, in].
at::Tensor stacked(const at::Tensor& block, std::int64_t offset, const std::vector<std::int64_t>& shape, bool transposed, std::int64_t experts) {
    const std::int64_t out = shape[0], in = shape[1];
    const at::Tensor flat = block.narrow(0, offset, experts * out * in);
    return transposed ? flat.view({experts, in, out}).transpose(1, 2) : flat.view({experts, out, in});
}

at::Tensor stacked_bias(const std::vector<GatedWeights>& experts, at::Tensor GatedWeights::*bias, const at::TensorOptions& options) {
    std::vector<at::Tensor> rows;
    for (const GatedWeights& expert : experts)
        if ((expert.*bias).defined())
            rows.push_back(expert.*bias);
    return rows.empty() ? at::Tensor() : at::stack(rows).to(options);
}

} // namespace

PackedLayout packed_layout(LayerWeights& layer) {
    PackedLayout layout;
    Packer packer(layout);
    AttentionWeights& attention = layer.attention;
    for (auto* linear : {&attention.query, &attention.key, &attention.value, &attention.output, &attention.query_down, &attention.query_up,
                         &attention.key_down, &attention.key_up})
        packer.add_aligned(linear->weight);
    packer.align();
    layout.gate_up = layout.elements;
    for (GatedWeights& expert : layer.experts) {
        packer.add(expert.gate);
        packer.add(expert.up);
    }
    packer.align();
    layout.down = layout.elements;
    for (GatedWeights& expert : layer.experts)
        packer.add(expert.down);
    for (GatedWeights& shared : layer.shared) {
        packer.add_aligned(shared.gate);
        packer.add_aligned(shared.up);
        packer.add_aligned(shared.down);
    }
    packer.align();
    return layout;
}

void use_block(LayerWeights& layer, const PackedLayout& layout, const at::Tensor& block) {
    for (const PackedLayout::Piece& piece : layout.pieces) {
        StoredWeight& weight = *piece.weight;
        const at::Tensor flat = block.narrow(0, piece.offset, weight.elements());
        weight.resident = weight.transposed ? flat.view({weight.shape[1], weight.shape[0]}).t() : flat.view(weight.shape);
    }
    if (!layer.routed)
        return;
    const GatedWeights& first = layer.experts.front();
    const auto experts = static_cast<std::int64_t>(layer.experts.size());
    std::vector<std::int64_t> gate_up = first.gate.shape;
    if (first.up.data != nullptr)
        gate_up[0] += first.up.shape[0];
    layer.stack.gate_up = stacked(block, layout.gate_up, gate_up, first.gate.transposed, experts);
    layer.stack.down = stacked(block, layout.down, first.down.shape, first.down.transposed, experts);
    if (!layer.stack.gate_bias.defined()) {
        layer.stack.gate_bias = stacked_bias(layer.experts, &GatedWeights::gate_bias, block.options());
        layer.stack.down_bias = stacked_bias(layer.experts, &GatedWeights::down_bias, block.options());
    }
}

void forget_block(LayerWeights& layer) {
    for_each_stored(layer, [](StoredWeight& weight) { weight.resident.reset(); });
    layer.stack.gate_up.reset();
    layer.stack.down.reset();
}

void move_small_weights(LayerWeights& layer, const at::Device& device) {
    const auto move = [&](at::Tensor& tensor) {
        if (tensor.defined())
            tensor = tensor.to(device);
    };
    AttentionWeights& attention = layer.attention;
    for (NormWeights* norm : {&attention.norm, &layer.mlp_norm}) {
        move(norm->weight);
        move(norm->bias);
    }
    for (auto* linear : {&attention.query, &attention.key, &attention.value, &attention.output, &attention.query_down, &attention.query_up,
                         &attention.key_down, &attention.key_up})
        move(linear->bias);
    for (at::Tensor* tensor : {&attention.query_norm, &attention.key_norm, &attention.sinks, &attention.query_latent_norm, &attention.key_latent_norm,
                               &layer.router, &layer.router_bias, &layer.shared_gate})
        move(*tensor);
    for (auto* mlps : {&layer.experts, &layer.shared}) {
        for (GatedWeights& mlp : *mlps) {
            move(mlp.gate_bias);
            move(mlp.down_bias);
        }
    }
}

} // namespace isogloss
