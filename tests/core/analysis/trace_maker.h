// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/writer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isogloss::tests {

/// Writes small traces of top-1 routing, token by token, for tests that need a certain shape.
struct TraceMaker {
    TraceHeader header;
    std::vector<TraceLanguage> languages;

    TraceMaker(int experts, int layers) {
        header.writer = "test";
        header.created = "2025-11-23T00:00:00Z";
        header.model_name = "made";
        header.model_family = "olmoe";
        header.weights_fingerprint = "f";
        header.dtype = "f32";
        header.device = "cpu";
        header.corpus_kind = "table";
        header.reference_language = "eng_Latn";
        header.score_function = "softmax";
        header.top_k = 1;
        header.experts = experts;
        header.model_layers = layers;
        for (int layer = 0; layer < layers; ++layer)
            header.moe_layers.push_back(layer);
    }

    void add(const std::string& code, const std::vector<std::string>& keys, const std::vector<int>& lengths) {
        TraceLanguage language;
        language.code = code;
        language.row_keys = keys;
        language.sequence_offsets.push_back(0);
        for (const int length : lengths)
            language.sequence_offsets.push_back(language.sequence_offsets.back() + length);
        language.token_ids.assign(static_cast<std::size_t>(language.sequence_offsets.back()), 7);
        languages.push_back(std::move(language));
    }

    /// Layers [0, complete) of `language`: expert_of(layer, sequence, token of the sequence) gets the token.
    template <typename ExpertOf> void write_layers(TraceWriter& writer, std::size_t language, int complete, const ExpertOf& expert_of) const {
        for (int layer = 0; layer < complete; ++layer)
            write_layer(writer, language, layer, expert_of);
    }

    template <typename ExpertOf> void write_layer(TraceWriter& writer, std::size_t language, int layer, const ExpertOf& expert_of) const {
        const TraceLanguage& text = languages[language];
        const auto experts = static_cast<std::size_t>(header.experts), sequences = static_cast<std::size_t>(text.sequences());
        std::vector<std::int32_t> index;
        std::vector<float> pooled(sequences * experts, 0.0F);
        std::vector<std::uint32_t> hits(sequences * experts, 0);
        for (std::size_t s = 0; s < sequences; ++s) {
            const auto length = static_cast<int>(text.sequence_offsets[s + 1] - text.sequence_offsets[s]);
            for (int t = 0; t < length; ++t) {
                index.push_back(expert_of(layer, static_cast<int>(s), t));
                ++hits[s * experts + static_cast<std::size_t>(index.back())];
            }
            for (std::size_t e = 0; e < experts; ++e)
                pooled[s * experts + e] = static_cast<float>(hits[s * experts + e]) / static_cast<float>(length);
        }
        const std::vector<float> weight(index.size(), 1.0F);
        TraceWriter::Slice slice;
        slice.language = language;
        slice.moe_index = layer;
        slice.tokens = text.tokens();
        slice.sequences = text.sequences();
        slice.topk_index = index;
        slice.topk_weight = weight;
        slice.pooled_softmax = pooled;
        slice.pooled_topk = pooled;
        slice.hits = hits;
        writer.write(slice);
        writer.complete_layer(language, layer);
    }
};

} // namespace isogloss::tests
