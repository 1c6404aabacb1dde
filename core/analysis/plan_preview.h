// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/steering/plan.h"
#include "core/trace/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss {

/// What a plan would change in the choices of the router, from the raw router logits of a trace, before anything is run again. In the first steered
/// layer this is what a run would give, up to the half floats of the trace; later layers are taken as they were recorded, without what the layers
/// before them would pass on.
struct PlanPreview {
    std::vector<int> layers;             ///< [L] true ids of the layers with edits in scope that are complete, rising
    std::vector<std::string> languages;  ///< [N] in the trace's order
    std::vector<std::int64_t> tokens;    ///< [N] looked at
    std::vector<double> tokens_changed;  ///< [N, L] share of tokens whose k experts are others, in [0, 1]; NaN where no edit holds for the language
    std::vector<double> choices_changed; ///< [N, L] share of the k choices, in [0, 1]; NaN likewise
    double at(const std::vector<double>& table, std::size_t language, std::size_t layer) const { return table[language * layers.size() + layer]; }
};

/// Looks at the first sequences of each language that together have at least `most_tokens` tokens; 0 = at all. Ties go to the lower expert, as in the
/// router. Throws `AnalysisError` where the preview would not be true: no recorded logits, a trace made with a plan, or a router that does not choose
/// the k largest logits (corrections, groups), found by comparing with the recorded choices.
PlanPreview preview_plan(const TraceReader& trace, const SteeringPlan& plan, std::int64_t most_tokens, const CancelToken& cancel);

} // namespace isogloss
