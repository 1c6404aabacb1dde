// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/avx512_math.h"

#if defined(__x86_64__)

namespace isogloss::kernels {

namespace {

constexpr int most_groups = 3;                  ///< packed groups that share what is read of a weight
constexpr int tile_outputs = 8;                 ///< times three groups: 24 sums in registers
constexpr std::int64_t block_bytes = 640 << 10; ///< packed rows that stay in the second-level cache while all outputs pass over them

using Sums = __m512[tile_outputs][most_groups];

/// m[i] lane j ↔ m[j] lane i
ISOGLOSS_STEP void transpose(__m512i (&m)[16]) {
    __m512i a[16], b[16];
#pragma GCC unroll 8
    for (int i = 0; i < 16; i += 2) {
        a[i] = _mm512_unpacklo_epi32(m[i], m[i + 1]);
        a[i + 1] = _mm512_unpackhi_epi32(m[i], m[i + 1]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 16; i += 4) {
        b[i] = _mm512_unpacklo_epi64(a[i], a[i + 2]);
        b[i + 1] = _mm512_unpackhi_epi64(a[i], a[i + 2]);
        b[i + 2] = _mm512_unpacklo_epi64(a[i + 1], a[i + 3]);
        b[i + 3] = _mm512_unpackhi_epi64(a[i + 1], a[i + 3]);
    }
    // b[4q + c] holds, of rows 4q … 4q+3, column 4l + c in its l-th quarter.
#pragma GCC unroll 4
    for (int c = 0; c < 4; ++c) {
        const __m512i low01 = _mm512_shuffle_i32x4(b[c], b[4 + c], 0x88), high01 = _mm512_shuffle_i32x4(b[c], b[4 + c], 0xdd);
        const __m512i low23 = _mm512_shuffle_i32x4(b[8 + c], b[12 + c], 0x88), high23 = _mm512_shuffle_i32x4(b[8 + c], b[12 + c], 0xdd);
        m[c] = _mm512_shuffle_i32x4(low01, low23, 0x88);
        m[8 + c] = _mm512_shuffle_i32x4(low01, low23, 0xdd);
        m[4 + c] = _mm512_shuffle_i32x4(high01, high23, 0x88);
        m[12 + c] = _mm512_shuffle_i32x4(high01, high23, 0xdd);
    }
}

struct Bf16Steps {
    using X = Bf16;
    using W = Bf16;
    static constexpr int width = 2;
    ISOGLOSS_STEP static void add(__m512& sum, __m512i x, __m512i w) {
        sum = _mm512_dpbf16_ps(sum, reinterpret_cast<__m512bh>(x), reinterpret_cast<__m512bh>(w));
    }
    ISOGLOSS_STEP static __m512i weight(const Bf16* from) {
        std::int32_t pair = 0;
        __builtin_memcpy(&pair, from, sizeof pair);
        return _mm512_set1_epi32(pair);
    }
};
template <class Weight> struct F32Steps {
    using X = float;
    using W = Weight;
    static constexpr int width = 1;
    ISOGLOSS_STEP static void add(__m512& sum, __m512i x, __m512i w) { sum = _mm512_fmadd_ps(_mm512_castsi512_ps(x), _mm512_castsi512_ps(w), sum); }
    ISOGLOSS_STEP static __m512i weight(const float* from) {
        std::int32_t bits = 0;
        __builtin_memcpy(&bits, from, sizeof bits);
        return _mm512_set1_epi32(bits);
    }
    ISOGLOSS_STEP static __m512i weight(const Bf16* from) {
        Bf16 bits = 0;
        __builtin_memcpy(&bits, from, sizeof bits);
        return _mm512_set1_epi32(static_cast<std::int32_t>(static_cast<std::uint32_t>(bits) << 16));
    }
};

/// Sums of eight outputs over `Groups` groups of rows. The lines that the next tile's outputs begin with are asked for meanwhile.
template <class Steps, int Groups>
ISOGLOSS_STEP void tile_sums(const typename Steps::X* x, std::int64_t inner, const typename Steps::W* const (&weight)[tile_outputs],
                             std::int64_t to_next, Sums& out) {
    using X = typename Steps::X;
    constexpr std::int64_t line = 64 / static_cast<std::int64_t>(sizeof(typename Steps::W));
    __m512 sum[tile_outputs][Groups];
#pragma GCC unroll 8
    for (int o = 0; o < tile_outputs; ++o)
#pragma GCC unroll 3
        for (int g = 0; g < Groups; ++g)
            sum[o][g] = _mm512_setzero_ps();
    const std::int64_t group = inner * group_rows;
    const auto step = [&](std::int64_t i) __attribute__((always_inline)) ISOGLOSS_TARGET {
        __m512i rows[Groups];
#pragma GCC unroll 3
        for (int g = 0; g < Groups; ++g)
            rows[g] = _mm512_loadu_si512(x + g * group + i * group_rows);
#pragma GCC unroll 8
        for (int o = 0; o < tile_outputs; ++o) {
            const __m512i w = Steps::weight(weight[o] + i);
#pragma GCC unroll 3
            for (int g = 0; g < Groups; ++g)
                Steps::add(sum[o][g], rows[g], w);
        }
    };
    static_assert(sizeof(X) * group_rows * Steps::width == 64);
    std::int64_t i = 0;
    for (; i + line <= inner; i += line) {
#pragma GCC unroll 8
        for (int o = 0; o < tile_outputs; ++o)
            _mm_prefetch(reinterpret_cast<const char*>(weight[o] + to_next + i), _MM_HINT_T1);
        for (std::int64_t j = i; j < i + line; j += Steps::width)
            step(j);
    }
    for (; i < inner; i += Steps::width)
        step(i);
#pragma GCC unroll 8
    for (int o = 0; o < tile_outputs; ++o)
#pragma GCC unroll 3
        for (int g = 0; g < Groups; ++g)
            out[o][g] = sum[o][g];
}

template <class Steps>
ISOGLOSS_STEP void tile_sums(const typename Steps::X* x, std::int64_t groups, std::int64_t inner,
                             const typename Steps::W* const (&weight)[tile_outputs], std::int64_t to_next, Sums& out) {
    if (groups == 3)
        tile_sums<Steps, 3>(x, inner, weight, to_next, out);
    else if (groups == 2)
        tile_sums<Steps, 2>(x, inner, weight, to_next, out);
    else
        tile_sums<Steps, 1>(x, inner, weight, to_next, out);
}

/// Groups of rows that stay in the cache while all outputs pass over them.
template <class X> ISOGLOSS_STEP std::int64_t block_groups(std::int64_t inner) {
    const std::int64_t fit = block_bytes / (inner * group_rows * static_cast<std::int64_t>(sizeof(X))) / most_groups * most_groups;
    return fit < most_groups ? most_groups : fit;
}

ISOGLOSS_STEP void store_pair(Bf16* out, __m512 first, __m512 second) {
    _mm512_storeu_si512(out, _mm512_or_si512(rounded_bits(first), _mm512_slli_epi32(rounded_bits(second), 16)));
}
ISOGLOSS_STEP void store_pair(float* out, __m512 first, __m512 second) {
    _mm512_storeu_ps(out, first);
    _mm512_storeu_ps(out + group_rows, second);
}

template <class Steps>
ISOGLOSS_TARGET void gated_loop(const PackedRows<typename Steps::X>& x, const WeightRows<typename Steps::W>& gate,
                                const WeightRows<typename Steps::W>& up, GateFunction function, OutputRange outputs, typename Steps::X* out) {
    const std::int64_t groups = x.groups(), block = block_groups<typename Steps::X>(x.inner);
    for (std::int64_t begin = 0; begin < groups; begin += block) {
        const std::int64_t end = least(groups, begin + block);
        for (std::int64_t o = outputs.first; o < outputs.last; o += gated_step) {
            const typename Steps::W* weight[tile_outputs];
            std::int64_t at[gated_step];
            for (std::int64_t i = 0; i < gated_step; ++i) { // the last one again where there are fewer
                at[i] = least(o + i, outputs.last - 1);
                weight[i] = gate.data + at[i] * gate.stride;
                weight[gated_step + i] = up.data + at[i] * up.stride;
            }
            for (std::int64_t g = begin; g < end; g += most_groups) {
                const std::int64_t count = least(most_groups, end - g);
                Sums sums;
                tile_sums<Steps>(x.group(g), count, x.inner, weight, gate.stride * gated_step, sums);
                for (std::int64_t c = 0; c < count; ++c) {
                    __m512 value[gated_step];
                    for (std::int64_t i = 0; i < gated_step; ++i) {
                        __m512 open = sums[i][c], carried = sums[gated_step + i][c];
                        if (gate.bias != nullptr)
                            open = _mm512_add_ps(open, _mm512_set1_ps(gate.bias[at[i] * gate.bias_stride]));
                        if (up.bias != nullptr)
                            carried = _mm512_add_ps(carried, _mm512_set1_ps(up.bias[at[i] * up.bias_stride]));
                        value[i] = gated(open, carried, function);
                    }
                    typename Steps::X* to = out + ((g + c) * outputs.outputs + o) * group_rows;
                    for (std::int64_t i = 0; i < least(gated_step, outputs.last - o); i += 2)
                        store_pair(to + i * group_rows, value[i], value[i + 1]);
                }
            }
        }
    }
}

/// Hands every row of every tile, sixteen outputs at a time, to `take(row, first output, mask of those that exist, values)`.
template <class Steps, class Take>
ISOGLOSS_STEP void product_loop(const PackedRows<typename Steps::X>& x, const WeightRows<typename Steps::W>& weight, OutputRange outputs, Take take) {
    const std::int64_t groups = x.groups(), block = block_groups<typename Steps::X>(x.inner);
    for (std::int64_t begin = 0; begin < groups; begin += block) {
        const std::int64_t end = least(groups, begin + block);
        for (std::int64_t o = outputs.first; o < outputs.last; o += output_step) {
            const std::int64_t exist = least(output_step, outputs.last - o);
            const auto mask = static_cast<__mmask16>(0xffffu >> (output_step - exist));
            const __m512 bias = weight.bias != nullptr ? _mm512_maskz_loadu_ps(mask, weight.bias + o) : _mm512_setzero_ps();
            const typename Steps::W* of[2][tile_outputs];
            for (std::int64_t i = 0; i < output_step; ++i)
                of[i / tile_outputs][i % tile_outputs] = weight.data + least(o + i, outputs.last - 1) * weight.stride;
            for (std::int64_t g = begin; g < end; g += most_groups) {
                const std::int64_t count = least(most_groups, end - g);
                Sums sums[2];
                for (int half = 0; half < 2; ++half)
                    tile_sums<Steps>(x.group(g), count, x.inner, of[half], weight.stride * output_step, sums[half]);
                for (std::int64_t c = 0; c < count; ++c) {
                    __m512i square[16];
#pragma GCC unroll 16
                    for (int i = 0; i < 16; ++i)
                        square[i] = _mm512_castps_si512(sums[i / tile_outputs][i % tile_outputs][c]);
                    transpose(square);
                    const std::int64_t first = (g + c) * group_rows, rows = least(group_rows, x.rows - first);
                    for (std::int64_t r = 0; r < rows; ++r)
                        take(first + r, o, mask, _mm512_add_ps(_mm512_castsi512_ps(square[r]), bias));
                }
            }
        }
    }
}

template <class Steps>
ISOGLOSS_TARGET void added_loop(const PackedRows<typename Steps::X>& x, const WeightRows<typename Steps::W>& weight, OutputRange outputs,
                                const AddedRows& to) {
    product_loop<Steps>(
        x, weight, outputs, [&](std::int64_t row, std::int64_t o, __mmask16 mask, __m512 values) __attribute__((always_inline)) ISOGLOSS_TARGET {
            add_row(to, row, o, mask, values);
        });
}

template <class Steps>
ISOGLOSS_TARGET void stored_loop(const PackedRows<typename Steps::X>& x, const WeightRows<typename Steps::W>& weight, OutputRange outputs,
                                 float* out) {
    product_loop<Steps>(
        x, weight, outputs, [&](std::int64_t row, std::int64_t o, __mmask16 mask, __m512 values) __attribute__((always_inline)) ISOGLOSS_TARGET {
            _mm512_mask_storeu_ps(out + row * outputs.outputs + o, mask, values);
        });
}
template <class Steps>
ISOGLOSS_TARGET void stored_loop(const PackedRows<typename Steps::X>& x, const WeightRows<typename Steps::W>& weight, OutputRange outputs,
                                 Bf16* out) {
    product_loop<Steps>(
        x, weight, outputs, [&](std::int64_t row, std::int64_t o, __mmask16 mask, __m512 values) __attribute__((always_inline)) ISOGLOSS_TARGET {
            _mm512_mask_cvtepi32_storeu_epi16(out + row * outputs.outputs + o, mask, rounded_bits(values));
        });
}

/// A pair of elements, or one, of each row in the lanes of a register: sixteen registers become the sixteen steps that a product takes over them.
template <class T> ISOGLOSS_TARGET void pack_loop(const T* const* rows, std::int64_t count, std::int64_t inner, T* out) {
    constexpr std::int64_t width = 64 / static_cast<std::int64_t>(sizeof(T)), each = width / 16;
    for (std::int64_t i = 0; i < inner; i += width) {
        const std::int64_t exist = least(width, inner - i);
        __m512i square[16];
        for (std::int64_t r = 0; r < 16; ++r) {
            if (r >= count)
                square[r] = _mm512_setzero_si512();
            else if constexpr (sizeof(T) == 4)
                square[r] = _mm512_maskz_loadu_epi32(static_cast<__mmask16>(0xffffu >> (16 - exist)), rows[r] + i);
            else
                square[r] = _mm512_maskz_loadu_epi16(static_cast<__mmask32>(0xffffffffu >> (32 - exist)), rows[r] + i);
        }
        transpose(square);
        for (std::int64_t s = 0; s < exist / each; ++s)
            _mm512_storeu_si512(out + (i + s * each) * group_rows, square[s]);
    }
}

} // namespace

bool can_multiply(ProductKind kind) {
    static const bool f32 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
                            __builtin_cpu_supports("avx512dq");
    static const bool bf16 = f32 && __builtin_cpu_supports("avx512bf16");
    return kind == ProductKind::F32 ? f32 : bf16;
}

void pack_group(const float* const* rows, std::int64_t count, std::int64_t inner, float* out) { pack_loop(rows, count, inner, out); }
void pack_group(const Bf16* const* rows, std::int64_t count, std::int64_t inner, Bf16* out) { pack_loop(rows, count, inner, out); }

#define ISOGLOSS_PRODUCTS(X, W, STEPS)                                                                                                               \
    void gated_product(const PackedRows<X>& x, const WeightRows<W>& gate, const WeightRows<W>& up, GateFunction function, OutputRange outputs,       \
                       X* out) {                                                                                                                     \
        gated_loop<STEPS>(x, gate, up, function, outputs, out);                                                                                      \
    }                                                                                                                                                \
    void added_product(const PackedRows<X>& x, const WeightRows<W>& weight, OutputRange outputs, const AddedRows& to) {                              \
        added_loop<STEPS>(x, weight, outputs, to);                                                                                                   \
    }                                                                                                                                                \
    void packed_product(const PackedRows<X>& x, const WeightRows<W>& weight, OutputRange outputs, float* out) {                                      \
        stored_loop<STEPS>(x, weight, outputs, out);                                                                                                 \
    }                                                                                                                                                \
    void packed_product(const PackedRows<X>& x, const WeightRows<W>& weight, OutputRange outputs, Bf16* out) {                                       \
        stored_loop<STEPS>(x, weight, outputs, out);                                                                                                 \
    }
ISOGLOSS_PRODUCTS(Bf16, Bf16, Bf16Steps)
ISOGLOSS_PRODUCTS(float, Bf16, F32Steps<Bf16>)
ISOGLOSS_PRODUCTS(float, float, F32Steps<float>)
#undef ISOGLOSS_PRODUCTS

} // namespace isogloss::kernels

#else

namespace isogloss::kernels {

// Other processors have ATen's products: `can_multiply` says so, and nobody comes here.
bool can_multiply(ProductKind) { return false; }
void pack_group(const float* const*, std::int64_t, std::int64_t, float*) { __builtin_trap(); }
void pack_group(const Bf16* const*, std::int64_t, std::int64_t, Bf16*) { __builtin_trap(); }
#define ISOGLOSS_ABSENT(X, W)                                                                                                                        \
    void gated_product(const PackedRows<X>&, const WeightRows<W>&, const WeightRows<W>&, GateFunction, OutputRange, X*) { __builtin_trap(); }        \
    void added_product(const PackedRows<X>&, const WeightRows<W>&, OutputRange, const AddedRows&) { __builtin_trap(); }                              \
    void packed_product(const PackedRows<X>&, const WeightRows<W>&, OutputRange, float*) { __builtin_trap(); }                                       \
    void packed_product(const PackedRows<X>&, const WeightRows<W>&, OutputRange, Bf16*) { __builtin_trap(); }
ISOGLOSS_ABSENT(Bf16, Bf16)
ISOGLOSS_ABSENT(float, Bf16)
ISOGLOSS_ABSENT(float, float)
#undef ISOGLOSS_ABSENT

} // namespace isogloss::kernels

#endif
