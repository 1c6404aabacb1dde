// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss {

/// What lm-evaluation-harness writes around an MGSM question in one language.
struct MgsmWords {
    std::string question;      ///< "Question:"; also the string that ends an answer
    std::string direct;        ///< cue of mgsm_direct
    std::string step_by_step;  ///< cue of mgsm_native_cot
    std::string before, after; ///< around the number in the sentence that strict-match looks for
};
/// Of an MGSM language ("hi" has none there and gets English words), by FLORES-200 code.
const MgsmWords& mgsm_words(const std::string& code);

struct MgsmItem {
    std::string question, answer;
};
/// mgsm_<lang>.tsv (question, tab, number; no header), or jsonl with question and answer_number, or with query and response. Throws `CorpusError`.
std::vector<MgsmItem> load_mgsm(const std::filesystem::path& file);

/// `task` is mgsm_direct, mgsm_en_cot or mgsm_native_cot.
std::string mgsm_prompt(const std::string& task, const std::string& code, const std::string& question);
/// Worked examples of a language: rows with `question` (which begins with the question word already) and `answer` (which begins with the cue of
/// mgsm_native_cot), as the exemplars of MGSM are published in the train split. Throws `CorpusError`.
std::vector<MgsmItem> load_mgsm_exemplars(const std::filesystem::path& file);
/// The first `shots` examples as the harness writes them before a prompt, an empty line after each: question, cue of the task, and the answer without
/// its first characters, as many as the cue of mgsm_native_cot has in that language and one more; in mgsm_direct nothing lies between cue and answer,
/// else a space. Throws `EvaluationError` if there are fewer.
std::string mgsm_examples(const std::string& task, const std::string& code, const std::vector<MgsmItem>& exemplars, int shots);
/// The harness' stop strings.
std::vector<std::string> mgsm_stops(const std::string& code);

/// The last number of an output, as the harness' flexible-extract finds it: two or more of "$ 0–9 . ," after an optional minus, or a whole number;
/// "[invalid]" if there is none.
std::string flexible_number(std::string_view output);
/// The number of the first sentence "The answer is N" in the words of the language, or "[invalid]" (strict-match).
std::string strict_number(const std::string& code, std::string_view output);

/// The harness' exact_match with ignore_case and ignore_punctuation: ASCII letters lower, ASCII punctuation deleted on both sides.
bool exact_match(std::string_view answer, std::string_view target);
/// Compares values: a currency sign and thousands separators do not count, a minus and a decimal point do.
bool numeric_match(std::string_view answer, std::string_view target);

} // namespace isogloss
