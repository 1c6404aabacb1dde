// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/usage.h"

#include "core/analysis/divergence.h"
#include "core/analysis/load.h"
#include "core/analysis/parallel.h"
#include "core/analysis/trace_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <numeric>

namespace isogloss {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t npos = std::numeric_limits<std::size_t>::max();

/// Resamples by language: those with the rows of the first language share its stream, so that they are paired.
class LanguageResamples {
public:
    LanguageResamples(const TraceReader& trace, std::size_t first, const Bootstrap& bootstrap)
        : trace_(trace), bootstrap_(bootstrap), keys_(trace.row_keys(first)), paired_(keys_.size(), bootstrap) {}
    const Resamples& of(std::size_t language) {
        const std::vector<std::string> keys = trace_.row_keys(language);
        if (keys == keys_)
            return paired_;
        auto& own = own_[language];
        if (!own) {
            Bootstrap other = bootstrap_;
            other.seed = counter_draw(bootstrap_.seed, ~std::uint64_t{language});
            own = std::make_unique<Resamples>(keys.size(), other);
        }
        return *own;
    }

private:
    const TraceReader& trace_;
    Bootstrap bootstrap_;
    std::vector<std::string> keys_;
    Resamples paired_;
    std::map<std::size_t, std::unique_ptr<Resamples>> own_;
};

Interval resampled_interval(const NamedUsageStatistic& one, const Usage& language, const Usage* reference, double level) {
    const std::size_t resamples = reference == nullptr ? language.resamples() : std::min(language.resamples(), reference->resamples());
    if (!one.interval || resamples == 0)
        return {nan, nan};
    std::vector<double> draws(resamples);
    constexpr std::size_t block = 256;
    parallel_for((resamples + block - 1) / block, [&](std::size_t b) {
        for (std::size_t r = b * block; r < std::min(resamples, (b + 1) * block); ++r)
            draws[r] = one.statistic(language.draw(r), reference == nullptr ? std::span<const double>{} : reference->draw(r));
    });
    return percentile_interval(draws, level);
}

} // namespace

Usage usage_of(const TraceReader& trace, std::size_t language, int moe_index, const Resamples& resamples) {
    const std::vector<std::uint32_t> hits = trace.hits(language, moe_index);
    const std::vector<std::int64_t> lengths = sequence_lengths(trace, language);
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    Usage usage;
    usage.hits.assign(experts, 0.0);
    std::vector<double> rows(lengths.size() * (experts + 1));
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        for (std::size_t e = 0; e < experts; ++e) {
            rows[i * (experts + 1) + e] = hits[i * experts + e];
            usage.hits[e] += hits[i * experts + e];
        }
        rows[i * (experts + 1) + experts] = static_cast<double>(lengths[i]);
        usage.tokens += static_cast<double>(lengths[i]);
    }
    usage.resampled = resamples.column_means(rows, experts + 1);
    return usage;
}

std::vector<LanguageLayerTable> measure_usage(const TraceReader& trace, const std::string& reference,
                                              const std::vector<NamedUsageStatistic>& statistics, const MeasureOptions& options,
                                              const CancelToken& cancel, const ProgressSink& progress) {
    std::vector<LanguageLayerTable> tables;
    for (const NamedUsageStatistic& one : statistics)
        tables.push_back(empty_table(trace, one.measure, one.unit, options));
    for (LanguageLayerTable& table : tables)
        table.reference = reference;
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::size_t other = reference.empty() ? npos : trace.language_index(reference);
    const std::vector<std::size_t> languages = chosen_languages(trace, options.languages, npos);
    if (languages.empty() || tables.empty())
        return tables;
    Bootstrap bootstrap = options.bootstrap;
    if (std::none_of(statistics.begin(), statistics.end(), [](const NamedUsageStatistic& one) { return one.interval; }))
        bootstrap.resamples = 0;
    LanguageResamples resamples(trace, other == npos ? languages.front() : other, bootstrap);
    const std::size_t width = tables.front().layers.size();
    for (std::size_t layer = 0; layer < width; ++layer) {
        if (progress)
            progress({.stage = statistics.front().measure, .fraction = static_cast<double>(layer) / static_cast<double>(width)});
        const auto moe_index = static_cast<int>(layer);
        std::unique_ptr<Usage> reference_usage;
        if (other != npos && moe_index < infos[other].layers_complete)
            reference_usage = std::make_unique<Usage>(usage_of(trace, other, moe_index, resamples.of(other)));
        if (other != npos && !reference_usage)
            continue;
        for (std::size_t n = 0; n < languages.size(); ++n) {
            cancel.check();
            if (moe_index >= infos[languages[n]].layers_complete)
                continue;
            const Usage usage = usage_of(trace, languages[n], moe_index, resamples.of(languages[n]));
            for (std::size_t s = 0; s < statistics.size(); ++s) {
                const std::size_t cell = n * width + layer;
                tables[s].mean[cell] =
                    statistics[s].statistic(usage.hits, reference_usage ? std::span<const double>(reference_usage->hits) : std::span<const double>{});
                const Interval interval = resampled_interval(statistics[s], usage, reference_usage.get(), options.bootstrap.level);
                tables[s].low[cell] = interval.low;
                tables[s].high[cell] = interval.high;
            }
        }
    }
    return tables;
}

