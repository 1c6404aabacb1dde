// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/layer_measure.h"

#include "core/analysis/parallel.h"
#include "core/analysis/trace_rows.h"

#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace

LanguageLayerTable empty_table(const TraceReader& trace, std::string measure, std::string unit, const MeasureOptions& options) {
    LanguageLayerTable table;
    table.measure = std::move(measure);
    table.unit = std::move(unit);
    table.layers.assign(trace.header().moe_layers.begin(), trace.header().moe_layers.end());
    table.bootstrap = options.bootstrap;
    table.trace = trace.path().string();
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    for (const std::size_t language : chosen_languages(trace, options.languages, std::numeric_limits<std::size_t>::max())) {
        table.languages.push_back(infos[language].code);
        table.n.push_back(infos[language].sequences);
    }
    const std::size_t cells = table.languages.size() * table.layers.size();
    table.mean.assign(cells, nan);
    table.low.assign(cells, nan);
    table.high.assign(cells, nan);
    return table;
}

LanguageLayerTable measure_sequences(const TraceReader& trace, std::string measure, std::string unit, const MeasureOptions& options,
                                     const SequenceMeasure& sequences, const CancelToken& cancel, const ProgressSink& progress) {
    LanguageLayerTable table = empty_table(trace, std::move(measure), std::move(unit), options);
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::size_t width = table.layers.size();
    std::map<std::size_t, std::unique_ptr<Resamples>> resamples; // by number of sequences that the measure is defined for
    for (std::size_t n = 0; n < table.languages.size(); ++n) {
        cancel.check();
        if (progress)
            progress({.stage = table.measure + " of " + table.languages[n],
                      .fraction = static_cast<double>(n) / static_cast<double>(table.languages.size())});
        const std::size_t language = trace.language_index(table.languages[n]);
        const auto complete = static_cast<std::size_t>(infos[language].layers_complete);
        std::vector<std::vector<double>> layers(complete);
        parallel_for(complete, [&](std::size_t layer) {
            cancel.check();
            layers[layer] = sequences(language, static_cast<int>(layer));
            std::erase_if(layers[layer], [](double x) { return std::isnan(x); });
        });
        for (std::size_t layer = 0; layer < complete; ++layer) {
            const std::vector<double>& values = layers[layer];
            if (values.empty())
                continue;
            auto& drawn = resamples[values.size()];
            if (!drawn)
                drawn = std::make_unique<Resamples>(values.size(), options.bootstrap);
            const Interval interval = drawn->mean_interval(values);
            const std::size_t cell = n * width + layer;
            table.mean[cell] = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
            table.low[cell] = interval.low;
            table.high[cell] = interval.high;
        }
    }
    return table;
}

} // namespace isogloss
