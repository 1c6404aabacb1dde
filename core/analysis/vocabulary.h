// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss {

struct VocabularyOptions {
    std::int64_t least_occurrences = 10; ///< rarer token ids are left out
    std::size_t top = 10;                ///< ids per expert
    double level = 0.95;
};

/// How much of one token id goes to one expert.
struct VocabularyEntry {
    int expert = 0;
    std::int32_t token_id = 0;
    std::int64_t sent = 0, occurrences = 0;
    double share = 0;         ///< sent ÷ occurrences
    double low = 0, high = 0; ///< Wilson's interval of a proportion (Wilson 1927): occurrences are taken as independent
};

/// Vocabulary specialisation of one layer in one language: for each expert, the ids with the largest share of their occurrences sent to it (the
/// expert is in the token's top-k), by falling share, then falling occurrences, then rising id. Ids never sent to an expert are not listed for it.
/// Throws `AnalysisError` if the layer is not complete or the trace was imported without token ids.
std::vector<VocabularyEntry> vocabulary_specialisation(const TraceReader& trace, const std::string& language, int moe_index,
                                                       const VocabularyOptions& options);

} // namespace isogloss