double usage_similarity(std::span<const double> p, std::span<const double> q) {
    const double p_sum = std::accumulate(p.begin(), p.end(), 0.0), q_sum = std::accumulate(q.begin(), q.end(), 0.0);
    if (!(p_sum > 0 && q_sum > 0))
        return nan;
    const auto part = [](double x, double middle) { return x > 0 ? x * std::log2(x / middle) : 0; };
    double divergence = 0;
    for (std::size_t e = 0; e < p.size(); ++e) {
        const double a = p[e] / p_sum, b = q[e] / q_sum, middle = (a + b) / 2;
        divergence += (part(a, middle) + part(b, middle)) / 2;
    }
    return 1 - std::clamp(divergence, 0.0, 1.0);
}

LanguageLayerTable language_similarity(const TraceReader& trace, const std::string& reference, const MeasureOptions& options,
                                       const CancelToken& cancel, const ProgressSink& progress) {
    return measure_usage(trace, reference, {{"language_similarity", "1", usage_similarity}}, options, cancel, progress).front();
}

SpecialisationTable specialisation(const TraceReader& trace, const std::string& language, int moe_index, const Bootstrap& bootstrap) {
    chosen_layers(trace, {moe_index});
    const std::size_t index = trace.language_index(language);
    require_complete(trace, index, moe_index);
    SpecialisationTable table;
    table.language = language;
    table.layer = trace.header().moe_layers[static_cast<std::size_t>(moe_index)];
    table.top_k = trace.header().top_k;
    table.n = trace.languages()[index].sequences;
    table.bootstrap = bootstrap;
    const Usage usage = usage_of(trace, index, moe_index, Resamples(static_cast<std::size_t>(table.n), bootstrap));
    table.tokens = static_cast<std::int64_t>(usage.tokens);
    std::vector<double> draws(usage.resamples());
    for (std::size_t e = 0; e < usage.hits.size(); ++e) {
        table.share.push_back(usage.tokens > 0 ? usage.hits[e] / usage.tokens : nan);
        for (std::size_t r = 0; r < draws.size(); ++r)
            draws[r] = usage.draw(r)[e] / usage.draw_tokens(r);
        const Interval interval = percentile_interval(draws, bootstrap.level);
        table.low.push_back(interval.low);
        table.high.push_back(interval.high);
    }
    return table;
}

std::vector<LanguageExpert> language_experts(const TraceReader& trace, int moe_index, const ExclusiveOptions& exclusive,
                                             const MeasureOptions& options) {
    chosen_layers(trace, {moe_index});
    const std::vector<std::size_t> languages = chosen_languages(trace, options.languages, npos);
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    LanguageResamples resamples(trace, languages.empty() ? 0 : languages.front(), options.bootstrap);
    std::vector<std::vector<bool>> keeps(languages.size(), std::vector<bool>(experts, false));
    std::vector<double> sum(experts, 0.0), resampled_sum;
    std::vector<int> keepers(experts, 0);
    std::size_t draws = npos;
    // Two passes over the languages: the sum, then each one's share of it, so that the resamples of one language at a time are in memory.
    for (std::size_t n = 0; n < languages.size(); ++n) {
        require_complete(trace, languages[n], moe_index);
        const Usage usage = usage_of(trace, languages[n], moe_index, resamples.of(languages[n]));
        std::vector<int> order(experts);
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return usage.hits[static_cast<std::size_t>(a)] > usage.hits[static_cast<std::size_t>(b)]; });
        draws = std::min(draws, usage.resamples());
        resampled_sum.resize(draws * experts, 0.0);
        for (std::size_t i = 0; i < std::min(experts, static_cast<std::size_t>(std::max(exclusive.kept, 0))); ++i) {
            const auto e = static_cast<std::size_t>(order[i]);
            if (usage.hits[e] <= 0)
                break;
            keeps[n][e] = true;
            ++keepers[e];
            sum[e] += usage.hits[e] / usage.tokens;
            for (std::size_t r = 0; r < draws; ++r)
                resampled_sum[r * experts + e] += usage.draw(r)[e] / usage.draw_tokens(r);
        }
    }
    std::vector<LanguageExpert> found;
    for (std::size_t n = 0; n < languages.size(); ++n) {
        const Usage usage = usage_of(trace, languages[n], moe_index, resamples.of(languages[n]));
        for (std::size_t e = 0; e < experts; ++e) {
            if (!keeps[n][e])
                continue;
            LanguageExpert one;
            one.layer = trace.header().moe_layers[static_cast<std::size_t>(moe_index)];
            one.expert = static_cast<int>(e);
            one.language = infos[languages[n]].code;
            one.usage = usage.hits[e] / usage.tokens;
            one.share = one.usage / sum[e];
            one.languages = keepers[e];
            one.exclusive = one.share > exclusive.threshold;
            one.n = infos[languages[n]].sequences;
            std::vector<double> shares;
            for (std::size_t r = 0; r < draws; ++r)
                if (const double whole = resampled_sum[r * experts + e]; whole > 0) // a resample may hold no token of a rare expert
                    shares.push_back(usage.draw(r)[e] / usage.draw_tokens(r) / whole);
            const Interval interval = percentile_interval(shares, options.bootstrap.level);
            one.low = interval.low;
            one.high = interval.high;
            found.push_back(std::move(one));
        }
    }
    std::vector<bool> owned(experts, false);
    for (const LanguageExpert& one : found)
        if (one.exclusive)
            owned[static_cast<std::size_t>(one.expert)] = true;
    for (LanguageExpert& one : found)
        one.shared = one.languages > 1 && !owned[static_cast<std::size_t>(one.expert)];
    std::stable_sort(found.begin(), found.end(),
                     [](const LanguageExpert& a, const LanguageExpert& b) { return a.expert != b.expert ? a.expert < b.expert : a.share > b.share; });
    return found;
}

