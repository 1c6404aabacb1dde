// SPDX-License-Identifier: GPL-3.0-or-later
// Templates that never end, nest too deep or want all memory, and thousands of broken ones: each renders or is refused by a sentence, and soon.
#include "core/text/chat_template.h"
#include "tests/mutation.h"

#include <QFile>
#include <QTest>
#include <ctime>
#include <nlohmann/json.hpp>
#include <set>

using isogloss::ChatTemplate;
using isogloss::ChatTemplateError;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double longest = 20; ///< seconds
constexpr unsigned rounds = 1000;
#else
constexpr double longest = 1;
constexpr unsigned rounds = 20'000;
#endif

/// The sentence with which a template is refused, or "" if it is not.
std::string refusal(const std::string& source) {
    try {
        ChatTemplate::parse(source, {{"bos_token", "<s>"}})
            .render({{"system", "s"}, {"user", "a question"}, {"assistant", "<think>\n</think>b"}}, true);
    } catch (const ChatTemplateError& error) {
        return error.what();
    }
    return {};
}

nlohmann::json all_cases() {
    QFile file(ISOGLOSS_SOURCE_DIR "/tests/core/text/chat_templates/cases.json");
    return file.open(QIODevice::ReadOnly) ? nlohmann::json::parse(file.readAll().toStdString()) : nlohmann::json();
}

const std::vector<std::string> words = {"{%",
                                        "%}",
                                        "{{",
                                        "}}",
                                        "{#",
                                        "#}",
                                        "-%}",
                                        "{%-",
                                        "for x in messages",
                                        "endfor",
                                        "endif",
                                        "if",
                                        "else",
                                        "elif x",
                                        "macro m(a, b=1)",
                                        "endmacro",
                                        "set ns.x =",
                                        "namespace(",
                                        "|",
                                        "| tojson",
                                        "| join(",
                                        ".split('",
                                        "[::-1]",
                                        "[1:",
                                        "~",
                                        "**",
                                        "//",
                                        "is defined",
                                        "is not none",
                                        "not",
                                        "loop.index0",
                                        "range(99999)",
                                        "(",
                                        ")",
                                        "'",
                                        "\"",
                                        "\\",
                                        "99999999999999999999",
                                        "1e308",
                                        "\xC3",
                                        "\xF0\x9F",
                                        "{% generation %}",
                                        "raise_exception('",
                                        "\\ud800",
                                        "* 1000000"};

} // namespace

class ChatTemplateLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void hostile_templates_are_stopped_data() {
        QTest::addColumn<QString>("source");
        const auto times = [](const char* text, int count) { return QString(text).repeated(count); };
        QTest::newRow("endless recursion") << "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}";
        QTest::newRow("two macros") << "{% macro f() %}{{ g() }}{% endmacro %}{% macro g() %}{{ f() }}{% endmacro %}{{ f() }}";
        QTest::newRow("nested loops") << times("{% for x in range(100000) %}", 8) + "x" + times("{% endfor %}", 8);
        QTest::newRow("doubling text") << "{% set ns = namespace(s='xxxxxxxx') %}{% for i in range(1000) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}";
        QTest::newRow("repeated text") << "{{ 'abc' * 99999999999 }}";
        QTest::newRow("doubling list") << "{% set ns = namespace(s=[1]) %}{% for i in range(1000) %}{% set ns.s = ns.s + ns.s %}{% endfor %}";
        QTest::newRow("nested list") << "{% set ns = namespace(s=[1]) %}{% for i in range(100000) %}{% set ns.s = [ns.s] %}{% endfor %}";
        QTest::newRow("shared list") << "{% set ns = namespace(s=[1]) %}{% for i in range(45) %}{% set ns.s = [ns.s, ns.s] %}{% endfor %}{{ ns.s }}";
        QTest::newRow("shared list as JSON")
            << "{% set ns = namespace(s=[1]) %}{% for i in range(45) %}{% set ns.s = [ns.s, ns.s] %}{% endfor %}{{ ns.s | tojson }}";
        QTest::newRow("shared lists compared") << "{% set ns = namespace(s=[1], t=[1]) %}{% for i in range(45) %}{% set ns.s = [ns.s, ns.s] %}{% set "
                                                  "ns.t = [ns.t, ns.t] %}{% endfor %}{{ ns.s == ns.t }}";
        QTest::newRow("parentheses") << "{{ " + times("(", 100000) + "1" + times(")", 100000) + " }}";
        QTest::newRow("brackets") << "{{ " + times("[", 100000) + times("]", 100000) + " }}";
        QTest::newRow("sum") << "{{ 1" + times("+1", 100000) + " }}";
        QTest::newRow("filters") << "{{ 1" + times("|string", 100000) + " }}";
        QTest::newRow("attributes") << "{{ a" + times(".a", 100000) + " }}";
        QTest::newRow("conditions") << "{{ 1" + times(" if 1 else 1", 50000) + " }}";
        QTest::newRow("not") << "{{ " + times("not ", 100000) + "1 }}";
        QTest::newRow("minus") << "{{ " + times("-", 100000) + "1 }}";
        QTest::newRow("ifs") << times("{% if 1 %}", 50000) + times("{% endif %}", 50000);
        QTest::newRow("subscripts") << "{{ a" + times("[a", 100000) + times("]", 100000) + " }}";
        QTest::newRow("long source") << times("x", 2 << 20);
        QTest::newRow("large range") << "{{ range(100000000) }}";
        QTest::newRow("large bounds") << "{{ range(-9223372036854775807, 9223372036854775807, 9223372036854775807) | list }}";
        QTest::newRow("namespace in itself") << "{% set ns = namespace(a=1) %}{% set ns.a = [ns] %}{{ ns.a }}";
        QTest::newRow("joined") << "{% set big = 'x' * 1000000 %}{{ range(100000) | join(big) }}";
        QTest::newRow("replaced") << "{% set big = 'x' * 100000 %}{{ big | replace('x', big) }}";
        QTest::newRow("indented") << "{% set big = '\\n' * 1000000 %}{{ big | indent(1000, true, true) }}";
        QTest::newRow("joined by ~") << "{% set big = 'x' * 1000000 %}{{ big" + times(" ~ big", 100000) + " }}";
        QTest::newRow("searched") << "{% set a = 'a' * 500000 %}{% for i in range(100000) %}{{ a ~ 'b' in a ~ a }}{% endfor %}";
        QTest::newRow("split from the right") << "{% set a = ',' * 400000 %}{% for i in range(1000) %}{{ a.rsplit(',') | length }}{% endfor %}";
        QTest::newRow("compared") << "{% set a = 'a' * 3000000 %}{% set b = 'a' * 3000000 %}{% for i in range(100000) %}{% for j in range(100000) "
                                     "%}{{ a == b }}{% endfor %}{% endfor %}";
        QTest::newRow("ordered") << "{% set a = 'a' * 3000000 %}{% set b = 'a' * 3000000 %}{% for i in range(100000) %}{% for j in range(100000) "
                                    "%}{{ a < b }}{% endfor %}{% endfor %}";
        QTest::newRow("namespaces")
            << "{% for i in range(100000) %}{% for j in range(100000) %}{% set ns = namespace(a=1, b=2) %}{% endfor %}{% endfor %}";
        QTest::newRow("stripped")
            << "{% set a = 'a' * 1000000 %}{% set b = 'b' * 1000000 ~ 'a' %}{% for i in range(1000) %}{{ a.strip(b) }}{% endfor %}";
        QTest::newRow("letters of a text")
            << "{% set a = 'a' * 4000000 %}{% for i in range(100000) %}{{ a[i] }}{{ a | length }}{{ a[1:2] }}{% endfor %}";
        QTest::newRow("names out of deep scopes") << "{% set x = 1 %}" + times("{% for a in range(4) %}", 90) + times("{{ x }}", 1000) +
                                                         times("{% endfor %}", 90);
        QTest::newRow("wide dict") << "{% set d = {" + QString([] {
                                          QString all;
                                          for (int i = 0; i < 2000; ++i)
                                              all += QString("'k%1': 1, ").arg(i);
                                          return all;
                                      }()) +
                                          "} %}{% for i in range(100000) %}{% for j in range(100000) %}{{ d.k1999 }}{{ 'k1999' in d }}{{ d.get('z') "
                                          "}}{% endfor %}{% endfor %}";
        QTest::newRow("many macros") << "{% macro f(a, b=1, c=2) %}{{ a }}{% endmacro %}{% for i in range(100000) %}{% for j in range(100000) %}{{ "
                                        "f(i) }}{% endfor %}{% endfor %}";
        QTest::newRow("JSON in JSON")
            << "{% set ns = namespace(s='\"') %}{% for i in range(1000) %}{% set ns.s = ns.s | tojson %}{% endfor %}{{ ns.s }}";
    }
    void hostile_templates_are_stopped() {
        QFETCH(const QString, source);
        const std::clock_t start = std::clock(); // processor time: other programs run beside a test
        const std::string said = refusal(source.toStdString());
        const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY(!said.empty());
        QVERIFY2(said.size() < 1000, said.c_str());
        QVERIFY2(took < longest, qPrintable(QString::number(took)));
    }

    /// A long conversation is none: nothing of a family's template is stopped.
    void long_conversations_are_rendered() {
        std::vector<isogloss::ChatMessage> messages;
        for (int i = 0; i < 4000; ++i)
            messages.push_back({i % 2 ? "assistant" : "user", i % 2 ? "<think>\nx\n</think>\n\nan answer" : "a question"});
        const auto all = all_cases();
        std::set<std::string> names;
        for (const auto& one : all["cases"])
            if (one["name"] != "construct" && names.insert(one["name"]).second) {
                const auto text =
                    ChatTemplate::parse(all["templates"][one["template"].get<std::size_t>()], {{"bos_token", "<s>"}, {"eos_token", "</s>"}})
                        .render(messages, true);
                QVERIFY2(text.size() > 4000 * 9, one["name"].get<std::string>().c_str());
            }
        QVERIFY(names.size() >= 15);
    }

    /// Every template cut anywhere either renders or is refused by a sentence.
    void cut_templates_do_not_crash() {
        const auto all = all_cases();
        int rendered = 0, refused = 0;
        for (const auto& source : all["templates"]) {
            const std::string text = source;
            for (std::size_t size = 0; size < text.size(); size += 7)
                refusal(text.substr(0, size)).empty() ? ++rendered : ++refused;
            for (std::size_t from = 1; from < text.size(); from += 7)
                refusal(text.substr(from)).empty() ? ++rendered : ++refused;
        }
        QVERIFY(rendered > 100);
        QVERIFY(refused > 1000);
    }

    void broken_templates_do_not_crash() {
        const auto all = all_cases();
        unsigned rendered = 0, refused = 0;
        for (unsigned round = 0; round < rounds; ++round) {
            const std::string good = all["templates"][round % all["templates"].size()];
            const std::string said = refusal(isogloss::test::mutated(good, round, words));
            said.empty() ? ++rendered : ++refused;
            QVERIFY2(said.size() < 20'000, said.c_str());
        }
        QVERIFY2(rendered > rounds / 20 && refused > rounds / 4, (std::to_string(rendered) + " " + std::to_string(refused)).c_str());
    }
};

QTEST_GUILESS_MAIN(ChatTemplateLimitsTest)
#include "chat_template_limits_test.moc"
