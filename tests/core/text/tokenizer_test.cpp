// SPDX-License-Identifier: GPL-3.0-or-later
// What the fixtures of tests/parity/tokenizers cannot show: single rules, single tokens, refusals, threads.
#include "tests/core/text/small_tokenizer.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace isogloss::test;
using isogloss::Tokenizer;
using isogloss::TokenizerError;
using nlohmann::json;
using Ids = std::vector<std::int32_t>;

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
        file["model"]["unk_token"] = "<none>";
        QCOMPARE(load(file.dump()).encode("ab"), Ids{2}); // only a text that needs it is refused, as by the reference
        QVERIFY_EXCEPTION_THROWN(load(file.dump()).encode("axb"), TokenizerError);
        file["model"]["unk_token"] = "<unk>";
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
        row("/normalizer", R"({"type": "Sequence", "normalizers": [{"type": "NFC"}, {"type": "Nmt"}]})", "normalizer.normalizers[1]: expected");
        row("/pre_tokenizer",
            R"({"type": "Sequence", "pretokenizers": [{"type": "Digits"}, {"type": "Sequence", "pretokenizers": [{"type": "Bert"}]}]})",
            "pre_tokenizer.pretokenizers[1].pretokenizers[0]: expected");
        row("/post_processor", R"({"type": "Sequence", "processors": [{"type": "RobertaProcessing"}]})", "post_processor.processors[0]: expected");
        row("/decoder", R"({"type": "Sequence", "decoders": [{"type": "Fuse"}, {"type": "CTC"}]})", "decoder.decoders[1]: expected");
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
};

QTEST_GUILESS_MAIN(TokenizerTest)
#include "tokenizer_test.moc"
