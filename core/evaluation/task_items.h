// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/corpus/corpus.h"
#include "core/evaluation/result.h"
#include "core/evaluation/scoring.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

struct EvaluationOptions;

/// One item of one language, before it is scored.
struct TaskItem {
    std::string key;
    std::string group = {};            ///< subject, or empty
    int target = -1;                   ///< multiple choice
    std::vector<double> divisors = {}; ///< of the log-likelihoods, before they are compared; empty = none
    std::int64_t tokens = 0;           ///< "loss": predicted tokens
    std::int64_t bytes = 0;            ///< "loss": UTF-8 bytes of the text
};

/// A task's items, language after language.
struct TaskItems {
    std::vector<std::string> languages; ///< codes, in the order asked for
    std::vector<std::size_t> ends;      ///< [languages]: items [ends[l − 1], ends[l]) are of language l
    std::vector<TaskItem> items;
    std::vector<ScoredItem> scored; ///< one for each item
    std::string data_fingerprint;   ///< SHA-256 over what the model is shown
};

/// The languages of `wanted` ("all" or none = every file's), aliases resolved. Throws `EvaluationError` for one without a file.
std::vector<std::string> chosen_codes(const std::filesystem::path& data, const std::map<std::string, std::filesystem::path>& files,
                                      const std::vector<std::string>& wanted);

/// Refuses options that do not fit the task. Throws `EvaluationError`.
void check_task(const EvaluationOptions& options);

/// Reads the data and writes and tokenises the prompts. Sequences hold at most `max_position` tokens (0 = any): prompts lose their beginning, as in
/// the harness; a text of "loss" that is too long is refused. Throws `EvaluationError`, `CorpusError`, `TokenizerError`, `Cancelled`.
TaskItems task_items(const EvaluationOptions& options, const Tokenizer& tokenizer, const ChatTemplate* chat, int max_position,
                     const CancelToken& cancel, const ProgressSink& progress);

/// How one multiple-choice question is run. Choices are tokenised together with the context and cut at the context's own
/// length. If each adds exactly one token to the context's, one sequence answers all; otherwise there is one sequence for each option.
ScoredItem multiple_choice(const Tokenizer& tokenizer, const std::string& context, std::span<const std::string> choices, int max_position);

} // namespace isogloss
