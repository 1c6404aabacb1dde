// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/band.h"

#include "core/analysis/csv.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Run {
    std::size_t first = 0, length = 0;
};

/// The longest run below θ, the first of equals; a NaN ends a run.
Run longest_run(std::span<const double> divergences, double threshold) {
    Run longest;
    std::size_t run = 0;
    for (std::size_t l = 0; l < divergences.size(); ++l) {
        run = divergences[l] < threshold ? run + 1 : 0;
        if (run > longest.length)
            longest = {l + 1 - run, run};
    }
    return longest;
}

/// The order statistics next outside the central `level`, as layer ids.
void set_interval(std::vector<std::size_t> places, double level, const std::vector<int>& layers, int& low, int& high) {
    std::sort(places.begin(), places.end());
    const auto last = static_cast<double>(places.size() - 1);
    low = layers[places[static_cast<std::size_t>(std::floor((1 - level) / 2 * last))]];
    high = layers[places[static_cast<std::size_t>(std::ceil((1 + level) / 2 * last))]];
}

} // namespace

std::vector<ResampledBand> resampled_bands(const DivergenceTable& table, double threshold) {
    const std::size_t width = table.layers.size();
    if (table.per_sequence.size() != table.languages.size() * width)
        throw std::invalid_argument("resampled_bands takes a table that keeps its sequences");
    const std::vector<SharedBand> bands = shared_bands(table, threshold);
    std::vector<ResampledBand> result;
    for (std::size_t n = 0; n < table.languages.size(); ++n) {
        ResampledBand one;
        one.band = bands[n];
        one.n = table.n[n];
        const auto items = static_cast<std::size_t>(table.n[n]);
        std::vector<double> values(items * width, nan); // [S, Lm]
        for (std::size_t l = 0; l < width; ++l) {
            one.layers_below += table.at(n, l) < threshold;
            const std::vector<double>& rows = table.per_sequence[n * width + l];
            for (std::size_t i = 0; i < rows.size(); ++i)
                values[i * width + l] = rows[i];
        }
        const std::vector<double> curves = Resamples(items, table.bootstrap).column_means(values, width);
        const std::size_t resamples = width == 0 ? 0 : curves.size() / width;
        std::vector<std::size_t> first, last;
        for (std::size_t r = 0; r < resamples; ++r) {
            const Run run = longest_run(std::span(curves).subspan(r * width, width), threshold);
            if (run.length == 0)
                continue;
            first.push_back(run.first);
            last.push_back(run.first + run.length - 1);
        }
        one.found = resamples == 0 ? nan : static_cast<double>(first.size()) / static_cast<double>(resamples);
        if (!first.empty()) {
            set_interval(std::move(first), table.bootstrap.level, table.layers, one.first_low, one.first_high);
            set_interval(std::move(last), table.bootstrap.level, table.layers, one.last_low, one.last_high);
        }
        result.push_back(std::move(one));
    }
    return result;
}

std::string bands_csv(const DivergenceTable& table, const std::vector<ResampledBand>& bands, double threshold) {
    std::string out = csv_header({.trace = table.trace,
                                  .measure = "shared band",
                                  .unit = "layer",
                                  .reference = table.reference,
                                  .weighting = weighting_label(table.weighting, table.score_function),
                                  .more = "threshold=" + csv_number(threshold) + " noise_floor=" + csv_number(table.noise_floor)},
                                 table.bootstrap) +
                      "language,first_layer,last_layer,first_low,first_high,last_low,last_high,found_share_of_resamples,layers_below,n\n";
    for (const ResampledBand& one : bands) {
        out += csv_field(one.band.language);
        for (const int layer : {one.band.first, one.band.last, one.first_low, one.first_high, one.last_low, one.last_high})
            out += ',' + (layer < 0 ? std::string() : std::to_string(layer));
        out += ',' + csv_number(one.found) + ',' + std::to_string(one.layers_below) + ',' + std::to_string(one.n) + '\n';
    }
    return out;
}

} // namespace isogloss
