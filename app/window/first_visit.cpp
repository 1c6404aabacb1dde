// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/first_visit.h"

#include "app/window/main_window.h"
#include "widgets/panels/steering_panel.h"

#include <QPushButton>
#include <QToolButton>

namespace isogloss {

FirstVisit::FirstVisit(MainWindow& window) : QObject(&window), card_(new TourCard(&window)) {
    DivergencePage& page = window.page();
    const Selection& selection = window.selection();
    PlanDocument& plan = window.plan();
    steps_ = {
        {{tr("Where languages part"),
          tr("Each cell compares which experts a language uses in a layer with those of English: where they are the same it is calm, where they "
             "differ it "
             "stands out. Inside the blue line routing is shared. Click a cell that stands out."),
          &page.heatmap(), TourCard::Side::Right},
         [&selection] { return !selection.languages().isEmpty() && selection.layer() >= 0; }},
        {{tr("Which experts it is"),
          tr("These are the layer's experts: how much more, or less, of the language's tokens each one gets than of English. Click a bar."),
          &page.experts(), TourCard::Side::Right},
         [&selection] { return selection.expert() >= 0; }},
        {{tr("Steer"),
          tr("Double-click the bar: the router will prefer this expert. Ctrl+↓ turns it away instead, Ctrl+Z takes the edit back. The plan stands at "
             "the "
             "right."),
          &page.experts(), TourCard::Side::Right},
         [&plan] { return !plan.plan().empty(); }},
        {{tr("See what it changes"),
          tr("Re-evaluate runs the corpus again with the plan, and answers the reading questions before and after: divergence, loss and accuracy, by "
             "language, "
             "with intervals."),
          &window.steering_panel().reevaluate_button(), TourCard::Side::Below},
         [&window] { return window.steering().result().has_value() && !window.steering().running(); }},
        {{tr("Keep it"),
          tr("“before · after · difference” turn the heatmap over. Figure… saves what you see as PDF, SVG or PNG at the width of your paper's "
             "column, with "
             "its numbers as CSV beside it."),
          &page.figure_button(), TourCard::Side::Below},
         {}},
    };
    connect(card_, &TourCard::dismissed, this, &FirstVisit::end);
    connect(card_, &TourCard::next_requested, this, [this] { show(step_ + 1); });
    connect(&window.selection(), &Selection::changed, this, &FirstVisit::look);
    connect(&plan.undo_stack(), &QUndoStack::indexChanged, this, &FirstVisit::look);
    connect(&window.steering(), &SteeringController::finished, this, &FirstVisit::look);
}

void FirstVisit::start() { show(0); }

void FirstVisit::end() {
    if (!running())
        return;
    step_ = -1;
    card_->hide();
    emit ended();
}

void FirstVisit::show(int step) {
    if (step >= static_cast<int>(steps_.size()))
        return end();
    step_ = step;
    card_->show_step(steps_[static_cast<std::size_t>(step)].card, step + 1, static_cast<int>(steps_.size()));
}

void FirstVisit::look() {
    // One step at a time: what was done before a step was shown is left to Next.
    if (running() && steps_[static_cast<std::size_t>(step_)].done && steps_[static_cast<std::size_t>(step_)].done())
        show(step_ + 1);
}

} // namespace isogloss
