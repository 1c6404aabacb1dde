// SPDX-License-Identifier: GPL-3.0-or-later
// A session of the real window: saved, killed, opened again: the same views, selection, plan and undo list.
#include "app/window/files.h"
#include "app/window/main_window.h"
#include "app/window/session/session_controller.h"
#include "core/analysis/csv.h"
#include "core/analysis/plan_preview.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/tokens_page.h"

#include <QApplication>
#include <QDockWidget>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace isogloss;

namespace {

/// What a user leaves behind at the end of a day.
void work(MainWindow& window) {
    const DivergenceTable& table = *window.trace_view().view()->table;
    const QString first = QString::fromStdString(table.languages.at(2)), second = QString::fromStdString(table.languages.at(0));
    const int layer = table.layers.at(1);
    window.selection().set_languages({first, second});
    window.steering().promote(layer, 3);
    window.steering().suppress(table.layers.at(3), 1);
    window.plan().set_strength({}, 1.5);
    window.plan().end_gesture();
    window.selection().set_band(1, 4);
    window.selection().set_threshold(0.21);
    window.plan().set_rule(Rule::Mask);
    window.plan().set_rule(Rule::Hard);
    window.plan().undo_stack().undo(); // mask, and one step to redo
    window.selection().set_expert(layer, 3);
    window.trace_view().set_weighting(Weighting::TopK);
    window.page().set_order(HeatmapChart::Order::Family);
    window.page().set_experts_view(true, true);
    window.experts_page().set_mode(ExpertMapChart::Mode::Share);
    window.steering_panel().set_tau(0.12);
    window.steering_panel().set_strength(0.75);
    window.pages().set_current(window.pages().index_of("tokens"));
    window.tokens_page().set_row(3);
    window.tokens_page().set_colouring(TokensChart::Colouring::Divergence);
    window.set_theme(ThemeChoice::Dark);
    window.findChild<QDockWidget*>("results_dock")->hide();
    window.run_panel().languages().model().set_checked_codes({"eng_Latn", first});
}

/// Everything that a session holds, as text; without the time and the place of the file, and without pixels, which depend on the screen.
std::string state_of(MainWindow& window) {
    Session session = window.session().capture();
    session.saved_as.clear();
    session.layout = {};
    const std::string json = session_json(session, "/x/y.isogloss");
    const auto saved = json.find("\"saved\":");
    return json.substr(0, saved) + json.substr(json.find('\n', saved));
}

/// The first line that differs; empty if none does.
QString difference(const std::string& a, const std::string& b) {
    const QStringList left = QString::fromStdString(a).split('\n'), right = QString::fromStdString(b).split('\n');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i)
        if (left.value(i) != right.value(i))
            return QStringLiteral("line %1: \"%2\", expected \"%3\"").arg(i + 1).arg(left.value(i), right.value(i));
    return {};
}

bool opened(MainWindow& window) {
    return QTest::qWaitFor(
        [&] { return window.trace_view().has_table() && window.runs().model() && window.runs().corpus() && window.trace_view().scores(); }, 60000);
}

} // namespace

class SessionWindowTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString file_, sessions_;
    std::string saved_;

