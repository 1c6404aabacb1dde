// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <vector>

// One copy of each loop per vector width, chosen when the program starts. Not under the sanitizers: their run-time is not ready when the choice is
// made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ISOGLOSS_VECTOR_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ISOGLOSS_VECTOR_CLONES
#endif
#define ISOGLOSS_INLINE inline __attribute__((always_inline))

namespace isogloss::kernels {

namespace {

ISOGLOSS_INLINE float load(float value) { return value; }
ISOGLOSS_INLINE float load(Bf16 bits) { return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16); }

ISOGLOSS_INLINE Bf16 rounded(float value) {
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t nearest = (bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16;
    const std::uint32_t quiet_nan = (bits >> 16) | 0x40u;
    return static_cast<Bf16>((bits & 0x7fffffffu) > 0x7f800000u ? quiet_nan : nearest);
}
ISOGLOSS_INLINE void store(float value, float* out) { *out = value; }
ISOGLOSS_INLINE void store(float value, Bf16* out) { *out = rounded(value); }
ISOGLOSS_INLINE float as_stored(float value, const float*) { return value; }
ISOGLOSS_INLINE float as_stored(float value, const Bf16*) { return load(rounded(value)); }

/// e^x to about 1e-7 relative: 2^n · Taylor(r), |r| ≤ ln 2 / 2, without a branch so that it vectorises.
ISOGLOSS_INLINE float exponential(float x) {
    const float bounded = std::min(std::max(x, -87.0f), 88.0f);
    const float n = std::floor(bounded * 1.44269504f + 0.5f);
    const float r = (bounded - n * 0.693359375f) + n * 2.12194440e-4f; // ln 2 in two parts: the first product is exact
    float p = 1.0f / 5040.0f;
    p = p * r + 1.0f / 720.0f;
    p = p * r + 1.0f / 120.0f;
    p = p * r + 1.0f / 24.0f;
    p = p * r + 1.0f / 6.0f;
    p = p * r + 0.5f;
    p = p * r + 1.0f;
    p = p * r + 1.0f;
    return p * std::bit_cast<float>((static_cast<std::int32_t>(n) + 127) << 23);
}

template <class In> ISOGLOSS_INLINE float inverse_rms(const In* x, float eps, std::int64_t width) {
    float squares = 0;
    for (std::int64_t i = 0; i < width; ++i)
        squares += load(x[i]) * load(x[i]);
    return 1.0f / std::sqrt(squares / static_cast<float>(width) + eps);
}

template <class Out> ISOGLOSS_INLINE void rms_norm_row(const float* x, const float* weight, float eps, std::int64_t width, Out* out) {
    const float scale = inverse_rms(x, eps, width);
    for (std::int64_t i = 0; i < width; ++i)
        store(x[i] * scale * weight[i], out + i);
}

template <class In>
ISOGLOSS_INLINE void prepare_heads_row(const In* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out) {
    const std::int64_t width = static_cast<std::int64_t>(how.heads) * how.dim;
    const int half = how.dim / 2;
    const float whole = how.norm == QueryKeyNorm::WholeProjection ? inverse_rms(in, how.eps, width) : 1.0f;
    for (int head = 0; head < how.heads; ++head) {
        const In* from = in + static_cast<std::int64_t>(head) * how.dim;
        float* to = out + static_cast<std::int64_t>(head) * how.dim;
        const float scale = how.norm == QueryKeyNorm::PerHead ? inverse_rms(from, how.eps, how.dim) : whole;
        const float* weight = how.norm == QueryKeyNorm::WholeProjection ? how.weight + static_cast<std::int64_t>(head) * how.dim : how.weight;
        for (int i = 0; i < how.dim; ++i)
            to[i] = load(from[i]);
        if (how.norm != QueryKeyNorm::None) {
            for (int i = 0; i < how.dim; ++i)
                to[i] = to[i] * scale * weight[i];
        }
        if (how.clip > 0) {
            for (int i = 0; i < how.dim; ++i)
                to[i] = std::min(std::max(to[i], -how.clip), how.clip);
        }
        for (int i = 0; i < half; ++i) {
            const float first = to[i];
            const float second = to[i + half];
            to[i] = first * cosine[i] - second * sine[i];
            to[i + half] = second * cosine[i] + first * sine[i];
        }
    }
}

template <class T> ISOGLOSS_INLINE void silu_times_row(T* gate, const T* up, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = load(gate[i]);
        const float silu = as_stored(g / (1.0f + exponential(-g)), gate);
        store(silu * load(up[i]), gate + i);
    }
}

template <class T> ISOGLOSS_INLINE void add_scaled_row(float* out, const T* row, float scale, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i)
        out[i] += scale * load(row[i]);
}

