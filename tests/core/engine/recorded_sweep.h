// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/layer_sweep.h"

#include <QString>

#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <utility>
#include <vector>

/// What the tests of the sweep share: small checkpoints, sequences made by rule, and a sink that keeps all that it is given.
namespace isogloss::tests {

inline const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

inline EngineOptions options(ComputeType dtype = ComputeType::F32, std::uint64_t memory = 1ull << 30) {
    EngineOptions o;
    o.dtype = dtype;
    o.device = "cpu";
    o.threads = 2;
    o.memory_bytes = memory;
    return o;
}

inline PackedSequences sequences(int count, int vocabulary, int shift = 0) {
    PackedSequences packed;
    for (int s = 0; s < count; ++s) {
        std::vector<std::int32_t> ids;
        for (int i = 0; i < 3 + (s * 7) % 29; ++i)
            ids.push_back((s * 131 + i * 17 + i * i + shift) % vocabulary);
        packed.add(ids);
    }
    return packed;
}

class Recorded : public SweepSink {
public:
    std::map<int, std::vector<float>> logits, steered, weights;
    std::map<int, std::vector<std::int32_t>> index;
    std::vector<float> log_probability;
    std::vector<int> layers_done;
    std::vector<std::pair<std::int64_t, std::int64_t>> slices;
    std::function<void(int)> on_layer;

    void routing(const LayerRouting& r) override {
        append(logits[r.layer], r.router_logits, r.tokens * r.experts);
        append(steered[r.layer], r.steered_logits, r.tokens * r.experts);
        append(weights[r.layer], r.topk_weight, r.tokens * r.top_k);
        append(index[r.layer], r.topk_index, r.tokens * r.top_k);
        slices.emplace_back(r.first_token, r.tokens);
    }
    void layer_done(int layer) override {
        layers_done.push_back(layer);
        if (on_layer)
            on_layer(layer);
    }
    void log_probabilities(std::int64_t first, std::span<const float> values) override {
        if (static_cast<std::size_t>(first) != log_probability.size())
            throw EngineError("log-probabilities out of order");
        append(log_probability, values.data(), static_cast<std::int64_t>(values.size()));
    }

private:
    template <class T> static void append(std::vector<T>& to, const T* from, std::int64_t count) { to.insert(to.end(), from, from + count); }
};

inline SweepRequest request_for(const PackedSequences& packed, bool head = true) {
    SweepRequest request;
    request.sequences = packed;
    if (head)
        request.head = HeadRequest::all_next_tokens(packed);
    return request;
}

template <class Action> QString refusal(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace isogloss::tests
