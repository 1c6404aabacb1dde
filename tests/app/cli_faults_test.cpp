// SPDX-License-Identifier: GPL-3.0-or-later
// The real command line against what goes wrong in practice: each fault ends with one clear sentence and the right status, and every file that was
// there before is there after, byte for byte.
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

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

void copy_folder(const QString& from, const QString& to) {
    QVERIFY(QDir().mkpath(to));
    for (const QString& name : QDir(from).entryList(QDir::Files))
        QVERIFY(QFile::copy(from + "/" + name, to + "/" + name));
}

} // namespace

class CliFaultsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString path(const QString& name) const { return folder_.filePath(name); }

    void put(const QString& name, const QByteArray& bytes) const {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QMap<QString, QByteArray> all_files() const {
        QMap<QString, QByteArray> files;
        QDirIterator entry(folder_.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entry.hasNext()) {
            QFile file(entry.next());
            if (file.open(QIODevice::ReadOnly))
                files[file.fileName()] = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        }
        return files;
    }

    QStringList trace(const QString& model, const QString& out, const QStringList& more = {}) const {
        return QStringList{"trace", path(model), "--corpus", path("corpus"), "--languages", "all", "--dtype", "f32", "--out", path(out)} + more;
    }

private slots:
    void initTestCase() {
        const QString models = ISOGLOSS_SOURCE_DIR "/tests/parity/models/";
        copy_folder(models + "olmoe_gqa", path("model"));
        copy_folder(models + "olmoe_gqa", path("truncated"));
        copy_folder(models + "olmoe_gqa", path("incomplete"));
        put("corpus/dev/eng_Latn.dev", "One line.\nAnother one.\n");
        put("corpus/dev/fra_Latn.dev", "Une ligne.\nUne autre.\n");
        const Outcome outcome = cli(trace("model", "before.isogloss.h5"));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.said));
    }

    void truncated_checkpoint() {
        QFile shard(path("truncated/model-00002-of-00004.safetensors"));
        QVERIFY(shard.resize(shard.size() - 100));
        const auto before = all_files();
        const Outcome outcome = cli(trace("truncated", "new.isogloss.h5"));
        QCOMPARE(outcome.status, bad_input);
        QVERIFY2(outcome.is_sentence_with({"model-00002-of-00004.safetensors", "expected"}), qPrintable(outcome.said));
        QCOMPARE(all_files(), before);
    }

    void missing_shard() {
        QVERIFY(QFile::remove(path("incomplete/model-00003-of-00004.safetensors")));
        const auto before = all_files();
        for (const QStringList& words : {QStringList{"info", path("incomplete")}, trace("incomplete", "new.isogloss.h5")}) {
            const Outcome outcome = cli(words);
            QCOMPARE(outcome.status, bad_input);
            QVERIFY2(outcome.is_sentence_with({"model-00003-of-00004.safetensors"}), qPrintable(outcome.said));
        }
        QCOMPARE(all_files(), before);
    }

    void ragged_corpus() {
        put("ragged/dev/eng_Latn.dev", "One.\nTwo.\n");
        put("ragged/dev/fra_Latn.dev", "Un.\nDeux.\n");
        put("ragged/dev/deu_Latn.dev", "Eins.\n");
        const auto before = all_files();
        QStringList words = trace("model", "new.isogloss.h5");
        words[3] = path("ragged");
        const Outcome outcome = cli(words);
        QCOMPARE(outcome.status, bad_input);
        QVERIFY2(outcome.is_sentence_with({"deu_Latn.dev", "expected 2 lines", "found 1"}), qPrintable(outcome.said));
        QCOMPARE(all_files(), before);
    }

    void plan_for_another_model() {
        put("other.plan.json",
            R"({"schema":1,"model":{"name":"another","fingerprint":"00ff"},"rule":"soft","edits":[{"layer":1,"expert":2,"action":"promote","strength":0.5}]})");
        const auto before = all_files();
        const Outcome outcome = cli(trace("model", "new.isogloss.h5", {"--plan", path("other.plan.json")}));
        QCOMPARE(outcome.status, bad_input);
        QVERIFY2(outcome.is_sentence_with({"other.plan.json", "another"}), qPrintable(outcome.said));
        QCOMPARE(all_files(), before);
    }

    void full_disk() {
        const auto before = all_files();
        const Outcome fresh = cli_on_full_disk(8, trace("model", "new.isogloss.h5"));
        QCOMPARE(fresh.status, run_failed);
        QVERIFY2(fresh.is_sentence_with({"new.isogloss.h5", "File too large"}), qPrintable(fresh.said));
        const Outcome figure = cli_on_full_disk(1, {"figure", path("before.isogloss.h5"), "--out", path("new.pdf")});
        QCOMPARE(figure.status, run_failed);
        QVERIFY2(figure.is_sentence_with({"new.pdf", "File too large"}), qPrintable(figure.said));
        auto after = all_files();
        after.remove(path("new.isogloss.h5")); // what could be written may stay, for --resume
        QCOMPARE(after, before);
    }

    void read_only_folder() {
        put("closed/old.isogloss.h5", "not a trace, but somebody's");
        put("closed/old.pdf", "somebody's figure");
        QVERIFY(QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::ExeOwner));
        const auto before = all_files();
        const QStringList figure{"figure", path("before.isogloss.h5"), "--out"};
        const QList<QStringList> attempts{trace("model", "closed/new.isogloss.h5"), figure + QStringList{path("closed/new.pdf")},
                                          figure + QStringList{path("closed/old.pdf")}};
        for (const QStringList& words : attempts) {
            const Outcome outcome = cli_without_privileges(words);
            QCOMPARE(outcome.status, run_failed);
            QVERIFY2(outcome.is_sentence_with({path("closed"), "Permission denied"}), qPrintable(outcome.said));
        }
        QCOMPARE(all_files(), before);
        QVERIFY(QFile::setPermissions(path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)); // so that it can be removed
    }
};

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "cli_faults_test.moc"
