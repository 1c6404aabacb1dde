// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

/// What the loops of kernels.cpp and attention_kernel.cpp are made of. Private to them: both are compiled with the same flags.

// One copy of each loop per vector width, chosen when the program starts. Not under the sanitizers: their run-time is not ready when the choice is
// made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ISOGLOSS_VECTOR_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ISOGLOSS_VECTOR_CLONES
#endif
#define ISOGLOSS_INLINE inline __attribute__((always_inline))

namespace isogloss::kernels {

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

// Sixteen floats: one register with AVX-512, several without.
constexpr int lanes = 16;
using Vector = float __attribute__((vector_size(lanes * sizeof(float)), aligned(4), may_alias));

constexpr int tile = 4; ///< rows that share each load

} // namespace isogloss::kernels
