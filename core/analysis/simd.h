// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two inner loops of this room are templates over the width of a vector register, compiled for plain x86-64 (or any other machine), AVX2 and
// AVX-512 in one binary; simd_level() says which to call. Every lane is added up in the same order at every width, so the results are the same bytes.

#include <cstddef>

#define ISOGLOSS_INLINE inline __attribute__((always_inline))
#if defined(__x86_64__)
#define ISOGLOSS_TARGET(features) __attribute__((target(features)))
#else
#define ISOGLOSS_TARGET(features)
#endif

namespace isogloss {

enum class SimdLevel { Baseline, Avx2, Avx512 };

inline SimdLevel simd_level() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return SimdLevel::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return SimdLevel::Avx2;
#endif
    return SimdLevel::Baseline;
}

} // namespace isogloss
