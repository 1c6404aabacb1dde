// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bootstrap.h"
#include "core/analysis/resample_product.h"

#include "tests/core/analysis/reference.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <stdexcept>

using namespace isogloss;

namespace {

/// Numbers without a pattern, the same each run.
std::vector<double> noise(std::size_t n, std::uint64_t seed) {
    std::vector<double> values(n);
    for (std::size_t i = 0; i < n; ++i)
        values[i] = static_cast<double>(counter_draw(seed, i) >> 11) * 0x1p-53 - 0.25;
    return values;
}

/// The definition, without the matrix product: draw the items and take their mean.
std::vector<double> means_by_definition(const std::vector<double>& values, const Bootstrap& options) {
    const std::uint64_t items = values.size();
    std::vector<double> means;
    for (std::uint64_t r = 0; r < static_cast<std::uint64_t>(options.resamples); ++r) {
        double sum = 0;
        for (std::uint64_t j = 0; j < items; ++j)
            sum += values[((counter_draw(options.seed, r * items + j) >> 32) * items) >> 32];
        means.push_back(sum / static_cast<double>(items));
    }
    return means;
}

} // namespace

class BootstrapTest : public QObject {
    Q_OBJECT
private slots:
    void draws_are_numpys() {
        const auto expected = tests::reference();
        for (std::size_t i = 0; i < expected["draws"].size(); ++i)
            QCOMPARE(std::to_string(counter_draw(expected["seed"].get<std::uint64_t>(), i)), expected["draws"][i].get<std::string>());
        const auto& resamples = expected["drawn_items_7"];
        for (std::size_t r = 0; r < resamples.size(); ++r)
            for (std::size_t j = 0; j < 7; ++j)
                QCOMPARE(((counter_draw(20251123, r * 7 + j) >> 32) * 7) >> 32, resamples[r][j].get<std::uint64_t>());
    }

