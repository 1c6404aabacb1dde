// SPDX-License-Identifier: GPL-3.0-or-later
// The figure dialogue over the real window and its analysis thread: the preview follows, what is written is what the command line writes, faults.
#include "app/window/correlation_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/main_window.h"
#include "core/base/files.h"
#include "tests/core/analysis/reference.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/divergence_page.h"
#include "widgets/panels/pages.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace isogloss;

namespace {

constexpr int patience = 60000;

std::string text_of(const QString& file) { return read_file(to_path(file), 1 << 24); }

} // namespace

class FigureDialogTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    std::unique_ptr<MainWindow> window_;
    QPointer<FigureDialog> dialog_;

    QString path(const QString& name) const { return home_.filePath(name); }

    template <class Widget> Widget& part(const char* name) const { return *dialog_->findChild<Widget*>(name); }

    static std::string of_command_line(QStringList arguments) {
        QProcess program;
        program.start(ISOGLOSS_CLI, arguments);
        program.waitForFinished(patience);
        return program.exitCode() == 0 ? program.readAllStandardOutput().toStdString() : program.readAllStandardError().toStdString();
    }

    /// The CSV that `isogloss-cli figure --preset` writes of the same.
    std::string csv_of_command_line(const QString& preset, const QStringList& more) const {
        const QString data = path("cli.csv");
        QFile::remove(data);
        const std::string said = of_command_line(QStringList{"figure", trace_, "--preset", preset, "--out", path("cli.svg"), "--data", data} + more);
        return QFile::exists(data) ? text_of(data) : said;
    }

    QString trace_;

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        trace_ = path("small.isogloss.h5");
        QVERIFY(QFile::copy(QString::fromStdString(tests::small_trace()), trace_));
        QFile table(path("accuracy.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("language,accuracy\ndeu_Latn,0.9\nhin_Deva,0.61\nzho_Hans,0.8\n");
        window_ = std::make_unique<MainWindow>();
        window_->resize(1280, 800);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->open_path(trace_);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().has_table() && window_->trace_view().view()->table->bootstrap.resamples > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().layers_for_any_reference() != 0, patience);
    }

    void init() {
        window_->selection().clear();
        dialog_ = window_->show_figure_dialog();
        QVERIFY(dialog_);
        QVERIFY(QTest::qWaitForWindowExposed(dialog_));
    }
    void cleanup() {
        if (dialog_)
            dialog_->close();
        QTRY_VERIFY(!dialog_);
    }

    void the_preview_follows_choices_and_the_chart_behind_it() {
        QTRY_VERIFY(!dialog_->preview().picture().isNull());
        const auto follows = [this](auto change) {
            const QImage before = dialog_->preview().picture();
            change();
            return QTest::qWaitFor([&] { return dialog_->preview().picture() != before; }, patience);
        };
        QVERIFY(follows([&] { part<QComboBox>("figure_map").setCurrentIndex(2); }));
        QVERIFY(follows([&] { part<QComboBox>("figure_labels").setCurrentIndex(2); }));
        QVERIFY(follows([&] { part<QLineEdit>("figure_title").setText("A title"); }));
        QVERIFY(follows([&] { part<QDoubleSpinBox>("figure_font").setValue(11); }));
        QVERIFY(follows([&] { window_->page().set_order(HeatmapChart::Order::Name); }));
        QVERIFY(follows([&] { window_->selection().set_threshold(0.09); }));
        QVERIFY(follows([&] { part<QToolButton>("figure_grey").setChecked(true); }));
        QCOMPARE(dialog_->preview().picture().format(), QImage::Format_Grayscale8);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            preview_chart(window_->page().heatmap(), dialog_->options(), 600, 1);
        qInfo("preview of the heatmap: %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e7);
    }

    void words_are_typed_anew() {
        const auto field = [this](const QString& word) -> QLineEdit* {
            for (QLineEdit* one : dialog_->findChildren<QLineEdit*>())
                if (one->placeholderText() == word && one->isVisible())
                    return one;
            return nullptr;
        };
        QTRY_VERIFY(field("layer"));
        QVERIFY(field("mean by layer"));
        const QImage before = dialog_->preview().picture();
        field("layer")->setFocus();
        QTest::keyClicks(field("layer"), "Layer (0-based)");
        QTRY_VERIFY(dialog_->preview().picture() != before);
        dialog_->set_file(path("worded.svg"));
        QVERIFY2(dialog_->export_now(), qPrintable(dialog_->message()));
        QVERIFY(text_of(path("worded.svg")).find(">Layer (0-based)</text>") != std::string::npos);
        // Another chart has other words; they are kept by chart.
        dialog_->choose(1);
        QTRY_VERIFY(!field("mean by layer") && field("layer"));
        QVERIFY(field("layer")->text().isEmpty());
        dialog_->choose(0);
        QTRY_VERIFY(field("mean by layer"));
        QCOMPARE(field("layer")->text(), QString("Layer (0-based)"));
        field("layer")->clear();
        QTRY_COMPARE(dialog_->preview().picture(), before);
    }

    void widths_are_those_of_venues_until_one_is_typed() {
        auto& venue = part<QComboBox>("figure_venue");
        auto& width = part<QDoubleSpinBox>("figure_width");
        QCOMPARE(venue.currentIndex(), 0);
        venue.setCurrentIndex(venue.findText("Nature", Qt::MatchStartsWith));
        QVERIFY(std::abs(dialog_->options().width_inches - 89 / 25.4) < 1e-12);
        QCOMPARE(width.value(), 3.5);
        width.setValue(4);
        QCOMPARE(venue.currentIndex(), 0);
        QCOMPARE(dialog_->options().width_inches, 4.0);
    }

    void the_caption_says_what_a_reader_must_know() {
        const QString caption = dialog_->caption();
        for (const char* fact : {"n = 24", "95 %", "seed 20251123", "English (eng_Latn)", "softmax", "small.isogloss.h5"})
            QVERIFY2(caption.contains(fact), qPrintable(caption + " lacks " + fact));
        part<QToolButton>("copy_caption").click();
        QCOMPARE(QApplication::clipboard()->text(), caption);
        dialog_->set_file(path("one.pdf"));
        QVERIFY2(dialog_->export_now(), qPrintable(dialog_->message()));
        QCOMPARE(text_of(path("one.txt")), caption.toStdString() + "\n");
        QCOMPARE(text_of(path("one.csv")), of_command_line({"divergence", trace_}));
    }

    void presets_without_their_input_say_what_to_do_first() {
        for (const PaperFigure figure : {PaperFigure::AccuracyCurves, PaperFigure::Correlation, PaperFigure::AccuracyTable}) {
            dialog_->choose_preset(figure);
            dialog_->set_file(path("lacking.pdf"));
            QVERIFY(!dialog_->export_now());
            QVERIFY2(dialog_->message().contains(" page first"), qPrintable(dialog_->message()));
        }
        QVERIFY(!QFile::exists(path("lacking.pdf")));
    }

    void a_preset_is_what_the_command_line_makes_data() {
        QTest::addColumn<int>("figure");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("u-curve") << static_cast<int>(PaperFigure::UCurve) << QStringList{};
        QTest::newRow("entropy") << static_cast<int>(PaperFigure::Entropy) << QStringList{};
        QTest::newRow("pairs") << static_cast<int>(PaperFigure::Pairs) << QStringList{};
        QTest::newRow("expert-counts") << static_cast<int>(PaperFigure::ExpertCounts) << QStringList{};
        QTest::newRow("expert-bars") << static_cast<int>(PaperFigure::ExpertBars) << QStringList{"--language", "hin_Deva", "--layer", "6"};
    }
    void a_preset_is_what_the_command_line_makes() {
        QFETCH(int, figure);
        QFETCH(QStringList, more);
        const auto preset = static_cast<PaperFigure>(figure);
        if (!more.isEmpty())
            window_->selection().set_cell("hin_Deva", 6);
        dialog_->choose_preset(preset);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog_->preview().picture().isNull() && !dialog_->caption().isEmpty(), patience);
        dialog_->set_file(path("preset.svg"));
        QVERIFY2(dialog_->export_now(), qPrintable(dialog_->message()));
        QCOMPARE(text_of(path("preset.csv")), csv_of_command_line(QString::fromStdString(preset_name(preset)), more));
        QVERIFY(text_of(path("preset.svg")).find("<image") == std::string::npos);
    }

    void faults_are_said_in_place() {
        dialog_->set_file(path("missing/folder/x.pdf"));
        QVERIFY(!dialog_->export_now());
        QVERIFY2(dialog_->message().contains("missing"), qPrintable(dialog_->message()));
        QSignalSpy done(dialog_, &FigureDialog::all_exported);
        dialog_->export_all(path("missing/folder"));
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        QCOMPARE(done[0][0].toInt(), 0);
        QVERIFY2(dialog_->message().contains("missing"), qPrintable(dialog_->message()));
    }

    void everything_with_data_is_exported_at_once() {
        window_->pages().set_current(4);
        CorrelationPage& page = window_->correlation_page();
        QTRY_VERIFY(page.isVisible());
        QVERIFY(!window_->page().colouring_button().menu()->actions().back()->isEnabled());
        window_->correlation().open_accuracies(path("accuracy.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view().has_value(), patience);
        // Now the curves can be coloured by accuracy.
        QTRY_VERIFY(window_->page().colouring_button().menu()->actions().back()->isEnabled());
        window_->page().colouring_button().menu()->actions().back()->trigger();
        QCOMPARE(window_->page().curves().colouring(), CurvesChart::Colouring::Accuracy);
        QCOMPARE(window_->page().curves().shown_languages().size(), 3);
        dialog_ = window_->show_figure_dialog();
        QVERIFY(QDir(home_.path()).mkdir("all"));
        QSignalSpy done(dialog_, &FigureDialog::all_exported);
        dialog_->export_all(path("all"));
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, patience);
        const QStringList figures = QDir(path("all")).entryList({"*.pdf"});
        QCOMPARE(figures.size(), done[0][0].toInt());
        for (const char* stem : {"divergence", "curves", "correlation", "correlation-layers", "u-curve", "accuracy-curves", "entropy", "pairs",
                                 "expert-counts", "expert-bars"})
            for (const char* ending : {".pdf", ".csv", ".txt"})
                QVERIFY2(QFile::exists(path("all/") + stem + ending), qPrintable(figures.join(' ') + " lacks " + stem + ending));
        QVERIFY(!QFile::exists(path("all/accuracy-table.pdf")));
        QVERIFY(QFile::exists(path("all/accuracy-curves.accuracy.csv")));
        const QStringList accuracy{"--accuracy", path("accuracy.csv")};
        QCOMPARE(text_of(path("all/accuracy-curves.csv")), csv_of_command_line("accuracy-curves", accuracy));
        // A chart of the window and a preset of the same kind have names of their own.
        QCOMPARE(text_of(path("all/paper-correlation.csv")), csv_of_command_line("correlation", accuracy));
    }

    void the_keyboard_reaches_every_choice_and_all_have_names() {
        for (QWidget* widget : dialog_->findChildren<QWidget*>()) {
            const bool choice = qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                                (qobject_cast<QLineEdit*>(widget) && !qobject_cast<QAbstractSpinBox*>(widget->parentWidget()));
            if (!choice || widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()),
                     qPrintable(widget->objectName()));
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
        }
        QVERIFY(dialog_->width() <= 1280 && dialog_->height() <= 800);
        QVERIFY(dialog_->minimumSizeHint().width() <= 1280 && dialog_->minimumSizeHint().height() <= 760);
        QVERIFY(!dialog_->isModal());
    }

    void cleanupTestCase() {
        window_->close();
        window_.reset();
    }
};

QTEST_MAIN(FigureDialogTest)
#include "figure_dialog_test.moc"
