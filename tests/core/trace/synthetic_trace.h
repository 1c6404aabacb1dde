// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/reader.h"
#include "core/trace/writer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss::test {

/// Routing of one layer of one language, consistent in itself; a pure function of the trace's seed, the language's code and the layer.
struct SyntheticLayer {
    std::vector<std::int32_t> index;   ///< [T, k]
    std::vector<float> weight, logits; ///< [T, k], [T, E]
    std::vector<float> softmax, topk;  ///< [S, E]
    std::vector<std::uint32_t> hits;   ///< [S, E]
};

struct SyntheticShape {
    int experts = 16, top_k = 2;
    std::vector<std::int32_t> moe_layers = {1, 2, 4};
    int model_layers = 5;
    bool router_logits = true;
    std::vector<std::string> codes = {"eng_Latn", "hin_Deva"};
    std::vector<std::int64_t> lengths = {3, 1, 7, 2}; ///< tokens of each sequence, the same in every language
    unsigned seed = 1;
};

struct SyntheticTrace {
    TraceHeader header;
    std::vector<TraceLanguage> languages;
    unsigned seed = 1;

    explicit SyntheticTrace(const SyntheticShape& shape = {});
    SyntheticLayer layer(std::size_t language, int moe_index) const;
    /// Writes sequences [first, last) of a layer; last < 0 = all.
    void write(TraceWriter& writer, std::size_t language, int moe_index, std::int64_t first = 0, std::int64_t last = -1) const;
    /// Writes what the writer does not have yet, layer by layer.
    void finish(TraceWriter& writer) const;
};

/// The first place where a trace's texts or its complete layers differ from what was to be written; empty if none does.
std::string difference(const TraceReader& trace, const SyntheticTrace& expected);

/// Sequences first, first + step, … of a trace, as `--shard first/step` would record them.
SyntheticTrace shard_of(const SyntheticTrace& whole, std::int64_t first, std::int64_t step);

} // namespace isogloss::test
