// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/mean_score.h"

#include <limits>
#include <map>

namespace isogloss {

MeanScore mean_score(const EvaluationResult& result, const Bootstrap& bootstrap) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    MeanScore score{nan, nan, nan, 0, result.task == "loss"};
    std::map<std::string_view, std::size_t> row_of;
    for (const LanguageResult& language : result.languages) {
        for (const ItemResult& item : language.items)
            row_of.try_emplace(item.key, row_of.size());
        for (const TextLoss& text : language.losses)
            row_of.try_emplace(text.key, row_of.size());
    }
    // Two columns for each language: what is counted, and what it is divided by. A key that a language lacks adds nothing to either.
    std::vector<const LanguageResult*> languages;
    for (const LanguageResult& language : result.languages)
        if (!language.items.empty() || !language.losses.empty())
            languages.push_back(&language);
    const std::size_t keys = row_of.size(), columns = 2 * languages.size();
    if (keys == 0)
        return score;
    std::vector<double> values(keys * columns, 0.0), sums(columns, 0.0);
    for (std::size_t l = 0; l < languages.size(); ++l) {
        const auto add = [&](const std::string& key, double part, double whole) {
            double* row = &values[row_of.at(key) * columns + 2 * l];
            row[0] += part;
            row[1] += whole;
            sums[2 * l] += part;
            sums[2 * l + 1] += whole;
            ++score.n;
        };
        for (const ItemResult& item : languages[l]->items)
            add(item.key, item.correct() ? 1 : 0, 1);
        for (const TextLoss& text : languages[l]->losses)
            add(text.key, text.nats, static_cast<double>(text.bytes));
    }
    const auto mean_ratio = [&](const double* row) {
        double sum = 0;
        for (std::size_t l = 0; l < languages.size(); ++l)
            sum += row[2 * l + 1] > 0 ? row[2 * l] / row[2 * l + 1] : nan;
        return sum / static_cast<double>(languages.size());
    };
    score.value = mean_ratio(sums.data());
    const std::vector<double> means = Resamples(keys, bootstrap).column_means(values, columns);
    std::vector<double> draws;
    for (std::size_t at = 0; at + columns <= means.size(); at += columns)
        if (const double draw = mean_ratio(&means[at]); draw == draw) // a resample may hold no key of a language
            draws.push_back(draw);
    const Interval interval = percentile_interval(draws, bootstrap.level);
    score.low = interval.low;
    score.high = interval.high;
    return score;
}

} // namespace isogloss
