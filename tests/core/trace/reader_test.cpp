// SPDX-License-Identifier: GPL-3.0-or-later
// The committed trace, which h5py made from the format page, and files that HDF5 accepts but a trace's reader must not.
#include "core/trace/reader.h"
#include "tests/core/trace/synthetic_trace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <filesystem>
#include <functional>
#include <hdf5.h>
#include <numeric>
#include <sys/stat.h>
#include <thread>

using namespace isogloss;

namespace {

const char* const small_trace = ISOGLOSS_SOURCE_DIR "/tests/core/trace/small.isogloss.h5";

template <typename Action> QString error_of(const Action& action) {
    try {
        action();
    } catch (const TraceError& error) {
        return error.what();
    }
    return {};
}

hid_t replace(hid_t file, const char* name, hid_t type, const std::vector<hsize_t>& shape, hid_t properties = H5P_DEFAULT) {
    H5Ldelete(file, name, H5P_DEFAULT);
    const hid_t space = H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr);
    const hid_t made = H5Dcreate2(file, name, type, space, H5P_DEFAULT, properties, H5P_DEFAULT);
    H5Sclose(space);
    H5Dclose(made);
    return made;
}

void set_number(hid_t object, const char* name, long long value) {
    H5Adelete(object, name);
    const hid_t space = H5Screate(H5S_SCALAR), made = H5Acreate2(object, name, H5T_STD_I64LE, space, H5P_DEFAULT, H5P_DEFAULT);
    H5Awrite(made, H5T_NATIVE_LLONG, &value);
    H5Aclose(made), H5Sclose(space);
}

hid_t chunked(const std::vector<hsize_t>& chunk) {
    const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_chunk(properties, static_cast<int>(chunk.size()), chunk.data());
    return properties;
}

struct Fault {
    const char* name;
    const char* says;
    std::function<void(hid_t file)> make;
};

