// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vector_math.h"

#include <cstring>

namespace isogloss::kernels {

namespace {

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

template <class Out>
ISOGLOSS_INLINE void layer_norm_row(const float* x, const float* weight, const float* bias, float eps, std::int64_t width, Out* out) {
    float sum = 0;
    for (std::int64_t i = 0; i < width; ++i)
        sum += x[i];
    const float mean = sum / static_cast<float>(width);
    float squares = 0;
    for (std::int64_t i = 0; i < width; ++i)
        squares += (x[i] - mean) * (x[i] - mean);
    const float scale = 1.0f / std::sqrt(squares / static_cast<float>(width) + eps);
    for (std::int64_t i = 0; i < width; ++i)
        store((x[i] - mean) * scale * weight[i] + bias[i], out + i);
}

ISOGLOSS_INLINE void rotate_elements(float* x, int dim, RotaryPairing pairing, const float* cosine, const float* sine) {
    const int half = dim / 2;
    if (pairing == RotaryPairing::HalfSplit) {
        for (int i = 0; i < half; ++i) {
            const float first = x[i];
            const float second = x[i + half];
            x[i] = first * cosine[i] - second * sine[i];
            x[i + half] = second * cosine[i] + first * sine[i];
        }
        return;
    }
    for (int i = 0; i < half; ++i) {
        const float first = x[2 * i];
        const float second = x[2 * i + 1];
        x[2 * i] = first * cosine[i] - second * sine[i];
        x[2 * i + 1] = second * cosine[i] + first * sine[i];
    }
}

template <class In>
ISOGLOSS_INLINE void prepare_heads_row(const In* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out) {
    const std::int64_t width = static_cast<std::int64_t>(how.heads) * how.dim;
    const float whole = how.norm == QueryKeyNorm::WholeProjection ? inverse_rms(in, how.eps, width) : 1.0f;
    for (int head = 0; head < how.heads; ++head) {
        const In* from = in + static_cast<std::int64_t>(head) * how.dim;
        float* to = out + static_cast<std::int64_t>(head) * how.dim;
        const float scale = how.norm == QueryKeyNorm::PerHead ? inverse_rms(from, how.eps, how.dim) : whole;
        const float* weight = how.norm == QueryKeyNorm::WholeProjection ? how.weight + static_cast<std::int64_t>(head) * how.dim : how.weight;
        for (int i = 0; i < how.dim; ++i)
            to[i] = load(from[i]);
        if (how.norm != QueryKeyNorm::None && !how.norm_after_rotation) {
            for (int i = 0; i < how.dim; ++i)
                to[i] = to[i] * scale * weight[i];
        }
        if (how.clip > 0) {
            for (int i = 0; i < how.dim; ++i)
                to[i] = std::min(std::max(to[i], -how.clip), how.clip);
        }
        rotate_elements(to + how.rotary_first, how.rotary_dim, how.pairing, cosine, sine);
        if (how.norm_after_rotation && how.norm != QueryKeyNorm::None) {
            const float after = how.norm == QueryKeyNorm::PerHead ? inverse_rms(to, how.eps, how.dim) : scale;
            for (int i = 0; i < how.dim; ++i)
                to[i] = to[i] * after * weight[i];
        }
    }
}

template <class T> ISOGLOSS_INLINE void clamped_swiglu_row(const T* gate_up, float limit, std::int64_t count, T* out) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float gate = std::min(load(gate_up[2 * i]), limit);
        const float up = std::min(std::max(load(gate_up[2 * i + 1]), -limit), limit);
        store((up + 1.0f) * (gate / (1.0f + exponential(-1.702f * gate))), out + i);
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

ISOGLOSS_VECTOR_CLONES void layer_norm(const float* x, const float* weight, const float* bias, float eps, std::int64_t width, float* out) {
    layer_norm_row(x, weight, bias, eps, width, out);
}
ISOGLOSS_VECTOR_CLONES void layer_norm(const float* x, const float* weight, const float* bias, float eps, std::int64_t width, Bf16* out) {
    layer_norm_row(x, weight, bias, eps, width, out);
}

void rotate(float* x, int dim, RotaryPairing pairing, const float* cosine, const float* sine) { rotate_elements(x, dim, pairing, cosine, sine); }

ISOGLOSS_VECTOR_CLONES void clamped_swiglu(const float* gate_up, float limit, std::int64_t count, float* out) {
    clamped_swiglu_row(gate_up, limit, count, out);
}
ISOGLOSS_VECTOR_CLONES void clamped_swiglu(const Bf16* gate_up, float limit, std::int64_t count, Bf16* out) {
    clamped_swiglu_row(gate_up, limit, count, out);
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
