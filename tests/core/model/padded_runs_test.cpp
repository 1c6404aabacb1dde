// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/padded_runs.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace isogloss;

namespace {

std::int64_t cost(const std::vector<PaddedRun>& runs, std::int64_t call_rows) {
    std::int64_t sum = 0;
    for (const PaddedRun& run : runs)
        sum += call_rows + run.rows * (run.last - run.first);
    return sum;
}

/// The least cost of all ways to cut.
std::int64_t least_cost(const std::vector<std::int64_t>& sizes, std::int64_t call_rows) {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (std::uint32_t cuts = 0; cuts < 1u << (sizes.size() - 1); ++cuts) {
        std::int64_t sum = 0, longest = 0, count = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            longest = std::max(longest, sizes[i]);
            ++count;
            if (i + 1 == sizes.size() || (cuts >> i & 1u) != 0) {
                sum += longest == 0 ? 0 : call_rows + longest * count;
                longest = count = 0;
            }
        }
        least = std::min(least, sum);
    }
    return least;
}

} // namespace

class PaddedRunsTest : public QObject {
    Q_OBJECT
private slots:
    void equal_sizes_are_one_run() {
        const auto runs = padded_runs(std::vector<std::int64_t>{7, 7, 7, 7}, 10);
        QCOMPARE(runs.size(), std::size_t{1});
        QCOMPARE(runs[0].first, 0);
        QCOMPARE(runs[0].last, 4);
        QCOMPARE(runs[0].rows, 7);
    }
    void what_has_no_rows_is_left_out() {
        const auto runs = padded_runs(std::vector<std::int64_t>{0, 0, 100, 0, 0, 0, 90, 0}, 10);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].first, 2);
        QCOMPARE(runs[0].last, 3);
        QCOMPARE(runs[1].first, 6);
        QCOMPARE(runs[1].rows, 90);
        QVERIFY(padded_runs(std::vector<std::int64_t>{0, 0}, 10).empty());
        QVERIFY(padded_runs({}, 10).empty());
    }
    void one_large_size_does_not_pad_the_others() {
        const auto runs = padded_runs(std::vector<std::int64_t>{3, 3, 3, 1000, 3, 3}, 20);
        QCOMPARE(runs.size(), std::size_t{3});
        QCOMPARE(cost(runs, 20), 3 * 20 + 9 + 1000 + 6);
    }
    void the_cut_is_the_cheapest() {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::int64_t> sizes(1 + random() % 11);
            for (std::int64_t& size : sizes)
                size = random() % 3 == 0 ? 0 : static_cast<std::int64_t>(random() % 50);
            const std::int64_t call_rows = static_cast<std::int64_t>(random() % 40);
            const auto runs = padded_runs(sizes, call_rows);
            QCOMPARE(cost(runs, call_rows), least_cost(sizes, call_rows));
            // Every item with rows lies in one run, which has room for it.
            std::int64_t before = 0;
            for (const PaddedRun& run : runs) {
                QVERIFY(run.first >= before && run.last > run.first);
                for (std::int64_t i = before; i < run.first; ++i)
                    QCOMPARE(sizes[static_cast<std::size_t>(i)], 0);
                QCOMPARE(run.rows, *std::max_element(sizes.begin() + run.first, sizes.begin() + run.last));
                before = run.last;
            }
            for (std::size_t i = static_cast<std::size_t>(before); i < sizes.size(); ++i)
                QCOMPARE(sizes[i], 0);
        }
    }
};

QTEST_GUILESS_MAIN(PaddedRunsTest)
#include "padded_runs_test.moc"
