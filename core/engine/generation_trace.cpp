// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/generation_trace.h"

#include "core/trace/writer.h"

#include <algorithm>

namespace isogloss {

void GenerationRecorder::begin(const PackedSequences& prompts) {
    sequences_.clear();
    for (std::size_t s = 0; s < static_cast<std::size_t>(prompts.sequences()); ++s) {
        Sequence& sequence = sequences_.emplace_back();
        sequence.ids.assign(prompts.token_ids.begin() + prompts.offsets[s], prompts.token_ids.begin() + prompts.offsets[s + 1]);
        sequence.prompt = prompts.offsets[s + 1] - prompts.offsets[s];
    }
}

void GenerationRecorder::token(std::int64_t sequence, std::int32_t id) { sequences_.at(static_cast<std::size_t>(sequence)).ids.push_back(id); }

void GenerationRecorder::routing(const LayerRouting& routing, std::span<const GeneratedRow> rows) {
    const auto k = static_cast<std::size_t>(routing.top_k), experts = static_cast<std::size_t>(routing.experts);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::vector<Layer>& layers = sequences_.at(static_cast<std::size_t>(rows[r].sequence)).layers;
        if (layers.size() <= static_cast<std::size_t>(routing.moe_index))
            layers.resize(static_cast<std::size_t>(routing.moe_index) + 1);
        Layer& layer = layers[static_cast<std::size_t>(routing.moe_index)];
        if (layer.index.size() != static_cast<std::size_t>(rows[r].position) * k)
            throw Error("A generation's tokens were routed out of their order.");
        layer.softmax.resize(experts);
        layer.topk.resize(experts);
        layer.hits.resize(experts);
        const std::int32_t* index = routing.topk_index + r * k;
        const float* weight = routing.topk_weight + r * k;
        layer.index.insert(layer.index.end(), index, index + k);
        layer.weight.insert(layer.weight.end(), weight, weight + k);
        const float* p = routing.probabilities + r * experts;
        for (std::size_t e = 0; e < experts; ++e)
            layer.softmax[e] += static_cast<double>(p[e]);
        double sum = 0;
        for (std::size_t i = 0; i < k; ++i)
            sum += static_cast<double>(weight[i]);
        for (std::size_t i = 0; i < k; ++i) { // as in a sweep's trace: weights that are all zero share the token
            layer.topk[static_cast<std::size_t>(index[i])] += sum > 0 ? static_cast<double>(weight[i]) / sum : 1.0 / static_cast<double>(k);
            ++layer.hits[static_cast<std::size_t>(index[i])];
        }
    }
}

void GenerationRecorder::write(const std::filesystem::path& file, TraceHeader header, const std::string& code, bool overwrite) const {
    const auto k = static_cast<std::size_t>(header.top_k);
    TraceLanguage language;
    language.code = code;
    language.sequence_offsets = {0};
    for (const Sequence& sequence : sequences_) {
        const std::size_t routed = sequence.layers.empty() ? 0 : sequence.layers.front().index.size() / k;
        language.row_keys.push_back(std::to_string(language.row_keys.size()));
        language.token_ids.insert(language.token_ids.end(), sequence.ids.begin(), sequence.ids.begin() + static_cast<std::ptrdiff_t>(routed));
        language.sequence_offsets.push_back(language.tokens());
        language.prompt_tokens.push_back(std::min(sequence.prompt, static_cast<std::int64_t>(routed)));
    }
    header.reference_language = code;
    TraceWriter writer = TraceWriter::create(file, header, {language}, overwrite);
    for (std::size_t m = 0; m < header.moe_layers.size(); ++m) {
        Layer all; // of every sequence, one after the other
        std::vector<float> softmax, topk;
        for (const Sequence& sequence : sequences_) {
            const Layer& layer = sequence.layers.at(m);
            all.index.insert(all.index.end(), layer.index.begin(), layer.index.end());
            all.weight.insert(all.weight.end(), layer.weight.begin(), layer.weight.end());
            all.hits.insert(all.hits.end(), layer.hits.begin(), layer.hits.end());
            const auto tokens = static_cast<double>(layer.index.size() / k);
            for (std::size_t e = 0; e < layer.softmax.size(); ++e) {
                softmax.push_back(static_cast<float>(layer.softmax[e] / tokens));
                topk.push_back(static_cast<float>(layer.topk[e] / tokens));
            }
        }
        writer.write({.moe_index = static_cast<int>(m),
                      .tokens = language.tokens(),
                      .sequences = language.sequences(),
                      .topk_index = all.index,
                      .topk_weight = all.weight,
                      .router_logits = {},
                      .pooled_softmax = softmax,
                      .pooled_topk = topk,
                      .hits = all.hits});
        writer.complete_layer(std::size_t{0}, static_cast<int>(m));
    }
    writer.close();
}

} // namespace isogloss
