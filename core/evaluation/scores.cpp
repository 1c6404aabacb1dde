// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/result.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Interval of Σ numerator ÷ Σ denominator over resamples of the items.
Interval ratio_interval(const Resamples& resamples, std::span<const double> numerator, std::span<const double> denominator, double level) {
    std::vector<double> ratios = resamples.means(numerator);
    const std::vector<double> below = resamples.means(denominator);
    for (std::size_t r = 0; r < ratios.size(); ++r)
        ratios[r] /= below[r];
    return percentile_interval(ratios, level);
}

} // namespace

Accuracy accuracy(const LanguageResult& language, const Bootstrap& bootstrap) {
    Accuracy result;
    result.n = static_cast<std::int64_t>(language.items.size());
    if (result.n == 0) {
        result.value = result.low = result.high = result.standard_error = nan;
        return result;
    }
    std::vector<double> correct;
    for (const ItemResult& item : language.items)
        correct.push_back(item.correct() ? 1 : 0);
    const auto n = static_cast<double>(result.n);
    result.value = std::accumulate(correct.begin(), correct.end(), 0.0) / n;
    result.standard_error = result.n < 2 ? nan : std::sqrt(result.value * (1 - result.value) / (n - 1));
    const Interval interval = Resamples(correct.size(), bootstrap).mean_interval(correct);
    result.low = interval.low;
    result.high = interval.high;
    return result;
}

std::vector<std::pair<std::string, double>> group_accuracies(const LanguageResult& language) {
    std::map<std::string, std::pair<double, double>> sums; // right answers, answers
    for (const ItemResult& item : language.items) {
        if (item.group.empty())
            continue;
        auto& [right, all] = sums[item.group];
        right += item.correct() ? 1 : 0;
        all += 1;
    }
    std::vector<std::pair<std::string, double>> accuracies;
    for (const auto& [group, sum] : sums)
        accuracies.emplace_back(group, sum.first / sum.second);
    return accuracies;
}

double OutputLanguages::own_share() const noexcept { return told == 0 ? nan : static_cast<double>(own) / static_cast<double>(told); }

OutputLanguages output_languages(const LanguageResult& language) {
    OutputLanguages result;
    double scripts = 0, with_letters = 0;
    for (const ItemResult& item : language.items) {
        if (!item.generated)
            continue;
        if (item.generated->script_share >= 0) {
            scripts += item.generated->script_share;
            with_letters += 1;
        }
        if (const std::string written = item.generated->language.value_or(""); !written.empty()) {
            ++result.told;
            if (written == language.code)
                ++result.own;
            else
                ++result.others[written];
        }
    }
    result.script_share = with_letters > 0 ? scripts / with_letters : nan;
    return result;
}

MeanLoss mean_loss(const LanguageResult& language, const Bootstrap& bootstrap) {
    MeanLoss result;
    std::vector<double> nats, tokens, bytes;
    for (const TextLoss& text : language.losses) {
        nats.push_back(text.nats);
        tokens.push_back(static_cast<double>(text.tokens));
        bytes.push_back(static_cast<double>(text.bytes));
        result.tokens += text.tokens;
        result.bytes += text.bytes;
    }
    result.texts = static_cast<std::int64_t>(nats.size());
    const double total = std::accumulate(nats.begin(), nats.end(), 0.0);
    result.per_token = result.tokens > 0 ? total / static_cast<double>(result.tokens) : nan;
    result.per_byte = result.bytes > 0 ? total / static_cast<double>(result.bytes) : nan;
    const Resamples resamples(nats.size(), bootstrap);
    const Interval per_token = ratio_interval(resamples, nats, tokens, bootstrap.level),
                   per_byte = ratio_interval(resamples, nats, bytes, bootstrap.level);
    result.per_token_low = per_token.low;
    result.per_token_high = per_token.high;
    result.per_byte_low = per_byte.low;
    result.per_byte_high = per_byte.high;
    return result;
}

} // namespace isogloss
