// SPDX-License-Identifier: GPL-3.0-or-later
// Attention of a generation's steps: few rows against the keys and values that earlier steps left.
#include "core/model/attention_parts.h"

namespace isogloss {

namespace {

void append(std::vector<float>& to, const at::Tensor& rows, std::int64_t first, std::int64_t count) {
    const float* from = rows.data_ptr<float>() + first * rows.size(1);
    to.insert(to.end(), from, from + count * rows.size(1));
}

} // namespace

void attend_cached(const ReadyRows& ready, const TokenRange& range, const AttentionWeights& weights, const ModelConfig& config,
                   std::span<CachedRows* const> cache, float* out) {
    const auto sequences = static_cast<std::int64_t>(cache.size());
    const auto start_of = [&](std::int64_t s) { return range.offsets[static_cast<std::size_t>(s)] - range.first; };
    for (std::int64_t s = 0; s < sequences; ++s) {
        const std::int64_t start = start_of(s), count = start_of(s + 1) - start;
        append(cache[static_cast<std::size_t>(s)]->keys, ready.key, start, count);
        append(cache[static_cast<std::size_t>(s)]->values, ready.value, start, count);
    }
    const std::int64_t query_width = ready.query.size(1), key_width = ready.key.size(1), value_width = ready.value.size(1);
    const std::int64_t out_width = static_cast<std::int64_t>(config.heads) * config.value_dim;
    const float* query = ready.query.data_ptr<float>();
    at::parallel_for(0, sequences * config.heads, 1, [&](std::int64_t first, std::int64_t last) {
        std::vector<float> scores;
        for (std::int64_t task = first; task < last; ++task) {
            const std::int64_t s = task / config.heads, h = task % config.heads, shared = h / (config.heads / config.kv_heads);
            const CachedRows& rows = *cache[static_cast<std::size_t>(s)];
            kernels::AttentionHead head;
            head.dim = config.head_dim;
            head.value_dim = config.value_dim;
            head.scale = static_cast<float>(config.softmax_scale());
            head.has_sink = weights.sinks.defined();
            if (head.has_sink)
                head.sink = weights.sinks.data_ptr<float>()[h];
            const float *keys = rows.keys.data() + shared * config.head_dim, *values = rows.values.data() + shared * config.value_dim;
            const std::int64_t start = start_of(s), count = start_of(s + 1) - start, past = range.past_of(static_cast<std::size_t>(s));
            float* to = out + start * out_width + h * config.value_dim;
            if (past == 0) { // a prompt, as a sweep computes it
                head.window = weights.window;
                kernels::causal_attention({query + start * query_width + h * config.head_dim, query_width}, {keys, key_width}, {values, value_width},
                                          count, head, to, out_width);
                continue;
            }
            for (std::int64_t i = 0; i < count; ++i) {
                const std::int64_t end = past + i + 1;
                const std::int64_t begin = weights.window > 0 ? std::max<std::int64_t>(0, end - weights.window) : 0;
                const std::int64_t seen = end - begin;
                scores.resize(static_cast<std::size_t>(seen));
                kernels::attend_row(query + (start + i) * query_width + h * config.head_dim, {keys + begin * key_width, key_width},
                                    {values + begin * value_width, value_width}, seen, head, scores.data(), to + i * out_width);
            }
        }
    });
}

} // namespace isogloss
