// SPDX-License-Identifier: GPL-3.0-or-later
// Products of a few rows with a weight that is read once. Compiled without leave to reorder sums: the compiler would split each multiply-add in two.
#include "core/model/vector_math.h"

#include <type_traits>

namespace isogloss::kernels {

namespace {

using Words = std::uint32_t __attribute__((vector_size(lanes * sizeof(std::uint32_t))));
using LooseWords = std::uint32_t __attribute__((vector_size(lanes * sizeof(std::uint32_t)), aligned(1), may_alias));
using LooseVector = float __attribute__((vector_size(lanes * sizeof(float)), aligned(1), may_alias));

/// What one step of a dot product reads of a weight: one vector of f32, or two of bf16, those at even and those at odd places.
template <class Weight> constexpr int vectors = std::is_same_v<Weight, Bf16> ? 2 : 1;

ISOGLOSS_INLINE void load_step(const float* from, Vector (&to)[1]) { to[0] = *reinterpret_cast<const LooseVector*>(from); }
ISOGLOSS_INLINE void load_step(const Bf16* from, Vector (&to)[2]) { // an element's bits are the upper half of its f32
    const Words pairs = *reinterpret_cast<const LooseWords*>(from);
    to[0] = reinterpret_cast<Vector>(pairs << 16);
    to[1] = reinterpret_cast<Vector>(pairs & 0xffff0000u);
}

/// `Rows` rows times four outputs, all sums in registers. `valid` of the outputs exist; the others repeat the last one. A row's sum does not depend
/// on how many rows stand beside it.
template <int Rows, class Weight, class Out>
ISOGLOSS_INLINE void few_rows_tile(const float* packed, std::int64_t inner, const Weight* const* weight, int valid, std::int64_t outputs, Out* out) {
    constexpr int step = vectors<Weight> * lanes;
    Vector sum[Rows][tile] = {};
    const std::int64_t whole = inner / step * step;
    for (std::int64_t i = 0; i < whole; i += step) {
        Vector w[tile][vectors<Weight>];
#pragma GCC unroll 4
        for (int o = 0; o < tile; ++o) {
            __builtin_prefetch(weight[o] + tile * inner + i, 0, 2); // the next tile: the hardware's own prefetch stops at the end of a page
            load_step(weight[o] + i, w[o]);
        }
#pragma GCC unroll 6
        for (int r = 0; r < Rows; ++r) {
#pragma GCC unroll 2
            for (int v = 0; v < vectors<Weight>; ++v) {
                const Vector value = *reinterpret_cast<const LooseVector*>(packed + i * Rows + r * step + v * lanes);
#pragma GCC unroll 4
                for (int o = 0; o < tile; ++o)
                    sum[r][o] += value * w[o][v];
            }
        }
    }
    for (int r = 0; r < Rows; ++r) {
        for (int o = 0; o < valid; ++o) {
            float total = 0;
            for (int lane = 0; lane < lanes; ++lane)
                total += sum[r][o][lane];
            for (std::int64_t i = whole; i < inner; ++i)
                total += packed[whole * Rows + r * (inner - whole) + i - whole] * load(weight[o][i]);
            store(total, out + r * outputs + o);
        }
    }
}

/// Rows of the next tile where `left` are left: as many as have sums in registers.
std::int64_t next_tile(std::int64_t left) {
#if defined(__x86_64__)
    static const bool many_registers = __builtin_cpu_supports("avx512f");
#else
    constexpr bool many_registers = true;
#endif
    return left >= 6 && many_registers ? 6 : left >= 4 && many_registers ? 4 : left >= 2 ? 2 : 1;
}

template <class Weight, class Out>
ISOGLOSS_INLINE void few_rows(const float* packed, std::int64_t rows, std::int64_t inner, const Weight* weight, OutputRange range, Out* out) {
    for (std::int64_t o = range.first; o < range.last; o += tile) {
        const int valid = static_cast<int>(std::min<std::int64_t>(tile, range.last - o));
        const Weight* of[tile];
        for (int i = 0; i < tile; ++i)
            of[i] = weight + (o + std::min(i, valid - 1)) * inner;
        for (std::int64_t r = 0, height = 0; r < rows; r += height) {
            height = next_tile(rows - r);
            const float* x = packed + r * inner;
            Out* to = out + r * range.outputs + o;
            if (height == 6)
                few_rows_tile<6>(x, inner, of, valid, range.outputs, to);
            else if (height == 4)
                few_rows_tile<4>(x, inner, of, valid, range.outputs, to);
            else if (height == 2)
                few_rows_tile<2>(x, inner, of, valid, range.outputs, to);
            else
                few_rows_tile<1>(x, inner, of, valid, range.outputs, to);
        }
    }
}

template <class Weight, class In> ISOGLOSS_INLINE void pack(const In* x, std::int64_t rows, std::int64_t inner, float* out) {
    constexpr int places = vectors<Weight>, step = places * lanes;
    const std::int64_t whole = inner / step * step;
    for (std::int64_t r = 0, height = 0; r < rows; r += height) {
        height = next_tile(rows - r);
        for (std::int64_t i = 0; i < whole; i += step) {
            for (std::int64_t row = r; row < r + height; ++row, out += step) {
                for (int lane = 0; lane < lanes; ++lane)
                    for (int place = 0; place < places; ++place)
                        out[place * lanes + lane] = load(x[row * inner + i + places * lane + place]);
            }
        }
        for (std::int64_t row = r; row < r + height; ++row)
            for (std::int64_t i = whole; i < inner; ++i)
                *out++ = load(x[row * inner + i]);
    }
}

} // namespace

ISOGLOSS_VECTOR_CLONES void pack_rows(const float* x, std::int64_t rows, std::int64_t inner, WeightKind kind, float* out) {
    kind == WeightKind::BF16 ? pack<Bf16>(x, rows, inner, out) : pack<float>(x, rows, inner, out);
}
ISOGLOSS_VECTOR_CLONES void pack_rows(const Bf16* x, std::int64_t rows, std::int64_t inner, WeightKind kind, float* out) {
    kind == WeightKind::BF16 ? pack<Bf16>(x, rows, inner, out) : pack<float>(x, rows, inner, out);
}

ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range,
                                             float* out) {
    few_rows(packed, rows, inner, weight, range, out);
}
ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range,
                                             float* out) {
    few_rows(packed, rows, inner, weight, range, out);
}
ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const float* weight, OutputRange range,
                                             Bf16* out) {
    few_rows(packed, rows, inner, weight, range, out);
}
ISOGLOSS_VECTOR_CLONES void few_rows_product(const float* packed, std::int64_t rows, std::int64_t inner, const Bf16* weight, OutputRange range,
                                             Bf16* out) {
    few_rows(packed, rows, inner, weight, range, out);
}

} // namespace isogloss::kernels