SignatureTable routing_signatures(const TraceReader& trace, const std::vector<int>& moe_indices, const MeasureOptions& options,
                                  const CancelToken& cancel) {
    const std::vector<std::size_t> languages = chosen_languages(trace, options.languages, npos);
    const std::vector<TraceLanguageInfo> infos = trace.languages();
    const std::size_t count = languages.size();
    const auto experts = static_cast<std::size_t>(trace.header().experts);
    SignatureTable table;
    table.trace = trace.path().string();
    table.bootstrap = options.bootstrap;
    for (const std::size_t language : languages) {
        table.languages.push_back(infos[language].code);
        table.n.push_back(infos[language].sequences);
    }
    const auto resample_count = static_cast<std::size_t>(options.bootstrap.resamples);
    constexpr std::size_t most_values = std::size_t{32} << 20; // doubles
    const std::size_t pairs = count * (count + 1) / 2;
    if (resample_count * (pairs + count * (experts + 1)) > 2 * most_values)
        throw AnalysisError("intervals of " + std::to_string(count) + " languages with " + std::to_string(resample_count) +
                            " resamples need more than half a gigabyte of memory. Choose fewer languages or resamples.");
    LanguageResamples resamples(trace, languages.empty() ? 0 : languages.front(), options.bootstrap);
    std::vector<double> products(pairs, 0.0), drawn; // of a ≤ b; drawn [pairs, resamples]
    std::size_t draws = resample_count;
    for (const int moe_index : chosen_layers(trace, moe_indices)) {
        table.layers.push_back(trace.header().moe_layers[static_cast<std::size_t>(moe_index)]);
        std::vector<Usage> usages;
        for (const std::size_t language : languages) {
            cancel.check();
            require_complete(trace, language, moe_index);
            usages.push_back(usage_of(trace, language, moe_index, resamples.of(language)));
            draws = std::min(draws, usages.back().resamples());
        }
        drawn.resize(pairs * draws, 0.0);
        std::vector<std::pair<std::size_t, std::size_t>> order;
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = a; b < count; ++b)
                order.emplace_back(a, b);
        parallel_for(pairs, [&](std::size_t pair) {
            const Usage &a = usages[order[pair].first], &b = usages[order[pair].second];
            products[pair] += std::inner_product(a.hits.begin(), a.hits.end(), b.hits.begin(), 0.0) / (a.tokens * b.tokens);
            for (std::size_t r = 0; r < draws; ++r)
                drawn[pair * draws + r] +=
                    std::inner_product(a.draw(r).begin(), a.draw(r).end(), b.draw(r).begin(), 0.0) / (a.draw_tokens(r) * b.draw_tokens(r));
        });
    }
    table.mean.assign(count * count, nan);
    table.low = table.high = table.mean;
    const auto place = [count](std::size_t a, std::size_t b) { return a * count - a * (a + 1) / 2 + b; }; // of a ≤ b
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a; b < count; ++b) {
            const auto cosine = [](double ab, double aa, double bb) { return std::clamp(ab / std::sqrt(aa * bb), 0.0, 1.0); };
            std::vector<double> values(draws);
            for (std::size_t r = 0; r < draws && !drawn.empty(); ++r)
                values[r] = cosine(drawn[place(a, b) * draws + r], drawn[place(a, a) * draws + r], drawn[place(b, b) * draws + r]);
            const Interval interval = percentile_interval(values, options.bootstrap.level);
            table.mean[a * count + b] = table.mean[b * count + a] = cosine(products[place(a, b)], products[place(a, a)], products[place(b, b)]);
            table.low[a * count + b] = table.low[b * count + a] = interval.low;
            table.high[a * count + b] = table.high[b * count + a] = interval.high;
        }
    return table;
}

} // namespace isogloss
