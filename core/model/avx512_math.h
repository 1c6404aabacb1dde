// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/packed_products.h"

#if defined(__x86_64__)

#include <immintrin.h>

// What the AVX-512 products are made of. Private to packed_products.cpp and dot_products.cpp. One set of instructions for both kinds of product, so
// that their loops can be the same templates; AVX512-BF16 is only used where both operands are bf16.
#define ISOGLOSS_TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,prefer-vector-width=512")))
#define ISOGLOSS_STEP ISOGLOSS_TARGET __attribute__((always_inline)) inline

namespace isogloss::kernels {

ISOGLOSS_STEP __m512 pow2(__m512 n) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_add_epi32(_mm512_cvtps_epi32(n), _mm512_set1_epi32(127)), 23));
}

/// As `exponential` (vector_math.h).
ISOGLOSS_STEP __m512 exponential(__m512 x) {
    const __m512 bounded = _mm512_min_ps(_mm512_max_ps(x, _mm512_set1_ps(-87.0f)), _mm512_set1_ps(88.0f));
    const __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(bounded, _mm512_set1_ps(1.44269504f)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const __m512 r = _mm512_fmadd_ps(n, _mm512_set1_ps(2.12194440e-4f), _mm512_fnmadd_ps(n, _mm512_set1_ps(0.693359375f), bounded));
    __m512 p = _mm512_set1_ps(1.0f / 5040.0f);
    for (const float c : {1.0f / 720.0f, 1.0f / 120.0f, 1.0f / 24.0f, 1.0f / 6.0f, 0.5f, 1.0f, 1.0f})
        p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(c));
    return _mm512_mul_ps(p, pow2(n));
}

ISOGLOSS_STEP __m512 gated(__m512 gate, __m512 up, const GateFunction& function) {
    const __m512 one = _mm512_set1_ps(1);
    __m512 steepness = one;
    if (function.clamped) {
        const __m512 limit = _mm512_set1_ps(function.limit);
        gate = _mm512_min_ps(gate, limit);
        up = _mm512_add_ps(_mm512_min_ps(_mm512_max_ps(up, _mm512_sub_ps(_mm512_setzero_ps(), limit)), limit), one);
        steepness = _mm512_set1_ps(1.702f);
    }
    const __m512 denominator = _mm512_add_ps(one, exponential(_mm512_sub_ps(_mm512_setzero_ps(), _mm512_mul_ps(steepness, gate))));
    return _mm512_mul_ps(_mm512_div_ps(gate, denominator), up);
}

/// To nearest, ties to even; NaN stays NaN. Sixteen 32-bit places hold the bits.
ISOGLOSS_STEP __m512i rounded_bits(__m512 value) {
    const __m512i bits = _mm512_castps_si512(value);
    const __m512i odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
    const __m512i nearest = _mm512_srli_epi32(_mm512_add_epi32(_mm512_add_epi32(bits, _mm512_set1_epi32(0x7fff)), odd), 16);
    const __mmask16 nan = _mm512_cmp_ps_mask(value, value, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(nearest, nan, _mm512_set1_epi32(0x7fc0));
}

ISOGLOSS_STEP std::int64_t least(std::int64_t a, std::int64_t b) { return a < b ? a : b; }

/// Adds sixteen outputs of a row, those of the mask.
ISOGLOSS_STEP void add_row(const AddedRows& to, std::int64_t row, std::int64_t o, __mmask16 mask, __m512 values) {
    float* at = to.to + (to.row != nullptr ? to.row[row] : row) * to.stride + o;
    const __m512 scale = _mm512_set1_ps(to.scale != nullptr ? to.scale[row] : to.common_scale);
    _mm512_mask_storeu_ps(at, mask, _mm512_fmadd_ps(scale, values, _mm512_maskz_loadu_ps(mask, at)));
}

} // namespace isogloss::kernels

#endif
