// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kernels.h"

/// Matrix products of many rows on processors with AVX-512. Sixteen rows of x lie side by side, one in each lane, so that weights are read where they
/// lie in the checkpoint, element by element, and need neither a copy nor another order; and what comes out of one product can be stored as the next
/// one reads it. A row's sums run over the inner dimension in ascending order, whatever stands in the other lanes: results do not depend on the
/// batch.
namespace isogloss::kernels {

/// How operands are multiplied. Sums are f32 in either case.
enum class ProductKind {
    Bf16Pairs, ///< x and weight bf16, two products a step (AVX512-BF16), exact before they are added
    F32,       ///< x f32; weight f32 or bf16 (AVX-512)
};
bool can_multiply(ProductKind kind); ///< on this processor

constexpr std::int64_t group_rows = 16; ///< rows that are packed together
inline std::int64_t groups_of(std::int64_t rows) { return (rows + group_rows - 1) / group_rows; }

/// Packs up to 16 rows of `inner` elements into out [inner, 16] (f32) or [inner/2, 16, 2] (bf16, `inner` even). rows[i] for i ≥ `count` count as
/// zero.
void pack_group(const float* const* rows, std::int64_t count, std::int64_t inner, float* out);
void pack_group(const Bf16* const* rows, std::int64_t count, std::int64_t inner, Bf16* out);

/// Groups of packed rows, one after another.
template <class T> struct PackedRows {
    const T* data = nullptr; ///< [groups, inner · 16] as `pack_group` writes them
    std::int64_t rows = 0, inner = 0;
    std::int64_t groups() const { return groups_of(rows); }
    const T* group(std::int64_t g) const { return data + g * inner * group_rows; }
};

/// Rows of a weight: output o is `data` + o · `stride`, any alignment, `inner` elements; `bias` f32, output o at o · `bias_stride`, or null.
template <class W> struct WeightRows {
    const W* data = nullptr;
    std::int64_t stride = 0;
    const float* bias = nullptr;
    std::int64_t bias_stride = 1;
};

/// What stands between the two products of a gated MLP.
struct GateFunction {
    bool clamped = false; ///< GPT-OSS' (`clamped_swiglu`), else silu(gate) · up
    float limit = 0;
};

constexpr std::int64_t gated_step = 4, output_step = 16; ///< ranges of outputs that threads share begin at multiples of these

/// out ← activation(x · gateᵀ, x · upᵀ) for outputs [first, last), packed for the next product: [groups, outputs.outputs · 16]. Rounded once, to
/// out's type; the number of outputs is even.
void gated_product(const PackedRows<Bf16>& x, const WeightRows<Bf16>& gate, const WeightRows<Bf16>& up, GateFunction function, OutputRange outputs,
                   Bf16* out);
void gated_product(const PackedRows<float>& x, const WeightRows<Bf16>& gate, const WeightRows<Bf16>& up, GateFunction function, OutputRange outputs,
                   float* out);
void gated_product(const PackedRows<float>& x, const WeightRows<float>& gate, const WeightRows<float>& up, GateFunction function, OutputRange outputs,
                   float* out);

/// Where rows of a product are added: to[row[i]·stride + o] += scale[i] · (x · weightᵀ)[i, o].
struct AddedRows {
    float* to = nullptr;
    std::int64_t stride = 0;
    const std::int64_t* row = nullptr; ///< [rows], or null: row i
    const float* scale = nullptr;      ///< [rows], or null: `common_scale`
    float common_scale = 1;
};
void added_product(const PackedRows<Bf16>& x, const WeightRows<Bf16>& weight, OutputRange outputs, const AddedRows& to);
void added_product(const PackedRows<float>& x, const WeightRows<Bf16>& weight, OutputRange outputs, const AddedRows& to);
void added_product(const PackedRows<float>& x, const WeightRows<float>& weight, OutputRange outputs, const AddedRows& to);

/// out [rows, outputs.outputs] ← x · weightᵀ for outputs [first, last).
void packed_product(const PackedRows<Bf16>& x, const WeightRows<Bf16>& weight, OutputRange outputs, Bf16* out);
void packed_product(const PackedRows<Bf16>& x, const WeightRows<Bf16>& weight, OutputRange outputs, float* out);
void packed_product(const PackedRows<float>& x, const WeightRows<Bf16>& weight, OutputRange outputs, float* out);
void packed_product(const PackedRows<float>& x, const WeightRows<Bf16>& weight, OutputRange outputs, Bf16* out);
void packed_product(const PackedRows<float>& x, const WeightRows<float>& weight, OutputRange outputs, float* out);
void packed_product(const PackedRows<float>& x, const WeightRows<float>& weight, OutputRange outputs, Bf16* out);

/// The same for few rows, where reading the weight is what takes time: both operands bf16, each sum in one register's lanes, rows as they lie in
/// memory. Up to `most_dot_rows` of them pay.
constexpr std::int64_t most_dot_rows = 12;
struct DotRows {
    const Bf16* const* row = nullptr; ///< [rows], each [inner]
    std::int64_t rows = 0, inner = 0;
};
/// out [rows, outputs.outputs]
void gated_dots(const DotRows& x, const WeightRows<Bf16>& gate, const WeightRows<Bf16>& up, GateFunction function, OutputRange outputs, Bf16* out);
void added_dots(const DotRows& x, const WeightRows<Bf16>& weight, OutputRange outputs, const AddedRows& to);
void stored_dots(const DotRows& x, const WeightRows<Bf16>& weight, OutputRange outputs, Bf16* out);
void stored_dots(const DotRows& x, const WeightRows<Bf16>& weight, OutputRange outputs, float* out);

} // namespace isogloss::kernels
