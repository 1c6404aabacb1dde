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
    std::string task = "belebele"; ///< "belebele", "global_mmlu", "global_mmlu_full", "choice" and "generation" (a user's own), "mgsm_…", "loss"
    std::filesystem::path data;    ///< folder of the task's files, or a parallel corpus for "loss"
    std::filesystem::path task_template; ///< of "choice" and "generation" (docs/tasks.md)
    std::vector<std::string> subjects;   ///< of Global-MMLU; "medical" = the reference study's seven; empty = all
    std::vector<std::string> languages;  ///< codes, or {"all"}
    std::size_t limit = 0;               ///< first items per language; 0 = all
    int shots = 0;
    bool chat = false;           ///< the prompt is one user turn of the checkpoint's chat template
    std::int64_t max_tokens = 0; ///< of an output; 0 = the task's own
    SteeringPlan plan;
    std::filesystem::path language_model; ///< of generation tasks: FLORES folder by which outputs' languages are told; empty = not
    std::filesystem::path replay;         ///< of "loss": a finished trace of the same texts whose experts are used; empty = the routers choose
    std::filesystem::path out;            ///< R.json; empty = not saved. Per-language progress is kept beside it until the run is complete
    bool resume = false;                  ///< go on with the unfinished run beside `out`, if there is one
    bool overwrite = false;               ///< replace an existing `out`, or an unfinished run beside it
    std::int64_t sweep_tokens = 1 << 16;  ///< most tokens per sweep: progress is saved after each, and results do not depend on free memory
};

/// Called as each language is done.
using LanguageSink = std::function<void(const LanguageResult&)>;

/// Prompt of one item exactly as lm-evaluation-harness's `belebele_<code>` writes it, without the continuation.
std::string belebele_prompt(const BelebeleItem& item);
/// The prompt after `shots` solved examples, two newlines between them: the first items of the test set other than the item itself, as the harness
/// draws them. Fewer if the set is too small.
std::string belebele_context(const std::vector<BelebeleItem>& all, std::size_t index, int shots);

/// Scores every item in every language with the plan, sweep by sweep. With `out`, the items of finished sweeps are kept in OUT.partial, from which
/// `resume` goes on; OUT appears when all is done, with the same bytes as an uninterrupted run. When everything fits one sweep, hidden states are
/// kept, so that the same evaluation with another plan starts at the plan's first layer. Throws `EvaluationError` and what its parts throw.
EvaluationResult evaluate(Engine& engine, const Tokenizer& tokenizer, const EvaluationOptions& options, const CancelToken& cancel,
                          const ProgressSink& progress, const LanguageSink& language_done = {});

} // namespace isogloss
