// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bootstrap.h"

#include "core/analysis/parallel.h"
#include "core/analysis/simd_vectors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t panel_columns = 16; ///< columns whose sums stay in registers
constexpr std::size_t block_rows = 4;     ///< resamples that share one read of the panel

/// sums[r][c] = Σ_s counts[r][s] · panel[s][c] for `rows` resamples, counts [rows, items] as doubles. Each sum is added up in the order of s.
template <std::size_t width, std::size_t rows>
ISOGLOSS_INLINE void multiply_rows(const double* counts, const double* panel, std::size_t items, double* sums) {
    using Doubles = typename Vectors<width>::Doubles;
    constexpr std::size_t parts = panel_columns / width;
    Doubles acc[rows][parts] = {};
    for (std::size_t s = 0; s < items; ++s)
        for (std::size_t i = 0; i < parts; ++i) {
            const Doubles v = Vectors<width>::load(panel + s * panel_columns + i * width);
            for (std::size_t r = 0; r < rows; ++r)
                acc[r][i] += counts[r * items + s] * v;
        }
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t i = 0; i < parts; ++i) {
            const Doubles v = acc[r][i];
            __builtin_memcpy(sums + r * panel_columns + i * width, &v, sizeof v);
        }
}

/// The same for block_rows resamples, `rows` at a time so that all sums stay in registers.
template <std::size_t width, std::size_t rows>
ISOGLOSS_INLINE void multiply_block(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    for (std::size_t i = 0; i < block_rows * items; ++i)
        wide[i] = counts[i];
    for (std::size_t r = 0; r < block_rows; r += rows)
        multiply_rows<width, rows>(wide + r * items, panel, items, sums + r * panel_columns);
}

ISOGLOSS_TARGET("avx512f")
void multiply_block_avx512(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    multiply_block<8, 4>(counts, panel, items, wide, sums);
}

ISOGLOSS_TARGET("avx2")
void multiply_block_avx2(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    multiply_block<4, 2>(counts, panel, items, wide, sums);
}

void multiply_block_baseline(const std::uint8_t* counts, const double* panel, std::size_t items, double* wide, double* sums) {
    multiply_block<2, 1>(counts, panel, items, wide, sums);
}

auto multiply_block_for(SimdLevel level) {
    switch (level) {
    case SimdLevel::Avx512:
        return multiply_block_avx512;
    case SimdLevel::Avx2:
        return multiply_block_avx2;
    case SimdLevel::Baseline:
        break;
    }
    return multiply_block_baseline;
}

} // namespace

std::uint64_t counter_draw(std::uint64_t seed, std::uint64_t counter) noexcept {
    std::uint64_t z = seed + (counter + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

Interval percentile_interval(std::vector<double>& draws, double level) {
    if (draws.empty() || std::any_of(draws.begin(), draws.end(), [](double x) { return std::isnan(x); }))
        return {nan, nan};
    const auto quantile = [&draws](double q) {
        const double place = q * static_cast<double>(draws.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const auto at = draws.begin() + static_cast<std::ptrdiff_t>(below);
        std::nth_element(draws.begin(), at, draws.end());
        const double low = *at;
        if (below + 1 == draws.size())
            return low;
        const double high = *std::min_element(at + 1, draws.end());
        return low + (high - low) * (place - static_cast<double>(below));
    };
    const double tail = (1 - level) / 2;
    const double low = quantile(tail);
    return {low, quantile(1 - tail)};
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
    counts_.assign((resamples + block_rows - 1) / block_rows * block_rows * items, 0); // whole blocks; the rows after the last resample stay zero
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
    if (counts_.empty())
        return intervals;
    const auto resamples = static_cast<std::size_t>(options_.resamples);
    const auto multiply = multiply_block_for(simd_level());
    parallel_for((columns + panel_columns - 1) / panel_columns, [&](std::size_t panel) {
        const std::size_t first = panel * panel_columns;
        const std::size_t width = std::min(panel_columns, columns - first);
        std::vector<double> packed(items_ * panel_columns, 0.0);
        for (std::size_t s = 0; s < items_; ++s)
            std::copy_n(values.data() + s * columns + first, width, packed.data() + s * panel_columns);
        std::vector<double> wide(block_rows * items_);
        std::vector<std::vector<double>> draws(width, std::vector<double>(resamples));
        double sums[block_rows][panel_columns];
        for (std::size_t r = 0; r < resamples; r += block_rows) {
            const std::size_t rows = std::min(block_rows, resamples - r);
            multiply(counts_.data() + r * items_, packed.data(), items_, wide.data(), &sums[0][0]);
            for (std::size_t c = 0; c < width; ++c)
                for (std::size_t i = 0; i < rows; ++i)
                    draws[c][r + i] = sums[i][c] / static_cast<double>(items_);
        }
        for (std::size_t c = 0; c < width; ++c)
            intervals[first + c] = percentile_interval(draws[c], options_.level);
    });
    return intervals;
}

std::vector<double> Resamples::means(std::span<const double> values) const {
    if (values.size() != items_)
        throw std::invalid_argument("means: " + std::to_string(values.size()) + " values for " + std::to_string(items_) + " items");
    if (counts_.empty())
        return {};
    std::vector<double> result(static_cast<std::size_t>(options_.resamples));
    for (std::size_t r = 0; r < result.size(); ++r) {
        double sum = 0;
        for (std::size_t s = 0; s < items_; ++s)
            sum += static_cast<double>(counts_[r * items_ + s]) * values[s];
        result[r] = sum / static_cast<double>(items_);
    }
    return result;
}

} // namespace isogloss
