// SPDX-License-Identifier: GPL-3.0-or-later
// Real mouse and key events on the charts: what they select, and what they ask for.
#include "synthetic.h"
#include "widgets/charts/curves_chart.h"
#include "widgets/charts/dumbbell_chart.h"
#include "widgets/charts/experts_chart.h"
#include "widgets/charts/heatmap_chart.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace isogloss;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Three languages, six layers of which layer 0 is dense. Row and column means differ.
std::shared_ptr<DivergenceTable> small_table() {
    auto table = std::make_shared<DivergenceTable>();
    table->reference = "eng_Latn";
    table->languages = {"fra_Latn", "hin_Deva", "zho_Hans"};
    table->layers = {1, 2, 3, 4, 5};
    table->mean = {.10, .05, .04, .05, .10, //
                   .60, .30, .10, .30, .50, //
                   .40, .20, .05, .08, nan};
    for (const double value : table->mean) {
        table->low.push_back(value - .01);
        table->high.push_back(value + .01);
    }
    table->n = {100, 100, 100};
    table->bootstrap = {.95, 1000, 1};
    return table;
}

QStringList codes(const HeatmapChart& chart, const DivergenceTable& table) {
    QStringList codes;
    for (const std::size_t row : chart.row_order())
        codes << QString::fromStdString(table.languages[row]);
    return codes;
}

