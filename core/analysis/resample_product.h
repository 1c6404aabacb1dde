// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace isogloss {

inline constexpr std::size_t product_columns = 32; ///< columns of a panel
inline constexpr std::size_t product_rows = 8;     ///< resamples are multiplied this many at a time

/// sums[r][c] = Σ_s counts[r][s] · panel[s][c]: counts [resamples, items], resamples a multiple of product_rows; panel [items, product_columns], of
/// which the first `columns` are wanted; sums [resamples, product_columns]. The panel's columns are rounded by `round_for_sums`, so that every
/// product and every partial sum is exact: fused or not, and in whatever order, the result is the same bytes on every machine.
void resample_product(const std::uint8_t* counts, std::size_t resamples, const double* panel, std::size_t columns, std::size_t items, double* sums);

/// Rounds a column's values (`stride` apart, `items` of them) to multiples of a power of two, the finest for which Σ count · value is exact in
/// double precision when the counts add up to `items`: 53 − ⌈log₂ items⌉ bits below the largest value (43 for 1,000 items: 1e-13 of the largest
/// value). Columns with a value that is not finite stay as they are.
void round_for_sums(double* values, std::size_t items, std::size_t stride);

} // namespace isogloss
