// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/steering_panel.h"

#include "widgets/models/edit_list_model.h"
#include "widgets/panels/band_slider.h"
#include "widgets/panels/edit_delegate.h"
#include "widgets/panels/field_button.h"
#include "widgets/panels/scope_row.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

constexpr double slider_step = 0.05;
constexpr int slider_steps = 60; // λ up to 3; larger ones can be typed

const Rule rules[] = {Rule::Soft, Rule::Hard, Rule::LogSoftmax, Rule::ScaledAbs, Rule::Mask};

QStringList rule_texts() {
    return {SteeringPanel::tr("soft"), SteeringPanel::tr("hard"), SteeringPanel::tr("log-sm"), SteeringPanel::tr("scaled"),
            SteeringPanel::tr("mask")};
}
QStringList rule_explanations() {
    return {SteeringPanel::tr("soft: the logit moves by λ standard deviations of the token's logits"),
            SteeringPanel::tr("hard: promoted above the largest logit, suppressed below the smallest"),
            SteeringPanel::tr("log-softmax: on log-probabilities, just above the largest or just below the smallest"),
            SteeringPanel::tr("scaled: the logit moves by λ times its own size"),
            SteeringPanel::tr("mask: suppressed experts are never chosen; promotes nothing")};
}

QDoubleSpinBox* number_box(double low, double high, double value) {
    auto* box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setDecimals(2);
    box->setSingleStep(0.05);
    box->setValue(value);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setFixedWidth(56);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

QLayout* steering_row(const QString& name, QWidget* dragged, QWidget* value) {
    auto* label = new QLabel(name);
    // As wide as the widest of them, which is the only one that is a word.
    label->setFixedWidth(std::max(34, label->fontMetrics().horizontalAdvance(SteeringPanel::tr("band")) + 2));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(dragged, 1);
    row->addWidget(value);
    return row;
}

SteeringPanel::SteeringPanel(PlanDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent), document_(document), selection_(selection), model_(new EditListModel(document, this)), rule_(new SegmentedBar(rule_texts())),
      strength_slider_(new QSlider(Qt::Horizontal)), tau_slider_(new QSlider(Qt::Horizontal)), strength_value_(number_box(0.01, 1000, 0.5)),
      tau_(number_box(0, 1, 0.3)), band_text_(new QLabel), effect_(note_label()), empty_(note_label()), tools_(new QHBoxLayout),
      band_(new BandSlider), from_line_(quiet_button(tr("inside the line"))), add_(quiet_button({})), suppress_(quiet_button({})),
      scope_(new ScopeRow(document, selection)), edits_(new QListView), belebele_(new FieldButton), bar_(new QProgressBar),
      reevaluate_(primary_button(tr("Re-evaluate"))) {
    build();
    connect_parts();
    follow_plan();
    follow_selection();
    follow_scores();
}

void SteeringPanel::build() {
    setProperty("look", "pane");
    setAttribute(Qt::WA_StyledBackground);
    for (int i = 0; i < 5; ++i)
        rule_->segment(i)->setToolTip(rule_explanations()[i]);
    edits_->setModel(model_);
    edits_->setItemDelegate(new EditDelegate(edits_));
    edits_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    edits_->setMouseTracking(true);
    edits_->setUniformItemSizes(true);
    edits_->setMinimumHeight(54);
    edits_->setAccessibleName(tr("Edits of the plan"));
    edits_->setObjectName("edits");
    reevaluate_->setObjectName("reevaluate_button");
    bar_->setTextVisible(false);
    bar_->hide();
    empty_->setText(tr("No edits yet. Double-click an expert's bar to promote it, or take all above τ."));
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    belebele_->set_placeholder(tr("add Belebele…"));
    belebele_->setAccessibleName(tr("Belebele folder"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 12);
    column->setSpacing(7);
    column->addWidget(rule_);
    column->addLayout(strength_row());
    column->addLayout(band_row());
    column->addLayout(tau_row());
    column->addLayout(choice_row());
    tools_->setSpacing(0);
    tools_->addWidget(scope_, 1);
    column->addLayout(tools_);
    column->addWidget(empty_, 1);
    column->addWidget(edits_, 1);
    column->addWidget(bar_);
    column->addWidget(effect_);
    column->addLayout(evaluate_row());
}

void SteeringPanel::set_tools(const QList<QAction*>& actions, const QStringList& signs, QMenu* menu) {
    for (qsizetype i = 0; i < actions.size(); ++i) {
        auto* button = quiet_button(signs[i]);
        QAction* action = actions[i];
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip() + " (" + action->shortcut().toString(QKeySequence::NativeText) + ")");
            button->setAccessibleName(action->toolTip());
        };
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        follow();
        tools_->addWidget(button, 0, Qt::AlignTop);
    }
    auto* plan = quiet_button(tr("Plan ▾"));
    plan->setPopupMode(QToolButton::InstantPopup);
    plan->setMenu(menu);
    tools_->addWidget(plan, 0, Qt::AlignTop);
}

