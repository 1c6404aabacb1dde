// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/sweep_panel.h"

#include "widgets/panels/run_form.h"
#include "widgets/panels/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

namespace {

QStringList parts_of(const QString& text) {
    static const QRegularExpression between("\\s*,\\s*");
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

[[noreturn]] void refuse(const QString& field, const QString& expected, const QString& found) {
    throw InputError(
        sentence({{}, field.toStdString(), expected.toStdString(), found.isEmpty() ? "nothing" : "\"" + found.toStdString() + "\"", {}}));
}

std::vector<double> numbers(const QString& text, const QString& field, double most) {
    std::vector<double> out;
    for (const QString& part : parts_of(text)) {
        bool ok = false;
        out.push_back(part.toDouble(&ok)); // the C locale's point: commas stand between numbers
        if (!ok || !(out.back() > 0 && out.back() <= most))
            refuse(field, SweepPanel::tr("numbers above 0 and at most %1, with commas between them").arg(most), part);
    }
    if (out.empty())
        refuse(field, SweepPanel::tr("at least one number"), {});
    return out;
}

} // namespace

SweepGrid sweep_grid(const SweepFormValues& values) {
    SweepGrid grid;
    grid.strengths = numbers(values.lambdas, QStringLiteral("λ"), 1000);
    grid.taus = numbers(values.taus, QStringLiteral("τ"), 1);
    grid.rules.clear();
    for (const QString& part : parts_of(values.rules)) {
        bool known = false;
        for (const Rule rule : {Rule::Soft, Rule::Hard, Rule::LogSoftmax, Rule::ScaledAbs, Rule::Mask})
            if (part == QLatin1String(rule_name(rule))) {
                grid.rules.push_back(rule);
                known = true;
            }
        if (!known)
            refuse(SweepPanel::tr("rules"), QStringLiteral("soft, hard, logsoftmax, scaled_abs, mask"), part);
    }
    if (grid.rules.empty())
        refuse(SweepPanel::tr("rules"), SweepPanel::tr("at least one rule"), {});
    for (const QString& part : parts_of(values.bands)) {
        static const QRegularExpression form("^(\\d{1,4})\\s*[-–]\\s*(\\d{1,4})$");
        const auto match = form.match(part);
        if (!match.hasMatch() || match.captured(1).toInt() > match.captured(2).toInt())
            refuse(SweepPanel::tr("bands"), SweepPanel::tr("layers from 0 like 4-19,8-35"), part);
        grid.bands.emplace_back(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (grid.bands.empty())
        refuse(SweepPanel::tr("bands"), SweepPanel::tr("at least one band of layers, like 4-19"), {});
    grid.action = values.suppress ? Action::Suppress : Action::Promote;
    grid.controls = values.controls;
    return grid;
}

SweepPanel::SweepPanel(QWidget* parent)
    : QWidget(parent), target_(new QLineEdit), baseline_(new QLineEdit), lambdas_(new QLineEdit), taus_(new QLineEdit), bands_(new QLineEdit),
      rules_(new QLineEdit), controls_(new QSpinBox), action_(new QComboBox), start_(primary_button(tr("Start"))),
      cancel_(quiet_button(tr("Cancel"))), to_plan_(quiet_button(tr("Experts → plan"))), note_(note_label()), map_(new SweepMapChart),
      dose_(new DoseChart) {
    target_->setObjectName("sweep_target");
    baseline_->setObjectName("sweep_baseline");
    lambdas_->setObjectName("sweep_lambdas");
    taus_->setObjectName("sweep_taus");
    bands_->setObjectName("sweep_bands");
    start_->setObjectName("sweep_start");
    cancel_->setObjectName("sweep_cancel");
    to_plan_->setObjectName("sweep_to_plan");
    map_->setObjectName("sweep_map");
    dose_->setObjectName("dose_chart");
    target_->setPlaceholderText(tr("trace:language, task text"));
    baseline_->setPlaceholderText(tr("trace:language, generic text"));
    to_plan_->setToolTip(tr("Put the experts of the first λ, τ, band and rule into the steering pane"));
    bands_->setPlaceholderText(QStringLiteral("4-19"));
    rules_->setToolTip(QStringLiteral("soft, hard, logsoftmax, scaled_abs, mask"));
    controls_->setRange(0, 20);
    controls_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    controls_->setFixedWidth(36);
    controls_->setToolTip(tr("Random controls of each plan: as many other experts in each layer"));
    action_->addItems({tr("▲ promote"), tr("▼ suppress")});
    action_->setAccessibleName(tr("What the plans do with the experts"));
    const auto side = [this](const QString& name, QLineEdit* line, bool target) {
        auto* buttons = new QWidget;
        auto* row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto* open = quiet_button(QStringLiteral("…"));
        open->setAccessibleName(tr("Choose the trace"));
        auto* here = quiet_button(tr("open one"));
        here->setObjectName(target ? "sweep_target_open" : "sweep_baseline_open");
        here->setToolTip(target ? tr("The trace that is open, in the selected language; without one, in its reference language")
                                : tr("The trace that is open, in its reference language"));
        row->addWidget(here);
        row->addWidget(open);
        connect(open, &QToolButton::clicked, this, [this, target] { emit trace_requested(target); });
        connect(here, &QToolButton::clicked, this, [this, target] { emit this_trace_requested(target); });
        return labelled(name, line, buttons);
    };
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(side(tr("experts of"), target_, true), 1);
    first->addWidget(side(tr("against"), baseline_, false), 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(10);
    second->addWidget(labelled(QStringLiteral("λ"), lambdas_), 3);
    second->addWidget(labelled(QStringLiteral("τ"), taus_), 3);
    second->addWidget(labelled(tr("bands"), bands_), 3);
    second->addWidget(labelled(tr("rules"), rules_), 3);
    second->addWidget(action_);
    second->addWidget(labelled(tr("controls"), controls_));
    auto* third = new QHBoxLayout;
    third->setSpacing(8);
    third->addWidget(note_, 1);
    third->addWidget(to_plan_);
    third->addWidget(cancel_);
    third->addWidget(start_);
    auto* charts = new QSplitter(Qt::Horizontal);
    charts->addWidget(map_);
    charts->addWidget(dose_);
    charts->setChildrenCollapsible(false);
    charts->setSizes({520, 400});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(first);
    column->addLayout(second);
    column->addLayout(third);
    column->addWidget(charts, 1);
    set_values({});
    for (QLineEdit* line : {target_, baseline_, lambdas_, taus_, bands_, rules_})
        connect(line, &QLineEdit::textChanged, this, &SweepPanel::changed);
    connect(controls_, &QSpinBox::valueChanged, this, &SweepPanel::changed);
    connect(action_, &QComboBox::currentIndexChanged, this, &SweepPanel::changed);
    connect(start_, &QPushButton::clicked, this, &SweepPanel::start_requested);
    connect(cancel_, &QToolButton::clicked, this, &SweepPanel::cancel_requested);
    connect(to_plan_, &QToolButton::clicked, this, &SweepPanel::plan_requested);
    connect(map_, &SweepMapChart::line_chosen, this, [this](int line) { dose_->set_rows(rows_, line); });
    show_idle({});
}

SweepFormValues SweepPanel::values() const {
    return {target_->text().trimmed(), baseline_->text().trimmed(), lambdas_->text(), taus_->text(), bands_->text(), rules_->text(),
            controls_->value(),        action_->currentIndex() == 1};
}

void SweepPanel::set_values(const SweepFormValues& values) {
    target_->setText(values.target);
    baseline_->setText(values.baseline);
    lambdas_->setText(values.lambdas);
    taus_->setText(values.taus);
    bands_->setText(values.bands);
    rules_->setText(values.rules);
    controls_->setValue(values.controls);
    action_->setCurrentIndex(values.suppress ? 1 : 0);
}

void SweepPanel::set_rows(SweepRows rows) {
    rows_ = std::move(rows);
    map_->set_rows(rows_);
    dose_->set_rows(rows_, map_->line());
}

void SweepPanel::show_running(const QString& progress) {
    running_ = true;
    cancel_->setVisible(true);
    start_->setEnabled(false);
    set_look(note_, "note");
    note_->setText(progress);
}

void SweepPanel::show_idle(const QString& note, bool trouble) {
    running_ = false;
    cancel_->setVisible(false);
    start_->setEnabled(ready_);
    start_->setText(resumable_ ? tr("Go on") : tr("Start"));
    set_look(note_, trouble ? "trouble" : "note");
    note_->setText(note);
}

void SweepPanel::set_ready(bool ready, const QString& reason) {
    ready_ = ready;
    start_->setEnabled(ready && !running_);
    start_->setToolTip(reason);
}

void SweepPanel::set_resumable(bool resumable) {
    resumable_ = resumable;
    start_->setText(resumable_ ? tr("Go on") : tr("Start"));
}

} // namespace isogloss
