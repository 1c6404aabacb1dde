// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entropy_kernel.h"

#include "core/analysis/simd_vectors.h"

#include <cmath>
#include <cstdint>

namespace isogloss {
namespace {

constexpr std::size_t lanes = 8;

/// ln x for normal x > 0, a finite number for x = 0; error within 4e-16 · max(|ln x|, 1). x = 2^e · m with m in [√½, √2);
/// ln m = 2 artanh f with f = (m − 1)/(m + 1), |f| < 0.1716, so that ten terms of artanh's series leave less than 1e-17.
template <std::size_t width> ISOGLOSS_INLINE typename Vectors<width>::Doubles natural_log(typename Vectors<width>::Doubles x) {
    using Doubles = typename Vectors<width>::Doubles;
    using Words = typename Vectors<width>::Words;
    constexpr std::uint64_t root_half = 0x3FE6A09E667F3BCDu; // bits of √½
    constexpr std::uint64_t one = 0x3FF0000000000000u;       // bits of 1.0
    constexpr std::uint64_t fraction = 0x000FFFFFFFFFFFFFu;
    constexpr std::uint64_t two_52 = 0x4330000000000000u; // bits of 2^52: an integer put into the fraction bits reads as 2^52 + integer
    const Words shifted = reinterpret_cast<Words>(x) + (one - root_half);
    const Doubles exponent = reinterpret_cast<Doubles>((shifted >> 52) | two_52) - (4503599627370496.0 + 1023.0);
    const Doubles m = reinterpret_cast<Doubles>((shifted & fraction) + root_half);
    const Doubles f = (m - 1.0) / (m + 1.0);
    const Doubles s = f * f;
    Doubles series = s * (1.0 / 19) + 1.0 / 17;
    series = series * s + 1.0 / 15;
    series = series * s + 1.0 / 13;
    series = series * s + 1.0 / 11;
    series = series * s + 1.0 / 9;
    series = series * s + 1.0 / 7;
    series = series * s + 1.0 / 5;
    series = series * s + 1.0 / 3;
    const Doubles twice = f + f;
    return exponent * 0.693147180559945309417 + (twice + twice * (s * series));
}

template <std::size_t width, typename T> ISOGLOSS_INLINE void add_eight(const T* p, const T* q, typename Vectors<width>::Doubles* sums) {
    using V = Vectors<width>;
    for (std::size_t i = 0; i < lanes / width; ++i) {
        const typename V::Doubles m = 0.5 * (V::load(p + i * width) + V::load(q + i * width));
        sums[i] -= m * natural_log<width>(m);
    }
}

template <std::size_t width, typename T> ISOGLOSS_INLINE double row_entropy(const T* p, const T* q, std::size_t experts) {
    typename Vectors<width>::Doubles sums[lanes / width] = {};
    std::size_t e = 0;
    for (; e + lanes <= experts; e += lanes)
        add_eight<width>(p + e, q + e, sums);
    if (e < experts) {
        T p_tail[lanes] = {}, q_tail[lanes] = {};
        for (std::size_t i = 0; e + i < experts; ++i) {
            p_tail[i] = p[e + i];
            q_tail[i] = q[e + i];
        }
        add_eight<width>(p_tail, q_tail, sums);
    }
    double all[lanes];
    for (std::size_t i = 0; i < lanes; ++i)
        all[i] = sums[i / width][i % width];
    return ((all[0] + all[4]) + (all[2] + all[6])) + ((all[1] + all[5]) + (all[3] + all[7]));
}

template <std::size_t width>
ISOGLOSS_INLINE void row_entropies(const float* p, const float* q, std::size_t rows, std::size_t experts, double* entropies) {
    for (std::size_t r = 0; r < rows; ++r)
        entropies[r] = row_entropy<width>(p + r * experts, q + r * experts, experts);
}

ISOGLOSS_TARGET("avx512f")
void row_entropies_avx512(const float* p, const float* q, std::size_t rows, std::size_t experts, double* entropies) {
    row_entropies<8>(p, q, rows, experts, entropies);
}

ISOGLOSS_TARGET("avx2")
void row_entropies_avx2(const float* p, const float* q, std::size_t rows, std::size_t experts, double* entropies) {
    row_entropies<4>(p, q, rows, experts, entropies);
}

} // namespace

void midpoint_entropy_rows(const float* p, const float* q, std::size_t rows, std::size_t experts, double* entropies, SimdLevel level) {
    switch (level) {
    case SimdLevel::Avx512:
        return row_entropies_avx512(p, q, rows, experts, entropies);
    case SimdLevel::Avx2:
        return row_entropies_avx2(p, q, rows, experts, entropies);
    case SimdLevel::Baseline:
        return row_entropies<2>(p, q, rows, experts, entropies);
    }
}

double midpoint_entropy(const double* p, const double* q, std::size_t experts) { return row_entropy<2>(p, q, experts); }

std::size_t first_bad_row(const float* x, std::size_t rows, std::size_t experts) {
    using Floats = float __attribute__((vector_size(16)));
    constexpr std::size_t width = 4;
    for (std::size_t r = 0; r < rows; ++r, x += experts) {
        Floats total = {}, least = {};
        std::size_t e = 0;
        for (; e + width <= experts; e += width) {
            Floats v;
            __builtin_memcpy(&v, x + e, sizeof v);
            total += v;
            least = v < least ? v : least;
        }
        double sum = 0;
        bool negative = false;
        for (std::size_t i = 0; i < width; ++i) {
            sum += static_cast<double>(total[i]);
            negative = negative || least[i] < 0;
        }
        for (; e < experts; ++e) {
            sum += static_cast<double>(x[e]);
            negative = negative || x[e] < 0;
        }
        if (negative || !(std::fabs(sum - 1) <= 1e-3)) // a NaN or an infinity ends up in the sum
            return r;
    }
    return rows;
}

} // namespace isogloss
