// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/corpus.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace isogloss;

namespace {

struct Folder {
    QTemporaryDir dir;
    std::filesystem::path path() const { return dir.path().toStdString(); }
    void put(const char* name, const char* text) const {
        const auto file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }
    QByteArray refusal(const std::vector<std::string>& languages = {"all"}) const {
        try {
            load_parallel(inspect_corpus(path()), languages);
        } catch (const CorpusError& error) {
            return error.what();
        }
        return {};
    }
};

constexpr const char* row =
    R"({"link":"%L","question_number":%N,"flores_passage":"%P","question":"q","mc_answer1":"a","mc_answer2":"b","mc_answer3":"c","mc_answer4":"d","correct_answer_num":"3"})";

std::string belebele(const std::string& link, int number, const std::string& passage) {
    return QString(row)
               .replace("%L", QString::fromStdString(link))
               .replace("%N", QString::number(number))
               .replace("%P", QString::fromStdString(passage))
               .toStdString() +
           "\n";
}

} // namespace

class CorpusTest : public QObject {
    Q_OBJECT
private slots:
    void flores() {
        const Folder folder;
        folder.put("dev/eng_Latn.dev", "\xEF\xBB\xBFone\r\ntwo\r\nthree");
        folder.put("dev/hin_Deva.dev", "एक\nदो\nतीन\n");
        folder.put("devtest/eng_Latn.devtest", "x\n");
        folder.put("dev/README", "no language");
        const CorpusInfo dev = inspect_corpus(folder.path(), "dev");
        QCOMPARE(dev.languages, (std::vector<std::string>{"eng_Latn", "hin_Deva"}));
        QCOMPARE(dev.splits, (std::vector<std::string>{"dev", "devtest"}));
        const ParallelText text = load_parallel(dev, {"all"}, 2);
        QCOMPARE(text.row_keys, (std::vector<std::string>{"0", "1"}));
        QCOMPARE(text.text.at("eng_Latn"), (std::vector<std::string>{"one", "two"}));
        QCOMPARE(text.text.at("hin_Deva")[1], std::string("दो"));
        QVERIFY(load_parallel(dev, {"all"}).fingerprint != text.fingerprint);
        QCOMPARE(inspect_corpus(folder.path() / "dev").files.size(), std::size_t{2});
        QVERIFY_EXCEPTION_THROWN(inspect_corpus(folder.path(), "train"), CorpusError);
        QVERIFY_EXCEPTION_THROWN(load_parallel(dev, {"fra_Latn"}), CorpusError);
    }
    void ragged_files_are_named_with_their_counts() {
        const Folder folder;
        folder.put("dev/eng_Latn.dev", "one\ntwo\n");
        folder.put("dev/fra_Latn.dev", "un\n");
        const QByteArray refusal = folder.refusal();
        QVERIFY2(refusal.contains("fra_Latn.dev") && refusal.contains("eng_Latn.dev") && refusal.contains("2 lines") && refusal.contains("1"),
                 refusal);
    }
    void a_row_that_one_language_lacks_is_left_out_in_all() {
        const Folder folder;
        folder.put("dev/eng_Latn.dev", "one\ntwo\nthree\n");
        folder.put("dev/fra_Latn.dev", "un\n \ntrois\n");
        const ParallelText text = load_parallel(inspect_corpus(folder.path()), {"all"});
        QCOMPARE(text.row_keys, (std::vector<std::string>{"0", "2"}));
        QCOMPARE(text.rows_left_out, std::size_t{1});
    }
    void bad_encoding_is_told_by_line_and_byte() {
        const Folder folder;
        folder.put("dev/eng_Latn.dev", "fine\nb\xE9te\n");
        const QByteArray refusal = folder.refusal();
        QVERIFY2(refusal.contains("line 2, byte 2"), refusal);
    }
    void belebele_passages_come_once() {
        const Folder folder;
        folder.put("data/eng_Latn.jsonl", (belebele("l1", 1, "p1") + belebele("l1", 2, "p1") + belebele("l2", 1, "p2")).c_str());
        const CorpusInfo corpus = inspect_corpus(folder.path());
        QCOMPARE(corpus.kind, CorpusKind::Belebele);
        QCOMPARE(load_parallel(corpus, {"all"}).row_keys, (std::vector<std::string>{"l1", "l2"}));
        const auto items = load_belebele(corpus.files.at("eng_Latn"));
        QCOMPARE(items.size(), std::size_t{3});
        QCOMPARE(items[1].key, std::string("l1#2"));
        QCOMPARE(items[0].correct, 2);
    }
    void belebele_faults() {
        const Folder folder;
        const auto refusal = [&](const std::string& text) {
            folder.put("eng_Latn.jsonl", text.c_str());
            try {
                load_belebele(folder.path() / "eng_Latn.jsonl");
            } catch (const CorpusError& error) {
                return QByteArray(error.what());
            }
            return QByteArray();
        };
        QVERIFY(refusal(belebele("l", 1, "p") + belebele("l", 1, "p")).contains("line 2"));
        QVERIFY(refusal(belebele("l", 1, "p") + "{broken\n").contains("line 2"));
        QVERIFY(refusal(QString::fromStdString(belebele("l", 1, "p")).replace("\"3\"", "\"5\"").toStdString()).contains("correct_answer_num"));
        QVERIFY(refusal("{}\n").contains("link"));
        QVERIFY(refusal("\n").contains("at least one row"));
    }
    void says_what_it_looked_for() {
        const Folder folder;
        QVERIFY(folder.refusal().contains("FLORES"));
        QVERIFY_EXCEPTION_THROWN(inspect_corpus(folder.path() / "none"), CorpusError);
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
