// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/task_template.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace isogloss {

struct EvaluationOptions;

/// One multiple-choice question as the model sees it.
struct ChoiceQuestion {
    std::string key;
    std::string group;                      ///< subject, or empty
    std::string context;                    ///< few-shot examples and the question, without white space at its end
    std::vector<std::string> continuations; ///< one for each choice: what follows the context
    int target = 0;
    bool per_character = false; ///< the prediction divides by the characters of the choice
};

/// " A", " B", …
std::vector<std::string> letter_continuations(std::size_t options);

/// The seven subjects of the reference study's medical set.
const std::vector<std::string>& medical_subjects();

/// One question of Global-MMLU, as lm-evaluation-harness's `global_mmlu_<lang>` and `global_mmlu_full_<lang>` write it, without the continuation.
std::string global_mmlu_prompt(const Table& table, const Table::Row& row);

/// The files of the chosen task by language code. Throws `CorpusError`, `EvaluationError` if there is none.
std::map<std::string, std::filesystem::path> choice_files(const EvaluationOptions& options);

/// All questions of one language, few-shots included, in file order; the first `options.limit`. Throws `CorpusError`, `EvaluationError`.
std::vector<ChoiceQuestion> choice_questions(const EvaluationOptions& options, const std::string& code, const std::filesystem::path& file);

} // namespace isogloss
