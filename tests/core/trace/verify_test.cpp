// SPDX-License-Identifier: GPL-3.0-or-later
// Every promise of docs/trace-format.md is broken in turn, by writing into the file with HDF5 directly; verify must say which and where.
#include "core/trace/reader.h"
#include "tests/core/trace/synthetic_trace.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <hdf5.h>

using namespace isogloss;
using test::SyntheticTrace;

namespace {

/// Sets one element of a dataset; `value` has the dataset's own type.
template <typename Number> void poke(const std::filesystem::path& file, const char* name, const std::vector<hsize_t>& at, Number value) {
    const hid_t opened = H5Fopen(file.c_str(), H5F_ACC_RDWR, H5P_DEFAULT), dataset = H5Dopen2(opened, name, H5P_DEFAULT);
    const hid_t space = H5Dget_space(dataset), type = H5Dget_type(dataset);
    const hsize_t one = 1;
    const std::vector<hsize_t> count(at.size(), 1);
    const hid_t memory = H5Screate_simple(1, &one, nullptr);
    QVERIFY(H5Tget_size(type) == sizeof value);
    QVERIFY(H5Sselect_hyperslab(space, H5S_SELECT_SET, at.data(), nullptr, count.data(), nullptr) >= 0);
    QVERIFY(H5Dwrite(dataset, type, memory, space, H5P_DEFAULT, &value) >= 0);
    H5Sclose(memory), H5Sclose(space), H5Tclose(type), H5Dclose(dataset), H5Fclose(opened);
}

QStringList errors(const std::filesystem::path& file) {
    QStringList list;
    for (const auto& finding : verify_trace(file))
        if (finding.error)
            list << QString::fromStdString(finding.place + ": " + finding.sentence);
    return list;
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder;
    SyntheticTrace trace;

    std::filesystem::path fresh(const char* name) {
        const std::filesystem::path file = folder.filePath(name).toStdString();
        TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, true);
        trace.finish(writer);
        return file;
    }

private slots:
    void finds_each_broken_promise_data() {
        QTest::addColumn<QString>("finding");
        QTest::newRow("expert twice") << "/languages/hin_Deva/topk_index [layer 2]: token 4 has an expert twice";
        QTest::newRow("expert beyond E") << "/languages/hin_Deva: ";
        QTest::newRow("other expert") << "/languages/hin_Deva/hits [layer 2]: sequence 2, expert ";
        QTest::newRow("weight changed") << "/languages/hin_Deva/pooled_topk [layer 2]: sequence 2, expert ";
        QTest::newRow("weight negative") << "/languages/hin_Deva/topk_weight [layer 2]: token 4 has a weight that is negative";
        QTest::newRow("softmax") << "/languages/hin_Deva/pooled_softmax [layer 2]: sequence 1 sums to ";
        QTest::newRow("share above 1") << "/languages/hin_Deva/pooled_softmax [layer 2]: sequence 1 has a value that is no share";
        QTest::newRow("hits") << "/languages/hin_Deva/hits [layer 2]: sequence 1, expert 3: 999 where";
        QTest::newRow("logit") << "/languages/hin_Deva/router_logits [layer 2]: a logit is inf";
        QTest::newRow("offsets") << "/languages/hin_Deva: ";
        QTest::newRow("token id") << "/languages/hin_Deva: ";
    }
    void finds_each_broken_promise() {
        QFETCH(QString, finding);
        const QString fault = QTest::currentDataTag();
        const auto file = fresh("broken");
        QCOMPARE(errors(file), QStringList());
        const auto layer = trace.layer(1, 1);
        const auto first = static_cast<std::uint8_t>(layer.index[8]), second = static_cast<std::uint8_t>(layer.index[9]);
        std::uint8_t neither = 0;
        while (neither == first || neither == second)
            ++neither;
        const auto set = [&](const char* name, const std::vector<hsize_t>& at, auto value) {
            poke(file, (std::string("/languages/hin_Deva/") + name).c_str(), at, value);
        };
        if (fault == "expert twice")
            set("topk_index", {1, 4, 1}, first);
        else if (fault == "expert beyond E")
            set("topk_index", {1, 4, 1}, std::uint8_t{16});
        else if (fault == "other expert")
            set("topk_index", {1, 4, 1}, neither);
        else if (fault == "weight changed")
            set("topk_weight", {1, 4, 0}, std::uint16_t{0x3c00}); // 1.0
        else if (fault == "weight negative")
            set("topk_weight", {1, 4, 0}, std::uint16_t{0xb800}); // -0.5
        else if (fault == "softmax")
            set("pooled_softmax", {1, 1, 3}, 0.0f);
        else if (fault == "share above 1")
            set("pooled_softmax", {1, 1, 3}, 1.5f);
        else if (fault == "hits")
            set("hits", {1, 1, 3}, std::uint32_t{999});
        else if (fault == "logit")
            set("router_logits", {1, 5, 3}, std::uint16_t{0x7c00}); // infinity
        else if (fault == "offsets")
            set("sequence_offsets", {1}, std::int64_t{7});
        else if (fault == "token id")
            set("token_ids", {3}, std::int32_t{-4});
        const QStringList found = errors(file);
        QVERIFY2(!found.isEmpty(), "nothing found");
        QVERIFY2(std::any_of(found.begin(), found.end(), [&](const QString& one) { return one.startsWith(finding); }), qPrintable(found.join("\n")));
    }
    void says_nothing_about_what_is_not_complete() {
        const std::filesystem::path file = folder.filePath("half").toStdString();
        {
            TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, false);
            trace.write(writer, 1, 0);
            writer.complete_layer(1, 0);
        }
        poke(file, "/languages/hin_Deva/hits", {1, 1, 3}, std::uint32_t{999});
        const auto findings = verify_trace(file);
        QCOMPARE(findings.size(), 2u);
        for (const auto& finding : findings)
            QVERIFY(!finding.error);
        QCOMPARE(findings[1].sentence, std::string("1 of 3 layers are complete"));
    }
    void keys_of_all_languages_are_the_same() {
        SyntheticTrace other = trace;
        std::swap(other.languages[1].row_keys[0], other.languages[1].row_keys[1]);
        const std::filesystem::path file = folder.filePath("keys").toStdString();
        { TraceWriter::create(file, other.header, other.languages, false); }
        QCOMPARE(errors(file).size(), 1);
        QVERIFY(errors(file)[0].startsWith("/languages/hin_Deva/row_keys: the keys are not those of the first language"));
    }
    void file_that_is_no_trace_is_a_finding() {
        QCOMPARE(errors(ISOGLOSS_SOURCE_DIR "/README.md").size(), 1);
        QVERIFY(errors(ISOGLOSS_SOURCE_DIR "/README.md")[0].contains("another kind of file"));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
