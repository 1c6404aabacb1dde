// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bootstrap.h"

#include "core/analysis/parallel.h"
#include "core/analysis/resample_product.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t together = 64 * product_rows; ///< resamples whose sums and counts stay in the second-level cache
/// The q-quantile of the draws: linear interpolation between order statistics. Resampled means are nearly normal, so what lies beyond a bound a
/// little inside the wanted tail, by `mean` and `deviation`, is gathered in one pass without branches and only that is searched. Should the bound
/// miss the order statistics, all draws are searched: the result is the same.
double quantile(const std::vector<double>& draws, double q, double mean, double deviation) {
    const double place = q * static_cast<double>(draws.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, draws.size() - 1);
    constexpr double margin = 0.35; // in deviations
    std::vector<double> tail(draws.size() + 1);
    std::size_t size = 0, before = 0; // draws in the tail; draws that are smaller than all of it
    if (q < 0.5) {
        const double bound = mean + deviation * (boost::math::quantile(boost::math::normal(), std::max(q, 1e-12)) + margin);
        for (const double x : draws) {
            tail[size] = x;
            size += x < bound;
        }
    } else {
        const double bound = mean + deviation * (boost::math::quantile(boost::math::normal(), std::min(q, 1 - 1e-12)) - margin);
        for (const double x : draws) {
            tail[size] = x;
            size += x > bound;
        }
        before = draws.size() - size;
    }
    if (below < before || above >= before + size) {
        tail.assign(draws.begin(), draws.end());
        size = draws.size();
        before = 0;
    }
    const auto at = tail.begin() + static_cast<std::ptrdiff_t>(below - before), end = tail.begin() + static_cast<std::ptrdiff_t>(size);
    std::nth_element(tail.begin(), at, end);
    const double low = *at;
    if (above == below)
        return low;
    const double high = *std::min_element(at + 1, end);
    return low + (high - low) * (place - static_cast<double>(below));
}

/// The low ≤ high quantiles; NaN if there is no draw or one of them is NaN.
Interval two_quantiles(const std::vector<double>& draws, double low, double high) {
    double sum = 0, squares = 0;
    for (const double x : draws)
        sum += x;
    if (draws.empty() || std::isnan(sum)) // also where infinities of both signs meet
        return {nan, nan};
    const double mean = sum / static_cast<double>(draws.size());
    for (const double x : draws)
        squares += (x - mean) * (x - mean);
    const double deviation = std::sqrt(squares / static_cast<double>(draws.size()));
    return {quantile(draws, low, mean, deviation), quantile(draws, high, mean, deviation)};
}

} // namespace

