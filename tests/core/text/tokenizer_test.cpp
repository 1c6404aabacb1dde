// SPDX-License-Identifier: GPL-3.0-or-later
// What the fixtures of tests/parity/tokenizers cannot show: bad files, bad text, size, threads, single tokens, patterns.
#include "core/text/tokenizer.h"

#include "core/text/pattern.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

using isogloss::Pattern;
using isogloss::Tokenizer;
using isogloss::TokenizerError;
using nlohmann::json;
using Ids = std::vector<std::int32_t>;

namespace {

std::string fixture(const std::string& name) { return ISOGLOSS_SOURCE_DIR "/tests/parity/tokenizers/" + name; }

json small_file() {
    return {{"added_tokens", json::array()},
            {"normalizer", nullptr},
            {"pre_tokenizer", nullptr},
            {"post_processor", nullptr},
            {"decoder", nullptr},
            {"model", {{"type", "BPE"}, {"vocab", {{"a", 0}, {"b", 1}, {"ab", 2}, {"abab", 3}}}, {"merges", {"a b", "ab ab"}}}}};
}

Tokenizer load(const std::string& text) {
    QTemporaryDir folder;
    const std::string file = folder.filePath("tokenizer.json").toStdString();
    std::ofstream(file, std::ios::binary) << text;
    return Tokenizer::load(file);
}

std::string refusal(const std::string& text) {
    try {
        load(text);
    } catch (const isogloss::Error& error) {
        return error.what();
    }
    return {};
}

std::string repeated(std::string_view text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes)
        all += text;
    return all;
}

std::vector<std::string> matches(const std::string& pattern, const std::string& text) {
    std::vector<std::string> found;
    Pattern(pattern, false, "test").each_match(text, [&](std::size_t begin, std::size_t end) { found.push_back(text.substr(begin, end - begin)); });
    return found;
}

} // namespace

class TokenizerTest : public QObject {
    Q_OBJECT
private slots:
    void merges_in_order() {
        const auto tokenizer = load(small_file().dump());
        QCOMPARE(tokenizer.encode("abababba"), (Ids{3, 2, 1, 0}));
        QCOMPARE(tokenizer.encode("xaxb"), Ids{2}); // no unk_token: what is unknown is dropped before merging
        QCOMPARE(tokenizer.encode(""), Ids());
        QCOMPARE(tokenizer.decode({3, 99, -1, 0}), std::string("abab a"));
        QCOMPARE(tokenizer.vocabulary_size(), std::int64_t{4});
        QCOMPARE(tokenizer.token_id("abab"), 3);
        QCOMPARE(tokenizer.token_id("ba"), -1);
    }

    void lowest_rank_then_leftmost() {
        auto file = small_file();
        file["model"]["vocab"] = {{"a", 0}, {"aa", 1}, {"aaaa", 2}};
        file["model"]["merges"] = {"a a", "aa aa"};
        const auto tokenizer = load(file.dump());
        QCOMPARE(tokenizer.encode("aaa"), (Ids{1, 0}));
        QCOMPARE(tokenizer.encode("aaaaaaa"), (Ids{2, 1, 0}));
        // Short pieces and long ones go two ways to the same end.
        for (const std::size_t length : {47, 48, 49, 50, 200}) {
            const auto ids = tokenizer.encode(std::string(length, 'a'));
            QCOMPARE(ids.size(), length / 4 + (length % 4 >= 2) + length % 2);
            QCOMPARE(std::count(ids.begin(), ids.end(), 2), static_cast<std::ptrdiff_t>(length / 4));
        }
    }

    void first_version_line_and_pairs() {
        auto file = small_file();
        file["model"]["merges"] = {"#version: 0.2", "a b", "ab ab"};
        QCOMPARE(load(file.dump()).encode("abab"), Ids{3});
        file["model"]["merges"] = json::array({json::array({"a", "b"}), json::array({"ab", "ab"})});
        QCOMPARE(load(file.dump()).encode("abab"), Ids{3});
        file["model"].erase("type"); // as old files have it
        QCOMPARE(load(file.dump()).encode("abab"), Ids{3});
    }

