// SPDX-License-Identifier: GPL-3.0-or-later
// The real command line against what goes wrong in practice: each fault ends with one clear sentence and the right status, and every file that was
// there before is there after, byte for byte.
#include "tests/app/fault_folder.h"

#include <QProcess>
#include <QTest>
#include <unistd.h>

using namespace isogloss;

namespace {

constexpr int run_failed = 1, bad_input = 2;

struct Outcome {
    int status = -1;
    QString said; ///< standard error
    /// One line "isogloss-cli: … .", which may end in a question, that contains all of `parts`.
    bool is_sentence_with(const QStringList& parts) const {
        const bool one = said.startsWith("isogloss-cli: ") && said.count('\n') == 1 && (said.trimmed().endsWith('.') || said.trimmed().endsWith('?'));
        return one && std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return said.contains(part); });
    }
};

Outcome run(const QString& program, const QStringList& words) {
    QProcess child;
    child.start(program, words);
    if (!child.waitForFinished(100000) || child.exitStatus() != QProcess::NormalExit)
        return {-1, "did not end: " + child.errorString()};
    return {child.exitCode(), QString::fromUtf8(child.readAllStandardError())};
}

Outcome cli(const QStringList& words) { return run(ISOGLOSS_CLI, words); }

/// With files that may grow to `blocks` of 512 bytes, and a signal for more that is ignored: the write fails as on a full disk.
Outcome cli_on_full_disk(int blocks, const QStringList& words) {
    return run("/bin/sh",
               QStringList{"-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$0\" \"$@\"", ISOGLOSS_CLI, QString::number(blocks)} + words);
}

/// As somebody whom a folder's permissions bind.
Outcome cli_without_privileges(const QStringList& words) {
    if (::geteuid() != 0)
        return cli(words);
    const QString privileges = "-dac_override,-dac_read_search";
    return run("setpriv", QStringList{"--bounding-set=" + privileges, "--inh-caps=" + privileges, ISOGLOSS_CLI} + words);
}

} // namespace

class CliFaultsTest : public QObject {
    Q_OBJECT
    const test::FaultFolder folder_;

    QString path(const QString& name) const { return folder_.path(name); }

    QStringList trace(const QString& model, const QString& out, const QStringList& more = {}) const {
        return QStringList{"trace", path(model), "--corpus", path("corpus"), "--languages", "all", "--dtype", "f32", "--out", path(out)} + more;
    }

private slots:
    void initTestCase() {
        folder_.fill();
        const Outcome outcome = cli(trace("model", "before.isogloss.h5"));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.said));
    }

    void truncated_checkpoint() {
        const auto before = folder_.files();
        const Outcome outcome = cli(trace("truncated", "new.isogloss.h5"));
        QCOMPARE(outcome.status, bad_input);
        QVERIFY2(outcome.is_sentence_with({"model-00002-of-00004.safetensors", "expected"}), qPrintable(outcome.said));
        QCOMPARE(folder_.files(), before);
    }

    void missing_shard() {
        const auto before = folder_.files();
        for (const QStringList& words : {QStringList{"info", path("incomplete")}, trace("incomplete", "new.isogloss.h5")}) {
            const Outcome outcome = cli(words);
            QCOMPARE(outcome.status, bad_input);
            QVERIFY2(outcome.is_sentence_with({"model-00003-of-00004.safetensors"}), qPrintable(outcome.said));
        }
        QCOMPARE(folder_.files(), before);
    }

    void ragged_corpus() {
        const auto before = folder_.files();
        QStringList words = trace("model", "new.isogloss.h5");
        words[3] = path("ragged");
        const Outcome outcome = cli(words);
        QCOMPARE(outcome.status, bad_input);
        QVERIFY2(outcome.is_sentence_with({"deu_Latn.dev", "expected 2 lines", "found 1"}), qPrintable(outcome.said));
        QCOMPARE(folder_.files(), before);
    }

    void plan_for_another_model() {
        const auto before = folder_.files();
        const Outcome outcome = cli(trace("model", "new.isogloss.h5", {"--plan", path("other.plan.json")}));
        QCOMPARE(outcome.status, bad_input);
        QVERIFY2(outcome.is_sentence_with({"other.plan.json", "another"}), qPrintable(outcome.said));
        QCOMPARE(folder_.files(), before);
    }

    void full_disk() {
        const auto before = folder_.files();
        const Outcome fresh = cli_on_full_disk(8, trace("model", "new.isogloss.h5"));
        QCOMPARE(fresh.status, run_failed);
        QVERIFY2(fresh.is_sentence_with({"new.isogloss.h5", "File too large"}), qPrintable(fresh.said));
        const Outcome figure = cli_on_full_disk(1, {"figure", path("before.isogloss.h5"), "--out", path("new.pdf")});
        QCOMPARE(figure.status, run_failed);
        QVERIFY2(figure.is_sentence_with({"new.pdf", "File too large"}), qPrintable(figure.said));
        auto after = folder_.files();
        after.remove(path("new.isogloss.h5")); // what could be written may stay, for --resume
        QCOMPARE(after, before);
    }

    void read_only_folder() {
        folder_.put("closed/old.isogloss.h5", "not a trace, but somebody's");
        folder_.put("closed/old.pdf", "somebody's figure");
        QVERIFY(QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::ExeOwner));
        const auto before = folder_.files();
        const QStringList figure{"figure", path("before.isogloss.h5"), "--out"};
        const QList<QStringList> attempts{trace("model", "closed/new.isogloss.h5"), figure + QStringList{path("closed/new.pdf")},
                                          figure + QStringList{path("closed/old.pdf")}};
        for (const QStringList& words : attempts) {
            const Outcome outcome = cli_without_privileges(words);
            QCOMPARE(outcome.status, run_failed);
            QVERIFY2(outcome.is_sentence_with({path("closed"), "Permission denied"}), qPrintable(outcome.said));
        }
        QCOMPARE(folder_.files(), before);
        QVERIFY(QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)); // so that it can be removed
    }
};

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "cli_faults_test.moc"