std::uint64_t counter_draw(std::uint64_t seed, std::uint64_t counter) noexcept {
    std::uint64_t z = seed + (counter + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

const char* interval_method_name(IntervalMethod method) { return method == IntervalMethod::Bca ? "bca" : "percentile"; }

Interval percentile_interval(std::vector<double>& draws, double level) {
    const double tail = (1 - level) / 2;
    return two_quantiles(draws, tail, 1 - tail);
}

double mean_acceleration(std::span<const double> values) {
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    double squares = 0, cubes = 0;
    for (const double x : values) {
        const double d = x - mean;
        squares += d * d;
        cubes += d * d * d;
    }
    return squares > 0 ? cubes / (6 * squares * std::sqrt(squares)) : 0;
}

Interval bca_interval(std::vector<double>& draws, double estimate, double acceleration, double level) {
    std::size_t below = 0, equal = 0;
    for (const double x : draws) {
        if (std::isnan(x))
            return {nan, nan};
        below += x < estimate;
        equal += x == estimate;
    }
    const double share = (static_cast<double>(below) + static_cast<double>(equal) / 2) / static_cast<double>(draws.size());
    if (!(share > 0 && share < 1))
        return {nan, nan};
    const boost::math::normal normal;
    const double bias = boost::math::quantile(normal, share), z = boost::math::quantile(normal, (1 + level) / 2);
    const auto end = [&](double at) { return boost::math::cdf(normal, bias + (bias + at) / (1 - acceleration * (bias + at))); };
    const double low = end(-z), high = end(z);
    if (!(low >= 0 && low <= high && high <= 1)) // an acceleration so large that the denominator changes its sign
        return {nan, nan};
    return two_quantiles(draws, low, high);
}

Resamples::Resamples(std::size_t items, const Bootstrap& options) : items_(items), options_(options) {
    if (!(options.level > 0 && options.level < 1))
        throw std::invalid_argument("the level of an interval must lie between 0 and 1, found " + std::to_string(options.level));
    if (options.resamples < 0)
        throw std::invalid_argument("the number of resamples must not be negative, found " + std::to_string(options.resamples));
    if (items > std::numeric_limits<std::uint32_t>::max())
        throw std::invalid_argument("an interval over " + std::to_string(items) + " items is more than the generator can draw from");
    if (items < 2)
        return;
    const auto resamples = static_cast<std::size_t>(options.resamples);
    counts_.assign((resamples + product_rows - 1) / product_rows * product_rows * items,
                   0); // whole blocks; the rows after the last resample stay zero
    for (std::size_t r = 0; r < resamples; ++r) {
        std::uint8_t* row = counts_.data() + r * items;
        for (std::size_t j = 0; j < items; ++j)
            ++row[((counter_draw(options.seed, r * items + j) >> 32) * items) >> 32];
    }
}

Interval Resamples::mean_interval(std::span<const double> values) const { return mean_intervals(values, 1).front(); }

std::vector<Interval> Resamples::mean_intervals(std::span<const double> values, std::size_t columns) const {
    if (values.size() != items_ * columns)
        throw std::invalid_argument("mean_intervals: " + std::to_string(values.size()) + " values for " + std::to_string(items_) + " × " +
                                    std::to_string(columns));
    std::vector<Interval> intervals(columns, Interval{nan, nan});
    for_each_column(values, columns, [&](std::size_t c, std::vector<double>& draws) {
        if (options_.method == IntervalMethod::Percentile) {
            intervals[c] = percentile_interval(draws, options_.level);
            return;
        }
        std::vector<double> column(items_);
        for (std::size_t s = 0; s < items_; ++s)
            column[s] = values[s * columns + c];
        const auto [least, most] = std::minmax_element(column.begin(), column.end());
        if (*least == *most) { // whose resampled means differ by rounding alone
            intervals[c] = {*least, *most};
            return;
        }
        const double mean = std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(items_);
        intervals[c] = bca_interval(draws, mean, mean_acceleration(column), options_.level);
    });
    return intervals;
}

std::vector<double> Resamples::column_means(std::span<const double> values, std::size_t columns) const {
    if (values.size() != items_ * columns)
        throw std::invalid_argument("column_means: " + std::to_string(values.size()) + " values for " + std::to_string(items_) + " × " +
                                    std::to_string(columns));
    if (counts_.empty())
        return {};
    std::vector<double> means(static_cast<std::size_t>(options_.resamples) * columns);
    for_each_column(values, columns, [&](std::size_t c, std::vector<double>& draws) {
        for (std::size_t r = 0; r < draws.size(); ++r)
            means[r * columns + c] = draws[r];
    });
    return means;
}

void Resamples::for_each_column(std::span<const double> values, std::size_t columns,
                                const std::function<void(std::size_t, std::vector<double>&)>& take) const {
    if (counts_.empty())
        return;
    const auto resamples = static_cast<std::size_t>(options_.resamples);
    parallel_for((columns + product_columns - 1) / product_columns, [&](std::size_t panel) {
        const std::size_t first = panel * product_columns;
        const std::size_t width = std::min(product_columns, columns - first);
        std::vector<double> packed(items_ * product_columns, 0.0);
        for (std::size_t s = 0; s < items_; ++s)
            std::copy_n(values.data() + s * columns + first, width, packed.data() + s * product_columns);
        for (std::size_t c = 0; c < width; ++c)
            round_for_sums(packed.data() + c, items_, product_columns);
        std::vector<std::vector<double>> draws(width, std::vector<double>(resamples));
        std::vector<double> sums(together * product_columns);
        for (std::size_t r = 0; r < resamples; r += together) {
            const std::size_t rows = std::min(together, resamples - r);
            resample_product(counts_.data() + r * items_, (rows + product_rows - 1) / product_rows * product_rows, packed.data(), width, items_,
                             sums.data());
            for (std::size_t c = 0; c < width; ++c)
                for (std::size_t i = 0; i < rows; ++i)
                    draws[c][r + i] = sums[i * product_columns + c] / static_cast<double>(items_);
        }
        for (std::size_t c = 0; c < width; ++c)
            take(first + c, draws[c]);
    });
}

std::vector<double> Resamples::means(std::span<const double> values) const {
    if (values.size() != items_)
        throw std::invalid_argument("means: " + std::to_string(values.size()) + " values for " + std::to_string(items_) + " items");
    if (counts_.empty())
        return {};
    std::vector<double> rounded(values.begin(), values.end());
    round_for_sums(rounded.data(), items_, 1);
    std::vector<double> result(static_cast<std::size_t>(options_.resamples));
    for (std::size_t r = 0; r < result.size(); ++r) {
        double sum = 0;
        for (std::size_t s = 0; s < items_; ++s)
            sum += static_cast<double>(counts_[r * items_ + s]) * rounded[s];
        result[r] = sum / static_cast<double>(items_);
    }
    return result;
}

} // namespace isogloss
