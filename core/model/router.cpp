// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/router.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

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

void sigmoid(const float* logits, float* scores, int experts) {
    for (int e = 0; e < experts; ++e)
        scores[e] = 1.0f / (1.0f + std::exp(-logits[e]));
}

constexpr float never = -std::numeric_limits<float>::infinity();

float group_score(const float* choice, int size, GroupScore kind) {
    float first = never, second = never;
    for (int i = 0; i < size; ++i) {
        second = std::max(second, std::min(first, choice[i]));
        first = std::max(first, choice[i]);
    }
    return kind == GroupScore::Largest ? first : first + second;
}

/// Experts outside the best groups can no longer be chosen.
void keep_best_groups(float* choice, const RouterRule& rule) {
    const int size = rule.experts / rule.groups;
    std::vector<float> scores(static_cast<std::size_t>(rule.groups));
    std::vector<std::int32_t> best(static_cast<std::size_t>(rule.groups_kept));
    for (int g = 0; g < rule.groups; ++g)
        scores[static_cast<std::size_t>(g)] = group_score(choice + g * size, size, rule.group_score);
    largest_k(scores.data(), rule.groups, rule.groups_kept, best.data());
    for (int g = 0; g < rule.groups; ++g) {
        if (std::find(best.begin(), best.end(), g) == best.end())
            std::fill_n(choice + g * size, size, never);
    }
}

/// The k weights from their scores, as the family's rule has them.
void finish_weights(float* weight, const RouterRule& rule) {
    float sum = 0;
    for (int i = 0; i < rule.top_k; ++i)
        sum += weight[i];
    sum = std::max(sum, static_cast<float>(rule.sum_floor)) + static_cast<float>(rule.sum_added);
    for (int i = 0; rule.normalise && i < rule.top_k; ++i)
        weight[i] /= sum;
    for (int i = 0; rule.weight_scale != 1 && i < rule.top_k; ++i)
        weight[i] *= static_cast<float>(rule.weight_scale);
}

/// One round of sparsemixer (arXiv 2409.12136, at inference): the best expert of `round` and its share among those that lie within the window of it,
/// or the share of the forced expert (−1 = none). Distances are measured on `logits`, which still hold the expert of the round before.
void sparse_round(const float* logits, const float* round, const RouterRule& rule, std::int32_t forced, std::int32_t& index, float& weight) {
    const int best = static_cast<int>(std::max_element(round, round + rule.experts) - round);
    const float largest = round[best];
    float sum = 0;
    for (int e = 0; e < rule.experts; ++e) {
        const bool far = (largest - logits[e]) / std::max(std::abs(logits[e]), largest) > static_cast<float>(rule.sparse_window); // 0/0: not far
        if ((!far || e == forced) && round[e] > never)
            sum += std::exp(round[e] - largest);
    }
    index = forced < 0 ? best : forced;
    weight = std::exp(round[index] - largest) / sum; // exp(0) is exactly 1
}

void sparsemixer(const float* logits, const RouterRule& rule, std::vector<float>& round, const std::int32_t* forced, std::int32_t* index,
                 float* weight) {
    round.assign(logits, logits + rule.experts);
    sparse_round(logits, round.data(), rule, forced == nullptr ? -1 : forced[0], index[0], weight[0]);
    round[static_cast<std::size_t>(index[0])] = never;
    sparse_round(logits, round.data(), rule, forced == nullptr ? -1 : forced[1], index[1], weight[1]);
}

/// Distance between the k-th largest and the next; infinite if there is no next that can be chosen.
float gap(const float* values, int count, int k) {
    if (k >= count)
        return -never;
    std::vector<float> ordered(values, values + count);
    std::partial_sort(ordered.begin(), ordered.begin() + k + 1, ordered.end(), std::greater<>());
    return ordered[static_cast<std::size_t>(k) - 1] - ordered[static_cast<std::size_t>(k)];
}

float group_gap(const float* choice, const RouterRule& rule) {
    const int size = rule.experts / rule.groups;
    std::vector<float> scores;
    for (int g = 0; g < rule.groups; ++g)
        scores.push_back(group_score(choice + g * size, size, rule.group_score));
    return gap(scores.data(), rule.groups, rule.groups_kept);
}

/// Softmax over all experts, the k largest: the plainest rule, and the one that most models have.
bool is_plain(const RouterRule& rule) { return rule.score == ScoreFunction::Softmax && !rule.selection_bias && rule.groups == 1; }

struct RowBuffers {
    std::vector<float> scores, choice;
};

