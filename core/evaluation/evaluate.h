// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/corpus/corpus.h"
#include "core/engine/engine.h"
#include "core/evaluation/result.h"
#include "core/steering/plan.h"
#include "core/text/tokenizer.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace isogloss {

struct EvaluationOptions {
    std::string task = "belebele";      ///< "belebele" or "loss"
    std::filesystem::path data;         ///< Belebele folder, or a parallel corpus for "loss"
    std::vector<std::string> languages; ///< codes, or {"all"}
    std::size_t limit = 0;              ///< first items per language; 0 = all
    int shots = 0;
    SteeringPlan plan;
    std::filesystem::path out; ///< R.json; empty = not saved. Per-language progress is kept beside it until the run is complete
    bool resume = false;
};

/// Called as each language is done.
using LanguageSink = std::function<void(const LanguageResult&)>;

/// Prompt of one item exactly as lm-evaluation-harness writes it (reference/TASKS: `belebele_<code>`), without the continuation.
std::string belebele_prompt(const BelebeleItem& item);
std::string belebele_context(const std::vector<BelebeleItem>& all, std::size_t index, int shots);

EvaluationResult evaluate(Engine& engine, const Tokenizer& tokenizer, const EvaluationOptions& options, const CancelToken& cancel,
                          const ProgressSink& progress, const LanguageSink& language_done = {});

} // namespace isogloss
