// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with contraction to fused multiply-add, which cannot change a sum that is exact (resample_product.h).
#include "core/analysis/resample_product.h"

#include "core/analysis/simd_vectors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace isogloss {
namespace {

constexpr std::size_t chunk = 96;    ///< items whose part of the panel (24 KB) and counts (6 KB) stay in the first-level cache
constexpr std::size_t together = 16; ///< columns whose sums stay in registers

/// Adds Σ counts · panel of `rows` resamples to `sums`; counts [rows, chunk] as doubles, `items` of them.
template <std::size_t width, std::size_t rows>
ISOGLOSS_INLINE void multiply_rows(const double* counts, const double* panel, std::size_t items, double* sums) {
    using Doubles = typename Vectors<width>::Doubles;
    constexpr std::size_t parts = together / width;
    Doubles acc[rows][parts];
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t i = 0; i < parts; ++i)
            acc[r][i] = Vectors<width>::load(sums + r * product_columns + i * width);
    for (std::size_t s = 0; s < items; ++s)
        for (std::size_t i = 0; i < parts; ++i) {
            const Doubles v = Vectors<width>::load(panel + s * product_columns + i * width);
            for (std::size_t r = 0; r < rows; ++r)
                acc[r][i] += counts[r * chunk + s] * v;
        }
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t i = 0; i < parts; ++i) {
            const Doubles v = acc[r][i];
            __builtin_memcpy(sums + r * product_columns + i * width, &v, sizeof v);
        }
}

/// All resamples, chunk by chunk of the items, whose counts become doubles once for all columns; `rows` resamples at a time so that their sums stay
/// in registers.
template <std::size_t width, std::size_t rows>
ISOGLOSS_INLINE void multiply(const std::uint8_t* counts, std::size_t resamples, const double* panel, std::size_t columns, std::size_t items,
                              double* sums) {
    alignas(64) double wide[product_rows * chunk], part[chunk * product_columns]; // no load across two cache lines
    for (std::size_t first = 0; first < items; first += chunk) {
        const std::size_t size = std::min(chunk, items - first);
        std::copy_n(panel + first * product_columns, size * product_columns, part);
        for (std::size_t block = 0; block < resamples; block += product_rows) {
            for (std::size_t r = 0; r < product_rows; ++r)
                for (std::size_t s = 0; s < size; ++s)
                    wide[r * chunk + s] = counts[(block + r) * items + first + s];
            for (std::size_t c = 0; c < columns; c += together)
                for (std::size_t r = 0; r < product_rows; r += rows)
                    multiply_rows<width, rows>(wide + r * chunk, part + c, size, sums + (block + r) * product_columns + c);
        }
    }
}

ISOGLOSS_TARGET("avx512f,fma")
void multiply_avx512(const std::uint8_t* counts, std::size_t resamples, const double* panel, std::size_t columns, std::size_t items, double* sums) {
    multiply<8, 8>(counts, resamples, panel, columns, items, sums);
}

ISOGLOSS_TARGET("avx2,fma")
void multiply_avx2(const std::uint8_t* counts, std::size_t resamples, const double* panel, std::size_t columns, std::size_t items, double* sums) {
    multiply<4, 2>(counts, resamples, panel, columns, items, sums);
}

void multiply_baseline(const std::uint8_t* counts, std::size_t resamples, const double* panel, std::size_t columns, std::size_t items, double* sums) {
    multiply<2, 1>(counts, resamples, panel, columns, items, sums);
}

} // namespace

void resample_product(const std::uint8_t* counts, std::size_t resamples, const double* panel, std::size_t columns, std::size_t items, double* sums) {
    std::fill_n(sums, resamples * product_columns, 0.0);
    switch (simd_level()) {
    case SimdLevel::Avx512:
        return multiply_avx512(counts, resamples, panel, columns, items, sums);
    case SimdLevel::Avx2:
        return multiply_avx2(counts, resamples, panel, columns, items, sums);
    case SimdLevel::Baseline:
        return multiply_baseline(counts, resamples, panel, columns, items, sums);
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
