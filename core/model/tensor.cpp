// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tensor.h"

#include "core/model/kernels.h"

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

void convert_to_f32(const std::byte* data, ElementType type, float* out, std::int64_t count) {
    const std::int64_t size = element_bits(type) / 8;
    at::parallel_for(0, count, grain,
                     [&](std::int64_t first, std::int64_t last) { stored_to_f32(data + first * size, type, out + first, last - first); });
}

void convert_to_bf16(const std::byte* data, ElementType type, kernels::Bf16* out, std::int64_t count) {
    at::parallel_for(0, count, grain, [&](std::int64_t first, std::int64_t last) {
        if (type == ElementType::BF16) {
            std::memcpy(out + first, data + 2 * first, 2 * static_cast<std::size_t>(last - first));
            return;
        }
        float part[1024];
        for (std::int64_t i = first; i < last; i += 1024) {
            const std::int64_t n = std::min<std::int64_t>(1024, last - i);
            stored_to_f32(data + i * (element_bits(type) / 8), type, part, n);
            kernels::narrow(part, out + i, n);
        }
    });
}

at::ScalarType scalar_type(ElementType type) { return type == ElementType::F32 ? at::kFloat : type == ElementType::F16 ? at::kHalf : at::kBFloat16; }

bool same_type(ElementType stored, at::ScalarType wanted) {
    return (stored == ElementType::F32 && wanted == at::kFloat) || (stored == ElementType::BF16 && wanted == at::kBFloat16);
}

bool aligned(const StoredWeight& weight) {
    return reinterpret_cast<std::uintptr_t>(weight.data) % static_cast<std::uintptr_t>(element_bits(weight.type) / 8) == 0;
}

/// x · wᵀ on bf16 operands through f32.
void linear_through_f32(const at::Tensor& x, const at::Tensor& weight, at::Tensor& out, const Compute& compute, LinearScratch& scratch) {
    at::Tensor wide_x = scratch.input.get(x.sizes(), compute.f32());
    at::Tensor wide_out = scratch.output.get(out.sizes(), compute.f32());
    wide_x.copy_(x);
    at::mm_out(wide_out, wide_x, weight.t());
    out.copy_(wide_out);
}

template <class Weight, class Out>
void few_rows_linear(const float* x, std::int64_t rows, std::int64_t inner, const Weight* weight, at::Tensor& out) {
    const std::int64_t outputs = out.size(1);
    auto* to = static_cast<Out*>(out.data_ptr());
    at::parallel_for(0, outputs, std::max<std::int64_t>(4, grain / std::max<std::int64_t>(1, inner * rows)),
                     [&](std::int64_t first, std::int64_t last) {
                         kernels::few_rows_product(x, rows, inner, weight, {first, last, outputs}, to);
                     });
}

template <class Weight> void few_rows_linear(const at::Tensor& x, const Weight* weight, at::Tensor& out) {
    if (out.scalar_type() == at::kFloat)
        few_rows_linear<Weight, float>(x.data_ptr<float>(), x.size(0), x.size(1), weight, out);
    else
        few_rows_linear<Weight, kernels::Bf16>(x.data_ptr<float>(), x.size(0), x.size(1), weight, out);
}

/// True if the product was computed: few rows, and a weight that lies in memory as f32 or bf16.
bool few_rows_linear(const at::Tensor& x, const StoredWeight& weight, at::Tensor& out, const Compute& compute, LinearScratch& scratch) {
    if (x.size(0) > compute.few_rows || !compute.device.is_cpu() || !aligned(weight) || weight.type == ElementType::F16 ||
        (compute.dtype == at::kBFloat16 && weight.type == ElementType::F32)) // these weights count as rounded to bf16
        return false;
    at::Tensor wide = x;
    if (x.scalar_type() != at::kFloat) {
        wide = scratch.input.get(x.sizes(), compute.f32());
        kernels::widen(static_cast<const kernels::Bf16*>(x.data_ptr()), wide.data_ptr<float>(), x.numel());
    }
    if (weight.type == ElementType::BF16)
        few_rows_linear(wide, reinterpret_cast<const kernels::Bf16*>(weight.data), out);
    else
        few_rows_linear(wide, reinterpret_cast<const float*>(weight.data), out);
    return true;
}

} // namespace

