// SPDX-License-Identifier: GPL-3.0-or-later
// Attention of a generation's steps: few rows against the keys and values that earlier steps left.
#include "core/model/attention_parts.h"

#include <cmath>

namespace isogloss {

namespace {

constexpr int lanes = 8; ///< partial sums, so that the compiler can keep them in one register

float dot(const float* a, const float* b, int count) {
    float sums[lanes] = {};
    int i = 0;
    for (; i + lanes <= count; i += lanes)
        for (int lane = 0; lane < lanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    float sum = 0;
    for (const float part : sums)
        sum += part;
    for (; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}

/// One query against keys [begin, end) with `stride` elements between rows.
void attend_row(const float* query, const float* keys, std::int64_t key_stride, const float* values, std::int64_t value_stride, std::int64_t begin,
                std::int64_t end, const kernels::AttentionHead& head, std::vector<float>& scores, float* out) {
    scores.resize(static_cast<std::size_t>(end - begin));
    float largest = head.has_sink ? head.sink : -INFINITY;
    for (std::int64_t j = begin; j < end; ++j) {
        const float score = dot(query, keys + j * key_stride, head.dim) * head.scale;
        scores[static_cast<std::size_t>(j - begin)] = score;
        largest = std::max(largest, score);
    }
    float sum = head.has_sink ? std::exp(head.sink - largest) : 0.0f;
    for (float& score : scores)
        sum += score = std::exp(score - largest);
    std::fill(out, out + head.value_dim, 0.0f);
    for (std::int64_t j = begin; j < end; ++j) {
        const float share = scores[static_cast<std::size_t>(j - begin)] / sum;
        const float* value = values + j * value_stride;
        for (int d = 0; d < head.value_dim; ++d)
            out[d] += share * value[d];
    }
}

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
                attend_row(query + (start + i) * query_width + h * config.head_dim, keys, key_width, values, value_width, begin, end, head, scores,
                           to + i * out_width);
            }
        }
    });
}

} // namespace isogloss
