// SPDX-License-Identifier: GPL-3.0-or-later
// Another reference language in the real window: the heatmap is the one that a fresh computation gives, and comes without reading the trace again.
#include "app/window/files.h"
#include "app/window/main_window.h"
#include "app/window/worker/open_traces.h"
#include "core/analysis/consistency.h"
#include "core/analysis/csv.h"
#include "core/analysis/routing_entropy.h"
#include "tests/core/analysis/trace_maker.h"
#include "widgets/panels/banner.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace isogloss;

namespace {

constexpr int layers = 5, sequences = 60, experts = 24;

std::string code(std::size_t n) {
    static const std::vector<std::string> known{"eng_Latn", "fra_Latn", "deu_Latn", "spa_Latn", "hin_Deva", "zho_Hans", "jpn_Jpan", "kor_Hang",
                                                "arb_Arab", "rus_Cyrl", "swh_Latn", "tur_Latn", "vie_Latn", "tha_Thai", "ben_Beng"};
    return n < known.size() ? known[n] : std::string("x") + static_cast<char>('a' + n / 26) + static_cast<char>('a' + n % 26) + "_Latn";
}

tests::TraceMaker maker(std::size_t languages) {
    tests::TraceMaker maker(experts, layers);
    std::vector<std::string> keys;
    for (int s = 0; s < sequences; ++s)
        keys.push_back("row" + std::to_string(s));
    for (std::size_t n = 0; n < languages; ++n) {
        std::vector<int> lengths;
        for (int s = 0; s < sequences; ++s)
            lengths.push_back(4 + (s * 7 + static_cast<int>(n)) % 9);
        maker.add(code(n), keys, lengths);
    }
    return maker;
}

/// Layers [first, last) of every language; another language has other favourite experts.
void write(const tests::TraceMaker& maker, TraceWriter& writer, int first, int last) {
    for (int layer = first; layer < last; ++layer)
        for (std::size_t n = 0; n < maker.languages.size(); ++n)
            maker.write_layer(writer, n, layer, [&](int l, int s, int t) {
                return static_cast<int>((counter_draw(n * 100 + static_cast<std::uint64_t>(l), static_cast<std::uint64_t>(s * 50 + t)) >> 33) %
                                        static_cast<std::uint64_t>(4 + (static_cast<int>(n) + l) % experts)) %
                       experts;
            });
}

std::filesystem::path whole_trace(const QTemporaryDir& folder, std::size_t languages) {
    const std::filesystem::path file = to_path(folder.filePath(QString::number(languages) + ".isogloss.h5"));
    const tests::TraceMaker made = maker(languages);
    TraceWriter writer = TraceWriter::create(file, made.header, made.languages, false);
    write(made, writer, 0, layers);
    return file;
}

DivergenceTable fresh(const std::filesystem::path& file, const std::string& reference, Weighting weighting) {
    DivergenceOptions options;
    options.reference = reference;
    options.weighting = weighting;
    options.bootstrap = intervals;
    return divergence(TraceReader(file), options);
}

bool same(const std::vector<double>& a, const std::vector<double>& b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

bool same(const DivergenceTable& a, const DivergenceTable& b) {
    return a.reference == b.reference && a.languages == b.languages && a.layers == b.layers && a.n == b.n && same(a.mean, b.mean) &&
           same(a.low, b.low) && same(a.high, b.high) && same(a.noise_floor_by_layer, b.noise_floor_by_layer) &&
           same(a.other_sentence, b.other_sentence) && same({a.noise_floor}, {b.noise_floor});
}

} // namespace

class ReferencesTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;