Compute cpu_compute(at::ScalarType dtype) {
    Compute compute;
    compute.dtype = dtype;
    compute.few_rows = 24;
#if defined(__x86_64__)
    // oneDNN multiplies bf16 natively with avx512_bf16 (AMX implies it), emulates it three times slower than f32 with AVX-512, and not at all below.
    // The weight is converted once per product: with AVX-512 that pays from a few dozen rows on.
    if (__builtin_cpu_supports("avx512bf16") && dtype == at::kBFloat16)
        compute.few_rows = 8; // where memory is the limit
    else
        compute.rows_through_f32 = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") ? 48 : 0;
#endif
    return compute;
}

at::Tensor Buffer::get(at::IntArrayRef shape, at::TensorOptions options) {
    std::int64_t elements = 1;
    for (const std::int64_t extent : shape)
        elements *= extent;
    const auto bytes = elements * static_cast<std::int64_t>(c10::elementSize(c10::typeMetaToScalarType(options.dtype())));
    if (!storage_.defined() || storage_.numel() < bytes)
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

bool StoredWeight::in_place(const Compute& compute) const { return compute.device.is_cpu() && same_type(type, compute.dtype) && aligned(*this); }

StoredWeight stored_weight(const Checkpoint& checkpoint, const std::string& name, const std::vector<std::int64_t>& shape) {
    const TensorView& view = checkpoint.tensor(name);
    const std::string file = view.file ? view.file->path().string() : checkpoint.folder().string();
    if (view.shape != shape)
        throw CheckpointError(sentence(
            {file, "tensor " + name, "shape " + shape_text(shape), shape_text(view.shape), "config.json and the weights do not belong together."}));
    if (view.type != ElementType::F32 && view.type != ElementType::F16 && view.type != ElementType::BF16)
        throw CheckpointError(
            sentence({file, "tensor " + name, "F32, F16 or BF16", element_name(view.type), "Quantised weights are not supported."}));
    return {name, view.data, view.type, view.shape, view.file, {}};
}

at::Tensor weight_tensor(const StoredWeight& weight, at::ScalarType dtype, const Compute& compute, Buffer& scratch) {
    if (weight.resident.defined() && weight.resident.scalar_type() == dtype)
        return weight.resident;
    if (!compute.device.is_cpu()) {
        const at::Tensor host = at::from_blob(const_cast<std::byte*>(weight.data), weight.shape, at::TensorOptions().dtype(scalar_type(weight.type)));
        return host.to(at::TensorOptions().dtype(dtype).device(compute.device));
    }
    if (same_type(weight.type, dtype) && aligned(weight))
        return at::from_blob(const_cast<std::byte*>(weight.data), weight.shape, at::TensorOptions().dtype(dtype));
    at::Tensor out = scratch.get(weight.shape, at::TensorOptions().dtype(dtype));
    if (dtype == at::kFloat)
        convert_to_f32(weight.data, weight.type, out.data_ptr<float>(), weight.elements());
    else
        convert_to_bf16(weight.data, weight.type, static_cast<kernels::Bf16*>(out.data_ptr()), weight.elements());
    return out;
}

at::Tensor own_f32(const StoredWeight& weight, const Compute& compute) {
    at::Tensor host = at::empty(weight.shape, at::TensorOptions().dtype(at::kFloat));
    convert_to_f32(weight.data, weight.type, host.data_ptr<float>(), weight.elements());
    // A bf16 computation sees bf16 weights, however they are stored.
    if (compute.dtype == at::kBFloat16 && weight.type != ElementType::BF16)
        host = host.to(at::kBFloat16).to(at::kFloat);
    return host.to(compute.device);
}

std::int64_t padded_rows(std::int64_t rows, const Compute& compute) {
    return compute.dtype == at::kBFloat16 && rows > compute.few_rows ? (rows + 15) / 16 * 16 : rows;
}

void linear(const at::Tensor& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& out, const Compute& compute,
            LinearScratch& scratch) {
    if (x.size(0) == 0)
        return;
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

} // namespace isogloss
