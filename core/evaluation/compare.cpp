// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/compare.h"

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// What is resampled as one: an item of one language, or one key in all languages. before and after are sums whose ratio to weight is compared.
struct Unit {
    double before = 0, after = 0; ///< correct answers, or nats
    double weight = 0;            ///< answers, or bytes
    std::int64_t gained = 0, lost = 0;
};

double ratio_of_sums(const std::vector<Unit>& units, double Unit::*value) {
    double sum = 0, weight = 0;
    for (const Unit& unit : units) {
        sum += unit.*value;
        weight += unit.weight;
    }
    return weight > 0 ? sum / weight : nan;
}

Interval difference_interval(const std::vector<Unit>& units, const Bootstrap& bootstrap) {
    std::vector<double> difference, weight;
    for (const Unit& unit : units) {
        difference.push_back(unit.after - unit.before);
        weight.push_back(unit.weight);
    }
    const Resamples resamples(units.size(), bootstrap);
    std::vector<double> draws = resamples.means(difference);
    const std::vector<double> weights = resamples.means(weight);
    for (std::size_t r = 0; r < draws.size(); ++r)
        draws[r] /= weights[r];
    return percentile_interval(draws, bootstrap.level);
}

LanguageComparison summarise(const std::string& code, const std::vector<Unit>& units, const Bootstrap& bootstrap) {
    LanguageComparison row;
    row.code = code;
    row.n = static_cast<std::int64_t>(units.size());
    row.before = ratio_of_sums(units, &Unit::before);
    row.after = ratio_of_sums(units, &Unit::after);
    row.difference = row.after - row.before;
    const Interval interval = difference_interval(units, bootstrap);
    row.low = interval.low;
    row.high = interval.high;
    for (const Unit& unit : units) {
        row.gained += unit.gained;
        row.lost += unit.lost;
    }
    return row;
}

using KeyedUnits = std::vector<std::pair<std::string, Unit>>;

KeyedUnits paired_items(const LanguageResult& before, const LanguageResult& after, std::vector<Flip>& flips) {
    std::map<std::string_view, const ItemResult*> others;
    for (const ItemResult& item : after.items)
        others.emplace(item.key, &item);
    KeyedUnits units;
    for (const ItemResult& item : before.items) {
        const auto found = others.find(item.key);
        if (found == others.end())
            continue;
        const ItemResult& other = *found->second;
        if (item.generated.has_value() != other.generated.has_value() || (item.generated && item.generated->target != other.generated->target))
            throw EvaluationError("Item " + item.key + " of " + before.code + " has another target in the other run. Compare runs on the same data.");
        if (item.target != other.target)
            throw EvaluationError("Item " + item.key + " of " + before.code + " has target " + std::to_string(item.target) + " in one run and " +
                                  std::to_string(other.target) + " in the other. Compare runs on the same data.");
        const bool was = item.correct(), is = other.correct();
        units.push_back({item.key, {.before = was ? 1.0 : 0.0, .after = is ? 1.0 : 0.0, .weight = 1, .gained = !was && is, .lost = was && !is}});
        if (item.answer() != other.answer() || was != is) {
            Flip flip{before.code, item.key, item.prediction, other.prediction, item.target, {}, {}, {}, was, is};
            if (item.generated) {
                flip.before_text = item.generated->answer;
                flip.after_text = other.generated->answer;
                flip.target_text = item.generated->target;
            }
            flips.push_back(std::move(flip));
        }
    }
    return units;
}

KeyedUnits paired_losses(const LanguageResult& before, const LanguageResult& after) {
    std::map<std::string_view, const TextLoss*> others;
    for (const TextLoss& text : after.losses)
        others.emplace(text.key, &text);
    KeyedUnits units;
    for (const TextLoss& text : before.losses) {
        const auto found = others.find(text.key);
        if (found == others.end())
            continue;
        if (text.bytes != found->second->bytes)
            throw EvaluationError("Text " + text.key + " of " + before.code + " has " + std::to_string(text.bytes) + " bytes in one run and " +
                                  std::to_string(found->second->bytes) + " in the other. Compare runs on the same data.");
        units.push_back({text.key, {.before = text.nats, .after = found->second->nats, .weight = static_cast<double>(text.bytes)}});
    }
    return units;
}

