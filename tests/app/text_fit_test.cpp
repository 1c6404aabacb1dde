// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut in a window of 1280×800, in any language of the window: every page and pane is shown, and every text must have the room that it
// needs. A program speaks one language from its start to its end, so each has a program of its own.
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/main_window.h"
#include "app/window/window_language.h"
#include "tests/app/misfits.h"
#include "tests/core/analysis/reference.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/scope_popup.h"
#include "widgets/panels/scope_row.h"
#include "widgets/panels/tokens_page.h"

#include <QApplication>
#include <QDialog>
#include <QFrame>
#include <QPointer>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <functional>

using namespace isogloss;

namespace {

constexpr int patience = 30000;

/// Goes through the window and notes what does not fit.
class FitCheck {
public:
    explicit FitCheck(const QString& accuracies) : accuracies_(accuracies) {}

    int run() {
        window_.resize(1280, 800);
        window_.show();
        // Where some text cannot be had smaller, the window would grow beyond what was asked for.
        if (!QTest::qWaitForWindowExposed(&window_))
            return 2;
        look("start");
        for (QToolButton* toggle : window_.findChildren<QToolButton*>("options_toggle"))
            toggle->click();
        look("run options");
        window_.open_path(QString::fromStdString(tests::small_trace()));
        const bool opened =
            wait([&] { return window_.trace_view().complete() && window_.trace_view().view()->table->bootstrap.resamples > 0; }) && pages();
        if (!opened)
            std::printf("what was waited for did not come: %s\n", qPrintable(window_.banner().sentence()));
        return opened && known_.isEmpty() ? 0 : 1;
    }

private:
    static bool wait(const std::function<bool()>& done) { return QTest::qWaitFor(done, patience); }

    void look(const QString& where, const QWidget* part = nullptr) {
        QTest::qWait(60);
        const QWidget& root = part ? *part : window_;
        QStringList found = tests::misfits(root);
        if (root.isWindow() && (root.width() > 1280 || root.height() > 800))
            found.prepend(QStringLiteral("the window itself is %1×%2").arg(root.width()).arg(root.height()));
        for (const QString& each : found)
            if (!known_.contains(each)) {
                std::printf("%s: %s\n", qPrintable(where), qPrintable(each));
                known_.insert(each);
            }
    }

    bool pages() {
        const DivergenceTable& table = *window_.trace_view().view()->table;
        window_.selection().set_cell(QString::fromStdString(table.languages.back()), table.layers.at(3));
        if (!wait([&] { return window_.trace_view().shown_activation() && window_.trace_view().scores(); }))
            return false;
        for (const auto measure : {HeatmapChart::Measure::IntervalWidth, HeatmapChart::Measure::Entropy, HeatmapChart::Measure::Consistency,
                                   HeatmapChart::Measure::Divergence}) {
            window_.trace_view().set_measure(measure);
            look("divergence, measure " + QString::number(static_cast<int>(measure)));
        }
        for (const auto order : {HeatmapChart::Order::Similarity, HeatmapChart::Order::ResourceClass, HeatmapChart::Order::MeanDivergence}) {
            window_.page().set_order(order);
            look("divergence, order " + QString::number(static_cast<int>(order)));
        }
        window_.actions().action("view.filter_languages")->trigger();
        look("divergence, filter");
        if (!plan())
            return false;
        window_.trace_view().compare_with(window_.trace_view().trace());
        if (!wait([&] { return window_.trace_view().difference().has_value(); }))
            return false;
        window_.trace_view().show(DivergencePage::Showing::Difference);
        look("divergence, difference");
        window_.actions().action("view.jobs")->trigger();
        look("jobs");
        window_.actions().action("view.jobs")->trigger();

        window_.pages().set_current(1);
        if (!wait([&] { return window_.languages_page().pairs().has_data(); }))
            return false;
        look("languages");
        window_.pages().set_current(2);
        look("experts");
        window_.experts_page().set_view(ExpertsPage::View::Coactivation);
        if (!wait([&] { return window_.experts_page().coactivation().has_data(); }))
            return false;
        look("co-activation");
        window_.pages().set_current(3);
        if (!wait([&] { return window_.tokens_page().chart().has_data(); }))
            return false;
        look("tokens");
        window_.pages().set_current(4);
        look("correlation without accuracies");
        window_.correlation().open_accuracies(accuracies_);
        if (!wait([&] { return window_.correlation().view().has_value(); }))
            return false;
        look("correlation");
        window_.pages().set_current(5);
        for (const auto part : {ExperimentsPage::Compare, ExperimentsPage::Flips, ExperimentsPage::Sweep}) {
            window_.experiments_page().show_part(part);
            look("experiments, part " + QString::number(part));
        }
        window_.pages().set_current(0);
        window_.banner().show_error("/a/long/path/of/a/folder/that/somebody/chose/model-00001-of-00004.safetensors: expected 4 tensors, found 3.");
        look("an error");
        window_.banner().dismiss();
        return parts();
    }

