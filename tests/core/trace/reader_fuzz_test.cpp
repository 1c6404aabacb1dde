// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged traces: cut off anywhere, or with bytes changed. The reader may find nothing wrong (most bytes are numbers) or say so in a sentence; it
// must neither crash nor hang nor take more memory than the file could fill. Deterministic.
#include "core/trace/reader.h"
#include "tests/core/trace/synthetic_trace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <random>

using namespace isogloss;

namespace {

constexpr int rounds = 500, cuts = 100, noises = 100;
constexpr unsigned seed = 20251123;
constexpr qint64 budget_ms = 6000;  // per test function; on a loaded machine later rounds are left out
constexpr qint64 longest_ms = 5000; // for one file: a hang, even on a loaded machine under a sanitizer

} // namespace

class ReaderFuzzTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder;
    QByteArray whole;
    std::vector<qsizetype> structure; ///< bytes that are not numbers of the routing
    int accepted = 0, refused = 0;

    void look_at(const QByteArray& bytes, const QString& what) {
        const QString file = folder.filePath("damaged");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
        out.close();
        QElapsedTimer timer;
        timer.start();
        try {
            for (const auto& finding : verify_trace(file.toStdString()))
                QVERIFY2(!finding.sentence.empty(), qPrintable(what));
            const TraceReader trace(file.toStdString());
            for (std::size_t l = 0; l < trace.languages().size(); ++l)
                trace.token_ids(l);
            ++accepted;
        } catch (const TraceError& error) {
            QVERIFY2(QString(error.what()).contains("damaged"), error.what()); // the file's name
            ++refused;
        }
        QVERIFY2(timer.elapsed() < longest_ms, qPrintable(what));
        QFile::remove(file);
    }

private slots:
    void initTestCase() {
        test::SyntheticShape shape;
        shape.moe_layers = {1, 4};
        const test::SyntheticTrace trace(shape);
        const QString file = folder.filePath("whole");
        TraceWriter writer = TraceWriter::create(file.toStdString(), trace.header, trace.languages, false);
        trace.finish(writer);
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        whole = in.readAll();
        // HDF5 keeps its structures in the first block; much of it is zeros, which would take most of the hits.
        for (qsizetype i = 0; i < whole.size(); ++i)
            if (whole[i] != 0 || (i > 0 && whole[i - 1] != 0))
                structure.push_back(i);
    }
    void cut_off() {
        for (int i = 0; i < cuts; ++i)
            look_at(whole.first(whole.size() * i / cuts), QString("cut at %1/%2").arg(i).arg(cuts));
        QCOMPARE(accepted, 0);
        QCOMPARE(refused, cuts);
    }
    void bytes_changed() {
        accepted = refused = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < rounds && timer.elapsed() < budget_ms; ++i) {
            std::mt19937 random(seed + static_cast<unsigned>(i));
            QByteArray bytes = whole;
            const auto changes = 1 + random() % 4;
            for (unsigned c = 0; c < changes; ++c) {
                const qsizetype at = random() % 4 == 0 ? static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))
                                                       : structure[random() % structure.size()];
                bytes[at] = static_cast<char>(random() % 3 == 0 ? random() % 256 : static_cast<unsigned char>(bytes[at]) ^ (1u << random() % 8));
            }
            look_at(bytes, QString("round %1").arg(i));
        }
        const int done = accepted + refused;
        QVERIFY2(done > 20 && accepted > done / 20 && refused > done / 20, qPrintable(QString("%1 accepted, %2 refused").arg(accepted).arg(refused)));
    }
    void blocks_of_noise() {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < noises && timer.elapsed() < budget_ms; ++i) {
            std::mt19937 random(seed + 100000u + static_cast<unsigned>(i));
            QByteArray bytes = whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size() - 64));
            for (qsizetype b = at; b < at + 64; ++b)
                bytes[b] = static_cast<char>(random());
            look_at(bytes, QString("noise %1").arg(i));
        }
    }
};

QTEST_GUILESS_MAIN(ReaderFuzzTest)
#include "reader_fuzz_test.moc"
