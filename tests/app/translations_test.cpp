// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window in every language: finished, with the source's parts, and up to date with the sources.
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context, source, translation;
    bool finished = true;
};

QList<Message> messages(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&in);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.append({context, {}, {}, true});
        else if (xml.name() == u"source" && !all.isEmpty())
            all.last().source = xml.readElementText();
        else if (xml.name() == u"translation" && !all.isEmpty()) {
            all.last().finished = xml.attributes().value("type").isEmpty();
            all.last().translation = xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : all;
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression pattern("%\\d+");
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

QDir folder() { return QDir(QStringLiteral(ISOGLOSS_SOURCE_DIR "/resources/translations")); }

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void every_text_is_finished_and_keeps_its_parts_data() {
        QTest::addColumn<QString>("file");
        for (const QString& name : folder().entryList({"isogloss_*.ts"}))
            QTest::newRow(qPrintable(name)) << folder().filePath(name);
    }
    void every_text_is_finished_and_keeps_its_parts() {
        QFETCH(QString, file);
        const QList<Message> all = messages(file);
        QVERIFY(all.size() > 500);
        for (const Message& message : all) {
            const QByteArray where = (message.context + ": \"" + message.source + "\" → \"" + message.translation + "\"").toUtf8();
            QVERIFY2(message.finished && !message.translation.trimmed().isEmpty(), where);
            QVERIFY2(placeholders(message.source) == placeholders(message.translation), where);
            QVERIFY2(message.source.count('&') == message.translation.count('&'), where);
            QVERIFY2(message.source.endsWith(u'…') == message.translation.endsWith(u'…'), where);
            QVERIFY2(message.source.count('\n') == message.translation.count('\n'), where);
        }
    }

    void the_languages_are_those_that_the_window_offers() {
        QCOMPARE(folder().entryList({"isogloss_*.ts"}, QDir::Files, QDir::Name),
                 (QStringList{"isogloss_ar.ts", "isogloss_de.ts", "isogloss_es.ts", "isogloss_fr.ts", "isogloss_hi.ts", "isogloss_ja.ts",
                              "isogloss_zh_CN.ts"}));
    }

    /// packaging/translations.sh was run after the last change of a text.
    void no_text_of_the_sources_is_missing() {
        QString tool = QStandardPaths::findExecutable("lupdate-qt6");
        if (tool.isEmpty())
            tool = QStandardPaths::findExecutable("lupdate", {"/usr/lib/qt6/bin"});
        if (tool.isEmpty())
            QSKIP("lupdate is not installed (Debian: qt6-l10n-tools)");
        const QTemporaryDir copy;
        const QString file = copy.filePath("isogloss_de.ts");
        QVERIFY(QFile::copy(folder().filePath("isogloss_de.ts"), file));
        QProcess process;
        process.setWorkingDirectory(ISOGLOSS_SOURCE_DIR);
        process.start(tool, {"-silent", "-locations", "none", "-I", ".", "-source-language", "en", "-target-language", "de", "app/window", "widgets",
                             "-ts", file});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QStringList fresh;
        const QList<Message> all = messages(file);
        QVERIFY(all.size() > 500);
        for (const Message& message : all)
            if (!message.finished)
                fresh << message.context + ": " + message.source;
        QVERIFY2(fresh.isEmpty(), qPrintable("run packaging/translations.sh and translate: " + fresh.join("; ")));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
