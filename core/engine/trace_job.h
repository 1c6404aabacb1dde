// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/corpus/corpus.h"
#include "core/engine/engine.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace isogloss {

/// What `isogloss-cli trace` and the window's Run button do.
struct TraceOptions {
    CorpusInfo corpus;
    std::vector<std::string> languages; ///< codes, or {"all"}
    std::string reference = "eng_Latn";
    std::size_t limit = 0;      ///< first rows; 0 = all
    bool chat = false;          ///< each text is one user turn of the chat template, generation prompt added
    bool record_logits = false; ///< also /languages/<code>/router_logits
    SteeringPlan plan;
    std::filesystem::path replay; ///< a finished trace of the same tokens whose experts are used; empty = the routers choose
    int shard = 0, shards = 1;    ///< sequences shard, shard+shards, …
    std::filesystem::path out;
    bool resume = false, overwrite = false;
};

/// Called on the inference thread after `layers_complete` of these languages has been raised to `layers_complete` in the file.
using LayerCompleteSink = std::function<void(const std::vector<std::string>& languages, int layers_complete)>;

struct TraceOutcome {
    std::filesystem::path file;
    std::int64_t tokens = 0;     ///< of the whole trace
    std::int64_t tokens_run = 0; ///< in this call
    std::size_t rows_left_out = 0;
    double seconds = 0;
};

/// Tokenises the corpus, runs it layer by layer and records the routing. Throws what its parts throw; a cancelled run leaves a trace that `resume`
/// finishes.
TraceOutcome run_trace(Engine& engine, const Tokenizer& tokenizer, const ChatTemplate* chat, const TraceOptions& options, const CancelToken& cancel,
                       const ProgressSink& progress, const LayerCompleteSink& layer_complete = {});

} // namespace isogloss
