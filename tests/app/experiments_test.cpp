// SPDX-License-Identifier: GPL-3.0-or-later
// The pages Experiments and Correlation with the real workers on the demo: runs, controls, comparison, sweep, correlation; numbers as on the command
// line.
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/main_window.h"
#include "core/base/files.h"
#include "core/evaluation/run_journal.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/sweep_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace isogloss;

namespace {

const std::filesystem::path demo = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "resources/demo";
constexpr int patience = 120000;

std::string of_command_line(const QStringList& arguments) {
    QProcess process;
    process.start(ISOGLOSS_CLI, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().toStdString();
}

} // namespace

class ExperimentsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        window_ = std::make_unique<MainWindow>();
        RunOptions options = window_->run_panel().options();
        options.limit = 6;
        window_->run_panel().set_options(options);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

    void without_a_trace_the_page_says_what_to_do() {
        QTest::keyClick(window_.get(), Qt::Key_6, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(page().isVisible());
        QVERIFY(!page().run_button().isEnabled());
        QVERIFY(page().run_button().toolTip().contains("model"));
        QVERIFY(!page().table().isVisible()); // its place says how to get a run
        window_->open_path(to_text(demo / "model"));
        window_->open_path(to_text(demo / "corpus"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->runs().can_run(), patience);
        window_->runs().run();
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().complete() && !window_->runs().running(), patience);
        QVERIFY(page().run_button().toolTip().contains("folder"));
    }

    void a_click_runs_the_plan_and_what_it_is_compared_with() {
        page().form().data_edit().setText(to_text(demo / "tasks/belebele"));
        page().form().languages_edit().setText("eng_Latn, fra_Latn, hin_Deva");
        page().form().limit_box().setValue(8);
        for (const int expert : {3, 5})
            window_->plan().set_edit({4, expert, Action::Promote, 2.0});
        window_->plan().set_edit({6, 1, Action::Suppress, 2.0});
        QTRY_VERIFY(page().run_button().isEnabled());
        QTest::mouseClick(&page().run_button(), Qt::LeftButton);
        QVERIFY2(experiments().running(), qPrintable(window_->banner().sentence()));
        QCOMPARE(page().runs().rowCount(), 2); // at once: waiting, then running
        QTRY_VERIFY_WITH_TIMEOUT(experiments().comparison().has_value(), patience);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        const RunComparisonRequest& request = experiments().comparison()->request;
        QVERIFY(load_result(request.before).plan_json.empty());
        QCOMPARE(load_result(request.after).plan_json, plan_json(window_->plan().plan()));
        QCOMPARE(page().forest().rows().size(), std::size_t{4});
        QCOMPARE(page().selected().size(), std::size_t{2});
        base_ = request.before;
        plan_ = request.after;
        // The same run is not made twice.
        QTest::mouseClick(&page().run_button(), Qt::LeftButton);
        QVERIFY(!experiments().running());
    }

    void the_comparison_is_that_of_the_command_line() {
        const QStringList files{to_text(base_), to_text(plan_)};
        QCOMPARE(experiments().comparison_text("csv"), of_command_line(QStringList{"compare"} + files));
        QCOMPARE(experiments().comparison_text("md"), of_command_line(QStringList{"compare"} + files + QStringList{"--format", "md"}));
        QTest::mouseClick(page().button("copy_latex"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
                 of_command_line(QStringList{"compare"} + files + QStringList{"--format", "latex"}));
        const QString saved = home_.filePath("changed.flips.csv"), flips = home_.filePath("cli.csv");
        experiments().save_comparison(saved);
        of_command_line(QStringList{"compare"} + files + QStringList{"--flips", flips});
        QCOMPARE(read_file(saved.toStdString(), 1 << 20), read_file(flips.toStdString(), 1 << 20));
        // The run of the command line gives the very same file, but for the time it was made.
        const QString again = home_.filePath("again.json");
        of_command_line({"evaluate", to_text(demo / "model"), "--task", "belebele", "--data", to_text(demo / "tasks/belebele"), "--languages",
                         "eng_Latn,fra_Latn,hin_Deva", "--limit", "8", "--out", again});
        EvaluationResult a = load_result(base_), b = load_result(again.toStdString());
        QCOMPARE(a.languages.size(), b.languages.size());
        for (std::size_t l = 0; l < a.languages.size(); ++l)
            for (std::size_t i = 0; i < a.languages[l].items.size(); ++i)
                QVERIFY(a.languages[l].items[i].log_likelihoods == b.languages[l].items[i].log_likelihoods);
    }

    void two_runs_stand_side_by_side_on_one_axis() {
        const Comparison& comparison = *experiments().comparison()->comparison;
        QVERIFY(page().forest().isVisible() && !page().both_runs().isVisible());
        QTest::mouseClick(page().compared_bar().segment(1), Qt::LeftButton);
        QVERIFY(!page().forest().isVisible() && page().both_runs().isVisible());
        for (const LanguageComparison& language : comparison.languages) {
            const auto& rows = page().both_runs().rows();
            const auto row = std::ranges::find(rows, QString::fromStdString(language.code), &DumbbellChart::Row::code);
            QVERIFY(row != rows.end());
            QCOMPARE(row->before, language.before);
            QCOMPARE(row->after, language.after);
        }
        QTest::mouseClick(&page().both_runs(), Qt::LeftButton, {}, page().both_runs().row_rect("fra_Latn").center().toPoint());
        QCOMPARE(window_->selection().languages(), QStringList{"fra_Latn"});
        QTest::mouseClick(page().compared_bar().segment(0), Qt::LeftButton);
        QVERIFY(page().forest().isVisible());
    }

    void swapping_turns_the_signs() {
        const double difference = experiments().comparison()->comparison->overall.difference;
        QTest::mouseClick(page().button("compare_swap"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(experiments().comparison()->request.before == plan_, patience);
        QCOMPARE(experiments().comparison()->comparison->overall.difference, -difference);
    }

    void one_run_is_compared_with_its_base_and_a_language_is_selected_everywhere() {
        QTableView& table = page().table();
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data(RunListModel::FileRole).toString() == to_text(plan_))
                QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
        QCOMPARE(page().selected(), std::vector<std::filesystem::path>{plan_});
        QTRY_VERIFY_WITH_TIMEOUT(experiments().comparison() && experiments().comparison()->request.before == base_, patience);
        QTest::mouseClick(&page().forest(), Qt::LeftButton, {}, page().forest().row_rect("hin_Deva").center().toPoint());
        QCOMPARE(window_->selection().languages(), QStringList{"hin_Deva"});
    }

    void a_click_runs_a_matched_random_control() {
        QTest::mouseClick(page().button("run_control"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page().runs().rowCount(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!experiments().running() && experiments().comparison() && experiments().comparison()->request.after != plan_,
                                 patience);
        control_ = experiments().comparison()->request.after;
        const SteeringPlan control = parse_plan(load_result(control_).plan_json, "control"), plan = window_->plan().plan();
        std::multiset<int> control_layers, layers;
        for (const PlanEdit& edit : control.edits) {
            control_layers.insert(edit.layer);
            QVERIFY(window_->plan().find(edit.layer, edit.expert) == nullptr);
        }
        for (const PlanEdit& edit : plan.edits)
            layers.insert(edit.layer);
        QVERIFY(control_layers == layers);
    }

    void a_run_that_was_stopped_goes_on_to_the_same_bytes() {
        const std::string whole = read_file(plan_, 1 << 24);
        EvaluationResult part = load_result(plan_);
        std::vector<std::string> codes;
        for (const LanguageResult& language : part.languages)
            codes.push_back(language.code);
        part.languages.resize(1);
        std::filesystem::remove(plan_);
        save_journal({codes, 1 << 16, part}, plan_);
        experiments().refresh();
        const auto state = [&] {
            const int row = page().runs().find(plan_);
            return row < 0 ? RunRow::State::Trouble : page().runs().rows()[static_cast<std::size_t>(row)].state;
        };
        QTRY_COMPARE_WITH_TIMEOUT(state(), RunRow::State::Partial, patience);
        page().select({plan_});
        QVERIFY(page().button("run_resume")->isEnabled());
        QTest::mouseClick(page().button("run_resume"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(state(), RunRow::State::Complete, patience);
        QCOMPARE(read_file(plan_, 1 << 24), whole);
    }

    void the_plan_of_a_run_comes_back() {
        const SteeringPlan before = window_->plan().plan();
        window_->plan().replace({}, "empty");
        page().select({plan_});
        QTest::mouseClick(page().button("run_open_plan"), Qt::LeftButton);
        QVERIFY(window_->plan().plan() == before);
        page().form().limit_box().setValue(3);
        QTest::mouseClick(page().button("run_duplicate"), Qt::LeftButton);
        QCOMPARE(page().form().limit_box().value(), 8);
    }

    void what_a_user_notes_lies_beside_the_result() {
        const int row = page().runs().find(plan_);
        QVERIFY(page().runs().setData(page().runs().index(row, RunListModel::Notes), "looks real"));
        QCOMPARE(load_notes(plan_).notes, std::string("looks real"));
        QTRY_VERIFY(page().runs().find(plan_) >= 0);
    }

    void removing_keeps_the_file_until_the_answer_is_yes() {
        page().select({control_});
        QTest::mouseClick(page().button("run_remove"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page().runs().find(control_), -1, patience);
        QVERIFY(std::filesystem::exists(control_));
        QVERIFY(window_->banner().asking());
        window_->banner().yes_button()->click();
        QVERIFY(!std::filesystem::exists(control_));
        QVERIFY(!std::filesystem::exists(notes_path(control_)));
    }

    void a_sweep_fills_in_and_is_that_of_the_command_line() {
        page().show_part(ExperimentsPage::Sweep);
        window_->selection().set_languages({"hin_Deva"});
        QTest::mouseClick(page().findChild<QToolButton*>("sweep_target_open"), Qt::LeftButton);
        QTest::mouseClick(page().findChild<QToolButton*>("sweep_baseline_open"), Qt::LeftButton);
        SweepFormValues values = page().sweep().values();
        QVERIFY(values.target.endsWith(":hin_Deva") && values.baseline.endsWith(":eng_Latn"));
        values.lambdas = "0.5,2";
        values.taus = "0.2";
        values.bands = "4-6";
        page().sweep().set_values(values);
        QTest::mouseClick(&page().sweep().start_button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(experiments().sweep() && experiments().sweep()->finished, patience);
        QVERIFY(page().sweep().map().has_data() && page().sweep().dose().has_data());
        const std::string csv = sweep_csv(*experiments().sweep()->rows);
        QCOMPARE(csv, of_command_line({"sweep",       to_text(demo / "model"),
                                       "--data",      to_text(demo / "tasks/belebele"),
                                       "--languages", "eng_Latn,fra_Latn,hin_Deva",
                                       "--limit",     "8",
                                       "--target",    values.target,
                                       "--baseline",  values.baseline,
                                       "--lambda",    "0.5,2",
                                       "--tau",       "0.2",
                                       "--bands",     "4-6",
                                       "--out",       home_.filePath("sweep")}));
        // Its runs are in the list, by name; the same sweep goes on where it is, which is the end.
        QTRY_VERIFY_WITH_TIMEOUT(page().runs().rowCount() >= 2 + 5, patience);
        QCOMPARE(page().sweep().start_button().text(), QString("Go on"));
        QTest::mouseClick(&page().sweep().plan_button(), Qt::LeftButton);
        const SteeringPlan first = experiments().sweep()->rows->front().run.plan;
        QTRY_VERIFY_WITH_TIMEOUT(window_->plan().plan().edits == first.edits, patience);
    }

    void a_sweep_that_is_stopped_goes_on() {
        SweepFormValues values = page().sweep().values();
        values.lambdas = "0.25,1";
        page().sweep().set_values(values);
        QCOMPARE(page().sweep().start_button().text(), QString("Start"));
        experiments().start_sweep();
        experiments().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!experiments().running(), patience);
        QVERIFY(window_->banner().isHidden() || window_->banner().asking());
        experiments().start_sweep();
        const auto rows_done = [&] {
            const auto& view = experiments().sweep();
            return view && view->finished && view->rows->front().run.strength == 0.25 && view->rows->front().done;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rows_done(), patience);
    }

    void a_wrong_form_is_a_sentence_in_place() {
        SweepFormValues values = page().sweep().values();
        values.bands = "6-4";
        page().sweep().set_values(values);
        experiments().start_sweep();
        QVERIFY(!experiments().running());
    }

    void correlation_is_that_of_the_command_line() {
        QTest::keyClick(window_.get(), Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
        CorrelationPage& correlation = window_->correlation_page();
        QTRY_VERIFY(correlation.isVisible());
        QVERIFY(!correlation.scatter().has_data());
        // The reference has no divergence from itself: two languages are too few, which is said.
        correlation.choose(to_text(base_));
        QTest::qWait(1);
        const QString table = home_.filePath("accuracy.csv");
        write_file_atomically(table.toStdString(), "language,accuracy\nfra_Latn,60\nhin_Deva,31\ndeu_Latn,52.5\nzho_Hans,44\nswh_Latn,40\n");
        window_->correlation().open_accuracies(table);
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view().has_value(), patience);
        QVERIFY(correlation.scatter().has_data() && correlation.layers().has_data());
        QCOMPARE(correlation_csv(window_->correlation().view()->table),
                 of_command_line({"correlate", window_->trace_view().trace(), "--accuracy", table}));
        QTest::mouseClick(&correlation.layers(), Qt::LeftButton, {}, correlation.layers().point(3).toPoint());
        QCOMPARE(window_->selection().layer(), 3);
        QCOMPARE(correlation.scatter().layer(), 3);
    }

    void its_charts_are_figures() {
        window_->pages().set_current(5);
        page().show_part(ExperimentsPage::Sweep);
        FigureDialog* dialog = window_->show_figure_dialog();
        QVERIFY(dialog);
        const QString file = home_.filePath("figure.svg");
        dialog->set_file(file);
        QVERIFY(dialog->export_now());
        QCOMPARE(read_file(home_.filePath("figure.csv").toStdString(), 1 << 24), sweep_csv(*experiments().sweep()->rows));
        dialog->close();
    }

    void cleanupTestCase() {
        experiments().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!experiments().running(), patience);
        window_.reset();
    }

private:
    ExperimentsPage& page() { return window_->experiments_page(); }
    ExperimentsController& experiments() { return window_->experiments(); }

    QTemporaryDir home_;
    std::unique_ptr<MainWindow> window_;
    std::filesystem::path base_, plan_, control_;
};

QTEST_MAIN(ExperimentsTest)
#include "experiments_test.moc"
