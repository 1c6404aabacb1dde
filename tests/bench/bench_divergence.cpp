// SPDX-License-Identifier: GPL-3.0-or-later
// Divergence and intervals of one layer after another from pooled arrays in memory. Run by bench_divergence.py, which compares it with numpy:
//   bench_divergence POOLED.f32 LANGUAGES SEQUENCES EXPERTS LAYERS RESAMPLES
// POOLED.f32 holds [languages, sequences, experts] float32, the reference first. Prints seconds and the means as JSON.
#include "core/analysis/bootstrap.h"
#include "core/analysis/distribution_rows.h"
#include "core/analysis/parallel.h"
#include "core/base/files.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <numeric>

using namespace isogloss;

namespace {

double seconds_of(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 7) {
        std::fprintf(stderr, "bench_divergence POOLED.f32 LANGUAGES SEQUENCES EXPERTS LAYERS RESAMPLES\n");
        return 2;
    }
    const auto number = [argv](int i) { return static_cast<std::size_t>(std::strtoull(argv[i], nullptr, 10)); };
    const std::size_t languages = number(2), sequences = number(3), experts = number(4), layers = number(5);
    Bootstrap bootstrap;
    bootstrap.resamples = static_cast<int>(number(6));
    const std::string bytes = read_file(argv[1], std::uint64_t{64} << 30);
    const std::size_t stride = sequences * experts;
    if (bytes.size() != languages * stride * sizeof(float)) {
        std::fprintf(stderr, "%s holds %zu bytes\n", argv[1], bytes.size());
        return 2;
    }
    const std::span<const float> pooled(reinterpret_cast<const float*>(bytes.data()), languages * stride);
    const std::size_t columns = languages - 1;
    std::vector<double> cells(sequences * columns), means(columns);
    double divergence_seconds = 0, interval_seconds = 0;
    std::vector<Interval> intervals;
    const Resamples resamples(sequences, bootstrap);
    for (std::size_t layer = 0; layer < layers; ++layer) {
        divergence_seconds += seconds_of([&] {
            const auto rows_of = [&](std::size_t language) {
                const auto rows = pooled.subspan(language * stride, stride);
                return DistributionRows({rows.begin(), rows.end()}, experts);
            };
            const DistributionRows reference = rows_of(0);
            parallel_for(columns, [&](std::size_t n) {
                const std::vector<double> d = reference.divergence_from(rows_of(n + 1));
                for (std::size_t i = 0; i < sequences; ++i)
                    cells[i * columns + n] = d[i];
                means[n] = std::accumulate(d.begin(), d.end(), 0.0) / static_cast<double>(sequences);
            });
        });
        interval_seconds += seconds_of([&] { intervals = resamples.mean_intervals(cells, columns); });
    }
    nlohmann::json out = {{"divergence_seconds", divergence_seconds}, {"interval_seconds", interval_seconds}, {"means", means}};
    for (const Interval& interval : intervals)
        out["low"].push_back(interval.low);
    std::printf("%s\n", out.dump().c_str());
}
