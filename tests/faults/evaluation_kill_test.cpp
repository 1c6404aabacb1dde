// SPDX-License-Identifier: GPL-3.0-or-later
// The command line is killed at random moments while it evaluates and sweeps; going on must give the bytes of an undisturbed run.
#include "core/base/files.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <random>
#include <regex>

using namespace isogloss;

namespace {

constexpr int kills = 10;
const QString source = ISOGLOSS_SOURCE_DIR;
const QString model = source + "/tests/parity/models/olmoe_flagship";

/// The file without the moment it was made at.
std::string timeless(const QString& file) {
    return std::regex_replace(read_file(file.toStdString(), 1 << 24), std::regex("\"created\": \"[^\"]*\""), "");
}

} // namespace

class EvaluationKillTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::mt19937 random_{20251123};
    QString path(const QString& name) const { return folder_.filePath(name); }

    static int run(const QStringList& arguments) { return QProcess::execute(ISOGLOSS_CLI, arguments); }
    /// Runs `arguments` with --resume until it ends by itself, after `kills` kills within `milliseconds` each. A run that ends before all kills came
    /// is looked at, removed, and begun anew: how long a run takes is the machine's affair.
    void run_killed(const QStringList& arguments, int milliseconds, const std::function<void()>& compare, const QString& out) {
        for (int killed = 0, runs = 0; runs < 200; ++runs) {
            QProcess child;
            child.setProcessChannelMode(QProcess::MergedChannels);
            child.start(ISOGLOSS_CLI, arguments + QStringList{out, "--resume"});
            if (child.waitForFinished(killed < kills ? std::uniform_int_distribution(0, milliseconds)(random_) : 60000)) {
                QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll().constData());
                compare();
                if (QTest::currentTestFailed() || killed == kills)
                    return;
                QVERIFY(QFileInfo(out).isDir() ? QDir(out).removeRecursively() : QFile::remove(out));
                continue;
            }
            child.kill(); // SIGKILL
            child.waitForFinished();
            ++killed;
        }
        QFAIL("not enough of the kills came before the run's end");
    }

private slots:
    void evaluate() {
        const QStringList arguments{"evaluate", model, "--task",    "belebele", "--data", source + "/tests/core/evaluation/belebele",
                                    "--dtype",  "f32", "--threads", "1",        "--out"};
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(arguments + QStringList{path("whole.json")}), 0);
        const auto compare = [this] {
            QCOMPARE(timeless(path("killed.json")), timeless(path("whole.json")));
            QVERIFY(!QFile::exists(path("killed.json.partial")));
        };
        run_killed(arguments, static_cast<int>(timer.elapsed()), compare, path("killed.json"));
    }
    void sweep() {
        const QString flores = source + "/tests/core/evaluation/flores";
        QCOMPARE(run({"trace", model, "--corpus", flores, "--languages", "all", "--out", path("t.isogloss.h5"), "--dtype", "f32"}), 0);
        const QStringList arguments{"sweep",       model,
                                    "--data",      source + "/tests/core/evaluation/belebele",
                                    "--limit",     "1",
                                    "--target",    path("t.isogloss.h5:hin_Deva"),
                                    "--baseline",  path("t.isogloss.h5:eng_Latn"),
                                    "--tau",       "0.05,0.1",
                                    "--bands",     "0-2,1-2",
                                    "--rule",      "soft,hard",
                                    "--resamples", "50",
                                    "--dtype",     "f32",
                                    "--threads",   "1",
                                    "--out"};
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(arguments + QStringList{path("whole")}), 0);
        const auto compare = [this] {
            int files = 0;
            for (QDirIterator it(path("whole"), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
                const QString file = it.next();
                QCOMPARE(timeless(path("killed") + file.mid(path("whole").size())), timeless(file));
            }
            QVERIFY2(files >= 8, qPrintable(QString::number(files)));
        };
        run_killed(arguments, std::max(20, static_cast<int>(timer.elapsed() / 4)), compare, path("killed"));
    }
};

QTEST_GUILESS_MAIN(EvaluationKillTest)
#include "evaluation_kill_test.moc"
