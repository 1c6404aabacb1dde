// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace isogloss {

/// What the loadable module exports: libtorch and everything that needs it live behind these two symbols.
inline constexpr const char* engine_module_version_symbol = "isogloss_engine_module_version";
inline constexpr const char* engine_module_factory_symbol = "isogloss_engine_module_open";
using EngineModuleVersion = const char*();
/// The caller owns the engine. Throws what opening a checkpoint throws.
using EngineModuleFactory = Engine*(const std::filesystem::path& model_folder, const EngineOptions& options);

} // namespace isogloss
