// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trace/synthetic_trace.h"

#include "core/checkpoint/checkpoint.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace isogloss::test {

namespace {

/// Every row has its own stream, found by its key, so that shards hold what the whole holds.
std::mt19937 generator(unsigned seed, const std::string& code, const std::string& key, int layer) {
    std::vector<std::uint32_t> words = {seed, static_cast<std::uint32_t>(layer)};
    words.insert(words.end(), code.begin(), code.end());
    words.insert(words.end(), key.begin(), key.end());
    std::seed_seq sequence(words.begin(), words.end());
    return std::mt19937(sequence);
}

float uniform(std::mt19937& random) { return static_cast<float>(random() >> 8) * 0x1p-24f; }

void add_token(std::mt19937& random, int experts, int top_k, SyntheticLayer& layer, double* softmax, double* topk, std::uint32_t* hits) {
    std::vector<double> score(static_cast<std::size_t>(experts));
    double total = 0;
    for (auto& value : score) {
        const float logit = 4 * uniform(random) - 2;
        layer.logits.push_back(logit);
        value = std::exp(static_cast<double>(logit));
        total += value;
    }
    std::vector<std::int32_t> order(score.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::int32_t a, std::int32_t b) { return score[static_cast<std::size_t>(a)] > score[static_cast<std::size_t>(b)]; });
    double chosen = 0;
    for (int j = 0; j < top_k; ++j)
        chosen += score[static_cast<std::size_t>(order[static_cast<std::size_t>(j)])];
    for (std::size_t e = 0; e < score.size(); ++e)
        softmax[e] += score[e] / total;
    for (int j = 0; j < top_k; ++j) {
        const std::int32_t expert = order[static_cast<std::size_t>(j)];
        const auto e = static_cast<std::size_t>(expert);
        layer.index.push_back(expert);
        layer.weight.push_back(static_cast<float>(score[e] / total));
        topk[e] += score[e] / chosen;
        ++hits[e];
    }
}

} // namespace

SyntheticTrace::SyntheticTrace(const SyntheticShape& shape) : seed(shape.seed) {
    header.writer = "synthetic";
    header.created = "2025-01-01T00:00:00Z";
    header.model_name = "synthetic";
    header.model_family = "olmoe";
    header.dtype = "f32";
    header.device = "cpu";
    header.corpus_kind = "synthetic";
    header.reference_language = shape.codes.empty() ? "" : shape.codes.front();
    header.score_function = "softmax";
    header.top_k = shape.top_k;
    header.experts = shape.experts;
    header.model_layers = shape.model_layers;
    header.moe_layers = shape.moe_layers;
    header.has_router_logits = shape.router_logits;
    for (const auto& code : shape.codes) {
        TraceLanguage language;
        language.code = code;
        language.sequence_offsets = {0};
        for (std::size_t s = 0; s < shape.lengths.size(); ++s) {
            language.row_keys.push_back("row " + std::to_string(s));
            auto random = generator(seed, code, language.row_keys.back(), -1);
            for (std::int64_t t = 0; t < shape.lengths[s]; ++t)
                language.token_ids.push_back(static_cast<std::int32_t>(random() % 50000));
            language.sequence_offsets.push_back(language.tokens());
        }
        languages.push_back(std::move(language));
    }
}

SyntheticLayer SyntheticTrace::layer(std::size_t language, int moe_index) const {
    const TraceLanguage& text = languages[language];
    const auto experts = static_cast<std::size_t>(header.experts), sequences = static_cast<std::size_t>(text.sequences());
    SyntheticLayer layer;
    layer.hits.resize(sequences * experts);
    std::vector<double> softmax(sequences * experts), topk(sequences * experts);
    for (std::size_t s = 0; s < sequences; ++s) {
        auto random = generator(seed, text.code, text.row_keys[s], moe_index);
        const std::int64_t tokens = text.sequence_offsets[s + 1] - text.sequence_offsets[s];
        for (std::int64_t t = 0; t < tokens; ++t)
            add_token(random, header.experts, header.top_k, layer, &softmax[s * experts], &topk[s * experts], &layer.hits[s * experts]);
        for (std::size_t e = s * experts; e < (s + 1) * experts; ++e) {
            layer.softmax.push_back(tokens == 0 ? 0.0f : static_cast<float>(softmax[e] / static_cast<double>(tokens)));
            layer.topk.push_back(tokens == 0 ? 0.0f : static_cast<float>(topk[e] / static_cast<double>(tokens)));
        }
    }
    return layer;
}

