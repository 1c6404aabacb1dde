// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace isogloss {

class EvaluationError : public InputError {
public:
    using InputError::InputError;
};

/// One scored item of a multiple-choice task.
struct ItemResult {
    std::string key;
    int prediction = -1, target = -1;    ///< index of the option; the prediction is the largest log-likelihood, the first of equals
    std::vector<double> log_likelihoods; ///< nats, one per option, summed over its tokens
    bool correct() const noexcept { return prediction == target; }
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
    std::string task; ///< "belebele", "loss"
    std::string created, writer;
    std::string model_name, model_family, weights_fingerprint, tokenizer_sha256, data_fingerprint;
    std::string dtype, device, torch_version;
    std::string plan_json; ///< empty = no plan
    int shots = 0;
    std::int64_t limit = 0; ///< first items per language; 0 = all
    bool chat = false;
    std::vector<LanguageResult> languages; ///< in the order asked for
};

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

/// Mean negative log-likelihood: nats per token and per byte, ratio of sums, with bootstrap intervals over texts.
struct MeanLoss {
    double per_token = 0, per_token_low = 0, per_token_high = 0;
    double per_byte = 0, per_byte_low = 0, per_byte_high = 0;
    std::int64_t texts = 0, tokens = 0, bytes = 0;
};
MeanLoss mean_loss(const LanguageResult& language, const Bootstrap& bootstrap);

} // namespace isogloss
