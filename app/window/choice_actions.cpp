// SPDX-License-Identifier: GPL-3.0-or-later
// Choices and buttons of the pages as actions: in the menus and the palette, so that the keyboard reaches them from everywhere.
#include "app/window/experiments_controller.h"
#include "app/window/header_bar.h"
#include "app/window/main_window.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/jobs_panel.h"
#include "widgets/panels/pages.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/sweep_panel.h"
#include "widgets/panels/tokens_page.h"

#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace isogloss {

void MainWindow::add_choice(const QString& id, QToolButton& button, int view) {
    choices_.push_back(id);
    int number = 0;
    for (QAction* choice : button.menu()->actions())
        actions_->add({.id = id + "." + QString::number(number++),
                       .text = choice->text(),
                       .run =
                           [this, choice, view] {
                               if (view >= 0)
                                   show_view(view);
                               choice->trigger();
                           },
                       .enabled = [choice, &button] { return button.isEnabled() && choice->isEnabled(); },
                       .checked = [choice] { return choice->isChecked(); },
                       .group = button.toolTip()});
}

void MainWindow::add_choice(const QString& id, SegmentedBar& bar, int page) {
    choices_.push_back(id);
    for (int i = 0; i < bar.count(); ++i)
        actions_->add(
            {.id = id + "." + QString::number(i),
             .text = bar.segment(i)->text(),
             .run =
                 [this, &bar, i, page] {
                     if (page >= 0)
                         pages_->set_current(page);
                     bar.choose(i);
                 },
             // What another page shows may not have been computed yet.
             .enabled = [this, &bar, i,
                         page] { return page == experiments_index_ || (page >= 0 ? view_->has_table() : bar.segment(i)->isEnabledTo(&bar)); },
             .checked = [&bar, i] { return bar.current() == i; },
             .group = bar.accessibleName()});
}

void MainWindow::add_button(const QString& id, const QString& group, QAbstractButton& button, int page, bool separator) {
    QString text = button.text();
    actions_->add({.id = id,
                   .text = text.replace('&', "&&"),
                   .run =
                       [this, &button, page] {
                           if (page >= 0)
                               pages_->set_current(page);
                           button.click();
                       },
                   .enabled = [&button] { return button.isEnabled(); },
                   .keywords = button.toolTip(),
                   .separator_before = separator,
                   .group = group});
}

void MainWindow::register_choice_actions() {
    add_choice("heatmap", page_->measure_button(), 0);
    add_choice("weighting", page_->weighting_button(), -1);
    add_choice("order", page_->order_button(), 0);
    add_choice("colours", page_->colouring_button(), part_view(DivergencePage::Part::Curves));
    add_choice("expert_map", experts_page_->mode_bar(), experts_index_);
    add_choice("coactivation", experts_page_->order_bar(), experts_index_);
    add_choice("tokens", tokens_page_->colouring_bar(), pages_->index_of("tokens"));
    add_choice("compared", experiments_page_->compared_bar(), experiments_index_);
    add_choice("coefficient", correlation_page_->coefficient_bar(), pages_->index_of("correlation"));
    add_choice("results", results_->measure_bar(), -1);
    const auto toggle = [this](const char* id, QToolButton& button, bool separator) {
        actions_->add({.id = id,
                       .text = button.text(),
                       .run =
                           [this, &button] {
                               show_view(part_view(DivergencePage::Part::Experts));
                               button.toggle();
                           },
                       .enabled = [this] { return view_->has_table(); },
                       .checked = [&button] { return button.isChecked(); },
                       .keywords = button.toolTip(),
                       .separator_before = separator,
                       .group = page_->experts().accessibleName()});
    };
    toggle("bars.shares", page_->shares_button(), false);
    toggle("bars.by_number", page_->by_number_button(), false);
    choices_.push_back("bars");
    for (int view = 0; view < static_cast<int>(view_panes_.size()); ++view)
        actions_->add({.id = "pane." + view_panes_[static_cast<std::size_t>(view)].name,
                       .text = view_panes_[static_cast<std::size_t>(view)].title,
                       .run = [this, view] { set_in_pane(view, !is_in_pane(view)); },
                       .checked = [this, view] { return is_in_pane(view); },
                       .keywords = tr("panel dock"),
                       .group = tr("In a pane of its own")});
    choices_.push_back("pane");
    const auto row = [this](const char* id, QToolButton& button, const QKeySequence& keys, bool separator) {
        actions_->add({.id = id,
                       .text = button.accessibleName(),
                       .shortcut = keys,
                       .run = [&button] { button.click(); },
                       .enabled = [this, &button] { return button.isEnabled() && pages_->shows(pages_->index_of("tokens")); },
                       .keywords = tokens_page_->row_box().accessibleName(),
                       .separator_before = separator});
    };
    row("view.next_row", tokens_page_->next_button(), Qt::CTRL | Qt::Key_PageDown, true);
    row("view.previous_row", tokens_page_->previous_button(), Qt::CTRL | Qt::Key_PageUp, false);
    const auto experiment = [this](const char* id, const char* button, bool separator = false) {
        add_button(QString("experiment.") + id, pages_->title(experiments_index_), *experiments_page_->button(button), experiments_index_, separator);
    };
    experiment("go_on", "run_resume");
    experiment("duplicate", "run_duplicate");
    experiment("open_plan", "run_open_plan");
    experiment("remove", "run_remove");
    experiment("open_results", "run_open", true);
    experiment("swap", "compare_swap", true);
    experiment("copy_markdown", "copy_md");
    experiment("copy_latex", "copy_latex");
    experiment("copy_csv", "copy_csv");
    experiment("save_table", "compare_save");
    add_button("experiment.sweep_plan", pages_->title(experiments_index_), experiments_page_->sweep().plan_button(), experiments_index_, true);
    add_button("run.cancel_job", jobs_dock_->windowTitle(), *jobs_panel_->findChild<QAbstractButton*>("cancel_job"), -1, true);
    add_button("run.clear_jobs", jobs_dock_->windowTitle(), *jobs_panel_->findChild<QAbstractButton*>("clear_jobs"), -1, false);
}

void MainWindow::add_choice_menus(QMenu& view_menu) {
    for (const QString& id : choices_) {
        auto* menu = new QMenu(&view_menu);
        actions_->fill(*menu, id);
        menu->setTitle(Actions::group(*menu->actions().front()));
        view_menu.insertMenu(actions_->action("view.theme_system"), menu);
    }
}

} // namespace isogloss
