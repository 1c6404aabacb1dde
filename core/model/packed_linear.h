// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/block.h"

#include <optional>
#include <span>

/// Linear layers and gated MLPs by the products of core/model/packed_products.h, spread over the threads. Private to core/model.
namespace isogloss {

/// Rows of x that several weights are multiplied with.
class PackedInput {
public:
    /// Packs rows `row[i]` of x [·, inner] (or its first `rows` rows where `row` is empty) into `buffer`. Only where `packs` says so.
    PackedInput(const at::Tensor& x, std::span<const std::int64_t> row, std::int64_t rows, const Compute& compute, Buffer& buffer);

    std::int64_t rows() const { return rows_; }
    std::int64_t inner() const { return inner_; }
    bool bf16() const { return bf16_; }
    const void* data() const { return data_.data_ptr(); }

private:
    at::Tensor data_; ///< keeps the buffer's storage
    std::int64_t rows_, inner_;
    bool bf16_;
};

/// True if products of `rows` rows with this weight are computed here: on such a processor, with more rows than `Compute::few_rows`, and a matrix
/// that is stored as it is used, with an even number of columns.
bool packs(const StoredWeight& weight, std::int64_t rows, const Compute& compute);

/// out [rows, out] (f32 or bf16) = x · weightᵀ + bias.
void packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& out, const Compute& compute,
                   LinearScratch& scratch);

/// Where a layer's output goes: hidden[first + row[i]] += scale[i] · output[i]; without `row` row i, without `scale` `common_scale`.
struct AddTo {
    at::Tensor& hidden; ///< [T, H] f32 on the CPU
    std::int64_t first = 0;
    std::span<const std::int64_t> row = {};
    std::span<const float> scale = {};
    float common_scale = 1;
};
void add_packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, const AddTo& to, const Compute& compute,
                       LinearScratch& scratch);
/// The gated MLP of rows to.row of `normed` (or of its first `rows`); false if its weights are not of the kind that `packs` takes.
bool add_packed_mlp(const at::Tensor& normed, std::int64_t rows, const GatedWeights& weights, const AddTo& to, const BlockContext& context);

} // namespace isogloss
