// SPDX-License-Identifier: GPL-3.0-or-later
// Steering from wherever an expert or a layer can be pointed at: what the charts ask for, and their menus.
#include "app/window/main_window.h"
#include "widgets/panels/correlation_page.h"
#include "widgets/panels/experiments_page.h"
#include "widgets/panels/experts_page.h"
#include "widgets/panels/languages_page.h"
#include "widgets/panels/tokens_page.h"

#include <QMenu>

namespace isogloss {

/// A chart of experts: the same mouse and keys mean the same in all of them.
template <class ExpertChart> void MainWindow::connect_expert_chart(ExpertChart& chart) {
    connect(&chart, &ExpertChart::promote_requested, steering_, &SteeringController::promote);
    connect(&chart, &ExpertChart::suppress_requested, steering_, &SteeringController::suppress);
    connect(&chart, &ExpertChart::remove_requested, steering_, &SteeringController::remove);
    connect(&chart, &Chart::menu_requested, this, &MainWindow::show_expert_menu);
}

void MainWindow::connect_charts() {
    connect_expert_chart(page_->experts());
    connect_expert_chart(experts_page_->chart());
    connect_expert_chart(experts_page_->coactivation());
    connect_expert_chart(tokens_page_->chart());
    for (const Chart* chart : std::initializer_list<Chart*>{&page_->heatmap(), &page_->beside(), &page_->curves(), &languages_page_->pairs(),
                                                            &languages_page_->map(), &correlation_page_->scatter(), &correlation_page_->layers(),
                                                            &results_->chart(), &experiments_page_->forest(), &experiments_page_->both_runs()})
        connect(chart, &Chart::menu_requested, this, &MainWindow::show_layer_menu);
    connect(&plan_, &PlanDocument::plan_changed, this, [this] {
        tokens_page_->chart().set_plan(plan_.plan());
        experts_page_->chart().set_plan(plan_.plan());
        experts_page_->coactivation().set_plan(plan_.plan());
    });
    connect(&page_->experts(), &ExpertsChart::tau_changed, steering_panel_, &SteeringPanel::set_tau);
    connect(steering_panel_, &SteeringPanel::tau_changed, &page_->experts(), &ExpertsChart::set_tau);
}

void MainWindow::show_expert_menu(const QPoint& global) {
    QMenu menu(this);
    for (const char* id : {"plan.promote", "plan.suppress", "plan.remove"})
        menu.addAction(actions_->action(id));
    menu.addSeparator();
    menu.addAction(actions_->action("file.figure"));
    actions_->refresh();
    menu.exec(global);
}

void MainWindow::show_layer_menu(const QPoint& global) {
    QMenu menu(this);
    for (const char* id : {"plan.promote_layer", "plan.suppress_layer", "plan.band"})
        menu.addAction(actions_->action(id));
    menu.addSeparator();
    menu.addAction(actions_->action("view.reference"));
    menu.addSeparator();
    for (const char* id : {"view.experts", "view.coactivation", "view.languages", "view.tokens", "file.figure"})
        menu.addAction(actions_->action(id));
    actions_->refresh();
    menu.exec(global);
}

} // namespace isogloss
