// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/quantised.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace isogloss {

namespace {

float e4m3_value(unsigned code) {
    const unsigned exponent = (code >> 3) & 15u, mantissa = code & 7u;
    const float sign = (code & 0x80u) != 0 ? -1.0f : 1.0f;
    if (exponent == 15 && mantissa == 7)
        return std::bit_cast<float>(0x7fc00000u);
    if (exponent == 0)
        return sign * std::ldexp(static_cast<float>(mantissa), -9);
    return sign * std::ldexp(static_cast<float>(8 + mantissa), static_cast<int>(exponent) - 10);
}

std::array<float, 256> e4m3_table() {
    std::array<float, 256> table{};
    for (unsigned code = 0; code < 256; ++code)
        table[code] = e4m3_value(code);
    return table;
}

constexpr std::array<float, 16> e2m1{0, 0.5f, 1, 1.5f, 2, 3, 4, 6, -0.0f, -0.5f, -1, -1.5f, -2, -3, -4, -6};

/// 2^(scale − 127), scale = 0 included; 255 is NaN in the OCP format, 2^128 = infinity here as in the reference's f32.
float power_of_two(unsigned scale) { return std::ldexp(1.0f, static_cast<int>(scale) - 127); }

} // namespace

void f8_e4m3_to_f32(const void* in, float* out, std::size_t count) {
    static const std::array<float, 256> table = e4m3_table();
    const auto* codes = static_cast<const std::uint8_t*>(in);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = table[codes[i]];
}

void mxfp4_to_f32(const void* blocks, const void* scales, float* out, std::size_t groups) {
    const auto* codes = static_cast<const std::uint8_t*>(blocks);
    const auto* exponents = static_cast<const std::uint8_t*>(scales);
    for (std::size_t g = 0; g < groups; ++g) {
        const float scale = power_of_two(exponents[g]);
        for (std::size_t b = 0; b < 16; ++b) {
            const unsigned pair = codes[16 * g + b];
            out[32 * g + 2 * b] = e2m1[pair & 15u] * scale;
            out[32 * g + 2 * b + 1] = e2m1[pair >> 4] * scale;
        }
    }
}

} // namespace isogloss
