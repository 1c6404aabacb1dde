// SPDX-License-Identifier: GPL-3.0-or-later
// Experts chosen together, in the real window: what is computed and when, what the selection does, the same CSV as the command line's, what a saved
// file remembers.
#include "app/window/coactivation_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "app/window/main_window.h"
#include "app/window/session/session_controller.h"
#include "core/base/files.h"
#include "tests/core/analysis/reference.h"
#include "tests/core/analysis/trace_maker.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/segmented_bar.h"

#include <QMenu>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace isogloss;

namespace {

constexpr int patience = 60000;

std::string of_command_line(const QStringList& arguments) {
    QProcess program;
    program.start(ISOGLOSS_CLI, arguments);
    program.waitForFinished(patience);
    return program.exitCode() == 0 ? program.readAllStandardOutput().toStdString() : program.readAllStandardError().toStdString();
}

} // namespace

class CoactivationPageTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString trace_;
    std::unique_ptr<MainWindow> window_;

    static bool open(MainWindow& window, const QString& trace) {
        window.resize(1280, 800);
        window.show();
        window.open_path(trace);
        return QTest::qWaitForWindowExposed(&window) && QTest::qWaitFor(
                                                            [&] {
                                                                const auto& view = window.trace_view().view();
                                                                return view && !view->first_look && window.trace_view().trace() == trace;
                                                            },
                                                            patience);
    }
    CoactivationController& controller() { return window_->coactivation(); }
    CoactivationChart& chart() { return window_->experts_page().coactivation(); }
    bool shows(const char* language, int layer) {
        return QTest::qWaitFor(
            [&] {
                const auto& view = controller().view();
                return chart().has_data() && view && view->coactivation->table.language == language && view->coactivation->table.layer == layer;
            },
            patience);
    }
    void click(int row, int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(&chart(), Qt::LeftButton, keys, chart().cell_rect(row, column).center().toPoint());
    }

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        trace_ = home_.filePath("small.isogloss.h5");
        QVERIFY(QFile::copy(QString::fromStdString(tests::small_trace()), trace_));
        window_ = std::make_unique<MainWindow>();
        QVERIFY(open(*window_, trace_));
    }

    void nothing_is_computed_while_it_is_hidden() {
        window_->selection().set_cell("hin_Deva", 4);
        QVERIFY(!controller().waiting());
        window_->pages().set_current(window_->pages().index_of("experts"));
        QVERIFY(!controller().waiting() && !controller().view()); // all layers are shown
        QVERIFY(!chart().isVisible());
    }

    void it_says_what_to_do() {
        ExpertsPage& page = window_->experts_page();
        window_->selection().clear();
        QTest::mouseClick(page.view_bar().segment(1), Qt::LeftButton);
        QVERIFY(chart().isVisible() && !page.chart().isVisible());
        QVERIFY(page.order_bar().isVisible() && !page.mode_bar().isVisible());
        QVERIFY(!chart().has_data() && !controller().waiting());
        QVERIFY2(chart().empty_text().startsWith("Click a layer in the heatmap"), qPrintable(chart().empty_text()));
        const auto& layers = window_->trace_view().view()->table->layers;
        const int dense = layers.front() > 0 ? 0 : layers.back() + 1;
        window_->selection().set_layer(dense);
        QVERIFY2(chart().empty_text().contains("dense"), qPrintable(chart().empty_text()));
    }

    void it_follows_layer_language_and_reference() {
        window_->selection().set_cell("hin_Deva", 4);
        QVERIFY(shows("hin_Deva", 4));
        const CoactivationTable expected = coactivation(TraceReader(to_path(trace_)), "hin_Deva", 2);
        QVERIFY(controller().view()->coactivation->table.count == expected.count);
        window_->selection().set_languages({});
        QVERIFY(shows(window_->trace_view().view()->table->reference.c_str(), 4));
        window_->selection().set_languages({"zho_Hans", "hin_Deva"});
        QVERIFY(shows("zho_Hans", 4));
        window_->selection().set_languages({"nob_Latn", "hin_Deva"}); // the trace does not have the first
        QVERIFY(shows("hin_Deva", 4));
        window_->selection().set_layer(6);
        window_->selection().set_layer(4); // taken back before the answer
        QTest::qWait(200);
        QVERIFY(shows("hin_Deva", 4));
        window_->selection().set_layer(6);
        window_->selection().clear(); // an answer that nobody waits for is dropped
        QTest::qWait(300);
        QVERIFY(!chart().has_data() && !controller().view());
        window_->selection().set_cell("hin_Deva", 4);
        QVERIFY(shows("hin_Deva", 4));
    }

    void selected_experts_are_steered_in_one_step() {
        window_->selection().set_cell("hin_Deva", 4);
        QVERIFY(shows("hin_Deva", 4));
        click(3, 7);
        QCOMPARE(window_->selection().experts(), QList<int>{3});
        click(9, 7, Qt::ControlModifier);
        QCOMPARE(window_->selection().experts(), (QList<int>{3, 9}));
        const int steps = window_->plan().undo_stack().index();
        // The menu of the chart; it is open until something in it is chosen.
        QTimer::singleShot(0, this, [this] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                QVERIFY(menu->actions().contains(window_->actions().action("plan.suppress")));
                window_->actions().action("plan.suppress")->trigger();
                menu->close();
            }
        });
        const QPoint at = chart().cell_rect(9, 2).center().toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart().mapToGlobal(at));
        QCoreApplication::sendEvent(&chart(), &event);
        QCOMPARE(window_->plan().plan().edits.size(), std::size_t{2});
        QVERIFY(window_->plan().find(4, 3) && window_->plan().find(4, 9)->action == Action::Suppress);
        QCOMPARE(window_->plan().undo_stack().index(), steps + 1);
        QTest::keyClick(&chart(), Qt::Key_P); // the last selected alone
        QCOMPARE(window_->plan().find(4, 9)->action, Action::Promote);
        QCOMPARE(window_->plan().find(4, 3)->action, Action::Suppress);
        window_->actions().action("plan.remove")->trigger();
        QVERIFY(window_->plan().plan().empty());
        window_->plan().undo_stack().setIndex(steps);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        chart().setFocus();
        QTest::keyClick(&chart(), Qt::Key_Escape);
        QTRY_VERIFY(window_->selection().experts().isEmpty() && window_->selection().layer() < 0);
    }

    void its_csv_is_the_command_lines() {
        for (const auto& [language, layer] : {std::pair("hin_Deva", 4), std::pair("eng_Latn", 6)}) {
            window_->selection().set_cell(language, layer);
            QVERIFY(shows(language, layer));
            FigureDialog* dialog = window_->show_figure_dialog(); // of the chart that is shown
            QVERIFY(dialog);
            QVERIFY2(dialog->caption().startsWith("Co-activation"), qPrintable(dialog->caption()));
            dialog->set_file(home_.filePath("together.svg"));
            QVERIFY2(dialog->export_now(), qPrintable(dialog->message()));
            const std::string csv = read_file(to_path(home_.filePath("together.csv")), 1 << 24);
            QCOMPARE(csv, of_command_line(
                              {"measure", trace_, "--kind", "coactivation", "--layer", QString::number(layer), "--languages", language, "--csv"}));
            QVERIFY(csv.find("expert_a,expert_b,tokens,share") != std::string::npos);
            QVERIFY(read_file(to_path(home_.filePath("together.svg")), 1 << 24).find("<image") == std::string::npos);
            dialog->close();
            QCoreApplication::processEvents();
        }
    }

    void a_saved_file_remembers_the_view() {
        window_->selection().set_cell("hin_Deva", 4);
        window_->selection().set_experts(4, {2, 5});
        QTest::mouseClick(window_->experts_page().order_bar().segment(1), Qt::LeftButton);
        QCOMPARE(chart().order(), CoactivationChart::Order::Similarity);
        const QString file = home_.filePath("work.isogloss");
        QVERIFY(window_->session().save(file));
        MainWindow other;
        other.resize(1280, 800);
        other.show();
        other.open_path(file);
        QTRY_VERIFY_WITH_TIMEOUT(other.experts_page().coactivation().has_data(), patience);
        QVERIFY(other.experts_page().coactivation().isVisible());
        QCOMPARE(other.experts_page().coactivation().order(), CoactivationChart::Order::Similarity);
        QCOMPARE(other.selection().experts(), (QList<int>{2, 5}));
        QCOMPARE(other.coactivation().view()->coactivation->table.layer, 4);
        other.close();
    }

    void a_layer_that_was_not_run_says_so() {
        tests::TraceMaker maker(8, 3);
        maker.add("eng_Latn", {"a", "b"}, {5, 6});
        maker.add("hin_Deva", {"a", "b"}, {7, 4});
        const QString file = home_.filePath("partial.isogloss.h5");
        {
            TraceWriter writer = TraceWriter::create(to_path(file), maker.header, maker.languages, false);
            for (std::size_t language = 0; language < 2; ++language)
                maker.write_layers(writer, language, 2, [](int layer, int, int t) { return (layer + t) % 8; });
        }
        window_->selection().set_layer(4);
        QVERIFY(shows("hin_Deva", 4));
        QVERIFY(open(*window_, file));
        window_->selection().set_layer(2);
        QTRY_VERIFY2(chart().empty_text().contains("has not been run yet"), qPrintable(chart().empty_text()));
        QVERIFY(!chart().has_data());
        window_->selection().set_cell("hin_Deva", 1);
        QVERIFY(shows("hin_Deva", 1));
        QCOMPARE(controller().view()->coactivation->table.tokens, 11);
    }

    void cleanupTestCase() {
        window_->close();
        window_.reset();
    }
};

QTEST_MAIN(CoactivationPageTest)
#include "coactivation_page_test.moc"
