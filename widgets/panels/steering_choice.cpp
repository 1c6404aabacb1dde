// SPDX-License-Identifier: GPL-3.0-or-later
// The experts that τ and the band choose: the two rows that say and set τ, and what their buttons add to the plan.
#include "widgets/models/plural.h"
#include "widgets/panels/band_slider.h"
#include "widgets/panels/steering_panel.h"
#include "widgets/panels/style.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace isogloss {

namespace {
constexpr int tau_steps = 100;
}

QLayout* SteeringPanel::tau_row() {
    tau_->setToolTip(tr("τ: experts count as a language's own where their share of its tokens is larger by more than τ"));
    tau_->setAccessibleName(tr("Threshold τ"));
    tau_->setObjectName("tau");
    from_line_->setObjectName("inside_the_line");
    tau_slider_->setRange(0, tau_steps);
    tau_slider_->setValue(static_cast<int>(std::lround(tau_->value() * tau_steps)));
    tau_slider_->setToolTip(tau_->toolTip());
    tau_slider_->setAccessibleName(tau_->accessibleName());
    return steering_row(QStringLiteral("τ"), tau_slider_, tau_);
}

/// What τ and the band choose, with counts that follow them.
QLayout* SteeringPanel::choice_row() {
    add_->setObjectName("add_above_tau");
    suppress_->setObjectName("suppress_below_tau");
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addSpacing(38);
    row->addWidget(add_);
    row->addWidget(suppress_);
    row->addStretch();
    row->addWidget(from_line_);
    return row;
}

void SteeringPanel::connect_choice() {
    connect(tau_slider_, &QSlider::valueChanged, this, [this](int steps) { tau_->setValue(static_cast<double>(steps) / tau_steps); });
    connect(tau_, &QDoubleSpinBox::valueChanged, this, [this](double tau) {
        set_tau(tau);
        emit tau_changed(tau);
    });
    connect(add_, &QToolButton::clicked, this, [this] { add_experts(Action::Promote); });
    connect(suppress_, &QToolButton::clicked, this, [this] { add_experts(Action::Suppress); });
}

double SteeringPanel::tau() const { return tau_->value(); }

ExpertChoice SteeringPanel::choice(Action action, int first, int last) const {
    if (!scores_)
        return {};
    const int top_k = document_.shape() ? document_.shape()->top_k : 1 << 20;
    return choose_experts(*scores_, action, tau_->value(), first, last, strength(), top_k, document_.plan());
}
ExpertChoice SteeringPanel::choice(Action action) const { return choice(action, band_->first(), band_->last()); }

namespace {

QString step_text(Action action, std::size_t experts) {
    const auto count = static_cast<qint64>(experts);
    return action == Action::Promote
               ? plural(count, SteeringPanel::tr("promote %1 expert above τ"), SteeringPanel::tr("promote %1 experts above τ"))
               : plural(count, SteeringPanel::tr("suppress %1 expert below −τ"), SteeringPanel::tr("suppress %1 experts below −τ"));
}

} // namespace

void SteeringPanel::add_experts(Action action) {
    const ExpertChoice chosen = choice(action);
    document_.set_edits(chosen.edits, step_text(action, chosen.edits.size()));
}

/// The band becomes that layer, so that one sees where the experts came from.
void SteeringPanel::add_experts_of(int layer, Action action) {
    const ExpertChoice chosen = choice(action, layer, layer);
    document_.set_edits(chosen.edits, {layer, layer, document_.bounds().threshold}, step_text(action, chosen.edits.size()));
}

void SteeringPanel::set_scores(std::shared_ptr<const std::vector<ExpertScore>> scores, const QString& language, const QString& reference) {
    scores_ = std::move(scores);
    language_ = language;
    reference_ = reference;
    follow_scores();
}

void SteeringPanel::set_tau(double tau) {
    const QSignalBlocker blocker(tau_), slider_blocker(tau_slider_);
    tau_->setValue(std::isfinite(tau) ? tau : 0.3);
    tau_slider_->setValue(static_cast<int>(std::lround(tau_->value() * tau_steps)));
    follow_scores();
}

void SteeringPanel::follow_scores() {
    const ExpertChoice promote = choice(Action::Promote), suppress = choice(Action::Suppress);
    add_->setText(QStringLiteral("▲ %1").arg(promote.edits.size()));
    suppress_->setText(QStringLiteral("▼ %1").arg(suppress.edits.size()));
    add_->setEnabled(!promote.edits.empty());
    suppress_->setEnabled(!suppress.edits.empty());
    if (!scores_) {
        add_->setToolTip(tr("Select a language to see the experts it uses more than the reference"));
        suppress_->setToolTip(add_->toolTip());
        return;
    }
    QString tip = plural(static_cast<qint64>(promote.edits.size()),
                         tr("Promote %1 expert of the band whose share of tokens is larger in %2 than in %3 by over τ"),
                         tr("Promote %1 experts of the band whose share of tokens is larger in %2 than in %3 by over τ"))
                      .arg(language_, reference_);
    if (promote.beyond_top_k > 0)
        tip += plural(promote.beyond_top_k, tr("; %1 more stays out: no layer can promote more than its top-k"),
                      tr("; %1 more stay out: no layer can promote more than its top-k"));
    add_->setToolTip(tip);
    add_->setAccessibleName(tip);
    suppress_->setToolTip(plural(static_cast<qint64>(suppress.edits.size()),
                                 tr("Suppress %1 expert of the band whose share of tokens is smaller in %2 than in %3 by over τ"),
                                 tr("Suppress %1 experts of the band whose share of tokens is smaller in %2 than in %3 by over τ"))
                              .arg(language_, reference_));
    suppress_->setAccessibleName(suppress_->toolTip());
}

} // namespace isogloss
