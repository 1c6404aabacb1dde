// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config.h"

#include <cstdint>
#include <span>

/// Inner loops of the layers on the CPU, one row or one head at a time, compiled for several vector widths and chosen at run time. Callers give each
/// thread its own rows. `Bf16` holds the upper half of an IEEE single.
namespace isogloss::kernels {

using Bf16 = std::uint16_t;

void widen(const Bf16* in, float* out, std::int64_t count);
void narrow(const float* in, Bf16* out, std::int64_t count); ///< to nearest, ties to even
void widen(const float* in, float* out, std::int64_t count); ///< a plain copy, so that callers can be templates

/// out = w · (x / rms(x)), rms over `width`. x is f32 here in any case, so unlike the reference in bf16 there is one rounding, at the end.
void rms_norm(const float* x, const float* weight, float eps, std::int64_t width, float* out);
void rms_norm(const float* x, const float* weight, float eps, std::int64_t width, Bf16* out);

/// out = weight · (x − mean) / √(variance + eps) + bias, the variance over `width` without Bessel's correction.
void layer_norm(const float* x, const float* weight, const float* bias, float eps, std::int64_t width, float* out);
void layer_norm(const float* x, const float* weight, const float* bias, float eps, std::int64_t width, Bf16* out);

/// How query or key rows are made ready for the dot products.
struct HeadPreparation {
    int heads = 0, dim = 0;
    QueryKeyNorm norm = QueryKeyNorm::None;
    const float* weight = nullptr; ///< [heads·dim] or [dim]
    float eps = 0;
    float clip = 0;       ///< 0 = none
    int rotary_first = 0; ///< elements [rotary_first, rotary_first + rotary_dim) of a head turn, the others stay
    int rotary_dim = 0;
    RotaryPairing pairing = RotaryPairing::HalfSplit;
    bool norm_after_rotation = false; ///< else before it
};

/// Normalises, clips and rotates one token's heads. `cosine`, `sine` [rotary_dim/2] of the token's position.
void prepare_heads(const float* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out);
void prepare_heads(const Bf16* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out);

/// Rotates `dim` elements in place.
void rotate(float* x, int dim, RotaryPairing pairing, const float* cosine, const float* sine);

/// GPT-OSS: gate and up alternate in `gate_up` [rows, 2·width]; out = g · sigmoid(1.702 g) · (u + 1), g = min(gate, limit), u = clamp(up, ±limit).
void clamped_swiglu(const float* gate_up, float limit, std::int64_t count, float* out);
void clamped_swiglu(const Bf16* gate_up, float limit, std::int64_t count, Bf16* out);

/// gate ← silu(gate) · up
void silu_times(float* gate, const float* up, std::int64_t count);
void silu_times(Bf16* gate, const Bf16* up, std::int64_t count);

/// out += scale · row
void add_scaled(float* out, const float* row, float scale, std::int64_t count);
void add_scaled(float* out, const Bf16* row, float scale, std::int64_t count);

/// Products of a few rows, where reading the weight once is what counts: out[r, o] = x[r] · weight[o] for o in [first, last), in f32.
/// `packed` holds x [rows, inner] as `pack_rows` lays it out for the weight's type; weight [outputs, inner] at any alignment, out [rows, outputs].
struct OutputRange {
    std::int64_t first = 0, last = 0, outputs = 0;
};
void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range, float* out);
void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range, float* out);
void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range, Bf16* out);
void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range, Bf16* out);
/// x [rows, inner] → out, as many floats, in the order in which the product reads them: one stream for the rows that are computed together, as rows a
/// power of two apart would drive each other out of the cache; for bf16 weights, of each 32 elements first those at even places, then those at odd
/// ones.
enum class WeightKind { F32, BF16 };
void pack_rows(const float* x, std::int64_t rows, std::int64_t inner, WeightKind kind, float* out);
void pack_rows(const Bf16* x, std::int64_t rows, std::int64_t inner, WeightKind kind, float* out);

/// Causal attention of one head over one sequence, in f32. `query`, `key`, `value`: first element of the head in the sequence's first token; the
/// strides step from token to token.
struct HeadView {
    const float* data = nullptr;
    std::int64_t stride = 0;
};
/// One head's attention: `dim` elements of queries and keys, `value_dim` of values.
struct AttentionHead {
    int dim = 0, value_dim = 0;
    float scale = 1;         ///< of the dot products
    std::int64_t window = 0; ///< keys that a query sees, itself included; 0 = all before it
    bool has_sink = false;   ///< one more logit, `sink`, without a value, takes its share of the softmax
    float sink = 0;
};
/// Keys and values of `length` tokens in a row.
struct KeyRun {
    HeadView key, value;
    std::int64_t length = 0;
};
/// Queries of the last `queries` tokens of all runs laid end to end. out [queries, value_dim] with its own stride.
void causal_attention(HeadView query, std::int64_t queries, std::span<const KeyRun> runs, const AttentionHead& head, float* out,
                      std::int64_t out_stride);
void causal_attention(HeadView query, std::int64_t queries, std::span<const KeyRun> runs, const AttentionHead& head, Bf16* out,
                      std::int64_t out_stride);
/// Of a whole sequence.
template <class Out>
void causal_attention(HeadView query, HeadView key, HeadView value, std::int64_t length, const AttentionHead& head, Out* out,
                      std::int64_t out_stride) {
    const KeyRun whole{key, value, length};
    causal_attention(query, length, std::span(&whole, 1), head, out, out_stride);
}

/// One query [dim] against `keys` tokens, all of them seen; `scores` is room for as many. out [value_dim].
void attend_row(const float* query, HeadView key, HeadView value, std::int64_t keys, const AttentionHead& head, float* scores, float* out);

float largest(const float* row, std::int64_t count);
/// Σ exp(row − shift)
double sum_exp(const float* row, std::int64_t count, float shift);

} // namespace isogloss::kernels
