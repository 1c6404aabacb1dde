// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/engine/engine.h"
#include "core/engine/generation_trace.h"
#include "core/text/tokenizer.h"

#include <string>
#include <vector>

namespace isogloss {

struct GreedyOptions {
    SteeringPlan plan;    ///< its scope decides about prompt and generated tokens
    std::string language; ///< of the prompts, for the plan's scope
    std::int64_t max_tokens = 256;
    std::vector<std::vector<std::string>> stops; ///< [prompts] texts that end an output and are cut off; or empty
    bool special_tokens = false;                 ///< the tokenizer's own around the prompt
    GenerationRecorder* recorder = nullptr;      ///< takes the routing; nullptr = nothing is recorded
};

struct GreedyText {
    std::vector<std::int32_t> ids; ///< generated, without the end token
    std::string text;              ///< decoded, without special tokens and what follows a stop
    bool ended = false;            ///< by an end token or a stop, not by the limit
};

/// The ids that end a sequence: eos_token_id of generation_config.json, else of config.json; empty if there is none. Throws `InputError`.
std::vector<std::int32_t> end_ids(const std::filesystem::path& model_folder);

/// Continues texts greedily; a prompt that is too long for its output loses its beginning, as in the harness. Throws what the engine throws, and
/// `InputError` for an empty prompt.
std::vector<GreedyText> greedy_texts(Engine& engine, const Tokenizer& tokenizer, const std::vector<std::string>& prompts,
                                     const GreedyOptions& options, const CancelToken& cancel, const ProgressSink& progress);

} // namespace isogloss
