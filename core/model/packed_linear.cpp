// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/packed_linear.h"

#include "core/model/packed_products.h"

#include <type_traits>

namespace isogloss {

namespace {

using kernels::Bf16;
using kernels::group_rows;
using kernels::ProductKind;

constexpr double worth_a_thread = 1 << 20; ///< multiply-adds

/// Calls use(first, last) for ranges of [0, outputs) that begin at multiples of `step`, in parallel; `each` multiply-adds an output.
template <class Use> void over_outputs(std::int64_t outputs, std::int64_t step, double each, Use use) {
    const std::int64_t steps = (outputs + step - 1) / step;
    const auto grain = static_cast<std::int64_t>(worth_a_thread / (each * static_cast<double>(step))) + 1;
    at::parallel_for(0, steps, grain, [&](std::int64_t first, std::int64_t last) { use(first * step, std::min(outputs, last * step)); });
}

/// bf16 computations see bf16 weights, f32 ones the stored values, bf16 ones as they are.
at::ScalarType read_type(const StoredWeight& weight, const Compute& compute) {
    return compute.dtype == at::kBFloat16 || weight.type == ElementType::BF16 ? at::kBFloat16 : at::kFloat;
}

at::Tensor readable(const StoredWeight& weight, const Compute& compute, Buffer& scratch) {
    return weight_tensor(weight, read_type(weight, compute), compute, scratch);
}

template <class W> kernels::WeightRows<W> rows_of(const at::Tensor& weight, const at::Tensor& bias) {
    return {static_cast<const W*>(weight.data_ptr()), weight.size(1), bias.defined() ? bias.data_ptr<float>() : nullptr, 1};
}

template <class X> kernels::PackedRows<X> rows_of(const PackedInput& x) { return {static_cast<const X*>(x.data()), x.rows(), x.inner()}; }

/// Calls use(X{}, W{}) with the element types of packed rows and weight.
template <class Use> void with_types(bool bf16_rows, at::ScalarType weight, Use use) {
    if (bf16_rows)
        use(Bf16{}, Bf16{});
    else if (weight == at::kBFloat16)
        use(float{}, Bf16{});
    else
        use(float{}, float{});
}

template <class T> void pack(const at::Tensor& x, std::span<const std::int64_t> row, std::int64_t rows, std::int64_t inner, T* out) {
    const T* from = static_cast<const T*>(x.data_ptr());
    at::parallel_for(0, kernels::groups_of(rows), std::max<std::int64_t>(1, (1 << 15) / (inner * group_rows)),
                     [&](std::int64_t first, std::int64_t last) {
                         for (std::int64_t g = first; g < last; ++g) {
                             const T* of[group_rows] = {};
                             const std::int64_t begin = g * group_rows, count = std::min(group_rows, rows - begin);
                             for (std::int64_t i = 0; i < count; ++i)
                                 of[i] = from + (row.empty() ? begin + i : row[static_cast<std::size_t>(begin + i)]) * inner;
                             kernels::pack_group(of, count, inner, out + begin * inner);
                         }
                     });
}

/// bf16 rows for products in f32.
void pack_widened(const at::Tensor& x, std::span<const std::int64_t> row, std::int64_t rows, std::int64_t inner, float* out) {
    const Bf16* from = static_cast<const Bf16*>(x.data_ptr());
    at::parallel_for(0, kernels::groups_of(rows), std::max<std::int64_t>(1, (1 << 15) / (inner * group_rows)),
                     [&](std::int64_t first, std::int64_t last) {
                         std::vector<float> wide(static_cast<std::size_t>(inner * group_rows));
                         for (std::int64_t g = first; g < last; ++g) {
                             const float* of[group_rows] = {};
                             const std::int64_t begin = g * group_rows, count = std::min(group_rows, rows - begin);
                             for (std::int64_t i = 0; i < count; ++i) {
                                 of[i] = wide.data() + i * inner;
                                 kernels::widen(from + (row.empty() ? begin + i : row[static_cast<std::size_t>(begin + i)]) * inner,
                                                wide.data() + i * inner, inner);
                             }
                             kernels::pack_group(of, count, inner, out + begin * inner);
                         }
                     });
}

bool multiplies_bf16(const Compute& compute) { return compute.dtype == at::kBFloat16 && kernels::can_multiply(ProductKind::Bf16Pairs); }

kernels::AddedRows target_of(const AddTo& to) {
    const std::int64_t width = to.hidden.size(1);
    return {to.hidden.data_ptr<float>() + to.first * width, width, to.row.empty() ? nullptr : to.row.data(),
            to.scale.empty() ? nullptr : to.scale.data(), to.common_scale};
}

} // namespace

bool packs(const StoredWeight& weight, std::int64_t rows, const Compute& compute) {
    return compute.packed_products && rows > compute.few_rows && !weight.transposed && weight.shape.size() == 2 && weight.shape[1] % 2 == 0;
}

PackedInput::PackedInput(const at::Tensor& x, std::span<const std::int64_t> row, std::int64_t rows, const Compute& compute, Buffer& buffer)
    : rows_(rows), inner_(x.size(1)), bf16_(x.scalar_type() == at::kBFloat16 && multiplies_bf16(compute)) {
    data_ = buffer.get({kernels::groups_of(rows), inner_ * group_rows}, at::TensorOptions().dtype(bf16_ ? at::kBFloat16 : at::kFloat));
    if (bf16_)
        pack(x, row, rows, inner_, static_cast<Bf16*>(data_.data_ptr()));
    else if (x.scalar_type() == at::kFloat)
        pack(x, row, rows, inner_, data_.data_ptr<float>());
    else
        pack_widened(x, row, rows, inner_, data_.data_ptr<float>());
}

void packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& out, const Compute& compute,
                   LinearScratch& scratch) {
    const at::Tensor w = readable(weight, compute, scratch.weight);
    const std::int64_t outputs = w.size(0);
    with_types(x.bf16(), w.scalar_type(), [&](auto row, auto element) {
        over_outputs(outputs, kernels::output_step, static_cast<double>(x.rows()) * static_cast<double>(x.inner()),
                     [&](std::int64_t first, std::int64_t last) {
                         const auto rows = rows_of<decltype(row)>(x);
                         const auto weights = rows_of<decltype(element)>(w, bias);
                         if (out.scalar_type() == at::kFloat)
                             kernels::packed_product(rows, weights, {first, last, outputs}, out.data_ptr<float>());
                         else
                             kernels::packed_product(rows, weights, {first, last, outputs}, static_cast<Bf16*>(out.data_ptr()));
                     });
    });
}

