// SPDX-License-Identifier: GPL-3.0-or-later
// Forest plot, sweep heatmap, dose-response and correlation: what they show, what a click and a key do, and that each can be a figure.
#include "chart_events.h"
#include "widgets/charts/colour_bar.h"
#include "widgets/charts/correlation_chart.h"
#include "widgets/charts/dose_chart.h"
#include "widgets/charts/forest_chart.h"
#include "widgets/charts/sweep_map_chart.h"
#include "widgets/figure/figure.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace isogloss;

namespace {

std::shared_ptr<const Comparison> comparison_of(const std::string& task) {
    auto comparison = std::make_shared<Comparison>();
    comparison->task = task;
    const auto row = [](const char* code, double difference, double low, double high) {
        LanguageComparison one;
        one.code = code;
        one.n = 200;
        one.before = .4;
        one.after = .4 + difference;
        one.difference = difference;
        one.low = low;
        one.high = high;
        one.gained = 9;
        one.lost = 4;
        one.mcnemar_p = one.holm_p = .03;
        return one;
    };
    comparison->languages = {row("fra_Latn", .01, -.02, .04), row("hin_Deva", .05, .01, .09), row("bam_Latn", -.04, -.07, -.01)};
    comparison->overall = row("", .007, -.01, .02);
    return comparison;
}

SweepRows sweep_of(bool done) {
    auto rows = std::make_shared<std::vector<SweepRow>>();
    for (const double strength : {.25, .5})
        for (const double tau : {.1, .3})
            for (const int control : {0, 1}) {
                SweepRow row;
                row.run.rule = Rule::Soft;
                row.run.strength = strength;
                row.run.tau = tau;
                row.run.band = {1, 6};
                row.run.control = control;
                row.run.plan.edits = {{2, 3, Action::Promote, strength}};
                row.done = done || (strength == .25 && tau == .1);
                row.comparison = *comparison_of("belebele");
                row.comparison.overall.difference = (control == 0 ? .02 : -.005) * strength / tau;
                rows->push_back(row);
            }
    return rows;
}

std::shared_ptr<const CorrelationData> correlation_data() {
    auto data = std::make_shared<CorrelationData>();
    data->divergence = *small_table();
    data->divergence.languages.push_back("deu_Latn");
    for (const double value : {.2, .1, .08, .06, .3})
        data->divergence.mean.push_back(value);
    AccuracyTable accuracies{"r.json", {"fra_Latn", "hin_Deva", "zho_Hans", "deu_Latn"}, {.6, .3, .45, .55}};
    data->table = correlate(data->divergence, accuracies, {}, {.permutations = 100});
    return data;
}

bool exports(const Chart& chart) {
    const QTemporaryDir folder;
    for (const char* kind : {"pdf", "svg", "png"}) {
        const QString file = folder.filePath(QStringLiteral("figure.") + kind);
        export_chart(chart, file.toStdString(), {});
        if (QFile(file).size() < 1000)
            return false;
    }
    return true;
}

} // namespace

class ExperimentChartsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSource::instance().set_choice(ThemeChoice::Light); }

    void a_forest_is_sorted_by_difference_and_all_stands_last() {
        Selection selection;
        ForestChart chart(&selection);
        QVERIFY(!chart.has_data());
        chart.set_comparison(comparison_of("belebele"));
        show(chart, {600, 320});
        QStringList codes;
        for (const LanguageComparison& row : chart.rows())
            codes << QString::fromStdString(row.code);
        QCOMPARE(codes, (QStringList{"hin_Deva", "fra_Latn", "bam_Latn", ""}));
        // For a loss less is better.
        chart.set_comparison(comparison_of("loss"));
        QCOMPARE(QString::fromStdString(chart.rows().front().code), QString("bam_Latn"));
    }

    void a_click_and_the_arrows_select_a_language_everywhere() {
        Selection selection;
        ForestChart chart(&selection);
        chart.set_comparison(comparison_of("belebele"));
        show(chart, {600, 320});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.row_rect("fra_Latn").center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"fra_Latn"});
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(selection.languages(), QStringList{"bam_Latn"});
        QTest::keyClick(&chart, Qt::Key_Down); // not "all": it is no language
        QCOMPARE(selection.languages(), QStringList{"bam_Latn"});
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.row_rect("hin_Deva").center().toPoint());
        QCOMPARE(selection.languages(), (QStringList{"fra_Latn", "hin_Deva"}));
        const QImage before = chart.grab().toImage();
        move_to(chart, chart.row_rect("hin_Deva").center());
        QVERIFY(chart.grab().toImage() != before);
    }

    void an_interval_that_holds_zero_is_grey() {
        ForestChart chart(nullptr);
        chart.set_comparison(comparison_of("belebele"));
        show(chart, {700, 320});
        const QImage picture = chart.grab().toImage();
        const Theme& theme = Theme::light();
        const auto holds = [&](const QString& code, const QColor& colour) {
            const QRect rect = chart.row_rect(code).toRect();
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                for (int x = rect.left(); x <= rect.right(); ++x)
                    if (picture.pixelColor(x, y) == colour)
                        return true;
            return false;
        };
        QVERIFY(holds("hin_Deva", theme.gain));
        QVERIFY(holds("bam_Latn", theme.loss));
        QVERIFY(!holds("fra_Latn", theme.gain) && !holds("fra_Latn", theme.loss));
        QVERIFY(holds("fra_Latn", theme.faint));
    }

    void the_sweep_fills_in_and_a_line_gives_its_curve() {
        SweepMapChart chart;
        DoseChart dose;
        connect(&chart, &SweepMapChart::line_chosen, &dose, [&](int line) { dose.set_rows(sweep_of(true), line); });
        chart.set_rows(sweep_of(false));
        show(chart, {500, 300});
        QCOMPARE(chart.line(), 0);
        const QImage part = chart.grab().toImage();
        chart.set_rows(sweep_of(true));
        const QImage whole = chart.grab().toImage();
        QVERIFY(differ(part, whole, chart.cell_rect(1, 1).toRect()));
        QSignalSpy chosen(&chart, &SweepMapChart::line_chosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell_rect(1, 0).center().toPoint());
        QCOMPARE(chart.line(), 1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(dose.points().size(), std::size_t{4}); // two strengths, each with a control
        QCOMPARE(dose.points().front().difference, .02 * .25 / .3 * 100);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.line(), 0);
        chart.set_rows(sweep_of(false)); // the same grid keeps the choice
        QTest::keyClick(&chart, Qt::Key_Down);
        chart.set_rows(sweep_of(true));
        QCOMPARE(chart.line(), 1);
    }

    void correlation_selects_languages_and_layers() {
        Selection selection;
        CorrelationScatter scatter(&selection);
        CorrelationLayers layers(&selection);
        const auto data = correlation_data();
        scatter.set_data(data);
        layers.set_data(data);
        show(scatter, {500, 360});
        show(layers, {500, 220});
        double most = 0;
        int strongest = -1;
        for (const LayerCorrelation& one : data->table.layers)
            if (std::abs(one.pearson.r) > most) {
                most = std::abs(one.pearson.r);
                strongest = one.layer;
            }
        QCOMPARE(scatter.layer(), strongest);
        QTest::mouseClick(&scatter, Qt::LeftButton, {}, scatter.point("hin_Deva").toPoint());
        QCOMPARE(selection.languages(), QStringList{"hin_Deva"});
        QTest::mouseClick(&layers, Qt::LeftButton, {}, layers.point(3).toPoint());
        QCOMPARE(selection.layer(), 3);
        QCOMPARE(scatter.layer(), 3);
        layers.setFocus();
        QTest::keyClick(&layers, Qt::Key_Left);
        QCOMPARE(selection.layer(), 2);
        scatter.setFocus();
        selection.clear();
        QTest::keyClick(&scatter, Qt::Key_Right); // the first
        const QPointF from = scatter.point(selection.languages().last());
        QTest::keyClick(&scatter, Qt::Key_Right);
        QTest::keyClick(&scatter, Qt::Key_Left);
        QTest::keyClick(&scatter, Qt::Key_Up);
        QCOMPARE(selection.languages().size(), 1);
        QVERIFY(from.x() > 0);
        drag(scatter, QPoint(2, 20), QPoint(498, 358));
        QCOMPARE(selection.languages().size(), static_cast<qsizetype>(data->table.languages.size()));
        QSignalSpy menu(&layers, &Chart::menu_requested);
        const QPoint at = layers.point(3).toPoint();
        QContextMenuEvent right(QContextMenuEvent::Mouse, at, layers.mapToGlobal(at));
        QCoreApplication::sendEvent(&layers, &right);
        QCOMPARE(selection.layer(), 3);
        QCOMPARE(menu.size(), 1);
        const std::string csv = scatter_csv(*data, 2);
        QVERIFY2(csv.find("hin_Deva,2,0.3,0.3\n") != std::string::npos, csv.c_str());
    }

    void names_of_points_never_cover_each_other() {
        // A small panel, and accuracies of few items: many are equal.
        auto data = std::make_shared<CorrelationData>();
        std::vector<std::string> languages = synthetic::all_languages();
        languages.resize(24);
        data->divergence = *synthetic::divergence_table(languages, {0, 1, 2}, 3);
        AccuracyTable accuracies{"r.json", languages, {}};
        for (std::size_t i = 0; i < languages.size(); ++i)
            accuracies.accuracy.push_back(.25 * static_cast<double>(i % 4));
        data->table = correlate(data->divergence, accuracies, {}, {.permutations = 10});
        CorrelationScatter scatter(nullptr);
        scatter.set_data(data);
        for (const QSize size : {QSize(260, 220), QSize(420, 320), QSize(1000, 700)}) {
            scatter.resize(size);
            const std::vector<QRectF> boxes = scatter.name_boxes();
            QVERIFY2(boxes.size() >= 5, qPrintable(QString::number(boxes.size())));
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                QVERIFY(QRectF(scatter.rect()).contains(boxes[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!boxes[i].intersects(boxes[j]));
                for (const std::string& language : languages)
                    QVERIFY(!boxes[i].contains(scatter.point(QString::fromStdString(language))));
            }
        }
        QCOMPARE(scatter.name_boxes().size(), languages.size()); // where there is room, all of them
    }

    void each_is_a_figure() {
        ForestChart forest(nullptr);
        forest.set_comparison(comparison_of("belebele"));
        SweepMapChart map;
        map.set_rows(sweep_of(true));
        DoseChart dose;
        dose.set_rows(sweep_of(true), 0);
        CorrelationScatter scatter(nullptr);
        scatter.set_data(correlation_data());
        CorrelationLayers layers(nullptr);
        layers.set_data(correlation_data());
        for (const Chart* chart : std::initializer_list<const Chart*>{&forest, &map, &dose, &scatter, &layers})
            QVERIFY2(exports(*chart), qPrintable(chart->accessibleName()));
    }

    void a_colour_bar_goes_from_end_to_end() {
        const Theme& theme = Theme::light();
        QImage picture(220, 60, QImage::Format_RGB32);
        picture.fill(theme.ground);
        QPainter painter(&picture);
        draw_colour_bar(painter, {10, 5, 200, 20}, 26, 16, 1, ColourScale::difference(theme, 2), theme);
        painter.end();
        QVERIFY(picture.pixelColor(10, 15) == theme.difference(2 * (.5 / 200) - 1));
        QVERIFY(picture.pixelColor(209, 15) == theme.difference(2 * (199.5 / 200) - 1));
        QVERIFY(picture.pixelColor(9, 15) == theme.ground && picture.pixelColor(210, 15) == theme.ground);
    }
};

QTEST_MAIN(ExperimentChartsTest)
#include "experiment_charts_test.moc"
