// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rotary.h"

namespace isogloss {

RotaryTable::RotaryTable(int dim, double theta) : half_(dim / 2) {
    const at::Tensor exponents = at::arange(0, dim, 2).to(at::kFloat) / static_cast<double>(dim);
    frequencies_ = at::reciprocal(at::pow(theta, exponents));
    extend(1);
}

void RotaryTable::extend(std::int64_t positions) {
    if (cosine_.defined() && cosine_.size(0) >= positions)
        return;
    const at::Tensor angles = at::arange(positions).to(at::kFloat).view({positions, 1}) * frequencies_.view({1, half_});
    cosine_ = at::cos(angles);
    sine_ = at::sin(angles);
}

} // namespace isogloss
