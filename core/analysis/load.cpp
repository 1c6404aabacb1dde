// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load.h"

#include "core/analysis/usage.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace

double gini(std::span<const double> loads) {
    std::vector<double> sorted(loads.begin(), loads.end());
    std::sort(sorted.begin(), sorted.end());
    const auto n = static_cast<double>(sorted.size());
    double total = 0, weighted = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        total += sorted[i];
        weighted += (2 * static_cast<double>(i + 1) - n - 1) * sorted[i];
    }
    return total > 0 ? weighted / (n * total) : nan;
}

double coefficient_of_variation(std::span<const double> loads) {
    const auto n = static_cast<double>(loads.size());
    const double mean = std::accumulate(loads.begin(), loads.end(), 0.0) / n;
    double squares = 0;
    for (const double x : loads)
        squares += (x - mean) * (x - mean);
    return mean > 0 ? std::sqrt(squares / n) / mean : nan;
}

std::vector<int> busiest_experts(std::span<const double> loads, double share) {
    std::vector<int> order(loads.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return loads[static_cast<std::size_t>(a)] > loads[static_cast<std::size_t>(b)]; });
    const double wanted = share * std::accumulate(loads.begin(), loads.end(), 0.0);
    double held = 0;
    std::size_t size = 0;
    while (size < order.size() && held < wanted)
        held += loads[static_cast<std::size_t>(order[size++])];
    order.resize(size);
    return order;
}

double jaccard(std::vector<int> a, std::vector<int> b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    std::vector<int> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const std::size_t either = a.size() + b.size() - both.size();
    return either == 0 ? 1 : static_cast<double>(both.size()) / static_cast<double>(either);
}

std::vector<double> expert_loads(const TraceReader& trace, std::size_t language, int moe_index) {
    const std::vector<std::uint32_t> hits = trace.hits(language, moe_index);
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    std::vector<double> loads(experts, 0.0);
    for (std::size_t i = 0; i < hits.size(); ++i)
        loads[i % experts] += hits[i];
    return loads;
}

LoadTables load(const TraceReader& trace, const MeasureOptions& options, const CancelToken& cancel, const ProgressSink& progress) {
    using Loads = std::span<const double>;
    const std::vector<NamedUsageStatistic> statistics{
        {"load_gini", "1", [](Loads loads, Loads) { return gini(loads); }},
        {"load_cv", "1", [](Loads loads, Loads) { return coefficient_of_variation(loads); }},
        {"unused_experts", "experts", [](Loads loads, Loads) { return static_cast<double>(std::count(loads.begin(), loads.end(), 0.0)); }, false}};
    std::vector<LanguageLayerTable> tables = measure_usage(trace, {}, statistics, options, cancel, progress);
    return {std::move(tables[0]), std::move(tables[1]), std::move(tables[2])};
}

LanguageLayerTable usage_overlap(const TraceReader& trace, const std::string& reference, double share, const MeasureOptions& options,
                                 const CancelToken& cancel, const ProgressSink& progress) {
    const UsageStatistic overlap = [share](std::span<const double> a, std::span<const double> b) {
        return jaccard(busiest_experts(a, share), busiest_experts(b, share));
    };
    return measure_usage(trace, reference, {{"usage_overlap", "1", overlap}}, options, cancel, progress).front();
}

double jaccard_by_chance(std::size_t a, std::size_t b, std::size_t experts) {
    if (a == 0 && b == 0)
        return 1;
    // P(m + 1) / P(m) = (a − m)(b − m) / ((m + 1)(E − a − b + m + 1)); in logarithms, as the first P may be too small for a double.
    const std::size_t least = a + b > experts ? a + b - experts : 0, most = std::min(a, b);
    std::vector<double> logs{0};
    for (std::size_t m = least; m < most; ++m)
        logs.push_back(logs.back() + std::log(static_cast<double>((a - m) * (b - m))) -
                       std::log(static_cast<double>(m + 1) * static_cast<double>(experts + m + 1 - a - b)));
    const double largest = *std::max_element(logs.begin(), logs.end());
    double whole = 0, mean = 0;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        const double p = std::exp(logs[i] - largest);
        const std::size_t common = least + i;
        whole += p;
        mean += p * static_cast<double>(common) / static_cast<double>(a + b - common);
    }
    return mean / whole;
}

LanguageLayerTable usage_overlap_by_chance(const TraceReader& trace, const std::string& reference, double share, const MeasureOptions& options,
                                           const CancelToken& cancel, const ProgressSink& progress) {
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    const UsageStatistic chance = [share, experts](std::span<const double> a, std::span<const double> b) {
        return jaccard_by_chance(busiest_experts(a, share).size(), busiest_experts(b, share).size(), experts);
    };
    return measure_usage(trace, reference, {{"usage_overlap_by_chance", "1", chance, false}}, options, cancel, progress).front();
}

} // namespace isogloss