std::vector<Unit> values_of(const KeyedUnits& keyed) {
    std::vector<Unit> units;
    for (const auto& [key, unit] : keyed)
        units.push_back(unit);
    return units;
}

/// Keys on which more languages gained than lost, against the others: an exact sign test. For one language it is McNemar's.
double sign_test(const std::vector<Unit>& keys) {
    std::int64_t up = 0, down = 0;
    for (const Unit& key : keys) {
        up += key.gained > key.lost;
        down += key.gained < key.lost;
    }
    return mcnemar_exact(up, down);
}

} // namespace

Comparison compare(const EvaluationResult& before, const EvaluationResult& after, const Bootstrap& bootstrap) {
    if (before.task != after.task)
        throw EvaluationError("One result is of the task " + before.task + ", the other of " + after.task + ". Compare runs of one task.");
    const bool is_loss = before.task == "loss";
    Comparison comparison;
    comparison.task = before.task;
    comparison.bootstrap = bootstrap;
    std::map<std::string, Unit> by_key;
    std::vector<double> p_values;
    std::int64_t answers = 0;
    for (const LanguageResult& language : before.languages) {
        const auto other = std::ranges::find(after.languages, language.code, &LanguageResult::code);
        if (other == after.languages.end())
            continue;
        const KeyedUnits units = is_loss ? paired_losses(language, *other) : paired_items(language, *other, comparison.flips);
        if (units.empty())
            continue;
        LanguageComparison row = summarise(language.code, values_of(units), bootstrap);
        if (const OutputLanguages was = output_languages(language), is = output_languages(*other); is_generation_task(before.task)) {
            row.language_before = was.own_share();
            row.language_after = is.own_share();
            row.script_before = was.script_share;
            row.script_after = is.script_share;
        }
        row.mcnemar_p = is_loss ? nan : mcnemar_exact(row.gained, row.lost);
        p_values.push_back(row.mcnemar_p);
        comparison.languages.push_back(std::move(row));
        answers += static_cast<std::int64_t>(units.size());
        for (const auto& [key, unit] : units) {
            Unit& sum = by_key[key];
            sum.before += unit.before;
            sum.after += unit.after;
            sum.weight += unit.weight;
            sum.gained += unit.gained;
            sum.lost += unit.lost;
        }
    }
    if (comparison.languages.empty())
        throw EvaluationError("The two results share no item: no language and key are in both. Compare runs on the same data and languages.");
    const std::vector<double> corrected = holm(p_values);
    for (std::size_t l = 0; l < corrected.size(); ++l)
        comparison.languages[l].holm_p = corrected[l];
    const std::vector<Unit> keys = values_of({by_key.begin(), by_key.end()});
    comparison.overall = summarise("", keys, bootstrap);
    comparison.overall.n = answers;
    for (double LanguageComparison::*share : {&LanguageComparison::language_before, &LanguageComparison::language_after,
                                              &LanguageComparison::script_before, &LanguageComparison::script_after}) {
        double sum = 0, count = 0;
        for (const LanguageComparison& row : comparison.languages)
            if (std::isfinite(row.*share)) {
                sum += row.*share;
                count += 1;
            }
        comparison.overall.*share = count > 0 ? sum / count : nan;
    }
    comparison.overall.mcnemar_p = comparison.overall.holm_p = is_loss ? nan : sign_test(keys);
    return comparison;
}

double mcnemar_exact(std::int64_t gained, std::int64_t lost) {
    const std::int64_t n = gained + lost;
    if (n == 0)
        return 1;
    const boost::math::binomial_distribution<double> flips(static_cast<double>(n), 0.5);
    return std::min(1.0, 2 * boost::math::cdf(flips, static_cast<double>(std::min(gained, lost))));
}

} // namespace isogloss
