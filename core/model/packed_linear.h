// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"
#include "core/model/kernels.h"

#include <optional>
#include <span>

/// Linear layers and gated MLPs by the products of core/model/packed_products.h, spread over the threads. Private to core/model.
namespace isogloss {

/// Rows of x that several weights are multiplied with.
class PackedInput {
public:
    /// Packs the first `rows` rows of x [·, inner] into `buffer`; x must stay as it is meanwhile. Only where `packs` says so.
    PackedInput(const at::Tensor& x, std::int64_t rows, const Compute& compute, Buffer& buffer);

    std::int64_t rows() const { return rows_; }
    std::int64_t inner() const { return inner_; }
    bool bf16() const { return bf16_; }
    const void* data() const { return data_.data_ptr(); }
    /// Few bf16 rows stay where they lie: then these are their addresses, else empty.
    std::span<const kernels::Bf16* const> dot_rows() const { return dot_rows_; }

private:
    at::Tensor data_; ///< keeps the buffer's storage
    std::int64_t rows_, inner_;
    bool bf16_;
    std::vector<const kernels::Bf16*> dot_rows_;
};

/// True if products of `rows` rows with this weight are computed here: on such a processor, with more rows than `Compute::few_rows`, and a matrix
/// that is stored as it is used, with an even number of columns.
bool packs(const StoredWeight& weight, std::int64_t rows, const Compute& compute);

/// out [rows, out] (f32 or bf16) = x · weightᵀ + bias.
void packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& out, const Compute& compute,
                   LinearScratch& scratch);

/// The same with a weight [out, inner] in memory, f32 or bf16, row after row.
void packed_linear(const PackedInput& x, const at::Tensor& weight, const at::Tensor& bias, at::Tensor& out);
/// hidden[first + i] += scale · (x[i] · weightᵀ + bias); hidden [T, out] f32.
void add_packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& hidden, std::int64_t first, float scale,
                       const Compute& compute, LinearScratch& scratch);

/// An expert (or a dense or shared MLP), the rows of `normed` that it takes and what its outputs are multiplied with.
struct MlpRows {
    const GatedWeights* weights = nullptr;
    std::int64_t rows = 0;
    std::span<const std::int64_t> row = {}; ///< [rows], or empty: the first ones
    std::span<const float> scale = {};      ///< [rows], or empty: `common_scale`
    float common_scale = 1;
};
/// hidden[first + row[i]] += scale[i] · mlp(normed[row[i]]) for one MLP after the other; each thread computes its outputs of all of them. False, and
/// nothing done, if some weight is not of the kind that `packs` takes.
bool add_packed_mlps(const at::Tensor& normed, std::span<const MlpRows> mlps, at::Tensor& hidden, std::int64_t first, const BlockContext& context);

} // namespace isogloss