private slots:
    void initTestCase() {
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        file_ = home_.filePath("study.isogloss");
        sessions_ = home_.filePath("sessions");
        MainWindow window;
        RunOptions options = window.run_panel().options();
        options.limit = 6;
        options.dtype = "f32";
        options.trace_folder = home_.filePath("traces");
        window.run_panel().set_options(options);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open_demo();
        QTRY_VERIFY_WITH_TIMEOUT((window.trace_view().complete() && !window.runs().running()) || !window.banner().isHidden(), 120000);
        QVERIFY2(window.banner().isHidden(), qPrintable(window.banner().sentence()));
        QVERIFY(opened(window));
        work(window);
        QVERIFY(window.session().save(file_));
        saved_ = state_of(window);
    }

    void opened_again_everything_is_as_it_was() {
        MainWindow window;
        window.show();
        QVERIFY(state_of(window) != saved_);
        window.open_path(file_);
        QVERIFY(opened(window));
        QVERIFY2(window.banner().isHidden(), qPrintable(window.banner().sentence()));
        QCOMPARE(difference(state_of(window), saved_), QString());
        // And it is shown, not only stored.
        QCOMPARE(window.pages().name(window.pages().current()), "tokens");
        QTRY_VERIFY_WITH_TIMEOUT(window.tokens_page().chart().has_data(), 20000);
        QCOMPARE(window.tokens_page().row_box().value(), 4);
        QVERIFY(window.findChild<QDockWidget*>("results_dock")->isHidden());
        QCOMPARE(window.page().heatmap().threshold(), 0.21);
        QVERIFY(window.plan().plan().rule == Rule::Mask);
        QVERIFY(window.windowTitle().startsWith("study"));
        // Undo goes all the way back, redo all the way forth.
        QUndoStack& undo = window.plan().undo_stack();
        QVERIFY(undo.canRedo());
        undo.redo();
        QVERIFY(window.plan().plan().rule == Rule::Hard);
        while (undo.canUndo())
            undo.undo();
        QVERIFY(window.plan().plan().empty());
        // The run can be done again as it was: same settings, another file.
        QVERIFY(window.runs().settings_of_trace(to_path(window.trace_view().trace()))->limit == 6);
        window.set_theme(ThemeChoice::Light);
    }

    void the_preview_says_what_the_plan_would_change() {
        MainWindow window;
        window.show();
        window.open_path(file_);
        QVERIFY(opened(window));
        QVERIFY(window.trace_view().view()->header.has_router_logits); // the demo keeps them
        window.plan().set_rule(Rule::Soft);
        SteeringPanel& panel = window.steering_panel();
        const TraceReader trace(to_path(window.trace_view().trace()));
        const auto expected = [&] { return preview_sentence(preview_plan(trace, window.plan().plan(), 0, {}), trace.header().top_k); };
        QTRY_COMPARE_WITH_TIMEOUT(panel.effect(), expected(), 20000);
        QVERIFY2(panel.effect().startsWith("Would change the top-") && panel.effect().contains("Before downstream effects"),
                 qPrintable(panel.effect()));
        // By layer and language on the heatmap: the same shares, and no value where the plan has no edit.
        window.trace_view().set_measure(HeatmapChart::Measure::PlanEffect);
        const PlanPreview preview = preview_plan(trace, window.plan().plan(), 20'000, {});
        const std::string csv = window.trace_view().shown_csv();
        for (std::size_t n = 0; n < preview.languages.size(); ++n)
            for (std::size_t l = 0; l < preview.layers.size(); ++l) {
                const std::string line =
                    preview.languages[n] + "," + std::to_string(preview.layers[l]) + "," + csv_number(preview.at(preview.tokens_changed, n, l)) + ",";
                QVERIFY2(csv.find("\n" + line) != std::string::npos, line.c_str());
            }
        QCOMPARE(window.page().heatmap().all_languages(), static_cast<int>(preview.languages.size()));
        QCOMPARE(window.page().heatmap().largest(), std::ranges::max(preview.tokens_changed));
        QVERIFY(std::isnan(window.page().heatmap().threshold()));
        const QString weak = panel.effect();
        window.plan().set_strength({}, 8);
        QTRY_COMPARE_WITH_TIMEOUT(panel.effect(), expected(), 20000);
        QVERIFY(panel.effect() != weak);
        while (window.plan().undo_stack().canUndo())
            window.plan().undo_stack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(panel.effect(), QString(), 20000); // an empty plan changes nothing
    }

    void a_killed_program_gives_its_session_back() {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedChannels);
        victim.start(QCoreApplication::applicationFilePath(), {"--victim", file_, sessions_});
        QVERIFY(victim.waitForFinished(100000));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit); // killed, as it should be
        MainWindow window;
        window.show();
        window.session().start(sessions_);
        QVERIFY(window.banner().asking());
        window.banner().yes_button()->click();
        QVERIFY(opened(window));
        QCOMPARE(window.session().file(), file_); // closing will save it there
        QCOMPARE(window.pages().name(window.pages().current()), "experts");
        QVERIFY(window.plan().plan().rule == Rule::Hard);
        QCOMPARE(window.plan().plan().edits.size(), 3U); // the one that no file of the user's has
        QCOMPARE(window.selection().layer(), window.plan().plan().edits.back().layer);
    }

    void an_unfinished_run_can_be_gone_on_with() {
        // As autosave leaves it in the middle of a run.
        Session session = load_session(to_path(file_));
        session.run->complete = false;
        session.checked = session.run->languages;
        const QString unfinished = home_.filePath("unfinished.isogloss");
        save_session(session, to_path(unfinished));
        MainWindow window;
        window.show();
        window.open_path(unfinished);
        QVERIFY(opened(window));
        QCOMPARE(window.run_panel().run_button().text(), RunPanel::tr("Resume"));
        const QString trace = window.trace_view().trace();
        window.runs().run();
        QVERIFY(window.runs().running());
        QTRY_VERIFY_WITH_TIMEOUT(!window.runs().running(), 120000);
        QVERIFY2(window.banner().isHidden(), qPrintable(window.banner().sentence()));
        QCOMPARE(window.trace_view().trace(), trace); // the same file, not another one
    }

    void what_is_hostile_or_missing_is_said_and_nothing_is_lost() {
        MainWindow window;
        window.show();
        window.open_path(file_);
        QVERIFY(opened(window));
        const std::string before = state_of(window);
        const QString bad = home_.filePath("bad.isogloss");
        QFile out(bad);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("{\"schema\": 7}");
        out.close();
        window.open_path(bad);
        QVERIFY(!window.banner().isHidden());
        QVERIFY2(window.banner().sentence().startsWith(bad), qPrintable(window.banner().sentence()));
        QVERIFY(!window.banner().sentence().contains('\n'));
        QCOMPARE(difference(state_of(window), before), QString());
        QCOMPARE(window.session().file(), file_);

        // A trace that is gone: the rest of the session is there.
        Session session = load_session(to_path(file_));
        session.trace = to_path(home_.filePath("traces/gone.isogloss.h5"));
        session.run.reset();
        const QString without = home_.filePath("without.isogloss");
        save_session(session, to_path(without));
        window.banner().dismiss();
        window.open_path(without);
        QTRY_VERIFY_WITH_TIMEOUT(!window.banner().isHidden(), 20000);
        QVERIFY2(window.banner().sentence().contains("gone.isogloss.h5"), qPrintable(window.banner().sentence()));
        QTRY_VERIFY_WITH_TIMEOUT(window.runs().model() && window.runs().corpus(), 20000);
        QVERIFY(window.plan().plan().rule == Rule::Mask);
    }

    void closing_saves_and_what_has_no_name_can_be_reopened() {
        const QString folder = home_.filePath("own");
        {
            MainWindow window;
            window.show();
            window.session().start(folder);
            QVERIFY(!window.banner().asking() && !window.session().has_last());
            window.open_path(file_);
            QVERIFY(opened(window));
            window.plan().set_rule(Rule::Soft);
            window.close();
            QVERIFY(!window.isVisible());
        }
        QVERIFY(load_session(to_path(file_)).steps.back().plan.rule == Rule::Soft);
        {
            MainWindow window;
            window.show();
            window.session().start(folder);
            window.open_path(QString::fromStdString(load_session(to_path(file_)).trace.string()));
            QTRY_VERIFY_WITH_TIMEOUT(window.trace_view().has_table(), 60000);
            window.plan().set_rule(Rule::LogSoftmax);
            window.close();
        }
        MainWindow window;
        window.show();
        window.session().start(folder);
        QVERIFY(!window.banner().asking()); // it ended properly
        QAction* reopen = window.actions().action("file.last_session");
        QVERIFY(reopen->isEnabled());
        reopen->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.trace_view().has_table(), 60000);
        QVERIFY(window.plan().plan().rule == Rule::LogSoftmax);
        QVERIFY(window.session().file().isEmpty());

        // A session that cannot be saved is not lost in silence.
        QVERIFY(window.session().save(home_.filePath("sub.isogloss")));
        QVERIFY(QFile::remove(home_.filePath("sub.isogloss")));
        QVERIFY(QDir().mkpath(home_.filePath("sub.isogloss/in the way")));
        window.close();
        QVERIFY(window.isVisible() && window.banner().asking());
        window.banner().yes_button()->click();
        QTRY_VERIFY(!window.isVisible());
    }

    void the_layout_comes_back_to_its_default() {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        auto* run = window.findChild<QDockWidget*>("run_dock");
        auto* results = window.findChild<QDockWidget*>("results_dock");
        results->hide();
        run->setFloating(true);
        window.actions().action("view.reset_layout")->trigger();
        QVERIFY(!results->isHidden() && !run->isFloating());
        QCOMPARE(window.dockWidgetArea(run), Qt::LeftDockWidgetArea);
    }
};

/// Opens the session, works on, and is killed once the work has been kept.
int be_killed(const QString& file, const QString& folder) {
    MainWindow window;
    window.show();
    window.session().start(folder);
    window.open_path(file);
    if (!opened(window))
        return 1;
    window.plan().set_rule(Rule::Hard);
    const int layer = window.trace_view().view()->table->layers.at(2);
    window.steering().promote(layer, 5);
    window.selection().set_expert(layer, 5);
    window.pages().set_current(window.pages().index_of("experts"));
    const auto kept = [&] {
        const QStringList files = QDir(folder).entryList({"recovery-*.isogloss"});
        if (files.isEmpty())
            return false;
        const Session session = load_session(to_path(folder + "/" + files.first()));
        return session.views.page == "experts" && session.steps[session.current_step].plan.edits.size() == 3;
    };
    if (QTest::qWaitFor(kept, 60000))
        std::raise(SIGKILL);
    return 1;
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    if (argc == 4 && QString(argv[1]) == "--victim")
        return be_killed(argv[2], argv[3]);
    SessionWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "session_window_test.moc"
