// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chat_template.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>

using isogloss::ChatMessage;
using isogloss::ChatTemplate;
using isogloss::ChatTemplateError;

namespace {

std::string render(const std::string& source, const std::vector<ChatMessage>& messages = {{"user", "hi"}}) {
    return ChatTemplate::parse(source, {}).render(messages, true);
}

/// The sentence with which a template is refused, or "" if it is not.
std::string refusal(const std::string& source) {
    try {
        render(source);
    } catch (const ChatTemplateError& error) {
        return error.what();
    }
    return {};
}

void write(const QTemporaryDir& folder, const char* name, const std::string& text) {
    std::ofstream(folder.filePath(name).toStdString(), std::ios::binary) << text;
}

} // namespace

class ChatTemplateTest : public QObject {
    Q_OBJECT
private slots:
    /// chat_templates/make_chat_templates.py
    void as_the_reference() {
        QFile file(ISOGLOSS_SOURCE_DIR "/tests/core/text/chat_templates/cases.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = nlohmann::json::parse(file.readAll().toStdString());
        qputenv("TZ", "UTC"); // dates are written in local time
        int wrong = 0;
        for (const auto& one : all["cases"]) {
            const std::string source = all["templates"][one["template"].get<std::size_t>()];
            std::vector<ChatMessage> messages;
            for (const auto& message : one["messages"])
                messages.push_back({message["role"], message["content"]});
            std::string ours, error;
            try {
                ours = ChatTemplate::parse(source, one["special_tokens"].get<std::map<std::string, std::string>>())
                           .render(messages, one["add_generation_prompt"], one["enable_thinking"], all["now"].get<std::int64_t>());
            } catch (const ChatTemplateError& refused) {
                error = refused.what();
            }
            if (one.contains("error") ? !error.empty() : error.empty() && ours == one["expected"])
                continue;
            ++wrong;
            qWarning("%s\n  %s\n  reference %s\n  ours      %s %s", one["name"].get<std::string>().c_str(), source.c_str(),
                     one.value("expected", one.value("error", "")).c_str(), ours.c_str(), error.c_str());
        }
        QVERIFY(all["cases"].size() > 400);
        QCOMPARE(wrong, 0);
    }

    void refusals_name_construct_and_line_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("part");
        QTest::newRow("tag") << "a\n{% include 'x' %}"
                             << "line 2: the tag \"include\" is not supported";
        QTest::newRow("call block") << "{% call m() %}{% endcall %}"
                                    << "the tag \"call\" is not supported";
        QTest::newRow("filter") << "{{ 'a' | wordwrap }}"
                                << "line 1: the filter \"wordwrap\" is not supported";
        QTest::newRow("test") << "\n\n{{ 1 is prime }}"
                              << "line 3: the test \"prime\" is not supported";
        QTest::newRow("method") << "{{ 'a'.encode() }}"
                                << "the string method \"encode\" is not supported";
        QTest::newRow("dict method") << "{{ {}.update() }}"
                                     << "the dict method \"update\" is not supported";
        QTest::newRow("list method") << "{{ [].append(1) }}"
                                     << "the method \"append\" of a list is not supported";
        QTest::newRow("raw") << "{% raw %}x{% endraw %}"
                             << "line 1: the tag \"raw\" is not supported";
        QTest::newRow("sort") << "{{ [2, 1] | sort }}"
                              << "the filter \"sort\" is not supported";
        QTest::newRow("cycle") << "{% for x in [1] %}{{ loop.cycle(1, 2) }}{% endfor %}"
                               << "method \"cycle\" is not supported";
        QTest::newRow("function") << "{{ lipsum() }}"
                                  << "the function \"lipsum\" is not supported";
        QTest::newRow("recursive") << "{% for x in [] recursive %}{% endfor %}"
                                   << "recursive loops are not supported";
        QTest::newRow("star") << "{{ range(*[1]) }}"
                              << "spreading arguments";
        QTest::newRow("class") << "{{ ''.__class__ }}{{ ''.__class__.__mro__ }}"
                               << "\"__class__\" is undefined";
        QTest::newRow("open tag") << "a{{ 1 "
                                  << "line 1: a tag without its end }}";
        QTest::newRow("open comment") << "\n{# x"
                                      << "line 2: a comment without its end";
        QTest::newRow("open block") << "\n{% for x in [1] %}\n"
                                    << "\"endfor\"";
        QTest::newRow("wrong end") << "{% if 1 %}{% endfor %}"
                                   << "expected the tag \"endif\", found \"endfor\"";
        QTest::newRow("open string") << "{{ 'a }}"
                                     << "a string without its end";
        QTest::newRow("brackets") << "{{ (1] }}"
                                  << "closes nothing";
        QTest::newRow("character") << "{{ a ? b }}"
                                   << "the character \"?\"";
        QTest::newRow("large number") << "{{ 99999999999999999999 }}"
                                      << "too large";
        QTest::newRow("overflow") << "{{ 9223372036854775807 + 1 }}"
                                  << "a number that is too large";
        QTest::newRow("smallest by -1") << "{{ (-9223372036854775807 - 1) // -1 }}"
                                        << "a number that is too large";
        QTest::newRow("dict key") << "{{ {1: 2} }}"
                                  << "a dict key that is a whole number";
        QTest::newRow("raised") << "{{ raise_exception('roles must alternate') }}"
                                << "refuses these messages: roles must alternate";
    }
    void refusals_name_construct_and_line() {
        QFETCH(const QString, source);
        QFETCH(const QString, part);
        const std::string said = refusal(source.toStdString());
        QVERIFY2(QString::fromStdString(said).contains(part), said.c_str());
    }

