// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// Routing of T tokens by one layer, row-major.
struct Routing {
    std::vector<float> probabilities; ///< [T, E] the family's scores as a distribution over all experts, f32: softmax of the logits as steered, or
                                      ///< sigmoid scores divided by their sum
    std::vector<std::int32_t> index;  ///< [T, k] chosen experts, by falling logit (or selection score); ties → lower expert index
    std::vector<float> weight;        ///< [T, k] effective weights: what the experts' outputs are multiplied with
};

/// Routes `logits` [T, E]. Without a selection bias the plan's edits of this layer are applied to the logits first, in place; with one
/// (`selection_bias` [E], of families whose rule has it) they are applied to score + bias, from which the experts are chosen, and rows with edits
/// hold these selection scores afterwards. docs/families.md says why.
void route(std::span<float> logits, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, Routing& out,
           std::span<const float> selection_bias = {});

/// The same for `tokens` rows at raw pointers, so that callers can give each thread its own rows. Shapes as in `Routing`. With `forced` [tokens, k]
/// (distinct experts per token, checked by the caller) nothing is chosen: `index` is `forced`, in its order, and the weights are what the family's
/// rule gives these experts under the logits at hand. Two rules need a word there: softmax over the selected is taken over the forced experts, and in
/// sparsemixer each round's forced expert stands for the best one; if it lies outside the window, its own share is counted in addition, so that no
/// forced expert weighs nothing.
void route_rows(float* logits, std::int64_t tokens, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, float* probabilities,
                std::int32_t* index, float* weight, std::span<const float> selection_bias = {}, const std::int32_t* forced = nullptr);

/// How far each token [T] is from another choice: the distance from the k-th to the next logit, or selection score, within the groups, or between the
/// groups if that is smaller; of sparsemixer the smaller distance of its two rounds. Infinite if there is no other choice.
std::vector<float> tie_margins(std::span<const float> logits, const RouterRule& rule, std::span<const float> selection_bias = {});

} // namespace isogloss
