// SPDX-License-Identifier: GPL-3.0-or-later
// The two charts below the heatmap, each with its title and tools: on the page, or taken out of it for a pane of its own.
#include "widgets/panels/divergence_page.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

namespace {

struct ColouringName {
    CurvesChart::Colouring colouring;
    QString name;
};
std::vector<ColouringName> colourings() {
    using Colouring = CurvesChart::Colouring;
    return {{Colouring::Language, DivergencePage::tr("language")},
            {Colouring::Family, DivergencePage::tr("family")},
            {Colouring::ResourceClass, DivergencePage::tr("resource class")},
            {Colouring::Accuracy, DivergencePage::tr("accuracy")}};
}

} // namespace

QWidget* DivergencePage::build_part(Part part, const QString& title, ElidedLabel*& note, QWidget* chart, QWidget* tools) {
    PartBox& made = parts_[static_cast<std::size_t>(part)];
    made.box = new QWidget;
    made.heading = new QLabel(title);
    QFont bold = made.heading->font();
    bold.setWeight(QFont::DemiBold);
    made.heading->setFont(bold);
    note = new ElidedLabel(Qt::ElideRight);
    set_note_look(*note);
    note->setMinimumWidth(40);
    made.to_pane = quiet_button(QStringLiteral("⧉"));
    made.to_pane->setObjectName(part == Part::Curves ? "curves_to_pane" : "experts_to_pane");
    made.to_pane->setToolTip(tr("In a pane of its own"));
    made.to_pane->setProperty("narrow", true); // the note beside it needs the room
    made.to_pane->setAccessibleName(made.to_pane->toolTip() + QStringLiteral(": ") + title);
    connect(made.to_pane, &QToolButton::clicked, this, [this, part] { emit pane_requested(part); });
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(made.heading);
    row->addSpacing(8);
    row->addWidget(note, 1);
    row->addSpacing(4);
    row->addWidget(tools);
    row->addWidget(made.to_pane);
    auto* column = new QVBoxLayout(made.box);
    column->setContentsMargins(14, 8, 14, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(chart, 1);
    return made.box;
}

QString DivergencePage::title(Part part) const { return part == Part::Curves ? tr("By layer") : tr("Experts of a layer"); }
bool DivergencePage::is_out(Part part) const { return parts_[static_cast<std::size_t>(part)].place != nullptr; }

QWidget* DivergencePage::take(Part part) {
    PartBox& taken = parts_[static_cast<std::size_t>(part)];
    if (taken.place)
        return nullptr;
    // Something unseen keeps its place in the row, and the width that it had.
    taken.place = new QWidget;
    columns_->replaceWidget(static_cast<int>(part), taken.place);
    taken.place->hide();
    auto* holder = new QWidget;
    holder->setProperty("look", "ground");
    holder->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(taken.box);
    taken.box->show();
    taken.heading->hide(); // the pane has a title
    taken.to_pane->hide();
    columns_->setVisible(!is_out(Part::Curves) || !is_out(Part::Experts));
    return holder;
}

void DivergencePage::put_back(Part part) {
    PartBox& taken = parts_[static_cast<std::size_t>(part)];
    if (!taken.place)
        return;
    QWidget* holder = taken.box->parentWidget();
    delete columns_->replaceWidget(static_cast<int>(part), taken.box);
    taken.place = nullptr;
    taken.heading->show();
    taken.to_pane->show();
    taken.box->show();
    columns_->show();
    holder->deleteLater();
}

QWidget* DivergencePage::build_expert_tools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    shares_ = quiet_button(tr("shares"));
    shares_->setCheckable(true);
    shares_->setToolTip(tr("Both languages' shares of tokens, instead of their difference"));
    by_number_ = quiet_button(tr("by number"));
    by_number_->setCheckable(true);
    by_number_->setToolTip(tr("Experts in the order of their numbers, instead of by value"));
    connect(shares_, &QToolButton::toggled, this,
            [this](bool shares) { experts_->set_mode(shares ? ExpertsChart::Mode::Shares : ExpertsChart::Mode::Difference); });
    connect(by_number_, &QToolButton::toggled, this,
            [this](bool by_number) { experts_->set_order(by_number ? ExpertsChart::Order::Expert : ExpertsChart::Order::Value); });
    row->addWidget(shares_);
    row->addWidget(by_number_);
    return tools;
}

QWidget* DivergencePage::build_curve_tools() {
    auto* menu = new QMenu(colouring_);
    menu->setToolTipsVisible(true);
    for (const auto& [colouring, name] : colourings()) {
        QAction* action = menu->addAction(name, this, [this, colouring = colouring] { set_colouring(colouring); });
        action->setCheckable(true);
        action->setData(static_cast<int>(colouring));
    }
    colouring_->setMenu(menu);
    colouring_->setObjectName("colouring_choice");
    colouring_->setToolTip(tr("What the colours of the lines say"));
    set_colouring(CurvesChart::Colouring::Language);
    set_accuracies(nullptr);
    return colouring_;
}

void DivergencePage::set_colouring(CurvesChart::Colouring colouring) {
    curves_->set_colouring(colouring);
    for (QAction* action : colouring_->menu()->actions()) {
        const bool chosen = action->data().toInt() == static_cast<int>(colouring);
        action->setChecked(chosen);
        if (chosen)
            colouring_->setText(tr("colour: %1").arg(action->text()) + QStringLiteral(" ▾"));
    }
}

void DivergencePage::set_accuracies(std::shared_ptr<const AccuracyTable> accuracies) {
    curves_->set_accuracies(std::move(accuracies));
    QAction* by_accuracy = colouring_->menu()->actions().back();
    by_accuracy->setEnabled(curves_->has_accuracies());
    by_accuracy->setToolTip(curves_->has_accuracies() ? QString() : tr("Choose accuracies on the Correlation page first."));
    if (!curves_->has_accuracies() && curves_->colouring() == CurvesChart::Colouring::Accuracy)
        set_colouring(CurvesChart::Colouring::Language);
}

void DivergencePage::set_experts_view(bool shares, bool by_number) {
    shares_->setChecked(shares);
    by_number_->setChecked(by_number);
}

void DivergencePage::set_curves_note(const QString& note) { curves_note_->set_whole(note); }
void DivergencePage::set_experts_note(const QString& note) { experts_note_->set_whole(note); }

} // namespace isogloss