/// Things that HDF5 can express and a trace must not hold. The trace is the default synthetic one: Lm = 3, T = 13, S = 4, E = 16, k = 2.
const std::vector<Fault>& faults() {
    static const std::vector<Fault> all = {
        {"soft link", "an object, not a link",
         [](hid_t file) {
             H5Ldelete(file, "/languages/hin_Deva", H5P_DEFAULT);
             H5Lcreate_soft("/languages/eng_Latn", file, "/languages/hin_Deva", H5P_DEFAULT, H5P_DEFAULT);
         }},
        {"external link", "is damaged or not a trace",
         [](hid_t file) {
             H5Ldelete(file, "/languages/eng_Latn/hits", H5P_DEFAULT);
             H5Lcreate_external("/etc/passwd", "/x", file, "/languages/eng_Latn/hits", H5P_DEFAULT, H5P_DEFAULT);
         }},
        {"data in another file", "is damaged or not a trace",
         [](hid_t file) {
             const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
             H5Pset_external(properties, "/etc/passwd", 0, 52);
             replace(file, "/languages/eng_Latn/token_ids", H5T_STD_I32LE, {13}, properties);
             H5Pclose(properties);
         }},
        {"virtual dataset", "is damaged or not a trace",
         [](hid_t file) {
             const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
             const hsize_t length = 13;
             const hid_t space = H5Screate_simple(1, &length, nullptr);
             H5Pset_virtual(properties, space, "/etc/passwd", "x", space);
             replace(file, "/languages/eng_Latn/token_ids", H5T_STD_I32LE, {13}, properties);
             H5Sclose(space), H5Pclose(properties);
         }},
        {"compressed", "h5repack -f NONE",
         [](hid_t file) {
             const hid_t properties = chunked({1, 4, 16});
             H5Pset_deflate(properties, 1);
             replace(file, "/languages/eng_Latn/hits", H5T_STD_U32LE, {3, 4, 16}, properties);
             H5Pclose(properties);
         }},
        {"huge and empty", "bytes of data",
         [](hid_t file) {
             const hid_t properties = chunked({1000});
             replace(file, "/languages/eng_Latn/token_ids", H5T_STD_I32LE, {hsize_t{1} << 40}, properties);
             H5Pclose(properties);
         }},
        {"beyond 2^64", "is damaged or not a trace",
         [](hid_t file) {
             const hid_t properties = chunked({1, 1, 1});
             replace(file, "/languages/eng_Latn/hits", H5T_STD_U32LE, {hsize_t{1} << 30, hsize_t{1} << 30, hsize_t{1} << 30}, properties);
             H5Pclose(properties);
         }},
        {"big-endian", "whole numbers of 32 bits|signed numbers of 32 bits",
         [](hid_t file) { replace(file, "/languages/eng_Latn/token_ids", H5T_STD_I32BE, {13}); }},
        {"signed hits", "unsigned numbers of 32 bits",
         [](hid_t file) {
             const hid_t properties = chunked({1, 4, 16});
             H5Pset_alloc_time(properties, H5D_ALLOC_TIME_EARLY);
             replace(file, "/languages/eng_Latn/hits", H5T_STD_I32LE, {3, 4, 16}, properties);
             H5Pclose(properties);
         }},
        {"floats where halves belong", "half floats",
         [](hid_t file) {
             const hid_t properties = chunked({1, 13, 2});
             H5Pset_alloc_time(properties, H5D_ALLOC_TIME_EARLY);
             replace(file, "/languages/eng_Latn/topk_weight", H5T_IEEE_F32LE, {3, 13, 2}, properties);
             H5Pclose(properties);
         }},
        {"shape", "the shape [3, 13, 2], found [3, 13, 3]",
         [](hid_t file) {
             const hid_t properties = chunked({1, 13, 3});
             H5Pset_alloc_time(properties, H5D_ALLOC_TIME_EARLY);
             replace(file, "/languages/eng_Latn/topk_index", H5T_STD_U8LE, {3, 13, 3}, properties);
             H5Pclose(properties);
         }},
        {"dataset missing", "the dataset \"hits\", found none", [](hid_t file) { H5Ldelete(file, "/languages/eng_Latn/hits", H5P_DEFAULT); }},
        {"group where a dataset belongs", "the dataset \"hits\", found another kind",
         [](hid_t file) {
             H5Ldelete(file, "/languages/eng_Latn/hits", H5P_DEFAULT);
             H5Gclose(H5Gcreate2(file, "/languages/eng_Latn/hits", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
         }},
        {"group twice", "not used twice",
         [](hid_t file) { H5Lcreate_hard(file, "/languages", file, "/languages/eng_Latn/again", H5P_DEFAULT, H5P_DEFAULT); }},
        {"logits in one language only", "router logits in all languages or in none",
         [](hid_t file) { H5Ldelete(file, "/languages/hin_Deva/router_logits", H5P_DEFAULT); }},
        {"no languages", "the group \"languages\", found none", [](hid_t file) { H5Ldelete(file, "/languages", H5P_DEFAULT); }},
        {"attribute missing", "the attribute model_name, found none", [](hid_t file) { H5Adelete(file, "model_name"); }},
        {"text of variable length", "one text of fixed length",
         [](hid_t file) {
             H5Adelete(file, "model_name");
             const hid_t type = H5Tcopy(H5T_C_S1), space = H5Screate(H5S_SCALAR);
             H5Tset_size(type, H5T_VARIABLE);
             const hid_t made = H5Acreate2(file, "model_name", type, space, H5P_DEFAULT, H5P_DEFAULT);
             const char* text = "elsewhere";
             H5Awrite(made, type, &text);
             H5Aclose(made), H5Sclose(space), H5Tclose(type);
         }},
        {"another schema", "expected 1, found 2", [](hid_t file) { set_number(file, "schema_version", 2); }},
        {"no schema", "another kind of HDF5 file", [](hid_t file) { H5Adelete(file, "schema_version"); }},
        {"no experts", "attribute E: expected 1 to 65536, found 0", [](hid_t file) { set_number(file, "E", 0); }},
        {"negative experts", "found -5", [](hid_t file) { set_number(file, "E", -5); }},
        {"more chosen than there are", "attribute k: expected 1 to 16, found 17", [](hid_t file) { set_number(file, "k", 17); }},
        {"layers of a smaller model", "rising layer ids", [](hid_t file) { set_number(file, "model_layers", 4); }},
        {"too many complete", "0 to 3, found 4",
         [](hid_t file) {
             const hid_t group = H5Gopen2(file, "/languages/eng_Latn", H5P_DEFAULT);
             set_number(group, "layers_complete", 4);
             H5Gclose(group);
         }},
    };
    return all;
}

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder;
    test::SyntheticTrace synthetic;

private slots:
    void reads_what_h5py_wrote() {
        const TraceReader trace(small_trace);
        const auto findings = verify_trace(small_trace);
        QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().sentence.c_str());
        const TraceHeader& header = trace.header();
        QCOMPARE(header.model_name, std::string("small"));
        QCOMPARE(header.plan_json, std::string());
        QCOMPARE(header.reference_language, std::string("eng_Latn"));
        QCOMPARE(header.moe_layers, (std::vector<std::int32_t>{1, 2, 4, 5, 6, 7}));
        QCOMPARE(header.experts, 16);
        QCOMPARE(header.top_k, 2);
        QVERIFY(header.has_router_logits);
        const auto languages = trace.languages();
        QCOMPARE(languages.size(), 4u);
        QCOMPARE(languages[2].code, std::string("hin_Deva"));
        QCOMPARE(trace.language_index("zho_Hans"), 3u);
        QCOMPARE(languages[2].layers_complete, 6);
        QCOMPARE(languages[2].sequences, std::int64_t{24});
        QCOMPARE(trace.row_keys(2)[23], std::string("row-24"));
        const auto hits = trace.hits(2, 5);
        QCOMPARE(std::accumulate(hits.begin(), hits.end(), std::int64_t{0}), 2 * languages[2].tokens);
        // The first choice of a token is its largest logit, and its weight the softmax of that.
        const auto logits = trace.router_logits(2, 3, 10, 1);
        const auto largest = std::max_element(logits.begin(), logits.end());
        double total = 0;
        for (const float logit : logits)
            total += std::exp(static_cast<double>(logit));
        QCOMPARE(static_cast<std::ptrdiff_t>(trace.topk_index(2, 3, 10, 1)[0]), largest - logits.begin());
        QVERIFY(std::abs(static_cast<double>(trace.topk_weight(2, 3, 10, 1)[0]) - std::exp(static_cast<double>(*largest)) / total) < 1e-3);
    }
    void asks_within_bounds() {
        const TraceReader trace(small_trace);
        QVERIFY(error_of([&] { trace.language_index("xxx_Xxxx"); }).contains("one of deu_Latn, eng_Latn, hin_Deva, zho_Hans, found \"xxx_Xxxx\""));
        QVERIFY(error_of([&] { trace.hits(4, 0); }).contains("has 4 languages"));
        QVERIFY(error_of([&] { trace.hits(0, 6); }).contains("has 6 MoE layers"));
        QVERIFY(error_of([&] { trace.hits(0, -1); }).contains("has 6 MoE layers"));
        QVERIFY(error_of([&] { trace.topk_index(0, 0, 100000, 1); }).contains("rows; asked for"));
        QVERIFY(error_of([&] { trace.topk_index(0, 0, -1, 1); }).contains("rows; asked for"));
        QVERIFY(error_of([&] { trace.topk_index(0, 0, 1, INT64_MAX); }).contains("rows; asked for"));
        QVERIFY(trace.topk_index(0, 0, 5, 0).empty());
    }
    void read_by_several_threads() {
        const TraceReader trace(small_trace);
        const auto expected = trace.pooled(1, 2, Weighting::Softmax);
        std::vector<std::thread> threads;
        std::atomic<int> same = 0;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                const TraceReader own(small_trace);
                for (int i = 0; i < 20; ++i)
                    same += (i % 2 == 0 ? trace : own).pooled(1, 2, Weighting::Softmax) == expected && own.layers_complete() == 6;
            });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(same.load(), 80);
    }
    void refuses_what_a_trace_cannot_hold_data() {
        QTest::addColumn<int>("fault");
        for (std::size_t i = 0; i < faults().size(); ++i)
            QTest::newRow(faults()[i].name) << static_cast<int>(i);
    }
    void refuses_what_a_trace_cannot_hold() {
        QFETCH(int, fault);
        const std::filesystem::path file = folder.filePath("bad").toStdString();
        {
            TraceWriter writer = TraceWriter::create(file, synthetic.header, synthetic.languages, true);
            synthetic.finish(writer);
        }
        QCOMPARE(error_of([&] { TraceReader{file}; }), QString());
        const Fault& one = faults()[static_cast<std::size_t>(fault)];
        const hid_t opened = H5Fopen(file.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
        one.make(opened);
        H5Fclose(opened);
        for (const QString& error :
             {error_of([&] { TraceReader{file}; }), error_of([&] { TraceWriter::resume(file, synthetic.header, synthetic.languages); })}) {
            const QStringList says = QString(one.says).split('|');
            QVERIFY2(std::any_of(says.begin(), says.end(), [&](const QString& words) { return error.contains(words); }) ||
                         (error.contains("cannot be resumed so") && QString(one.says).contains("router logits")),
                     qPrintable(error));
            QVERIFY(error.startsWith(QString::fromStdString(file.string())));
        }
        QVERIFY(!verify_trace(file).empty());
    }
    void what_others_add_does_no_harm() {
        const std::filesystem::path file = folder.filePath("annotated").toStdString();
        {
            TraceWriter writer = TraceWriter::create(file, synthetic.header, synthetic.languages, true);
            synthetic.finish(writer);
        }
        const hid_t opened = H5Fopen(file.c_str(), H5F_ACC_RDWR, H5P_DEFAULT);
        set_number(opened, "run_number", 7);
        replace(opened, "/notes", H5T_STD_I32LE, {4});
        const hid_t type = H5Tcopy(H5T_C_S1), space = H5Screate(H5S_SCALAR);
        H5Tset_size(type, H5T_VARIABLE);
        H5Aclose(H5Acreate2(opened, "remark", type, space, H5P_DEFAULT, H5P_DEFAULT));
        H5Sclose(space), H5Tclose(type), H5Fclose(opened);
        QVERIFY(verify_trace(file).empty());
    }
    void files_that_are_no_traces() {
        QVERIFY(error_of([&] { TraceReader{folder.filePath("absent").toStdString()}; }).contains("no such file"));
        QVERIFY(error_of([&] { TraceReader{folder.path().toStdString()}; }).contains("a folder or a device"));
        QVERIFY(error_of([&] { TraceReader{ISOGLOSS_SOURCE_DIR "/README.md"}; }).contains("another kind of file"));
        const QString empty = folder.filePath("empty");
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QVERIFY(error_of([&] { TraceReader{empty.toStdString()}; }).contains("another kind of file"));
        const std::string pipe = folder.filePath("pipe").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(error_of([&] { TraceReader{pipe}; }).contains("a folder or a device"));
        const std::string newest = folder.filePath("newest").toStdString();
        const hid_t access = H5Pcreate(H5P_FILE_ACCESS);
        H5Pset_libver_bounds(access, H5F_LIBVER_V110, H5F_LIBVER_V110);
        H5Fclose(H5Fcreate(newest.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, access));
        H5Pclose(access);
        QVERIFY(error_of([&] { TraceReader{newest}; }).contains("newer superblock"));
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
