// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/experts_page.h"

#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace isogloss {

ExpertsPage::ExpertsPage(Selection& selection, QWidget* parent)
    : QWidget(parent), chart_(new ExpertMapChart(&selection)), tools_(new QWidget), mode_(new SegmentedBar({tr("difference"), tr("shares")})),
      note_(note_label()) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    chart_->setObjectName("expert_map");
    auto* tools = new QHBoxLayout(tools_);
    tools->setContentsMargins(0, 0, 0, 0);
    mode_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    tools->addWidget(mode_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 6);
    column->setSpacing(2);
    column->addWidget(note_);
    column->addWidget(chart_, 1);
    connect(mode_, &SegmentedBar::chosen, this, [this](int index) { chart_->set_mode(static_cast<ExpertMapChart::Mode>(index)); });
}

ExpertMapChart::Mode ExpertsPage::mode() const { return static_cast<ExpertMapChart::Mode>(mode_->current()); }

void ExpertsPage::set_mode(ExpertMapChart::Mode mode) {
    mode_->set_current(static_cast<int>(mode));
    chart_->set_mode(mode);
}

void ExpertsPage::set_note(const QString& note) { note_->setText(note); }

} // namespace isogloss
