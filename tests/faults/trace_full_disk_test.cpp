// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full and folders that may not be written: one sentence with the system's reason, existing files as they were, and a resumable trace.
#include "tests/faults/trace_fault_shape.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <unistd.h>

using namespace isogloss;

namespace {

struct Outcome {
    int status = -1;
    QString said;
};

Outcome run(const QString& program, const QStringList& words) {
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(program, words);
    if (!child.waitForFinished(60000) || child.exitStatus() != QProcess::NormalExit)
        return {};
    return {child.exitCode(), QString::fromUtf8(child.readAll())};
}

QByteArray bytes_of(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class TraceFullDiskTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder;
    test::SyntheticTrace trace = test::fault_trace();
    QByteArray undisturbed;

    QString path(const QString& name) const { return folder.filePath(name); }

private slots:
    void initTestCase() {
        QCOMPARE(run(TRACE_WRITER_CHILD, {path("undisturbed")}).status, 0);
        undisturbed = bytes_of(path("undisturbed"));
    }
    void no_room_to_create_it_data() {
        QTest::addColumn<int>("bytes");
        // From nothing at all to all but one byte.
        for (const int percent : {0, 1, 5, 20, 50, 90})
            QTest::addRow("%d %% of the space", percent) << static_cast<int>(undisturbed.size() * percent / 100);
        QTest::addRow("all but a byte") << static_cast<int>(undisturbed.size()) - 1;
    }
    void no_room_to_create_it() {
        QFETCH(int, bytes);
        const Outcome outcome = run(TRACE_WRITER_CHILD, {path("none"), "--limit", QString::number(bytes)});
        QVERIFY2(outcome.status == 1 && outcome.said.contains("none") && outcome.said.contains("File too large"), qPrintable(outcome.said));
        QCOMPARE(outcome.said.count('\n'), 1);
        QCOMPARE(QDir(folder.path()).entryList({"none*"}, QDir::Files), QStringList());
    }
    void no_room_to_replace_it() {
        QVERIFY(QFile::copy(path("undisturbed"), path("there")));
        const Outcome outcome = run(TRACE_WRITER_CHILD, {path("there"), "--overwrite", "--limit", "20000"});
        QCOMPARE(outcome.status, 1);
        QVERIFY(bytes_of(path("there")) == undisturbed);
        QCOMPARE(QDir(folder.path()).entryList({"there*"}, QDir::Files), QStringList{"there"});
    }
    void disk_fills_while_it_is_written() {
        // The languages lie one after the other in the file: the first one's layers fit, a later one's do not.
        const QString file = path("filled");
        const Outcome outcome = run(TRACE_WRITER_CHILD, {file, "--limit-after-creation", QString::number(undisturbed.size() / 2)});
        QVERIFY2(outcome.status == 1, qPrintable(outcome.said));
        QVERIFY2(outcome.said.contains("File too large") && outcome.said.contains("/languages/") && outcome.said.contains("--resume"),
                 qPrintable(outcome.said));
        QCOMPARE(outcome.said.count('\n'), 1);
        for (const auto& finding : verify_trace(file.toStdString()))
            QVERIFY2(!finding.error, finding.sentence.c_str());
        {
            const TraceReader left(file.toStdString());
            QCOMPARE(left.languages()[0].layers_complete, 1);
            QCOMPARE(test::difference(left, trace), std::string());
        }
        QCOMPARE(run(TRACE_WRITER_CHILD, {file}).status, 0);
        QVERIFY(bytes_of(file) == undisturbed);
    }
    void small_disk() {
        const QString script =
            "mount -t tmpfs -o size=128k tmpfs \"$1\" || exit 99; \"$2\" \"$1/x.isogloss.h5\"; status=$?; ls -A \"$1\"; exit $status";
        QDir(folder.path()).mkdir("disk");
        const Outcome outcome = run("unshare", {"--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", path("disk"), TRACE_WRITER_CHILD});
        if (outcome.status != 1 || outcome.said.contains("unshare"))
            QSKIP(qPrintable("this system lets nobody mount a small disk: " + outcome.said.trimmed()));
        QVERIFY2(outcome.said.contains("No space left on device") && outcome.said.contains("needs"), qPrintable(outcome.said));
        QCOMPARE(outcome.said.count('\n'), 1); // the sentence, and nothing in the folder
    }
    void folder_that_may_not_be_written() {
        QDir(folder.path()).mkdir("closed");
        const QString closed = path("closed");
        QVERIFY(QFile::copy(path("undisturbed"), closed + "/old"));
        const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(closed + "/old", everybody));
        QVERIFY(QFile::setPermissions(closed, everybody));
        QVERIFY(QFile::setPermissions(folder.path(), everybody | QFile::WriteOwner));
        QStringList user;
        if (::geteuid() == 0)
            user = {"--user", "65534"}; // the superuser may write anywhere
        for (const QString& name : {QString("/new"), QString("/old")}) {
            const Outcome outcome = run(TRACE_WRITER_CHILD, QStringList{closed + name} + user);
            QVERIFY2(outcome.status == 1 && outcome.said.contains(name) && outcome.said.contains("Permission denied"), qPrintable(outcome.said));
        }
        QVERIFY(QFile::setPermissions(closed, everybody | QFile::WriteOwner)); // so that the folder can be removed
        QCOMPARE(QDir(closed).entryList(QDir::Files), QStringList{"old"});
        QVERIFY(bytes_of(closed + "/old") == undisturbed);
    }
};

QTEST_GUILESS_MAIN(TraceFullDiskTest)
#include "trace_full_disk_test.moc"
