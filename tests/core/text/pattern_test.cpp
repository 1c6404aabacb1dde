// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"

#include "core/base/utf8.h"
#include "core/text/tokenizer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using isogloss::Pattern;
using isogloss::TokenizerError;
using nlohmann::json;

namespace {

std::vector<std::string> matches(const std::string& pattern, const std::string& text) {
    std::vector<std::string> found;
    Pattern(pattern, false, "test").each_match(text, [&](std::size_t begin, std::size_t end) { found.push_back(text.substr(begin, end - begin)); });
    return found;
}

} // namespace

class PatternTest : public QObject {
    Q_OBJECT
private slots:
    void patterns_read_as_oniguruma_reads_them() {
        const auto all = [](const std::string& pattern, const std::string& text) { return matches(pattern, text).size(); };
        const std::string spaces = "\t\n\v\f\r \u0085\u00A0\u1680\u2003\u2028\u2029\u202F\u205F\u3000";
        QCOMPARE(matches("\\s+", "a" + spaces + "b"), std::vector<std::string>{spaces});
        QCOMPARE(all("\\s", "\u180E\u200B\u2060\uFEFF\x1C\x1F"), std::size_t{0});
        QCOMPARE(all("[^\\s]", "\u180E\u200B" + spaces), std::size_t{2});
        QCOMPARE(matches("\\w+", "a\u0301\u203F९Ⅷ²⁴ Ⓐ"), (std::vector<std::string>{"a\u0301\u203F९Ⅷ²", "Ⓐ"}));
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

    /// parity/tokenizers/make_characters.py
    void classes_have_the_members_that_the_reference_gives_them() {
        QFile file(ISOGLOSS_SOURCE_DIR "/tests/parity/tokenizers/classes.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::string all;
        for (char32_t c = 0; c < 0x110000; ++c)
            if (c < 0xD800 || c >= 0xE000)
                isogloss::append_utf8(all, c);
        const auto classes = json::parse(file.readAll().toStdString());
        for (const auto& [name, expected] : classes.items())
            for (const bool in_brackets : {false, true}) {
                const std::string single = name.starts_with("\\") ? name : "\\p{" + name + "}";
                QCryptographicHash hash(QCryptographicHash::Sha256);
                std::int64_t count = 0;
                Pattern(in_brackets ? "[" + single + "]" : single, false, "test").each_match(all, [&](std::size_t begin, std::size_t end) {
                    hash.addData(QByteArray::fromRawData(all.data() + begin, static_cast<qsizetype>(end - begin)));
                    ++count;
                });
                QVERIFY2(count == expected[0], (single + " " + std::to_string(count)).c_str());
                QCOMPARE(hash.result().toHex().toStdString(), expected[1].get<std::string>());
            }
    }

    void literal_patterns_are_literal() {
        const std::string text = "a.b*(c)[d]\\{e}^$|+?▁ -#";
        Pattern pattern(text, true, "test");
        int found = 0;
        pattern.each_match("x" + text + "y", [&](std::size_t begin, std::size_t end) { found += begin == 1 && end == text.size() + 1; });
        QCOMPARE(found, 1);
    }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "pattern_test.moc"
