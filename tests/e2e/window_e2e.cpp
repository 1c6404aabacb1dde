// SPDX-License-Identifier: GPL-3.0-or-later
// The whole loop, as a user does it: demo → run → point at a cell → promote an expert → re-evaluate → export; and the exported data are those of the
// command line.
#include "app/window/correlation_controller.h"
#include "app/window/experiments_controller.h"
#include "app/window/figure_dialog.h"
#include "app/window/files.h"
#include "core/analysis/token_routing.h"
#include "tests/e2e/walk.h"
#include "tests/e2e/x_events.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/run_form.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/tokens_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace isogloss;

class WindowE2e : public Walk {
    Q_OBJECT
private slots:
    void initTestCase() {
        start();
        QVERIFY(window_->page().isVisible());
    }

    void a_click_on_a_cell_selects_layer_and_language() {
        const auto& table = *window_->trace_view().view()->table;
        const QString language = QString::fromStdString(table.languages.at(1));
        const int layer = table.layers.at(2);
        HeatmapChart& heatmap = window_->page().heatmap();
        x_click(heatmap, heatmap.cell_rect(language, layer).center().toPoint());
        QTRY_COMPARE(window_->selection().layer(), layer);
        QCOMPARE(window_->selection().languages(), QStringList{language});
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().shown_activation(), 10000);
        QCOMPARE(window_->trace_view().shown_activation()->layer, layer);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().scores(), 10000);
    }

    void a_double_click_on_a_bar_promotes_the_expert() {
        const ActivationTable& table = *window_->trace_view().shown_activation();
        const auto largest = std::max_element(table.difference.begin(), table.difference.end());
        const int expert = static_cast<int>(largest - table.difference.begin());
        ExpertsChart& experts = window_->page().experts();
        x_double_click(experts, experts.bar_position(expert).toPoint());
        QTRY_COMPARE(window_->plan().plan().edits.size(), 1U);
        QCOMPARE(window_->plan().plan().edits[0].layer, table.layer);
        QCOMPARE(window_->plan().plan().edits[0].expert, expert);
        QVERIFY(window_->plan().plan().edits[0].action == Action::Promote);
    }

    void undo_and_redo_work_from_the_keyboard() {
        x_key(*window_, "ctrl+z");
        QTRY_VERIFY(window_->plan().plan().empty());
        x_key(*window_, "ctrl+shift+z");
        QTRY_COMPARE(window_->plan().plan().edits.size(), 1U);
    }

    void the_other_views_share_the_selection() {
        const QStringList languages = window_->selection().languages();
        const int layer = window_->selection().layer();
        x_key(*window_, "ctrl+alt+3");
        ExpertMapChart& map = window_->experts_page().chart();
        QTRY_VERIFY(map.isVisible() && map.has_data());
        QCOMPARE(map.data().language, languages.first());
        const int expert = (window_->selection().expert() + 1) % map.data().experts;
        x_click(map, map.cell_rect(layer, expert).center().toPoint());
        QTRY_COMPARE(window_->selection().expert(), expert);
        QCOMPARE(window_->selection().layer(), layer);

        QToolButton& together = *window_->experts_page().view_bar().segment(1);
        x_click(together, together.rect().center());
        CoactivationChart& pairs_of_experts = window_->experts_page().coactivation();
        QTRY_VERIFY_WITH_TIMEOUT(pairs_of_experts.isVisible() && pairs_of_experts.has_data(), 20000);
        const int chosen = (expert + 2) % map.data().experts;
        x_click(pairs_of_experts, pairs_of_experts.cell_rect(chosen, expert).center().toPoint());
        QTRY_COMPARE(window_->selection().experts(), QList<int>{chosen});
        QCOMPARE(window_->selection().layer(), layer);

        x_key(*window_, "ctrl+alt+4");
        TokensChart& tokens = window_->tokens_page().chart();
        QTRY_VERIFY_WITH_TIMEOUT(tokens.isVisible() && tokens.has_data(), 20000);
        const TraceReader trace(to_path(base_trace_));
        const auto routing = token_routing(trace, {languages.first().toStdString()}, trace.header().reference_language, 0, 2);
        QCOMPARE(trace.header().moe_layers[2], layer);
        x_click(tokens, tokens.token_rect(1, 1).center().toPoint());
        QTRY_COMPARE(window_->selection().expert(), static_cast<int>(routing[0].experts[static_cast<std::size_t>(trace.header().top_k)]));
        QSpinBox& row = window_->tokens_page().row_box();
        x_click(row, row.rect().center());
        x_key(row, "Up");
        QTRY_COMPARE(window_->tokens_page().row(), 1);

        x_key(*window_, "ctrl+alt+2");
        PairsChart& pairs = window_->languages_page().pairs();
        QTRY_VERIFY_WITH_TIMEOUT(pairs.isVisible() && pairs.has_data(), 20000);
        const QString other = languages.first() == "fra_Latn" ? "deu_Latn" : "fra_Latn";
        x_click(pairs, pairs.cell_rect(languages.first(), other).center().toPoint());
        QTRY_COMPARE(window_->selection().languages(), (QStringList{languages.first(), other}));
        QCOMPARE(window_->plan().plan().edits.size(), 1U);

        x_key(*window_, "ctrl+alt+1");
        QTRY_VERIFY(window_->page().heatmap().isVisible());
        window_->selection().set_cell(languages.first(), layer);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().shown_activation() && window_->trace_view().shown_activation()->layer == layer, 10000);
    }

    void re_evaluating_shows_before_and_after() {
        // A strong edit, so that something must change in 24 rows.
        window_->plan().set_strength({}, 3);
        QPushButton& button = window_->steering_panel().reevaluate_button();
        QVERIFY2(button.isEnabled(), qPrintable(button.toolTip()));
        x_click(button, button.rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(window_->steering().running(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->steering().running() && window_->trace_view().difference(), 120000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        const auto& result = window_->steering().result();
        QVERIFY(result);
        QVERIFY(result->loss.overall.difference != 0);
        QVERIFY(!window_->results().rows(ResultPanel::Divergence).empty());
        QVERIFY(!window_->results().rows(ResultPanel::Loss).empty());
        steered_trace_ = to_text(result->trace.file);
        QVERIFY(steered_trace_ != base_trace_);
        // Layers before the edit are the same, the steered one is not.
        const auto& difference = *window_->trace_view().difference()->difference;
        QCOMPARE(difference.at(0, 0), 0.0);
        bool changed = false;
        for (const double value : difference.mean)
            changed = changed || (!std::isnan(value) && value != 0);
        QVERIFY(changed);
    }

    void before_after_and_difference_by_mouse_and_by_keys() {
        DivergencePage& page = window_->page();
        auto* bar = window_->findChild<SegmentedBar*>("showing_bar");
        for (const auto showing : {DivergencePage::Showing::Before, DivergencePage::Showing::Difference, DivergencePage::Showing::After}) {
            QToolButton& segment = *bar->segment(static_cast<int>(showing));
            x_click(segment, segment.rect().center());
            QTRY_COMPARE(page.showing(), showing);
            QCOMPARE(page.heatmap().mode() == HeatmapChart::Mode::Difference, showing == DivergencePage::Showing::Difference);
            // What lies under the pointer is read out in each of them.
            const QString language = QString::fromStdString(window_->trace_view().view()->table->languages.at(2));
            x_move(page.heatmap(), page.heatmap().cell_rect(language, window_->selection().layer()).center().toPoint());
            QTRY_COMPARE(window_->selection().hovered_language(), language);
        }
        for (const auto& [keys, showing] :
             {std::pair("alt+1", DivergencePage::Showing::Before), std::pair("alt+3", DivergencePage::Showing::Difference),
              std::pair("alt+2", DivergencePage::Showing::After)}) {
            x_key(*window_, keys);
            QTRY_COMPARE(page.showing(), showing);
        }
        auto* measures = window_->results().findChild<SegmentedBar*>();
        for (const int measure : {ResultPanel::Loss, ResultPanel::Divergence}) {
            QToolButton& segment = *measures->segment(measure);
            x_click(segment, segment.rect().center());
            QTRY_COMPARE(static_cast<int>(window_->results().measure()), measure);
            QVERIFY(window_->results().chart().has_data());
        }
    }

    void the_figure_is_a_pdf_and_its_data_are_those_of_the_command_line_data() {
        QTest::addColumn<int>("showing");
        QTest::newRow("after") << 1;
        QTest::newRow("before") << 0;
    }
    void the_figure_is_a_pdf_and_its_data_are_those_of_the_command_line() {
        QFETCH(int, showing);
        const QString trace = showing == 1 ? steered_trace_ : base_trace_;
        window_->trace_view().show(static_cast<DivergencePage::Showing>(showing));
        x_click(window_->page().figure_button(), window_->page().figure_button().rect().center());
        FigureDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = window_->findChild<FigureDialog*>()) && dialog->isVisible());
        const QString pdf = folder_.filePath(showing == 1 ? "after.pdf" : "before.pdf");
        auto* file = dialog->findChild<QLineEdit*>("figure_file");
        x_click(*file, file->rect().center());
        x_key(*dialog, "ctrl+a");
        x_type(*dialog, pdf);
        QTRY_COMPARE(file->text(), pdf);
        auto* button = dialog->findChild<QPushButton*>("export_button");
        x_click(*button, button->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(pdf), 10000);
        QVERIFY(read(pdf).startsWith("%PDF-"));
        QVERIFY(read(pdf).size() > 4000);
        const QByteArray data = read(folder_.filePath(showing == 1 ? "after.csv" : "before.csv"));
        QVERIFY(data.count('\n') > 10);
        QCOMPARE(QString::fromUtf8(data), QString::fromUtf8(command_line({"divergence", trace, "--csv"})));
        dialog->close();
        QTest::qWait(50);
    }

    void an_experiment_from_the_plan_to_the_forest_plot_and_the_correlation() {
        x_key(*window_, "ctrl+alt+6");
        ExperimentsPage& page = window_->experiments_page();
        QTRY_VERIFY(page.isVisible());
        QVERIFY(!page.form().data_edit().text().isEmpty()); // the demo's own
        QSpinBox& items = page.form().limit_box();
        x_click(items, items.rect().center());
        x_key(items, "ctrl+a");
        x_type(items, "5");
        QTRY_COMPARE(items.value(), 5);
        QTRY_VERIFY(page.run_button().isEnabled());
        x_click(page.run_button(), page.run_button().rect().center());
        ExperimentsController& experiments = window_->experiments();
        QTRY_VERIFY_WITH_TIMEOUT(experiments.comparison().has_value(), 120000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QTRY_VERIFY(page.forest().has_data());
        const auto& request = experiments.comparison()->request;
        QCOMPARE(QByteArray::fromStdString(experiments.comparison_text("csv")),
                 command_line({"compare", to_text(request.before), to_text(request.after)}));
        const QString code = QString::fromStdString(page.forest().rows().front().code);
        x_click(page.forest(), page.forest().row_rect(code).center().toPoint());
        QTRY_COMPARE(window_->selection().languages(), QStringList{code});

        QToolButton& flips = *page.parts().segment(ExperimentsPage::Flips);
        x_click(flips, flips.rect().center());
        QTRY_COMPARE(page.part(), ExperimentsPage::Flips);
        x_click(page.table(), page.table().visualRect(page.table().model()->index(0, 0)).center() + page.table().viewport()->pos());
        QTRY_COMPARE(page.selected().size(), 1U);
        x_key(page, "Down");

        x_key(*window_, "ctrl+alt+5");
        CorrelationPage& correlation = window_->correlation_page();
        QTRY_VERIFY(correlation.isVisible());
        // The box of sources, from the keyboard.
        QComboBox& sources = correlation.source_box();
        x_click(correlation, {4, correlation.height() - 4});
        sources.setFocus();
        x_key(*window_, "Home");
        x_key(*window_, "Return");
        if (!window_->correlation().view())
            correlation.choose(to_text(request.before));
        QTRY_VERIFY_WITH_TIMEOUT(window_->correlation().view().has_value(), 30000);
        const int layer = window_->correlation().view()->table.layers.at(1).layer;
        x_click(correlation.layers(), correlation.layers().point(layer).toPoint());
        QTRY_COMPARE(window_->selection().layer(), layer);
        QCOMPARE(correlation.scatter().layer(), layer);
        QToolButton& spearman = *correlation.coefficient_bar().segment(1);
        x_click(spearman, spearman.rect().center());
        QTRY_COMPARE(correlation.coefficient_bar().current(), 1);
        const QString point = QString::fromStdString(window_->correlation().view()->table.languages.front());
        x_click(correlation.scatter(), correlation.scatter().point(point).toPoint());
        QTRY_VERIFY(!window_->selection().languages().isEmpty());
        x_key(*window_, "ctrl+alt+1");
    }

    void the_palette_selects_a_language() {
        const QString language = QString::fromStdString(window_->trace_view().view()->table->languages.at(0));
        x_key(*window_, "ctrl+k");
        auto* palette = window_->findChild<QFrame*>("palette");
        QTRY_VERIFY(palette && palette->isVisible());
        x_type(*palette, "select " + language);
        x_key(*palette, "Return");
        QTRY_COMPARE(window_->selection().languages(), QStringList{language});
        x_key(*window_, "Escape");
        QTRY_VERIFY(window_->selection().languages().isEmpty());
    }

    void the_heatmap_is_narrowed_from_the_keyboard() {
        HeatmapChart& heatmap = window_->page().heatmap();
        const int all = heatmap.all_languages();
        x_key(*window_, "ctrl+f");
        auto* field = window_->findChild<QLineEdit*>("heatmap_filter");
        QTRY_VERIFY(field->hasFocus());
        x_type(*field, "arab");
        QTRY_VERIFY(heatmap.shown_languages() > 0 && heatmap.shown_languages() < all);
        QCOMPARE(window_->findChild<QLabel*>("heatmap_filtered")->text(), QString("%1 of %2").arg(heatmap.shown_languages()).arg(all));
        x_key(*field, "Escape");
        QTRY_COMPARE(heatmap.shown_languages(), all);
        QVERIFY(!field->isVisible());
    }

    void another_reference_is_computed_while_the_window_lives() {
        const QString other = QString::fromStdString(window_->trace_view().view()->table->languages.at(0));
        QElapsedTimer timer;
        timer.start();
        window_->trace_view().set_reference(other);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(window_->trace_view().view()->table->reference), other, 10000);
        qInfo("another reference: %lld ms", static_cast<long long>(timer.elapsed()));
    }

    void closing_during_a_run_asks_once_and_stops() {
        RunOptions options = window_->run_panel().options();
        options.limit = 0;
        window_->run_panel().set_options(options);
        window_->runs().run();
        QTRY_VERIFY(window_->runs().running());
        window_->close();
        QVERIFY(window_->isVisible());
        QVERIFY(window_->banner().asking());
        QPushButton& yes = *window_->banner().yes_button();
        x_click(yes, yes.rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(!window_->isVisible(), 10000);
    }

private:
    QString steered_trace_;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    WindowE2e test;
    return QTest::qExec(&test, argc, argv);
}
#include "window_e2e.moc"
