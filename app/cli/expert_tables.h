// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/usage.h"
#include "core/analysis/vocabulary.h"
#include "core/text/tokenizer.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace isogloss::cli {

/// What the measures by expert and by pair of languages take.
struct ExpertTableOptions {
    std::string trace;
    std::vector<std::string> languages; ///< empty = all
    std::vector<int> moe_indices;
    Bootstrap bootstrap;
    ExclusiveOptions exclusive;
    VocabularyOptions vocabulary;
    std::shared_ptr<const Tokenizer> tokenizer; ///< for the text of vocabulary's token ids; may be absent
    bool json = false;
};

/// Kind of `measure` → what prints its table: specialisation, exclusive, vocabulary, signature.
extern const std::map<std::string, std::function<void(const TraceReader&, const ExpertTableOptions&, const CancelToken&)>> expert_tables;

} // namespace isogloss::cli
