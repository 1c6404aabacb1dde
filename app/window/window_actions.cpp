// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the menus File and Edit, and the menus and the palette that show all of them.
#include "app/window/actions/command_palette.h"
#include "app/window/actions/shortcut_sheet.h"
#include "app/window/experiments_controller.h"
#include "app/window/header_bar.h"
#include "app/window/main_window.h"
#include "widgets/charts/chart.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/pages.h"

#include <QMenu>
#include <QMenuBar>

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
    actions_->add({.id = "file.open_model",
                   .text = tr("Open &model folder…"),
                   .shortcut = QKeySequence::Open,
                   .run = [this] { choose_model(); },
                   .enabled = idle,
                   .keywords = tr("checkpoint load"),
                   .separator_before = true});
    actions_->add({.id = "file.open_corpus",
                   .text = tr("Open &corpus folder…"),
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                   .run = [this] { choose_corpus(); },
                   .enabled = idle,
                   .keywords = tr("FLORES Belebele parallel text load")});
    actions_->add({.id = "file.open_trace",
                   .text = tr("Open &trace…"),
                   .shortcut = Qt::CTRL | Qt::Key_T,
                   .run = [this] { choose_trace(); },
                   .enabled = idle,
                   .keywords = tr("h5 load")});
    actions_->add({.id = "file.compare_trace",
                   .text = tr("Compare with another trace…"),
                   .run = [this] { choose_other_trace(); },
                   .enabled = [this] { return view_->complete() && !busy(); },
                   .keywords = tr("before after difference two")});
    actions_->add({.id = "file.end_comparison",
                   .text = tr("End the comparison"),
                   .run = [this] { view_->compare_with({}); },
                   .enabled = [this] { return view_->difference().has_value(); },
                   .keywords = tr("before after difference")});
    actions_->add({.id = "file.demo", .text = tr("Try the &demo"), .run = [this] { open_demo(); }, .enabled = idle, .keywords = tr("example")});
    actions_->add({.id = "file.figure",
                   .text = tr("Export &figure…"),
                   .shortcut = Qt::CTRL | Qt::Key_E,
                   .run = [this] { show_figure_dialog(); },
                   .enabled = [this] { return view_->has_table() || experiments_->comparison() || experiments_->sweep(); },
                   .keywords = tr("pdf svg png csv paper data save"),
                   .separator_before = true});
    actions_->add({.id = "file.quit", .text = tr("&Quit"), .shortcut = QKeySequence::Quit, .run = [this] { close(); }, .separator_before = true});
}

void MainWindow::register_edit_actions() {
    QUndoStack& undo = plan_.undo_stack();
    actions_->add({.id = "edit.undo",
                   .text = tr("&Undo"),
                   .shortcut = QKeySequence::Undo,
                   .run = [&undo] { undo.undo(); },
                   .enabled = [&undo] { return undo.canUndo(); }});
    QAction* redo = actions_->add({.id = "edit.redo",
                                   .text = tr("&Redo"),
                                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                                   .run = [&undo] { undo.redo(); },
                                   .enabled = [&undo] { return undo.canRedo(); }});
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    actions_->add({.id = "edit.clear_selection",
                   .text = tr("&Clear selection"),
                   .shortcut = QKeySequence(Qt::Key_Escape),
                   .run =
                       [this] {
                           selection_.clear();
                           banner_->dismiss();
                       },
                   .keywords = tr("deselect nothing")});
    actions_->add({.id = "edit.search",
                   .text = tr("&Search actions and languages…"),
                   .shortcut = Qt::CTRL | Qt::Key_K,
                   .run = [this] { show_palette(); },
                   .keywords = tr("command palette find"),
                   .separator_before = true});
}

void MainWindow::build_menus() {
    const std::pair<const char*, QString> menus[] = {
        {"file", tr("&File")}, {"edit", tr("&Edit")}, {"run", tr("&Run")}, {"plan", tr("&Plan")}, {"experiment", tr("E&xperiment")},
        {"view", tr("&View")}, {"help", tr("&Help")}};
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
    plan_menu->addSeparator();
    for (const char* id : {"plan.scope_band", "plan.scope_languages", "plan.scope_all"})
        plan_menu->addAction(actions_->action(id));
    steering_panel_->set_tools({actions_->action("edit.undo"), actions_->action("edit.redo")}, {QStringLiteral("↶"), QStringLiteral("↷")}, plan_menu);
}

void MainWindow::show_coactivation() {
    experts_page_->set_view(ExpertsPage::View::Coactivation);
    pages_->set_current(experts_index_);
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
        entries.push_back({tr("Select %1").arg(isolated(native_name(code))), code, english + " " + more,
                           [this, code] { selection_.set_languages({code}); }, view_->has_table()});
        entries.push_back({tr("Compare with %1").arg(isolated(native_name(code))), code, english + " " + more + " " + tr("reference against"),
                           [this, code] { view_->set_reference(code); }, view_->has_table()});
    }
    (new CommandPalette(std::move(entries), this))->open();
}

void MainWindow::show_shortcuts() { (new ShortcutSheet(*actions_, this))->show(); }

} // namespace isogloss
