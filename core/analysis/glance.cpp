// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/glance.h"

#include "core/analysis/distribution_rows.h"
#include "core/analysis/entropy_kernel.h"
#include "core/analysis/trace_rows.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <numeric>

namespace isogloss {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// One language's first rows, by layer.
std::vector<DistributionRows> head(const TraceReader& trace, const TraceLanguageInfo& info, std::size_t language, const GlanceOptions& options) {
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    const std::int64_t rows = std::min(options.rows, info.sequences);
    const std::vector<float> values = trace.pooled_head(language, options.weighting, rows);
    const std::size_t layer_size = static_cast<std::size_t>(rows) * experts;
    if (const std::size_t bad = first_bad_row(values.data(), values.size() / experts, experts); bad < values.size() / experts)
        throw AnalysisError(
            sentence({trace.path().string(), "/languages/" + info.code + ", sequence " + std::to_string(bad % static_cast<std::size_t>(rows)),
                      std::string("pooled ") + weighting_name(options.weighting) + " weights that are at least 0 and sum to 1", "others",
                      "Run `isogloss-cli verify` on the trace, and make it again."}));
    std::vector<DistributionRows> layers;
    for (std::size_t at = 0; layer_size > 0 && at < values.size(); at += layer_size)
        layers.emplace_back(
            std::vector<float>(values.begin() + static_cast<std::ptrdiff_t>(at), values.begin() + static_cast<std::ptrdiff_t>(at + layer_size)),
            experts);
    return layers;
}

} // namespace

DivergenceTable divergence_glance(const TraceReader& trace, const GlanceOptions& options, const CancelToken& cancel,
                                  const std::function<void(const DivergenceTable&)>& growing) {
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::size_t reference = trace.language_index(options.reference);
    const std::vector<std::size_t> languages = chosen_languages(trace, {}, reference);

    DivergenceTable table;
    table.trace = trace.path().string();
    table.reference = options.reference;
    table.weighting = options.weighting;
    table.score_function = trace.header().score_function;
    table.layers.assign(trace.header().moe_layers.begin(), trace.header().moe_layers.end());
    table.bootstrap.resamples = 0;
    for (const std::size_t language : languages) {
        table.languages.push_back(infos[language].code);
        table.n.push_back(std::min(options.rows, infos[language].sequences));
    }
    table.mean.assign(languages.size() * table.layers.size(), nan);
    table.low = table.high = table.mean;
    table.noise_floor = nan;
    table.noise_floor_by_layer.assign(table.layers.size(), nan);
    table.other_sentence.assign(table.layers.size(), nan);

    using Clock = std::chrono::steady_clock;
    auto shown = Clock::now();
    const std::vector<DistributionRows> p = head(trace, infos[reference], reference, options);
    for (std::size_t n = 0; n < languages.size(); ++n) {
        cancel.check();
        require_parallel(trace, reference, languages[n]);
        const std::vector<DistributionRows> q = head(trace, infos[languages[n]], languages[n], options);
        for (std::size_t layer = 0; layer < std::min(p.size(), q.size()); ++layer) {
            const std::vector<double> d = p[layer].divergence_from(q[layer]);
            table.mean[n * table.layers.size() + layer] = std::accumulate(d.begin(), d.end(), 0.0) / static_cast<double>(d.size());
        }
        if (growing && std::chrono::duration<double>(Clock::now() - shown).count() > options.every_seconds) {
            growing(table);
            shown = Clock::now();
        }
    }
    return table;
}

std::int64_t pooled_bytes(const TraceReader& trace) {
    std::int64_t rows = 0;
    for (const TraceLanguageInfo& info : trace.languages())
        rows += info.sequences * info.layers_complete;
    return rows * trace.header().experts * static_cast<std::int64_t>(sizeof(float));
}

} // namespace isogloss
