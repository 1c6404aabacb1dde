// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of the real window do together: two traces side by side, several files at once, views in panes, bands.
#include "app/window/correlation_controller.h"
#include "app/window/session/session_controller.h"
#include "made_traces.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/tokens_page.h"

#include <QDockWidget>
#include <QProcess>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

#include <nlohmann/json.hpp>

using namespace isogloss;

namespace {

std::string state_of(MainWindow& window) {
    Session session = window.session().capture();
    session.layout = {};
    session.saved_as.clear();
    const std::string json = session_json(session, "/x/y.isogloss");
    const auto saved = json.find("\"saved\":");
    return json.substr(0, saved) + json.substr(json.find('\n', saved));
}

} // namespace

class WindowViewsTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString first_, second_;
    std::unique_ptr<MainWindow> window_;

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        first_ = home_.filePath("first.isogloss.h5");
        second_ = home_.filePath("second.isogloss.h5");
        tests::write_trace(first_);
        tests::write_trace(second_, 3);
    }

    void init() {
        window_ = std::make_unique<MainWindow>();
        QVERIFY(tests::open_trace(*window_, first_));
    }
    void cleanup() { window_.reset(); }

    void two_traces_stand_side_by_side_with_locked_axes() {
        TraceView& view = window_->trace_view();
        DivergencePage& page = window_->page();
        QVERIFY(!page.beside().isVisible());
        view.compare_with(second_, DivergencePage::Showing::Both);
        QTRY_VERIFY_WITH_TIMEOUT(view.difference().has_value(), 60000);
        QVERIFY(page.heatmap().isVisible() && page.beside().isVisible());
        QTRY_VERIFY(page.beside().geometry().isValid() && page.beside().mapTo(&page, QPoint()).x() > page.heatmap().mapTo(&page, QPoint()).x());
        QCOMPARE(page.beside().shown_codes(), page.heatmap().shown_codes());
        QCOMPARE(page.beside().largest(), page.heatmap().largest());
        QCOMPARE(page.beside().threshold(), page.heatmap().threshold()); // the default is that of the trace before
        window_->selection().set_threshold(0.2);
        QCOMPARE(page.beside().threshold(), 0.2);
        window_->actions().action("view.zoom_in")->trigger();
        QVERIFY(page.beside().zoomed());
        QCOMPARE(page.beside().view(), page.heatmap().view());
        // A click on either selects for both.
        const QString code = page.beside().shown_codes().at(1);
        QTest::mouseClick(&page.beside(), Qt::LeftButton, {}, page.beside().cell_rect(code, page.beside().part().first_layer + 1).center().toPoint());
        QCOMPARE(window_->selection().languages(), QStringList{code});
        QVERIFY(window_->size().width() <= 1280);
        window_->actions().action("view.difference")->trigger();
        QVERIFY(!page.beside().isVisible());
        window_->actions().action("view.both")->trigger();
        QVERIFY(page.beside().isVisible());
        window_->actions().action("file.end_comparison")->trigger();
        QVERIFY(!page.beside().isVisible());
    }

    void a_session_keeps_the_comparison_and_how_everything_is_looked_at() {
        TraceView& view = window_->trace_view();
        view.compare_with(second_, DivergencePage::Showing::Both);
        QTRY_VERIFY_WITH_TIMEOUT(view.difference().has_value(), 60000);
        const QString table = home_.filePath("accuracy.csv");
        QFile out(table);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("language,accuracy\nfra_Latn,0.9\nhin_Deva,0.6\narb_Arab,0.7\nswh_Latn,0.5\n");
        out.close();
        window_->correlation().open_accuracies(table);
        window_->pages().set_current(window_->pages().index_of("correlation"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view(), 60000);
        window_->correlation_page().set_coefficient(Coefficient::Spearman);
        window_->page().set_filter("latn");
        window_->page().heatmap().set_view({1, 4, 0, 2});
        window_->page().set_colouring(CurvesChart::Colouring::Accuracy);
        window_->page().set_order(HeatmapChart::Order::Similarity);
        RunFormValues form = window_->experiments_page().form().values();
        form.limit = 17;
        form.languages = "hin_Deva,fra_Latn";
        window_->experiments_page().form().set_values(form);
        window_->experiments_page().show_part(ExperimentsPage::Sweep);
        window_->selection().set_band(1, 3);
        window_->selection().set_threshold(0.3);
        window_->steering().promote(2, 5);
        window_->selection().set_band(2, 4);
        window_->plan().undo_stack().undo();
        const std::string saved = state_of(*window_);
        const QString file = home_.filePath("views.isogloss");
        QVERIFY(window_->session().save(file));
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->open_path(file);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().difference().has_value() && window_->trace_view().complete(), 60000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QString now, then = QString::fromStdString(saved);
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view(), 60000);
        now = QString::fromStdString(state_of(*window_));
        QCOMPARE(now, then);
        // And it is shown.
        QVERIFY(window_->page().curves().has_accuracies());
        QCOMPARE(window_->page().heatmap().part().layers, 4);
        QVERIFY(window_->page().heatmap().shown_languages() < 4);
        QCOMPARE(window_->selection().band_last(), 3);
        window_->plan().undo_stack().redo();
        QCOMPARE(window_->selection().band_last(), 4);
    }

    void several_files_are_opened_at_once() {
        SteeringPlan plan;
        plan.edits = {{2, 5, Action::Promote, 1.25}};
        const QString file = home_.filePath("one.plan.json");
        save_plan(plan, to_path(file));
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->open_paths({file, first_, second_});
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().difference().has_value(), 60000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QCOMPARE(window_->trace_view().trace(), first_);
        QCOMPARE(window_->page().showing(), DivergencePage::Showing::Both);
        QVERIFY(window_->plan().plan().edits == plan.edits);
    }

    void a_view_leaves_the_tabs_for_a_pane_of_its_own() {
        Pages& pages = window_->pages();
        const int tokens = pages.index_of("tokens"), experts = pages.index_of("experts");
        window_->selection().set_cell("hin_Deva", 4);
        pages.set_current(tokens);
        window_->actions().action("pane.tokens")->trigger();
        auto* pane = window_->findChild<QDockWidget*>("view_tokens");
        QVERIFY(pane && pane->isVisible() && pane->isFloating());
        QVERIFY(pages.is_out(tokens) && pages.current() != tokens && !pages.tabs().isTabVisible(tokens));
        // Both are seen at once, and share the selection.
        pages.set_current(0);
        TokensChart& chart = window_->tokens_page().chart();
        QTRY_VERIFY_WITH_TIMEOUT(chart.has_data(), 60000);
        QVERIFY(chart.isVisible() && window_->page().heatmap().isVisible());
        QVERIFY(window_->tokens_page().row_box().isVisible()); // its tools came along
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.token_rect(0, 1).center().toPoint());
        QCOMPARE(window_->selection().expert(), chart.expert_at(chart.token_rect(0, 1).center()));
        window_->selection().set_layer(2);
        QTRY_VERIFY_WITH_TIMEOUT(chart.layer() == 2, 60000); // it follows, though the tabs show another page
        window_->actions().action("view.tokens")->trigger();
        QCOMPARE(pages.current(), 0);
        pane->setFloating(false);
        window_->actions().action("pane.experts")->trigger();
        const QString file = home_.filePath("panes.isogloss");
        QVERIFY(window_->session().save(file));
        {
            MainWindow other;
            other.show();
            other.open_path(file);
            QVERIFY(other.pages().is_out(tokens) && other.pages().is_out(experts));
            QVERIFY(other.findChild<QDockWidget*>("view_tokens")->isVisible() && !other.findChild<QDockWidget*>("view_tokens")->isFloating());
            other.reset_layout();
            QVERIFY(!other.pages().is_out(tokens) && !other.pages().is_out(experts));
            QVERIFY(other.pages().tabs().isTabVisible(tokens));
        }
        pane->close();
        QVERIFY(!pages.is_out(tokens) && pages.tabs().isTabVisible(tokens));
        pages.set_current(tokens);
        QVERIFY(chart.isVisible());
        // The last one stays.
        for (int page = 0; page < pages.count(); ++page)
            window_->set_in_pane(page, true);
        QVERIFY(!pages.is_out(pages.count() - 1));
        for (int page = 0; page + 1 < pages.count(); ++page)
            QVERIFY(pages.is_out(page));
        window_->reset_layout();
        QCOMPARE(pages.current(), pages.count() - 1);
    }

    void the_charts_below_the_heatmap_leave_the_page_for_panes() {
        using Part = DivergencePage::Part;
        DivergencePage& page = window_->page();
        Selection& selection = window_->selection();
        selection.set_cell("hin_Deva", 4);
        QTRY_VERIFY_WITH_TIMEOUT(page.experts().has_data(), 60000);
        auto* curves = window_->findChild<QDockWidget*>("view_curves");
        auto* bars = window_->findChild<QDockWidget*>("view_bars");
        QVERIFY(curves && bars && curves->isHidden() && bars->isHidden());
        const int beside = page.curves().width(), heatmap = page.heatmap().height();
        // By the button in the title row: the other one has the whole row now.
        QTest::mouseClick(page.findChild<QToolButton*>("curves_to_pane"), Qt::LeftButton);
        QVERIFY(curves->isVisible() && curves->isFloating() && page.is_out(Part::Curves));
        QVERIFY(page.curves().window() == curves && page.curves().isVisible() && page.colouring_button().isVisibleTo(curves));
        QTRY_VERIFY(page.experts().width() > beside + 100);
        // It shows the same selection, and writes it; its tools work.
        QTest::mouseClick(&page.curves(), Qt::LeftButton, {}, page.curves().position_of(2, 0.1).toPoint());
        QCOMPARE(selection.layer(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(
            page.experts().has_data() && window_->trace_view().shown_activation() && window_->trace_view().shown_activation()->layer == 2, 60000);
        window_->actions().action("colours.1")->trigger();
        QCOMPARE(page.curves().colouring(), CurvesChart::Colouring::Family);
        // Both out: the heatmap has the page.
        window_->actions().action("pane.bars")->trigger();
        QVERIFY(bars->isVisible() && page.experts().window() == bars && page.shares_button().isVisibleTo(bars));
        QTRY_VERIFY(page.heatmap().height() > heatmap + 100);
        QTest::mouseClick(&page.shares_button(), Qt::LeftButton);
        QCOMPARE(page.experts().mode(), ExpertsChart::Mode::Shares);
        QTest::mouseClick(&page.experts(), Qt::LeftButton, {}, page.experts().bar_position(7).toPoint());
        QCOMPARE(selection.expert(), 7);
        // The page itself may leave the tabs while they are out.
        window_->set_in_pane(0, true);
        QVERIFY(page.curves().window() == curves && page.heatmap().window() == window_->findChild<QDockWidget*>("view_divergence"));
        window_->set_in_pane(0, false);
        window_->pages().set_current(0);
        // A session and a layout know where they are.
        bars->setFloating(false);
        const QString file = home_.filePath("charts.isogloss");
        QVERIFY(window_->session().save(file));
        {
            MainWindow other;
            other.show();
            other.open_path(file);
            QTRY_VERIFY_WITH_TIMEOUT(other.trace_view().complete(), 60000);
            auto* docked = other.findChild<QDockWidget*>("view_bars");
            QVERIFY(other.page().is_out(Part::Curves) && other.page().is_out(Part::Experts));
            QVERIFY(docked->isVisible() && !docked->isFloating() && other.page().experts().isVisibleTo(docked));
            other.reset_layout();
            QVERIFY(!other.page().is_out(Part::Curves) && !other.page().is_out(Part::Experts));
            QVERIFY(other.page().curves().isVisible() && other.page().experts().isVisible());
            QVERIFY(other.page().curves().width() > 200 && other.page().experts().width() > 200 && other.page().curves().height() > 80);
        }
        // Closed, they are back where they were, as wide as they were.
        curves->close();
        QVERIFY(!page.is_out(Part::Curves) && page.curves().window() == window_.get());
        bars->close();
        QVERIFY(!page.is_out(Part::Experts));
        QTRY_VERIFY2(std::abs(page.curves().width() - beside) < 40, qPrintable(QString::number(page.curves().width())));
        QTRY_VERIFY(std::abs(page.heatmap().height() - heatmap) < 40);
        QVERIFY(page.curves().mapTo(&page, QPoint()).x() < page.experts().mapTo(&page, QPoint()).x());
        QVERIFY(page.findChild<QToolButton*>("curves_to_pane")->isVisible());
        // Splitters dragged while one is out are kept.
        window_->set_in_pane(window_->part_view(Part::Experts), true);
        const QByteArray state = page.splitter_state();
        page.restore_splitters(state);
        QVERIFY(page.is_out(Part::Experts) && bars->isAncestorOf(&page.experts()));
        window_->reset_layout();
        QVERIFY(page.experts().isVisible());
    }

    void bands_are_those_of_the_command_line() {
        for (const double theta : {-1.0, 0.1, 0.25, 0.6}) {
            QStringList arguments{"measure", first_, "--kind", "band", "--json", "--resamples", "50"};
            if (theta > 0)
                arguments << "--threshold" << QString::number(theta);
            QProcess program;
            program.start(ISOGLOSS_CLI, arguments);
            QVERIFY(program.waitForFinished(60000));
            QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
            const auto json = nlohmann::json::parse(program.readAllStandardOutput().toStdString());
            window_->selection().set_threshold(theta > 0 ? theta : std::nan(""));
            QVERIFY(std::abs(json["threshold"].get<double>() - window_->page().heatmap().threshold()) < 1e-9);
            for (const auto& [code, band] : json["bands"].items()) {
                window_->selection().set_languages({QString::fromStdString(code)});
                window_->selection().set_band(-1, -1);
                window_->actions().action("plan.band")->trigger();
                QCOMPARE(window_->selection().band_first(), band.is_null() ? -1 : band[0].get<int>());
                QCOMPARE(window_->selection().band_last(), band.is_null() ? -1 : band[1].get<int>());
            }
        }
    }
};

QTEST_MAIN(WindowViewsTest)
#include "window_views_test.moc"
