// SPDX-License-Identifier: GPL-3.0-or-later
// Mutated corpora: what is accepted is aligned and UTF-8, all else is refused in a sentence that names the file or the folder. Deterministic.
#include "core/base/utf8.h"
#include "core/corpus/corpus.h"
#include "tests/mutation.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace isogloss;

namespace {

constexpr int rounds = 1500;
constexpr qint64 longest_ms = 5000;
const std::vector<std::string> words = {"\n",
                                        "\r\n",
                                        "\r",
                                        std::string(1, '\0'),
                                        "\xEF\xBB\xBF",
                                        "\xC3",
                                        "\xED\xA0\x80",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        "null",
                                        "\"",
                                        "\\",
                                        "\\ud800",
                                        ",",
                                        "4294967296",
                                        "-1",
                                        R"("flores_passage")",
                                        "\xF4\x90\x80\x80",
                                        "\n\n\n",
                                        " ",
                                        "\t"};
const std::string item =
    R"({"link":"l1","question_number":1,"flores_passage":"Some text.","question":"q","mc_answer1":"a","mc_answer2":"b","mc_answer3":"c","mc_answer4":"d","correct_answer_num":"3"})";

} // namespace

class CorpusFuzzTest : public QObject {
    Q_OBJECT
    const QTemporaryDir folder_;
    int accepted_ = 0, refused_ = 0;

    std::filesystem::path path() const { return folder_.path().toStdString(); }

    void put(const char* name, const std::string& bytes) const {
        std::filesystem::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary | std::ios::trunc).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    template <class Read> void look(Read read, int round) {
        QElapsedTimer timer;
        timer.start();
        try {
            read();
            ++accepted_;
        } catch (const CorpusError& error) {
            QVERIFY2(QByteArray(error.what()).contains(folder_.path().toUtf8()), error.what());
            ++refused_;
        }
        QVERIFY2(timer.elapsed() < longest_ms, qPrintable(QString::number(round)));
    }

    void both_happened() const {
        QVERIFY2(accepted_ > 20 && refused_ > 20, qPrintable(QString("%1 accepted, %2 refused").arg(accepted_).arg(refused_)));
    }

    /// Loads all languages, and checks what a reader may rely on.
    void load() const {
        const ParallelText text = load_parallel(inspect_corpus(path()), {"all"});
        for (const auto& [code, rows] : text.text) {
            QCOMPARE(rows.size(), text.row_keys.size());
            for (const std::string& row : rows)
                QVERIFY(first_invalid_utf8(row) == std::string::npos && row.find('\0') == std::string::npos);
        }
    }

private slots:
    void init() {
        accepted_ = refused_ = 0;
        std::filesystem::remove_all(path());
        std::filesystem::create_directories(path());
    }
    void lines() {
        const std::string good = "The first line.\nThe second.\n\nThe fourth — नदी.\n";
        put("dev/eng_Latn.dev", good);
        for (int i = 0; i < rounds; ++i) {
            put("dev/fra_Latn.dev", test::mutated(good, static_cast<unsigned>(i), words));
            look([&] { load(); }, i);
        }
        both_happened();
    }
    void belebele() {
        std::string second = item;
        second.replace(second.find("l1"), 2, "l2");
        const std::string good = item + "\n" + second + "\n";
        put("eng_Latn.jsonl", good);
        for (int i = 0; i < rounds; ++i) {
            put("fra_Latn.jsonl", test::mutated(good, static_cast<unsigned>(i), words));
            look(
                [&] {
                    load();
                    for (const BelebeleItem& read : load_belebele(path() / "fra_Latn.jsonl"))
                        QVERIFY(read.correct >= 0 && read.correct < 4);
                },
                i);
        }
        both_happened();
    }
    void table() {
        const std::string good = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";
        put("eng_Latn.jsonl", good);
        for (int i = 0; i < rounds; ++i) {
            put("fra_Latn.jsonl", test::mutated(good, static_cast<unsigned>(i), words));
            look([&] { load(); }, i);
        }
        both_happened();
    }
};

QTEST_GUILESS_MAIN(CorpusFuzzTest)
#include "corpus_fuzz_test.moc"
