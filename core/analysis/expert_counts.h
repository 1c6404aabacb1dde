// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"

#include <string>
#include <utility>
#include <vector>

namespace isogloss {

/// How many experts pass thresholds, by layer (arXiv 2510.04694): of a task (its data against general text), or multilingual (Δ > τ in any of several
/// languages against the reference).
struct ExpertCounts {
    struct Set {
        std::string name;                ///< "multilingual", "task"
        std::string target, baseline;    ///< what was compared, for the reader
        std::vector<std::int64_t> count; ///< [Lm, thresholds] row-major
        std::int64_t at(std::size_t layer, std::size_t tau, std::size_t thresholds) const { return count[layer * thresholds + tau]; }
    };
    std::string trace;        ///< path
    std::vector<int> layers;  ///< [Lm] true layer ids
    std::vector<double> taus; ///< rising
    int experts = 0;          ///< of a layer
    std::vector<Set> sets;
};

/// Counts over the layers of `target`'s trace. An expert counts once, however many of `languages` it passes in; for the multilingual set they are the
/// targets, the reference the baseline. Throws as `specialised_experts` does.
ExpertCounts::Set multilingual_counts(const TraceReader& trace, const std::vector<std::string>& languages, const std::string& reference,
                                      const std::vector<double>& taus);
ExpertCounts::Set task_counts(const ExpertSource& target, const ExpertSource& baseline, const std::vector<double>& taus);

std::string expert_counts_csv(const ExpertCounts& counts); ///< set,layer,tau,experts

} // namespace isogloss
