// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace isogloss {

/// Which ends an interval takes from the resampled statistics.
enum class IntervalMethod {
    Percentile, ///< their central `level` (Efron & Tibshirani 1993, ch. 13)
    Bca,        ///< bias-corrected and accelerated (Efron 1987; Efron & Tibshirani 1993, ch. 14)
};
const char* interval_method_name(IntervalMethod method); ///< "percentile", "bca"

/// How an interval is made: bootstrap over sequences.
struct Bootstrap {
    double level = 0.95;
    int resamples = 1000; ///< 0 = no intervals (NaN)
    std::uint64_t seed = 20251123;
    IntervalMethod method = IntervalMethod::Percentile; ///< of means; statistics that are no means have percentile intervals
};

struct Interval {
    double low = 0, high = 0;
};

/// Draw number `counter` (from 0) of the stream `seed`, uniform over 64 bits: SplitMix64 (Steele, Lea & Flood 2014), whose state is seed + counter ·
/// 0x9E3779B97F4A7C15, so that any draw is had without those before it. All arithmetic is modulo 2^64; docs/measures.md has it in numpy.
std::uint64_t counter_draw(std::uint64_t seed, std::uint64_t counter) noexcept;

/// The central `level` of `draws` (any order, changed by the call): linear interpolation between order statistics, numpy's default. NaN if there is
/// no draw or one of them is NaN.
Interval percentile_interval(std::vector<double>& draws, double level);

/// BCa interval of a statistic whose value on the data is `estimate`, from its resampled `draws` (any order, changed by the call):
///   z₀ = Φ⁻¹(share of draws below the estimate, ties half), α± = Φ(z₀ + (z₀ ± z)/(1 − a (z₀ ± z))), z = Φ⁻¹((1 + level)/2),
/// and the interval is the α−- and α+-quantile of the draws. `acceleration` a comes from the jackknife. NaN if a draw is NaN or if the estimate lies
/// outside all draws.
Interval bca_interval(std::vector<double>& draws, double estimate, double acceleration, double level);
/// a of a mean: Σ (x_i − x̄)³ ÷ (6 (Σ (x_i − x̄)²)^1.5), which the jackknife gives in closed form; 0 if all x are equal.
double mean_acceleration(std::span<const double> values);

/// Resampling weights of S items: how often each of them is drawn in each resample, from a counter-based generator so that the same seed gives the
/// same resamples on every machine; every cell of a table is resampled with the same rows (paired). Item j of resample r (both from 0) is
/// ⌊(counter_draw(seed, r·S + j) ≫ 32) · S ÷ 2^32⌋. With fewer than two items, or no resamples, every interval is NaN: nothing can be said.
class Resamples {
public:
    /// Throws `std::invalid_argument` if level is not inside (0, 1), resamples < 0 or items ≥ 2^32.
    Resamples(std::size_t items, const Bootstrap& options);
    std::size_t items() const noexcept { return items_; }
    /// Interval (quantiles by linear interpolation, numpy's default) of the mean of `values` [S], by the options' method.
    Interval mean_interval(std::span<const double> values) const;
    /// The same for each of C columns of `values` [S, C] row-major, as one blocked matrix product. A column with a NaN gives NaN.
    std::vector<Interval> mean_intervals(std::span<const double> values, std::size_t columns) const;
    /// Means of all resamples [resamples] of `values`, in draw order.
    std::vector<double> means(std::span<const double> values) const;
    /// Means of all resamples of each of C columns of `values` [S, C] row-major → [resamples, C] row-major: what a statistic of several means (a
    /// share, a Gini coefficient, a divergence of pooled distributions) is resampled with. Empty if there are no resamples or fewer than two items.
    std::vector<double> column_means(std::span<const double> values, std::size_t columns) const;

private:
    /// Calls take(column, draws [resamples]) for every column, from several threads, each column once.
    void for_each_column(std::span<const double> values, std::size_t columns,
                         const std::function<void(std::size_t, std::vector<double>&)>& take) const;

    std::size_t items_;
    Bootstrap options_;
    std::vector<std::uint8_t> counts_; ///< [resamples rounded up, S]; an item is drawn about once, more than 255 times never (p < 1e-500)
};

} // namespace isogloss
