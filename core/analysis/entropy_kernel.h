// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simd.h"

#include <cstddef>

namespace isogloss {

/// −Σ m ln m of the midpoint m = (p + q) / 2 of each pair of rows of p, q [rows, E]: nats, in double precision, 0 ln 0 = 0. p = q gives the entropy
/// of the rows themselves. Values must be finite and ≥ 0. Eight partial sums per row are added up in a fixed order: the same bytes on every machine.
void midpoint_entropy_rows(const float* p, const float* q, std::size_t rows, std::size_t experts, double* entropies, SimdLevel level = simd_level());
double midpoint_entropy(const double* p, const double* q, std::size_t experts);

/// The first row that is no distribution (a value below 0 or not finite, or a sum further than 1e-3 from 1); `rows` if all are.
std::size_t first_bad_row(const float* x, std::size_t rows, std::size_t experts);

} // namespace isogloss