    void unknown_characters() {
        auto file = small_file();
        file["model"]["vocab"]["<unk>"] = 9;
        file["model"]["unk_token"] = "<unk>";
        QCOMPARE(load(file.dump()).encode("axyb"), (Ids{0, 9, 9, 1}));
        file["model"]["fuse_unk"] = true;
        QCOMPARE(load(file.dump()).encode("axyb"), (Ids{0, 9, 1}));
        for (int byte = 0; byte < 256; ++byte)
            file["model"]["vocab"][QString::asprintf("<0x%02X>", byte).toStdString()] = 100 + byte;
        file["model"]["byte_fallback"] = true;
        QCOMPARE(load(file.dump()).encode("aéb"), (Ids{0, 100 + 0xC3, 100 + 0xA9, 1}));
    }

    void single_tokens_for_views() {
        const auto bytes = Tokenizer::load(fixture("qwen3_moe"));
        QCOMPARE(bytes.piece(bytes.token_id("Ġ")), std::string(" "));
        QCOMPARE(bytes.piece(bytes.token_id("ä")), std::string("⟨E4⟩"));
        QCOMPARE(bytes.piece(bytes.token_id("<|im_start|>")), std::string("<|im_start|>"));
        QCOMPARE(bytes.piece(-1) + bytes.piece(1 << 30), std::string());
        const auto llama = Tokenizer::load(fixture("mixtral"));
        QCOMPARE(llama.piece(llama.token_id("<0xE4>")), std::string("⟨E4⟩"));
        QCOMPARE(llama.piece(llama.token_id("<0x41>")), std::string("A"));
        QCOMPARE(llama.piece(llama.token_id("▁")), std::string(" "));
        // The pieces of a text are the text.
        const std::string text = "The ferry leaves at seven";
        std::string joined;
        for (const auto id : llama.encode(text, false))
            joined += llama.piece(id);
        QCOMPARE(joined, " " + text);
    }

    void special_tokens() {
        const auto tokenizer = Tokenizer::load(fixture("qwen3_moe"));
        const auto ids = tokenizer.encode("<|im_start|>user\n<think>hi</think><|im_end|>");
        QCOMPARE(ids.front(), tokenizer.token_id("<|im_start|>"));
        QCOMPARE(ids.back(), tokenizer.token_id("<|im_end|>"));
        QCOMPARE(tokenizer.decode(ids, true), std::string("user\n<think>hi</think>")); // <think> is added, but not special
        const auto llama = Tokenizer::load(fixture("mixtral"));
        QCOMPARE(llama.encode("x", true).front(), 1);
        QCOMPARE(llama.encode("x", true).size(), llama.encode("x", false).size() + 1);
    }

