// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/trace/schema.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// Keeps how a generation routes, prompts and outputs, until it can be written: only then it is known how many tokens there are. Takes 6 bytes per
/// token, chosen expert and layer, and 20 bytes per sequence, expert and layer.
///
/// The last token of an output was chosen but never run, so it has no routing and is left out; an output that ended by the model's own end token is
/// there as a whole.
class GenerationRecorder {
public:
    /// Forgets what was kept.
    void begin(const PackedSequences& prompts);
    void token(std::int64_t sequence, std::int32_t id);
    void routing(const LayerRouting& routing, std::span<const GeneratedRow> rows);

    /// A finished trace with one language `code`: a sequence for each prompt (keys 0, 1, …), prompt and output in one, and `prompt_tokens`. Throws
    /// `TraceError`.
    void write(const std::filesystem::path& file, TraceHeader header, const std::string& code, bool overwrite) const;

private:
    struct Layer {
        std::vector<std::int32_t> index;   ///< [T, k]
        std::vector<float> weight;         ///< [T, k]
        std::vector<double> softmax, topk; ///< [E] sums over tokens
        std::vector<std::uint32_t> hits;   ///< [E]
    };
    struct Sequence {
        std::vector<std::int32_t> ids; ///< prompt and output
        std::int64_t prompt = 0;
        std::vector<Layer> layers; ///< by MoE index
    };
    std::vector<Sequence> sequences_;
};

} // namespace isogloss
