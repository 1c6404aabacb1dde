// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corpus/table.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isogloss {

/// A user's own task: how a row of a table becomes a prompt (docs/tasks.md). `prompt` and `choices` are filled with the
/// row's values (`filled`).
struct TaskTemplate {
    enum class Kind { Choice, Generation };
    enum class Target { Text, Letter, Number, Index }; ///< the right choice: its text, A…, counted from 1, counted from 0
    enum class Score { ExactMatch, NumericMatch, Contains };

    Kind kind = Kind::Choice;
    std::string prompt;
    std::string separator = "\n\n";   ///< between few-shot examples
    std::string delimiter = " ";      ///< before a choice, and before an example's answer
    std::vector<std::string> choices; ///< templates; or
    std::string choices_column;       ///< the column that holds the list of choices
    std::string target;               ///< the column of the right answer
    Target target_kind = Target::Text;
    std::string key;               ///< column, unique within a language; empty = the line's number
    std::string group;             ///< column; empty = none
    bool per_character = false;    ///< choose by log-likelihood per character, as the harness' acc_norm
    std::vector<std::string> stop; ///< generation
    int max_tokens = 256;
    std::string extract = "whole"; ///< generation: "whole", "first_line", "last_number"
    Score score = Score::ExactMatch;
    std::string sha256; ///< of the file
};

/// Reads a template file; unknown keys and wrong types are refused by name. Throws `EvaluationError`.
TaskTemplate load_task_template(const std::filesystem::path& file);

} // namespace isogloss
