// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config.h"

#include <cstdint>

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

/// How query or key rows are made ready for the dot products.
struct HeadPreparation {
    int heads = 0, dim = 0;
    QueryKeyNorm norm = QueryKeyNorm::None;
    const float* weight = nullptr; ///< [heads·dim] or [dim]
    float eps = 0;
    float clip = 0; ///< 0 = none
};

/// Normalises, clips and rotates one token's heads: element i of a head is paired with i + dim/2. `cosine`, `sine` [dim/2] of the token's position.
void prepare_heads(const float* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out);
void prepare_heads(const Bf16* in, const HeadPreparation& how, const float* cosine, const float* sine, float* out);

/// gate ← silu(gate) · up
void silu_times(float* gate, const float* up, std::int64_t count);
void silu_times(Bf16* gate, const Bf16* up, std::int64_t count);

/// out += scale · row
void add_scaled(float* out, const float* row, float scale, std::int64_t count);
void add_scaled(float* out, const Bf16* row, float scale, std::int64_t count);

/// Products of a few rows, where reading the weight once is what counts: out[r, o] = x[r] · weight[o] for o in [first, last), in f32.
/// x [rows, inner], weight [outputs, inner] at any alignment, out [rows, outputs].
struct OutputRange {
    std::int64_t first = 0, last = 0, outputs = 0;
};
void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range, float* out);
void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range, float* out);
void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range, Bf16* out);
void few_rows_product(const float* x, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range, Bf16* out);

/// Causal attention of one head over one sequence, in f32. `query`, `key`, `value`: first element of the head in the sequence's first token; the
/// strides step from token to token. out [length, dim] with its own stride.
struct HeadView {
    const float* data = nullptr;
    std::int64_t stride = 0;
};
void causal_attention(HeadView query, HeadView key, HeadView value, std::int64_t length, int dim, float scale, float* out, std::int64_t out_stride);
void causal_attention(HeadView query, HeadView key, HeadView value, std::int64_t length, int dim, float scale, Bf16* out, std::int64_t out_stride);

float largest(const float* row, std::int64_t count);
/// Σ exp(row − shift)
double sum_exp(const float* row, std::int64_t count, float shift);

} // namespace isogloss::kernels
