// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"

#include <bit>
#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace isogloss {

namespace {

float half_value(std::uint16_t half) {
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000u) << 16;
    const std::uint32_t exponent = (half >> 10) & 31u, mantissa = half & 1023u;
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7f800000u | (mantissa << 13));
    if (exponent == 0) {
        // Zero and subnormals are multiples of 2^-24, exact in f32.
        const float magnitude = static_cast<float>(mantissa) * 0x1p-24f;
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(magnitude) | sign);
    }
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (mantissa << 13));
}

std::uint16_t half_bits(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
    const std::uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u)
        return static_cast<std::uint16_t>(sign | 0x7e00u | ((magnitude >> 13) & 0x3ffu));
    if (magnitude >= 0x477ff000u) // rounds to 65520 or more: beyond the largest half
        return static_cast<std::uint16_t>(sign | 0x7c00u);
    if (magnitude < 0x38800000u) {
        // Below the smallest normal half: adding 0.5 lets the f32 adder round to a multiple of 2^-24, ties to even.
        const float shifted = std::bit_cast<float>(magnitude) + 0.5f;
        return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(shifted) - std::bit_cast<std::uint32_t>(0.5f)));
    }
    const std::uint32_t rounded = magnitude + 0xfffu + ((magnitude >> 13) & 1u);
    return static_cast<std::uint16_t>(sign | ((rounded - 0x38000000u) >> 13));
}

void halves_to_floats_portable(const unsigned char* in, float* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        std::uint16_t half = 0;
        std::memcpy(&half, in + 2 * i, 2);
        out[i] = half_value(half);
    }
}

void floats_to_halves_portable(const float* in, std::uint16_t* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = half_bits(in[i]);
}

#if defined(__x86_64__)
bool has_f16c() {
    static const bool has = __builtin_cpu_supports("f16c") != 0 && __builtin_cpu_supports("avx") != 0;
    return has;
}

__attribute__((target("avx,f16c"))) std::size_t halves_to_floats_f16c(const unsigned char* in, float* out, std::size_t count) {
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8)
        _mm256_storeu_ps(out + i, _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(in + 2 * i))));
    return i;
}

__attribute__((target("avx,f16c"))) std::size_t floats_to_halves_f16c(const float* in, std::uint16_t* out, std::size_t count) {
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8)
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out + i),
                         _mm256_cvtps_ph(_mm256_loadu_ps(in + i), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    return i;
}
#else
bool has_f16c() { return false; }
std::size_t halves_to_floats_f16c(const unsigned char*, float*, std::size_t) { return 0; }
std::size_t floats_to_halves_f16c(const float*, std::uint16_t*, std::size_t) { return 0; }
#endif

} // namespace

void bf16_to_f32(const void* in, float* out, std::size_t count) {
    const auto* bytes = static_cast<const unsigned char*>(in);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint16_t half = 0;
        std::memcpy(&half, bytes + 2 * i, 2);
        out[i] = std::bit_cast<float>(static_cast<std::uint32_t>(half) << 16);
    }
}

void f16_to_f32(const void* in, float* out, std::size_t count) {
    const auto* bytes = static_cast<const unsigned char*>(in);
    const std::size_t done = has_f16c() ? halves_to_floats_f16c(bytes, out, count) : 0;
    halves_to_floats_portable(bytes + 2 * done, out + done, count - done);
}

void f32_to_f16(const float* in, std::uint16_t* out, std::size_t count) {
    const std::size_t done = has_f16c() ? floats_to_halves_f16c(in, out, count) : 0;
    floats_to_halves_portable(in + done, out + done, count - done);
}

void f32_to_bf16(const float* in, std::uint16_t* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(in[i]);
        // A NaN must not round up to infinity.
        out[i] = (bits & 0x7fffffffu) > 0x7f800000u ? static_cast<std::uint16_t>((bits >> 16) | 0x40u)
                                                    : static_cast<std::uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
    }
}

} // namespace isogloss
