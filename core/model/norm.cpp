// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/block.h"
#include "core/model/kernels.h"

namespace isogloss {

namespace {

template <class Out> void norm_on_cpu(const float* hidden, const float* weight, float eps, std::int64_t width, std::int64_t rows, Out* normed) {
    at::parallel_for(0, rows, 16, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row)
            kernels::rms_norm(hidden + row * width, weight, eps, width, normed + row * width);
    });
}

} // namespace

void rms_norm_rows(const at::Tensor& hidden, std::int64_t first, std::int64_t n, const at::Tensor& weight, double eps, at::Tensor& normed) {
    const std::int64_t width = hidden.size(1);
    if (normed.size(0) > n)
        normed.narrow(0, n, normed.size(0) - n).zero_();
    if (!hidden.is_cpu()) {
        const at::Tensor x = hidden.narrow(0, first, n);
        normed.narrow(0, 0, n).copy_(x * at::rsqrt(x.square().mean(-1, true) + eps) * weight);
        return;
    }
    const float* from = hidden.data_ptr<float>() + first * width;
    const float* w = weight.data_ptr<float>();
    if (normed.scalar_type() == at::kFloat)
        norm_on_cpu(from, w, static_cast<float>(eps), width, n, normed.data_ptr<float>());
    else
        norm_on_cpu(from, w, static_cast<float>(eps), width, n, static_cast<kernels::Bf16*>(normed.data_ptr()));
}

} // namespace isogloss