template <typename Widget> void show(Widget& chart, QSize size = {800, 440}) {
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

void drag(QWidget& chart, QPoint from, QPoint to) {
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    // A pointer passes through the middle; both moves arrive before the release.
    QTest::mouseMove(&chart, (from + to) / 2);
    QTest::mouseMove(&chart, to);
    QMouseEvent move(QEvent::MouseMove, to, chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
}

void move_to(QWidget& chart, QPointF at) {
    QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
}

/// True if the two pictures differ anywhere inside `rect`.
bool differ(const QImage& a, const QImage& b, QRect rect) { return a.copy(rect) != b.copy(rect); }

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSource::instance().set_choice(ThemeChoice::Light); }

    void click_on_a_cell_selects_language_and_layer() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        QSignalSpy changed(&selection, &Selection::changed);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell_rect("hin_Deva", 3).center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"hin_Deva"});
        QCOMPARE(selection.layer(), 3);
        QCOMPARE(changed.count(), 1);
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.cell_rect("zho_Hans", 4).center().toPoint());
        QCOMPARE(selection.languages(), (QStringList{"hin_Deva", "zho_Hans"}));
        QCOMPARE(selection.layer(), 4);
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.cell_rect("hin_Deva", 4).center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"zho_Hans"});
    }

    void a_dense_layer_is_not_selected() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell_rect("hin_Deva", 0).center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"hin_Deva"});
        QCOMPARE(selection.layer(), -1);
    }

    void a_name_selects_its_language_and_a_bar_its_layer() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        const QRectF cell = chart.cell_rect("fra_Latn", 2);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(30, qRound(cell.center().y())));
        QCOMPARE(selection.languages(), QStringList{"fra_Latn"});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(qRound(cell.center().x()), 12));
        QCOMPARE(selection.layer(), 2);
    }

    void selection_outlines_and_never_recolours() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        const QImage before = chart.grab().toImage();
        selection.set_cell("hin_Deva", 3);
        const QImage after = chart.grab().toImage();
        const QRect cell = chart.cell_rect("hin_Deva", 3).toRect();
        QVERIFY(!differ(before, after, cell.adjusted(4, 4, -4, -4)));
        QVERIFY(differ(before, after, cell.adjusted(-2, -2, 2, 2)));
    }

    void missing_cells_are_hatched_and_not_coloured() {
        HeatmapChart chart(nullptr);
        chart.set_show_line(false);
        chart.set_table(small_table(), 6);
        show(chart);
        const QImage image = chart.grab().toImage();
        const auto colours = [&](const QString& language, int layer) {
            const QRect rect = chart.cell_rect(language, layer).toRect().adjusted(3, 3, -3, -3);
            QSet<QRgb> found;
            for (int y = rect.top(); y <= rect.bottom(); ++y)
                for (int x = rect.left(); x <= rect.right(); ++x)
                    found.insert(image.pixel(x, y));
            return found;
        };
        QCOMPARE(colours("zho_Hans", 4).size(), 1);
        QVERIFY(colours("zho_Hans", 5).size() > 1);
        QVERIFY(colours("zho_Hans", 5).contains(Theme::light().ground.rgb()));
        QCOMPARE(colours("zho_Hans", 0), QSet<QRgb>{Theme::light().hairline.rgb()});
        QCOMPARE(QColor(*colours("hin_Deva", 1).begin()), Theme::light().magnitude(1));
    }

    void the_threshold_handle_is_dragged() {
        Selection selection;
        HeatmapChart chart(&selection);
        const auto table = small_table();
        chart.set_table(table, 6);
        show(chart);
        QCOMPARE(chart.threshold(), default_threshold(*table));
        const QPoint from = chart.threshold_handle().center().toPoint();
        drag(chart, from, from - QPoint(40, 0));
        QVERIFY(!std::isnan(selection.threshold()));
        QVERIFY(selection.threshold() < default_threshold(*table));
        QVERIFY(std::abs(chart.threshold_handle().center().x() - (from.x() - 40)) <= 1.5);
        drag(chart, chart.threshold_handle().center().toPoint(), QPoint(5000, from.y()));
        QCOMPARE(selection.threshold(), chart.largest());
    }

    void the_band_is_dragged_over_layers() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        const int y = qRound(chart.band_track().center().y());
        const auto x = [&](int layer) { return qRound(chart.cell_rect("fra_Latn", layer).center().x()); };
        drag(chart, {x(2), y}, {x(4), y});
        QCOMPARE(selection.band_first(), 2);
        QCOMPARE(selection.band_last(), 4);
        // The right knob stands at the end of layer 4; it cannot pass the left one.
        drag(chart, {qRound(chart.cell_rect("fra_Latn", 4).right()), y}, {qRound(chart.cell_rect("fra_Latn", 5).right()), y});
        QCOMPARE(selection.band_last(), 5);
        drag(chart, {qRound(chart.cell_rect("fra_Latn", 5).right()), y}, {x(0), y});
        QCOMPARE(selection.band_first(), 2);
        QCOMPARE(selection.band_last(), 2);
    }

    void arrow_keys_move_the_cell_over_dense_layers() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        chart.set_order(HeatmapChart::Order::AsGiven);
        show(chart);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(selection.languages(), QStringList{"fra_Latn"});
        QCOMPARE(selection.layer(), 1); // layer 0 is dense
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(selection.layer(), 1);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(selection.layer(), 2);
        QCOMPARE(selection.languages(), QStringList{"hin_Deva"});
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(selection.languages(), QStringList{"fra_Latn"});
        QVERIFY(!chart.accessibleName().isEmpty());
        QVERIFY(chart.accessibleDescription().contains("0.050")); // what the selected cell says
        const double theta = chart.threshold();
        QTest::keyClick(&chart, Qt::Key_Minus);
        QCOMPARE(selection.threshold(), theta - chart.largest() / 100);
    }

    void hover_answers_in_place() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        const QImage before = chart.grab().toImage();
        const QRectF cell = chart.cell_rect("hin_Deva", 3);
        move_to(chart, cell.center());
        QCOMPARE(selection.hovered_language(), QString("hin_Deva"));
        QCOMPARE(selection.hovered_layer(), 3);
        QVERIFY(differ(before, chart.grab().toImage(), QRect(cell.bottomRight().toPoint() + QPoint(20, 14), QSize(60, 20))));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&chart, &leave);
        QCOMPARE(selection.hovered_layer(), -1);
        QCOMPARE(chart.grab().toImage(), before);
    }

    void rows_are_sorted() {
        HeatmapChart chart(nullptr);
        auto table = small_table();
        chart.set_table(table, 6);
        QCOMPARE(codes(chart, *table), (QStringList{"hin_Deva", "zho_Hans", "fra_Latn"})); // falling mean
        chart.set_order(HeatmapChart::Order::Name);
        QCOMPARE(codes(chart, *table), (QStringList{"zho_Hans", "fra_Latn", "hin_Deva"})); // Chinese, French, Hindi
        chart.set_order(HeatmapChart::Order::AsGiven);
        QCOMPARE(codes(chart, *table), (QStringList{"fra_Latn", "hin_Deva", "zho_Hans"}));
        table = synthetic::divergence_table({"fra_Latn", "hin_Deva", "bam_Latn", "spa_Latn"}, {0, 1, 2}, 3);
        chart.set_table(table, 3);
        chart.set_order(HeatmapChart::Order::ResourceClass);
        QCOMPARE(codes(chart, *table).last(), QString("bam_Latn"));
        chart.set_order(HeatmapChart::Order::Family);
        const QStringList by_family = codes(chart, *table);
        QCOMPARE(std::abs(by_family.indexOf("fra_Latn") - by_family.indexOf("spa_Latn")), 1);
    }

    void rows_move_to_their_new_places() {
        qunsetenv("ISOGLOSS_NO_MOTION");
        if (!motion_allowed())
            QSKIP("this platform asks for no motion");
        HeatmapChart chart(nullptr);
        chart.set_table(small_table(), 6);
        show(chart);
        const QImage sorted_by_mean = chart.grab().toImage();
        chart.set_order(HeatmapChart::Order::Name);
        QCOMPARE(chart.grab().toImage().copy(chart.cell_rect("zho_Hans", 1).toRect().adjusted(3, 3, -3, -3)),
                 sorted_by_mean.copy(chart.cell_rect("zho_Hans", 1).toRect().adjusted(3, 3, -3, -3))); // not moved yet
        const auto at_rest = [&] {
            return chart.grab().toImage().pixelColor(chart.cell_rect("hin_Deva", 1).center().toPoint()) == Theme::light().magnitude(1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(at_rest(), 3000);
    }

    void differences_are_centred_at_zero() {
        HeatmapChart chart(nullptr);
        const auto before = small_table();
        auto after = std::make_shared<DivergenceTable>(*before);
        after->mean[0] = before->mean[0] + .2; // fra, layer 1
        after->mean[5] = before->mean[5] - .2; // hin, layer 1
        chart.set_table(after, 6);
        chart.set_line_before(before);
        chart.set_mode(HeatmapChart::Mode::Difference);
        show(chart);
        const QImage image = chart.grab().toImage();
        const auto colour = [&](const QString& language, int layer) { return image.pixelColor(chart.cell_rect(language, layer).center().toPoint()); };
        QCOMPARE(colour("fra_Latn", 1), Theme::light().difference(1));
        QCOMPARE(colour("hin_Deva", 1), Theme::light().difference(-1));
        QCOMPARE(colour("hin_Deva", 2), Theme::light().difference(0));
        QVERIFY(std::isnan(chart.threshold()));
    }

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

    /// How long a large map takes; printed, as the machine's load decides.
    void frame_times() {
        Selection selection;
        HeatmapChart chart(&selection);
        const auto table = synthetic::divergence_table(synthetic::all_languages(), synthetic::layers_from(0, 94), 94);
        show(chart, {1300, 800});
        const auto milliseconds = [&](auto what, int times) {
            const std::clock_t start = std::clock(); // this process's own time: the machine may be busy
            for (int i = 0; i < times; ++i) {
                what(i);
                chart.repaint();
            }
            return static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC / times;
        };
        const double data = milliseconds([&](int) { chart.set_table(table, 94); }, 10);
        const double hover = milliseconds([&](int i) { move_to(chart, chart.cell_rect("hin_Deva", i).center()); }, 40);
        const double theta = milliseconds([&](int i) { selection.set_threshold(0.1 + i * 0.005); }, 40);
        qInfo("%zu languages x 94 layers: new data %.1f ms, hover %.1f ms, threshold %.1f ms", table->languages.size(), data, hover, theta);
        QVERIFY(hover < 1000); // a bound that only a mistake breaks
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
