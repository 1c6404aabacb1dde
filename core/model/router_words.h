// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config.h"

#include <string>

namespace isogloss {

/// What a family's router does, in the words of docs/families.md.
struct RouterWords {
    std::string logits;       ///< what `router_logits` are: "x · Wᵀ + b, raw"
    std::string scores;       ///< "softmax over all experts", …
    std::string selection;    ///< what the experts are chosen by, and where a plan acts
    std::string weights;      ///< what the experts' outputs are multiplied with
    std::string distribution; ///< what pooled scores are a mean of
};
RouterWords router_words(const ModelConfig& config);
/// All of it in one line, as trace headers have it.
std::string router_line(const ModelConfig& config);
/// What the values are that a plan leaves behind, `steered_logits` of a dump.
std::string steered_words(const ModelConfig& config);

} // namespace isogloss
