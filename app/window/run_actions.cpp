// SPDX-License-Identifier: GPL-3.0-or-later
// Actions of the menus Run, Plan and Experiment.
#include "app/window/experiments_controller.h"
#include "app/window/main_window.h"
#include "app/window/parity_check.h"
#include "widgets/panels/scope_popup.h"
#include "widgets/panels/scope_row.h"

#include <QDockWidget>

#include <algorithm>

namespace isogloss {

void MainWindow::register_run_actions() {
    const auto has_plan = [this] { return !plan_.plan().empty(); };
    actions_->add({.id = "run.run",
                   .text = tr("&Run the corpus"),
                   .shortcut = Qt::CTRL | Qt::Key_R,
                   .run = [this] { runs_->run(); },
                   .enabled = [this] { return runs_->can_run() && !steering_->running(); },
                   .keywords = tr("trace start")});
    actions_->add({.id = "run.cancel",
                   .text = tr("&Cancel what runs"),
                   .shortcut = Qt::CTRL | Qt::Key_Period,
                   .run =
                       [this] {
                           runs_->cancel();
                           steering_->cancel();
                           parity_->cancel();
                           experiments_->cancel();
                       },
                   .enabled = [this] { return busy(); },
                   .keywords = tr("stop abort")});
    actions_->add({.id = "plan.reevaluate",
                   .text = tr("Re-&evaluate"),
                   .shortcut = Qt::CTRL | Qt::Key_Return,
                   .run = [this] { steering_->reevaluate(); },
                   .enabled = [this] { return steering_->can_reevaluate(); },
                   .keywords = tr("steer again compare")});
    actions_->add({.id = "run.prompt",
                   .text = tr("Show what the model is &given…"),
                   .shortcut = Qt::CTRL | Qt::Key_I,
                   .run = [this] { show_prompt(); },
                   .enabled = [this] { return runs_->model() && runs_->corpus(); },
                   .keywords = tr("prompt preview token ids chat template"),
                   .separator_before = true});
    actions_->add({.id = "run.parity",
                   .text = tr("Co&mpare with a reference run…"),
                   .run = [this] { choose_reference_run(); },
                   .enabled = [this] { return runs_->model() && !busy(); },
                   .keywords = tr("parity check transformers dump badge")});
    const auto on_expert = [this] { return selection_.expert() >= 0; };
    actions_->add({.id = "plan.promote",
                   .text = tr("&Promote the selected expert"),
                   .shortcut = Qt::CTRL | Qt::Key_Up,
                   .run = [this] { steer_selected(Action::Promote); },
                   .enabled = on_expert});
    actions_->add({.id = "plan.suppress",
                   .text = tr("&Suppress the selected expert"),
                   .shortcut = Qt::CTRL | Qt::Key_Down,
                   .run = [this] { steer_selected(Action::Suppress); },
                   .enabled = on_expert});
    actions_->add({.id = "plan.remove",
                   .text = tr("&Leave the selected expert alone"),
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
    actions_->add({.id = "plan.band",
                   .text = tr("Band &inside the isogloss line"),
                   .run = [this] { steering_->band_from_line(); },
                   .enabled = [this] { return view_->has_table(); },
                   .keywords = tr("layers shared steer")});
    actions_->add({.id = "plan.scope",
                   .text = tr("&Where the plan applies…"),
                   .run =
                       [this] {
                           steering_dock_->show();
                           steering_panel_->scope_row().open();
                       },
                   .keywords = tr("scope layers languages tokens"),
                   .separator_before = true});
    actions_->add({.id = "plan.scope_band",
                   .text = tr("Apply the plan only to the layers of the ban&d"),
                   .run = [this] { plan_.set_scope(scope_of_band(plan_.plan().scope, selection_)); },
                   .enabled = [this] { return selection_.band_first() >= 0; },
                   .keywords = tr("scope layers languages tokens")});
    actions_->add({.id = "plan.scope_languages",
                   .text = tr("Apply the plan only to the selected lan&guages"),
                   .run = [this] { plan_.set_scope(scope_of_languages(plan_.plan().scope, selection_)); },
                   .enabled = [this] { return !selection_.languages().isEmpty(); },
                   .keywords = tr("scope layers languages tokens")});
    actions_->add({.id = "plan.scope_all",
                   .text = tr("Apply the plan everyw&here"),
                   .run = [this] { plan_.set_scope({}); },
                   .enabled = [this] { return plan_.plan().scope != PlanScope{}; },
                   .keywords = tr("scope layers languages tokens")});
    // What can be done where a layer is pointed at.
    const auto on_layer = [this] { return view_->has_table() && selection_.layer() >= 0; };
    const auto add_of_layer = [this](Action action) { steering_panel_->add_experts_of(selection_.layer(), action); };
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
    actions_->add({.id = "plan.save",
                   .text = tr("Sa&ve plan…"),
                   .shortcut = Qt::CTRL | Qt::ALT | Qt::Key_S,
                   .run = [this] { choose_plan_target(); },
                   .enabled = has_plan});
    actions_->add({.id = "plan.copy",
                   .text = tr("&Copy plan as JSON"),
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                   .run = [this] { steering_->copy_plan(); },
                   .enabled = has_plan});
    actions_->add({.id = "plan.paste",
                   .text = tr("Paste pl&an"),
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                   .run = [this] { steering_->paste_plan(); },
                   .keywords = tr("JSON clipboard")});
    actions_->add({.id = "plan.clear",
                   .text = tr("Clea&r plan"),
                   .run = [this] { steering_->clear_plan(); },
                   .enabled = has_plan,
                   .keywords = tr("empty new")});
    actions_->add({.id = "experiment.run",
                   .text = tr("Run the plan as an &experiment"),
                   .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
                   .run =
                       [this] {
                           show_experiments();
                           experiments_->run_plan();
                       },
                   .keywords = tr("evaluate task accuracy")});
    actions_->add({.id = "experiment.control",
                   .text = tr("Run a random &control"),
                   .run = [this] { experiments_->run_control(); },
                   .keywords = tr("matched experts evaluate")});
    actions_->add({.id = "experiment.sweep",
                   .text = tr("Start the &sweep"),
                   .run = [this] { experiments_->start_sweep(); },
                   .enabled = [this] { return !experiments_->running(); },
                   .keywords = tr("grid strength threshold band rule")});
    actions_->add({.id = "plan.belebele", .text = tr("&Belebele folder…"), .run = [this] { choose_belebele(); }, .separator_before = true});
}

void MainWindow::steer_selected(Action action) {
    const QList<int>& experts = selection_.experts();
    if (experts.size() == 1)
        return action == Action::Promote ? steering_->promote(selection_.layer(), experts.first())
                                         : steering_->suppress(selection_.layer(), experts.first());
    std::vector<PlanEdit> edits;
    for (const int expert : experts)
        edits.push_back({selection_.layer(), expert, action, steering_panel_->strength()});
    plan_.set_edits(edits, (action == Action::Promote ? tr("promote %1 experts") : tr("suppress %1 experts")).arg(experts.size()));
}

} // namespace isogloss
