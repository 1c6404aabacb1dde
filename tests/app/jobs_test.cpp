// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/job_list_model.h"
#include "widgets/panels/jobs_panel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace isogloss;

class JobsTest : public QObject {
    Q_OBJECT

    QDateTime clock_{QDate(2026, 1, 2), QTime(3, 4, 5)};
    std::function<QDateTime()> now() {
        return [this] { return clock_; };
    }
    static Progress at(const std::string& stage, double fraction) {
        Progress progress;
        progress.stage = stage;
        progress.fraction = fraction;
        progress.tokens_per_second = 1234;
        progress.seconds_left = 65;
        return progress;
    }
    static QString text(const JobListModel& model, int row, int column) { return model.index(row, column).data().toString(); }

private slots:
    void a_job_from_its_request_to_its_end() {
        JobListModel model(now());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(7, "Trace of a");
        model.add(8, "Trace of b");
        QCOMPARE(text(model, 0, JobListModel::Title), "Trace of b"); // newest first
        QCOMPARE(text(model, 1, JobListModel::Stand), "waiting");
        QCOMPARE(text(model, 1, JobListModel::Time), "");
        QCOMPARE(model.waiting(), 2);
        model.begin(7);
        clock_ = clock_.addSecs(61);
        model.show(7, at("layer 1 of 2", 0.5));
        QCOMPARE(text(model, 1, JobListModel::Stand), QString("layer 1 of 2 · %1 tokens/s · 1:05 left").arg(QLocale().toString(1234)));
        QCOMPARE(text(model, 1, JobListModel::Time), "1:01");
        QCOMPARE(model.index(1, 0).data(JobListModel::FractionRole).toDouble(), 0.5);
        model.show(7, at("layer 1 of 2", 0.6));
        model.show(7, at("layer 2 of 2", 0.9));
        clock_ = clock_.addSecs(9);
        model.end(7, JobRow::State::Done);
        QCOMPARE(text(model, 1, JobListModel::Stand), "done");
        clock_ = clock_.addSecs(100);
        QCOMPARE(text(model, 1, JobListModel::Time), "1:10"); // stands still
        QCOMPARE(model.find(7)->log, (QStringList{"03:04:05  begun", "03:05:06  layer 1 of 2", "03:05:06  layer 2 of 2", "03:05:15  done"}));
        model.end(8, JobRow::State::Failed, "The disk is full.");
        QVERIFY(model.find(8)->log.last().endsWith("The disk is full."));
        QCOMPARE(model.waiting(), 0);
    }

    void jobs_that_are_not_listed_are_passed_over() {
        JobListModel model(now());
        model.begin(1);
        model.show(1, at("x", 0));
        model.end(1, JobRow::State::Done);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.find(1) == nullptr);
    }

    void the_list_and_the_logs_do_not_grow_without_end() {
        JobListModel model(now());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (quint64 id = 1; id <= 300; ++id) {
            model.add(id, QString::number(id));
            if (id > 1) // the oldest is never over, and so never dropped
                model.end(id, JobRow::State::Done);
        }
        QVERIFY(model.find(1) != nullptr);
        model.end(1, JobRow::State::Done);
        model.add(301, "more");
        QVERIFY(model.find(1) == nullptr);
        for (int i = 0; i < 2000; ++i)
            model.show(301, at("stage " + std::to_string(i), 0));
        QVERIFY(model.find(301)->log.size() <= 500);
        QVERIFY(model.find(301)->log.last().endsWith("stage 1999"));
        model.clear_ended();
        QCOMPARE(model.rowCount(), 1);
    }

    void the_panel_shows_the_log_and_cancels() {
        JobListModel model(now());
        JobsPanel panel(model);
        panel.resize(900, 200);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(!panel.cancel_button().isEnabled());
        model.add(3, "Sweep");
        model.begin(3);
        panel.table().selectRow(0);
        QVERIFY(panel.log().contains("begun"));
        model.show(3, at("layer 4 of 8", 0.4));
        QVERIFY(panel.log().contains("layer 4 of 8"));
        QSignalSpy cancelled(&panel, &JobsPanel::cancel_requested);
        QTest::mouseClick(&panel.cancel_button(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toULongLong(), 3ULL);
        panel.table().setFocus();
        QTest::keyClick(&panel.table(), Qt::Key_Delete);
        QCOMPARE(cancelled.size(), 2);
        model.end(3, JobRow::State::Cancelled);
        QVERIFY(!panel.cancel_button().isEnabled());
        QTest::keyClick(&panel.table(), Qt::Key_Delete);
        QCOMPARE(cancelled.size(), 2);
    }
};

QTEST_MAIN(JobsTest)
#include "jobs_test.moc"
