// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart says under the pointer: value, interval and n. The pointer is moved over the chart in the real window, and what is then drawn is read:
// painted into an SVG, text stays text.
#include "app/window/correlation_controller.h"
#include "made_traces.h"
#include "widgets/charts/forest_chart.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace isogloss;

namespace {

/// The texts of a widget as it is now, one per line.
QStringList texts_of(QWidget& widget) {
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(widget.size());
    svg.setViewBox(widget.rect());
    widget.render(&svg);
    QXmlStreamReader reader(buffer.data());
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QStringLiteral("text"))
            texts << reader.readElementText();
    return texts;
}

/// Without what surrounds and joins words: fonts of several scripts and signs are painted in pieces.
QString plain(QString text) { return text.remove(QRegularExpression("[\\s\\x{2066}-\\x{2069}]")); }

/// What the chart says with the pointer at `at` and does not say without it. Data are painted as a picture, so that texts are those of the overlay,
/// of which the read-out is the last.
QString hovered(QWidget& chart, QPointF at) {
    QTest::mouseMove(chart.window(), QPoint(1, 1));
    QTest::qWait(20);
    const QStringList before = texts_of(chart);
    QTest::mouseMove(&chart, at.toPoint());
    QTest::qWait(20);
    const QStringList after = texts_of(chart);
    const auto [old, said] = std::ranges::mismatch(before, after);
    return QStringList(said, after.end()).join('\n');
}

QString value(double number, int digits = 3) { return short_number(number, digits); }

} // namespace

class HoverTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString first_, second_;
    std::unique_ptr<MainWindow> window_;

    const DivergenceTable& table() { return *window_->trace_view().view()->table; }
    std::size_t cell(const std::string& language, int layer) {
        const auto row = static_cast<std::size_t>(std::ranges::find(table().languages, language) - table().languages.begin());
        return row * table().layers.size() + static_cast<std::size_t>(layer);
    }
    std::int64_t rows_of_trace(const QString& file) {
        const TraceReader trace(to_path(file));
        return trace.languages()[trace.language_index("hin_Deva")].sequences;
    }
    void says(const QString& text, const QStringList& parts) {
        for (const QString& part : parts)
            QVERIFY2(plain(text).contains(plain(part)), qPrintable("\"" + part + "\" is not in:\n" + text));
    }

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        qputenv("ISOGLOSS_NO_MOTION", "1");
        first_ = home_.filePath("first.isogloss.h5");
        second_ = home_.filePath("second.isogloss.h5");
        tests::write_trace(first_);
        tests::write_trace(second_, 3);
        window_ = std::make_unique<MainWindow>();
        QVERIFY(tests::open_trace(*window_, first_));
        QTRY_VERIFY_WITH_TIMEOUT(table().bootstrap.resamples > 0, 60000);
        window_->selection().set_cell("hin_Deva", 4);
        QTRY_VERIFY_WITH_TIMEOUT(window_->page().experts().has_data() && window_->trace_view().shown_activation()->layer == 4, 60000);
        QCOMPARE(rows_of_trace(first_), 40);
    }
    void cleanupTestCase() { window_.reset(); }

    void heatmap() {
        HeatmapChart& map = window_->page().heatmap();
        const std::size_t at = cell("fra_Latn", 3);
        says(hovered(map, map.cell_rect("fra_Latn", 3).center()),
             {"layer 3", value(table().mean[at]), interval_text(table().low[at], table().high[at]).trimmed(), "n = 40"});
    }

    void curves() {
        CurvesChart& curves = window_->page().curves();
        const std::size_t at = cell("hin_Deva", 1);
        says(hovered(curves, curves.position_of(1, 0.2)),
             {"layer 1", "hin_Deva", value(table().mean[at]), interval_text(table().low[at], table().high[at]).trimmed(), "n = 40"});
    }

    void experts() {
        ExpertsChart& bars = window_->page().experts();
        const ActivationTable& shown = *window_->trace_view().shown_activation();
        QCOMPARE(shown.n, 40);
        says(hovered(bars, bars.bar_position(5)),
             {"layer 4 · expert 5", signed_number(shown.difference[5]), interval_text(shown.difference_low[5], shown.difference_high[5]).trimmed(),
              "n = 40", interval_text(shown.frequency_low[5], shown.frequency_high[5]).trimmed()});
    }

    void expert_map() {
        window_->pages().set_current(window_->pages().index_of("experts"));
        ExpertMapChart& map = window_->experts_page().chart();
        QTRY_VERIFY(map.has_data() && map.isVisible());
        const auto& scores = *window_->trace_view().scores()->scores;
        const auto score = std::ranges::find_if(scores, [](const ExpertScore& each) { return each.layer == 2 && each.expert == 4; });
        QVERIFY(score != scores.end() && score->target_n == 40);
        QStringList parts{"layer 2 · expert 4", value(score->target), signed_number(score->difference), "n = 40"};
        if (score->low < score->high)
            parts << interval_text(score->low, score->high).trimmed();
        says(hovered(map, map.cell_rect(2, 4).center()), parts);
        window_->pages().set_current(0);
    }

    void pairs() {
        window_->pages().set_current(window_->pages().index_of("languages"));
        PairsChart& chart = window_->languages_page().pairs();
        QTRY_VERIFY_WITH_TIMEOUT(chart.has_data() && chart.isVisible(), 60000);
        says(hovered(chart, chart.cell_rect("hin_Deva", "eng_Latn").center()), {value(table().mean[cell("hin_Deva", 4)]), "n = 40"});
        // The intervals come a moment after the means.
        const TraceReader trace(to_path(first_));
        const PairwiseTable made = pairwise_divergence(trace, 4, Weighting::Softmax, {}, {}, intervals);
        const std::size_t at = trace.language_index("hin_Deva") * made.languages.size() + trace.language_index("fra_Latn");
        const QString expected = value(made.mean[at]) + interval_text(made.low[at], made.high[at]);
        const QPointF there = chart.cell_rect("hin_Deva", "fra_Latn").center();
        QTRY_VERIFY_WITH_TIMEOUT(plain(hovered(chart, there)).contains("["), 60000);
        says(hovered(chart, there), {expected, "n = 40"});
        window_->pages().set_current(0);
    }

    void correlation() {
        QFile out(home_.filePath("accuracy.csv"));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("language,accuracy\nfra_Latn,0.9\nhin_Deva,0.6\narb_Arab,0.7\nswh_Latn,0.5\n");
        out.close();
        window_->pages().set_current(window_->pages().index_of("correlation"));
        window_->correlation().open_accuracies(out.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view() && window_->correlation_page().scatter().has_data(), 60000);
        CorrelationScatter& scatter = window_->correlation_page().scatter();
        QCOMPARE(scatter.layer(), 4);
        const std::size_t at = cell("hin_Deva", 4);
        says(hovered(scatter, scatter.point("hin_Deva")),
             {value(table().mean[at], 4) + interval_text(table().low[at], table().high[at], 4), "n = 40", "60"});
        CorrelationLayers& layers = window_->correlation_page().layers();
        says(hovered(layers, layers.point(2)), {"layer 2, n = 4", "[", "p = "});
        window_->pages().set_current(0);
    }

    void dumbbell() {
        window_->trace_view().compare_with(second_);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().difference().has_value(), 60000);
        DumbbellChart& chart = window_->results().chart();
        QTRY_VERIFY(chart.has_data() && chart.isVisible());
        const auto& means = window_->trace_view().difference()->means;
        const auto mean = std::ranges::find_if(means, [](const auto& each) { return each.language == "arb_Arab"; });
        QCOMPARE(mean->n, 40);
        says(hovered(chart, chart.row_rect("arb_Arab").center()),
             {value(mean->before), value(mean->after), signed_number(mean->difference), interval_text(mean->low, mean->high).trimmed(), "n = 40"});
        window_->trace_view().compare_with({});
    }

    void forest() {
        auto comparison = std::make_shared<Comparison>();
        comparison->task = "belebele";
        comparison->languages = {{.code = "hin_Deva", .n = 1234, .before = .41, .after = .45, .difference = .04, .low = .011, .high = .072},
                                 {.code = "fra_Latn", .n = 77, .before = .6, .after = .61, .difference = .01, .low = -.05, .high = .06}};
        comparison->overall = {.code = "", .n = 1311, .before = .5, .after = .53, .difference = .03, .low = .01, .high = .05};
        window_->hide();
        ForestChart chart(nullptr);
        chart.set_comparison(comparison);
        chart.resize(600, 400);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        says(hovered(chart, chart.row_rect("hin_Deva").center()),
             {"n = " + QLocale().toString(1234), signed_number(4, 2), interval_text(1.1, 7.2, 2).trimmed(), value(41, 2), value(45, 2)});
    }
};

QTEST_MAIN(HoverTest)
#include "hover_test.moc"