    /// With as much in the steering pane as it ever has to say.
    bool plan() {
        const DivergenceTable& table = *window_.trace_view().view()->table;
        for (std::size_t layer = 1; layer < table.layers.size(); ++layer)
            window_.steering().promote(table.layers[layer], 1);
        look("a plan");
        PlanScope scope;
        scope.layers = {table.layers.at(1), table.layers.back()};
        scope.languages = {table.languages.front(), "tha_Thai", "zul_Latn"};
        window_.plan().set_scope(scope);
        look("a plan's scope");
        scope.tokens = PlanTokens::Generated;
        window_.plan().set_scope(scope);
        look("a plan that changes nothing");
        window_.steering_panel().scope_row().open();
        ScopePopup& popup = window_.steering_panel().scope_row().popup();
        if (!QTest::qWaitForWindowExposed(&popup))
            return false;
        look("where a plan applies", &popup);
        popup.close();
        for (const auto part : {DivergencePage::Part::Curves, DivergencePage::Part::Experts}) {
            window_.set_in_pane(window_.part_view(part), true);
            look("a chart in a pane", part == DivergencePage::Part::Curves ? window_.page().curves().window() : window_.page().experts().window());
            window_.set_in_pane(window_.part_view(part), false);
        }
        while (window_.plan().undo_stack().canUndo())
            window_.plan().undo_stack().undo();
        return true;
    }

    bool parts() {
        window_.show_palette();
        look("palette");
        for (QFrame* palette : window_.findChildren<QFrame*>("palette"))
            palette->close();
        window_.show_shortcuts();
        for (QDialog* sheet : window_.findChildren<QDialog*>()) {
            look("shortcuts", sheet);
            sheet->close();
        }
        const QPointer<FigureDialog> dialog = window_.show_figure_dialog();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            return false;
        look("figure dialogue", dialog);
        dialog->choose_preset(PaperFigure::AccuracyTable); // which lacks its input
        look("figure dialogue, lacking", dialog);
        dialog->close();
        return true;
    }

    MainWindow window_;
    QString accuracies_;
    QSet<QString> known_; ///< misfits that were said
};

} // namespace

class TextFitTest : public QObject {
    Q_OBJECT
private slots:
    void nothing_is_cut_data() {
        QTest::addColumn<QString>("language");
        const auto languages = window_languages();
        QCOMPARE(languages.size(), 8U);
        for (const auto& [code, name] : languages)
            QTest::newRow(qPrintable(code)) << code;
    }
    void nothing_is_cut() {
        QFETCH(QString, language);
        const QTemporaryDir home;
        QFile table(home.filePath("accuracy.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("language,accuracy\ndeu_Latn,0.9\nhin_Deva,0.61\nzho_Hans,0.8\n");
        table.close();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(name, home.path());
        environment.insert("ISOGLOSS_NO_MOTION", "1");
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {"--fit", language, table.fileName()});
        QVERIFY(program.waitForFinished(120000));
        const QByteArray said = program.readAllStandardOutput();
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
                 said.isEmpty() ? "the program ended early" : said.constData());
    }

    /// What the check must find, so that its silence means something.
    void a_cut_text_is_found() {
        QWidget window;
        window.resize(200, 100);
        auto* button = new QToolButton(&window);
        button->setText("a text that needs more room");
        button->setGeometry(10, 10, 40, 24);
        window.show();
        QVERIFY(tests::misfits(window).join('\n').contains("needs more room"));
        button->resize(button->sizeHint());
        QCOMPARE(tests::misfits(window), QStringList());
        button->move(180, 10);
        QVERIFY(tests::misfits(window).join('\n').contains("outside"));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    if (argc == 4 && qstrcmp(argv[1], "--fit") == 0) {
        speak(QString::fromLocal8Bit(argv[2]));
        return FitCheck(QString::fromLocal8Bit(argv[3])).run();
    }
    TextFitTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "text_fit_test.moc"
