// SPDX-License-Identifier: GPL-3.0-or-later
// How the isogloss line and the rows move to where they belong, and that they don't where motion is off.
#include "chart_events.h"
#include "widgets/charts/heatmap_chart.h"
#include "widgets/figure/figure.h"
#include "widgets/motion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>

using namespace isogloss;

namespace {

/// Other bands at θ = 0.2, and hin no more on top.
std::shared_ptr<DivergenceTable> eased_table() {
    auto table = small_table();
    for (const std::size_t cell : {5, 6, 9})
        table->mean[cell] = .15;
    return table;
}

/// The cells, without the colour bar, whose handle does not move but jump.
QImage cells(HeatmapChart& chart) {
    const QRect area = chart.cell_rect("fra_Latn", 1).united(chart.cell_rect("hin_Deva", 5)).united(chart.cell_rect("zho_Hans", 5)).toRect();
    return chart.grab().toImage().copy(area.adjusted(-3, -3, 3, 3));
}

} // namespace

class HeatmapLineTest : public QObject {
    Q_OBJECT
    /// What a chart shows at once, where nothing moves.
    static QImage at_rest(const std::shared_ptr<const DivergenceTable>& table, double threshold) {
        const QByteArray motion = qgetenv("ISOGLOSS_NO_MOTION");
        qputenv("ISOGLOSS_NO_MOTION", "1");
        Selection selection;
        selection.set_threshold(threshold);
        HeatmapChart chart(&selection);
        chart.set_order(HeatmapChart::Order::AsGiven);
        chart.set_table(table, 6);
        show(chart);
        const QImage image = cells(chart);
        motion.isNull() ? qunsetenv("ISOGLOSS_NO_MOTION") : qputenv("ISOGLOSS_NO_MOTION", motion);
        return image;
    }
    /// True if the way from `before` to `after` is seen, which ends exactly there. A busy machine may skip it, so it is gone a few times.
    static bool seen_to_move(HeatmapChart& chart, const QImage& before, const QImage& after, const std::function<void(bool there)>& step) {
        bool between = false;
        for (int attempt = 0; attempt < 6 && !between; ++attempt) {
            step(true);
            if (cells(chart) != before)
                return false; // it sets out from where it was
            if (!QTest::qWaitFor(
                    [&] {
                        const QImage now = cells(chart);
                        between = between || (now != before && now != after);
                        return now == after;
                    },
                    3000))
                return false;
            step(false);
            if (!QTest::qWaitFor([&] { return cells(chart) == before; }, 3000))
                return false;
        }
        return between;
    }

private slots:
    void initTestCase() { ThemeSource::instance().set_choice(ThemeChoice::Light); }
    void init() {
        qunsetenv("ISOGLOSS_NO_MOTION");
        if (!motion_allowed())
            QSKIP("this system asks for no motion");
    }
    void cleanup() { qputenv("ISOGLOSS_NO_MOTION", "1"); }

    void files_of_the_desktop_switch_motion_off() {
        const QTemporaryDir folder;
        const auto write = [&](const char* name, const char* text) {
            QDir(folder.path()).mkpath(QFileInfo(name).path());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        QVERIFY(files_allow_motion(folder.path()));
        write("kdeglobals", "[General]\nfont=x\n[KDE]\nAnimationDurationFactor=0.5\n");
        QVERIFY(files_allow_motion(folder.path()));
        write("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n");
        QVERIFY(!files_allow_motion(folder.path()));
        QVERIFY(QFile::remove(folder.filePath("kdeglobals")));
        write("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n");
        QVERIFY(!files_allow_motion(folder.path()));
    }

    void a_step_of_the_threshold_moves_the_line() {
        Selection selection;
        selection.set_threshold(.2);
        HeatmapChart chart(&selection);
        chart.set_order(HeatmapChart::Order::AsGiven);
        chart.set_table(small_table(), 6);
        show(chart);
        const QImage before = at_rest(small_table(), .2), after = at_rest(small_table(), .35);
        QVERIFY(before != after);
        QVERIFY(seen_to_move(chart, before, after, [&](bool there) { selection.set_threshold(there ? .35 : .2); }));
    }

    void a_dragged_threshold_has_the_line_in_its_hand() {
        Selection selection;
        selection.set_threshold(.2);
        HeatmapChart chart(&selection);
        chart.set_order(HeatmapChart::Order::AsGiven);
        chart.set_table(small_table(), 6);
        show(chart);
        cells(chart);
        const QPoint handle = chart.threshold_handle().center().toPoint();
        QTest::mousePress(&chart, Qt::LeftButton, {}, handle);
        const QPoint to = handle + QPoint(40, 0);
        QMouseEvent move(QEvent::MouseMove, to, chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&chart, &move);
        QVERIFY(selection.threshold() > .25);
        QCOMPARE(cells(chart), at_rest(small_table(), selection.threshold()));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
    }

    void before_and_after_move_the_line_and_the_rows() {
        Selection selection;
        selection.set_threshold(.2);
        HeatmapChart chart(&selection);
        chart.set_order(HeatmapChart::Order::AsGiven);
        chart.set_table(small_table(), 6);
        show(chart);
        // The colours change at once, the line on its way: its pixels at the end are those of a chart that never moved.
        const QImage after = at_rest(eased_table(), .2);
        bool between = false;
        for (int attempt = 0; attempt < 6 && !between; ++attempt) {
            chart.set_table(small_table(), 6);
            QTRY_COMPARE(cells(chart), at_rest(small_table(), .2));
            chart.set_table(eased_table(), 6);
            between = cells(chart) != after;
            QTRY_COMPARE(cells(chart), after);
        }
        QVERIFY(between);
        // By mean divergence zho now stands above hin: the rows go there.
        chart.set_table(small_table(), 6);
        chart.set_order(HeatmapChart::Order::MeanDivergence);
        QTest::qWait(300);
        const QStringList order = chart.shown_codes();
        const QImage sorted = cells(chart);
        chart.set_table(eased_table(), 6);
        QVERIFY(chart.shown_codes() != order);
        const QImage first = cells(chart);
        QTest::qWait(300);
        QVERIFY(cells(chart) != first);
        QVERIFY(sorted != first);
    }

    void nothing_moves_where_motion_is_off() {
        qputenv("ISOGLOSS_NO_MOTION", "1");
        Selection selection;
        selection.set_threshold(.2);
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        cells(chart);
        selection.set_threshold(.35);
        const QImage at_once = cells(chart);
        QTest::qWait(60);
        QCOMPARE(cells(chart), at_once);
        chart.set_table(eased_table(), 6);
        const QImage eased = cells(chart);
        QTest::qWait(60);
        QCOMPARE(cells(chart), eased);
        QVERIFY(eased != at_once);
    }

    void a_figure_has_the_line_where_it_belongs() {
        Selection selection;
        selection.set_threshold(.2);
        HeatmapChart chart(&selection);
        chart.set_table(small_table(), 6);
        show(chart);
        cells(chart);
        selection.set_threshold(.35);
        cells(chart); // on its way
        FigureOptions options;
        const QImage moving = preview_chart(chart, options, 600, 1);
        QTest::qWait(300);
        QCOMPARE(preview_chart(chart, options, 600, 1), moving);
    }
};

QTEST_MAIN(HeatmapLineTest)
#include "heatmap_line_test.moc"
