// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/budget.h"
#include "core/engine/engine.h"
#include "core/model/block.h"
#include "core/model/layer_weights.h"

namespace isogloss {

/// Final norm, output layer and log-softmax of the requested rows, always in f32: differences between candidates are small beside bf16's step. The
/// vocabulary is taken in slices, so that no row of logits need be stored.
void run_head(const at::Tensor& hidden, const HeadRequest& request, const EndWeights& weights, const BlockSizes& blocks, const BlockContext& context,
              SweepSink& sink);

} // namespace isogloss
