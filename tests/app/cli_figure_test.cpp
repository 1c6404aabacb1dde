// SPDX-License-Identifier: GPL-3.0-or-later
// `isogloss-cli figure --preset`: each of the paper's figures is drawn as vectors, and its numbers are those that the other commands print.
#include "core/evaluation/result.h"
#include "tests/core/analysis/reference.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace isogloss;

namespace {

const QString trace = QString::fromStdString(tests::small_trace());

struct Ran {
    int status = -1;
    QByteArray out;
    QString error;
};

Ran run(const QStringList& arguments, const QString& locale = QStringLiteral("C.UTF-8")) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", locale);
    program.setProcessEnvironment(environment);
    program.start(ISOGLOSS_CLI, arguments);
    program.waitForFinished(120'000);
    return {program.exitCode(), program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError())};
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList few{"--resamples", "200"};

} // namespace

class CliFigureTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString accuracies_, before_, after_;
    QString path(const QString& name) const { return folder_.filePath(name); }

    static EvaluationResult result(int right) {
        EvaluationResult result;
        result.task = "belebele";
        result.model_name = "small";
        for (const char* code : {"deu_Latn", "hin_Deva"}) {
            LanguageResult language{code, {}, {}};
            for (int item = 0; item < 20; ++item)
                language.items.push_back({.key = std::to_string(item), .prediction = item < right ? 1 : 0, .target = 1, .log_likelihoods = {-2, -1}});
            result.languages.push_back(language);
        }
        return result;
    }

    /// What a preset is made of, besides the trace.
    QStringList input(const QString& preset) const {
        if (preset == "accuracy-table")
            return {before_, after_};
        if (preset == "accuracy-curves" || preset == "correlation")
            return {trace, "--accuracy", accuracies_};
        return {trace};
    }

    Ran figure(const QString& preset, const QString& file, const QStringList& more = {}) const {
        return run(QStringList{"figure"} + input(preset) + QStringList{"--preset", preset, "--out", path(file)} + few + more);
    }

