// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/result.h"

namespace isogloss {

/// A run as one number: the mean over its languages, each of which weighs the same.
struct MeanScore {
    double value = 0, low = 0, high = 0; ///< accuracy in [0, 1], or nats per byte of "loss"; NaN without items
    std::int64_t n = 0;                  ///< answers, or texts, of all languages
    bool loss = false;
};

/// Interval: percentile bootstrap over keys, as answers to one key in several languages are not independent. A resample draws keys; each language's
/// ratio of sums (right answers ÷ answers, nats ÷ bytes) is taken over the drawn keys and then averaged over languages.
MeanScore mean_score(const EvaluationResult& result, const Bootstrap& bootstrap);

} // namespace isogloss
