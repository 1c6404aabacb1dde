// SPDX-License-Identifier: GPL-3.0-or-later
// The guided first visit in the real window, walked with the mouse and the keyboard, and ended early.
#include "app/window/figure_dialog.h"
#include "app/window/first_visit.h"
#include "app/window/main_window.h"
#include "core/trace/reader.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/steering_panel.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace isogloss;

class FirstVisitTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
    }

    /// Opens the demo as a newcomer does, with few rows, and waits for the card.
    static void open(MainWindow& window) {
        RunOptions options = window.run_panel().options();
        options.limit = 6;
        window.run_panel().set_options(options);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open_demo();
    }

    void five_steps_lead_from_the_heatmap_to_a_figure() {
        MainWindow window;
        open(window);
        FirstVisit& visit = window.visit();
        QTRY_VERIFY_WITH_TIMEOUT(visit.running() || !window.banner().isHidden(), 120000);
        QVERIFY2(visit.running(), qPrintable(window.banner().sentence()));
        TourCard& card = visit.card();
        const auto inside = [&] { return window.rect().contains(card.geometry()) && card.isVisible(); };
        QCOMPARE(card.number(), 1);
        QVERIFY(inside());
        QVERIFY(!card.geometry().contains(window.page().heatmap().mapTo(&window, QPoint(200, 100)))); // beside it, not over it

        const auto& table = *window.trace_view().view()->table;
        const QString language = QString::fromStdString(table.languages.front());
        QTest::mouseClick(&window.page().heatmap(), Qt::LeftButton, {}, window.page().heatmap().cell_rect(language, 5).center().toPoint());
        QTRY_COMPARE(card.number(), 2);
        QTRY_VERIFY(inside());

        ExpertsChart& experts = window.page().experts();
        QTRY_VERIFY(window.trace_view().shown_activation());
        const QPoint bar = experts.bar_position(0).toPoint();
        QTest::mouseClick(&experts, Qt::LeftButton, {}, bar);
        QTRY_COMPARE(card.number(), 3);
        QTest::mouseDClick(&experts, Qt::LeftButton, {}, bar);
        QTRY_COMPARE(card.number(), 4);
        QCOMPARE(window.plan().plan().edits.size(), 1u);
        QTRY_VERIFY(inside());
        QPushButton& button = window.steering_panel().reevaluate_button();
        QVERIFY(!card.geometry().intersects(QRect(button.mapTo(&window, QPoint(0, 0)), button.size())));
        window.steering().set_belebele({}); // the reading questions of 14 languages take their time, and are tested elsewhere
        QTest::mouseClick(&button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(card.number(), 5, 120000);
        QVERIFY(window.steering().result().has_value());
        QTest::mouseClick(&card.next_button(), Qt::LeftButton);
        QVERIFY(!visit.running());
        QVERIFY(card.isHidden());
        window.close();
    }

    void once_seen_it_comes_back_only_when_asked_for() {
        MainWindow window;
        open(window);
        QTRY_VERIFY_WITH_TIMEOUT(window.trace_view().complete() && !window.runs().running(), 120000);
        QTest::qWait(50);
        QVERIFY(!window.visit().running());
        window.actions().action("help.visit")->trigger();
        QVERIFY(window.visit().running());
        QVERIFY(window.visit().card().number() == 1);
        QTest::mouseClick(&window.visit().card().dismiss_button(), Qt::LeftButton);
        QVERIFY(!window.visit().running());
        // What it would have followed no longer brings it back.
        window.selection().set_cell("fra_Latn", 3);
        QVERIFY(window.visit().card().isHidden());
    }

private:
    QTemporaryDir home_;
};

QTEST_MAIN(FirstVisitTest)
#include "first_visit_test.moc"