void SyntheticTrace::write(TraceWriter& writer, std::size_t language, int moe_index, std::int64_t first, std::int64_t last) const {
    const TraceLanguage& text = languages[language];
    const SyntheticLayer all = layer(language, moe_index);
    if (last < 0)
        last = text.sequences();
    TraceWriter::Slice slice;
    slice.language = language;
    slice.moe_index = moe_index;
    slice.first_sequence = first;
    slice.sequences = last - first;
    slice.first_token = text.sequence_offsets[static_cast<std::size_t>(first)];
    slice.tokens = text.sequence_offsets[static_cast<std::size_t>(last)] - slice.first_token;
    const auto rows = [](const auto& values, std::int64_t from, std::int64_t count, int width) {
        return std::span(values).subspan(static_cast<std::size_t>(from * width), static_cast<std::size_t>(count * width));
    };
    slice.topk_index = rows(all.index, slice.first_token, slice.tokens, header.top_k);
    slice.topk_weight = rows(all.weight, slice.first_token, slice.tokens, header.top_k);
    if (header.has_router_logits)
        slice.router_logits = rows(all.logits, slice.first_token, slice.tokens, header.experts);
    slice.pooled_softmax = rows(all.softmax, first, slice.sequences, header.experts);
    slice.pooled_topk = rows(all.topk, first, slice.sequences, header.experts);
    slice.hits = rows(all.hits, first, slice.sequences, header.experts);
    writer.write(slice);
}

void SyntheticTrace::finish(TraceWriter& writer) const {
    for (int m = 0; m < static_cast<int>(header.moe_layers.size()); ++m)
        for (std::size_t l = 0; l < languages.size(); ++l)
            if (m >= writer.layers_complete(l)) {
                write(writer, l, m);
                writer.complete_layer(l, m);
            }
    writer.close();
}

namespace {

std::vector<float> as_halves(const std::vector<float>& values) {
    std::vector<std::uint16_t> half(values.size());
    std::vector<float> rounded(values.size());
    f32_to_f16(values.data(), half.data(), half.size());
    f16_to_f32(half.data(), rounded.data(), rounded.size());
    return rounded;
}

bool same_layer(const TraceReader& trace, std::size_t language, int m, const SyntheticLayer& layer) {
    const auto index = trace.topk_index(language, m);
    return std::equal(index.begin(), index.end(), layer.index.begin(), layer.index.end()) &&
           trace.topk_weight(language, m) == as_halves(layer.weight) && trace.pooled(language, m, Weighting::Softmax) == layer.softmax &&
           trace.pooled(language, m, Weighting::TopK) == layer.topk && trace.hits(language, m) == layer.hits &&
           (!trace.header().has_router_logits || trace.router_logits(language, m) == as_halves(layer.logits));
}

} // namespace

std::string difference(const TraceReader& trace, const SyntheticTrace& expected) {
    const auto languages = trace.languages();
    if (languages.size() != expected.languages.size())
        return "languages";
    for (std::size_t l = 0; l < expected.languages.size(); ++l) {
        const TraceLanguage& language = expected.languages[l];
        const std::size_t at = trace.language_index(language.code);
        if (trace.row_keys(at) != language.row_keys || trace.token_ids(at) != language.token_ids ||
            trace.sequence_offsets(at) != language.sequence_offsets)
            return "texts of " + language.code;
        for (int m = 0; m < languages[at].layers_complete; ++m)
            if (!same_layer(trace, at, m, expected.layer(l, m)))
                return "layer " + std::to_string(m) + " of " + language.code;
    }
    return {};
}

SyntheticTrace shard_of(const SyntheticTrace& whole, std::int64_t first, std::int64_t step) {
    SyntheticTrace shard = whole;
    shard.header.shard = std::to_string(first) + "/" + std::to_string(step);
    for (std::size_t l = 0; l < whole.languages.size(); ++l) {
        const TraceLanguage& text = whole.languages[l];
        TraceLanguage part;
        part.code = text.code;
        part.sequence_offsets = {0};
        for (std::int64_t s = first; s < text.sequences(); s += step) {
            const auto i = static_cast<std::size_t>(s);
            part.row_keys.push_back(text.row_keys[i]);
            part.token_ids.insert(part.token_ids.end(), text.token_ids.begin() + text.sequence_offsets[i],
                                  text.token_ids.begin() + text.sequence_offsets[i + 1]);
            part.sequence_offsets.push_back(part.tokens());
        }
        shard.languages[l] = std::move(part);
    }
    return shard;
}

} // namespace isogloss::test
