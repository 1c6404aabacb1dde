// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/budget.h"
#include "core/engine/engine.h"
#include "core/engine/residency.h"

#include <functional>

namespace isogloss {

/// What a generation borrows from the engine that runs it.
struct GenerationParts {
    const ModelConfig& config;
    const Devices& devices;
    const BlockSizes& blocks;
    Residency& residency;
    RotaryTable& rotary;
    std::uint64_t cache_bytes = 0;                           ///< for keys and values; one sequence runs in any case
    std::function<at::Tensor(const PackedSequences&)> embed; ///< on the first layer's device
};

/// `Engine::generate`. Each step runs the last token of every sequence that goes on, and the prompts that enter, layer by layer.
void run_generation(const GenerationParts& parts, const GenerateRequest& request, GenerationSink& sink, const CancelToken& cancel,
                    const ProgressSink& progress);

} // namespace isogloss
