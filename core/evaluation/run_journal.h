// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isogloss {

/// What an unfinished evaluation keeps beside R.json, in R.json.partial: the result so far, and what a resumed run must do alike.
struct RunState {
    std::vector<std::string> languages; ///< all that were asked for
    std::int64_t sweep_tokens = 0;      ///< most tokens of each sweep
    EvaluationResult result;            ///< items done so far, language after language
};

std::filesystem::path journal_path(const std::filesystem::path& out);
/// Nothing if there is no such file. Throws `EvaluationError` if it is not what `save_journal` writes.
std::optional<RunState> load_journal(const std::filesystem::path& out);
void save_journal(const RunState& state, const std::filesystem::path& out);
void remove_journal(const std::filesystem::path& out);

/// Everything that decides a run's numbers must be the same, else `EvaluationError` names the first difference. `found` is what lies in `file`.
void require_same_run(const EvaluationResult& expected, const EvaluationResult& found, const std::filesystem::path& file);

} // namespace isogloss
