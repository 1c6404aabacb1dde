// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vector_math.h"

#include <cstring>
#include <vector>

namespace isogloss::kernels {

namespace {

std::int64_t rounded_up(std::int64_t n, std::int64_t to) { return (n + to - 1) / to * to; }

/// tile rows of scores against keys [from, keys), `from` a multiple of 2·lanes: `keys_t` is [dim, stride] with stride a multiple of 2·lanes.
ISOGLOSS_INLINE void tile_scores(const float* const* queries, const float* keys_t, std::int64_t stride, int dim, std::int64_t from, std::int64_t keys,
                                 float* scores) {
    for (std::int64_t j = from; j < keys; j += 2 * lanes) {
        Vector sum[tile][2] = {};
        for (int d = 0; d < dim; ++d) {
            const Vector k0 = *reinterpret_cast<const Vector*>(keys_t + d * stride + j);
            const Vector k1 = *reinterpret_cast<const Vector*>(keys_t + d * stride + j + lanes);
#pragma GCC unroll 4
            for (int r = 0; r < tile; ++r) {
                sum[r][0] += queries[r][d] * k0;
                sum[r][1] += queries[r][d] * k1;
            }
        }
#pragma GCC unroll 4
        for (int r = 0; r < tile; ++r) {
            *reinterpret_cast<Vector*>(scores + r * stride + j) = sum[r][0];
            *reinterpret_cast<Vector*>(scores + r * stride + j + lanes) = sum[r][1];
        }
    }
}

/// Softmax of scores · scale over [begin, keys), with one more logit if there is a sink; zero in [from, begin) and from `keys` to the end of the row.
ISOGLOSS_INLINE void softmax_row(float* row, std::int64_t from, std::int64_t begin, std::int64_t keys, std::int64_t end, const AttentionHead& head) {
    float largest = row[begin];
    for (std::int64_t j = begin + 1; j < keys; ++j)
        largest = std::max(largest, row[j]);
    if (head.has_sink)
        largest = std::max(largest, head.sink / head.scale);
    float sum = head.has_sink ? exponential(head.sink - largest * head.scale) : 0.0f;
    for (std::int64_t j = begin; j < keys; ++j) {
        row[j] = exponential((row[j] - largest) * head.scale);
        sum += row[j];
    }
    const float inverse = 1.0f / sum;
    for (std::int64_t j = begin; j < keys; ++j)
        row[j] *= inverse;
    for (std::int64_t j = from; j < begin; ++j)
        row[j] = 0;
    for (std::int64_t j = keys; j < end; ++j)
        row[j] = 0;
}

/// tile rows of the weighted sum of values [from, keys) × [width], width a multiple of lanes.
ISOGLOSS_INLINE void tile_values(const float* weights, std::int64_t stride, const float* values, std::int64_t width, std::int64_t from,
                                 std::int64_t keys, float* out) {
    for (std::int64_t d = 0; d < width; d += lanes) {
        Vector sum[tile] = {};
        for (std::int64_t j = from; j < keys; ++j) {
            const Vector v = *reinterpret_cast<const Vector*>(values + j * width + d);
#pragma GCC unroll 4
            for (int r = 0; r < tile; ++r)
                sum[r] += weights[r * stride + j] * v;
        }
#pragma GCC unroll 4
        for (int r = 0; r < tile; ++r)
            *reinterpret_cast<Vector*>(out + r * width + d) = sum[r];
    }
}

ISOGLOSS_INLINE void attend_one(const float* query, HeadView key, HeadView value, std::int64_t keys, const AttentionHead& head, float* scores,
                                float* out) {
    float largest = head.has_sink ? head.sink : -INFINITY;
    for (std::int64_t j = 0; j < keys; ++j) {
        const float* of = key.data + j * key.stride;
        float dot = 0;
        for (int d = 0; d < head.dim; ++d)
            dot += query[d] * of[d];
        scores[j] = dot * head.scale;
        largest = std::max(largest, scores[j]);
    }
    float sum = head.has_sink ? exponential(head.sink - largest) : 0.0f;
    for (std::int64_t j = 0; j < keys; ++j) {
        scores[j] = exponential(scores[j] - largest);
        sum += scores[j];
    }
    for (int d = 0; d < head.value_dim; ++d)
        out[d] = 0;
    const float inverse = 1.0f / sum;
    for (std::int64_t j = 0; j < keys; ++j) {
        const float share = scores[j] * inverse;
        const float* of = value.data + j * value.stride;
        for (int d = 0; d < head.value_dim; ++d)
            out[d] += share * of[d];
    }
}

struct AttentionScratch {
    std::vector<float> keys_t, values, scores, out;
};

template <class Out>
ISOGLOSS_INLINE void causal_attention_head(HeadView query, std::int64_t queries, std::span<const KeyRun> runs, const AttentionHead& head, Out* out,
                                           std::int64_t out_stride, AttentionScratch& scratch) {
    std::int64_t length = 0;
    for (const KeyRun& run : runs)
        length += run.length;
    const std::int64_t stride = rounded_up(length, 2 * lanes);
    const std::int64_t width = rounded_up(head.value_dim, lanes);
    const int dim = head.dim;
    scratch.keys_t.assign(static_cast<std::size_t>(stride * dim), 0.0f);
    scratch.values.assign(static_cast<std::size_t>(length * width), 0.0f);
    scratch.scores.resize(static_cast<std::size_t>(stride * tile));
    scratch.out.resize(static_cast<std::size_t>(width * tile));
    float* keys_t = scratch.keys_t.data();
    std::int64_t start = 0;
    for (const KeyRun& run : runs) {
        for (std::int64_t j = 0; j < run.length; ++j) {
            for (int d = 0; d < dim; ++d)
                keys_t[d * stride + start + j] = run.key.data[j * run.key.stride + d];
            std::memcpy(scratch.values.data() + (start + j) * width, run.value.data + j * run.value.stride,
                        static_cast<std::size_t>(head.value_dim) * sizeof(float));
        }
        start += run.length;
    }
    const std::int64_t past = length - queries;
    const std::int64_t window = head.window > 0 ? head.window : length;
    for (std::int64_t first = 0; first < queries; first += tile) {
        const int rows = static_cast<int>(std::min<std::int64_t>(tile, queries - first));
        const std::int64_t keys = past + first + rows;
        const std::int64_t from = std::max<std::int64_t>(0, past + first - window + 1) / (2 * lanes) * (2 * lanes);
        const float* rows_of_tile[tile];
        for (int r = 0; r < tile; ++r)
            rows_of_tile[r] = query.data + (first + std::min(r, rows - 1)) * query.stride;
        tile_scores(rows_of_tile, keys_t, stride, dim, from, keys, scratch.scores.data());
        for (int r = 0; r < tile; ++r) {
            const std::int64_t end = past + first + std::min(r, rows - 1) + 1;
            softmax_row(scratch.scores.data() + r * stride, from, std::max<std::int64_t>(from, end - window), end, keys, head);
        }
        tile_values(scratch.scores.data(), stride, scratch.values.data(), width, from, keys, scratch.out.data());
        for (int r = 0; r < rows; ++r) {
            for (int d = 0; d < head.value_dim; ++d)
                store(scratch.out[static_cast<std::size_t>(r * width + d)], out + (first + r) * out_stride + d);
        }
    }
}

AttentionScratch& attention_scratch() {
    thread_local AttentionScratch scratch;
    return scratch;
}

ISOGLOSS_VECTOR_CLONES void attention_f32(HeadView query, std::int64_t queries, std::span<const KeyRun> runs, const AttentionHead& head, float* out,
                                          std::int64_t out_stride, AttentionScratch& scratch) {
    causal_attention_head(query, queries, runs, head, out, out_stride, scratch);
}
ISOGLOSS_VECTOR_CLONES void attention_bf16(HeadView query, std::int64_t queries, std::span<const KeyRun> runs, const AttentionHead& head, Bf16* out,
                                           std::int64_t out_stride, AttentionScratch& scratch) {
    causal_attention_head(query, queries, runs, head, out, out_stride, scratch);
}

ISOGLOSS_VECTOR_CLONES void attend_f32(const float* query, HeadView key, HeadView value, std::int64_t keys, const AttentionHead& head, float* scores,
                                       float* out) {
    attend_one(query, key, value, keys, head, scores, out);
}

} // namespace

void attend_row(const float* query, HeadView key, HeadView value, std::int64_t keys, const AttentionHead& head, float* scores, float* out) {
    attend_f32(query, key, value, keys, head, scores, out);
}

void causal_attention(HeadView query, std::int64_t queries, std::span<const KeyRun> runs, const AttentionHead& head, float* out,
                      std::int64_t out_stride) {
    attention_f32(query, queries, runs, head, out, out_stride, attention_scratch());
}
void causal_attention(HeadView query, std::int64_t queries, std::span<const KeyRun> runs, const AttentionHead& head, Bf16* out,
                      std::int64_t out_stride) {
    attention_bf16(query, queries, runs, head, out, out_stride, attention_scratch());
}

} // namespace isogloss::kernels
