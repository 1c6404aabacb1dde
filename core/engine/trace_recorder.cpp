// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trace_recorder.h"

#include "core/base/files.h"
#include "core/model/router_words.h"

#include <algorithm>

namespace isogloss {

namespace {

/// The part of `routing` that starts at its row `first`.
LayerRouting rows_of(LayerRouting routing, std::int64_t first, std::int64_t tokens) {
    routing.first_token += first;
    routing.tokens = tokens;
    routing.router_logits += first * routing.experts;
    routing.steered_logits += first * routing.experts;
    routing.probabilities += first * routing.experts;
    routing.topk_index += first * routing.top_k;
    routing.topk_weight += first * routing.top_k;
    return routing;
}

} // namespace

std::vector<std::vector<TracePiece>> plan_sweeps(const std::vector<TraceLanguage>& languages, std::int64_t tokens_per_sweep) {
    std::vector<std::vector<TracePiece>> sweeps(1);
    std::int64_t filled = 0;
    const auto next_sweep = [&] {
        if (!sweeps.back().empty())
            sweeps.emplace_back();
        filled = 0;
    };
    for (std::size_t language = 0; language < languages.size(); ++language) {
        const TraceLanguage& text = languages[language];
        if (filled + text.tokens() > tokens_per_sweep)
            next_sweep();
        for (std::int64_t s = 0; s < text.sequences();) {
            TracePiece piece;
            piece.language = language;
            piece.first_sequence = s;
            piece.first_token = text.sequence_offsets[static_cast<std::size_t>(s)];
            piece.sweep_token = filled;
            const auto end_of = [&](std::int64_t sequence) { return text.sequence_offsets[static_cast<std::size_t>(sequence) + 1]; };
            while (s < text.sequences() && (s == piece.first_sequence || filled + end_of(s) - piece.first_token <= tokens_per_sweep))
                ++s;
            piece.sequences = s - piece.first_sequence;
            piece.tokens = end_of(s - 1) - piece.first_token;
            piece.last = s == text.sequences();
            filled += piece.tokens;
            sweeps.back().push_back(piece);
            if (!piece.last)
                next_sweep();
        }
    }
    if (sweeps.back().empty())
        sweeps.pop_back();
    return sweeps;
}

PooledRouting pool(const LayerRouting& routing, const std::vector<std::int64_t>& offsets) {
    const auto experts = static_cast<std::size_t>(routing.experts);
    const std::size_t sequences = offsets.size() - 1;
    PooledRouting pooled{std::vector<float>(sequences * experts), std::vector<float>(sequences * experts),
                         std::vector<std::uint32_t>(sequences * experts)};
    std::vector<double> softmax(experts);
    std::vector<double> topk(experts);
    for (std::size_t s = 0; s < sequences; ++s) {
        std::fill(softmax.begin(), softmax.end(), 0.0);
        std::fill(topk.begin(), topk.end(), 0.0);
        for (std::int64_t t = offsets[s]; t < offsets[s + 1]; ++t) {
            const float* p = routing.probabilities + t * routing.experts;
            for (std::size_t e = 0; e < experts; ++e)
                softmax[e] += static_cast<double>(p[e]);
            const std::int32_t* chosen = routing.topk_index + t * routing.top_k;
            const float* weight = routing.topk_weight + t * routing.top_k;
            double sum = 0;
            for (int i = 0; i < routing.top_k; ++i)
                sum += static_cast<double>(weight[i]);
            for (int i = 0; i < routing.top_k; ++i) {
                const auto e = static_cast<std::size_t>(chosen[i]);
                // Weights that all underflowed to zero say nothing; the k experts then share the token.
                topk[e] += sum > 0 ? static_cast<double>(weight[i]) / sum : 1.0 / routing.top_k;
                ++pooled.hits[s * experts + e];
            }
        }
        const auto tokens = static_cast<double>(offsets[s + 1] - offsets[s]);
        for (std::size_t e = 0; e < experts; ++e) {
            pooled.softmax[s * experts + e] = static_cast<float>(softmax[e] / tokens);
            pooled.topk[s * experts + e] = static_cast<float>(topk[e] / tokens);
        }
    }
    return pooled;
}

TraceHeader header_of_model(const Engine& engine) {
    const ModelConfig& config = engine.config();
    TraceHeader header;
    header.writer = "isogloss " ISOGLOSS_VERSION;
    header.created = utc_now();
    header.model_name = config.name;
    header.model_family = config.family;
    header.config_sha256 = config.config_sha256;
    header.weights_fingerprint = engine.fingerprint();
    if (const std::filesystem::path tokenizer = engine.folder() / "tokenizer.json"; std::filesystem::exists(tokenizer))
        header.tokenizer_sha256 = sha256_file_hex(tokenizer);
    header.dtype = compute_type_name(engine.dtype());
    header.device = engine.device_name();
    header.torch_version = engine.torch_version();
    header.score_function = config.distribution_name();
    header.router = router_line(config);
    header.top_k = config.top_k;
    header.experts = config.experts;
    header.model_layers = config.layers;
    header.moe_layers.assign(config.moe_layers.begin(), config.moe_layers.end());
    return header;
}

void TraceRecorder::routing(const LayerRouting& routing) {
    for (const TracePiece& piece : pieces_) {
        const std::int64_t first = std::max(routing.first_token, piece.sweep_token);
        const std::int64_t last = std::min(routing.first_token + routing.tokens, piece.sweep_token + piece.tokens);
        if (first < last && routing.moe_index >= writer_.layers_complete(piece.language))
            write(rows_of(routing, first - routing.first_token, last - first), piece);
    }
}

void TraceRecorder::write(const LayerRouting& routing, const TracePiece& piece) {
    const TraceLanguage& language = languages_[piece.language];
    TraceWriter::Slice slice;
    slice.language = piece.language;
    slice.moe_index = routing.moe_index;
    slice.first_token = piece.first_token + routing.first_token - piece.sweep_token;
    slice.tokens = routing.tokens;
    const auto& starts = language.sequence_offsets;
    const auto first = std::lower_bound(starts.begin(), starts.end(), slice.first_token);
    const auto last = std::lower_bound(first, starts.end(), slice.first_token + slice.tokens);
    slice.first_sequence = first - starts.begin();
    slice.sequences = last - first;
    std::vector<std::int64_t> offsets(first, last + 1);
    for (std::int64_t& offset : offsets)
        offset -= slice.first_token;

    const PooledRouting pooled = pool(routing, offsets);
    const auto tokens = static_cast<std::size_t>(routing.tokens);
    slice.topk_index = {routing.topk_index, tokens * static_cast<std::size_t>(routing.top_k)};
    slice.topk_weight = {routing.topk_weight, tokens * static_cast<std::size_t>(routing.top_k)};
    if (record_logits_)
        slice.router_logits = {routing.router_logits, tokens * static_cast<std::size_t>(routing.experts)};
    slice.pooled_softmax = pooled.softmax;
    slice.pooled_topk = pooled.topk;
    slice.hits = pooled.hits;
    writer_.write(slice);
}

void TraceRecorder::layer_done(int layer) {
    const auto moe = std::lower_bound(moe_layers_.begin(), moe_layers_.end(), layer);
    if (moe == moe_layers_.end() || *moe != layer)
        return;
    const int moe_index = static_cast<int>(moe - moe_layers_.begin());
    std::vector<std::size_t> languages;
    std::vector<std::string> codes;
    for (const TracePiece& piece : pieces_)
        if (piece.last && moe_index >= writer_.layers_complete(piece.language)) {
            languages.push_back(piece.language);
            codes.push_back(languages_[piece.language].code);
        }
    if (languages.empty())
        return;
    writer_.complete_layer(languages, moe_index);
    if (layer_complete_)
        layer_complete_(codes, moe_index + 1);
}

} // namespace isogloss
