// SPDX-License-Identifier: GPL-3.0-or-later
// Real mouse and key events on the heatmap: what they select, and what is drawn.
#include "chart_events.h"
#include "widgets/charts/heatmap_chart.h"

#include <QScopeGuard>
#include <QSignalSpy>

#include <ctime>

using namespace isogloss;

namespace {

QStringList codes(const HeatmapChart& chart, const DivergenceTable& table) {
    QStringList codes;
    for (const std::size_t row : chart.row_order())
        codes << QString::fromStdString(table.languages[row]);
    return codes;
}

} // namespace

class HeatmapTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        qputenv("ISOGLOSS_NO_MOTION", "1");
        ThemeSource::instance().set_choice(ThemeChoice::Light);
    }

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

    void a_rubber_band_selects_its_languages_and_layers() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        // By mean divergence hin is on top, then zho, then fra.
        drag(chart, chart.cell_rect("zho_Hans", 4).center().toPoint(), chart.cell_rect("hin_Deva", 2).center().toPoint());
        QCOMPARE(selection.languages(), (QStringList{"hin_Deva", "zho_Hans"}));
        QCOMPARE(selection.band_first(), 2);
        QCOMPARE(selection.band_last(), 4);
        QCOMPARE(selection.layer(), 4); // where it began
        // Beyond the edge of the cells it ends there; within one cell it is a click.
        drag(chart, chart.cell_rect("hin_Deva", 1).center().toPoint(), QPoint(chart.width() - 2, chart.height() - 2));
        QCOMPARE(selection.languages(), (QStringList{"hin_Deva", "zho_Hans", "fra_Latn"}));
        QCOMPARE(selection.band_last(), 5);
        const QRect cell = chart.cell_rect("fra_Latn", 3).toRect();
        drag(chart, cell.center(), cell.center() + QPoint(2, 1));
        QCOMPARE(selection.languages(), QStringList{"fra_Latn"});
        QCOMPARE(selection.band_first(), 1); // the band stays
    }

    void the_wheel_enlarges_about_the_pointer_and_moves_what_is_shown() {
        Selection selection;
        HeatmapChart chart(&selection);
        std::vector<std::string> forty = synthetic::all_languages();
        forty.resize(40);
        const auto table = synthetic::divergence_table(forty, synthetic::layers_from(0, 32), 32);
        chart.set_table(table, 32);
        show(chart);
        QVERIFY(!chart.zoomed());
        const QString language = codes(chart, *table)[25];
        const QRectF before = chart.cell_rect(language, 20);
        QSignalSpy changed(&chart, &HeatmapChart::view_changed);
        turn_wheel(chart, before.center(), 4, Qt::ControlModifier);
        QVERIFY(chart.zoomed());
        QVERIFY(changed.count() >= 1);
        const HeatmapChart::View part = chart.part();
        QVERIFY2(part.layers < 20 && part.rows < 24, qPrintable(QString("%1 × %2").arg(part.layers).arg(part.rows)));
        // The cell under the pointer is still about there, and larger.
        const QRectF after = chart.cell_rect(language, 20);
        QVERIFY(after.width() > before.width() * 1.5);
        QVERIFY(QLineF(after.center(), before.center()).length() < 2 * QLineF(after.topLeft(), after.bottomRight()).length());
        // What lies outside has no place, and a click means the cell that is drawn.
        QVERIFY(chart.cell_rect(codes(chart, *table)[0], 0).isEmpty());
        QTest::mouseClick(&chart, Qt::LeftButton, {}, after.center().toPoint());
        QCOMPARE(selection.languages(), QStringList{language});
        QCOMPARE(selection.layer(), 20);
        turn_wheel(chart, after.center(), -2, {});
        QVERIFY(chart.part().first_row > part.first_row);
        QCOMPARE(chart.part().rows, part.rows);
        turn_wheel(chart, after.center(), 2, Qt::ShiftModifier);
        QVERIFY(chart.part().first_layer < part.first_layer);
        // All the way out it is all of it again.
        turn_wheel(chart, after.center(), -12, Qt::ControlModifier);
        QVERIFY(!chart.zoomed());
        QCOMPARE(chart.view(), HeatmapChart::View());
    }

    void a_zoom_to_the_selection_shows_its_languages_and_its_band() {
        Selection selection;
        HeatmapChart chart(&selection);
        std::vector<std::string> forty = synthetic::all_languages();
        forty.resize(40);
        const auto table = synthetic::divergence_table(forty, synthetic::layers_from(0, 32), 32);
        chart.set_table(table, 32);
        show(chart);
        const QStringList order = codes(chart, *table);
        selection.set_languages({order[12], order[7]});
        selection.set_band(10, 15);
        chart.zoom_to_selection();
        QCOMPARE(chart.part(), (HeatmapChart::View{10, 6, 7, 6}));
        // Arrow keys take what is shown with them.
        selection.set_cell(order[12], 15);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(selection.layer(), 16);
        QCOMPARE(chart.part(), (HeatmapChart::View{11, 6, 8, 6}));
        QVERIFY(!chart.cell_rect(order[13], 16).isEmpty());
        // Another table shows all of it.
        chart.set_table(small_table(), 6);
        QVERIFY(!chart.zoomed());
    }

    void like_rows_stand_side_by_side_in_the_order_by_similarity() {
        auto table = std::make_shared<DivergenceTable>(*small_table());
        table->languages = {"fra_Latn", "hin_Deva", "spa_Latn", "zho_Hans", "tha_Thai"};
        const double level[] = {.1, .5, .12, .52, .9};
        table->mean.clear();
        for (const double value : level)
            table->mean.insert(table->mean.end(), table->layers.size(), value);
        std::fill_n(table->mean.end() - 5, 5, std::nan("")); // no value: last
        table->low = table->high = table->mean;
        table->n.assign(5, 100);
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(table, 6);
        chart.set_order(HeatmapChart::Order::Similarity);
        QCOMPARE(codes(chart, *table), (QStringList{"fra_Latn", "spa_Latn", "hin_Deva", "zho_Hans", "tha_Thai"}));
    }

    void a_filter_leaves_rows_out_and_keeps_selection_and_colours() {
        Selection selection;
        HeatmapChart chart(&selection);
        const auto table = small_table();
        chart.set_table(table, 6);
        show(chart);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell_rect("hin_Deva", 3).center().toPoint());
        const double largest = chart.largest();
        QSignalSpy shown(&chart, &HeatmapChart::languages_shown);
        chart.set_filter([](const QString& code) { return code != "hin_Deva"; });
        QCOMPARE(shown.last().at(0).toInt(), 2);
        QCOMPARE(shown.last().at(1).toInt(), 3);
        QCOMPARE(codes(chart, *table), (QStringList{"zho_Hans", "fra_Latn"}));
        QVERIFY(chart.cell_rect("hin_Deva", 3).isEmpty());
        QCOMPARE(selection.languages(), QStringList{"hin_Deva"});
        QCOMPARE(chart.largest(), largest);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell_rect("zho_Hans", 4).center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"zho_Hans"});
        chart.set_filter([](const QString&) { return false; }); // nothing left: nothing to point at, and no crash
        chart.grab();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rect().center());
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(selection.languages(), QStringList{"zho_Hans"});
        chart.set_filter({});
        QCOMPARE(codes(chart, *table).size(), 3);
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
        const auto again = qScopeGuard([] { qputenv("ISOGLOSS_NO_MOTION", "1"); });
        if (!motion_allowed())
            QSKIP("this system asks for no motion");
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

QTEST_MAIN(HeatmapTest)
#include "heatmap_test.moc"
