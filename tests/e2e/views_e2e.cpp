// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every view of the window with real mouse and keyboard events: what each shows can be changed, pointed at and selected, and the
// window answers meanwhile. window_e2e walks the loop from a run to its re-evaluation.
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/first_visit.h"
#include "app/window/session/session_controller.h"
#include "tests/e2e/walk.h"
#include "tests/e2e/x_events.h"
#include "widgets/panels/band_slider.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/jobs_panel.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/scope_popup.h"
#include "widgets/panels/scope_row.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/sweep_panel.h"
#include "widgets/panels/tokens_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace isogloss;

namespace {

void click(QWidget& widget) { x_click(widget, widget.rect().center()); }

} // namespace

class ViewsE2e : public Walk {
    Q_OBJECT

    HeatmapChart& heatmap() { return window_->page().heatmap(); }
    const DivergenceTable& table() { return *window_->trace_view().view()->table; }
    QString language(std::size_t n) { return QString::fromStdString(table().languages.at(n)); }
    template <class Widget> Widget& part(const char* name) { return *window_->findChild<Widget*>(name); }
    void press(SegmentedBar& bar, int index) { click(*bar.segment(index)); }
    void go_to(int page) {
        QTabBar& tabs = window_->pages().tabs();
        x_click(tabs, tabs.tabRect(page).center());
        QTRY_COMPARE(window_->pages().current(), page);
    }

private slots:
    void initTestCase() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(table().bootstrap.resamples > 0, 30000);
        // The first visit's card comes when the demo's trace is whole, over what is clicked here.
        QTRY_VERIFY_WITH_TIMEOUT(window_->visit().running(), 20000);
        window_->visit().end();
    }

    void the_heatmap_shows_each_measure() {
        auto& button = part<QToolButton>("measure_choice");
        for (const auto& [text, measure] :
             {std::pair("entropy", HeatmapChart::Measure::Entropy), std::pair("consistency", HeatmapChart::Measure::Consistency),
              std::pair("interval", HeatmapChart::Measure::IntervalWidth), std::pair("divergence", HeatmapChart::Measure::Divergence)}) {
            QVERIFY2(x_choose(button, text), text);
            QTRY_COMPARE(heatmap().measure(), measure);
            QTRY_VERIFY_WITH_TIMEOUT(heatmap().has_data() && heatmap().largest() > 0, 20000);
            x_move(heatmap(), heatmap().cell_rect(language(2), table().layers.at(1)).center().toPoint());
            QTRY_COMPARE(window_->selection().hovered_language(), language(2));
        }
    }

    void the_heatmap_is_sorted_zoomed_and_moved() {
        auto& button = part<QToolButton>("order_choice");
        for (const auto& [text, order] : {std::pair("similarity", HeatmapChart::Order::Similarity), std::pair("name", HeatmapChart::Order::Name),
                                          std::pair("family", HeatmapChart::Order::Family), std::pair("resource", HeatmapChart::Order::ResourceClass),
                                          std::pair("mean", HeatmapChart::Order::MeanDivergence)}) {
            QVERIFY2(x_choose(button, text), text);
            QTRY_COMPARE(heatmap().order(), order);
        }
        const QPoint middle = heatmap().rect().center();
        x_wheel(heatmap(), middle, 3, "ctrl");
        QTRY_VERIFY(heatmap().zoomed());
        const auto seen = heatmap().part();
        x_wheel(heatmap(), middle, -1);
        x_wheel(heatmap(), middle, 1);
        QVERIFY(heatmap().part().rows <= seen.rows);
        x_key(*window_, "ctrl+0");
        QTRY_VERIFY(!heatmap().zoomed());
    }

    void the_line_and_the_band_are_dragged() {
        const QPoint handle = heatmap().threshold_handle().center().toPoint();
        x_drag(heatmap(), handle, handle + QPoint(40, 0));
        QTRY_VERIFY(window_->selection().threshold() > 0);
        const QPoint from = heatmap().cell_rect(language(1), table().layers.at(1)).center().toPoint();
        const QPoint to = heatmap().cell_rect(language(1), table().layers.at(4)).center().toPoint();
        x_drag(heatmap(), from, to);
        QTRY_COMPARE(window_->selection().band_first(), table().layers.at(1));
        QCOMPARE(window_->selection().band_last(), table().layers.at(4));
        QCOMPARE(window_->selection().languages(), QStringList{language(1)});
        x_key(*window_, "ctrl+9");
        QTRY_VERIFY(heatmap().zoomed());
        x_key(*window_, "ctrl+0");
        QTRY_VERIFY(!heatmap().zoomed());
        const QRect track = heatmap().band_track().toRect();
        x_drag(heatmap(), {track.left() + track.width() / 4, track.center().y()}, {track.left() + track.width() / 2, track.center().y()});
        QTRY_VERIFY(std::pair(window_->selection().band_first(), window_->selection().band_last()) !=
                    std::pair(table().layers.at(1), table().layers.at(4)));
    }

    void curves_and_experts_of_a_layer() {
        CurvesChart& curves = window_->page().curves();
        x_click(curves, curves.position_of(table().layers.at(3), 0.1).toPoint());
        QTRY_COMPARE(window_->selection().layer(), table().layers.at(3));
        x_drag(curves, curves.position_of(table().layers.at(2), 0.1).toPoint(), curves.position_of(table().layers.at(5), 0.1).toPoint());
        QTRY_COMPARE(window_->selection().band_first(), table().layers.at(2));
        QCOMPARE(window_->selection().band_last(), table().layers.at(5));
        QVERIFY(x_choose(part<QToolButton>("colouring_choice"), "family"));
        QTRY_COMPARE(curves.colouring(), CurvesChart::Colouring::Family);
        QVERIFY(x_choose(part<QToolButton>("colouring_choice"), "language"));
        x_move(curves, curves.position_of(table().layers.at(4), 0.2).toPoint());

        ExpertsChart& experts = window_->page().experts();
        QTRY_VERIFY_WITH_TIMEOUT(experts.has_data(), 10000);
        const int third = experts.experts_by_bar().at(2);
        x_click(experts, experts.bar_position(third).toPoint());
        QTRY_COMPARE(window_->selection().expert(), third);
        x_key(*window_, "p");
        QTRY_COMPARE(window_->plan().plan().edits.size(), 1U);
        x_key(*window_, "s");
        QTRY_VERIFY(window_->plan().plan().edits.size() == 1U && window_->plan().plan().edits[0].action == Action::Suppress);
        x_key(*window_, "Delete");
        QTRY_VERIFY(window_->plan().plan().empty());
        const double tau = experts.tau();
        const QPoint line = experts.tau_handle().toPoint();
        x_drag(experts, line, line + QPoint(0, 12));
        QTRY_VERIFY(experts.tau() < tau);
        for (auto* toggle : window_->page().findChildren<QToolButton*>())
            if (toggle->isCheckable() && !qobject_cast<SegmentedBar*>(toggle->parentWidget())) {
                click(*toggle);
                QTRY_VERIFY(toggle->isChecked());
            }
        QCOMPARE(experts.mode(), ExpertsChart::Mode::Shares);
        QCOMPARE(experts.order(), ExpertsChart::Order::Expert);
    }

    void languages_as_a_matrix_and_as_a_map() {
        go_to(1);
        LanguagesPage& page = window_->languages_page();
        QTRY_VERIFY_WITH_TIMEOUT(page.pairs().has_data() && page.map().has_data(), 20000);
        x_move(page.pairs(), page.pairs().cell_rect("hin_Deva", "fra_Latn").center().toPoint());
        x_click(page.pairs(), page.pairs().cell_rect("hin_Deva", "fra_Latn").center().toPoint());
        QTRY_COMPARE(window_->selection().languages(), (QStringList{"hin_Deva", "fra_Latn"}));
        x_click(page.map(), page.map().point("bam_Latn").toPoint());
        QTRY_COMPARE(window_->selection().languages(), QStringList{"bam_Latn"});
    }

    void experts_of_all_layers_and_those_chosen_together() {
        go_to(2);
        ExpertsPage& page = window_->experts_page();
        press(page.view_bar(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(page.chart().has_data() && page.chart().data().language == "bam_Latn", 20000);
        const int layer = table().layers.at(2);
        for (const int mode : {1, 0}) {
            press(page.mode_bar(), mode);
            x_move(page.chart(), page.chart().cell_rect(layer, 5).center().toPoint());
        }
        x_double_click(page.chart(), page.chart().cell_rect(layer, 5).center().toPoint());
        QTRY_COMPARE(window_->plan().plan().edits.size(), 1U);
        x_key(*window_, "ctrl+z");
        QTRY_VERIFY(window_->plan().plan().empty());

        press(page.view_bar(), 1);
        CoactivationChart& together = page.coactivation();
        QTRY_VERIFY_WITH_TIMEOUT(together.isVisible() && together.has_data(), 20000);
        press(page.order_bar(), 1);
        QTRY_COMPARE(together.order(), CoactivationChart::Order::Similarity);
        x_click(together, together.cell_rect(3, 7).center().toPoint());
        QTRY_COMPARE(window_->selection().expert(), 3);
        x_key(*window_, "Right");
        QVERIFY(together.hovered().first >= 0);
    }

    void tokens_of_a_row() {
        go_to(3);
        TokensPage& page = window_->tokens_page();
        QTRY_VERIFY_WITH_TIMEOUT(page.chart().has_data(), 20000);
        press(page.colouring_bar(), 1);
        QTRY_COMPARE(page.colouring_bar().current(), 1);
        x_move(page.chart(), page.chart().token_rect(0, 2).center().toPoint());
        x_click(page.chart(), page.chart().token_rect(0, 2).center().toPoint());
        QTRY_VERIFY(window_->selection().expert() >= 0);
        click(page.row_box());
        x_key(*window_, "Up");
        QTRY_COMPARE(page.row(), 1);
        press(page.colouring_bar(), 0);
    }

    void the_steering_pane() {
        go_to(0);
        SteeringPanel& pane = window_->steering_panel();
        window_->selection().set_cell(language(0), table().layers.at(3));
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().scores(), 10000);
        auto* tau = pane.findChild<QDoubleSpinBox*>("tau");
        click(*tau);
        x_key(*window_, "ctrl+a");
        x_type(*window_, "0.05");
        x_key(*window_, "Return");
        QTRY_COMPARE(pane.tau(), 0.05);
        QCOMPARE(window_->page().experts().tau(), 0.05);
        BandSlider& band = pane.band_slider();
        x_drag(band, band.handle_position(true), band.handle_position(false) + QPoint(30, 0));
        QTRY_VERIFY(window_->selection().band_last() < table().layers.back());
        click(part<QToolButton>("inside_the_line"));
        click(pane.add_button());
        QTRY_VERIFY2(!window_->plan().plan().empty(), "no expert beyond τ inside the line");
        for (const int rule : {1, 0}) {
            press(pane.rule_bar(), rule);
            QTRY_COMPARE(pane.rule_bar().current(), rule);
        }
        QSlider& strength = pane.strength_slider();
        const double before = pane.strength();
        x_click(strength, {strength.width() * 3 / 4, strength.height() / 2});
        QTRY_VERIFY(pane.strength() > before);
        QCOMPARE(window_->plan().plan().edits.front().strength, pane.strength());
        QTRY_VERIFY_WITH_TIMEOUT(!pane.effect().isEmpty(), 10000);
        for (int i = 0; i < 30 && !window_->plan().plan().empty(); ++i)
            x_key(*window_, "ctrl+z");
        QVERIFY(window_->plan().plan().empty());
    }

    void where_the_plan_applies() {
        ScopeRow& row = window_->steering_panel().scope_row();
        ScopePopup& popup = row.popup();
        const auto scope = [&] { return window_->plan().plan().scope; };
        click(row);
        QTRY_VERIFY(popup.isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(&popup));
        BandSlider& layers = popup.layers();
        x_drag(layers, layers.handle_position(false), layers.rect().center());
        QTRY_VERIFY(scope().layers && scope().layers->first > 2);
        QTreeView& languages = popup.languages();
        x_click(*languages.viewport(), languages.visualRect(languages.model()->index(1, 0)).center());
        QTRY_COMPARE(scope().languages.size(), 1U);
        press(popup.tokens(), 1);
        QTRY_VERIFY(scope().tokens == PlanTokens::Prompt);
        x_click(*window_, {600, 300}); // beside it
        QTRY_VERIFY(!popup.isVisible());
        QVERIFY(row.text().contains(QString::fromUtf8(" · ")));
        for (int steps = 0; steps < 3; ++steps)
            x_key(*window_, "ctrl+z");
        QTRY_VERIFY(scope() == PlanScope{});
    }

    void a_chart_in_a_pane_of_its_own() {
        go_to(0);
        click(part<QToolButton>("curves_to_pane"));
        auto& pane = part<QDockWidget>("view_curves");
        QTRY_VERIFY(pane.isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        CurvesChart& curves = window_->page().curves();
        QTRY_VERIFY(curves.window() == &pane && curves.width() > 300);
        x_click(curves, curves.position_of(table().layers.at(2), 0.1).toPoint());
        QTRY_COMPARE(window_->selection().layer(), table().layers.at(2));
        QWidget& title = *pane.titleBarWidget();
        x_move(title, title.rect().center()); // its buttons come with the pointer
        x_click(title, {title.width() - 26, title.height() / 2 + 2});
        QTRY_VERIFY(!pane.isVisible());
        QTRY_VERIFY(curves.window() == window_.get() && curves.isVisible());
    }

    void a_sweep_is_typed_and_run() {
        go_to(5);
        ExperimentsPage& page = window_->experiments_page();
        QSpinBox& items = page.form().limit_box();
        click(items);
        x_key(*window_, "ctrl+a");
        x_type(*window_, "2");
        press(page.parts(), ExperimentsPage::Sweep);
        QTRY_VERIFY(page.sweep().isVisible());
        click(part<QToolButton>("sweep_target_open"));
        click(part<QToolButton>("sweep_baseline_open"));
        for (const auto& [name, text] : {std::pair("sweep_lambdas", "0.5,1"), std::pair("sweep_taus", "0.05"), std::pair("sweep_bands", "1-4")}) {
            auto& line = part<QLineEdit>(name);
            click(line);
            x_key(*window_, "ctrl+a");
            x_type(*window_, text);
            QTRY_COMPARE(line.text(), QString(text));
        }
        QTRY_VERIFY(page.sweep().start_button().isEnabled());
        click(page.sweep().start_button());
        QTRY_VERIFY_WITH_TIMEOUT(window_->experiments().sweep() && window_->experiments().sweep()->finished, 120000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QVERIFY(page.sweep().map().has_data() && page.sweep().dose().has_data());
        x_move(page.sweep().map(), page.sweep().map().rect().center());
        click(page.sweep().map());
    }

    void jobs_and_panes() {
        go_to(0);
        x_key(*window_, "ctrl+4");
        JobsPanel& jobs = window_->jobs_panel();
        QTRY_VERIFY(jobs.isVisible());
        QVERIFY(jobs.table().model()->rowCount() > 1);
        x_click(*jobs.table().viewport(), jobs.table().visualRect(jobs.table().model()->index(0, 0)).center());
        QTRY_VERIFY(!jobs.log().isEmpty());
        x_key(*window_, "ctrl+4");
        QTRY_VERIFY(!jobs.isVisible());
        auto& run = part<QDockWidget>("run_dock");
        x_key(*window_, "ctrl+1");
        QTRY_VERIFY(!run.isVisible());
        x_key(*window_, "ctrl+1");
        QTRY_VERIFY(run.isVisible());
    }

    void the_figure_dialogue() {
        x_key(*window_, "ctrl+e");
        FigureDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = window_->findChild<FigureDialog*>()) && dialog->isVisible());
        QTRY_VERIFY(!dialog->caption().isEmpty());
        auto* venue = dialog->findChild<QComboBox*>("figure_venue");
        venue->setFocus();
        x_key(*dialog, "Down");
        QTRY_COMPARE(venue->currentIndex(), 1);
        auto* grey = dialog->findChild<QToolButton*>("figure_grey");
        click(*grey);
        QTRY_VERIFY(grey->isChecked());
        auto* title = dialog->findChild<QLineEdit*>("figure_title");
        click(*title);
        x_type(*dialog, "A title");
        QTRY_COMPARE(title->text(), QString("A title"));
        dialog->choose_preset(PaperFigure::UCurve);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->caption().contains("95"), 30000);
        x_key(*dialog, "Escape");
        QTRY_VERIFY(!window_->findChild<FigureDialog*>());
    }

    void palette_sheet_theme_and_language() {
        x_key(*window_, "ctrl+k");
        auto* palette = window_->findChild<QFrame*>("palette");
        QTRY_VERIFY(palette && palette->isVisible());
        x_type(*palette, "dark theme");
        x_key(*palette, "Return");
        QTRY_VERIFY(ThemeSource::instance().theme().dark);
        window_->set_theme(ThemeChoice::Light);
        x_key(*window_, "F1");
        QDialog* sheet = nullptr;
        QTRY_VERIFY((sheet = window_->findChild<QDialog*>()) && sheet->isVisible());
        x_key(*sheet, "Escape");
        QTRY_VERIFY(!window_->findChild<QDialog*>());
        // Another language is spoken from the next start on; the window says so.
        window_->actions().action("language.de")->trigger();
        QTRY_VERIFY(window_->actions().action("language.de")->isChecked());
        window_->actions().action("language.system")->trigger();
    }

    void the_session_is_saved_from_the_keyboard() {
        const QString file = folder_.filePath("walk.isogloss");
        const auto dialog = [] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); };
        x_when(
            *window_, [dialog] { return dialog() && dialog()->isVisible(); },
            [&] {
                x_key(*dialog(), "ctrl+a");
                x_type(*dialog(), file);
                x_key(*dialog(), "Return");
            });
        x_key(*window_, "ctrl+s");
        QTRY_VERIFY(QFileInfo::exists(file));
        QCOMPARE(window_->session().file(), file);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    ViewsE2e test;
    return QTest::qExec(&test, argc, argv);
}
#include "views_e2e.moc"