QLayout* SteeringPanel::strength_row() {
    strength_slider_->setRange(1, slider_steps);
    strength_slider_->setValue(static_cast<int>(std::lround(0.5 / slider_step)));
    strength_slider_->setAccessibleName(tr("Strength λ"));
    const QString tip = tr("Strength of the selected edits, of all if none is selected, and of new ones");
    strength_slider_->setToolTip(tip);
    strength_value_->setToolTip(tip);
    strength_value_->setAccessibleName(strength_slider_->accessibleName());
    return steering_row(QStringLiteral("λ"), strength_slider_, strength_value_);
}

QLayout* SteeringPanel::band_row() {
    band_->setAccessibleName(tr("Layer band"));
    band_->setToolTip(tr("Layers in which experts are looked for"));
    band_text_->setFixedWidth(56);
    band_text_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    from_line_->setToolTip(tr("Take the layers that are inside the isogloss line of the selected language, or of all"));
    return steering_row(tr("band"), band_, band_text_);
}

QLayout* SteeringPanel::evaluate_row() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(belebele_, 1);
    row->addWidget(reevaluate_, 1);
    return row;
}

void SteeringPanel::connect_parts() {
    connect(&document_, &PlanDocument::plan_changed, this, &SteeringPanel::follow_plan);
    connect(&selection_, &Selection::changed, this, &SteeringPanel::follow_selection);
    connect(rule_, &SegmentedBar::chosen, this, [this](int index) { document_.set_rule(rules[index]); });
    connect(strength_slider_, &QSlider::valueChanged, this, [this](int steps) { strength_set(steps * slider_step); });
    connect(strength_slider_, &QSlider::sliderReleased, this, [this] { document_.end_gesture(); });
    connect(strength_value_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        strength_set(value);
        document_.end_gesture();
    });
    connect(band_, &BandSlider::moved, this, [this](int first, int last) { selection_.set_band(first, last); });
    connect(from_line_, &QToolButton::clicked, this, &SteeringPanel::band_from_line_requested);
    connect_choice();
    connect(static_cast<EditDelegate*>(edits_->itemDelegate()), &EditDelegate::remove_requested, this, [this](int layer, int expert) {
        document_.remove({{layer, expert}});
    });
    connect(edits_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && edits_->hasFocus())
            selection_.set_expert(now.data(EditListModel::LayerRole).toInt(), now.data(EditListModel::ExpertRole).toInt());
    });
    for (const auto key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        auto* shortcut = new QShortcut(key, edits_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &SteeringPanel::remove_selected);
    }
    connect(belebele_, &FieldButton::clicked, this, [this] {
        if (belebele_->value().isEmpty()) {
            emit belebele_requested();
            return;
        }
        QMenu menu(this);
        menu.addAction(tr("Another folder…"), this, &SteeringPanel::belebele_requested);
        menu.addAction(tr("Without Belebele"), this, &SteeringPanel::belebele_removed);
        menu.exec(belebele_->mapToGlobal(QPoint(0, belebele_->height() + 2)));
    });
    connect(reevaluate_, &QPushButton::clicked, this, [this] {
        if (running_)
            emit cancel_requested();
        else
            emit reevaluate_requested();
    });
}

double SteeringPanel::strength() const { return strength_value_->value(); }

void SteeringPanel::set_strength(double strength) {
    const QSignalBlocker slider_blocker(strength_slider_), value_blocker(strength_value_);
    strength_slider_->setValue(std::clamp(static_cast<int>(std::lround(strength / slider_step)), 1, slider_steps));
    strength_value_->setValue(strength);
}

