// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of broken tokenizer.json: each either loads, and then encodes and decodes, or is refused by a sentence.
#include "core/text/text_stream.h"
#include "tests/core/text/small_tokenizer.h"
#include "tests/mutation.h"

#include <QTest>

using namespace isogloss::test;
using isogloss::TextStream;
using nlohmann::json;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr unsigned rounds = 600;
#else
constexpr unsigned rounds = 4000;
#endif

json added(const char* content, int id, bool special) {
    return {{"id", id},          {"content", content}, {"special", special},     {"normalized", !special},
            {"lstrip", special}, {"rstrip", true},     {"single_word", !special}};
}

/// Every component once, in few bytes.
std::string byte_level_file() {
    auto file = small_file();
    file["added_tokens"] = {added("<|end|>", 7, true), added("b a", 8, false)};
    file["normalizer"] = {{"type", "Sequence"},
                          {"normalizers", {{{"type", "NFC"}}, {{"type", "Strip"}, {"strip_left", true}, {"strip_right", false}}}}};
    file["pre_tokenizer"] = {{"type", "Sequence"},
                             {"pretokenizers",
                              {{{"type", "Split"},
                                {"pattern", {{"Regex", "(?i:'s|'t)|[^\\r\\n\\p{L}]?\\p{L}+|\\p{N}{1,3}|\\s+(?!\\S)|\\s+"}}},
                                {"behavior", "Isolated"},
                                {"invert", false}},
                               {{"type", "Digits"}, {"individual_digits", true}},
                               {{"type", "ByteLevel"}, {"add_prefix_space", true}, {"trim_offsets", true}, {"use_regex", true}}}}};
    file["post_processor"] = {{"type", "TemplateProcessing"},
                              {"single", {{{"SpecialToken", {{"id", "<|end|>"}, {"type_id", 0}}}}, {{"Sequence", {{"id", "A"}, {"type_id", 0}}}}}},
                              {"special_tokens", {{"<|end|>", {{"id", "<|end|>"}, {"ids", {7}}, {"tokens", {"<|end|>"}}}}}}};
    file["decoder"] = {{"type", "ByteLevel"}};
    file["model"]["ignore_merges"] = true;
    return file.dump();
}

std::string metaspace_file() {
    auto file = small_file();
    file["added_tokens"] = {added("<s>", 9, true)};
    file["normalizer"] = {
        {"type", "Sequence"},
        {"normalizers", {{{"type", "Prepend"}, {"prepend", "▁"}}, {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", "▁"}}}}};
    file["pre_tokenizer"] = {{"type", "Metaspace"}, {"replacement", "▁"}, {"prepend_scheme", "first"}, {"split", true}};
    file["decoder"] = {{"type", "Sequence"},
                       {"decoders",
                        {{{"type", "Replace"}, {"pattern", {{"String", "▁"}}}, {"content", " "}},
                         {{"type", "ByteFallback"}},
                         {{"type", "Fuse"}},
                         {{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}}}}};
    file["model"]["vocab"]["<unk>"] = 10;
    file["model"]["vocab"]["<0xE4>"] = 11;
    file["model"]["unk_token"] = "<unk>";
    file["model"]["byte_fallback"] = true;
    file["model"]["fuse_unk"] = true;
    return file.dump();
}

const std::vector<std::string> words = {"null",       "true",        "-1",         "1e99",      "99999999999999999999",
                                        "[]",         "{}",          "\"\"",       "\"type\"",  "\"Sequence\"",
                                        "\"Fuse\"",   "\\u0000",     "(a|a)*b",    "(?<=a+)b",  "\\\\p{L}",
                                        "\\\\p{",     "[[:alpha:]]", "{1,99999}",  "(((((((((", "\\ud800",
                                        "\xC3",       "\"ids\"",     "\"merges\"", "\"a ab\"",  "\"Strip\"",
                                        "\"stop\":2", "\"whole\"",   ",",          ":",         "▁"};

/// Still JSON, but with one value that is another one.
std::string with_another_value(const std::string& good, unsigned round) {
    auto file = json::parse(good);
    const auto flat = file.flatten();
    auto leaf = flat.begin();
    std::advance(leaf, round / 2 % flat.size());
    json* at = &file[json::json_pointer(leaf.key())];
    const unsigned kind = round / 2 / static_cast<unsigned>(flat.size());
    if (at->is_string() && kind % 2) {
        const std::string text = mutated(at->get<std::string>() + " ", round, words);
        *at = json::parse(json(text).dump(-1, ' ', false, json::error_handler_t::replace));
    } else {
        const auto value = json::parse(words[kind % words.size()], nullptr, false);
        *at = value.is_discarded() ? json(words[kind % words.size()].substr(0, 1)) : value;
    }
    return file.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

class TokenizerFuzzTest : public QObject {
    Q_OBJECT
private slots:
    void broken_files_do_not_crash_data() {
        QTest::addColumn<QByteArray>("good");
        QTest::newRow("byte level") << QByteArray::fromStdString(byte_level_file());
        QTest::newRow("metaspace") << QByteArray::fromStdString(metaspace_file());
    }
    void broken_files_do_not_crash() {
        QFETCH(const QByteArray, good);
        QCOMPARE(refusal(good.toStdString()), std::string());
        unsigned loaded = 0, refused = 0;
        for (unsigned round = 0; round < rounds; ++round) {
            const std::string bad = round % 2 ? with_another_value(good.toStdString(), round) : mutated(good.toStdString(), round, words);
            try {
                const auto tokenizer = isogloss::Tokenizer::parse(bad, "tokenizer.json");
                ++loaded;
                const auto ids = tokenizer.encode(" abab's b a<|end|> 中1234\t<s>\r\n" + std::string(60, 'a'));
                TextStream stream(tokenizer);
                std::string streamed;
                for (const auto id : ids) {
                    streamed += stream.push(id);
                    tokenizer.piece(id);
                }
                streamed += stream.finish();
                QVERIFY2(streamed == tokenizer.decode(ids), std::to_string(round).c_str());
            } catch (const isogloss::Error& error) {
                ++refused;
                QVERIFY(std::string(error.what()).size() < 20'000);
            }
        }
        QVERIFY2(loaded > rounds / 20 && refused > rounds / 4, (std::to_string(loaded) + " " + std::to_string(refused)).c_str());
    }
};

QTEST_GUILESS_MAIN(TokenizerFuzzTest)
#include "tokenizer_fuzz_test.moc"
