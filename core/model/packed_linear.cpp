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

/// No copy is made of it: it lies in memory in the type that is read.
bool readable_as_stored(const StoredWeight& weight, const Compute& compute) {
    const at::ScalarType type = read_type(weight, compute);
    return weight.scales == nullptr && weight.type == (type == at::kFloat ? ElementType::F32 : ElementType::BF16);
}

at::Tensor readable(const StoredWeight& weight, const Compute& compute, Buffer& scratch) {
    return weight_tensor(weight, read_type(weight, compute), compute, scratch);
}

template <class W> kernels::WeightRows<W> rows_of(const at::Tensor& weight, const at::Tensor& bias) {
    return {static_cast<const W*>(weight.data_ptr()), weight.size(1), bias.defined() ? bias.data_ptr<float>() : nullptr, 1};
}

template <class X> kernels::PackedRows<X> rows_of(const PackedInput& x) { return {static_cast<const X*>(x.data()), x.rows(), x.inner()}; }

kernels::DotRows dots_of(const PackedInput& x) { return {x.dot_rows().data(), x.rows(), x.inner()}; }

/// Calls use(elements) with the type that `out` has.
template <class Use> void with_out(at::Tensor& out, Use use) {
    if (out.scalar_type() == at::kFloat)
        use(out.data_ptr<float>());
    else
        use(static_cast<Bf16*>(out.data_ptr()));
}

/// Calls use(X{}, W{}) with the element types of packed rows and weight.
template <class Use> void with_types(bool bf16_rows, at::ScalarType weight, Use use) {
    if (bf16_rows)
        use(Bf16{}, Bf16{});
    else if (weight == at::kBFloat16)
        use(float{}, Bf16{});
    else
        use(float{}, float{});
}

/// Rows of a matrix that are packed one after another: `row[i]`, or row i where `row` is empty.
struct RowsToPack {
    const at::Tensor& from;
    std::span<const std::int64_t> row;
    std::int64_t rows = 0;
    std::int64_t source(std::int64_t i) const { return row.empty() ? i : row[static_cast<std::size_t>(i)]; }
};

/// Group g of them → out [inner · 16].
template <class T> void pack_one(const RowsToPack& rows, std::int64_t g, T* out) {
    const std::int64_t inner = rows.from.size(1), begin = g * group_rows, count = std::min(group_rows, rows.rows - begin);
    const T* of[group_rows] = {};
    std::vector<float> wide; // bf16 rows for products in f32
    if constexpr (std::is_same_v<T, float>)
        if (rows.from.scalar_type() == at::kBFloat16)
            wide.resize(static_cast<std::size_t>(inner * group_rows));
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t at = rows.source(begin + i) * inner;
        if constexpr (std::is_same_v<T, float>) {
            if (!wide.empty()) {
                kernels::widen(static_cast<const Bf16*>(rows.from.data_ptr()) + at, wide.data() + i * inner, inner);
                of[i] = wide.data() + i * inner;
                continue;
            }
        }
        of[i] = static_cast<const T*>(rows.from.data_ptr()) + at;
    }
    kernels::pack_group(of, count, inner, out);
}

template <class T> void pack_all(const RowsToPack& rows, T* out) {
    const std::int64_t group = rows.from.size(1) * group_rows;
    at::parallel_for(0, kernels::groups_of(rows.rows), std::max<std::int64_t>(1, (1 << 15) / group), [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t g = first; g < last; ++g)
            pack_one(rows, g, out + g * group);
    });
}

std::int64_t padded(std::int64_t rows) { return kernels::groups_of(rows) * group_rows; }

bool in_place(const MlpRows& mlp, const Compute& compute) {
    for (const StoredWeight* weight : {&mlp.weights->gate, &mlp.weights->up, &mlp.weights->down})
        if (weight->data != nullptr && !weight->resident.defined() && !readable_as_stored(*weight, compute))
            return false;
    return true;
}

/// One MLP on its way through the buffers.
template <class X> struct PackedMlp {
    kernels::PackedRows<X> x, inner;
    at::Tensor gate, up, down;
    const MlpRows* mlp = nullptr;
    X* between = nullptr;                      ///< of `inner`
    std::vector<const Bf16*> dot_x, dot_inner; ///< rows of few: not packed; else empty
};

template <class X, class W> void gated(const PackedMlp<X>& mlp, bool alternating, float limit, std::int64_t first, std::int64_t last) {
    kernels::WeightRows<W> open = rows_of<W>(mlp.gate, mlp.mlp->weights->gate_bias), carried = rows_of<W>(mlp.up, {});
    if (alternating) { // both in one matrix, row by row
        carried = open;
        carried.data += open.stride;
        carried.bias = open.bias != nullptr ? open.bias + 1 : nullptr;
        open.stride = carried.stride = 2 * open.stride;
        open.bias_stride = carried.bias_stride = 2;
    }
    const kernels::OutputRange range{first, last, mlp.inner.inner};
    if constexpr (std::is_same_v<X, Bf16>)
        if (!mlp.dot_x.empty())
            return kernels::gated_dots({mlp.dot_x.data(), mlp.x.rows, mlp.x.inner}, open, carried, {alternating, limit}, range, mlp.between);
    kernels::gated_product(mlp.x, open, carried, {alternating, limit}, range, mlp.between);
}

