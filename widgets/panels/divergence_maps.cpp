// SPDX-License-Identifier: GPL-3.0-or-later
// The heatmap of the page, the second one that a comparison puts beside it, and the field that narrows both to some languages.
#include "widgets/models/language_model.h"
#include "widgets/panels/divergence_page.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace isogloss {

QWidget* DivergencePage::build_maps() {
    beside_->setObjectName("heatmap_beside");
    beside_->setAccessibleName(tr("Divergence by layer and language, after"));
    maps_ = new QSplitter(Qt::Horizontal);
    maps_->setChildrenCollapsible(false);
    for (const auto& [chart, title] : {std::pair{heatmap_, &heatmap_title_}, std::pair{beside_, &beside_title_}}) {
        *title = new ElidedLabel(Qt::ElideMiddle); // traces differ at their ends
        set_note_look(**title);
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(4, 0, 4, 0);
        column->setSpacing(2);
        column->addWidget(*title);
        column->addWidget(chart, 1);
        maps_->addWidget(holder);
    }
    show_beside(false);
    return maps_;
}

void DivergencePage::show_beside(bool beside) {
    // What a plan would change is of one trace.
    beside = beside && heatmap_->measure() != HeatmapChart::Measure::PlanEffect;
    maps_->widget(1)->setVisible(beside);
    heatmap_title_->setVisible(beside);
    lock_->set_locked(beside);
}

void DivergencePage::set_names(const QString& before, const QString& after) {
    for (const auto& [label, what, name] : {std::tuple{heatmap_title_, tr("before"), before}, std::tuple{beside_title_, tr("after"), after}}) {
        label->set_whole(what + QStringLiteral(" · ") + name);
    }
}

QWidget* DivergencePage::build_filter() {
    filter_bar_ = new QWidget;
    filter_ = new QLineEdit;
    filter_->setObjectName("heatmap_filter");
    filter_->setPlaceholderText(tr("Search name, code, script"));
    filter_->setAccessibleName(tr("Show only some languages"));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumWidth(260);
    filtered_ = note_label();
    filtered_->setObjectName("heatmap_filtered");
    filtered_->setWordWrap(false);
    auto* row = new QHBoxLayout(filter_bar_);
    row->setContentsMargins(0, 0, 0, 4);
    row->addWidget(filter_);
    row->addWidget(filtered_);
    row->addStretch(1);
    filter_bar_->hide();
    connect(filter_, &QLineEdit::textChanged, this, &DivergencePage::filter_languages);
    connect(heatmap_, &HeatmapChart::languages_shown, this, &DivergencePage::say_filtered);
    filter_->installEventFilter(this);
    return filter_bar_;
}

void DivergencePage::filter_languages(const QString& search) {
    if (search.trimmed().isEmpty())
        heatmap_->set_filter({});
    else
        heatmap_->set_filter([search](const QString& code) { return language_matches(code, search); });
}

void DivergencePage::say_filtered(int shown, int all) {
    filtered_->setText(filter_->text().trimmed().isEmpty() ? QString() : tr("%1 of %2").arg(shown).arg(all));
}

void DivergencePage::edit_filter() {
    filter_bar_->show();
    filter_->setFocus();
    filter_->selectAll();
}

QString DivergencePage::filter() const { return filter_->text(); }

void DivergencePage::set_filter(const QString& search) {
    filter_bar_->setVisible(!search.isEmpty());
    filter_->setText(search);
}

void DivergencePage::leave_filter() {
    filter_->clear();
    filter_bar_->hide();
    heatmap_->setFocus();
}

} // namespace isogloss
