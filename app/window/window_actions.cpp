// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the program, and the menus that show them.
#include "app/window/actions/command_palette.h"
#include "app/window/actions/shortcut_sheet.h"
#include "app/window/experiments_controller.h"
#include "app/window/header_bar.h"
#include "app/window/main_window.h"
#include "app/window/parity_check.h"
#include "app/window/window_language.h"
#include "widgets/charts/chart.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/pages.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <map>

namespace isogloss {

void MainWindow::register_actions() {
    register_session_actions();
    register_file_actions();
    register_edit_actions();
    register_run_actions();
    register_view_actions();
    register_choice_actions();
    actions_->refresh();
}

void MainWindow::register_file_actions() {
    const auto idle = [this] { return !busy(); };
    actions_->add({.id = "file.open_model", .text = tr("Open &model folder…"), .shortcut = QKeySequence::Open, .run = [this] { choose_model(); },
                   .enabled = idle, .keywords = tr("checkpoint load"), .separator_before = true});
    actions_->add({.id = "file.open_corpus", .text = tr("Open &corpus folder…"), .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                   .run = [this] { choose_corpus(); }, .enabled = idle, .keywords = tr("FLORES Belebele parallel text load")});
    actions_->add({.id = "file.open_trace", .text = tr("Open &trace…"), .shortcut = Qt::CTRL | Qt::Key_T, .run = [this] { choose_trace(); },
                   .enabled = idle, .keywords = tr("h5 load")});
    actions_->add({.id = "file.compare_trace", .text = tr("Compare with another trace…"), .run = [this] { choose_other_trace(); },
                   .enabled = [this] { return view_->complete() && !busy(); }, .keywords = tr("before after difference two")});
    actions_->add({.id = "file.end_comparison", .text = tr("End the comparison"), .run = [this] { view_->compare_with({}); },
                   .enabled = [this] { return view_->difference().has_value(); }, .keywords = tr("before after difference")});
    actions_->add({.id = "file.demo", .text = tr("Try the &demo"), .run = [this] { open_demo(); }, .enabled = idle, .keywords = tr("example")});
    actions_->add({.id = "file.figure", .text = tr("Export &figure…"), .shortcut = Qt::CTRL | Qt::Key_E, .run = [this] { show_figure_dialog(); },
                   .enabled = [this] { return view_->has_table() || experiments_->comparison() || experiments_->sweep(); },
                   .keywords = tr("pdf svg png csv paper data save"), .separator_before = true});
    actions_->add({.id = "file.quit", .text = tr("&Quit"), .shortcut = QKeySequence::Quit, .run = [this] { close(); }, .separator_before = true});
}

void MainWindow::register_edit_actions() {
    QUndoStack& undo = plan_.undo_stack();
    actions_->add({.id = "edit.undo", .text = tr("&Undo"), .shortcut = QKeySequence::Undo, .run = [&undo] { undo.undo(); },
                   .enabled = [&undo] { return undo.canUndo(); }});
    QAction* redo = actions_->add({.id = "edit.redo", .text = tr("&Redo"), .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Z, .run = [&undo] { undo.redo(); },
                                   .enabled = [&undo] { return undo.canRedo(); }});
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    actions_->add({.id = "edit.clear_selection", .text = tr("&Clear selection"), .shortcut = QKeySequence(Qt::Key_Escape),
                   .run =
                       [this] {
                           selection_.clear();
                           banner_->dismiss();
                       },
                   .keywords = tr("deselect nothing")});
    actions_->add({.id = "edit.search", .text = tr("&Search actions and languages…"), .shortcut = Qt::CTRL | Qt::Key_K, .run = [this] { show_palette(); },
                   .keywords = tr("command palette find"), .separator_before = true});
}

void MainWindow::register_run_actions() {
    const auto has_plan = [this] { return !plan_.plan().empty(); };
    actions_->add({.id = "run.run", .text = tr("&Run the corpus"), .shortcut = Qt::CTRL | Qt::Key_R, .run = [this] { runs_->run(); },
                   .enabled = [this] { return runs_->can_run() && !steering_->running(); }, .keywords = tr("trace start")});
    actions_->add({.id = "run.cancel", .text = tr("&Cancel what runs"), .shortcut = Qt::CTRL | Qt::Key_Period,
                   .run =
                       [this] {
                           runs_->cancel();
                           steering_->cancel();
                           parity_->cancel();
                           experiments_->cancel();
                       },
                   .enabled = [this] { return busy(); }, .keywords = tr("stop abort")});
    actions_->add({.id = "plan.reevaluate", .text = tr("Re-&evaluate"), .shortcut = Qt::CTRL | Qt::Key_Return,
                   .run = [this] { steering_->reevaluate(); }, .enabled = [this] { return steering_->can_reevaluate(); },
                   .keywords = tr("steer again compare")});
    actions_->add({.id = "run.prompt", .text = tr("Show what the model is &given…"), .shortcut = Qt::CTRL | Qt::Key_I, .run = [this] { show_prompt(); },
                   .enabled = [this] { return runs_->model() && runs_->corpus(); }, .keywords = tr("prompt preview token ids chat template"),
                   .separator_before = true});
    actions_->add({.id = "run.parity", .text = tr("Co&mpare with a reference run…"), .run = [this] { choose_reference_run(); },
                   .enabled = [this] { return runs_->model() && !busy(); }, .keywords = tr("parity check transformers dump badge")});
    const auto on_expert = [this] { return selection_.expert() >= 0; };
    actions_->add({.id = "plan.promote", .text = tr("&Promote the selected expert"), .shortcut = Qt::CTRL | Qt::Key_Up,
                   .run = [this] { steer_selected(Action::Promote); }, .enabled = on_expert});
    actions_->add({.id = "plan.suppress", .text = tr("&Suppress the selected expert"), .shortcut = Qt::CTRL | Qt::Key_Down,
                   .run = [this] { steer_selected(Action::Suppress); }, .enabled = on_expert});
    actions_->add({.id = "plan.remove", .text = tr("&Leave the selected expert alone"),
                   .run =
                       [this] {
                           std::vector<std::pair<int, int>> experts;
                           for (const int expert : selection_.experts())
                               experts.emplace_back(selection_.layer(), expert);
                           plan_.remove(experts);
                       },
                   .enabled =
                       [this] {
                           return std::any_of(selection_.experts().begin(), selection_.experts().end(),
                                              [this](int expert) { return plan_.find(selection_.layer(), expert) != nullptr; });
                       },
                   .keywords = tr("remove edit")});
    actions_->add({.id = "plan.band", .text = tr("Band &inside the isogloss line"), .run = [this] { steering_->band_from_line(); },
                   .enabled = [this] { return view_->has_table(); }, .keywords = tr("layers shared steer")});
    // What can be done where a layer is pointed at. The band becomes that layer, so that one sees where the experts came from.
    const auto on_layer = [this] { return view_->has_table() && selection_.layer() >= 0; };
    const auto add_of_layer = [this](Action action) {
        selection_.set_band(selection_.layer(), selection_.layer());
        steering_panel_->add_experts(action);
    };
    actions_->add({.id = "plan.promote_layer",
                   .text = tr("Promote the &layer's experts above τ"),
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Up,
                   .run = [add_of_layer] { add_of_layer(Action::Promote); },
                   .enabled = on_layer,
                   .keywords = tr("threshold specialised")});
    actions_->add({.id = "plan.suppress_layer",
                   .text = tr("Suppress the la&yer's experts below −τ"),
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                   .run = [add_of_layer] { add_of_layer(Action::Suppress); },
                   .enabled = on_layer,
                   .keywords = tr("threshold specialised")});
    actions_->add({.id = "plan.open", .text = tr("&Open plan…"), .run = [this] { choose_plan(); }, .separator_before = true});
    actions_->add({.id = "plan.save", .text = tr("Sa&ve plan…"), .shortcut = Qt::CTRL | Qt::ALT | Qt::Key_S, .run = [this] { choose_plan_target(); },
                   .enabled = has_plan});
    actions_->add({.id = "plan.copy", .text = tr("&Copy plan as JSON"), .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                   .run = [this] { steering_->copy_plan(); }, .enabled = has_plan});
    actions_->add({.id = "plan.paste", .text = tr("Paste pl&an"), .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_V, .run = [this] { steering_->paste_plan(); },
                   .keywords = tr("JSON clipboard")});
    actions_->add({.id = "plan.clear", .text = tr("Clea&r plan"), .run = [this] { steering_->clear_plan(); }, .enabled = has_plan,
                   .keywords = tr("empty new")});
    actions_->add({.id = "experiment.run", .text = tr("Run the plan as an &experiment"), .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
                   .run =
                       [this] {
                           show_experiments();
                           experiments_->run_plan();
                       },
                   .keywords = tr("evaluate task accuracy")});
    actions_->add({.id = "experiment.control", .text = tr("Run a random &control"), .run = [this] { experiments_->run_control(); },
                   .keywords = tr("matched experts evaluate")});
    actions_->add({.id = "experiment.sweep", .text = tr("Start the &sweep"), .run = [this] { experiments_->start_sweep(); },
                   .enabled = [this] { return !experiments_->running(); }, .keywords = tr("grid strength threshold band rule")});
    actions_->add({.id = "plan.belebele", .text = tr("&Belebele folder…"), .run = [this] { choose_belebele(); }, .separator_before = true});
}

void MainWindow::register_view_actions() {
    const auto dock = [this](const char* id, QDockWidget* widget, const QString& text, const QKeySequence& keys) {
        actions_->add({.id = QString("view.") + id, .text = text, .shortcut = keys, .run = [widget] { widget->setVisible(!widget->isVisible()); },
                       .checked = [widget] { return widget->isVisible(); }, .keywords = tr("panel dock")});
        connect(widget, &QDockWidget::visibilityChanged, actions_, &Actions::refresh);
    };
    dock("run", run_dock_, tr("&Run"), Qt::CTRL | Qt::Key_1);
    dock("steering", steering_dock_, tr("&Steering"), Qt::CTRL | Qt::Key_2);
    dock("results", results_dock_, tr("&Before and after"), Qt::CTRL | Qt::Key_3);
    dock("jobs", jobs_dock_, tr("&Jobs"), Qt::CTRL | Qt::Key_4);
    const auto page = [this](const char* id, int index, const QString& text, const QKeySequence& keys, bool separator) {
        actions_->add({.id = QString("view.") + id,
                       .text = text,
                       .shortcut = keys,
                       .run = [this, index] { pages_->set_current(index); },
                       .enabled = [this] { return view_->has_table(); },
                       .checked = [this, index] { return pages_->shows(index); },
                       .keywords = tr("page tab view"),
                       .separator_before = separator});
    };
    page("divergence", 0, tr("&Divergence by layer and language"), Qt::CTRL | Qt::ALT | Qt::Key_1, true);
    page("languages", 1, tr("&Languages of a layer"), Qt::CTRL | Qt::ALT | Qt::Key_2, false);
    page("experts", 2, tr("&Experts of all layers"), Qt::CTRL | Qt::ALT | Qt::Key_3, false);
    actions_->add({.id = "view.coactivation", .text = tr("Experts chosen to&gether"), .run = [this] { show_coactivation(); },
                   .enabled = [this] { return view_->has_table(); }, .keywords = tr("page tab view co-activation pairs of experts")});
    page("tokens", 3, tr("&Tokens of a row"), Qt::CTRL | Qt::ALT | Qt::Key_4, false);
    page("correlation", 4, tr("&Correlation with accuracy"), Qt::CTRL | Qt::ALT | Qt::Key_5, false);
    actions_->add({.id = "view.experiments",
                   .text = tr("E&xperiments"),
                   .shortcut = Qt::CTRL | Qt::ALT | Qt::Key_6,
                   .run = [this] { show_experiments(); },
                   .checked = [this] { return pages_->shows(experiments_index_); },
                   .keywords = tr("page tab runs evaluate compare sweep")});
    const auto showing = [this](const char* id, DivergencePage::Showing which, const QString& text, const QKeySequence& keys, bool separator) {
        actions_->add({.id = QString("view.") + id, .text = text, .shortcut = keys, .run = [this, which] { view_->show(which); },
                       .enabled = [this] { return view_->difference().has_value(); },
                       .checked = [this, which] { return view_->difference() && page_->showing() == which; }, .keywords = tr("heatmap plan"),
                       .separator_before = separator});
    };
    showing("before", DivergencePage::Showing::Before, tr("Heatmap b&efore"), Qt::ALT | Qt::Key_1, true);
    showing("after", DivergencePage::Showing::After, tr("Heatmap &after"), Qt::ALT | Qt::Key_2, false);
    showing("difference", DivergencePage::Showing::Difference, tr("Heatmap &difference"), Qt::ALT | Qt::Key_3, false);
    showing("both", DivergencePage::Showing::Both, tr("Before and after &side by side"), Qt::ALT | Qt::Key_4, false);
    actions_->add({.id = "view.reference",
                   .text = tr("Compare with the selected lan&guage"),
                   .run = [this] { view_->set_reference(selection_.languages().last()); },
                   .enabled = [this] { return view_->has_table() && !selection_.languages().isEmpty(); },
                   .keywords = tr("reference against"),
                   .separator_before = true});
    actions_->add({.id = "view.filter_languages", .text = tr("Show only some lan&guages of the heatmap…"), .shortcut = QKeySequence::Find,
                   .run = [this] {
                       pages_->set_current(0);
                       page_->edit_filter();
                   },
                   .enabled = [this] { return page_->heatmap().has_data(); }, .keywords = tr("filter search rows")});
    const auto zoom = [this](const char* id, const QString& text, const QKeySequence& keys, bool enlarged_only, auto&& act, bool separator) {
        actions_->add({.id = QString("view.zoom_") + id, .text = text, .shortcut = keys,
                       .run =
                           [this, act] {
                               pages_->set_current(0);
                               act(page_->heatmap());
                           },
                       .enabled = [this, enlarged_only] { return enlarged_only ? page_->heatmap().zoomed() : page_->heatmap().has_data(); },
                       .keywords = tr("heatmap enlarge magnify part"), .separator_before = separator});
    };
    zoom("in", tr("&Zoom in on the heatmap"), QKeySequence::ZoomIn, false, [](HeatmapChart& map) { map.zoom(1); }, true);
    zoom("out", tr("Zoom &out of the heatmap"), QKeySequence::ZoomOut, true, [](HeatmapChart& map) { map.zoom(-1); }, false);
    zoom("selection", tr("Zoom to what is sele&cted"), Qt::CTRL | Qt::Key_9, false, [](HeatmapChart& map) { map.zoom_to_selection(); }, false);
    zoom("all", tr("The whole heat&map"), Qt::CTRL | Qt::Key_0, true, [](HeatmapChart& map) { map.show_all(); }, false);
    connect(&page_->heatmap(), &HeatmapChart::view_changed, actions_, &Actions::refresh);
    const auto theme = [this](const char* id, ThemeChoice choice, const QString& text, bool separator) {
        actions_->add({.id = QString("view.theme_") + id, .text = text, .run = [this, choice] { set_theme(choice); },
                       .checked = [this, choice] { return state_.theme == choice; }, .keywords = tr("theme colours appearance"),
                       .separator_before = separator});
    };
    theme("system", ThemeChoice::System, tr("Theme of the s&ystem"), true);
    theme("light", ThemeChoice::Light, tr("&Light theme"), false);
    theme("dark", ThemeChoice::Dark, tr("Dar&k theme"), false);
    const auto language = [this](const QString& code, const QString& name) {
        actions_->add({.id = "language." + (code.isEmpty() ? "system" : code), .text = name, .run = [this, code] { set_language(code); },
                       .checked = [this, code] { return state_.language == code; }, .keywords = tr("language texts") + " " + code});
    };
    language({}, tr("Language of the s&ystem"));
    for (const auto& [code, name] : window_languages())
        language(code, name);
    actions_->add({.id = "view.reset_layout", .text = tr("Rese&t layout"), .run = [this] { reset_layout(); }, .keywords = tr("panels docks splitters default"),
                   .separator_before = true});
    actions_->add({.id = "help.visit", .text = tr("&Guided first visit"), .run = [this] { start_visit(); }, .enabled = [this] { return !busy(); },
                   .keywords = tr("tour demo introduction tutorial")});
    actions_->add({.id = "help.shortcuts", .text = tr("&Keyboard shortcuts"), .shortcut = QKeySequence::HelpContents, .run = [this] { show_shortcuts(); },
                   .keywords = tr("keys help")});
}

void MainWindow::build_menus() {
    const std::pair<const char*, QString> menus[] = {{"file", tr("&File")}, {"edit", tr("&Edit")}, {"run", tr("&Run")},
                                                     {"plan", tr("&Plan")}, {"experiment", tr("E&xperiment")}, {"view", tr("&View")}, {"help", tr("&Help")}};
    std::map<QString, QMenu*> made;
    for (const auto& [prefix, title] : menus)
        actions_->fill(*(made[prefix] = header_->menus().addMenu(title)), prefix);
    add_recent_menu(*made["file"]);
    auto* languages = new QMenu(tr("Lan&guage"), made["view"]);
    actions_->fill(*languages, "language");
    add_choice_menus(*made["view"]);
    made["view"]->insertMenu(actions_->action("view.reset_layout"), languages);
    auto* plan_menu = new QMenu(steering_panel_);
    for (const char* id : {"plan.open", "plan.save", "plan.copy", "plan.paste", "plan.clear"})
        plan_menu->addAction(actions_->action(id));
    steering_panel_->set_tools({actions_->action("edit.undo"), actions_->action("edit.redo")}, {QStringLiteral("↶"), QStringLiteral("↷")}, plan_menu);
}

void MainWindow::show_coactivation() {
    experts_page_->set_view(ExpertsPage::View::Coactivation);
    pages_->set_current(experts_index_);
}

void MainWindow::steer_selected(Action action) {
    const QList<int>& experts = selection_.experts();
    if (experts.size() == 1)
        return action == Action::Promote ? steering_->promote(selection_.layer(), experts.first()) : steering_->suppress(selection_.layer(), experts.first());
    std::vector<PlanEdit> edits;
    for (const int expert : experts)
        edits.push_back({selection_.layer(), expert, action, steering_panel_->strength()});
    plan_.set_edits(edits, (action == Action::Promote ? tr("promote %1 experts") : tr("suppress %1 experts")).arg(experts.size()));
}

void MainWindow::show_palette() {
    std::vector<PaletteEntry> entries;
    actions_->refresh();
    for (QAction* action : actions_->all()) {
        if (action->objectName() == "edit.search")
            continue;
        entries.push_back({Actions::plain_text(*action), action->shortcut().toString(QKeySequence::NativeText), Actions::keywords(*action),
                           [action] { action->trigger(); }, action->isEnabled()});
    }
    const LanguageModel& languages = run_panel_->languages().model();
    QStringList codes = languages.codes();
    if (const auto& view = view_->view()) {
        codes.clear();
        for (const std::string& code : view->table->languages)
            codes << QString::fromStdString(code);
    }
    for (const QString& code : codes) {
        const QModelIndex index = languages.index_of(code);
        const QString english = index.data(LanguageModel::EnglishRole).toString(), more = index.data(LanguageModel::SearchRole).toString();
        entries.push_back({tr("Select %1").arg(isolated(native_name(code))), code, english + " " + more, [this, code] { selection_.set_languages({code}); },
                           view_->has_table()});
        entries.push_back({tr("Compare with %1").arg(isolated(native_name(code))), code, english + " " + more + " " + tr("reference against"),
                           [this, code] { view_->set_reference(code); }, view_->has_table()});
    }
    (new CommandPalette(std::move(entries), this))->open();
}

void MainWindow::show_shortcuts() { (new ShortcutSheet(*actions_, this))->show(); }

} // namespace isogloss
