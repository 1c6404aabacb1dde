// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/result_panel.h"

#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isogloss {

ResultPanel::ResultPanel(Selection& selection, QWidget* parent)
    : QWidget(parent), measures_(new SegmentedBar({tr("divergence"), tr("nats per byte"), tr("Belebele")})), scroll_(new QScrollArea),
      chart_(new DumbbellChart(&selection)), note_(note_label()), empty_(note_label()) {
    setProperty("look", "pane");
    setAttribute(Qt::WA_StyledBackground);
    empty_->setText(tr("Re-evaluate runs the corpus again with the plan. What changed, by language, is shown here."));
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll_->setWidget(chart_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart_->setObjectName("result_chart");
    chart_->setAccessibleName(tr("Before and after, by language"));

    measures_->setAccessibleName(tr("What is compared"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 12);
    column->setSpacing(7);
    column->addWidget(measures_);
    column->addWidget(scroll_, 1);
    column->addWidget(note_);
    column->addWidget(empty_, 1);
    connect(measures_, &SegmentedBar::chosen, this, [this] {
        wanted_.reset();
        follow();
    });
    follow();
}

void ResultPanel::set_result(Measure measure, std::vector<DumbbellChart::Row> rows, const DumbbellChart::Style& style, const QString& sentence) {
    results_[measure] = {std::move(rows), style, sentence};
    if (wanted_ == measure) {
        measures_->set_current(measure);
        wanted_.reset();
    }
    follow();
}

void ResultPanel::clear() {
    results_ = {};
    outdated_ = false;
    follow();
}

void ResultPanel::set_outdated(bool outdated) {
    if (outdated == outdated_)
        return;
    outdated_ = outdated;
    follow();
}

bool ResultPanel::has_result() const {
    return std::any_of(results_.begin(), results_.end(), [](const Result& result) { return !result.rows.empty(); });
}

ResultPanel::Measure ResultPanel::measure() const { return static_cast<Measure>(measures_->current()); }

void ResultPanel::show_measure(Measure measure) {
    wanted_.reset();
    if (results_[measure].rows.empty())
        wanted_ = measure;
    else
        measures_->set_current(measure);
    follow();
}

void ResultPanel::follow() {
    const bool any = has_result();
    for (int i = 0; i < 3; ++i)
        measures_->segment(i)->setEnabled(!results_[static_cast<std::size_t>(i)].rows.empty());
    if (any && results_[measure()].rows.empty())
        for (int i = 0; i < 3; ++i)
            if (!results_[static_cast<std::size_t>(i)].rows.empty()) {
                measures_->set_current(i);
                break;
            }
    const Result& shown = results_[measure()];
    measures_->setVisible(any);
    scroll_->setVisible(any);
    note_->setVisible(any);
    empty_->setVisible(!any);
    chart_->set_rows(shown.rows, shown.style);
    note_->setText(outdated_ ? tr("The plan has changed since. %1").arg(shown.sentence) : shown.sentence);
    emit measure_changed();
}

} // namespace isogloss
