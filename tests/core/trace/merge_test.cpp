// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/reader.h"
#include "tests/core/trace/synthetic_trace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace isogloss;
using test::SyntheticShape;
using test::SyntheticTrace;

namespace {

template <typename Action> QString error_of(const Action& action) {
    try {
        action();
    } catch (const TraceError& error) {
        return error.what();
    }
    return {};
}

void compare(const TraceReader& merged, const TraceReader& whole) {
    QCOMPARE(merged.languages().size(), whole.languages().size());
    QCOMPARE(merged.header().shard, std::string());
    for (std::size_t l = 0; l < whole.languages().size(); ++l) {
        QCOMPARE(merged.row_keys(l), whole.row_keys(l));
        QCOMPARE(merged.token_ids(l), whole.token_ids(l));
        QCOMPARE(merged.sequence_offsets(l), whole.sequence_offsets(l));
        for (int m = 0; m < whole.layers_complete(); ++m) {
            QCOMPARE(merged.topk_index(l, m), whole.topk_index(l, m));
            QCOMPARE(merged.topk_weight(l, m), whole.topk_weight(l, m));
            QCOMPARE(merged.router_logits(l, m), whole.router_logits(l, m));
            QCOMPARE(merged.pooled(l, m, Weighting::Softmax), whole.pooled(l, m, Weighting::Softmax));
            QCOMPARE(merged.pooled(l, m, Weighting::TopK), whole.pooled(l, m, Weighting::TopK));
            QCOMPARE(merged.hits(l, m), whole.hits(l, m));
        }
    }
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder;
    SyntheticTrace whole{SyntheticShape{.lengths = {3, 1, 0, 7, 2, 5, 20000, 15000, 4, 1, 1}}};
    std::filesystem::path whole_file;
    std::vector<std::filesystem::path> shards;

    std::filesystem::path write(const SyntheticTrace& trace, const QString& name) {
        const std::filesystem::path file = folder.filePath(name).toStdString();
        TraceWriter writer = TraceWriter::create(file, trace.header, trace.languages, true);
        trace.finish(writer);
        return file;
    }
    std::filesystem::path out(const char* name) { return folder.filePath(name).toStdString(); }

private slots:
    void initTestCase() {
        whole_file = write(whole, "whole");
        for (int i = 0; i < 3; ++i)
            shards.push_back(write(test::shard_of(whole, i, 3), QString("shard %1").arg(i)));
    }
    void numbered_shards_give_the_whole_back_in_any_order() {
        merge_traces(out("merged"), {shards[1], shards[2], shards[0]});
        QVERIFY(verify_trace(out("merged")).empty());
        compare(TraceReader(out("merged")), TraceReader(whole_file));
        QCOMPARE(QDir(folder.path()).entryList({"merged*"}, QDir::Files), QStringList{"merged"});
    }
    void others_are_laid_one_after_the_other() {
        SyntheticTrace first = test::shard_of(whole, 0, 2), second = test::shard_of(whole, 1, 2);
        first.header.shard.clear();
        second.header.shard.clear();
        merge_traces(out("laid"), {write(second, "second"), write(first, "first")});
        QVERIFY(verify_trace(out("laid")).empty());
        const auto keys = TraceReader(out("laid")).row_keys(1);
        QCOMPARE(keys.size(), 11u);
        QCOMPARE(keys[0], std::string("row 1"));
        QCOMPARE(keys[4], std::string("row 9"));
        QCOMPARE(keys[5], std::string("row 0"));
    }
    void refuses_what_is_not_one_run() {
        const auto refusal = [&](const std::vector<std::filesystem::path>& files, const char* name = "never") {
            return error_of([&] { merge_traces(out(name), files); });
        };
        QVERIFY(refusal({}).contains("at least one shard"));
        QVERIFY(refusal({shards[0], shards[2]}).contains("one each of 0/2 to 1/2"));
        QVERIFY(refusal({shards[0], shards[0], shards[2]}).contains("Give every shard of the run once"));
        QVERIFY(refusal({whole_file, whole_file}).contains("stands in another shard as well"));
        QVERIFY(refusal({whole_file, out("absent")}).contains("no such file"));
        QVERIFY(refusal({shards[0], shards[1], shards[2]}, "merged").contains("exists already"));

        SyntheticTrace other = test::shard_of(whole, 1, 3);
        other.header.dtype = "bf16";
        QVERIFY(refusal({shards[0], write(other, "bf16"), shards[2]}).contains("its numerics_dtype is not that of"));
        other = test::shard_of(whole, 1, 3);
        other.languages.pop_back();
        QVERIFY(refusal({shards[0], write(other, "fewer"), shards[2]}).contains("its languages are not those of"));
        other = test::shard_of(whole, 1, 3);
        { TraceWriter::create(out("unfinished"), other.header, other.languages, false); }
        QVERIFY(refusal({shards[0], out("unfinished"), shards[2]}).contains("eng_Latn is not complete"));
        QCOMPARE(QDir(folder.path()).entryList({"never*"}, QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
