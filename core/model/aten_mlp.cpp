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

} // namespace isogloss::aten