template <class X, class W> void added(const PackedMlp<X>& mlp, kernels::OutputRange range, const kernels::AddedRows& to) {
    const auto weight = rows_of<W>(mlp.down, mlp.mlp->weights->down_bias);
    if constexpr (std::is_same_v<X, Bf16>)
        if (!mlp.dot_inner.empty())
            return kernels::added_dots({mlp.dot_inner.data(), mlp.inner.rows, mlp.inner.inner}, weight, range, to);
    kernels::added_product(mlp.inner, weight, range, to);
}

kernels::AddedRows target_of(const MlpRows& mlp, at::Tensor& hidden, std::int64_t first) {
    const std::int64_t width = hidden.size(1);
    return {hidden.data_ptr<float>() + first * width, width, mlp.row.empty() ? nullptr : mlp.row.data(),
            mlp.scale.empty() ? nullptr : mlp.scale.data(), mlp.common_scale};
}

/// `rows` in all, padding included.
template <class X>
void add_together(const at::Tensor& normed, std::span<const MlpRows> mlps, std::int64_t rows, at::Tensor& hidden, std::int64_t first,
                  const BlockContext& context) {
    const Compute& compute = context.compute;
    BlockScratch& scratch = context.scratch;
    const bool alternating = context.config.activation == Activation::ClampedSwiGlu;
    const auto limit = static_cast<float>(context.config.activation_limit);
    const std::int64_t wide = normed.size(1), outputs = hidden.size(1), width = mlps.front().weights->down.shape[1];
    const auto type = at::TensorOptions().dtype(std::is_same_v<X, Bf16> ? at::kBFloat16 : at::kFloat);
    X* packed = static_cast<X*>(scratch.gathered.get({rows, wide}, type).data_ptr());
    X* between = static_cast<X*>(scratch.gate.get({rows, width}, type).data_ptr());
    std::vector<PackedMlp<X>> all;
    struct Group {
        const MlpRows* mlp = nullptr;
        std::int64_t group = 0;
        X* out = nullptr;
    };
    std::vector<Group> groups;
    double each = 0; // multiply-adds of one output
    for (const MlpRows& mlp : mlps) {
        PackedMlp<X> one;
        one.mlp = &mlp;
        one.x = {packed, mlp.rows, wide};
        one.inner = {between, mlp.rows, width};
        one.between = between;
        if (std::is_same_v<X, Bf16> && mlp.rows <= kernels::most_dot_rows) {
            for (std::int64_t i = 0; i < mlp.rows; ++i) {
                const std::int64_t row = mlp.row.empty() ? i : mlp.row[static_cast<std::size_t>(i)];
                one.dot_x.push_back(static_cast<const Bf16*>(normed.data_ptr()) + row * wide);
                one.dot_inner.push_back(static_cast<const Bf16*>(static_cast<const void*>(between)) + i * width);
            }
        } else {
            for (std::int64_t g = 0; g < kernels::groups_of(mlp.rows); ++g)
                groups.push_back({&mlp, g, packed + g * wide * group_rows});
        }
        one.gate = readable(mlp.weights->gate, compute, scratch.linear.weight);
        one.up = alternating ? one.gate : readable(mlp.weights->up, compute, scratch.up_weight);
        packed += padded(mlp.rows) * wide;
        between += padded(mlp.rows) * width;
        each += static_cast<double>(mlp.rows);
        all.push_back(std::move(one));
    }
    at::parallel_for(0, static_cast<std::int64_t>(groups.size()), std::max<std::int64_t>(1, (1 << 15) / (wide * group_rows)),
                     [&](std::int64_t begin, std::int64_t end) {
                         for (std::int64_t i = begin; i < end; ++i) {
                             const Group& one = groups[static_cast<std::size_t>(i)];
                             pack_one<X>({normed, one.mlp->row, one.mlp->rows}, one.group, one.out);
                         }
                     });
    over_outputs(width, kernels::gated_step, 2 * each * static_cast<double>(wide), [&](std::int64_t begin, std::int64_t end) {
        for (const PackedMlp<X>& one : all) {
            if (one.gate.scalar_type() == at::kBFloat16)
                gated<X, Bf16>(one, alternating, limit, begin, end);
            else if constexpr (std::is_same_v<X, float>)
                gated<X, float>(one, alternating, limit, begin, end);
        }
    });
    for (PackedMlp<X>& one : all)
        one.down = readable(one.mlp->weights->down, compute, scratch.linear.weight); // where it is converted, gate is not needed any more
    over_outputs(outputs, kernels::output_step, each * static_cast<double>(width), [&](std::int64_t begin, std::int64_t end) {
        for (const PackedMlp<X>& one : all) {
            if (one.down.scalar_type() == at::kBFloat16)
                added<X, Bf16>(one, {begin, end, outputs}, target_of(*one.mlp, hidden, first));
            else if constexpr (std::is_same_v<X, float>)
                added<X, float>(one, {begin, end, outputs}, target_of(*one.mlp, hidden, first));
        }
    });
}

} // namespace