void SteeringPanel::strength_set(double value) {
    set_strength(value);
    document_.set_strength(selected_edits(), value);
}

std::vector<std::pair<int, int>> SteeringPanel::selected_edits() const {
    std::vector<std::pair<int, int>> edits;
    for (const QModelIndex& index : edits_->selectionModel()->selectedIndexes())
        edits.emplace_back(index.data(EditListModel::LayerRole).toInt(), index.data(EditListModel::ExpertRole).toInt());
    std::sort(edits.begin(), edits.end());
    return edits;
}

void SteeringPanel::remove_selected() { document_.remove(selected_edits()); }

void SteeringPanel::set_layers(int model_layers) {
    model_layers_ = model_layers;
    band_->set_range(0, std::max(0, model_layers - 1));
    scope_->set_layers(model_layers);
    follow_selection();
}

void SteeringPanel::follow_plan() {
    const SteeringPlan& plan = document_.plan();
    const auto at = std::find(std::begin(rules), std::end(rules), plan.rule);
    rule_->set_current(static_cast<int>(at - std::begin(rules)));
    const bool has_strength = rule_has_strength(plan.rule);
    strength_slider_->setEnabled(has_strength);
    strength_value_->setEnabled(has_strength);
    empty_->setVisible(plan.empty());
    edits_->setVisible(!plan.empty());
    if (!running_) {
        const bool trouble = !document_.problem().isEmpty();
        const QString& reach = document_.reach().sentence;
        set_look(effect_, trouble ? "trouble" : "note");
        effect_->setText(trouble           ? document_.problem()
                         : reach.isEmpty() ? effect_text_
                                           : (reach + ' ' + (document_.reach().nothing ? QString() : effect_text_)).trimmed());
        effect_->setVisible(!effect_->text().isEmpty());
    }
    follow_scores();
    set_ready(ready_, why_not_);
}

void SteeringPanel::follow_selection() {
    const int highest = std::max(0, model_layers_ - 1);
    const int first = selection_.band_first() < 0 ? 0 : selection_.band_first();
    const int last = selection_.band_last() < 0 ? highest : selection_.band_last();
    band_->set_band(first, last);
    band_text_->setText(model_layers_ > 0 ? tr("%1–%2").arg(band_->first()).arg(band_->last()) : QString());
    follow_scores();
}

void SteeringPanel::set_effect(const QString& sentence, const QString& details) {
    effect_text_ = sentence;
    effect_->setToolTip(details);
    follow_plan();
}

void SteeringPanel::set_belebele(const QString& folder) {
    belebele_->set_value(folder.isEmpty() ? QString() : tr("Belebele"), {});
    belebele_->setToolTip(folder.isEmpty() ? tr("A folder of Belebele files: accuracy before and after is measured too") : folder);
}

void SteeringPanel::set_ready(bool ready, const QString& why_not) {
    ready_ = ready;
    why_not_ = why_not;
    const bool can = ready && document_.problem().isEmpty() && !document_.reach().nothing && !document_.plan().empty();
    reevaluate_->setEnabled(can || running_);
    reevaluate_->setToolTip(can || running_                  ? tr("Trace again with the plan, and compare")
                            : document_.plan().empty()       ? tr("The plan is empty: promote or suppress an expert first")
                            : !document_.problem().isEmpty() ? document_.problem()
                            : document_.reach().nothing      ? document_.reach().sentence
                                                             : why_not);
}

void SteeringPanel::show_running(const QString& progress, double fraction) {
    running_ = true;
    reevaluate_->setText(tr("Cancel"));
    set_look(reevaluate_, "");
    reevaluate_->setEnabled(true);
    set_look(effect_, "note");
    effect_->setText(progress);
    effect_->show();
    bar_->setRange(0, fraction < 0 ? 0 : 1000);
    bar_->setValue(static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * 1000)));
    bar_->show();
}

void SteeringPanel::show_idle() {
    running_ = false;
    bar_->hide();
    reevaluate_->setText(tr("Re-evaluate"));
    set_look(reevaluate_, "primary");
    follow_plan();
}

} // namespace isogloss
