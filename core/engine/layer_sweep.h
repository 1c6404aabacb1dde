// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace isogloss {

/// The engine itself (links libtorch). Throws `ModelError`, `CheckpointError`, `EngineError`.
std::unique_ptr<Engine> make_layer_sweep(const std::filesystem::path& model_folder, const EngineOptions& options);

} // namespace isogloss
