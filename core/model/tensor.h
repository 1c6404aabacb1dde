// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoint/checkpoint.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

/// Private to core/model and core/engine: the only places that see libtorch.
namespace isogloss {

/// In what type and where a model computes. Hidden states (the residual stream) are f32 in either case; linear layers read and write `dtype`.
struct Compute {
    at::ScalarType dtype = at::kFloat; ///< kFloat or kBFloat16
    at::Device device = at::kCPU;
    /// bf16 products of at least this many rows are computed in f32 and rounded, because the CPU cannot multiply bf16 (see `cpu_compute`).
    std::int64_t rows_through_f32 = std::numeric_limits<std::int64_t>::max();
    /// Products of at most this many rows go through our own kernel, which reads the weight where it lies; 0 = never (other devices).
    std::int64_t few_rows = 0;
    /// Products of more rows go through core/model/packed_products.h instead of ATen.
    bool packed_products = false;
    /// Our own loops and kernels; else ATen's operators, which run on any device (core/model/aten_path.h). Own ones need the CPU.
    bool own_kernels = true;
    /// ATen's operators: libtorch's grouped product for all experts at once, where it has one and the weights lie as it needs them.
    bool grouped_products = true;
    at::TensorOptions options() const { return at::TensorOptions().dtype(dtype).device(device); }
    at::TensorOptions f32() const { return at::TensorOptions().dtype(at::kFloat).device(device); }
    Compute for_f32() const;            ///< for products that are f32 in any case
    at::ScalarType packed_type() const; ///< of the rows that packed products read: bf16 where the CPU multiplies that
};

/// This machine's CPU: decides how bf16 products are computed.
Compute cpu_compute(at::ScalarType dtype);
/// ATen's operators on any device, the CPU included.
Compute aten_compute(at::ScalarType dtype, at::Device device);

/// Memory that is kept between calls, because fresh pages cost more than the work done on them. Grows, never shrinks.
class Buffer {
public:
    /// Uninitialised tensor of this shape in the buffer; the one handed out before is overwritten.
    at::Tensor get(at::IntArrayRef shape, at::TensorOptions options);
    std::uint64_t bytes() const { return storage_.defined() ? static_cast<std::uint64_t>(storage_.nbytes()) : 0; }

private:
    at::Tensor storage_;
};

/// A matrix or vector as it lies in the checkpoint's memory map.
struct StoredWeight {
    std::string name;
    const std::byte* data = nullptr;
    ElementType type = ElementType::F32; ///< F32, F16, BF16; F8E4M3 or F4 (MXFP4) with scales
    std::vector<std::int64_t> shape;     ///< of the weight as it is used: a matrix is [out, in]
    bool transposed = false;             ///< a matrix that is stored as [in, out]
    const std::byte* scales = nullptr;   ///< F8E4M3: f32 [⌈out/block_rows⌉, ⌈in/block_columns⌉]; F4: bytes [out, in/32]
    std::int64_t block_rows = 0, block_columns = 0;
    std::shared_ptr<const MappedFile> file;
    at::Tensor resident; ///< a copy in compute dtype (the head's: as stored, or f32) on the compute device, if one is kept
    std::int64_t elements() const;
    std::uint64_t bytes() const { return static_cast<std::uint64_t>(elements()) * static_cast<std::uint64_t>(element_bits(type)) / 8; }
    std::uint64_t scale_bytes() const; ///< 0 without scales
    /// Usable where it lies: right type, aligned, on the CPU.
    bool in_place(const Compute& compute) const;
};

/// Rows and columns that share one scale of an FP8 weight.
struct ScaleBlock {
    int rows = 128, columns = 128;
};

/// Finds a tensor and checks its shape. An F8_E4M3 matrix needs its scales, `<name>_scale_inv`, of the right shape. Throws `CheckpointError` (file,
/// tensor, expected and found shape, or a type that is none of F32, F16, BF16, F8_E4M3).
StoredWeight stored_weight(const Checkpoint& checkpoint, const std::string& name, const std::vector<std::int64_t>& shape, ScaleBlock block = {});
/// `experts` matrices [rows, columns] in MXFP4: `<name>_blocks` U8 [experts, rows, columns/32, 16] and `<name>_scales` U8 [experts, rows,
/// columns/32].
StoredWeight stored_mxfp4(const Checkpoint& checkpoint, const std::string& name, std::int64_t experts, std::int64_t rows, std::int64_t columns);
/// Rows [first, first + rows) of matrix `index` of a weight [n, R, C], or the matrix `index` of a weight stored as [n, in, out] (`transposed`).
StoredWeight matrix_of(const StoredWeight& stacked, std::int64_t index, std::int64_t first, std::int64_t rows);

/// The weight as a tensor of `dtype`: the resident copy, or the map itself, or converted into `scratch`.
at::Tensor weight_tensor(const StoredWeight& weight, at::ScalarType dtype, const Compute& compute, Buffer& scratch);
/// All elements of the weight in the order in which they are stored, as `dtype` (kFloat or kBFloat16).
void convert_weight(const StoredWeight& weight, at::ScalarType dtype, void* out);
/// `count` stored elements as f32. F32, F16 and BF16 only.
void stored_to_f32(const std::byte* data, ElementType type, float* out, std::int64_t count);
/// A tensor of its own, f32 (norm weights, biases, the router). Rounded to bf16 if that is what is computed in, unless `exact`.
at::Tensor own_f32(const StoredWeight& weight, const Compute& compute, bool exact = false);

/// Buffers of the linear layers.
struct LinearScratch {
    Buffer weight, input, output;
};

/// Rows that a linear layer's operands need in memory: oneDNN compiles a kernel per distinct row count, so bf16 rows come in multiples of 16 where
/// it computes them.
std::int64_t padded_rows(std::int64_t rows, const Compute& compute);

/// out [n, out] = x [n, in] · weightᵀ + bias. x and out in compute dtype, n = padded_rows(n). `bias` f32 or undefined.
void linear(const at::Tensor& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& out, const Compute& compute, LinearScratch& scratch);
/// out [n, out] = x [n, in] · weightᵀ in f32 whatever the compute dtype, with the weight's stored values (the output head). n is not padded.
void linear_f32(const at::Tensor& x, const StoredWeight& weight, at::Tensor& out, const Compute& compute, LinearScratch& scratch);

} // namespace isogloss
