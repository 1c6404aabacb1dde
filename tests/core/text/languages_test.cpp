// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/languages.h"

#include "core/base/utf8.h"

#include <QFile>
#include <QTest>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

using isogloss::find_language;
using isogloss::Language;
using isogloss::languages;

namespace {

/// Scripts in which a name may be written: a FLORES code names writing systems ("Jpan", "Hans"), Unicode scripts of characters.
std::set<std::string> scripts_of(const std::string& code) {
    if (code == "Jpan")
        return {"Hani", "Hira", "Kana"};
    if (code == "Hans" || code == "Hant")
        return {"Hani"};
    return {code};
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT
private slots:
    void all_of_flores() {
        QCOMPARE(languages().size(), std::size_t{204});
        // Kept apart from the registry: what the corpus calls its files, by script. Latin is the rest.
        const std::map<std::string, int> others = {{"Arab", 22}, {"Armn", 1}, {"Beng", 3}, {"Cyrl", 12}, {"Deva", 10}, {"Ethi", 2}, {"Geor", 1},
                                                   {"Grek", 1},  {"Gujr", 1}, {"Guru", 1}, {"Hang", 1},  {"Hans", 1},  {"Hant", 2}, {"Hebr", 2},
                                                   {"Jpan", 1},  {"Khmr", 1}, {"Knda", 1}, {"Laoo", 1},  {"Mlym", 1},  {"Mymr", 2}, {"Olck", 1},
                                                   {"Orya", 1},  {"Sinh", 1}, {"Taml", 1}, {"Telu", 1},  {"Tfng", 2},  {"Thai", 1}, {"Tibt", 2}};
        std::map<std::string, int> found;
        for (const Language& language : languages())
            ++found[language.script];
        const int latin = found["Latn"];
        found.erase("Latn");
        int sum = 0;
        for (const auto& [script, count] : found)
            sum += count;
        QCOMPARE(latin + sum, 204);
        for (const auto& [script, count] : others)
            QVERIFY2(found[script] == count, (script + " " + std::to_string(found[script])).c_str());
        QCOMPARE(found.size(), others.size());
        for (const char* code :
             {"arb_Latn", "min_Arab", "bjn_Arab", "kas_Arab", "kas_Deva", "knc_Arab", "knc_Latn", "taq_Latn", "taq_Tfng", "ace_Arab", "zho_Hans",
              "zho_Hant", "yue_Hant", "sat_Olck", "mni_Beng", "tzm_Tfng", "dik_Latn", "prs_Arab", "eng_Latn"})
            QVERIFY2(find_language(code) && find_language(code)->code == code, code);
    }

    void codes_and_aliases_are_unique() {
        std::set<std::string> seen;
        std::string previous;
        for (const Language& language : languages()) {
            QVERIFY2(previous < language.code, language.code.c_str());
            previous = language.code;
            QVERIFY2(seen.insert(language.code).second, language.code.c_str());
            for (const auto& alias : language.aliases) {
                QVERIFY2(seen.insert(alias).second, alias.c_str());
                QCOMPARE(find_language(alias), &language);
            }
        }
        QVERIFY(!find_language(""));
        QVERIFY(!find_language("ENG_LATN"));
        QVERIFY(!find_language("xxx_Latn"));
    }

    void codes_of_the_tasks() {
        const std::map<std::string, std::string> expected = {
            {"zh", "zho_Hans"},       {"cmn_Hans", "zho_Hans"}, {"cmn_Hant", "zho_Hant"}, {"ekk_Latn", "est_Latn"}, {"fil", "tgl_Latn"},
            {"fil_Latn", "tgl_Latn"}, {"az", "azj_Latn"},       {"sw", "swh_Latn"},       {"ar", "arb_Arab"},       {"fa", "pes_Arab"},
            {"ms", "zsm_Latn"},       {"ne", "npi_Deva"},       {"sr", "srp_Cyrl"},       {"mg", "plt_Latn"},       {"ny", "nya_Latn"},
            {"om", "gaz_Latn"},       {"no", "nob_Latn"},       {"gug_Latn", "grn_Latn"}};
        for (const auto& [alias, code] : expected)
            QVERIFY2(find_language(alias) && find_language(alias)->code == code, alias.c_str());
        for (const char* mgsm : {"bn", "de", "en", "es", "fr", "ja", "ru", "sw", "te", "th", "zh"})
            QVERIFY2(find_language(mgsm), mgsm);
        for (const char* mmlu :
             {"am", "ar", "bn", "cs", "de", "el", "en", "es", "fa", "fil", "fr", "ha", "he", "hi", "id", "ig", "it", "ja", "ko", "ky", "lt",
              "mg", "ms", "ne", "nl", "ny", "pl", "pt", "ro", "ru", "si",  "sn", "so", "sr", "sv", "sw", "te", "tr", "uk", "vi", "yo", "zh"})
            QVERIFY2(find_language(mmlu), mmlu);
    }

    void rows_are_whole() {
        std::map<std::string, std::string> script_names;
        for (const Language& language : languages()) {
            const char* code = language.code.c_str();
            QVERIFY2(language.code.size() == 8 && language.code[3] == '_', code);
            QVERIFY2(language.code.substr(4) == language.script, code);
            QVERIFY2(!language.english.empty() && !language.native.empty() && !language.family.empty() && !language.script_name.empty(), code);
            QVERIFY2(language.resource_class >= -1 && language.resource_class <= 5, code);
            QVERIFY2(script_names.emplace(language.script, language.script_name).first->second == language.script_name, code);
            QVERIFY2(language.right_to_left == (language.script == "Arab" || language.script == "Hebr"), code);
        }
    }

    /// The native name is written in the script that the code names, to the last letter.
    void native_names_are_in_their_script() {
        for (const Language& language : languages()) {
            const auto allowed = scripts_of(language.script);
            QCOMPARE(isogloss::first_invalid_utf8(language.native), std::string::npos);
            int letters = 0;
            for (std::size_t at = 0; at < language.native.size();) {
                const auto c = static_cast<UChar32>(isogloss::next_code_point(language.native, at));
                UErrorCode error = U_ZERO_ERROR;
                const UScriptCode script = uscript_getScript(c, &error);
                if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
                    continue;
                ++letters;
                QVERIFY2(allowed.contains(uscript_getShortName(script)), language.code.c_str());
            }
            QVERIFY2(letters > 1, language.code.c_str());
        }
    }

    /// Spot checks against the table of Joshi et al. 2020.
    void resource_classes() {
        const std::map<std::string, int> expected = {
            {"eng_Latn", 5}, {"spa_Latn", 5}, {"deu_Latn", 5}, {"jpn_Jpan", 5}, {"fra_Latn", 5}, {"arb_Arab", 5}, {"zho_Hans", 5},
            {"rus_Cyrl", 4}, {"hun_Latn", 4}, {"vie_Latn", 4}, {"nld_Latn", 4}, {"kor_Hang", 4}, {"ind_Latn", 3}, {"ukr_Cyrl", 3},
            {"ceb_Latn", 3}, {"afr_Latn", 3}, {"heb_Hebr", 3}, {"zul_Latn", 2}, {"isl_Latn", 2}, {"lao_Laoo", 2}, {"fij_Latn", 1},
            {"bho_Deva", 1}, {"hat_Latn", 2}, {"sin_Sinh", 1}, {"kmr_Latn", 1}, {"prs_Arab", 0}, {"bem_Latn", -1}};
        for (const auto& [code, resource_class] : expected)
            QVERIFY2(find_language(code)->resource_class == resource_class, code.c_str());
    }

    void compiled_in_whole() {
        QFile file(ISOGLOSS_SOURCE_DIR "/resources/languages.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = nlohmann::json::parse(file.readAll().toStdString());
        QCOMPARE(rows.size(), languages().size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i]["code"].get<std::string>(), languages()[i].code);
            QCOMPARE(rows[i]["native"].get<std::string>(), languages()[i].native);
            QCOMPARE(rows[i]["resource_class"].is_null() ? -1 : rows[i]["resource_class"].get<int>(), languages()[i].resource_class);
        }
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languages_test.moc"
