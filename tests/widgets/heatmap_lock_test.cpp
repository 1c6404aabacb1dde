// SPDX-License-Identifier: GPL-3.0-or-later
// Two tables on one heatmap and side by side: both lines at one θ, locked axes; and the tree beside rows in the order of similarity.
#include "chart_events.h"
#include "widgets/charts/heatmap_chart.h"
#include "widgets/charts/heatmap_lock.h"

using namespace isogloss;

class HeatmapLockTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        qputenv("ISOGLOSS_NO_MOTION", "1");
        ThemeSource::instance().set_choice(ThemeChoice::Light);
    }

    void the_tree_of_similar_rows_stands_beside_them() {
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart, {900, 440});
        const double wide = chart.cell_rect("hin_Deva", 5).right();
        chart.set_order(HeatmapChart::Order::Similarity);
        const QRectF fra = chart.cell_rect("fra_Latn", 5), zho = chart.cell_rect("zho_Hans", 5), hin = chart.cell_rect("hin_Deva", 5);
        QVERIFY(hin.right() < wide); // it takes room
        // fra and zho differ least, so they stand side by side and are joined nearer to the cells than hin.
        QVERIFY(std::abs(fra.center().y() - zho.center().y()) < fra.height() * 1.5);
        const QImage drawn = chart.grab().toImage();
        const auto joined_at = [&](double y) {
            for (int x = static_cast<int>(fra.right()) + 5; x < static_cast<int>(wide) + 4; ++x)
                if (drawn.pixelColor(x, static_cast<int>(y)) != ThemeSource::instance().theme().ground)
                    return x;
            return -1;
        };
        const QRectF next_to_hin = std::abs(fra.center().y() - hin.center().y()) < std::abs(zho.center().y() - hin.center().y()) ? fra : zho;
        const int near = joined_at((fra.center().y() + zho.center().y()) / 2 + 3),
                  far = joined_at((hin.bottom() + next_to_hin.top()) / 2 + (hin.top() < fra.top() ? -3 : 3));
        QVERIFY(near > 0);
        QVERIFY2(far > near, qPrintable(QStringLiteral("%1 %2").arg(near).arg(far)));
        chart.set_order(HeatmapChart::Order::Name);
        QCOMPARE(chart.cell_rect("hin_Deva", 5).right(), wide);
    }

    void rows_do_not_move_where_motion_is_off() {
        qputenv("ISOGLOSS_NO_MOTION", "1");
        Selection selection;
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        chart.set_order(HeatmapChart::Order::Name);
        const QImage at_once = chart.grab().toImage();
        QTest::qWait(250);
        QVERIFY(at_once == chart.grab().toImage());
    }

    void both_lines_are_drawn_at_one_threshold() {
        const auto before = small_table(), after = small_table();
        for (const std::size_t layer : {1, 3}) // of hin_Deva: 3 alone was inside, now 2 to 4 are
            after->mean[5 + layer] = .15;
        Selection selection;
        selection.set_threshold(.2);
        HeatmapChart chart(&selection);
        chart.set_table(after, 6);
        chart.set_line_before(before);
        show(chart);
        const Theme& theme = ThemeSource::instance().theme();
        const auto along = [&](int layer, const QColor& colour) {
            const QImage drawn = chart.grab().toImage();
            const QRectF cell = chart.cell_rect("hin_Deva", layer);
            int pixels = 0;
            for (int y = static_cast<int>(cell.top()) + 3; y < static_cast<int>(cell.bottom()) - 3; ++y)
                for (int x = -2; x <= 2; ++x)
                    pixels += drawn.pixelColor(static_cast<int>(cell.left()) + x, y) == colour ? 1 : 0;
            return pixels;
        };
        QVERIFY(along(2, theme.accent) > 5);    // where the band begins now
        QVERIFY(along(3, theme.secondary) > 5); // where it began
        QCOMPARE(along(3, theme.accent), 0);
        QCOMPARE(along(2, theme.secondary), 0);
        // The difference shows both too, though its own values are no divergences.
        auto change = std::make_shared<DivergenceTable>(*after);
        for (std::size_t cell = 0; cell < change->mean.size(); ++cell)
            change->mean[cell] -= before->mean[cell];
        chart.set_line_before(nullptr);
        chart.set_mode(HeatmapChart::Mode::Difference);
        chart.set_table(change, 6);
        QCOMPARE(along(2, theme.accent), 0);
        chart.set_lines(after, before);
        QVERIFY(along(2, theme.accent) > 5);
        QVERIFY(along(3, theme.secondary) > 5);
        QVERIFY(chart.threshold_handle().isEmpty());
        // Without a chosen θ, both tables are cut at the one that is given.
        selection.set_threshold(isogloss::nan);
        chart.set_usual_threshold(.07);
        QCOMPARE(chart.threshold(), .07);
    }

    void two_heatmaps_are_locked() {
        Selection selection;
        HeatmapChart first(&selection), second(&selection);
        HeatmapLock lock(first, second);
        auto other = small_table();
        std::swap(other->languages[0], other->languages[2]);
        other->mean[0] = .95; // of zho_Hans
        first.set_table(small_table(), 6);
        second.set_table(other, 6);
        show(first);
        show(second);
        QVERIFY(first.largest() != second.largest());
        lock.set_locked(true);
        QCOMPARE(first.largest(), .95);
        QCOMPARE(second.largest(), .95);
        const auto rows_agree = [&] {
            return first.shown_codes() == second.shown_codes() && std::ranges::all_of(first.shown_codes(), [&](const QString& code) {
                       return first.cell_rect(code, 3) == second.cell_rect(code, 3);
                   });
        };
        QVERIFY(rows_agree());
        first.set_order(HeatmapChart::Order::Name);
        QVERIFY(rows_agree());
        first.set_filter([](const QString& code) { return code != "fra_Latn"; });
        QCOMPARE(second.shown_codes().size(), 2);
        QVERIFY(rows_agree());
        first.set_filter([](const QString&) { return false; });
        QVERIFY(second.shown_codes().isEmpty());
        first.set_filter({});
        // Zooming either shows the same part of both.
        turn_wheel(second, second.cell_rect("hin_Deva", 2).center(), 1, Qt::ControlModifier);
        QVERIFY(first.zoomed());
        QCOMPARE(first.view(), second.view());
        first.show_all();
        QVERIFY(!second.zoomed());
        lock.set_locked(false);
        QCOMPARE(first.largest(), .6);
    }
};

QTEST_MAIN(HeatmapLockTest)
#include "heatmap_lock_test.moc"
