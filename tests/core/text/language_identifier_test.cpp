// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language_identifier.h"

#include <QtTest>

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace isogloss;

namespace {

/// The demo corpus' lines of one split, by language.
std::map<std::string, std::vector<std::string>> demo_lines(const std::string& split) {
    std::map<std::string, std::vector<std::string>> lines;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "resources/demo/corpus" / split)) {
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);)
            lines[entry.path().stem().string()].push_back(line);
    }
    return lines;
}

} // namespace

class LanguageIdentifierTest : public QObject {
    Q_OBJECT
private slots:
    void the_demos_languages_are_told_apart() {
        const auto dev = demo_lines("dev"), devtest = demo_lines("devtest");
        QCOMPARE(dev.size(), std::size_t{14});
        const LanguageIdentifier identifier(dev);
        std::size_t right = 0, all = 0, seen = 0;
        for (const auto& [code, lines] : devtest) {
            std::size_t own = 0;
            for (const std::string& line : lines) {
                own += identifier.identify(line) == code;
                seen += std::ranges::find(dev.at(code), line) != dev.at(code).end();
            }
            qInfo("%s: %zu of %zu sentences", code.c_str(), own, lines.size());
            QVERIFY2(10 * own >= 9 * lines.size(), code.c_str());
            right += own;
            all += lines.size();
        }
        qInfo("all: %zu of %zu sentences (%.2f %%); %zu of them stand in dev as well", right, all,
              100.0 * static_cast<double>(right) / static_cast<double>(all), seen);
        QVERIFY(100 * right >= 98 * all);
    }

    void scores_follow_the_formula() {
        // Language a: " aab ": unigrams a 2, b 1; bigrams " a", aa, ab, "b "; trigrams " aa", aab, "ab ". Language b: " bbb ".
        // Of "abababababab" every n-gram but those of a and b themselves is decided by the sums below.
        const std::map<std::string, std::vector<std::string>> samples{{"a", {"aab"}}, {"b", {"BBB!"}}};
        const LanguageIdentifier identifier(samples);
        const auto score = [](double count, double total, double different) { return std::log((count + 0.5) / (total + 0.5 * different)); };
        // "bbbbbbbbbbbba": b 12, a 1; " b" 1, bb 11, ba 1, "a " 1; " bb" 1, bbb 10, bba 1, "ba " 1. Different: 2 letters; " a", aa, ab, "b ",
        // " b", bb: 6; " aa", aab, "ab ", " bb", bbb, "bb ": 6.
        const double a = 12 * score(1, 3, 2) + score(2, 3, 2) + 14 * score(0, 4, 6) + 13 * score(0, 3, 6);
        const double b = 12 * score(3, 3, 2) + score(0, 3, 2) + score(1, 4, 6) + 11 * score(2, 4, 6) + 2 * score(0, 4, 6) + score(1, 3, 6) +
                         10 * score(1, 3, 6) + 2 * score(0, 3, 6);
        QVERIFY(b > a);
        QCOMPARE(identifier.identify("bbbbbbbbbbbba"), std::string("b"));
        QCOMPARE(identifier.identify("aaaaaaaaaaaab"), std::string("a"));
        QCOMPARE(identifier.identify("BBBB, bbbb; bbbb 12"), std::string("b")); // case and what is no letter do not count
    }

    void too_little_text_is_not_told() {
        const LanguageIdentifier identifier(
            std::map<std::string, std::vector<std::string>>{{"eng_Latn", {"the answer"}}, {"hin_Deva", {"उत्तर यह है"}}});
        QCOMPARE(identifier.identify("The answer!"), std::string());
        QCOMPARE(identifier.identify("The answer is"), std::string()); // eleven letters
        QCOMPARE(identifier.identify("The answer is a"), std::string("eng_Latn"));
        QCOMPARE(identifier.identify("उत्तर"), std::string("hin_Deva")); // five letters and marks, fifteen bytes
        QCOMPARE(identifier.identify("18 + 3 = 21 000 000 000 000"), std::string());
        QCOMPARE(identifier.identify("\xff\xfe the answer \x80 again"), std::string("eng_Latn"));
        QCOMPARE(LanguageIdentifier({}).identify("any text at all"), std::string());
    }
};

QTEST_GUILESS_MAIN(LanguageIdentifierTest)
#include "language_identifier_test.moc"
