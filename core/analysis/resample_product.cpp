// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add, which cannot change a sum that is exact (resample_product.h).
#include "core/analysis/resample_product.h"

#include "core/analysis/simd_vectors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace isogloss {
namespace {

/// `rows` resamples, counts as doubles.
template <std::size_t width, std::size_t rows>
ISOGLOSS_INLINE void multiply_rows(const double* counts, const double* panel, std::size_t items, double* sums) {
    using Doubles = typename Vectors<width>::Doubles;
    constexpr std::size_t parts = product_columns / width;
    Doubles acc[rows][parts] = {};
    for (std::size_t s = 0; s < items; ++s)
        for (std::size_t i = 0; i < parts; ++i) {
            const Doubles v = Vectors<width>::load(panel + s * product_columns + i * width);
            for (std::size_t r = 0; r < rows; ++r)
                acc[r][i] += counts[r * items + s] * v;
        }
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t i = 0; i < parts; ++i) {
            const Doubles v = acc[r][i];
            __builtin_memcpy(sums + r * product_columns + i * width, &v, sizeof v);
        }
}

/// All product_rows resamples, `rows` at a time so that their sums stay in registers.
template <std::size_t width, std::size_t rows>
ISOGLOSS_INLINE void multiply_block(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    for (std::size_t i = 0; i < product_rows * items; ++i)
        wide[i] = counts[i];
    for (std::size_t r = 0; r < product_rows; r += rows)
        multiply_rows<width, rows>(wide + r * items, panel, items, sums + r * product_columns);
}

ISOGLOSS_TARGET("avx512f,fma")
void multiply_block_avx512(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    multiply_block<8, 8>(counts, panel, items, wide, sums);
}

ISOGLOSS_TARGET("avx2,fma")
void multiply_block_avx2(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    multiply_block<4, 2>(counts, panel, items, wide, sums);
}

void multiply_block_baseline(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    multiply_block<2, 1>(counts, panel, items, wide, sums);
}

} // namespace

void resample_product(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    switch (simd_level()) {
    case SimdLevel::Avx512:
        return multiply_block_avx512(counts, panel, items, wide, sums);
    case SimdLevel::Avx2:
        return multiply_block_avx2(counts, panel, items, wide, sums);
    case SimdLevel::Baseline:
        return multiply_block_baseline(counts, panel, items, wide, sums);
    }
}

void round_for_sums(double* values, std::size_t items, std::size_t stride) {
    double largest = 0;
    for (std::size_t s = 0; s < items; ++s) {
        const double size = std::fabs(values[s * stride]);
        if (!std::isfinite(size))
            return;
        largest = std::max(largest, size);
    }
    if (largest == 0)
        return;
    // |value| ≤ 2^exponent, so that value · 2^shift is at most 2^(53 − ⌈log₂ items⌉).
    const int exponent = std::ilogb(largest) + 1;
    const int shift = 53 - static_cast<int>(std::bit_width(items - 1)) - exponent;
    if (shift > 1000 || shift < -1000) // beyond what a scale by a power of two can hold: as they are
        return;
    const double scale = std::ldexp(1.0, shift), unit = std::ldexp(1.0, -shift);
    for (std::size_t s = 0; s < items; ++s)
        values[s * stride] = std::nearbyint(values[s * stride] * scale) * unit;
}

} // namespace isogloss
