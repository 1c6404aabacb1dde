// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/reader.h"
#include "core/trace/writer.h"
#include "tests/core/trace/synthetic_trace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace isogloss;
using test::difference;
using test::SyntheticShape;
using test::SyntheticTrace;

namespace {

QByteArray bytes_of(const std::filesystem::path& file) {
    QFile in(QString::fromStdString(file.string()));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

std::filesystem::path write(const QTemporaryDir& folder, const SyntheticTrace& trace, const char* name = "a.isogloss.h5") {
    const std::filesystem::path file = folder.filePath(name).toStdString();
    TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, false);
    trace.finish(writer);
    return file;
}

template <typename Action> QString error_of(const Action& action) {
    try {
        action();
    } catch (const TraceError& error) {
        return error.what();
    }
    return {};
}

bool says(const QString& error, const char* words) { return error.contains(words) || (qWarning("%s", qPrintable(error)), false); }

} // namespace

class TraceWriterTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder;

private slots:
    void comes_back_as_it_was_written_data() {
        QTest::addColumn<int>("experts");
        QTest::addColumn<int>("top_k");
        QTest::addColumn<QList<int>>("lengths");
        QTest::addColumn<bool>("logits");
        QTest::newRow("16 experts") << 16 << 2 << QList<int>{3, 1, 7, 2} << true;
        QTest::newRow("256 experts, u8") << 256 << 8 << QList<int>{3, 40} << false;
        QTest::newRow("257 experts, u16") << 257 << 8 << QList<int>{3, 40} << true;
        QTest::newRow("one sequence of one token") << 4 << 1 << QList<int>{1} << true;
        QTest::newRow("a sequence without tokens") << 4 << 4 << QList<int>{2, 0, 1} << true;
        QTest::newRow("no sequences") << 4 << 2 << QList<int>{} << true;
        QTest::newRow("several chunks") << 8 << 2 << QList<int>{32768, 1, 20000} << false;
    }
    void comes_back_as_it_was_written() {
        QFETCH(int, experts);
        QFETCH(int, top_k);
        QFETCH(QList<int>, lengths);
        QFETCH(bool, logits);
        SyntheticShape shape;
        shape.experts = experts;
        shape.top_k = top_k;
        shape.router_logits = logits;
        shape.lengths.assign(lengths.begin(), lengths.end());
        const SyntheticTrace expected(shape);
        const auto file = write(folder, expected, QTest::currentDataTag());
        const TraceReader trace(file);
        QCOMPARE(difference(trace, expected), std::string());
        QCOMPARE(trace.layers_complete(), 3);
        QCOMPARE(trace.header().has_router_logits, logits);
        const auto findings = verify_trace(file);
        QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().sentence.c_str());
        if (!lengths.empty()) {
            const auto all = trace.topk_index(0, 1);
            const std::int64_t half = lengths[0] / 2;
            QVERIFY(std::equal(all.begin() + half * top_k, all.begin() + (half + 1) * top_k, trace.topk_index(0, 1, half, 1).begin()));
        }
    }
    void header_comes_back() {
        SyntheticTrace expected;
        expected.header.plan_json = std::string(200001, 'p') + "e";
        expected.header.corpus_name = "FLORES-200 · हिन्दी";
        expected.header.shard = "2/5";
        expected.header.chat = true;
        const TraceReader trace(write(folder, expected, "header"));
        QCOMPARE(trace.header().plan_json, expected.header.plan_json);
        QCOMPARE(trace.header().corpus_name, expected.header.corpus_name);
        QCOMPARE(trace.header().torch_version, std::string());
        QCOMPARE(trace.header().shard, expected.header.shard);
        QCOMPARE(trace.header().created, expected.header.created);
        QCOMPARE(trace.header().moe_layers, expected.header.moe_layers);
        QVERIFY(trace.header().chat);
    }
    void same_data_give_the_same_bytes() {
        const SyntheticTrace trace;
        const QByteArray first = bytes_of(write(folder, trace, "same 1"));
        QVERIFY(first.size() > 1000);
        QVERIFY(first == bytes_of(write(folder, trace, "same 2")));
    }
    void existing_file_is_not_replaced_unless_asked() {
        const SyntheticTrace trace;
        const auto file = write(folder, trace, "kept");
        const QByteArray before = bytes_of(file);
        QVERIFY(says(error_of([&] { TraceWriter::create(file, trace.header, trace.languages, false); }), "exists already"));
        QVERIFY(bytes_of(file) == before);
        // Until the new one is whole, the old one stays.
        TraceHeader bad = trace.header;
        bad.top_k = 17;
        QVERIFY(!error_of([&] { TraceWriter::create(file, bad, trace.languages, true); }).isEmpty());
        QVERIFY(bytes_of(file) == before);
        {
            TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, true);
            QCOMPARE(TraceReader(file).layers_complete(), 0);
        }
        // Nothing is left beside it.
        QCOMPARE(QDir(folder.path()).entryList({"kept*"}), QStringList{"kept"});
    }
    void only_one_writer() {
        const SyntheticTrace trace;
        const std::filesystem::path file = folder.filePath("locked").toStdString();
        {
            TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, false);
            { const TraceReader passing_by(file); } // its close must not release the lock
            QVERIFY(says(error_of([&] { TraceWriter::resume(file, trace.header, trace.languages); }), "being written by another run"));
            QVERIFY(says(error_of([&] { TraceWriter::create(file, trace.header, trace.languages, true); }), "being written by another run"));
        }
        TraceWriter writer = TraceWriter::resume(file, trace.header, trace.languages);
        trace.finish(writer);
        QCOMPARE(difference(TraceReader(file), trace), std::string());
    }
    void growing_trace_can_be_read_in_the_same_process() {
        const SyntheticTrace trace;
        const std::filesystem::path file = folder.filePath("growing").toStdString();
        TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, false);
        const TraceReader early(file);
        QCOMPARE(early.layers_complete(), 0);
        QVERIFY(says(error_of([&] { early.hits(0, 0); }), "not complete yet"));
        trace.write(writer, 0, 0);
        writer.complete_layer(0, 0);
        QCOMPARE(early.languages()[0].layers_complete, 1);
        QCOMPARE(early.languages()[1].layers_complete, 0);
        QCOMPARE(early.hits(0, 0), trace.layer(0, 0).hits);
        const TraceReader late(file);
        QCOMPARE(late.pooled(0, 0, Weighting::Softmax), trace.layer(0, 0).softmax);
        trace.finish(writer);
        QCOMPARE(difference(early, trace), std::string());
        QCOMPARE(early.layers_complete(), 3);
        QCOMPARE(difference(late, trace), std::string());
    }
    void resumes_while_readers_hold_it_open() {
        const SyntheticTrace trace;
        const std::filesystem::path file = folder.filePath("resumed").toStdString();
        {
            TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, false);
            const std::size_t both[] = {0, 1};
            for (const std::size_t language : both)
                trace.write(writer, language, 0);
            writer.complete_layer(both, 0);
            trace.write(writer, 0, 1, 0, 2); // part of a layer: written again
        }
        const TraceReader one(file), two(file);
        QCOMPARE(one.layers_complete(), 1);
        TraceWriter writer = TraceWriter::resume(file, trace.header, trace.languages);
        QCOMPARE(writer.layers_complete(1), 1);
        QVERIFY(says(error_of([&] { trace.write(writer, 0, 0); }), "layers do not fit"));
        trace.finish(writer);
        QCOMPARE(one.layers_complete(), 3);
        QCOMPARE(difference(one, trace), std::string());
        QCOMPARE(difference(two, trace), std::string());
        QVERIFY(bytes_of(file) == bytes_of(write(folder, trace, "undisturbed")));
    }
    void replaced_file_is_noticed() {
        const SyntheticTrace trace;
        const auto file = write(folder, trace, "replaced");
        const TraceReader reader(file);
        TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, true);
        QVERIFY(says(error_of([&] { reader.languages(); }), "replaced by another file"));
    }
    void resume_refuses_another_run() {
        const SyntheticTrace trace;
        const auto file = write(folder, trace, "another");
        const QByteArray before = bytes_of(file);
        const auto refusal = [&](const auto& change) {
            SyntheticTrace other = trace;
            change(other);
            return error_of([&] { TraceWriter::resume(file, other.header, other.languages); });
        };
        QCOMPARE(refusal([](SyntheticTrace& other) { other.header.created = "now"; }), QString());
        QVERIFY(says(refusal([](SyntheticTrace& other) { other.header.weights_fingerprint = "f"; }), "another model_weights_fingerprint"));
        QVERIFY(says(refusal([](SyntheticTrace& other) { other.header.plan_json = "{}"; }), "another plan"));
        QVERIFY(says(refusal([](SyntheticTrace& other) { other.header.moe_layers = {0, 1, 2}; }), "another moe_layers"));
        QVERIFY(says(refusal([](SyntheticTrace& other) { other.header.has_router_logits = false; }), "another --record"));
        QVERIFY(says(refusal([](SyntheticTrace& other) { other.languages.pop_back(); }), "other languages"));
        QVERIFY(says(refusal([](SyntheticTrace& other) { other.languages[1].token_ids[2] ^= 1; }), "other texts or tokens in hin_Deva"));
        QVERIFY(says(refusal([](SyntheticTrace& other) { other.languages[0].row_keys[1] = "x"; }), "other texts or tokens in eng_Latn"));
        QVERIFY(says(error_of([&] { TraceWriter::resume(folder.filePath("absent").toStdString(), trace.header, trace.languages); }),
                     "nothing to resume"));
        QVERIFY(bytes_of(file) == before);
    }
    void refuses_what_does_not_fit() {
        const SyntheticTrace trace;
        TraceWriter writer = TraceWriter::create(folder.filePath("fits").toStdString(), trace.header, trace.languages, false);
        const auto refusal = [&](const auto& change) {
            auto layer = trace.layer(0, 0);
            TraceWriter::Slice slice{0, 0, 0, 13, 0, 4, layer.index, layer.weight, layer.logits, layer.softmax, layer.topk, layer.hits};
            change(slice, layer);
            return error_of([&] { writer.write(slice); });
        };
        QCOMPARE(refusal([](auto&, auto&) {}), QString());
        QVERIFY(says(refusal([](auto& slice, auto&) { slice.language = 2; }), "languages do not fit"));
        QVERIFY(says(refusal([](auto& slice, auto&) { slice.moe_index = 3; }), "layers do not fit"));
        QVERIFY(says(refusal([](auto& slice, auto&) { slice.first_token = 1; }), "tokens do not fit"));
        QVERIFY(says(refusal([](auto& slice, auto&) { slice.topk_weight = slice.topk_weight.first(3); }), "tokens do not fit"));
        QVERIFY(says(refusal([](auto& slice, auto&) { slice.router_logits = {}; }), "router logits do not fit"));
        QVERIFY(says(refusal([](auto& slice, auto&) { slice.sequences = 3; }), "sequences do not fit"));
        QVERIFY(says(refusal([](auto&, auto& layer) { layer.index[5] = 16; }), "expert 16 of 16"));
        QVERIFY(says(error_of([&] { writer.complete_layer(0, 1); }), "cannot be the next"));

        const auto creation = [&](const auto& change) {
            SyntheticTrace other = trace;
            change(other);
            return error_of([&] { TraceWriter::create(folder.filePath("never").toStdString(), other.header, other.languages, false); });
        };
        QVERIFY(says(creation([](SyntheticTrace& other) { other.languages[0].code = "a/b"; }), "no slash"));
        QVERIFY(says(creation([](SyntheticTrace& other) { other.languages[1].code = "eng_Latn"; }), "given twice"));
        QVERIFY(says(creation([](SyntheticTrace& other) { other.languages[1].row_keys[0] = "row 1"; }), "a row key stands twice"));
        QVERIFY(says(creation([](SyntheticTrace& other) { other.languages[1].sequence_offsets[1] = 12; }), "offsets do not fit"));
        QVERIFY(says(creation([](SyntheticTrace& other) { other.header.moe_layers = {2, 1, 4}; }), "rising layer ids"));
        QVERIFY(!QFile::exists(folder.filePath("never")));
    }
    void folder_that_is_not_there() {
        const SyntheticTrace trace;
        const QString error = error_of([&] { TraceWriter::create("/nowhere/at/all.isogloss.h5", trace.header, trace.languages, false); });
        QVERIFY(says(error, "/nowhere/at/all.isogloss.h5 cannot be created: No such file or directory"));
    }
};

QTEST_GUILESS_MAIN(TraceWriterTest)
#include "writer_test.moc"
