// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor.h"

#include "core/checkpoint/quantised.h"
#include "core/model/kernels.h"
#include "core/model/packed_linear.h"
#include "core/model/packed_products.h"

#include <cstring>

namespace isogloss {

namespace {

std::string shape_text(const std::vector<std::int64_t>& shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

constexpr std::int64_t grain = 1 << 15; ///< elements per task of an element-wise loop

/// Row `row` of a quantised matrix, `columns` elements.
void quantised_row(const StoredWeight& weight, std::int64_t row, std::int64_t columns, float* out) {
    if (weight.type == ElementType::F4) {
        const std::int64_t groups = columns / 32;
        mxfp4_to_f32(weight.data + row * groups * 16, weight.scales + row * groups, out, static_cast<std::size_t>(groups));
        return;
    }
    f8_e4m3_to_f32(weight.data + row * columns, out, static_cast<std::size_t>(columns));
    const std::int64_t blocks = (columns + weight.block_columns - 1) / weight.block_columns;
    for (std::int64_t block = 0; block < blocks; ++block) {
        float scale = 0;
        std::memcpy(&scale, weight.scales + 4 * (row / weight.block_rows * blocks + block), 4);
        for (std::int64_t i = block * weight.block_columns; i < std::min(columns, (block + 1) * weight.block_columns); ++i)
            out[i] *= scale;
    }
}

/// Calls use(first element, count, values as f32) for pieces that cover the weight in the order in which it is stored, in parallel.
template <class Use> void for_each_piece(const StoredWeight& weight, Use use) {
    if (weight.scales != nullptr) {
        const std::int64_t columns = weight.shape.back();
        const std::int64_t rows = columns == 0 ? 0 : weight.elements() / columns;
        at::parallel_for(0, rows, std::max<std::int64_t>(1, grain / std::max<std::int64_t>(1, columns)), [&](std::int64_t first, std::int64_t last) {
            std::vector<float> values(static_cast<std::size_t>(columns));
            for (std::int64_t row = first; row < last; ++row) {
                quantised_row(weight, row, columns, values.data());
                use(row * columns, columns, values.data());
            }
        });
        return;
    }
    const std::int64_t size = element_bits(weight.type) / 8;
    at::parallel_for(0, weight.elements(), grain, [&](std::int64_t first, std::int64_t last) {
        float values[1024];
        for (std::int64_t i = first; i < last; i += 1024) {
            const std::int64_t n = std::min<std::int64_t>(1024, last - i);
            stored_to_f32(weight.data + i * size, weight.type, values, n);
            use(i, n, values);
        }
    });
}

void convert_to_f32(const StoredWeight& weight, float* out) {
    if (weight.scales == nullptr) { // straight to where it is wanted
        const std::int64_t size = element_bits(weight.type) / 8;
        at::parallel_for(0, weight.elements(), grain, [&](std::int64_t first, std::int64_t last) {
            stored_to_f32(weight.data + first * size, weight.type, out + first, last - first);
        });
        return;
    }
    for_each_piece(weight, [out](std::int64_t first, std::int64_t count, const float* values) {
        std::memcpy(out + first, values, static_cast<std::size_t>(count) * sizeof(float));
    });
}

void convert_to_bf16(const StoredWeight& weight, kernels::Bf16* out) {
    if (weight.type == ElementType::BF16) {
        at::parallel_for(0, weight.elements(), grain, [&](std::int64_t first, std::int64_t last) {
            std::memcpy(out + first, weight.data + 2 * first, 2 * static_cast<std::size_t>(last - first));
        });
        return;
    }
    for_each_piece(weight, [out](std::int64_t first, std::int64_t count, const float* values) { kernels::narrow(values, out + first, count); });
}

std::vector<std::int64_t> stored_shape(const StoredWeight& weight) {
    return weight.transposed ? std::vector<std::int64_t>{weight.shape[1], weight.shape[0]} : weight.shape;
}

at::Tensor as_used(const StoredWeight& weight, const at::Tensor& stored) { return weight.transposed ? stored.t() : stored; }

std::string file_of(const Checkpoint& checkpoint, const TensorView& view) {
    return view.file ? view.file->path().string() : checkpoint.folder().string();
}

const TensorView& checked_view(const Checkpoint& checkpoint, const std::string& name, const std::vector<std::int64_t>& shape) {
    const TensorView& view = checkpoint.tensor(name);
    if (view.shape != shape)
        throw CheckpointError(sentence({file_of(checkpoint, view), "tensor " + name, "shape " + shape_text(shape), shape_text(view.shape),
                                        "config.json and the weights do not belong together."}));
    return view;
}

const TensorView& checked_view(const Checkpoint& checkpoint, const std::string& name, const std::vector<std::int64_t>& shape, ElementType type) {
    const TensorView& view = checked_view(checkpoint, name, shape);
    if (view.type != type)
        throw CheckpointError(sentence({file_of(checkpoint, view), "tensor " + name, element_name(type), element_name(view.type),
                                        "Fetch the checkpoint again, or one in BF16."}));
    return view;
}

at::ScalarType scalar_type(ElementType type) { return type == ElementType::F32 ? at::kFloat : type == ElementType::F16 ? at::kHalf : at::kBFloat16; }

bool same_type(const StoredWeight& weight, at::ScalarType wanted) {
    const ElementType stored = weight.type;
    return (stored == ElementType::F32 && wanted == at::kFloat) || (stored == ElementType::BF16 && wanted == at::kBFloat16);
}

bool aligned(const StoredWeight& weight) {
    return weight.scales == nullptr &&
           reinterpret_cast<std::uintptr_t>(weight.data) % static_cast<std::uintptr_t>(element_bits(weight.type) / 8) == 0;
}

/// x · wᵀ on bf16 operands through f32.
void linear_through_f32(const at::Tensor& x, const at::Tensor& weight, at::Tensor& out, const Compute& compute, LinearScratch& scratch) {
    at::Tensor wide_x = scratch.input.get(x.sizes(), compute.f32());
    at::Tensor wide_out = scratch.output.get(out.sizes(), compute.f32());
    wide_x.copy_(x);
    at::mm_out(wide_out, wide_x, weight.t());
    out.copy_(wide_out);
}

template <class Weight, class Out> void few_rows_in_parallel(const at::Tensor& packed, const Weight* weight, at::Tensor& out) {
    const std::int64_t rows = packed.size(0), inner = packed.size(1), outputs = out.size(1);
    auto* to = static_cast<Out*>(out.data_ptr());
    at::parallel_for(0, outputs, std::max<std::int64_t>(4, grain / std::max<std::int64_t>(1, inner * rows)),
                     [&](std::int64_t first, std::int64_t last) {
                         kernels::few_rows_product(packed.data_ptr<float>(), rows, inner, weight, {first, last, outputs}, to);
                     });
}

template <class Weight> void few_rows_in_parallel(const at::Tensor& packed, const Weight* weight, at::Tensor& out) {
    if (out.scalar_type() == at::kFloat)
        few_rows_in_parallel<Weight, float>(packed, weight, out);
    else
        few_rows_in_parallel<Weight, kernels::Bf16>(packed, weight, out);
}

/// x and out f32 or bf16, the weight bf16 or f32 in memory.
void few_rows_product(const at::Tensor& x, const StoredWeight& weight, at::Tensor& out, const Compute& compute, LinearScratch& scratch) {
    const bool bf16 = weight.type == ElementType::BF16;
    const kernels::WeightKind kind = bf16 ? kernels::WeightKind::BF16 : kernels::WeightKind::F32;
    at::Tensor packed = scratch.input.get(x.sizes(), compute.f32());
    if (x.scalar_type() == at::kFloat)
        kernels::pack_rows(x.data_ptr<float>(), x.size(0), x.size(1), kind, packed.data_ptr<float>());
    else
        kernels::pack_rows(static_cast<const kernels::Bf16*>(x.data_ptr()), x.size(0), x.size(1), kind, packed.data_ptr<float>());
    if (bf16)
        few_rows_in_parallel(packed, reinterpret_cast<const kernels::Bf16*>(weight.data), out);
    else
        few_rows_in_parallel(packed, reinterpret_cast<const float*>(weight.data), out);
}

/// Rows of an f32 product with a bf16 weight below which reading the weight is what takes time, not the multiplications: it is read once, as it is
/// stored.
constexpr std::int64_t few_rows_f32 = 48, few_rows_beside_packed = 12;

bool readable_in_place(const StoredWeight& weight, const Compute& compute) {
    return compute.own_kernels && aligned(weight) && !weight.transposed && (weight.type == ElementType::BF16 || weight.type == ElementType::F32);
}

/// True if the product was computed: few rows, and a weight that lies in memory as f32 or bf16.
bool few_rows_linear(const at::Tensor& x, const StoredWeight& weight, at::Tensor& out, const Compute& compute, LinearScratch& scratch) {
    if (x.size(0) > compute.few_rows || !readable_in_place(weight, compute) ||
        (compute.dtype == at::kBFloat16 && weight.type == ElementType::F32)) // these weights count as rounded to bf16
        return false;
    few_rows_product(x, weight, out, compute, scratch);
    return true;
}

} // namespace

Compute cpu_compute(at::ScalarType dtype) {
    const bool pairs = dtype == at::kBFloat16 && kernels::can_multiply(kernels::ProductKind::Bf16Pairs);
    Compute compute;
    compute.dtype = dtype;
    compute.packed_products = kernels::can_multiply(kernels::ProductKind::F32); // pairs imply it
    compute.few_rows = pairs ? 0 : 48;                                          // packed products of pairs have their own way with few rows
#if defined(__x86_64__)
    // What is not packed, oneDNN multiplies natively with avx512_bf16 (AMX implies it); with AVX-512 it emulates that three times slower than f32,
    // and below it does not multiply bf16 at all. The weight is converted once per product: with AVX-512 that pays from a few dozen rows on.
    if (!pairs)
        compute.rows_through_f32 = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") ? 48 : 0;
#endif
    return compute;
}

at::ScalarType Compute::packed_type() const {
    return dtype == at::kBFloat16 && kernels::can_multiply(kernels::ProductKind::Bf16Pairs) ? at::kBFloat16 : at::kFloat;
}

Compute Compute::for_f32() const {
    Compute wide;
    wide.device = device;
    wide.own_kernels = own_kernels;
    wide.packed_products = own_kernels && kernels::can_multiply(kernels::ProductKind::F32);
    return wide;
}

Compute aten_compute(at::ScalarType dtype, at::Device device) {
    Compute compute;
    compute.dtype = dtype;
    compute.device = device;
    compute.own_kernels = false;
    return compute;
}

at::Tensor Buffer::get(at::IntArrayRef shape, at::TensorOptions options) {
    std::int64_t elements = 1;
    for (const std::int64_t extent : shape)
        elements *= extent;
    const auto bytes = elements * static_cast<std::int64_t>(c10::elementSize(c10::typeMetaToScalarType(options.dtype())));
    if (!storage_.defined() || storage_.numel() < bytes || storage_.device() != options.device())
        storage_ = at::empty({std::max<std::int64_t>(bytes, 1)}, options.dtype(at::kByte));
    return storage_.narrow(0, 0, bytes).view(c10::typeMetaToScalarType(options.dtype())).view(shape);
}

void stored_to_f32(const std::byte* data, ElementType type, float* out, std::int64_t count) {
    const auto n = static_cast<std::size_t>(count);
    if (type == ElementType::BF16)
        bf16_to_f32(data, out, n);
    else if (type == ElementType::F16)
        f16_to_f32(data, out, n);
    else
        std::memcpy(out, data, 4 * n);
}

std::int64_t StoredWeight::elements() const {
    std::int64_t n = 1;
    for (const std::int64_t extent : shape)
        n *= extent;
    return n;
}

std::uint64_t StoredWeight::scale_bytes() const {
    if (scales == nullptr)
        return 0;
    if (type == ElementType::F4)
        return static_cast<std::uint64_t>(elements()) / 32;
    const std::int64_t rows = (shape[0] + block_rows - 1) / block_rows, columns = (shape[1] + block_columns - 1) / block_columns;
    return 4 * static_cast<std::uint64_t>(rows * columns);
}

bool StoredWeight::in_place(const Compute& compute) const {
    if (!compute.own_kernels || !compute.device.is_cpu())
        return false;
    // Packed f32 products read bf16 weights as they are.
    const bool read_as_bf16 = compute.packed_products && type == ElementType::BF16 && !transposed && shape.size() == 2 && shape[1] % 2 == 0;
    return (same_type(*this, compute.dtype) || read_as_bf16) && aligned(*this);
}

StoredWeight stored_weight(const Checkpoint& checkpoint, const std::string& name, const std::vector<std::int64_t>& shape, ScaleBlock block) {
    const TensorView& view = checked_view(checkpoint, name, shape);
    StoredWeight weight{name, view.data, view.type, view.shape, false, nullptr, 0, 0, view.file, {}};
    if (view.type == ElementType::F8E4M3 && shape.size() == 2) {
        weight.block_rows = block.rows;
        weight.block_columns = block.columns;
        const std::vector<std::int64_t> blocks{(shape[0] + block.rows - 1) / block.rows, (shape[1] + block.columns - 1) / block.columns};
        weight.scales = checked_view(checkpoint, name + "_scale_inv", blocks, ElementType::F32).data;
        return weight;
    }
    if (view.type != ElementType::F32 && view.type != ElementType::F16 && view.type != ElementType::BF16)
        throw CheckpointError(sentence({file_of(checkpoint, view), "tensor " + name, "F32, F16 or BF16 (or F8_E4M3 for a matrix with block scales)",
                                        element_name(view.type), "Use a checkpoint in one of these types."}));
    return weight;
}

StoredWeight stored_mxfp4(const Checkpoint& checkpoint, const std::string& name, std::int64_t experts, std::int64_t rows, std::int64_t columns) {
    if (columns % 32 != 0)
        throw CheckpointError(sentence({checkpoint.folder().string(), "tensor " + name, "rows of a multiple of 32 elements",
                                        std::to_string(columns) + " by config.json", "MXFP4 groups elements by 32."}));
    const TensorView& blocks = checked_view(checkpoint, name + "_blocks", {experts, rows, columns / 32, 16}, ElementType::U8);
    const TensorView& scales = checked_view(checkpoint, name + "_scales", {experts, rows, columns / 32}, ElementType::U8);
    return {name, blocks.data, ElementType::F4, {experts, rows, columns}, false, scales.data, 1, 32, blocks.file, {}};
}

StoredWeight matrix_of(const StoredWeight& stacked, std::int64_t index, std::int64_t first, std::int64_t rows) {
    const std::int64_t columns = stacked.shape[2];
    StoredWeight matrix = stacked;
    matrix.name += "[" + std::to_string(index) + "]";
    matrix.shape = stacked.transposed ? std::vector<std::int64_t>{columns, stacked.shape[1]} : std::vector<std::int64_t>{rows, columns};
    const std::int64_t skipped = (index * stacked.shape[1] + first) * columns;
    matrix.data += skipped * element_bits(stacked.type) / 8;
    if (stacked.type == ElementType::F4)
        matrix.scales += skipped / 32;
    return matrix;
}

void convert_weight(const StoredWeight& weight, at::ScalarType dtype, void* out) {
    if (dtype == at::kFloat)
        convert_to_f32(weight, static_cast<float*>(out));
    else
        convert_to_bf16(weight, static_cast<kernels::Bf16*>(out));
}

at::Tensor weight_tensor(const StoredWeight& weight, at::ScalarType dtype, const Compute& compute, Buffer& scratch) {
    if (weight.resident.defined() && (weight.resident.scalar_type() == dtype || !compute.own_kernels))
        return weight.resident.to(dtype);
    const std::vector<std::int64_t> shape = stored_shape(weight);
    if (!compute.device.is_cpu() && weight.scales == nullptr) {
        const at::Tensor host = at::from_blob(const_cast<std::byte*>(weight.data), shape, at::TensorOptions().dtype(scalar_type(weight.type)));
        return as_used(weight, host.to(at::TensorOptions().dtype(dtype).device(compute.device)));
    }
    if (same_type(weight, dtype) && aligned(weight))
        return as_used(weight, at::from_blob(const_cast<std::byte*>(weight.data), shape, at::TensorOptions().dtype(dtype)));
    at::Tensor out = scratch.get(shape, at::TensorOptions().dtype(dtype));
    convert_weight(weight, dtype, out.data_ptr());
    return as_used(weight, compute.device.is_cpu() ? out : out.to(compute.device));
}

at::Tensor own_f32(const StoredWeight& weight, const Compute& compute, bool exact) {
    at::Tensor host = at::empty(weight.shape, at::TensorOptions().dtype(at::kFloat));
    convert_to_f32(weight, host.data_ptr<float>());
    // A bf16 computation sees bf16 weights, however they are stored.
    if (!exact && compute.dtype == at::kBFloat16 && weight.type != ElementType::BF16)
        host = host.to(at::kBFloat16).to(at::kFloat);
    return host.to(compute.device);
}

std::int64_t padded_rows(std::int64_t rows, const Compute& compute) {
    return compute.own_kernels && compute.dtype == at::kBFloat16 && rows > compute.few_rows && !compute.packed_products ? (rows + 15) / 16 * 16
                                                                                                                        : rows;
}

void linear(const at::Tensor& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& out, const Compute& compute,
            LinearScratch& scratch) {
    if (x.size(0) == 0)
        return;
    if (packs(weight, x.size(0), compute)) {
        packed_linear(PackedInput(x, x.size(0), compute, scratch.input), weight, bias, out, compute, scratch);
        return;
    }
    if (few_rows_linear(x, weight, out, compute, scratch)) {
        if (bias.defined())
            out.add_(bias);
        return;
    }
    const bool through_f32 = compute.dtype == at::kBFloat16 && compute.device.is_cpu() && x.size(0) >= compute.rows_through_f32;
    const at::Tensor w = weight_tensor(weight, through_f32 ? at::kFloat : compute.dtype, compute, scratch.weight);
    if (through_f32)
        linear_through_f32(x, w, out, compute, scratch);
    else
        at::mm_out(out, x, w.t());
    if (bias.defined())
        out.add_(bias);
}

void linear_f32(const at::Tensor& x, const StoredWeight& weight, at::Tensor& out, const Compute& compute, LinearScratch& scratch) {
    const Compute wide = compute.for_f32();
    if (x.size(0) <= (wide.packed_products ? few_rows_beside_packed : few_rows_f32) && readable_in_place(weight, compute) &&
        weight.type == ElementType::BF16)
        few_rows_product(x, weight, out, compute, scratch);
    else if (packs(weight, x.size(0), wide))
        packed_linear(PackedInput(x, x.size(0), wide, scratch.input), weight, {}, out, wide, scratch);
    else
        at::mm_out(out, x, weight_tensor(weight, at::kFloat, compute, scratch.weight).t());
}

} // namespace isogloss
