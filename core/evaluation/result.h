// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace isogloss {

class EvaluationError : public InputError {
public:
    using InputError::InputError;
};

/// What a model wrote for one item of a generation task.
struct GeneratedAnswer {
    std::string output;                   ///< text up to the first stop
    std::string answer, target;           ///< compared: what was extracted from the output, and what is right
    bool correct = false;                 ///< by the task's own measure
    bool strict = false, numeric = false; ///< mgsm: the answer sentence holds the number; the values are equal
    bool ended = false;                   ///< by itself, not by the limit
    std::int64_t tokens = 0;
    std::optional<std::string> language = {}; ///< of the output, if a language model looked at it; empty = too few letters to tell
    double script_share = 0; ///< letters of the output in the script of the item's language; −1 = it has no letters, or the script is not known
};

/// One scored item of a multiple-choice or generation task.
struct ItemResult {
    std::string key;
    int prediction = -1, target = -1;              ///< index of the option; the prediction is the largest log-likelihood, the first of equals
    std::vector<double> log_likelihoods = {};      ///< nats, one per option, summed over its tokens
    std::string group = {};                        ///< subject, or empty
    std::optional<GeneratedAnswer> generated = {}; ///< of a generation task, which has no options
    bool correct() const noexcept { return generated ? generated->correct : prediction == target; }
    std::string answer() const { return generated ? generated->answer : std::to_string(prediction); }
};

/// Mean negative log-likelihood of one text of a corpus.
struct TextLoss {
    std::string key;
    double nats = 0;         ///< summed over the predicted tokens
    std::int64_t tokens = 0; ///< predicted tokens (all but the first; where the tokenizer puts a start token first: all of the text's)
    std::int64_t bytes = 0;  ///< UTF-8 bytes of the text
};

struct LanguageResult {
    std::string code;
    std::vector<ItemResult> items;
    std::vector<TextLoss> losses;
};

/// A run = task × languages × model × plan, with everything needed to repeat it. Saved as R.json (docs/results-format.md).
struct EvaluationResult {
    std::string
        task; ///< "belebele", "global_mmlu", "global_mmlu_full", "choice", "mgsm_direct", "mgsm_en_cot", "mgsm_native_cot", "generation", "loss"
    std::string created, writer;
    std::string model_name, model_family, weights_fingerprint, tokenizer_sha256, data_fingerprint;
    std::string dtype, device, torch_version;
    std::string plan_json;      ///< empty = no plan
    std::string language_model; ///< SHA-256 over the texts from which outputs' languages were told; empty = they were not
    std::string replay;         ///< whose experts were forced, JSON as in a trace; empty = the routers chose
    int shots = 0;
    std::int64_t limit = 0; ///< first items per language; 0 = all
    bool chat = false;
    std::string subjects, template_sha256; ///< of Global-MMLU and of a user's own task; else empty
    std::vector<LanguageResult> languages; ///< in the order asked for
};

/// Whether a task lets the model write instead of comparing options.
bool is_generation_task(const std::string& task);
/// Every task's name, in the order of the documentation.
const std::vector<std::string>& task_names();

inline constexpr int result_schema_version = 1;

/// Reads R.json, checking every type and range before use; throws `EvaluationError` that names the place ("languages[2].items[17].target").
EvaluationResult load_result(const std::filesystem::path& path);
/// Writes beside the target and renames; the same result gives the same bytes.
void save_result(const EvaluationResult& result, const std::filesystem::path& path);

/// Accuracy with its percentile bootstrap interval over items and the closed-form standard error sqrt(p(1−p)/(n−1)).
struct Accuracy {
    double value = 0, low = 0, high = 0, standard_error = 0;
    std::int64_t n = 0;
};
/// All NaN where n = 0; the error is NaN where n < 2.
Accuracy accuracy(const LanguageResult& language, const Bootstrap& bootstrap);

/// In which languages a model wrote what it was asked in one.
struct OutputLanguages {
    std::int64_t told = 0, own = 0;             ///< outputs whose language could be told; those in the language that was asked in
    std::map<std::string, std::int64_t> others; ///< other languages → outputs
    double script_share = 0;                    ///< mean over the outputs with letters of `GeneratedAnswer::script_share`; NaN without any
    double own_share() const noexcept;          ///< own ÷ told; NaN if none was told
};
OutputLanguages output_languages(const LanguageResult& language);

/// Accuracy of each group of items, in the order of their names, and the mean over groups: how the reference study averages subjects. Empty without
/// groups.
std::vector<std::pair<std::string, double>> group_accuracies(const LanguageResult& language);

/// Mean negative log-likelihood: nats per token and per byte, ratio of sums, with bootstrap intervals over texts.
struct MeanLoss {
    double per_token = 0, per_token_low = 0, per_token_high = 0;
    double per_byte = 0, per_byte_low = 0, per_byte_high = 0;
    std::int64_t texts = 0, tokens = 0, bytes = 0;
};
MeanLoss mean_loss(const LanguageResult& language, const Bootstrap& bootstrap);

} // namespace isogloss
