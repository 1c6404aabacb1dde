// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bootstrap.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss {

/// A measure with one value per language and MoE layer. Cells of layers that are not complete are NaN, never zero.
struct LanguageLayerTable {
    std::string measure;                 ///< "routing_entropy", "load_gini", …
    std::string unit;                    ///< "nats", "1", "experts"
    std::vector<std::string> languages;  ///< [N]
    std::vector<int> layers;             ///< [Lm] true layer ids
    std::vector<double> mean, low, high; ///< [N, Lm] row-major; low and high are the interval's ends, NaN where the measure has none
    std::vector<std::int64_t> n;         ///< [N] sequences
    Bootstrap bootstrap;                 ///< how the intervals were made
    std::string trace;                   ///< path
    std::string reference;               ///< empty where the measure has none
    std::string weighting = "tokens";    ///< "softmax", "topk", or "tokens": counts of chosen experts
    double at(std::size_t language, std::size_t layer) const { return mean[language * layers.size() + layer]; }
};

} // namespace isogloss
