// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// How an interval is made: percentile bootstrap over sequences (Efron & Tibshirani 1993, ch. 13).
struct Bootstrap {
    double level = 0.95;
    int resamples = 1000; ///< 0 = no intervals (NaN)
    std::uint64_t seed = 20251123;
};

struct Interval {
    double low = 0, high = 0;
};

/// Resampling weights of S items: [resamples, S] counts ÷ S, drawn from a counter-based generator so that the same seed gives the same resamples on
/// every machine, and every cell of a table is resampled with the same rows (paired).
class Resamples {
public:
    Resamples(std::size_t items, const Bootstrap& options);
    std::size_t items() const noexcept { return items_; }
    /// Percentile interval (linear interpolation, numpy's default) of the mean of `values` [S].
    Interval mean_interval(std::span<const double> values) const;
    /// The same for each of C columns of `values` [S, C] row-major, as one matrix product.
    std::vector<Interval> mean_intervals(std::span<const double> values, std::size_t columns) const;
    /// Means of all resamples [resamples] of `values`, in draw order.
    std::vector<double> means(std::span<const double> values) const;

private:
    std::size_t items_;
    Bootstrap options_;
    std::vector<std::uint16_t> counts_; ///< [resamples, S]
};

} // namespace isogloss
