// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/glance.h"
#include "tests/core/analysis/reference.h"

#include <QTest>

#include <numeric>

using namespace isogloss;

class GlanceTest : public QObject {
    Q_OBJECT
private slots:
    void a_glance_is_the_mean_over_the_first_rows_data() {
        QTest::addColumn<int>("weighting");
        QTest::addColumn<int>("rows");
        for (const Weighting weighting : {Weighting::Softmax, Weighting::TopK})
            for (const int rows : {1, 7, 24, 1000}) // the trace has 24
                QTest::addRow("%s %d", weighting_name(weighting), rows) << static_cast<int>(weighting) << rows;
    }
    void a_glance_is_the_mean_over_the_first_rows() {
        QFETCH(int, weighting);
        QFETCH(int, rows);
        const TraceReader trace(tests::small_trace());
        DivergenceOptions options;
        options.weighting = static_cast<Weighting>(weighting);
        options.keep_sequences = true;
        options.bootstrap.resamples = 0;
        const DivergenceTable whole = divergence(trace, options);
        const DivergenceTable glance =
            divergence_glance(trace, {.reference = "eng_Latn", .weighting = static_cast<Weighting>(weighting), .rows = rows});
        QVERIFY(glance.languages == whole.languages && glance.layers == whole.layers && glance.reference == whole.reference);
        QCOMPARE(glance.bootstrap.resamples, 0);
        for (std::size_t n = 0; n < whole.languages.size(); ++n) {
            const std::int64_t used = std::min<std::int64_t>(rows, whole.n[n]);
            QCOMPARE(glance.n[n], used);
            for (std::size_t layer = 0; layer < whole.layers.size(); ++layer) {
                const auto& d = whole.per_sequence[n * whole.layers.size() + layer];
                VERIFY_CLOSE(glance.at(n, layer), std::accumulate(d.begin(), d.begin() + used, 0.0) / static_cast<double>(used), 1e-14);
                QVERIFY(std::isnan(glance.low[n * whole.layers.size() + layer]));
            }
        }
    }

    void it_grows_language_by_language_and_can_be_stopped() {
        const TraceReader trace(tests::small_trace());
        std::vector<std::size_t> known;
        const DivergenceTable last =
            divergence_glance(trace, {.reference = "eng_Latn", .rows = 4, .every_seconds = 0}, {}, [&](const DivergenceTable& table) {
                known.push_back(static_cast<std::size_t>(std::ranges::count_if(table.mean, [](double mean) { return !std::isnan(mean); })) /
                                table.layers.size());
            });
        QCOMPARE(known, (std::vector<std::size_t>{1, 2, 3}));
        QCOMPARE(last.languages.size(), 3U);
        CancelToken stopped;
        stopped.cancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, divergence_glance(trace, {}, stopped));
        QVERIFY_THROWS_EXCEPTION(TraceError, divergence_glance(trace, {.reference = "tlh_Latn"}));
        QVERIFY(pooled_bytes(trace) > 0);
        QVERIFY_THROWS_EXCEPTION(TraceError, trace.pooled_head(0, Weighting::Softmax, 1 << 20));
    }
};

QTEST_GUILESS_MAIN(GlanceTest)
#include "glance_test.moc"
