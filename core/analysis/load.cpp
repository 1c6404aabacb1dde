// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load.h"

#include "core/analysis/divergence.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Calls `visit(row of the table, language, moe_index)` for every complete cell.
void for_complete_cells(const TraceReader& trace, const LanguageLayerTable& table, const CancelToken& cancel, const ProgressSink& progress,
                        const std::function<void(std::size_t, std::size_t, int)>& visit) {
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    for (std::size_t n = 0; n < table.languages.size(); ++n) {
        if (progress)
            progress({.stage = table.measure + " of " + table.languages[n],
                      .fraction = static_cast<double>(n) / static_cast<double>(table.languages.size())});
        const std::size_t language = trace.language_index(table.languages[n]);
        for (int layer = 0; layer < infos[language].layers_complete; ++layer) {
            cancel.check();
            visit(n, language, layer);
        }
    }
}

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
    LoadTables tables{empty_table(trace, "load_gini", "1", options), empty_table(trace, "load_cv", "1", options),
                      empty_table(trace, "unused_experts", "experts", options)};
    const std::size_t width = tables.gini.layers.size();
    for_complete_cells(trace, tables.gini, cancel, progress, [&](std::size_t n, std::size_t language, int moe_index) {
        const std::vector<double> loads = expert_loads(trace, language, moe_index);
        const std::size_t cell = n * width + static_cast<std::size_t>(moe_index);
        tables.gini.mean[cell] = gini(loads);
        tables.coefficient_of_variation.mean[cell] = coefficient_of_variation(loads);
        tables.unused.mean[cell] = static_cast<double>(std::count(loads.begin(), loads.end(), 0.0));
    });
    return tables;
}

LanguageLayerTable usage_overlap(const TraceReader& trace, const std::string& reference, double share, const MeasureOptions& options,
                                 const CancelToken& cancel, const ProgressSink& progress) {
    LanguageLayerTable table = empty_table(trace, "usage_overlap", "1", options);
    const std::size_t reference_index = trace.language_index(reference);
    const int reference_complete = trace.languages()[reference_index].layers_complete;
    std::vector<std::vector<int>> reference_sets;
    for (int layer = 0; layer < reference_complete; ++layer)
        reference_sets.push_back(busiest_experts(expert_loads(trace, reference_index, layer), share));
    for_complete_cells(trace, table, cancel, progress, [&](std::size_t n, std::size_t language, int moe_index) {
        if (moe_index < reference_complete)
            table.mean[n * table.layers.size() + static_cast<std::size_t>(moe_index)] =
                jaccard(busiest_experts(expert_loads(trace, language, moe_index), share), reference_sets[static_cast<std::size_t>(moe_index)]);
    });
    return table;
}

} // namespace isogloss
