// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/router.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

void softmax(const float* logits, float* probabilities, int experts) {
    const float largest = *std::max_element(logits, logits + experts);
    float sum = 0;
    for (int e = 0; e < experts; ++e) {
        probabilities[e] = std::exp(logits[e] - largest);
        sum += probabilities[e];
    }
    const float scale = 1.0f / sum;
    for (int e = 0; e < experts; ++e)
        probabilities[e] *= scale;
}

/// Keeps the k largest seen so far, largest first. An equal value never displaces an earlier one: experts come in rising order, so ties go to the
/// lower index.
void largest_k(const float* logits, int experts, int k, std::int32_t* index) {
    int kept = 0;
    for (int e = 0; e < experts; ++e) {
        if (kept == k && !(logits[e] > logits[index[k - 1]]))
            continue;
        int place = kept < k ? kept++ : k - 1;
        for (; place > 0 && logits[e] > logits[index[place - 1]]; --place)
            index[place] = index[place - 1];
        index[place] = e;
    }
}

} // namespace

void route_rows(float* logits, std::int64_t tokens, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, float* probabilities,
                std::int32_t* index, float* weight) {
    const int experts = rule.experts;
    const int k = rule.top_k;
    for (std::int64_t t = 0; t < tokens; ++t) {
        float* row = logits + t * experts;
        float* p = probabilities + t * experts;
        std::int32_t* chosen = index + t * k;
        float* w = weight + t * k;
        if (!edits.empty())
            steer_logits({row, static_cast<std::size_t>(experts)}, steering, edits);
        softmax(row, p, experts);
        largest_k(row, experts, k, chosen);
        float sum = 0;
        for (int i = 0; i < k; ++i)
            sum += w[i] = p[chosen[i]];
        for (int i = 0; rule.normalise && i < k; ++i)
            w[i] /= sum;
    }
}

void route(std::span<float> logits, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, Routing& out) {
    const std::size_t tokens = logits.size() / static_cast<std::size_t>(rule.experts);
    out.probabilities.resize(logits.size());
    out.index.resize(tokens * static_cast<std::size_t>(rule.top_k));
    out.weight.resize(tokens * static_cast<std::size_t>(rule.top_k));
    route_rows(logits.data(), static_cast<std::int64_t>(tokens), rule, steering, edits, out.probabilities.data(), out.index.data(),
               out.weight.data());
}

} // namespace isogloss