    /// What a user does: the entry of the menu.
    static void choose(MainWindow& window, const QString& language) {
        for (QAction* action : window.page().reference_button().menu()->actions())
            if (action->text().contains(language))
                return action->trigger();
        QFAIL("no such reference in the menu");
    }

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
    }

    void each_of_fifteen_languages_at_once() {
        const QTemporaryDir folder;
        const std::filesystem::path file = whole_trace(folder, 15);
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open_path(QString::fromStdString(file.string()));
        TraceView& view = window.trace_view();
        QTRY_VERIFY_WITH_TIMEOUT(view.layers_for_any_reference() == layers, 120000);
        qint64 slowest = 0;
        for (const std::size_t n : {std::size_t{4}, std::size_t{0}, std::size_t{14}, std::size_t{7}}) {
            QElapsedTimer timer;
            timer.start();
            choose(window, QString::fromStdString(code(n)));
            QTRY_VERIFY_WITH_TIMEOUT(view.view()->table->reference == code(n), 60000);
            window.page().heatmap().repaint();
            slowest = std::max(slowest, timer.elapsed());
            QVERIFY(n == 0 || view.view()->from_pairs); // the first table, against the trace's own reference, is still there
            QVERIFY(same(*view.view()->table, fresh(file, code(n), Weighting::Softmax)));
            QVERIFY(view.shown_table() == view.view()->table);
            QVERIFY(!window.page().heatmap().cell_rect("rus_Cyrl", layers - 1).isEmpty());
            QVERIFY(window.page().heatmap().cell_rect(QString::fromStdString(code(n)), layers - 1).isEmpty());
        }
        qInfo("a new reference of 15 languages x %d layers: heatmap painted within %lld ms", layers, static_cast<long long>(slowest));
        window.close();
    }

    void the_experts_follow_the_reference() {
        const QTemporaryDir folder;
        const std::filesystem::path file = whole_trace(folder, 4);
        MainWindow window;
        window.show();
        window.open_path(QString::fromStdString(file.string()));
        TraceView& view = window.trace_view();
        QTRY_VERIFY_WITH_TIMEOUT(view.layers_for_any_reference() == layers, 60000);
        window.selection().set_cell("spa_Latn", 2);
        QTRY_VERIFY_WITH_TIMEOUT(view.shown_activation() && view.shown_activation()->reference == "eng_Latn", 60000);
        choose(window, "deu_Latn");
        QTRY_VERIFY_WITH_TIMEOUT(view.shown_activation() && view.shown_activation()->reference == "deu_Latn", 60000);
        QTRY_VERIFY_WITH_TIMEOUT(view.scores() && view.scores()->request.reference == "deu_Latn", 60000);
        window.close();
    }

    void the_heatmap_shows_other_measures() {
        const QTemporaryDir folder;
        const std::filesystem::path file = whole_trace(folder, 4);
        MainWindow window;
        window.show();
        window.open_path(QString::fromStdString(file.string()));
        TraceView& view = window.trace_view();
        QTRY_VERIFY_WITH_TIMEOUT(view.complete(), 60000);
        HeatmapChart& heatmap = window.page().heatmap();
        QVERIFY(!heatmap.threshold_handle().isEmpty());
        QVERIFY(heatmap.cell_rect("eng_Latn", 1).isEmpty()); // nothing to compare the reference with
        const auto pick = [&](int entry) { window.page().measure_button().menu()->actions().at(entry)->trigger(); };
        const TraceReader trace(file);

        pick(2);
        const std::string entropies = measure_csv(routing_entropy(trace, Weighting::Softmax, {{}, intervals}));
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(view.shown_csv()), QString::fromStdString(entropies), 60000);
        QVERIFY(!heatmap.cell_rect("eng_Latn", 1).isEmpty()); // every language has one by itself
        QVERIFY(heatmap.threshold_handle().isEmpty());
        view.set_weighting(Weighting::TopK);
        const std::string others = measure_csv(routing_entropy(trace, Weighting::TopK, {{}, intervals}));
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(view.shown_csv()), QString::fromStdString(others), 60000);
        QVERIFY(entropies != others);

        pick(3);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(view.shown_csv()),
                                  QString::fromStdString(measure_csv(consistency(trace, TokenPairs::All, {{}, intervals}))), 60000);
        pick(1);
        QTRY_VERIFY_WITH_TIMEOUT(view.complete(), 60000);
        const DivergenceTable& table = *view.view()->table;
        double widest = 0;
        for (std::size_t cell = 0; cell < table.mean.size(); ++cell)
            widest = std::max(widest, table.high[cell] - table.low[cell]);
        QVERIFY(widest > 0);
        QCOMPARE(heatmap.largest(), widest);
        pick(0);
        QVERIFY(!heatmap.threshold_handle().isEmpty());
        window.close();
    }

    void any_other_trace_beside_the_one_that_is_open() {
        const QTemporaryDir folder;
        const std::filesystem::path file = whole_trace(folder, 4), other = to_path(folder.filePath("other.isogloss.h5")),
                                    few = whole_trace(folder, 3);
        const tests::TraceMaker made = maker(4);
        {
            TraceWriter writer = TraceWriter::create(other, made.header, made.languages, false);
            for (int layer = 0; layer < layers; ++layer)
                for (std::size_t n = 0; n < made.languages.size(); ++n)
                    made.write_layer(writer, n, layer, [&](int, int s, int t) { return (static_cast<int>(n) + s * 3 + t) % experts; });
        }
        MainWindow window;
        window.show();
        window.open_path(QString::fromStdString(file.string()));
        TraceView& view = window.trace_view();
        QTRY_VERIFY_WITH_TIMEOUT(view.complete(), 60000);
        view.compare_with(QString::fromStdString(other.string()));
        QTRY_VERIFY_WITH_TIMEOUT(view.difference().has_value(), 60000);
        QVERIFY(same(view.shown_table()->mean, fresh(other, "eng_Latn", Weighting::Softmax).mean)); // after
        view.show(DivergencePage::Showing::Difference);
        const std::vector<double>&before = view.difference()->before->mean, &after = view.difference()->after->mean;
        for (std::size_t cell = 0; cell < before.size(); ++cell)
            QCOMPARE(view.shown_table()->mean[cell], after[cell] - before[cell]);
        window.actions().action("file.end_comparison")->trigger();
        QVERIFY(!view.difference());
        QVERIFY(view.shown_table() == view.view()->table);
        // One that does not fit is refused with a sentence, and what was shown stays.
        view.compare_with(QString::fromStdString(few.string()));
        QTRY_VERIFY_WITH_TIMEOUT(window.banner().sentence().contains("languages"), 60000);
        QVERIFY(!view.difference());
        QVERIFY(view.shown_table() == view.view()->table);
        window.close();
    }

    void too_many_languages_are_read_instead() {
        const QTemporaryDir folder;
        const std::filesystem::path file = whole_trace(folder, 33);
        MainWindow window;
        window.show();
        window.open_path(QString::fromStdString(file.string()));
        TraceView& view = window.trace_view();
        QTRY_VERIFY_WITH_TIMEOUT(view.layers_for_any_reference() == -1, 60000);
        choose(window, "deu_Latn");
        QTRY_VERIFY_WITH_TIMEOUT(view.view()->table->reference == "deu_Latn", 60000);
        // The means come first, the same numbers without intervals.
        const DivergenceTable whole = fresh(file, "deu_Latn", Weighting::Softmax);
        QVERIFY(same(view.view()->table->mean, whole.mean));
        QTRY_VERIFY_WITH_TIMEOUT(view.complete(), 60000);
        QVERIFY(!view.view()->from_pairs);
        QVERIFY(same(*view.view()->table, fresh(file, "deu_Latn", Weighting::Softmax)));
        window.close();
    }

    void a_growing_trace_and_both_weightings() {
        const QTemporaryDir folder;
        const std::filesystem::path file = to_path(folder.filePath("grows.isogloss.h5"));
        const tests::TraceMaker made = maker(5);
        TraceWriter writer = TraceWriter::create(file, made.header, made.languages, false);
        OpenTraces traces;
        int written = 0;
        for (const int complete : {2, 3, layers}) {
            write(made, writer, written, complete);
            written = complete;
            for (const Weighting weighting : {Weighting::Softmax, Weighting::TopK}) {
                const DivergenceRequest request{file, "eng_Latn", weighting, intervals};
                ReferencesView known;
                do
                    known = traces.prepare_references(request, {});
                while (known.layers_known < known.layers_complete);
                QCOMPARE(known.layers_known, complete);
                // A reference that is new at each size, so that nothing of it was known before.
                const std::string reference = code(static_cast<std::size_t>(complete == layers ? 4 : complete));
                const DivergenceView view = traces.divergence({file, reference, weighting, intervals}, {});
                QVERIFY(view.from_pairs);
                QVERIFY(same(*view.table, fresh(file, reference, weighting)));
            }
        }
    }

    void a_cancelled_layer_changes_nothing() {
        const QTemporaryDir folder;
        const std::filesystem::path file = whole_trace(folder, 3);
        OpenTraces traces;
        const DivergenceRequest request{file, "eng_Latn", Weighting::Softmax, intervals};
        QCOMPARE(traces.prepare_references(request, {}).layers_known, 1);
        CancelToken cancel;
        cancel.cancel();
        QVERIFY_EXCEPTION_THROWN(traces.prepare_references(request, cancel), Cancelled);
        QCOMPARE(traces.prepare_references(request, {}).layers_known, 2);
    }
};

QTEST_MAIN(ReferencesTest)
#include "references_test.moc"
