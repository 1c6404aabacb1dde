// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/expert_choice.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace isogloss {

ExpertChoice choose_experts(std::span<const ExpertScore> scores, Action action, double tau, int first, int last, double strength, int top_k,
                            const SteeringPlan& plan) {
    std::set<std::pair<int, int>> edited;
    std::map<int, int> promoted; // layer → experts promoted in it
    for (const PlanEdit& edit : plan.edits) {
        edited.emplace(edit.layer, edit.expert);
        if (edit.action == Action::Promote)
            ++promoted[edit.layer];
    }
    ExpertChoice choice;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        // The strongest come first: from the front for promoting, from the back for suppressing.
        const ExpertScore& score = action == Action::Promote ? scores[i] : scores[scores.size() - 1 - i];
        const double strength_of_sign = action == Action::Promote ? score.difference : -score.difference;
        if (!(strength_of_sign > tau))
            break;
        if (score.layer < first || score.layer > last || edited.contains({score.layer, score.expert}))
            continue;
        if (action == Action::Promote && promoted[score.layer] >= top_k) {
            ++choice.beyond_top_k;
            continue;
        }
        if (action == Action::Promote)
            ++promoted[score.layer];
        choice.edits.push_back({score.layer, score.expert, action, strength});
    }
    return choice;
}

} // namespace isogloss
