// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/avx512_math.h"

namespace isogloss::kernels {

#if defined(__x86_64__)

namespace {

constexpr int dot_outputs = 4, most_rows = 6; ///< 24 sums in registers
using Dots = float[most_dot_rows][output_step];

/// Four sums of sixteen lanes each.
ISOGLOSS_STEP __m128 lane_sums(__m512 a, __m512 b, __m512 c, __m512 d) {
    const __m512 ab = _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
    const __m512 cd = _mm512_add_ps(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
    const __m512d first = _mm512_castps_pd(ab), second = _mm512_castps_pd(cd);
    const __m512 quarters = _mm512_add_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(first, second)), _mm512_castpd_ps(_mm512_unpackhi_pd(first, second)));
    const __m256 halves = _mm256_add_ps(_mm512_castps512_ps256(quarters), _mm512_extractf32x8_ps(quarters, 1));
    return _mm_add_ps(_mm256_castps256_ps128(halves), _mm256_extractf128_ps(halves, 1));
}

/// `Rows` rows times four outputs → out[row][at … at + 3]. The lines with which the next outputs begin are asked for meanwhile: the processor's own
/// prefetch stops at the end of a page.
template <int Rows>
ISOGLOSS_STEP void dot_tile(const Bf16* const* x, std::int64_t inner, const Bf16* const* weight, std::int64_t to_next, float (*out)[output_step]) {
    __m512 sum[Rows][dot_outputs];
#pragma GCC unroll 6
    for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 4
        for (int o = 0; o < dot_outputs; ++o)
            sum[r][o] = _mm512_setzero_ps();
    const auto step = [&](std::int64_t i, __mmask32 mask) __attribute__((always_inline)) ISOGLOSS_TARGET {
        __m512bh w[dot_outputs];
#pragma GCC unroll 4
        for (int o = 0; o < dot_outputs; ++o) {
            _mm_prefetch(reinterpret_cast<const char*>(weight[o] + to_next + i), _MM_HINT_T0);
            w[o] = reinterpret_cast<__m512bh>(_mm512_maskz_loadu_epi16(mask, weight[o] + i));
        }
#pragma GCC unroll 6
        for (int r = 0; r < Rows; ++r) {
            const auto row = reinterpret_cast<__m512bh>(_mm512_maskz_loadu_epi16(mask, x[r] + i));
#pragma GCC unroll 4
            for (int o = 0; o < dot_outputs; ++o)
                sum[r][o] = _mm512_dpbf16_ps(sum[r][o], row, w[o]);
        }
    };
    std::int64_t i = 0;
    for (; i + 32 <= inner; i += 32)
        step(i, 0xffffffffu);
    if (i < inner)
        step(i, static_cast<__mmask32>(0xffffffffu >> (32 - (inner - i))));
#pragma GCC unroll 6
    for (int r = 0; r < Rows; ++r)
        _mm_storeu_ps(out[r], lane_sums(sum[r][0], sum[r][1], sum[r][2], sum[r][3]));
}

/// All rows times up to sixteen outputs from `first`; where fewer exist the last one is repeated.
ISOGLOSS_TARGET void dots(const DotRows& x, const WeightRows<Bf16>& weight, std::int64_t first, std::int64_t last, Dots& out) {
    for (std::int64_t o = first; o < least(last, first + output_step); o += dot_outputs) {
        const Bf16* of[dot_outputs];
        for (std::int64_t i = 0; i < dot_outputs; ++i)
            of[i] = weight.data + least(o + i, last - 1) * weight.stride;
        const std::int64_t to_next = weight.stride * dot_outputs;
        for (std::int64_t r = 0; r < x.rows;) {
            const std::int64_t left = x.rows - r;
            float(*to)[output_step] = reinterpret_cast<float(*)[output_step]>(&out[r][o - first]);
            const auto tile = [&]<int Rows>() __attribute__((always_inline)) ISOGLOSS_TARGET {
                dot_tile<Rows>(x.row + r, x.inner, of, to_next, to);
                r += Rows;
            };
            if (left >= 6)
                tile.template operator()<6>();
            else if (left >= 4)
                tile.template operator()<4>();
            else if (left >= 2)
                tile.template operator()<2>();
            else
                tile.template operator()<1>();
        }
    }
}

ISOGLOSS_STEP __mmask16 mask_of(std::int64_t first, std::int64_t last) {
    return static_cast<__mmask16>(0xffffu >> (output_step - least(output_step, last - first)));
}

ISOGLOSS_STEP __m512 with_bias(const float* sums, const WeightRows<Bf16>& weight, std::int64_t first, __mmask16 mask) {
    __m512 value = _mm512_loadu_ps(sums);
    if (weight.bias == nullptr)
        return value;
    const __m512i place = _mm512_mullo_epi32(_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                                             _mm512_set1_epi32(static_cast<int>(weight.bias_stride)));
    return _mm512_add_ps(value, _mm512_mask_i32gather_ps(_mm512_setzero_ps(), mask, place, weight.bias + first * weight.bias_stride, 4));
}

/// Hands sixteen outputs of every row to `take(row, first output, mask of those that exist, values)`.
template <class Take> ISOGLOSS_STEP void dot_loop(const DotRows& x, const WeightRows<Bf16>& weight, OutputRange outputs, Take take) {
    for (std::int64_t o = outputs.first; o < outputs.last; o += output_step) {
        Dots sums = {};
        dots(x, weight, o, outputs.last, sums);
        const __mmask16 mask = mask_of(o, outputs.last);
        for (std::int64_t r = 0; r < x.rows; ++r)
            take(r, o, mask, with_bias(sums[r], weight, o, mask));
    }
}

} // namespace

