// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included only by the files that are compiled with -Wno-psabi: these vectors never cross a function that is not inlined.

#include "core/analysis/simd.h"

#include <cstdint>

namespace isogloss {

/// `width` numbers in vector registers (the compiler's own vector types), width = 2, 4 or 8.
template <std::size_t width> struct Vectors;

#define ISOGLOSS_VECTORS(width)                                                                                                                      \
    template <> struct Vectors<width> {                                                                                                              \
        using Doubles = double __attribute__((vector_size((width)*8)));                                                                              \
        using Words = std::uint64_t __attribute__((vector_size((width)*8)));                                                                         \
        using Floats = float __attribute__((vector_size((width)*4)));                                                                                \
        static ISOGLOSS_INLINE Doubles load(const double* x) {                                                                                       \
            Doubles v;                                                                                                                               \
            __builtin_memcpy(&v, x, sizeof v);                                                                                                       \
            return v;                                                                                                                                \
        }                                                                                                                                            \
        static ISOGLOSS_INLINE Doubles load(const float* x) {                                                                                        \
            Floats v;                                                                                                                                \
            __builtin_memcpy(&v, x, sizeof v);                                                                                                       \
            return __builtin_convertvector(v, Doubles);                                                                                              \
        }                                                                                                                                            \
    }
ISOGLOSS_VECTORS(2);
ISOGLOSS_VECTORS(4);
ISOGLOSS_VECTORS(8);
#undef ISOGLOSS_VECTORS

} // namespace isogloss
