// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// Quantised elements as f32; every value is exact. Input may lie anywhere, output is f32-aligned.
namespace isogloss {

/// FP8 E4M3 without infinities ("fn"): 448 is the largest, 0x7F and 0xFF are NaN.
void f8_e4m3_to_f32(const void* in, float* out, std::size_t count);

/// MXFP4 (OCP microscaling, as GPT-OSS stores it): per group of 32 elements 16 bytes of two 4-bit codes, the low half first, and one scale byte s;
/// value = code · 2^(s − 127). `out` [groups · 32].
void mxfp4_to_f32(const void* blocks, const void* scales, float* out, std::size_t groups);

} // namespace isogloss