bool packs(const StoredWeight& weight, std::int64_t rows, const Compute& compute) {
    return compute.packed_products && rows > compute.few_rows && !weight.transposed && weight.shape.size() == 2 && weight.shape[1] % 2 == 0;
}

PackedInput::PackedInput(const at::Tensor& x, std::int64_t rows, const Compute& compute, Buffer& buffer)
    : rows_(rows), inner_(x.size(1)), bf16_(x.scalar_type() == at::kBFloat16 && compute.packed_type() == at::kBFloat16) {
    if (bf16_ && rows <= kernels::most_dot_rows) {
        data_ = x;
        for (std::int64_t i = 0; i < rows; ++i)
            dot_rows_.push_back(static_cast<const Bf16*>(x.data_ptr()) + i * inner_);
        return;
    }
    data_ = buffer.get({kernels::groups_of(rows), inner_ * group_rows}, at::TensorOptions().dtype(bf16_ ? at::kBFloat16 : at::kFloat));
    if (bf16_)
        pack_all({x, {}, rows}, static_cast<Bf16*>(data_.data_ptr()));
    else
        pack_all({x, {}, rows}, data_.data_ptr<float>());
}

void packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& out, const Compute& compute,
                   LinearScratch& scratch) {
    packed_linear(x, readable(weight, compute, scratch.weight), bias, out);
}

void packed_linear(const PackedInput& x, const at::Tensor& w, const at::Tensor& bias, at::Tensor& out) {
    const std::int64_t outputs = w.size(0);
    with_types(x.bf16(), w.scalar_type(), [&](auto row, auto element) {
        over_outputs(outputs, kernels::output_step, static_cast<double>(x.rows()) * static_cast<double>(x.inner()),
                     [&](std::int64_t first, std::int64_t last) {
                         const auto weights = rows_of<decltype(element)>(w, bias);
                         const kernels::OutputRange range{first, last, outputs};
                         with_out(out, [&](auto* to) {
                             if constexpr (std::is_same_v<decltype(row), Bf16>)
                                 if (!x.dot_rows().empty())
                                     return kernels::stored_dots(dots_of(x), weights, range, to);
                             kernels::packed_product(rows_of<decltype(row)>(x), weights, range, to);
                         });
                     });
    });
}

void add_packed_linear(const PackedInput& x, const StoredWeight& weight, const at::Tensor& bias, at::Tensor& hidden, std::int64_t first_row,
                       float scale, const Compute& compute, LinearScratch& scratch) {
    const at::Tensor w = readable(weight, compute, scratch.weight);
    const std::int64_t outputs = w.size(0);
    const kernels::AddedRows to{hidden.data_ptr<float>() + first_row * outputs, outputs, nullptr, nullptr, scale};
    with_types(x.bf16(), w.scalar_type(), [&](auto row, auto element) {
        over_outputs(outputs, kernels::output_step, static_cast<double>(x.rows()) * static_cast<double>(x.inner()),
                     [&](std::int64_t first, std::int64_t last) {
                         const auto weights = rows_of<decltype(element)>(w, bias);
                         const kernels::OutputRange range{first, last, outputs};
                         if constexpr (std::is_same_v<decltype(row), Bf16>)
                             if (!x.dot_rows().empty())
                                 return kernels::added_dots(dots_of(x), weights, range, to);
                         kernels::added_product(rows_of<decltype(row)>(x), weights, range, to);
                     });
    });
}

bool add_packed_mlps(const at::Tensor& normed, std::span<const MlpRows> mlps, at::Tensor& hidden, std::int64_t first, const BlockContext& context) {
    const bool alternating = context.config.activation == Activation::ClampedSwiGlu;
    for (const MlpRows& mlp : mlps)
        for (const StoredWeight* weight : {&mlp.weights->gate, &mlp.weights->up, &mlp.weights->down})
            if (!(alternating && weight == &mlp.weights->up) && !packs(*weight, context.compute.few_rows + 1, context.compute))
                return false;
    std::size_t begin = 0;
    while (begin < mlps.size()) {
        // As many as the buffers have room for; a weight that is converted first has the buffer for it alone.
        std::size_t end = begin;
        std::int64_t rows = 0;
        do
            rows += padded(mlps[end++].rows);
        while (end < mlps.size() && rows + padded(mlps[end].rows) <= mlp_rows && in_place(mlps[end - 1], context.compute) &&
               in_place(mlps[end], context.compute));
        context.cancel.check();
        const std::span<const MlpRows> together = mlps.subspan(begin, end - begin);
        if (context.compute.packed_type() == at::kBFloat16)
            add_together<Bf16>(normed, together, rows, hidden, first, context);
        else
            add_together<float>(normed, together, rows, hidden, first, context);
        begin = end;
    }
    return true;
}

} // namespace isogloss
