// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/every_reference.h"

#include "core/analysis/parallel.h"
#include "core/analysis/trace_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isogloss {

namespace {
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t most_languages = 32;
constexpr std::int64_t most_values = std::int64_t{1} << 28;
} // namespace

bool EveryReference::fits(const TraceReader& trace) {
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    std::int64_t rows = 0;
    for (const TraceLanguageInfo& info : infos)
        rows += info.tokens;
    return infos.size() <= most_languages && rows <= most_values / std::max(1, trace.header().experts);
}

void EveryReference::add_layer(const TraceReader& trace, const CancelToken& cancel) {
    const int layer = layers();
    PairwiseTable pairs = pairwise_divergence(trace, layer, weighting_, cancel, {}, bootstrap_);
    std::vector<Baselines> baselines(pairs.languages.size());
    parallel_for(baselines.size(), [&](std::size_t n) {
        cancel.check();
        const std::size_t language = trace.language_index(pairs.languages[n]);
        baselines[n] = layer_baselines(trace, language, layer, weighting_, checked_pooled(trace, language, layer, weighting_));
    });
    baselines_.reserve(pairs_.size() + 1);
    pairs_.push_back(std::move(pairs));
    baselines_.push_back(std::move(baselines));
}

std::shared_ptr<DivergenceTable> EveryReference::table(const TraceReader& trace, const std::string& reference) const {
    const DivergenceTable known = divergence_from_pairs(pairs_, reference);
    auto table = std::make_shared<DivergenceTable>(known);
    table->layers.assign(trace.header().moe_layers.begin(), trace.header().moe_layers.end());
    const std::size_t columns = table->layers.size(), width = known.layers.size();
    for (auto* values : {&table->mean, &table->low, &table->high})
        values->assign(known.languages.size() * columns, nan);
    for (std::size_t n = 0; n < known.languages.size(); ++n)
        for (std::size_t l = 0; l < width; ++l) {
            table->mean[n * columns + l] = known.mean[n * width + l];
            table->low[n * columns + l] = known.low[n * width + l];
            table->high[n * columns + l] = known.high[n * width + l];
        }
    table->noise_floor_by_layer.assign(columns, nan);
    table->other_sentence.assign(columns, nan);
    const auto& languages = pairs_.front().languages;
    const auto own = static_cast<std::size_t>(std::find(languages.begin(), languages.end(), reference) - languages.begin());
    double sum = 0;
    std::size_t finite = 0;
    for (std::size_t l = 0; l < width; ++l) {
        const Baselines& baselines = baselines_[l][own];
        table->noise_floor_by_layer[l] = baselines.noise_floor;
        table->other_sentence[l] = baselines.other_sentence;
        if (std::isfinite(baselines.noise_floor)) {
            sum += baselines.noise_floor;
            ++finite;
        }
    }
    table->noise_floor = finite == 0 ? nan : sum / static_cast<double>(finite);
    return table;
}

} // namespace isogloss
