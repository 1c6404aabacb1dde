// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

namespace isogloss {

/// Cosines and sines of the rotary position embedding: angle = position · theta^(−2i/dim), i < dim/2, all in f32 (as the reference).
class RotaryTable {
public:
    RotaryTable(int dim, double theta);
    /// Makes room for positions [0, positions).
    void extend(std::int64_t positions);
    const at::Tensor& cosine() const { return cosine_; } ///< [positions, dim/2] f32, CPU
    const at::Tensor& sine() const { return sine_; }

private:
    int half_;
    at::Tensor frequencies_, cosine_, sine_;
};

} // namespace isogloss
