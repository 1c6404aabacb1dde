// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/noise_floor.h"

#include "core/analysis/divergence.h"
#include "tests/core/analysis/reference.h"

#include <QTest>

#include <numeric>

using namespace isogloss;

namespace {

constexpr std::size_t experts = 64, top_k = 8;

/// Tokens that choose k of E experts from one fixed source, independently of each other: nothing but chance tells two of its samples apart.
struct Source {
    std::uint64_t seed;
    std::uint64_t drawn = 0;
    double next() { return static_cast<double>(counter_draw(seed, drawn++) >> 11) * 0x1p-53; }

    /// [T, k] experts, and weights that are not normalised.
    void sample(std::size_t tokens, std::vector<std::uint16_t>& index, std::vector<float>& weight) {
        for (std::size_t t = 0; t < tokens; ++t) {
            std::vector<std::pair<double, std::uint16_t>> scores;
            for (std::size_t e = 0; e < experts; ++e) {
                const double preference = std::sin(static_cast<double>(e) * 1.7) * 1.5;
                scores.emplace_back(preference - std::log(-std::log(next() + 1e-12) + 1e-12), static_cast<std::uint16_t>(e)); // Gumbel noise
            }
            std::ranges::sort(scores, std::greater<>());
            for (std::size_t j = 0; j < top_k; ++j) {
                index.push_back(scores[j].second);
                weight.push_back(static_cast<float>(0.3 * (1 + next())));
            }
        }
    }
};

std::vector<float> pooled(const std::vector<std::uint16_t>& index, const std::vector<float>& weight) {
    std::vector<double> sums(experts, 0.0);
    const std::size_t tokens = index.size() / top_k;
    for (std::size_t t = 0; t < tokens; ++t) {
        const double total = std::accumulate(weight.begin() + static_cast<std::ptrdiff_t>(t * top_k),
                                             weight.begin() + static_cast<std::ptrdiff_t>((t + 1) * top_k), 0.0);
        for (std::size_t j = t * top_k; j < (t + 1) * top_k; ++j)
            sums[index[j]] += static_cast<double>(weight[j]) / total / static_cast<double>(tokens);
    }
    return {sums.begin(), sums.end()};
}

} // namespace

class NoiseFloorTest : public QObject {
    Q_OBJECT
private slots:
    /// What the floor is for: it must foretell the divergence of two samples of one source as long as the sentences are.
    void foretells_what_chance_alone_gives_data() {
        QTest::addColumn<int>("tokens");
        for (const int tokens : {20, 41, 120})
            QTest::addRow("%d tokens", tokens) << tokens;
    }
    void foretells_what_chance_alone_gives() {
        QFETCH(int, tokens);
        constexpr std::size_t sentences = 200;
        Source source{42};
        std::vector<std::uint16_t> index;
        std::vector<float> weight, first, second;
        std::vector<std::int64_t> offsets{0};
        for (std::size_t i = 0; i < sentences; ++i) {
            std::vector<std::uint16_t> other_index;
            std::vector<float> other_weight;
            source.sample(static_cast<std::size_t>(tokens), other_index, other_weight);
            const std::vector<float> other = pooled(other_index, other_weight);
            second.insert(second.end(), other.begin(), other.end());
            std::vector<std::uint16_t> own_index;
            std::vector<float> own_weight;
            source.sample(static_cast<std::size_t>(tokens), own_index, own_weight);
            const std::vector<float> own = pooled(own_index, own_weight);
            first.insert(first.end(), own.begin(), own.end());
            index.insert(index.end(), own_index.begin(), own_index.end());
            weight.insert(weight.end(), own_weight.begin(), own_weight.end());
            offsets.push_back(offsets.back() + tokens);
        }
        const std::vector<double> each = normalised_js_rows(first, second, experts);
        const double truth = std::accumulate(each.begin(), each.end(), 0.0) / sentences;
        const double floor = split_half_noise(index, weight, offsets, top_k, experts);
        QVERIFY2(std::fabs(floor / truth - 1) < 0.2, tests::describe(floor, truth).c_str());
    }

    void logits_and_one_hot_weights() {
        // Even tokens always choose expert 0, odd ones expert 1: ln 2, times 2 · 2 · 2 / 4² = ½, ÷ (ln E − ln 2) as the whole is even over two
        // experts.
        std::vector<float> logits;
        std::vector<std::uint16_t> index;
        for (int t = 0; t < 4; ++t) {
            for (std::size_t e = 0; e < experts; ++e)
                logits.push_back(e == static_cast<std::size_t>(t % 2) ? 1000.0F : 0.0F);
            index.push_back(static_cast<std::uint16_t>(t % 2));
        }
        const std::vector<float> weight(4, 0.2F);
        const std::vector<std::int64_t> offsets{0, 4};
        const double expected = std::log(2.0) / 2 / (std::log(static_cast<double>(experts)) - std::log(2.0));
        VERIFY_CLOSE(split_half_noise(logits, offsets, experts), expected, 1e-14);
        VERIFY_CLOSE(split_half_noise(index, weight, offsets, 1, experts), expected, 1e-14);
        const std::vector<std::int64_t> single{0, 1, 2, 3, 4};
        QVERIFY(std::isnan(split_half_noise(index, weight, single, 1, experts)));
        const std::vector<std::uint16_t> outside{0, 64, 0, 1};
        QVERIFY_EXCEPTION_THROWN(split_half_noise(outside, weight, offsets, 1, experts), AnalysisError);
    }

    void other_sentences() {
        const std::vector<float> rows{1, 0, 0, 1, 1, 0}; // rows 0|1, 1|2, 2|0 with a shift of one
        VERIFY_CLOSE(other_sentence_divergence(rows, 2), 2.0 / 3, 1e-14);
        QVERIFY(std::isnan(other_sentence_divergence(std::span(rows).first(2), 2)));
    }
};

QTEST_GUILESS_MAIN(NoiseFloorTest)
#include "noise_floor_test.moc"
