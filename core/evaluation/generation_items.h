// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/greedy_text.h"
#include "core/evaluation/task_items.h"
#include "core/text/language_identifier.h"

namespace isogloss {

/// One item of one language, before the model writes.
struct GenerationItem {
    std::string key, group, prompt, target;
    std::vector<std::string> stops;
};

/// A generation task's items, language after language.
struct GenerationItems {
    std::vector<std::string> languages;
    std::vector<std::size_t> ends; ///< [languages]: items [ends[l − 1], ends[l]) are of language l
    std::vector<GenerationItem> items;
    std::string data_fingerprint; ///< SHA-256 over prompts, stops and targets
    std::int64_t max_tokens = 256;
};

/// Reads the data and writes the prompts of mgsm_direct, mgsm_en_cot, mgsm_native_cot and generation. Throws `EvaluationError`, `CorpusError`.
GenerationItems generation_items(const EvaluationOptions& options, const ChatTemplate* chat);

/// Tells the language of outputs from the dev texts of a FLORES folder (or its only split).
struct OutputLanguageModel {
    LanguageIdentifier identifier;
    std::string fingerprint; ///< SHA-256 over the texts
};
/// Throws `EvaluationError` if the folder lacks a language of `needed` ("und" aside), `CorpusError`.
OutputLanguageModel load_language_model(const std::filesystem::path& folder, const std::vector<std::string>& needed);

/// What an output is worth.
GeneratedAnswer judged(const EvaluationOptions& options, const std::string& code, const GenerationItem& item, const GreedyText& output);

/// Share of the letters of a text that belong to the script of a language (Unicode's Script property; Jpan, Kore, Hans and Hant hold several
/// scripts); −1 if there are no letters or the language is not known.
double script_share(const std::string& code, std::string_view text);

} // namespace isogloss
