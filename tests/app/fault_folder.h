// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace isogloss::test {

/// What goes wrong with files in practice, in one folder: "model" is whole, "truncated" lacks the end of its second shard, "incomplete" its third;
/// "corpus" is whole, "ragged" has a file that lacks a line; "other.plan.json" is for another model.
class FaultFolder {
public:
    QString path(const QString& name) const { return folder_.filePath(name); }

    void put(const QString& name, const QByteArray& bytes) const {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void fill() const {
        for (const char* name : {"model", "truncated", "incomplete"})
            copy_model(name);
        QFile shard(path("truncated/model-00002-of-00004.safetensors"));
        QVERIFY(shard.resize(shard.size() - 100));
        QVERIFY(QFile::remove(path("incomplete/model-00003-of-00004.safetensors")));
        put("corpus/dev/eng_Latn.dev", "One line.\nAnother one.\n");
        put("corpus/dev/fra_Latn.dev", "Une ligne.\nUne autre.\n");
        put("ragged/dev/eng_Latn.dev", "One.\nTwo.\n");
        put("ragged/dev/fra_Latn.dev", "Un.\nDeux.\n");
        put("ragged/dev/deu_Latn.dev", "Eins.\n");
        put("other.plan.json", R"({"schema":1,"model":{"name":"another","fingerprint":"00ff"},"rule":"soft",
            "edits":[{"layer":1,"expert":2,"action":"promote","strength":0.5}]})");
    }

    /// SHA-256 of every file by path.
    QMap<QString, QByteArray> files() const {
        QMap<QString, QByteArray> found;
        QDirIterator entry(folder_.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entry.hasNext()) {
            QFile file(entry.next());
            if (file.open(QIODevice::ReadOnly))
                found[file.fileName()] = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
        }
        return found;
    }

private:
    void copy_model(const QString& to) const {
        const QString from = ISOGLOSS_SOURCE_DIR "/tests/parity/models/olmoe_gqa/";
        QVERIFY(QDir().mkpath(path(to)));
        for (const QString& name : QDir(from).entryList(QDir::Files))
            QVERIFY(QFile::copy(from + name, path(to) + "/" + name));
    }

    QTemporaryDir folder_;
};

} // namespace isogloss::test
