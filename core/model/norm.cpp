// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aten_path.h"
#include "core/model/kernels.h"

namespace isogloss {

namespace {

template <class Out> void norm_on_cpu(const float* hidden, const NormWeights& norm, float eps, std::int64_t width, std::int64_t rows, Out* normed) {
    const float* weight = norm.weight.data_ptr<float>();
    const float* bias = norm.bias.defined() ? norm.bias.data_ptr<float>() : nullptr;
    at::parallel_for(0, rows, 16, [&](std::int64_t first, std::int64_t last) {
        for (std::int64_t row = first; row < last; ++row) {
            if (bias != nullptr)
                kernels::layer_norm(hidden + row * width, weight, bias, eps, width, normed + row * width);
            else
                kernels::rms_norm(hidden + row * width, weight, eps, width, normed + row * width);
        }
    });
}

} // namespace

void norm_rows(const at::Tensor& hidden, std::int64_t first, std::int64_t n, const NormWeights& norm, double eps, at::Tensor& normed,
               const Compute& compute) {
    const std::int64_t width = hidden.size(1);
    if (normed.size(0) > n)
        normed.narrow(0, n, normed.size(0) - n).zero_();
    if (!compute.own_kernels) {
        normed.narrow(0, 0, n).copy_(aten::normed(hidden.narrow(0, first, n), norm, eps));
        return;
    }
    const float* from = hidden.data_ptr<float>() + first * width;
    if (normed.scalar_type() == at::kFloat)
        norm_on_cpu(from, norm, static_cast<float>(eps), width, n, normed.data_ptr<float>());
    else
        norm_on_cpu(from, norm, static_cast<float>(eps), width, n, static_cast<kernels::Bf16*>(normed.data_ptr()));
}

} // namespace isogloss