    void invalid_utf8_is_refused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("at");
        QTest::newRow("lone tail") << QByteArray("ab\x80") << 3;
        QTest::newRow("cut off") << QByteArray("a\xE4\xB8") << 2;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 1;
        QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << 1;
        QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << 2;
        QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 1;
        QTest::newRow("no such byte") << QByteArray("ok\xFF") << 3;
        QTest::newRow("in a special token") << QByteArray("<|im_\xC3start|>") << 6;
    }
    void invalid_utf8_is_refused() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, at);
        for (const char* pipeline : {"olmoe", "qwen3_moe", "mixtral", "metaspace"})
            try {
                Tokenizer::load(fixture(pipeline)).encode(bytes.toStdString());
                QFAIL("taken");
            } catch (const TokenizerError& error) {
                QVERIFY2(QString(error.what()).contains("byte " + QString::number(at) + " "), error.what());
            }
    }

    void decoded_garbage_is_text() {
        const auto tokenizer = Tokenizer::load(fixture("qwen3_moe"));
        const auto byte = [&](const char* symbol) { return tokenizer.token_id(symbol); };
        QCOMPARE(tokenizer.decode({byte("ä"), byte("¸")}), std::string("\uFFFD")); // a character cut short
        QCOMPARE(tokenizer.decode({byte("ä"), byte("¸"), byte("Ń")}), std::string("中"));
        QCOMPARE(tokenizer.decode({byte("ÿ"), byte("A")}), std::string("\uFFFDA"));
    }

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
            const std::string text = repeated(unit, 400'000) + "x";
            const auto start = std::chrono::steady_clock::now();
            const auto ids = tokenizer.encode(text, false);
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
            QVERIFY2(!ids.empty() && took.count() < 10, (std::string(name) + " " + std::to_string(took.count())).c_str());
        }
    }

    void ten_megabytes_in_one_line() {
        const auto bytes = Tokenizer::load(fixture("qwen3_moe")), whole = Tokenizer::load(fixture("mixtral"));
        const std::string text = repeated("Старый мост скрипит, когда по нему идут дети. 老渔夫坐在河边 ", 10'000'000);
        QCOMPARE(bytes.decode(bytes.encode(text)), text);
        QCOMPARE(whole.decode(whole.encode(text, false)), text);
    }

    void threads_share_a_tokenizer() {
        const auto tokenizer = Tokenizer::load(fixture("olmoe")), other = Tokenizer::load(fixture("gpt_oss"));
        const std::string text = repeated("We'll say they've moved; नदी के किनारे 12345 ", 20'000);
        const auto expected = tokenizer.encode(text), expected_other = other.encode(text);
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 5; ++round)
                    wrong += (tokenizer.encode(text) != expected) + (other.encode(text) != expected_other) + (tokenizer.decode(expected) != text);
            });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }

    void refused_by_name_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* pointer, const char* value, const char* part) {
            QTest::addRow("%s = %s", pointer, value) << pointer << value << part;
        };
        row("/normalizer", R"({"type": "Precompiled"})", "\"Precompiled\"");
        row("/normalizer", R"({"type": "Sequence", "normalizers": [{"type": "NFC"}, {"type": "Nmt"}]})", "\"Nmt\"");
        row("/normalizer", R"({})", "normalizer, type: expected a string");
        row("/normalizer", R"(3)", "normalizer, type: expected a string");
        row("/normalizer", R"({"type": "Replace", "pattern": {"Regex": "a*"}, "content": "b"})", "one that matches an empty text");
        row("/normalizer", R"({"type": "Replace", "pattern": {"Glob": "a"}, "content": "b"})", "pattern: expected {\"String\"");
        row("/pre_tokenizer", R"({"type": "Whitespace"})", "\"Whitespace\"");
        row("/pre_tokenizer", R"({"type": "Split", "pattern": {"Regex": "*"}, "behavior": "Isolated"})", "a regular expression");
        row("/pre_tokenizer", R"({"type": "Split", "pattern": {"Regex": "a"}, "behavior": "Sometimes"})", "\"Sometimes\"");
        row("/pre_tokenizer", R"({"type": "Split", "pattern": {"Regex": "a"}, "behavior": "Isolated", "invert": 1})",
            "invert: expected true or false");
        row("/pre_tokenizer", R"({"type": "Metaspace", "replacement": "_", "prepend_scheme": "last"})", "\"last\"");
        row("/pre_tokenizer", R"({"type": "Sequence", "pretokenizers": [{"type": "ByteLevel"}, {"type": "Digits"}]})", "ByteLevel as the last step");
        row("/post_processor", R"({"type": "BertProcessing"})", "\"BertProcessing\"");
        row("/post_processor", R"({"type": "TemplateProcessing", "single": [], "special_tokens": {}})", "a place for the sequence");
        row("/post_processor", R"({"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "x"}}], "special_tokens": {}})",
            "\"x\", which the template names");
        row("/decoder", R"({"type": "WordPiece"})", "\"WordPiece\"");
        row("/decoder", R"({"type": "Strip", "content": " ", "start": -1, "stop": 0})", "start: expected");
        row("/model", R"({"type": "Unigram"})", "\"Unigram\"");
        row("/model/dropout", "0.1", "dropout");
        row("/model/continuing_subword_prefix", R"("##")", "continuing_subword_prefix");
        row("/model/vocab", "[]", "vocab");
        row("/model/vocab/a", "-1", "vocab, \"a\"");
        row("/model/vocab/a", "1.5", "vocab, \"a\"");
        row("/model/vocab/a", "99999999999", "vocab, \"a\"");
        row("/model/merges", "null", "merges: expected an array");
        row("/model/merges", R"(["a b", "a x"])", "merges[1]");
        row("/model/merges", R"(["a  b"])", "merges[0]");
        row("/model/merges", R"([["a"]])", "merges[0]");
        row("/model/merges", R"([["a", 1]])", "merges[0]");
        row("/added_tokens", "{}", "added_tokens: expected an array");
        row("/added_tokens", "[1]", "added_tokens[0], content");
        row("/added_tokens", R"([{"content": "x"}])", "added_tokens[0], id");
        row("/added_tokens", R"([{"content": "x", "id": "7"}])", "added_tokens[0], id");
        row("/added_tokens", R"([{"content": "x", "id": 7, "special": "yes"}])", "special: expected true or false");
    }
    void refused_by_name() {
        QFETCH(const QString, pointer);
        QFETCH(const QString, value);
        QFETCH(const QString, part);
        auto file = small_file();
        file[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        const auto said = QString::fromStdString(refusal(file.dump()));
        QVERIFY2(said.contains(part) && said.contains("tokenizer.json"), qPrintable(said));
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

    /// Every fixture with a byte changed or a piece cut out either loads or is refused by a sentence.
    void damaged_files_do_not_crash() {
        QFile file(QString::fromStdString(fixture("phi/tokenizer.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string good = file.readAll().toStdString();
        const std::string head = good.substr(0, 3500), tail = good.substr(3500); // what comes first is not the vocabulary
        unsigned state = 1;
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            state = state * 1664525u + 1013904223u;
            std::string bad = head;
            const std::size_t at = (state >> 8) % bad.size();
            if (i % 2)
                bad.erase(at, 1 + i % 7);
            else
                bad[at] = static_cast<char>(state >> 24);
            refused += !refusal(bad + tail).empty();
        }
        QVERIFY(refused > 30);
    }

    void patterns_read_as_oniguruma_reads_them() {
        const auto all = [](const std::string& pattern, const std::string& text) { return matches(pattern, text).size(); };
        const std::string spaces = "\t\n\v\f\r \u0085\u00A0\u1680\u2003\u2028\u2029\u202F\u205F\u3000";
        QCOMPARE(matches("\\s+", "a" + spaces + "b"), std::vector<std::string>{spaces});
        QCOMPARE(all("\\s", "\u180E\u200B\u2060\uFEFF\x1C\x1F"), std::size_t{0});
        QCOMPARE(all("[^\\s]", "\u180E\u200B" + spaces), std::size_t{2});
        QCOMPARE(matches("\\w+", "a\u0301\u203F९Ⅷ² Ⓐ"), (std::vector<std::string>{"a\u0301\u203F९Ⅷ", "Ⓐ"}));
        QCOMPARE(matches("\\v", "a\v\n\u2028"), std::vector<std::string>{"\v"});
        QCOMPARE(matches("\\u00e9", "aé"), std::vector<std::string>{"é"});
        QCOMPARE(matches("\\s+$", "a  \nb "), (std::vector<std::string>{"  ", " "}));
        QCOMPARE(matches("a.", "a\ra\na\u2028"), (std::vector<std::string>{"a\r", "a\u2028"}));
        QCOMPARE(matches("(?i:'s)", "'s'S'ſ"), (std::vector<std::string>{"'s", "'S", "'ſ"}));
        QCOMPARE(matches("[]a]+", "x]a]"), std::vector<std::string>{"]a]"});
        QCOMPARE(matches("x*", "axxb"), std::vector<std::string>{"xx"});
        QCOMPARE(all("\\p{N}{1,3}", "1234५६½"), std::size_t{3});
        for (const char* construct : {"[a&&b]", "[[:alpha:]]", "\\bx", "\\h", "\\R", "\\Kx", "a{,3}", "a{1,2}+", "(?m)a", "a(?i)b", "(?<n>a)",
                                      "(a)\\1", "[\\S]", "(*UTF)", "\\x80", "\\Qa", "\\", "\\u12", "("})
            QVERIFY_EXCEPTION_THROWN(Pattern(construct, false, "test"), TokenizerError);
    }

    void literal_patterns_are_literal() {
        const std::string text = "a.b*(c)[d]\\{e}^$|+?▁ -#";
        Pattern pattern(text, true, "test");
        int found = 0;
        pattern.each_match("x" + text + "y", [&](std::size_t begin, std::size_t end) { found += begin == 1 && end == text.size() + 1; });
        QCOMPARE(found, 1);
    }

    void endless_patterns_are_stopped() {
        auto file = small_file();
        file["pre_tokenizer"] = {{"type", "Split"}, {"pattern", {{"Regex", "(a|aa)+(a|aa)+(a|aa)+c"}}}, {"behavior", "Isolated"}};
        const auto tokenizer = load(file.dump());
        const auto start = std::chrono::steady_clock::now();
        QVERIFY_EXCEPTION_THROWN(tokenizer.encode(std::string(5000, 'a') + "bc"), TokenizerError);
        QVERIFY(std::chrono::steady_clock::now() - start < std::chrono::seconds(100));
    }
};

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