ISOGLOSS_TARGET void gated_dots(const DotRows& x, const WeightRows<Bf16>& gate, const WeightRows<Bf16>& up, GateFunction function,
                                OutputRange outputs, Bf16* out) {
    for (std::int64_t o = outputs.first; o < outputs.last; o += output_step) {
        Dots open = {}, carried = {};
        dots(x, gate, o, outputs.last, open);
        dots(x, up, o, outputs.last, carried);
        const __mmask16 mask = mask_of(o, outputs.last);
        for (std::int64_t r = 0; r < x.rows; ++r) {
            const __m512 value = gated(with_bias(open[r], gate, o, mask), with_bias(carried[r], up, o, mask), function);
            _mm512_mask_cvtepi32_storeu_epi16(out + r * outputs.outputs + o, mask, rounded_bits(value));
        }
    }
}

ISOGLOSS_TARGET void added_dots(const DotRows& x, const WeightRows<Bf16>& weight, OutputRange outputs, const AddedRows& to) {
    dot_loop(
        x, weight, outputs, [&](std::int64_t row, std::int64_t o, __mmask16 mask, __m512 values) __attribute__((always_inline)) ISOGLOSS_TARGET {
            add_row(to, row, o, mask, values);
        });
}

ISOGLOSS_TARGET void stored_dots(const DotRows& x, const WeightRows<Bf16>& weight, OutputRange outputs, Bf16* out) {
    dot_loop(
        x, weight, outputs, [&](std::int64_t row, std::int64_t o, __mmask16 mask, __m512 values) __attribute__((always_inline)) ISOGLOSS_TARGET {
            _mm512_mask_cvtepi32_storeu_epi16(out + row * outputs.outputs + o, mask, rounded_bits(values));
        });
}

ISOGLOSS_TARGET void stored_dots(const DotRows& x, const WeightRows<Bf16>& weight, OutputRange outputs, float* out) {
    dot_loop(
        x, weight, outputs, [&](std::int64_t row, std::int64_t o, __mmask16 mask, __m512 values) __attribute__((always_inline)) ISOGLOSS_TARGET {
            _mm512_mask_storeu_ps(out + row * outputs.outputs + o, mask, values);
        });
}

#else

// As in packed_products.cpp: nobody comes here.
void gated_dots(const DotRows&, const WeightRows<Bf16>&, const WeightRows<Bf16>&, GateFunction, OutputRange, Bf16*) { __builtin_trap(); }
void added_dots(const DotRows&, const WeightRows<Bf16>&, OutputRange, const AddedRows&) { __builtin_trap(); }
void stored_dots(const DotRows&, const WeightRows<Bf16>&, OutputRange, Bf16*) { __builtin_trap(); }
void stored_dots(const DotRows&, const WeightRows<Bf16>&, OutputRange, float*) { __builtin_trap(); }

#endif

} // namespace isogloss::kernels
