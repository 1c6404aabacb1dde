// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/holm.h"
#include "core/evaluation/result.h"

#include <limits>
#include <string>
#include <vector>

namespace isogloss {

/// Two runs of the same task, item by item.
struct LanguageComparison {
    std::string code;                         ///< "" = all languages together, the same key in several languages resampled as one
    std::int64_t n = 0;                       ///< items that both runs hold
    double before = 0, after = 0;             ///< accuracy, or nats per byte for "loss"
    double difference = 0, low = 0, high = 0; ///< after − before, paired bootstrap over items
    std::int64_t gained = 0, lost = 0;        ///< wrong → right, right → wrong
    double mcnemar_p =
        1; ///< exact, two-sided (binomial); NaN for "loss". Overall: exact sign test over keys, as answers to one key are not independent
    /// Of generation tasks, over all outputs of each run: share in the language that was asked in (NaN if it was not told), and mean share of letters
    /// in its script. Overall: means over the languages.
    double language_before = std::numeric_limits<double>::quiet_NaN(), language_after = language_before, script_before = language_before,
           script_after = language_before;
    double holm_p = 1; ///< Holm-corrected over the languages; overall: the same as mcnemar_p
};
struct Flip {
    std::string language, key;
    int before = -1, after = -1, target = -1;                        ///< options; −1 for generated answers
    std::string before_text = {}, after_text = {}, target_text = {}; ///< generated answers; else empty
    bool was_correct = false, is_correct = false;
};
struct Comparison {
    std::string task;
    std::vector<LanguageComparison> languages;
    LanguageComparison overall;
    std::vector<Flip> flips;
    Bootstrap bootstrap;
};

/// Items are matched by language and key. The interval of a "loss" difference is that of nats per byte, a ratio of sums. Throws `EvaluationError` if
/// the tasks differ or no item is shared.
Comparison compare(const EvaluationResult& before, const EvaluationResult& after, const Bootstrap& bootstrap);

/// Exact McNemar p = min(1, 2 · P(X ≤ min(b,c))), X ~ Binomial(b+c, ½); 1 if b + c = 0.
/// (McNemar 1947; the exact form of Liddell 1983.)
double mcnemar_exact(std::int64_t gained, std::int64_t lost);

} // namespace isogloss
