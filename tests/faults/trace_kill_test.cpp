// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes a trace is killed at random moments; what it leaves must open, be consistent, say truthfully what is complete, and be
// finished by another run to the same bytes as one that nobody disturbed.
#include "tests/faults/trace_fault_shape.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <random>

using namespace isogloss;

namespace {

constexpr int kills = 20;
constexpr unsigned seed = 20251123;
const QString slice_pause = "1500"; // µs after each slice: a whole run takes a few hundred ms

QByteArray bytes_of(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString first_error(const QString& file) {
    for (const auto& finding : verify_trace(file.toStdString()))
        if (finding.error)
            return QString::fromStdString(finding.place + ": " + finding.sentence);
    return {};
}

} // namespace

class TraceKillTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder;
    test::SyntheticTrace trace = test::fault_trace();
    QByteArray undisturbed;
    qint64 whole_run_ms = 0;

    QString path(const QString& name) const { return folder.filePath(name); }

private slots:
    void initTestCase() {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QProcess::execute(TRACE_WRITER_CHILD, {path("undisturbed"), "--pause", slice_pause}), 0);
        whole_run_ms = timer.elapsed();
        undisturbed = bytes_of(path("undisturbed"));
        QCOMPARE(first_error(path("undisturbed")), QString());
        QCOMPARE(TraceReader(path("undisturbed").toStdString()).layers_complete(), 5);
    }
    void killed_at_random_moments() {
        std::mt19937 random(seed);
        int partial = 0;
        for (int i = 0; i < kills; ++i) {
            const QString file = path(QString("killed %1").arg(i));
            QProcess child;
            child.start(TRACE_WRITER_CHILD, {file, "--pause", slice_pause});
            QVERIFY(child.waitForStarted());
            const auto moment = static_cast<int>(static_cast<qint64>(random() % 1000) * whole_run_ms / 1000);
            if (!child.waitForFinished(moment)) {
                child.kill(); // SIGKILL
                QVERIFY(child.waitForFinished());
            }
            if (QFile::exists(file)) {
                QCOMPARE(first_error(file), QString());
                const TraceReader left(file.toStdString());
                QCOMPARE(test::difference(left, trace), std::string());
                const int complete = left.layers_complete();
                partial += complete > 0 && complete < 5;
            }
            QCOMPARE(QProcess::execute(TRACE_WRITER_CHILD, {file}), 0);
            QVERIFY2(bytes_of(file) == undisturbed, qPrintable(QString("kill %1 after %2 ms").arg(i).arg(moment)));
            QFile::remove(file);
        }
        // Most kills fall inside the run, else the test says nothing.
        QVERIFY2(partial >= kills / 4, qPrintable(QString::number(partial)));
    }
    void killed_again_and_again() {
        const QString file = path("again");
        std::mt19937 random(seed + 1);
        int runs = 0, before = 0;
        for (bool done = false; !done; ++runs) {
            QVERIFY2(runs < 200, "no progress from run to run");
            QProcess child;
            child.start(TRACE_WRITER_CHILD, {file, "--pause", slice_pause});
            QVERIFY(child.waitForStarted());
            done = child.waitForFinished(static_cast<int>(whole_run_ms / 4 + random() % static_cast<unsigned>(whole_run_ms / 4 + 1)));
            if (!done) {
                child.kill();
                QVERIFY(child.waitForFinished());
            }
            if (!QFile::exists(file))
                continue;
            const int complete = TraceReader(file.toStdString()).layers_complete();
            QVERIFY(complete >= before);
            before = complete;
        }
        QVERIFY(bytes_of(file) == undisturbed);
    }
    void growing_trace_of_another_process_can_be_read() {
        const QString file = path("growing");
        QProcess child;
        child.start(TRACE_WRITER_CHILD, {file, "--pause", slice_pause});
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY(QFile::exists(file));
        const TraceReader reader(file.toStdString()), other(file.toStdString());
        std::vector<int> seen;
        while (seen.empty() || seen.back() < 5) {
            const bool over = child.state() == QProcess::NotRunning;
            const int complete = reader.layers_complete();
            QVERIFY(seen.empty() || complete >= seen.back());
            if (seen.empty() || complete > seen.back()) {
                seen.push_back(complete);
                QCOMPARE(test::difference(reader, trace), std::string());
                QVERIFY(other.layers_complete() >= complete);
            }
            QVERIFY2(!over || complete == 5, "the writer ended too early");
            QTest::qWait(5);
        }
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(seen.size() >= 3);
        QCOMPARE(first_error(file), QString());
    }
};

QTEST_GUILESS_MAIN(TraceKillTest)
#include "trace_kill_test.moc"
