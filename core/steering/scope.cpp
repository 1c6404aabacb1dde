// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/plan.h"

#include <algorithm>
#include <map>

namespace isogloss {

namespace {

/// A fixed sequence of numbers for a seed (splitmix64: Steele, Lea and Flood 2014), the same with every standard library.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : state_(seed) {}
    /// Uniform in [0, below), without the bias of a plain remainder.
    std::size_t next(std::size_t below) {
        const std::uint64_t whole = ~std::uint64_t{0} / below * below;
        for (;;)
            if (const std::uint64_t draw = word(); draw < whole)
                return static_cast<std::size_t>(draw % below);
    }

private:
    std::uint64_t word() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::uint64_t state_;
};

} // namespace

SteeringPlan plan_in_scope(const SteeringPlan& plan, const std::string& language, bool generated) {
    SteeringPlan applied = plan;
    applied.scope = {};
    const PlanTokens out = generated ? PlanTokens::Prompt : PlanTokens::Generated;
    if (!plan.scope.holds(language) || plan.scope.tokens == out)
        applied.edits.clear();
    std::erase_if(applied.edits, [&](const PlanEdit& edit) { return !plan.scope.holds_layer(edit.layer); });
    return applied;
}

SteeringPlan random_control(const SteeringPlan& plan, const RoutedShape& shape, std::uint64_t seed) {
    std::map<int, std::vector<int>> others; // experts of a layer that the plan does not name and that are not drawn yet
    for (const PlanEdit& edit : plan.edits) {
        auto [list, fresh] = others.try_emplace(edit.layer);
        for (int expert = 0; fresh && expert < shape.experts; ++expert)
            if (std::none_of(plan.edits.begin(), plan.edits.end(),
                             [&](const PlanEdit& other) { return other.layer == edit.layer && other.expert == expert; }))
                list->second.push_back(expert);
    }
    Draws draws(seed);
    SteeringPlan control = plan;
    control.note = "random control, seed " + std::to_string(seed) + (plan.note.empty() ? "" : ", for: " + plan.note);
    for (PlanEdit& edit : control.edits) {
        std::vector<int>& left = others[edit.layer];
        if (left.empty())
            throw PlanError("Layer " + std::to_string(edit.layer) +
                            " has no experts left for a random control: the plan names more than half of its " + std::to_string(shape.experts) +
                            " experts.");
        const std::size_t at = draws.next(left.size());
        edit.expert = left[at];
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return control;
}

} // namespace isogloss
