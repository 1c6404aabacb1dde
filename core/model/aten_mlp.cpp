// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aten_path.h"

namespace isogloss::aten {

at::Tensor normed(const at::Tensor& x, const NormWeights& norm, double eps) {
    if (!norm.bias.defined())
        return x * at::rsqrt(x.square().mean(-1, true) + eps) * norm.weight;
    const at::Tensor centred = x - x.mean(-1, true);
    return centred * at::rsqrt(centred.square().mean(-1, true) + eps) * norm.weight + norm.bias;
}

at::Tensor clamped_swiglu(const at::Tensor& both, double limit) {
    const at::Tensor pairs = both.to(at::kFloat).view({both.size(0), both.size(1) / 2, 2});
    const at::Tensor gate = pairs.select(2, 0).clamp_max(limit), up = pairs.select(2, 1).clamp(-limit, limit);
    return (up + 1) * (gate * at::sigmoid(gate * 1.702));
}

void gather_rows(const at::Tensor& from, std::span<const std::int64_t> rows, at::Tensor& to) {
    const auto n = static_cast<std::int64_t>(rows.size());
    if (to.size(0) > n)
        to.narrow(0, n, to.size(0) - n).zero_();
    const at::Tensor index = at::from_blob(const_cast<std::int64_t*>(rows.data()), {n}, at::kLong).to(from.device());
    to.narrow(0, 0, n).copy_(from.index_select(0, index));
}

void scatter_rows(at::Tensor& hidden, std::int64_t first, std::span<const std::int64_t> rows, std::span<const float> weights, const at::Tensor& out) {
    const auto n = static_cast<std::int64_t>(rows.size());
    const at::Tensor index = at::from_blob(const_cast<std::int64_t*>(rows.data()), {n}, at::kLong).to(hidden.device()) + first;
    const at::Tensor scale = at::from_blob(const_cast<float*>(weights.data()), {n, 1}, at::kFloat).to(hidden.device());
    hidden.index_add_(0, index, out.narrow(0, 0, n).to(at::kFloat) * scale);
}

} // namespace isogloss::aten
