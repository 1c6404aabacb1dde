// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/module.h"

#include "core/engine/layer_sweep.h"

#define ISOGLOSS_EXPORT extern "C" __attribute__((visibility("default")))

ISOGLOSS_EXPORT const char* isogloss_engine_module_version() { return ISOGLOSS_VERSION; }

ISOGLOSS_EXPORT isogloss::Engine* isogloss_engine_module_open(const std::filesystem::path& model_folder, const isogloss::EngineOptions& options) {
    return isogloss::make_layer_sweep(model_folder, options).release();
}
