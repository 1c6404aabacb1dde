// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/steering/plan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// What a family's router does with its logits.
struct RouterRule {
    int experts = 0;
    int top_k = 0;
    bool normalise = false; ///< divide the k weights by their sum
};

/// Routing of T tokens by one layer, row-major.
struct Routing {
    std::vector<float> probabilities; ///< [T, E] softmax over all experts of the logits as steered, f32
    std::vector<std::int32_t> index;  ///< [T, k] chosen experts, by falling logit; ties → lower expert index
    std::vector<float> weight;        ///< [T, k] effective weights: what the experts' outputs are multiplied with
};

/// Routes `logits` [T, E] in place: the plan's edits of this layer are applied first, then softmax over all E (f32), top-k, and the family's weights.
void route(std::span<float> logits, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, Routing& out);

/// The same for `tokens` rows at raw pointers, so that callers can give each thread its own rows. Shapes as in `Routing`.
void route_rows(float* logits, std::int64_t tokens, const RouterRule& rule, Rule steering, std::span<const PlanEdit> edits, float* probabilities,
                std::int32_t* index, float* weight);

} // namespace isogloss