/// Any other rule, for a row that is already steered unless the rule has a selection bias.
void route_row(float* row, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, std::span<const float> bias,
               const std::int32_t* forced, float* p, std::int32_t* index, float* weight, RowBuffers& buffers) {
    const auto experts = static_cast<std::size_t>(rule.experts);
    buffers.scores.resize(experts);
    softmax(row, p, rule.experts);
    if (rule.score == ScoreFunction::SparseMixer) {
        sparsemixer(row, rule, buffers.choice, forced, index, weight);
        return;
    }
    float* scores = buffers.scores.data();
    if (rule.score == ScoreFunction::Sigmoid) {
        sigmoid(row, scores, rule.experts);
        float sum = 0;
        for (std::size_t e = 0; e < experts; ++e)
            sum += scores[e];
        for (std::size_t e = 0; e < experts; ++e)
            p[e] = scores[e] / sum;
    } else {
        std::copy_n(p, experts, scores);
    }
    buffers.choice.assign(row, row + experts);
    if (rule.selection_bias) {
        for (std::size_t e = 0; e < experts; ++e)
            buffers.choice[e] = scores[e] + bias[e];
        if (!edits.empty()) {
            steer_logits(buffers.choice, steering, edits);
            std::copy(buffers.choice.begin(), buffers.choice.end(), row);
        }
    }
    if (forced != nullptr) {
        std::copy_n(forced, rule.top_k, index);
    } else {
        if (rule.groups > 1)
            keep_best_groups(buffers.choice.data(), rule);
        largest_k(buffers.choice.data(), rule.experts, rule.top_k, index);
    }
    float largest = row[index[0]]; // of the selected; a forced one need not be the first
    for (int i = 1; i < rule.top_k; ++i)
        largest = std::max(largest, row[index[i]]);
    for (int i = 0; i < rule.top_k; ++i)
        weight[i] = rule.score == ScoreFunction::SoftmaxOfSelected ? std::exp(row[index[i]] - largest) : scores[index[i]];
    finish_weights(weight, rule);
}

} // namespace

void route_rows(float* logits, std::int64_t tokens, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, float* probabilities,
                std::int32_t* index, float* weight, std::span<const float> selection_bias, const std::int32_t* forced) {
    const int experts = rule.experts;
    const int k = rule.top_k;
    RowBuffers buffers;
    for (std::int64_t t = 0; t < tokens; ++t) {
        float* row = logits + t * experts;
        float* p = probabilities + t * experts;
        std::int32_t* chosen = index + t * k;
        float* w = weight + t * k;
        const std::int32_t* given = forced == nullptr ? nullptr : forced + t * k;
        if (!edits.empty() && !rule.selection_bias)
            steer_logits({row, static_cast<std::size_t>(experts)}, steering, edits);
        if (!is_plain(rule)) {
            route_row(row, rule, steering, edits, selection_bias, given, p, chosen, w, buffers);
            continue;
        }
        softmax(row, p, experts);
        if (given != nullptr)
            std::copy_n(given, k, chosen);
        else
            largest_k(row, experts, k, chosen);
        for (int i = 0; i < k; ++i)
            w[i] = p[chosen[i]];
        finish_weights(w, rule);
    }
}

std::vector<float> tie_margins(std::span<const float> logits, const RouterRule& rule, std::span<const float> selection_bias) {
    const auto experts = static_cast<std::size_t>(rule.experts);
    std::vector<float> margins, choice(experts), scores(experts);
    for (std::size_t t = 0; t < logits.size() / experts; ++t) {
        const float* row = logits.data() + t * experts;
        std::copy_n(row, experts, choice.data());
        if (rule.selection_bias) {
            if (rule.score == ScoreFunction::Sigmoid)
                sigmoid(row, scores.data(), rule.experts);
            else
                softmax(row, scores.data(), rule.experts);
            for (std::size_t e = 0; e < experts; ++e)
                choice[e] = scores[e] + selection_bias[e];
        }
        float margin = -never;
        if (rule.groups > 1) {
            margin = group_gap(choice.data(), rule);
            keep_best_groups(choice.data(), rule);
        }
        if (rule.score == ScoreFunction::SparseMixer)
            margin = gap(choice.data(), rule.experts, 1); // which of two is first does not change the set, but the weights
        margins.push_back(std::min(margin, gap(choice.data(), rule.experts, rule.top_k)));
    }
    return margins;
}

void route(std::span<float> logits, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, Routing& out,
           std::span<const float> selection_bias) {
    const std::size_t tokens = logits.size() / static_cast<std::size_t>(rule.experts);
    out.probabilities.resize(logits.size());
    out.index.resize(tokens * static_cast<std::size_t>(rule.top_k));
    out.weight.resize(tokens * static_cast<std::size_t>(rule.top_k));
    route_rows(logits.data(), static_cast<std::int64_t>(tokens), rule, steering, edits, out.probabilities.data(), out.index.data(), out.weight.data(),
               selection_bias);
}

} // namespace isogloss
