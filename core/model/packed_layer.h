// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

namespace isogloss {

/// Where the weights of a layer lie in one block of memory, so that few large transfers bring them to a device and one product can take all experts:
/// the experts' gates and ups in turn, then their downs.
struct PackedLayout {
    struct Piece {
        StoredWeight* weight = nullptr; ///< of the layer that the layout was made for
        std::int64_t offset = 0;        ///< elements
    };
    std::vector<Piece> pieces; ///< by rising offset
    std::int64_t elements = 0;
    std::int64_t gate_up = 0, down = 0; ///< offsets of the experts' parts, if the layer is routed
};
PackedLayout packed_layout(LayerWeights& layer);

/// Every weight of the layer becomes a part of `block` [elements], which is filled by the caller: each piece as `convert_weight` gives it.
void use_block(LayerWeights& layer, const PackedLayout& layout, const at::Tensor& block);
/// The layer no longer refers to its block.
void forget_block(LayerWeights& layer);

/// Norms, biases, router: what `layer_weights` copied, moved to a device.
void move_small_weights(LayerWeights& layer, const at::Device& device);

} // namespace isogloss
