// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/accuracy_table.h"

#include <filesystem>
#include <string>

namespace isogloss {

/// Accuracies by language from a CSV table (`column` of it), from the result of `evaluate` (R.json), or from a folder of such results, whose
/// languages are put together. Throws `InputError`: a result without accuracies, a language in two of the folder's files, a folder without results.
AccuracyTable read_accuracies(const std::filesystem::path& path, const std::string& column = {});

} // namespace isogloss
