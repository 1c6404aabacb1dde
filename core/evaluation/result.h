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
    int prediction = -1, target = -1;    ///< index of the option
    std::vector<double> log_likelihoods; ///< nats, one per option, summed over its tokens
    bool correct() const noexcept { return prediction == target; }
};

/// Mean negative log-likelihood of one text of a corpus.
struct TextLoss {
    std::string key;
    double nats = 0;         ///< summed over the predicted tokens
    std::int64_t tokens = 0; ///< predicted tokens (all but the first)
    std::int64_t bytes = 0;  ///< UTF-8 bytes of the text
};

struct LanguageResult {
    std::string code;
    std::vector<ItemResult> items;
    std::vector<TextLoss> losses;
};

/// A run = task × languages × model × plan, with everything needed to repeat it. Saved as R.json (docs/results-format.md).
struct EvaluationResult {
    int schema_version = 1;
    std::string task; ///< "belebele", "loss"
    std::string created, writer;
    std::string model_name, model_family, weights_fingerprint, tokenizer_sha256, data_fingerprint;
    std::string dtype, device, torch_version;
    std::string plan_json; ///< empty = no plan
    int shots = 0;
    bool chat = false;
    std::vector<LanguageResult> languages;
};

EvaluationResult load_result(const std::filesystem::path& path); ///< throws `EvaluationError`
void save_result(const EvaluationResult& result, const std::filesystem::path& path);

/// Accuracy with its percentile bootstrap interval over items and the closed-form standard error sqrt(p(1−p)/(n−1)).
struct Accuracy {
    double value = 0, low = 0, high = 0, standard_error = 0;
    std::int64_t n = 0;
};
Accuracy accuracy(const LanguageResult& language, const Bootstrap& bootstrap);

/// Mean negative log-likelihood: nats per token and per byte, ratio of sums, with bootstrap intervals over texts.
struct MeanLoss {
    double per_token = 0, per_token_low = 0, per_token_high = 0;
    double per_byte = 0, per_byte_low = 0, per_byte_high = 0;
    std::int64_t texts = 0, tokens = 0, bytes = 0;
};
MeanLoss mean_loss(const LanguageResult& language, const Bootstrap& bootstrap);

} // namespace isogloss
