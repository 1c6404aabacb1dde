// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the demo: the eight of the reference study and every chart of the window, exported at once by the dialogue in each format. What is
// written is vector with text, and its numbers are, byte for byte, those of the command line, in whatever language the window speaks
// (ISOGLOSS_E2E_LANGUAGE).
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/window_language.h"
#include "tests/e2e/walk.h"
#include "tests/e2e/x_events.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/sweep_panel.h"
#include "widgets/panels/tokens_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace isogloss;

namespace {

constexpr int patience = 120000;

/// The lines of a table that belong to a layer, with its two header lines.
QByteArray of_layer(const QByteArray& csv, int layer) {
    QByteArray out;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (i < 2 || lines[i].startsWith(QByteArray::number(layer) + ","))
            out += lines[i] + '\n';
    return out;
}

} // namespace

class FiguresE2e : public Walk {
    Q_OBJECT
    QString before_, after_, language_;
    int layer_ = 0;

    QString all(const QString& name) const { return folder_.filePath("pdf/" + name); }
    QByteArray csv(const QString& stem) const { return read(all(stem + ".csv")); }
    /// What `isogloss-cli figure` writes as data.
    QByteArray figure(const QStringList& arguments) const {
        const QString data = folder_.filePath("cli.csv");
        QFile::remove(data);
        const QByteArray said = command_line(QStringList{"figure"} + arguments + QStringList{"--out", folder_.filePath("cli.svg"), "--data", data});
        return QFile::exists(data) ? read(data) : said;
    }

private slots:
    void initTestCase() {
        start();
        window_->steering().set_belebele({}); // the experiment is enough of it
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().view()->table->bootstrap.resamples > 0, patience);
        const DivergenceTable& table = *window_->trace_view().view()->table;
        language_ = QString::fromStdString(table.languages.front());
        layer_ = table.layers.at(2);
        window_->selection().set_cell(language_, layer_);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().shown_activation() && window_->trace_view().scores(), patience);
    }

    void everything_that_a_figure_can_show_is_computed() {
        // A strong edit, so that something changes in a few rows; then runs before and after, a sweep, a re-evaluation.
        window_->steering().promote(layer_, static_cast<int>(std::ranges::max_element(window_->trace_view().shown_activation()->difference) -
                                                             window_->trace_view().shown_activation()->difference.begin()));
        window_->plan().set_strength({}, 3);
        window_->pages().set_current(1);
        QTRY_VERIFY_WITH_TIMEOUT(window_->languages_page().pairs().has_data(), patience);
        window_->pages().set_current(2);
        window_->experts_page().set_view(ExpertsPage::View::Coactivation);
        QTRY_VERIFY_WITH_TIMEOUT(window_->experts_page().coactivation().has_data(), patience);
        window_->pages().set_current(3);
        QTRY_VERIFY_WITH_TIMEOUT(window_->tokens_page().chart().has_data(), patience);
        window_->pages().set_current(5);
        ExperimentsPage& page = window_->experiments_page();
        page.form().limit_box().setValue(4);
        window_->experiments().run_plan();
        QTRY_VERIFY_WITH_TIMEOUT(window_->experiments().comparison() && !window_->experiments().running(), patience);
        before_ = to_text(window_->experiments().comparison()->request.before);
        after_ = to_text(window_->experiments().comparison()->request.after);
        SweepFormValues sweep = page.sweep().values();
        sweep.target = base_trace_ + ":" + language_;
        sweep.baseline = base_trace_ + ":eng_Latn";
        sweep.lambdas = "0.5,1";
        sweep.taus = "0.05,0.1";
        sweep.bands = "1-4";
        sweep.controls = 1;
        page.sweep().set_values(sweep);
        window_->experiments().start_sweep();
        QTRY_VERIFY_WITH_TIMEOUT(window_->experiments().sweep() && window_->experiments().sweep()->finished, patience);
        window_->pages().set_current(4);
        window_->correlation_page().choose(before_);
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view().has_value(), patience);
        window_->pages().set_current(0);
        window_->steering().reevaluate();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->steering().running() && window_->trace_view().difference(), patience);
        window_->trace_view().show(DivergencePage::Showing::Before);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().shown_activation(), patience);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
    }

    void all_figures_are_exported_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("width");
        for (const char* format : {"pdf", "svg", "png"})
            QTest::newRow(format) << format << QString();
        QTest::newRow("column") << "pdf"
                                << "ACL, EMNLP · column";
    }
    void all_figures_are_exported() {
        QFETCH(QString, format);
        QFETCH(QString, width);
        const QString row = QTest::currentDataTag();
        x_key(*window_, "ctrl+e");
        FigureDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = window_->findChild<FigureDialog*>()) && dialog->isVisible());
        QVERIFY(QDir(folder_.path()).mkdir(row));
        dialog->set_file(folder_.filePath(row + "/x." + format));
        if (!width.isEmpty())
            dialog->findChild<QComboBox*>("figure_venue")->setCurrentText(width);
        QSignalSpy done(dialog, &FigureDialog::all_exported);
        dialog->export_all(folder_.filePath(row));
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QVERIFY2(done[0][0].toInt() == 23, qPrintable(QString::number(done[0][0].toInt()) + " " + dialog->message()));
        const QDir folder(folder_.filePath(row));
        const QStringList figures = folder.entryList({"*." + format});
        QCOMPARE(figures.size(), 23);
        for (const QString& name : figures) {
            const QByteArray bytes = read(folder.filePath(name));
            if (format == "pdf")
                QVERIFY2(bytes.startsWith("%PDF-1.") && !bytes.contains("/Subtype /Image") && bytes.contains("/ToUnicode"), qPrintable(name));
            if (format == "svg")
                QVERIFY2(bytes.count("<text") > 4 && !bytes.contains("<image"), qPrintable(name));
            const QString stem = name.section('.', 0, 0);
            for (const char* beside : {".csv", ".txt"})
                QVERIFY2(read(folder.filePath(stem + beside)).size() > 20, qPrintable(stem + beside));
            // The format and the width are the picture's alone.
            QCOMPARE(read(folder.filePath(stem + ".csv")), csv(stem));
        }
        forgive();
        x_key(*dialog, "Escape");
        QTRY_VERIFY(!window_->findChild<FigureDialog*>());
        if (const QString keep = qEnvironmentVariable("ISOGLOSS_KEEP_FIGURES"); !keep.isEmpty()) {
            QDir().mkpath(keep + "/" + row);
            for (const QString& name : folder.entryList(QDir::Files))
                QFile::copy(folder.filePath(name), keep + "/" + row + "/" + name);
        }
    }

    void the_presets_are_those_of_the_command_line_data() {
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QStringList>("more");
        const QString layer = QString::number(layer_);
        QTest::newRow("u-curve") << "u-curve" << QStringList{};
        QTest::newRow("accuracy-curves") << "accuracy-curves" << QStringList{"--accuracy", before_};
        QTest::newRow("entropy") << "entropy" << QStringList{};
        QTest::newRow("pairs") << "pairs" << QStringList{};
        QTest::newRow("expert-counts") << "expert-counts" << QStringList{};
        QTest::newRow("expert-bars") << "expert-bars" << QStringList{"--language", language_, "--layer", layer};
        QTest::newRow("correlation") << "paper-correlation" << QStringList{"--accuracy", before_, "--layer", layer};
        QTest::newRow("accuracy-table") << "accuracy-table" << QStringList{};
    }
    void the_presets_are_those_of_the_command_line() {
        QFETCH(QString, stem);
        QFETCH(QStringList, more);
        const QString preset = QTest::currentDataTag();
        const QStringList input = preset == "accuracy-table" ? QStringList{before_, after_} : QStringList{base_trace_};
        QCOMPARE(csv(stem), figure(input + QStringList{"--preset", preset} + more));
        if (preset == "accuracy-table")
            QCOMPARE(read(all("accuracy-table.tex")), command_line({"compare", before_, after_, "--format", "latex"}));
        if (preset == "correlation")
            QCOMPARE(read(all("paper-correlation.points.csv")), read(folder_.filePath("cli.points.csv")));
    }

    void the_charts_are_those_of_the_command_line() {
        const QString layer = QString::number(layer_);
        QCOMPARE(csv("divergence"), figure({base_trace_, "--kind", "heatmap"}));
        QCOMPARE(csv("curves"), figure({base_trace_, "--kind", "curves"}));
        QCOMPARE(csv("experts"), figure({base_trace_, "--kind", "experts", "--language", language_, "--layer", layer}));
        QCOMPARE(csv("forest"), figure({before_, after_, "--kind", "comparison"}));
        const QByteArray pairs = of_layer(command_line({"divergence", base_trace_, "--pairs"}), layer_);
        QCOMPARE(csv("languages"), pairs.trimmed() + '\n');
        QCOMPARE(csv("language-map"), csv("languages"));
        QCOMPARE(csv("coactivation"), command_line({"measure", base_trace_, "--kind", "coactivation", "--languages", language_, "--layer", layer}));
        QCOMPARE(csv("correlation-layers"), command_line({"correlate", base_trace_, "--accuracy", before_}));
        QCOMPARE(csv("correlation"), read(all("paper-correlation.points.csv")));
        QCOMPARE(csv("dose-response"), csv("sweep"));
        QCOMPARE(csv("sweep"), QByteArray::fromStdString(sweep_csv(*window_->experiments().sweep()->rows)));
    }

    /// One line for every expert, with the numbers of `experts`.
    void the_map_of_experts_has_the_numbers_of_the_command_line() {
        const QByteArray listed = command_line({"experts", "--target", base_trace_ + ":" + language_, "--baseline", base_trace_ + ":eng_Latn",
                                                "--tau", "0", "--both-signs", "--resamples", "0", "--csv"});
        QMap<QPair<int, int>, double> expected;
        for (const QByteArray& line : listed.split('\n'))
            if (const QList<QByteArray> fields = line.split(','); fields.size() == 9 && !line.startsWith("layer"))
                expected[{fields[0].toInt(), fields[1].toInt()}] = fields[2].toDouble();
        QVERIFY2(expected.size() > 8, listed.constData());
        int found = 0;
        for (const QByteArray& line : csv("expert-map").split('\n'))
            if (const QList<QByteArray> fields = line.split(','); fields.size() == 7 && !line.startsWith("layer"))
                if (const auto at = expected.find({fields[0].toInt(), fields[1].toInt()}); at != expected.end()) {
                    QVERIFY2(qAbs(fields[6].toDouble() - *at) < 1e-8, line.constData());
                    ++found;
                }
        QCOMPARE(found, expected.size());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    speak(qEnvironmentVariable("ISOGLOSS_E2E_LANGUAGE", "en"));
    FiguresE2e test;
    return QTest::qExec(&test, argc, argv);
}
#include "figures_e2e.moc"
