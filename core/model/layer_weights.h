// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

namespace isogloss {

/// Weights before the first and after the last layer.
struct EndWeights {
    StoredWeight embedding; ///< [V, H]
    NormWeights final_norm; ///< [H]
    StoredWeight head;      ///< [V, H]; the embedding if tied
    at::Tensor head_bias;   ///< [V] f32, may be undefined
};

/// Locates every weight of one layer and checks its shape; copies only the small ones (norms, biases, router). Throws `CheckpointError`.
LayerWeights layer_weights(const Checkpoint& checkpoint, const ModelConfig& config, int layer, const Compute& compute);
EndWeights end_weights(const Checkpoint& checkpoint, const ModelConfig& config, const Compute& compute);

} // namespace isogloss
