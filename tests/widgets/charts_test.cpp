// SPDX-License-Identifier: GPL-3.0-or-later
// Real mouse and key events on curves, experts and dumbbells: what they select, and what they ask for.
#include "chart_events.h"
#include "widgets/charts/curves_chart.h"
#include "widgets/charts/dumbbell_chart.h"
#include "widgets/charts/experts_chart.h"
#include "widgets/charts/heatmap_chart.h"

#include <QContextMenuEvent>
#include <QSignalSpy>

using namespace isogloss;

class ChartsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSource::instance().set_choice(ThemeChoice::Light); }

    void a_click_in_the_curves_selects_a_layer_and_a_drag_the_band() {
        Selection selection;
        CurvesChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart, {500, 300});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.position_of(3, .2).toPoint());
        QCOMPARE(selection.layer(), 3);
        drag(chart, chart.position_of(2, .2).toPoint(), chart.position_of(4, .2).toPoint());
        QCOMPARE(selection.layer(), 3);
        QCOMPARE(selection.band_first(), 2);
        QCOMPARE(selection.band_last(), 4);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(selection.layer(), 4);
        QCOMPARE(chart.layer_at(chart.position_of(0, .2)), 1); // the nearest routed layer
    }

    void colours_of_curves_say_family_class_or_accuracy() {
        const std::vector<std::string> codes{"fra_Latn", "hin_Deva", "zho_Hans", "arb_Arab"};
        CurvesChart chart(nullptr);
        const auto table = synthetic::divergence_table(codes, synthetic::layers_from(0, 8), 8);
        chart.set_table(table, 8);
        QCOMPARE(chart.shown_languages().size(), 3); // what tells most
        const Theme& theme = Theme::paper();
        chart.set_colouring(CurvesChart::Colouring::Family);
        QCOMPARE(chart.shown_languages().size(), 4); // what they have in common, of all
        QCOMPARE(chart.colour_of("fra_Latn", theme), chart.colour_of("hin_Deva", theme));
        QVERIFY(chart.colour_of("fra_Latn", theme) != chart.colour_of("zho_Hans", theme));
        QVERIFY(chart.colour_of("arb_Arab", theme) != chart.colour_of("zho_Hans", theme));
        chart.set_colouring(CurvesChart::Colouring::ResourceClass);
        for (const std::string& code : codes)
            QCOMPARE(chart.colour_of(QString::fromStdString(code), theme), theme.ordered(find_language(code)->resource_class / 5.0));
        chart.set_colouring(CurvesChart::Colouring::Accuracy);
        QVERIFY(!chart.has_accuracies());
        QCOMPARE(chart.colour_of("fra_Latn", theme), theme.faint);
        chart.set_accuracies(std::make_shared<AccuracyTable>(AccuracyTable{"table.csv", {"fra_Latn", "hin_Deva", "zho_Hans"}, {0.9, 0.5, 0.7}}));
        QCOMPARE(chart.colour_of("fra_Latn", theme), theme.ordered(1));
        QCOMPARE(chart.colour_of("hin_Deva", theme), theme.ordered(0));
        QCOMPARE(chart.colour_of("zho_Hans", theme), theme.ordered((0.7 - 0.5) / (0.9 - 0.5)));
        QCOMPARE(chart.colour_of("arb_Arab", theme), theme.faint);
        // Of entropies the reference is one, in the colour of text whatever the others say.
        auto entropies = std::make_shared<DivergenceTable>(*table);
        entropies->languages[0] = entropies->reference;
        chart.set_quantity(CurvesChart::Quantity::Entropy);
        chart.set_table(entropies, 8);
        QCOMPARE(chart.colour_of("eng_Latn", theme), theme.reference());
    }

    void curves_show_the_selection_or_what_tells_most() {
        Selection selection;
        CurvesChart chart(&selection);
        chart.set_table(small_table(), 6);
        QCOMPARE(chart.shown_languages(), (QStringList{"hin_Deva", "zho_Hans", "fra_Latn"}));
        selection.set_languages({"zho_Hans", "nob_Latn"});
        QCOMPARE(chart.shown_languages(), QStringList{"zho_Hans"}); // nob_Latn is not in the table
    }

    void experts_are_selected_and_steered() {
        Selection selection;
        selection.set_layer(12);
        ExpertsChart chart(&selection);
        chart.set_table(synthetic::activation_table(12, 64, 8));
        show(chart, {600, 320});
        QSignalSpy promote(&chart, &ExpertsChart::promote_requested), suppress(&chart, &ExpertsChart::suppress_requested),
            remove(&chart, &ExpertsChart::remove_requested);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.bar_position(17).toPoint());
        QCOMPARE(selection.expert(), 17);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, chart.bar_position(17).toPoint());
        QCOMPARE(promote.count(), 1);
        QCOMPARE(promote[0], (QVariantList{12, 17}));
        QTest::keyClick(&chart, Qt::Key_S);
        QCOMPARE(suppress.count(), 1);
        SteeringPlan plan;
        plan.edits = {{12, 17, Action::Promote, .5}};
        chart.set_plan(plan);
        QTest::keyClick(&chart, Qt::Key_P); // again: out of the plan
        QTest::keyClick(&chart, Qt::Key_Delete);
        QCOMPARE(promote.count(), 1);
        QCOMPARE(remove.count(), 2);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(selection.expert(), chart.experts_by_bar()[1]);
    }

    void several_experts_are_selected_with_ctrl_a_drag_or_shift() {
        Selection selection;
        selection.set_layer(12);
        ExpertsChart chart(&selection);
        chart.set_table(synthetic::activation_table(12, 16, 4));
        show(chart, {600, 320});
        const std::vector<int>& bars = chart.experts_by_bar();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.bar_position(bars[3]).toPoint());
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.bar_position(bars[9]).toPoint());
        QCOMPARE(selection.experts(), (QList<int>{bars[3], bars[9]}));
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.bar_position(bars[3]).toPoint());
        QCOMPARE(selection.experts(), QList<int>{bars[9]});
        drag(chart, chart.bar_position(bars[6]).toPoint(), chart.bar_position(bars[4]).toPoint());
        QCOMPARE(selection.experts(), (QList<int>{bars[6], bars[5], bars[4]}));
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(selection.experts(), (QList<int>{bars[6], bars[5], bars[4], bars[3]}));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(selection.experts(), QList<int>{bars[4]});
    }

    void a_right_click_in_the_curves_is_about_its_layer() {
        Selection selection;
        CurvesChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart, {500, 300});
        QSignalSpy menu(&chart, &Chart::menu_requested);
        const QPoint at = chart.position_of(4, .2).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
        QCoreApplication::sendEvent(&chart, &event);
        QCOMPARE(selection.layer(), 4);
        QCOMPARE(menu.count(), 1);
    }

    void a_right_click_asks_for_the_menu_of_its_expert() {
        Selection selection;
        ExpertsChart chart(&selection);
        chart.set_table(synthetic::activation_table(12, 64, 8));
        show(chart, {600, 320});
        QSignalSpy menu(&chart, &Chart::menu_requested);
        const QPoint at = chart.bar_position(60).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
        QCoreApplication::sendEvent(&chart, &event);
        QCOMPARE(menu.count(), 1);
        QCOMPARE(selection.expert(), 60);
    }

    void tau_is_dragged_and_counts() {
        Selection selection;
        ExpertsChart chart(&selection);
        const auto table = synthetic::activation_table(12, 128, 8);
        chart.set_table(table);
        show(chart, {600, 320});
        QCOMPARE(chart.above_tau(), 3);
        QSignalSpy changed(&chart, &ExpertsChart::tau_changed);
        const QPoint from = chart.tau_handle().toPoint();
        drag(chart, from, from + QPoint(0, 60));
        QVERIFY(changed.count() > 0);
        QVERIFY(chart.tau() < .3 && chart.tau() > 0);
        QCOMPARE(selection.expert(), -1); // the press was not on a bar
        const auto above = std::count_if(table->difference.begin(), table->difference.end(), [&](double d) { return d > chart.tau(); });
        QCOMPARE(chart.above_tau(), static_cast<int>(above));
        // A τ beyond all bars waits at the edge, where it can be fetched.
        chart.set_tau(.95);
        QVERIFY(chart.rect().contains(chart.tau_handle().toPoint()));
    }

    void experts_are_ordered_by_value_or_number() {
        ExpertsChart chart(nullptr);
        const auto table = synthetic::activation_table(3, 16, 4);
        chart.set_table(table);
        QVERIFY(std::is_sorted(chart.experts_by_bar().begin(), chart.experts_by_bar().end(), [&](int a, int b) {
            return table->difference[static_cast<std::size_t>(a)] > table->difference[static_cast<std::size_t>(b)];
        }));
        chart.set_order(ExpertsChart::Order::Expert);
        QVERIFY(std::is_sorted(chart.experts_by_bar().begin(), chart.experts_by_bar().end()));
    }

    void dumbbells_are_sorted_by_gain() {
        Selection selection;
        DumbbellChart chart(&selection);
        for (const char* task : {"belebele", "loss"}) {
            chart.set_comparison(synthetic::comparison(task));
            QCOMPARE(chart.rows().front().code, QString("swh_Latn"));
            QCOMPARE(chart.rows()[6].code, QString("eng_Latn"));
            QVERIFY(chart.rows().back().code.isEmpty());
        }
        show(chart, {300, 280});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.row_rect("tha_Thai").center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"tha_Thai"});
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(selection.languages(), QStringList{"rus_Cyrl"});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.row_rect("").center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"rus_Cyrl"}); // all languages together are no language
    }

    void an_axis_shows_no_share_that_cannot_be() {
        Comparison comparison = synthetic::comparison("belebele");
        LanguageComparison& best = comparison.languages.front();
        best.before = .96;
        best.after = .98;
        best.difference = .02;
        best.low = -.03;
        best.high = .07;
        DumbbellChart chart(nullptr);
        chart.set_comparison(comparison);
        show(chart, {500, 260});
        QCOMPARE(chart.axis_range().second, 1.0);
        const auto row = std::ranges::find(chart.rows(), QString("swh_Latn"), &DumbbellChart::Row::code);
        QVERIFY(chart.read_out(*row).last().contains("103.0") && chart.read_out(*row).last().contains("100"));
        QCOMPARE(chart.read_out(*std::next(row)).filter("103").size(), 0);
        const QImage cut = chart.grab().toImage();
        best.high = .4; // nothing of it could be seen
        chart.set_comparison(comparison);
        QCOMPARE(chart.grab().toImage(), cut);
        // A loss has no upper end.
        comparison = synthetic::comparison("loss");
        comparison.languages.front().before = 1.2;
        comparison.languages.front().after = 1.3;
        chart.set_comparison(comparison);
        QVERIFY(chart.axis_range().second > 1.3);
    }

    void dumbbells_are_grey_where_the_interval_holds_zero() {
        DumbbellChart chart(nullptr);
        chart.set_comparison(synthetic::comparison("belebele"));
        show(chart, {600, 280});
        const QImage image = chart.grab().toImage();
        const auto has = [&](const QString& code, const QColor& colour) {
            const QRect row = chart.row_rect(code).toRect();
            for (int y = row.top(); y <= row.bottom(); ++y)
                for (int x = row.left(); x <= row.right(); ++x)
                    if (image.pixelColor(x, y) == colour)
                        return true;
            return false;
        };
        QVERIFY(has("swh_Latn", Theme::light().gain));
        QVERIFY(has("eng_Latn", Theme::light().loss));
        QVERIFY(has("zho_Hans", Theme::light().faint));
        QVERIFY(!has("zho_Hans", Theme::light().gain));
    }

    void charts_without_data_say_what_to_do() {
        HeatmapChart heatmap(nullptr);
        CurvesChart curves(nullptr);
        ExpertsChart experts(nullptr);
        DumbbellChart dumbbells(nullptr);
        for (Chart* chart : std::initializer_list<Chart*>{&heatmap, &curves, &experts, &dumbbells}) {
            QVERIFY(!chart->has_data());
            show(*chart, {400, 200});
            const QImage image = chart->grab().toImage();
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); ++x)
                for (int y = 0; y < image.height(); ++y)
                    colours.insert(image.pixel(x, y));
            QVERIFY(colours.size() > 2);
            move_to(*chart, {100, 100});
            QTest::mouseClick(chart, Qt::LeftButton, {}, {100, 100});
            QTest::keyClick(chart, Qt::Key_Right);
        }
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
