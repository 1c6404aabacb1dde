// SPDX-License-Identifier: GPL-3.0-or-later
// Large texts, endless patterns and bad files.
#include "tests/core/text/small_tokenizer.h"

#include <QTest>
#include <chrono>
#include <fstream>
#include <map>
#include <random>

using namespace isogloss::test;
using isogloss::Tokenizer;
using isogloss::TokenizerError;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t slower = 10; ///< under a sanitizer, which also uses memory of its own
#else
constexpr std::size_t slower = 1;
#endif

/// The most memory that this process had since `forget_peak`, in bytes; 0 where the system does not tell.
std::size_t peak_memory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stoull(line.substr(6)) * 1024;
    return 0;
}

void forget_peak() { std::ofstream("/proc/self/clear_refs") << "5"; }

std::string one_word(const std::string& kind, std::size_t bytes) {
    if (kind == "one letter")
        return std::string(bytes, 'a');
    std::mt19937 random(7);
    const std::vector<std::string> parts = kind == "letters" ? std::vector<std::string>{"e", "t", "a", "o", "i", "n", "s", "h", "r"}
                                           : kind == "script"
                                               ? std::vector<std::string>{"老", "渔", "夫", "坐", "在", "河", "边", "の", "ま", "를"}
                                               : std::vector<std::string>{"ferry", "leaves", "seven", "nobody", "мост", "когда", "नदी", "মাঝি"};
    std::string word;
    while (word.size() < bytes)
        word += parts[random() % parts.size()];
    return word;
}

} // namespace

class TokenizerLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void large_texts_take_linear_time_data() {
        QTest::addColumn<QString>("pipeline");
        for (const char* pipeline : {"olmoe", "qwen3_moe", "gpt_oss", "mixtral", "phi", "metaspace", "deepseek_v3", "granite", "split_contiguous"})
            QTest::newRow(pipeline) << pipeline;
    }
    void large_texts_take_linear_time() {
        QFETCH(const QString, pipeline);
        const auto tokenizer = Tokenizer::load(fixture(pipeline.toStdString()));
        const std::pair<const char*, const char*> kinds[] = {
            {"letter", "a"},  {"space", " "},       {"capital", "A"},          {"newlines", " \n"},    {"han", "河"},           {"digit", "7"},
            {"bracket", "<"}, {"mark", "\xCC\x81"}, {"words", "the river's "}, {"near token", "<|im"}, {"cut emoji", "👩\u200D"}};
        for (const auto& [name, unit] : kinds) {
            const std::string text = repeated(unit, 150'000 / slower) + "x";
            const auto start = std::chrono::steady_clock::now();
            const auto ids = tokenizer.encode(text, false);
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
            QVERIFY2(!ids.empty() && took.count() < 10, (std::string(name) + " " + std::to_string(took.count())).c_str());
        }
    }

    /// One line of 10 MB: words without a space between them, and mixed text. Neither takes long, nor more than a small multiple of the text's
    /// memory.
    void ten_megabytes_in_one_line_data() {
        QTest::addColumn<QString>("pipeline");
        QTest::addColumn<QString>("kind");
        for (const char* pipeline : {"qwen3_moe", "mixtral"})
            for (const char* kind : {"one letter", "letters", "script", "words", "mixed"})
                QTest::addRow("%s, %s", pipeline, kind) << pipeline << kind;
    }
    void ten_megabytes_in_one_line() {
        QFETCH(const QString, pipeline);
        QFETCH(const QString, kind);
        const auto tokenizer = Tokenizer::load(fixture(pipeline.toStdString()));
        const std::size_t size = 10'000'000 / slower;
        const std::string text = kind == "mixed" ? repeated("Старый мост скрипит, когда по нему идут дети. 老渔夫坐在河边 It's 1234 👩\u200D🚀 ", size)
                                                 : one_word(kind.toStdString(), size);
        forget_peak();
        const std::size_t before = peak_memory();
        const auto start = std::chrono::steady_clock::now();
        const auto ids = tokenizer.encode(text, false);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        const std::size_t grown = peak_memory() - before;
        QVERIFY2(took.count() < 60, std::to_string(took.count()).c_str());
        if (slower == 1)
            QVERIFY2(grown < 40 * text.size(), std::to_string(static_cast<double>(grown) / static_cast<double>(text.size())).c_str());
        QCOMPARE(tokenizer.decode(ids), text);
    }

    /// Cutting long pieces where no merge can happen changes nothing: the same as by the rule of the lowest rank, done the slow way.
    void long_pieces_are_merged_by_rank() {
        const auto tokenizer = Tokenizer::load(fixture("mixtral"));
        const auto file = nlohmann::json::parse(std::ifstream(fixture("mixtral") + "/tokenizer.json"));
        std::map<std::pair<std::string, std::string>, std::size_t> ranks;
        for (const std::string merge : file["model"]["merges"])
            ranks.emplace(std::pair{merge.substr(0, merge.find(' ')), merge.substr(merge.find(' ') + 1)}, ranks.size());
        std::vector<std::string> symbols{"▁"};
        std::string text;
        std::mt19937 random(11);
        for (int i = 0; i < 1500; ++i) {
            symbols.push_back(std::string(1, "etaoinshrdlu"[random() % 12]));
            text += symbols.back();
        }
        while (true) {
            auto best = ranks.end();
            std::size_t at = 0;
            for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
                if (const auto found = ranks.find({symbols[i], symbols[i + 1]});
                    found != ranks.end() && (best == ranks.end() || found->second < best->second)) {
                    best = found;
                    at = i;
                }
            if (best == ranks.end())
                break;
            symbols[at] += symbols[at + 1];
            symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        }
        std::vector<std::int32_t> expected;
        for (const auto& symbol : symbols)
            expected.push_back(tokenizer.token_id(symbol));
        QVERIFY(expected.size() > 300 && expected.size() < 1400);
        QCOMPARE(tokenizer.encode(text, false), expected);
    }

    void endless_patterns_are_stopped() {
        auto file = small_file();
        file["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", "(a|aa)+(a|aa)+(a|aa)+c"}}}, {"behavior", "Isolated"}};
        const auto tokenizer = load(file.dump());
        const auto start = std::chrono::steady_clock::now();
        QVERIFY_EXCEPTION_THROWN(tokenizer.encode(std::string(5000, 'a') + "bc"), TokenizerError);
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(100));
    }

    void bad_files() {
        for (const std::string& text :
             {std::string(), std::string("["), std::string("null"), std::string("[]"), std::string("{}"), std::string("{\"model\": 3}"),
              std::string(100000, '['), std::string("\xFF\xFE{}"), small_file().dump().substr(0, 150)})
            QVERIFY2(!refusal(text).empty(), text.substr(0, 20).c_str());
        std::string nested = "null";
        for (int i = 0; i < 1000; ++i)
            nested = R"({"type": "Sequence", "normalizers": [)" + nested + "]}";
        QVERIFY(!refusal(R"({"normalizer": )" + nested + "}").empty());
        auto long_token = small_file();
        long_token["added_tokens"] = {{{"id", 9}, {"content", std::string(2000, 'x')}}};
        QVERIFY(refusal(long_token.dump()).find("at most 1024 bytes") != std::string::npos);
        try {
            Tokenizer::load("no/such/folder");
            QFAIL("loaded");
        } catch (const TokenizerError& error) {
            QVERIFY2(QString(error.what()).contains("no/such/folder"), error.what());
        }
    }
};

QTEST_GUILESS_MAIN(TokenizerLimitsTest)
#include "tokenizer_limits_test.moc"