void add_packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, const AddTo& to, const Compute& compute,
                       LinearScratch& scratch) {
    const at::Tensor w = readable(weight, compute, scratch.weight);
    const std::int64_t outputs = w.size(0);
    with_types(x.bf16(), w.scalar_type(), [&](auto row, auto element) {
        over_outputs(
            outputs, kernels::output_step, static_cast<double>(x.rows()) * static_cast<double>(x.inner()),
            [&](std::int64_t first, std::int64_t last) {
                kernels::added_product(rows_of<decltype(row)>(x), rows_of<decltype(element)>(w, bias), {first, last, outputs}, target_of(to));
            });
    });
}

bool add_packed_mlp(const at::Tensor& normed, std::int64_t rows, const GatedWeights& weights, const AddTo& to, const BlockContext& context) {
    const Compute& compute = context.compute;
    BlockScratch& scratch = context.scratch;
    const bool alternating = context.config.activation == Activation::ClampedSwiGlu;
    for (const StoredWeight* weight : {&weights.gate, &weights.up, &weights.down})
        if (!(alternating && weight == &weights.up) && !packs(*weight, rows, compute))
            return false;
    const std::int64_t width = weights.down.shape[1];
    const PackedInput x(normed, to.row, rows, compute, scratch.gathered);
    const at::Tensor gate = readable(weights.gate, compute, scratch.linear.weight);
    const at::Tensor up = alternating ? gate : readable(weights.up, compute, scratch.up_weight);
    at::Tensor inner =
        scratch.gate.get({kernels::groups_of(rows), width * group_rows}, at::TensorOptions().dtype(x.bf16() ? at::kBFloat16 : at::kFloat));
    const kernels::GateFunction function{alternating, static_cast<float>(context.config.activation_limit)};
    with_types(x.bf16(), gate.scalar_type(), [&](auto row, auto element) {
        using X = decltype(row);
        using W = decltype(element);
        kernels::WeightRows<W> open = rows_of<W>(gate, weights.gate_bias), carried = rows_of<W>(up, {});
        if (alternating) { // both in one matrix, row by row
            carried = open;
            carried.data += open.stride;
            carried.bias = open.bias != nullptr ? open.bias + 1 : nullptr;
            open.stride = carried.stride = 2 * open.stride;
            open.bias_stride = carried.bias_stride = 2;
        }
        over_outputs(width, kernels::gated_step, 2 * static_cast<double>(rows) * static_cast<double>(x.inner()),
                     [&](std::int64_t first, std::int64_t last) {
                         kernels::gated_product(rows_of<X>(x), open, carried, function, {first, last, width}, static_cast<X*>(inner.data_ptr()));
                     });
        const at::Tensor down = readable(weights.down, compute, scratch.linear.weight);
        const kernels::PackedRows<X> between{static_cast<const X*>(inner.data_ptr()), rows, width};
        const std::int64_t outputs = down.size(0);
        const auto add = [&](auto weight_rows) {
            over_outputs(outputs, kernels::output_step, static_cast<double>(rows) * static_cast<double>(width),
                         [&](std::int64_t first, std::int64_t last) {
                             kernels::added_product(between, weight_rows, {first, last, outputs}, target_of(to));
                         });
        };
        if constexpr (std::is_same_v<X, float>) {
            if (down.scalar_type() == at::kFloat) // the types of gate and down may differ
                add(rows_of<float>(down, weights.down_bias));
            else
                add(rows_of<Bf16>(down, weights.down_bias));
        } else {
            add(rows_of<Bf16>(down, weights.down_bias));
        }
    });
    return true;
}

} // namespace isogloss