// Sixteen floats: one register with AVX-512, several without.
constexpr int lanes = 16;
using Vector = float __attribute__((vector_size(lanes * sizeof(float)), aligned(4), may_alias));

constexpr int tile = 4; ///< query rows that share each load of a key or a value

std::int64_t rounded_up(std::int64_t n, std::int64_t to) { return (n + to - 1) / to * to; }

/// tile rows of scores against keys [0, keys): `keys_t` is [dim, stride] with stride a multiple of 2·lanes.
ISOGLOSS_INLINE void tile_scores(const float* const* queries, const float* keys_t, std::int64_t stride, int dim, std::int64_t keys, float* scores) {
    for (std::int64_t j = 0; j < keys; j += 2 * lanes) {
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

/// Softmax of scores · scale over [0, keys); zero from there to the end of the row.
ISOGLOSS_INLINE void softmax_row(float* row, std::int64_t keys, std::int64_t end, float scale) {
    float largest = row[0];
    for (std::int64_t j = 1; j < keys; ++j)
        largest = std::max(largest, row[j]);
    float sum = 0;
    for (std::int64_t j = 0; j < keys; ++j) {
        row[j] = exponential((row[j] - largest) * scale);
        sum += row[j];
    }
    const float inverse = 1.0f / sum;
    for (std::int64_t j = 0; j < keys; ++j)
        row[j] *= inverse;
    for (std::int64_t j = keys; j < end; ++j)
        row[j] = 0;
}

/// tile rows of the weighted sum of values [keys, width], width a multiple of lanes.
ISOGLOSS_INLINE void tile_values(const float* weights, std::int64_t stride, const float* values, std::int64_t width, std::int64_t keys, float* out) {
    for (std::int64_t d = 0; d < width; d += lanes) {
        Vector sum[tile] = {};
        for (std::int64_t j = 0; j < keys; ++j) {
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

using Halves = Bf16 __attribute__((vector_size(lanes * sizeof(Bf16)), aligned(1), may_alias));
using Words = std::uint32_t __attribute__((vector_size(lanes * sizeof(std::uint32_t))));
using LooseVector = float __attribute__((vector_size(lanes * sizeof(float)), aligned(1), may_alias));

ISOGLOSS_INLINE Vector load_lanes(const float* from) { return *reinterpret_cast<const LooseVector*>(from); }
ISOGLOSS_INLINE Vector load_lanes(const Bf16* from) {
    return reinterpret_cast<Vector>(__builtin_convertvector(*reinterpret_cast<const Halves*>(from), Words) << 16);
}

/// `Rows` rows times four outputs, all sums in registers. `valid` of the outputs exist; the others repeat the last one.
template <int Rows, class Weight, class Out>
ISOGLOSS_INLINE void few_rows_tile(const float* x, std::int64_t inner, const Weight* const* weight, int valid, std::int64_t outputs, Out* out) {
    Vector sum[Rows][tile] = {};
    const std::int64_t whole = inner / lanes * lanes;
    for (std::int64_t i = 0; i < whole; i += lanes) {
        Vector w[tile];
#pragma GCC unroll 4
        for (int o = 0; o < tile; ++o)
            w[o] = load_lanes(weight[o] + i);
#pragma GCC unroll 4
        for (int r = 0; r < Rows; ++r) {
            const Vector v = load_lanes(x + r * inner + i);
#pragma GCC unroll 4
            for (int o = 0; o < tile; ++o)
                sum[r][o] += v * w[o];
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int o = 0; o < valid; ++o) {
            float total = 0;
            for (int lane = 0; lane < lanes; ++lane)
                total += sum[r][o][lane];
            for (std::int64_t i = whole; i < inner; ++i)
                total += x[r * inner + i] * load(weight[o][i]);
            store(total, out + r * outputs + o);
        }
    }
}

template <class Weight, class Out>
ISOGLOSS_INLINE void few_rows(const float* x, std::int64_t rows, std::int64_t inner, const Weight* weight, OutputRange range, Out* out) {
    for (std::int64_t o = range.first; o < range.last; o += tile) {
        const int valid = static_cast<int>(std::min<std::int64_t>(tile, range.last - o));
        const Weight* of[tile];
        for (int i = 0; i < tile; ++i)
            of[i] = weight + (o + std::min(i, valid - 1)) * inner;
        std::int64_t r = 0;
        for (; r + 4 <= rows; r += 4)
            few_rows_tile<4>(x + r * inner, inner, of, valid, range.outputs, out + r * range.outputs + o);
        for (; r + 2 <= rows; r += 2)
            few_rows_tile<2>(x + r * inner, inner, of, valid, range.outputs, out + r * range.outputs + o);
        if (r < rows)
            few_rows_tile<1>(x + r * inner, inner, of, valid, range.outputs, out + r * range.outputs + o);
    }
}

struct AttentionScratch {
    std::vector<float> keys_t, values, scores, out;
};

template <class Out>
ISOGLOSS_INLINE void causal_attention_head(HeadView query, HeadView key, HeadView value, std::int64_t length, int dim, float scale, Out* out,
                                           std::int64_t out_stride, AttentionScratch& scratch) {
    const std::int64_t stride = rounded_up(length, 2 * lanes);
    const std::int64_t width = rounded_up(dim, lanes);
    scratch.keys_t.assign(static_cast<std::size_t>(stride * dim), 0.0f);
    scratch.values.assign(static_cast<std::size_t>(length * width), 0.0f);
    scratch.scores.resize(static_cast<std::size_t>(stride * tile));
    scratch.out.resize(static_cast<std::size_t>(width * tile));
    float* keys_t = scratch.keys_t.data();
    for (std::int64_t j = 0; j < length; ++j) {
        for (int d = 0; d < dim; ++d)
            keys_t[d * stride + j] = key.data[j * key.stride + d];
        std::memcpy(scratch.values.data() + j * width, value.data + j * value.stride, static_cast<std::size_t>(dim) * sizeof(float));
    }
    for (std::int64_t first = 0; first < length; first += tile) {
        const int rows = static_cast<int>(std::min<std::int64_t>(tile, length - first));
        const std::int64_t keys = first + rows;
        const float* queries[tile];
        for (int r = 0; r < tile; ++r)
            queries[r] = query.data + (first + std::min(r, rows - 1)) * query.stride;
        tile_scores(queries, keys_t, stride, dim, keys, scratch.scores.data());
        for (int r = 0; r < tile; ++r)
            softmax_row(scratch.scores.data() + r * stride, first + std::min(r, rows - 1) + 1, keys, scale);
        tile_values(scratch.scores.data(), stride, scratch.values.data(), width, keys, scratch.out.data());
        for (int r = 0; r < rows; ++r) {
            for (int d = 0; d < dim; ++d)
                store(scratch.out[static_cast<std::size_t>(r * width + d)], out + (first + r) * out_stride + d);
        }
    }
}

AttentionScratch& attention_scratch() {
    thread_local AttentionScratch scratch;
    return scratch;
}

ISOGLOSS_VECTOR_CLONES void attention_f32(HeadView query, HeadView key, HeadView value, std::int64_t length, int dim, float scale, float* out,
                                          std::int64_t out_stride, AttentionScratch& scratch) {
    causal_attention_head(query, key, value, length, dim, scale, out, out_stride, scratch);
}
ISOGLOSS_VECTOR_CLONES void attention_bf16(HeadView query, HeadView key, HeadView value, std::int64_t length, int dim, float scale, Bf16* out,
                                           std::int64_t out_stride, AttentionScratch& scratch) {
    causal_attention_head(query, key, value, length, dim, scale, out, out_stride, scratch);
}

} // namespace

ISOGLOSS_VECTOR_CLONES void widen(const Bf16* in, float* out, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i)
        out[i] = load(in[i]);
}
void widen(const float* in, float* out, std::int64_t count) { std::memcpy(out, in, static_cast<std::size_t>(count) * sizeof(float)); }
ISOGLOSS_VECTOR_CLONES void narrow(const float* in, Bf16* out, std::int64_t count) {
    for (std::int64_t i = 0; i < count; ++i)
        out[i] = rounded(in[i]);
}

ISOGLOSS_VECTOR_CLONES void rms_norm(const float* x, const float* weight, float eps, std::int64_t width, float* out) {
    rms_norm_row(x, weight, eps, width, out);
}
ISOGLOSS_VECTOR_CLONES void rms_norm(const float* x, const float* weight, float eps, std::int64_t width, Bf16* out) {
    rms_norm_row(x, weight, eps, width, out);
}

ISOGLOSS_VECTOR_CLONES void prepare_heads(const float* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out) {
    prepare_heads_row(in, how, cosine, sine, out);
}
ISOGLOSS_VECTOR_CLONES void prepare_heads(const Bf16* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out) {
    prepare_heads_row(in, how, cosine, sine, out);
}

ISOGLOSS_VECTOR_CLONES void silu_times(float* gate, const float* up, std::int64_t count) { silu_times_row(gate, up, count); }
ISOGLOSS_VECTOR_CLONES void silu_times(Bf16* gate, const Bf16* up, std::int64_t count) { silu_times_row(gate, up, count); }

ISOGLOSS_VECTOR_CLONES void add_scaled(float* out, const float* row, float scale, std::int64_t count) { add_scaled_row(out, row, scale, count); }
ISOGLOSS_VECTOR_CLONES void add_scaled(float* out, const Bf16* row, float scale, std::int64_t count) { add_scaled_row(out, row, scale, count); }

ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range,
                                             float* out) {
    few_rows(x, rows, inner, weight, range, out);
}
ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range,
                                             float* out) {
    few_rows(x, rows, inner, weight, range, out);
}
ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range,
                                             Bf16* out) {
    few_rows(x, rows, inner, weight, range, out);
}
ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range,
                                             Bf16* out) {
    few_rows(x, rows, inner, weight, range, out);
}

void causal_attention(HeadView query, HeadView key, HeadView value, std::int64_t length, int dim, float scale, float* out, std::int64_t out_stride) {
    attention_f32(query, key, value, length, dim, scale, out, out_stride, attention_scratch());
}
void causal_attention(HeadView query, HeadView key, HeadView value, std::int64_t length, int dim, float scale, Bf16* out, std::int64_t out_stride) {
    attention_bf16(query, key, value, length, dim, scale, out, out_stride, attention_scratch());
}

ISOGLOSS_VECTOR_CLONES float largest(const float* row, std::int64_t count) {
    float value = row[0];
    for (std::int64_t i = 1; i < count; ++i)
        value = std::max(value, row[i]);
    return value;
}

ISOGLOSS_VECTOR_CLONES double sum_exp(const float* row, std::int64_t count, float shift) {
    double total = 0;
    for (std::int64_t first = 0; first < count; first += 1024) { // short f32 sums, a long f64 one
        const std::int64_t last = std::min(count, first + 1024);
        float sum = 0;
        for (std::int64_t i = first; i < last; ++i)
            sum += exponential(row[i] - shift);
        total += static_cast<double>(sum);
    }
    return total;
}

} // namespace isogloss::kernels