    void means_follow_the_definition_data() {
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("resamples");
        for (const int items : {2, 3, 8, 97, 300})
            for (const int resamples : {1, 3, 4, 257})
                QTest::addRow("%d items, %d resamples", items, resamples) << items << resamples;
    }
    void means_follow_the_definition() {
        QFETCH(int, items);
        QFETCH(int, resamples);
        const std::vector<double> values = noise(static_cast<std::size_t>(items), 5);
        Bootstrap options;
        options.resamples = resamples;
        const std::vector<double> expected = means_by_definition(values, options);
        const std::vector<double> found = Resamples(values.size(), options).means(values);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t r = 0; r < expected.size(); ++r)
            VERIFY_CLOSE(found[r], expected[r], 1e-13); // values are rounded to 44 bits and more, so that sums are exact
    }

    /// Rounded columns have sums that do not depend on how they are added up.
    void sums_are_exact() {
        for (const std::size_t items : {std::size_t{2}, std::size_t{61}, std::size_t{1000}}) {
            std::vector<double> panel = noise(items * product_columns, 11);
            for (std::size_t c = 0; c < product_columns; ++c) {
                const double size = std::ldexp(1.0, 40 - static_cast<int>(5 * c)); // columns of all sizes
                for (std::size_t s = 0; s < items; ++s)
                    panel[s * product_columns + c] *= size;
                const double before = panel[c];
                round_for_sums(panel.data() + c, items, product_columns);
                QVERIFY(std::fabs(panel[c] - before) <= std::ldexp(size, -43));
            }
            std::vector<std::uint8_t> counts(product_rows * items, 0);
            for (std::size_t r = 0; r < product_rows; ++r)
                for (std::size_t j = 0; j < items; ++j)
                    ++counts[r * items + (counter_draw(r, j) >> 32) % items];
            std::vector<double> sums(product_rows * product_columns);
            resample_product(counts.data(), product_rows, panel.data(), product_columns, items, sums.data());
            for (std::size_t r = 0; r < product_rows; ++r)
                for (std::size_t c = 0; c < product_columns; ++c) {
                    double backwards = 0;
                    for (std::size_t s = items; s-- > 0;)
                        backwards += static_cast<double>(counts[r * items + s]) * panel[s * product_columns + c];
                    QVERIFY(sums[r * product_columns + c] == backwards);
                }
        }
    }

    void columns_are_the_same_as_one_by_one() {
        constexpr std::size_t items = 61;
        Bootstrap options;
        options.resamples = 203;
        const Resamples resamples(items, options);
        for (const std::size_t columns : {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{17}, std::size_t{50}}) {
            const std::vector<double> table = noise(items * columns, columns);
            const std::vector<Interval> together = resamples.mean_intervals(table, columns);
            for (std::size_t c = 0; c < columns; ++c) {
                std::vector<double> one(items);
                for (std::size_t s = 0; s < items; ++s)
                    one[s] = table[s * columns + c];
                std::vector<double> draws = means_by_definition(one, options);
                const Interval expected = percentile_interval(draws, options.level);
                VERIFY_CLOSE(together[c].low, expected.low, 1e-13);
                VERIFY_CLOSE(together[c].high, expected.high, 1e-13);
            }
        }
    }

    void percentiles_interpolate() {
        std::vector<double> draws(11);
        std::iota(draws.rbegin(), draws.rend(), 0.0); // 10 … 0: order must not matter
        const Interval interval = percentile_interval(draws, 0.5);
        VERIFY_CLOSE(interval.low, 2.5, 1e-15);
        VERIFY_CLOSE(interval.high, 7.5, 1e-15);
        std::vector<double> one{3.5};
        QCOMPARE(percentile_interval(one, 0.95).high, 3.5);
        std::vector<double> none;
        QVERIFY(std::isnan(percentile_interval(none, 0.95).low));
    }

    void agrees_with_scipy_within_monte_carlo_error() {
        const auto expected = tests::reference()["scipy_bootstrap"];
        Bootstrap options;
        options.resamples = 10000;
        const auto values = expected["values"].get<std::vector<double>>();
        const Interval interval = Resamples(values.size(), options).mean_interval(values);
        // The standard error of a 2.5 % quantile of 10,000 near-normal draws is about 2.7 % of their standard deviation; four of them, both sides.
        const double tolerance = 4 * 0.033 * expected["standard_error"].get<double>();
        VERIFY_CLOSE(interval.low, expected["low"].get<double>(), tolerance);
        VERIFY_CLOSE(interval.high, expected["high"].get<double>(), tolerance);
    }

    void seed_changes_the_interval_and_nothing_else_does() {
        const std::vector<double> values = noise(40, 9);
        Bootstrap options, other;
        other.seed = 1;
        const Interval a = Resamples(40, options).mean_interval(values), again = Resamples(40, options).mean_interval(values);
        QCOMPARE(a.low, again.low);
        QCOMPARE(a.high, again.high);
        QVERIFY(Resamples(40, other).mean_interval(values).low != a.low);
    }

    void nothing_can_be_said() {
        Bootstrap none;
        none.resamples = 0;
        QVERIFY(std::isnan(Resamples(5, none).mean_interval(noise(5, 1)).low));
        QVERIFY(Resamples(5, none).means(noise(5, 1)).empty());
        QVERIFY(std::isnan(Resamples(1, {}).mean_interval(noise(1, 1)).high));
        QVERIFY(std::isnan(Resamples(0, {}).mean_interval({}).high));
        std::vector<double> hole = noise(20, 1);
        hole[7] = std::nan("");
        QVERIFY(std::isnan(Resamples(20, {}).mean_interval(hole).low));
    }

    void refuses_nonsense() {
        for (const double level : {0.0, 1.0, -0.5, std::nan("")}) {
            Bootstrap options;
            options.level = level;
            QVERIFY_EXCEPTION_THROWN(Resamples(3, options), std::invalid_argument);
        }
        Bootstrap negative;
        negative.resamples = -1;
        QVERIFY_EXCEPTION_THROWN(Resamples(3, negative), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(Resamples(3, {}).mean_interval(noise(4, 1)), std::invalid_argument);
    }

    void bca_is_numpys_and_scipys() {
        const nlohmann::json reference = tests::statistics(); // a part of a temporary would dangle in the range-for
        for (const auto& one : reference["bootstrap"]) {
            const auto values = one["values"].get<std::vector<double>>();
            VERIFY_CLOSE(mean_acceleration(values), one["acceleration"].get<double>(), 1e-12);
            const Interval bca = Resamples(values.size(), {.resamples = 10000, .method = IntervalMethod::Bca}).mean_interval(values);
            VERIFY_CLOSE(bca.low, one["low"].get<double>(), 1e-9);
            VERIFY_CLOSE(bca.high, one["high"].get<double>(), 1e-9);
            const Interval percentile = Resamples(values.size(), {.resamples = 10000}).mean_interval(values);
            // Other draws, so only to within the deviation that scipy's own intervals have over 200 seeds.
            const auto near_scipy = [&](const Interval& found, const std::string& method) {
                const nlohmann::json ends = one["scipy_" + method], deviation = one["scipy_" + method + "_deviation"];
                VERIFY_CLOSE(found.low, ends[0].get<double>(), 4 * deviation[0].get<double>() + 1e-9);
                VERIFY_CLOSE(found.high, ends[1].get<double>(), 4 * deviation[1].get<double>() + 1e-9);
            };
            near_scipy(bca, "bca");
            near_scipy(percentile, "percentile");
        }
    }

    void bca_of_what_does_not_vary() {
        const std::vector<double> same(9, 0.1);
        const Interval interval = Resamples(9, {.resamples = 50, .method = IntervalMethod::Bca}).mean_interval(same);
        QCOMPARE(interval.low, 0.1);
        QCOMPARE(interval.high, 0.1);
        std::vector<double> above{2, 3, 4};
        QVERIFY(std::isnan(bca_interval(above, 1, 0, 0.95).low)); // outside all draws: no bias correction is finite
        std::vector<double> holes{2, std::nan(""), 4};
        QVERIFY(std::isnan(bca_interval(holes, 3, 0, 0.95).high));
    }

    void column_means_are_the_means_of_each_column() {
        const std::size_t items = 11, columns = 37;
        const std::vector<double> values = noise(items * columns, 5);
        const Resamples resamples(items, {.resamples = 23});
        const std::vector<double> found = resamples.column_means(values, columns);
        QCOMPARE(found.size(), 23 * columns);
        for (std::size_t c = 0; c < columns; ++c) {
            std::vector<double> column(items);
            for (std::size_t i = 0; i < items; ++i)
                column[i] = values[i * columns + c];
            const std::vector<double> expected = resamples.means(column);
            for (std::size_t r = 0; r < expected.size(); ++r)
                VERIFY_CLOSE(found[r * columns + c], expected[r], 1e-14);
        }
        QVERIFY(Resamples(1, {}).column_means(std::vector<double>{1, 2}, 2).empty());
    }
};

QTEST_GUILESS_MAIN(BootstrapTest)
#include "bootstrap_test.moc"