    /// A chain of "elif" is wide, not deep.
    void many_branches_are_no_nesting() {
        std::string source = "{% if false %}";
        for (int i = 0; i < 5000; ++i)
            source += "{% elif " + std::to_string(i) + " == 4999 %}" + std::to_string(i);
        QCOMPARE(render(source + "{% endif %}"), std::string("4999"));
    }

    void messages_must_be_utf8() {
        QVERIFY_EXCEPTION_THROWN(render("{{ messages }}", {{"user", "\xFF"}}), ChatTemplateError);
        QVERIFY_EXCEPTION_THROWN(render("\xC3"), ChatTemplateError);
    }

    void found_in_the_folder() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        QVERIFY(!ChatTemplate::available(path));
        QVERIFY_EXCEPTION_THROWN(ChatTemplate::load(path), ChatTemplateError);
        write(folder, "tokenizer_config.json", R"({"chat_template": null, "bos_token": {"content": "<b>"}, "eos_token": "<e>", "pad_token": null})");
        QVERIFY(!ChatTemplate::available(path));
        write(
            folder, "tokenizer_config.json",
            R"({"chat_template": [{"name": "tool_use", "template": "no"}, {"name": "default", "template": "{{ bos_token }}{{ eos_token }}{{ pad_token }}"}],
                  "bos_token": {"content": "<b>"}, "eos_token": "<e>", "pad_token": null})");
        QVERIFY(ChatTemplate::available(path));
        QCOMPARE(ChatTemplate::load(path).render({}, false), std::string("<b><e>"));
        write(folder, "special_tokens_map.json", R"({"bos_token": "<other>", "pad_token": "<p>"})");
        QCOMPARE(ChatTemplate::load(path).render({}, false), std::string("<b><e><p>"));
        write(folder, "chat_template.jinja", "{{ messages[0].content }}{{ eos_token }}\n");
        QCOMPARE(ChatTemplate::load(path).render({{"user", "q"}}, false), std::string("q<e>"));
        write(folder, "chat_template.jinja", "\n{% nothing %}");
        try {
            ChatTemplate::load(path);
            QFAIL("a template with an unknown tag was taken");
        } catch (const ChatTemplateError& error) {
            QVERIFY2(QString(error.what()).contains("chat_template.jinja: the chat template, line 2"), error.what());
        }
        for (const char* bad : {"", "[]", "{\"chat_template\": 3}", "{\"chat_template\": [3]}", "{\"chat_template\": [{\"name\": \"x\"}]}"}) {
            QFile::remove(folder.filePath("chat_template.jinja"));
            write(folder, "tokenizer_config.json", bad);
            QVERIFY_EXCEPTION_THROWN(ChatTemplate::load(path), ChatTemplateError);
        }
    }

    void fixture_of_the_qwen_pipeline() {
        const auto chat = ChatTemplate::load(ISOGLOSS_SOURCE_DIR "/tests/parity/tokenizers/qwen3_moe");
        QCOMPARE(chat.render({{"system", " s "}, {"user", "u"}}, true),
                 std::string("<|im_start|>system\ns<|im_end|>\n<|im_start|>user\nu<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"));
        QVERIFY_EXCEPTION_THROWN(chat.render({{"user", "u"}, {"system", "s"}}, true), ChatTemplateError);
    }
};

QTEST_GUILESS_MAIN(ChatTemplateTest)
#include "chat_template_test.moc"