private slots:
    void initTestCase() {
        accuracies_ = path("accuracy.csv");
        QFile table(accuracies_);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("language,accuracy\ndeu_Latn,0.9\nhin_Deva,0.61\nzho_Hans,0.8\n");
        before_ = path("before.json");
        after_ = path("after.json");
        save_result(result(11), before_.toStdString());
        save_result(result(14), after_.toStdString());
    }

    void every_preset_is_vector_and_its_csv_is_the_command_lines_data() {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QStringList>("command"); // prints the same table
        const QStringList none;
        QTest::newRow("u-curve") << "u-curve" << QStringList{"divergence", trace, "--languages", "deu_Latn,hin_Deva,zho_Hans"};
        QTest::newRow("accuracy-curves") << "accuracy-curves" << QStringList{"divergence", trace};
        QTest::newRow("entropy") << "entropy" << QStringList{"measure", trace, "--kind", "entropy"};
        QTest::newRow("pairs") << "pairs" << QStringList{"divergence", trace, "--pairs"};
        QTest::newRow("expert-counts") << "expert-counts" << none;
        QTest::newRow("expert-bars") << "expert-bars" << none;
        QTest::newRow("correlation") << "correlation" << QStringList{"correlate", trace, "--accuracy", accuracies_};
        QTest::newRow("accuracy-table") << "accuracy-table" << QStringList{"compare", before_, after_};
    }
    void every_preset_is_vector_and_its_csv_is_the_command_lines() {
        QFETCH(QString, preset);
        QFETCH(QStringList, command);
        QStringList more{"--width", "acl-column", "--data", path(preset + ".csv"), "--caption", path(preset + ".txt")};
        if (preset == "u-curve")
            more << "--languages"
                 << "deu_Latn,hin_Deva,zho_Hans";
        if (preset == "pairs")
            more << "--layers"
                 << "1-7";
        const Ran pdf = figure(preset, preset + ".pdf", more);
        QVERIFY2(pdf.status == 0, qPrintable(pdf.error));
        QCOMPARE(pdf.out, QByteArray());
        const QByteArray bytes = content(path(preset + ".pdf"));
        QVERIFY(bytes.startsWith("%PDF-1.") && !bytes.contains("/Subtype /Image") && bytes.contains("/ToUnicode"));
        const auto box = QRegularExpression(R"(/MediaBox \[0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)\])").match(QString::fromLatin1(bytes));
        QVERIFY(box.hasMatch());
        QVERIFY2(std::abs(box.captured(1).toDouble() - 3.03 * 72) < 1, qPrintable(box.captured(1)));

        QVERIFY2(figure(preset, preset + ".svg").status == 0, "svg");
        QXmlStreamReader xml(content(path(preset + ".svg")));
        int texts = 0, images = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                texts += xml.name() == QLatin1String("text");
                images += xml.name() == QLatin1String("image");
            }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts > 4);
        QCOMPARE(images, 0);

        const QByteArray csv = content(path(preset + ".csv"));
        QVERIFY2(csv.startsWith("# "), csv.constData());
        if (!command.isEmpty()) {
            const QStringList resamples = command.first() == "correlate" ? QStringList{} : few;
            const Ran same = run(command + resamples);
            QVERIFY2(same.status == 0, qPrintable(same.error));
            QCOMPARE(csv, same.out);
        }
        const QByteArray caption = content(path(preset + ".txt"));
        QVERIFY2(caption.contains("n = ") && caption.endsWith(".\n"), caption.constData());
        if (preset != "expert-counts")
            QVERIFY2(caption.contains("seed"), caption.constData());
        if (preset != "accuracy-table")
            QVERIFY2(caption.contains("small.isogloss.h5") && caption.contains("eng_Latn") == (preset != "pairs"), caption.constData());
    }

    void what_belongs_to_a_preset_lies_beside_its_data() {
        QCOMPARE(figure("accuracy-table", "t.pdf", {"--data", path("t.csv")}).status, 0);
        const QByteArray table = content(path("t.tex"));
        QCOMPARE(table, run(QStringList{"compare", before_, after_, "--format", "latex"} + few).out);
        QVERIFY(table.contains("\\toprule"));
        QCOMPARE(figure("correlation", "c.pdf", {"--data", path("c.csv"), "--layer", "4"}).status, 0);
        const QByteArray points = content(path("c.points.csv"));
        QVERIFY2(points.startsWith("language,layer,divergence,accuracy\ndeu_Latn,4,"), points.constData());
        QCOMPARE(points.count('\n'), 4);
    }

    /// Figures of the command line are the same everywhere.
    void a_system_that_writes_commas_changes_nothing() {
        const QStringList command = QStringList{"figure", trace, "--preset", "u-curve"} + few;
        for (const char* locale : {"C.UTF-8", "de_DE.UTF-8"}) {
            const QString stem = path(locale);
            const Ran ran = run(command + QStringList{"--out", stem + ".svg", "--data", stem + ".csv", "--caption", stem + ".txt"}, locale);
            QVERIFY2(ran.status == 0, qPrintable(ran.error));
        }
        for (const char* kind : {".svg", ".csv", ".txt"})
            QCOMPARE(content(path(QStringLiteral("de_DE.UTF-8") + kind)), content(path(QStringLiteral("C.UTF-8") + kind)));
        QVERIFY(content(path("de_DE.UTF-8.svg")).contains(">0.")); // a tick
    }

    void counts_are_those_of_experts() {
        // One language: the multilingual set is that language's, the task's is the same by definition.
        const QString taus = "0.05,0.1,0.2";
        QCOMPARE(figure("expert-counts", "n.svg",
                        {"--languages", "hin_Deva", "--taus", taus, "--tau", "0.1", "--task", trace + ":hin_Deva", "--data", path("n.csv")})
                     .status,
                 0);
        const Ran counts = run({"experts", "--target", trace + ":hin_Deva", "--baseline", trace + ":eng_Latn", "--counts", taus});
        QCOMPARE(counts.status, 0);
        QStringList multilingual, task, expected;
        for (const QString& line : QString::fromUtf8(content(path("n.csv"))).split('\n')) {
            if (line.startsWith("multilingual,"))
                multilingual << line.section(',', 1);
            if (line.startsWith("task,"))
                task << line.section(',', 1);
        }
        for (const QString& line : QString::fromUtf8(counts.out).split('\n'))
            if (!line.isEmpty() && line[0].isDigit())
                expected << line;
        QCOMPARE(multilingual, expected);
        QCOMPARE(task, expected);
        QCOMPARE(expected.size(), 18);
        QVERIFY(std::any_of(expected.begin(), expected.end(), [](const QString& line) { return !line.endsWith(",0"); }));
    }

    void bars_choose_language_and_layer_or_take_them() {
        QCOMPARE(figure("expert-bars", "b.svg", {"--data", path("b.csv"), "--language", "zho_Hans", "--layer", "2"}).status, 0);
        QVERIFY(content(path("b.csv")).contains("language=zho_Hans reference=eng_Latn layer=2 "));
        QCOMPARE(figure("expert-bars", "b.svg", {"--data", path("b.csv")}).status, 0);
        QVERIFY(content(path("b.csv")).contains("reference=eng_Latn layer=5 ")); // the middle one of six
    }

    void looks_follow_the_options() {
        QCOMPARE(figure("pairs", "grey.png", {"--map", "grey", "--dpi", "72", "--labels", "name", "--title", "A title"}).status, 0);
        const QImage grey(path("grey.png"));
        QVERIFY(grey.width() == 486); // 6.75 in
        int coloured = 0;
        for (int y = 0; y < grey.height(); ++y)
            for (int x = 0; x < grey.width(); ++x) {
                const QColor pixel = grey.pixelColor(x, y);
                coloured += std::max({std::abs(pixel.red() - pixel.green()), std::abs(pixel.green() - pixel.blue())}) > 24;
            }
        QCOMPARE(coloured, 0);
        QCOMPARE(figure("pairs", "names.svg", {"--labels", "name", "--title", "A title"}).status, 0);
        const QByteArray svg = content(path("names.svg"));
        QVERIFY(svg.contains(">Hindi</text>") && svg.contains(">A title</text>") && !svg.contains(">hin_Deva</text>"));
        QVERIFY(!content(path("pairs.svg")).contains(">Hindi</text>"));
    }

    void words_can_be_others() {
        QCOMPARE(
            figure("u-curve", "words.svg", {"--languages", "hin_Deva", "--word", "layer=Layer, from 0", "--word", "noise floor=split half"}).status,
            0);
        const QByteArray svg = content(path("words.svg"));
        QVERIFY(svg.contains(">Layer, from 0</text>") && svg.contains(">split half</text>") && !svg.contains(">layer</text>"));
        const Ran ran = figure("u-curve", "none.svg", {"--languages", "hin_Deva", "--word", "lyer=x"});
        QVERIFY2(ran.status != 0 && ran.error.contains("\"lyer\"") && ran.error.contains("\"layer\""), qPrintable(ran.error));
        QVERIFY(figure("u-curve", "none.svg", {"--word", "=x"}).error.contains("OLD=NEW"));
    }

    void faults_are_sentences() {
        const auto refused = [](const Ran& ran, const char* part) {
            return ran.status == 2 && ran.error.contains(part) && ran.error.trimmed().count('\n') == 0;
        };
        Ran ran = figure("no-such-figure", "x.pdf");
        QVERIFY2(ran.status == 2 && ran.error.contains("u-curve"), qPrintable(ran.error));
        ran = run({"figure", trace, "--preset", "accuracy-curves", "--out", path("x.pdf")});
        QVERIFY2(refused(ran, "--accuracy"), qPrintable(ran.error));
        ran = run({"figure", before_, "--preset", "accuracy-table", "--out", path("x.pdf")});
        QVERIFY2(refused(ran, "BEFORE and AFTER"), qPrintable(ran.error));
        ran = figure("expert-bars", "x.pdf", {"--layer", "3"}); // a dense layer
        QVERIFY2(refused(ran, "found 3"), qPrintable(ran.error));
        ran = figure("entropy", "x.pdf", {"--width", "journal"});
        QVERIFY2(refused(ran, "neurips"), qPrintable(ran.error));
        ran = figure("entropy", "x.pdf", {"--kind", "curves"});
        QVERIFY2(ran.status == 2 && ran.error.contains("--kind"), qPrintable(ran.error));
        ran = figure("entropy", "missing/x.pdf");
        QVERIFY2(ran.status != 0 && ran.error.contains("missing"), qPrintable(ran.error));
        QVERIFY(!QFile::exists(path("x.pdf")));
    }
};

QTEST_GUILESS_MAIN(CliFigureTest)
#include "cli_figure_test.moc"
