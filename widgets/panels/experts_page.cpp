// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/experts_page.h"

#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace isogloss {

ExpertsPage::ExpertsPage(Selection& selection, QWidget* parent)
    : QWidget(parent), chart_(new ExpertMapChart(&selection)), coactivation_(new CoactivationChart(&selection)), charts_(new QStackedWidget),
      tools_(new QWidget), view_(new SegmentedBar({tr("all layers"), tr("co-activation")})),
      mode_(new SegmentedBar({tr("difference"), tr("shares")})), order_(new SegmentedBar({tr("by number"), tr("by similarity")})),
      note_(note_label()) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    chart_->setObjectName("expert_map");
    coactivation_->setObjectName("coactivation");
    view_->setAccessibleName(tr("What is shown"));
    mode_->setAccessibleName(tr("What the map shows"));
    order_->setAccessibleName(tr("Order of the experts"));
    auto* tools = new QHBoxLayout(tools_);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    for (SegmentedBar* bar : {view_, mode_, order_}) {
        bar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        tools->addWidget(bar);
    }
    charts_->addWidget(chart_);
    charts_->addWidget(coactivation_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 6);
    column->setSpacing(2);
    column->addWidget(note_);
    column->addWidget(charts_, 1);
    connect(mode_, &SegmentedBar::chosen, this, [this](int index) { chart_->set_mode(static_cast<ExpertMapChart::Mode>(index)); });
    connect(order_, &SegmentedBar::chosen, this, [this](int index) { coactivation_->set_order(static_cast<CoactivationChart::Order>(index)); });
    connect(view_, &SegmentedBar::chosen, this, &ExpertsPage::show_view);
    show_view();
}

ExpertsPage::View ExpertsPage::view() const { return static_cast<View>(view_->current()); }

void ExpertsPage::set_view(View view) {
    view_->set_current(static_cast<int>(view));
    show_view();
}

void ExpertsPage::show_view() {
    charts_->setCurrentIndex(view_->current());
    mode_->setVisible(view() == View::Map);
    order_->setVisible(view() == View::Coactivation);
    note_->setText(view() == View::Map ? map_note_ : coactivation_note_);
    emit view_changed();
}

ExpertMapChart::Mode ExpertsPage::mode() const { return static_cast<ExpertMapChart::Mode>(mode_->current()); }

void ExpertsPage::set_mode(ExpertMapChart::Mode mode) {
    mode_->set_current(static_cast<int>(mode));
    chart_->set_mode(mode);
}

void ExpertsPage::set_order(CoactivationChart::Order order) {
    order_->set_current(static_cast<int>(order));
    coactivation_->set_order(order);
}

void ExpertsPage::set_note(const QString& note) {
    map_note_ = note;
    if (view() == View::Map)
        note_->setText(note);
}

void ExpertsPage::set_coactivation(std::shared_ptr<const Coactivation> coactivation, const QString& note) {
    coactivation_->set_data(std::move(coactivation));
    coactivation_note_ = note;
    if (view() == View::Coactivation)
        note_->setText(note);
}

} // namespace isogloss
