// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/steering/plan.h"

#include <span>
#include <vector>

namespace isogloss {

/// Experts that a threshold would add to a plan.
struct ExpertChoice {
    std::vector<PlanEdit> edits; ///< not in the plan yet, largest difference first
    int beyond_top_k = 0;        ///< experts that had to stay out: no more than k can be promoted in a layer
};

/// `scores` by falling difference, as `specialised_experts` gives them. Promoting takes differences > τ, suppressing those < −τ, within the true
/// layers [first, last]. Experts that the plan already edits stay as they are and, if promoted, count towards the layer's k.
ExpertChoice choose_experts(std::span<const ExpertScore> scores, Action action, double tau, int first, int last, double strength, int top_k,
                            const SteeringPlan& plan);

} // namespace isogloss
