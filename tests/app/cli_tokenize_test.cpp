// SPDX-License-Identifier: GPL-3.0-or-later
// `isogloss-cli tokenize`: ids, the exact prompt of a chat, and what is refused.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran {
    int status = -1;
    QStringList lines;
    QString error;
};

Ran run(const QStringList& arguments) {
    QProcess program;
    program.start(ISOGLOSS_CLI, QStringList{"tokenize", ISOGLOSS_SOURCE_DIR "/tests/parity/tokenizers/qwen3_moe"} + arguments);
    program.waitForFinished(60'000);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts),
            QString::fromUtf8(program.readAllStandardError())};
}

QString file_with(const QTemporaryDir& folder, const QByteArray& text) {
    QFile file(folder.filePath("messages.json"));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

} // namespace

class CliTokenizeTest : public QObject {
    Q_OBJECT
private slots:
    void text_and_its_ids() {
        const Ran plain = run({"--text", "The ferry"}), json = run({"--text", "The ferry", "--json"});
        QCOMPARE(plain.status, 0);
        QCOMPARE(plain.lines.size(), 1);
        const auto object = QJsonDocument::fromJson(json.lines.value(0).toUtf8()).object();
        QCOMPARE(object["text"].toString(), QString("The ferry"));
        QCOMPARE(QJsonDocument(object["ids"].toArray()).toJson(QJsonDocument::Compact), plain.lines[0].toUtf8());
        QString joined;
        for (const auto& piece : object["pieces"].toArray())
            joined += piece.toString();
        QCOMPARE(joined, QString("The ferry"));
    }

    void a_chat_shows_the_exact_prompt() {
        const Ran chat = run({"--text", "u", "--chat", "--system", " s "});
        QCOMPARE(chat.status, 0);
        QCOMPARE(chat.lines.size(), 2);
        const QString prompt = QJsonDocument::fromJson("[" + chat.lines[0].toUtf8() + "]").array().at(0).toString();
        QCOMPARE(prompt, QString("<|im_start|>system\ns<|im_end|>\n<|im_start|>user\nu<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"));
        QCOMPARE(run({"--text", prompt}).lines.value(0), chat.lines[1]);
        QVERIFY(!run({"--text", "u", "--chat", "--thinking"}).lines.value(0).contains("<think>"));
    }

    void several_turns_from_a_file() {
        const QTemporaryDir folder;
        const QString file =
            file_with(folder, R"([{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}, {"role": "user", "content": "c"}])");
        const Ran chat = run({"--messages", file, "--system", "s"});
        QCOMPARE(chat.status, 0);
        QVERIFY(chat.lines.value(0).contains("user\\nc<|im_end|>\\n<|im_start|>assistant"));
        QVERIFY(chat.lines.value(0).startsWith("\"<|im_start|>system\\ns"));
        const QString answered = file_with(folder, R"({"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]})");
        QVERIFY(run({"--messages", answered}).lines.value(0).endsWith("b<|im_end|>\\n\""));
    }

    void refusals_name_the_place() {
        const QTemporaryDir folder;
        for (const auto& [text, part] :
             {std::pair<const char*, const char*>{"[", "a JSON array of messages"},
              {"[]", "a JSON array of messages"},
              {R"([{"role": "user"}])", "message 1, content"},
              {R"([{"role": "user", "content": "a"}, {"role": "system", "content": "late"}])", "the system message must come first"}}) {
            const Ran refused = run({"--messages", file_with(folder, text)});
            QCOMPARE(refused.status, 2);
            QVERIFY2(refused.error.contains("messages.json") && refused.error.contains(part), qPrintable(refused.error));
        }
        QCOMPARE(run({"--text", "a", "--system", "s"}).status, 2);
        QCOMPARE(run({"--chat"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CliTokenizeTest)
#include "cli_tokenize_test.moc"
