// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/run_form.h"

#include "core/evaluation/result.h"
#include "widgets/panels/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

QWidget* labelled(const QString& name, QWidget* field, QWidget* button) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = note_label();
    label->setWordWrap(false);
    label->setText(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    row->addWidget(label);
    row->addWidget(field, 1);
    if (button)
        row->addWidget(button);
    return holder;
}

RunForm::RunForm(QWidget* parent)
    : QWidget(parent), task_(new QComboBox), data_(new QLineEdit), template_(new QLineEdit), subjects_(new QLineEdit),
      languages_(new QLineEdit("all")), limit_(new QSpinBox), shots_(new QSpinBox), chat_(new QCheckBox(tr("chat"))) {
    for (const std::string& name : task_names())
        task_->addItem(QString::fromStdString(name));
    task_->setObjectName("experiment_task");
    data_->setObjectName("experiment_data");
    data_->setPlaceholderText(tr("folder of the task's files"));
    template_->setPlaceholderText(tr("task.json"));
    subjects_->setPlaceholderText(tr("all; or names with commas, or medical"));
    languages_->setObjectName("experiment_languages");
    languages_->setToolTip(tr("Codes with commas between them, or all"));
    limit_->setObjectName("experiment_limit");
    limit_->setRange(0, 1000000);
    limit_->setSpecialValueText(tr("all"));
    limit_->setToolTip(tr("First items of each language; all = every one"));
    shots_->setRange(0, 100);
    for (QSpinBox* box : {limit_, shots_}) {
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setAlignment(Qt::AlignRight);
        box->setFixedWidth(60);
    }
    const auto chooser = [this](const QString& name, void (RunForm::*wanted)()) {
        auto* button = quiet_button(QStringLiteral("…"));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, wanted);
        return button;
    };
    auto* as_checked = chooser(tr("The languages that are checked in the run pane"), &RunForm::languages_requested);
    as_checked->setText(tr("checked"));

    auto* first = new QHBoxLayout;
    first->setSpacing(14);
    first->addWidget(labelled(tr("task"), task_));
    first->addWidget(labelled(tr("data"), data_, chooser(tr("Choose the data folder"), &RunForm::data_requested)), 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(14);
    second->addWidget(labelled(tr("languages"), languages_, as_checked), 1);
    second->addWidget(labelled(tr("items"), limit_));
    second->addWidget(labelled(tr("shots"), shots_));
    second->addWidget(chat_);
    template_row_ = labelled(tr("template"), template_, chooser(tr("Choose the task's template"), &RunForm::template_requested));
    subjects_row_ = labelled(tr("subjects"), subjects_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(first);
    column->addWidget(template_row_);
    column->addWidget(subjects_row_);
    column->addLayout(second);

    connect(task_, &QComboBox::currentTextChanged, this, &RunForm::follow_task);
    for (QLineEdit* line : {data_, template_, subjects_, languages_})
        connect(line, &QLineEdit::textChanged, this, &RunForm::changed);
    for (QSpinBox* box : {limit_, shots_})
        connect(box, &QSpinBox::valueChanged, this, &RunForm::changed);
    connect(chat_, &QCheckBox::toggled, this, &RunForm::changed);
    follow_task();
}

void RunForm::follow_task() {
    const QString task = task_->currentText();
    template_row_->setVisible(task == "choice" || task == "generation");
    subjects_row_->setVisible(task.startsWith("global_mmlu"));
    data_->setPlaceholderText(task == "loss" ? tr("parallel corpus") : tr("folder of the task's files"));
    emit changed();
}

RunFormValues RunForm::values() const {
    const bool own = template_row_->isVisibleTo(this), subjects = subjects_row_->isVisibleTo(this);
    return {task_->currentText(),
            data_->text().trimmed(),
            own ? template_->text().trimmed() : QString(),
            subjects ? subjects_->text().trimmed() : QString(),
            languages_->text().trimmed().isEmpty() ? QStringLiteral("all") : languages_->text().trimmed(),
            limit_->value(),
            shots_->value(),
            chat_->isChecked() && chat_->isEnabled()};
}

void RunForm::set_values(const RunFormValues& values) {
    task_->setCurrentText(values.task);
    data_->setText(values.data);
    template_->setText(values.task_template);
    subjects_->setText(values.subjects);
    languages_->setText(values.languages);
    limit_->setValue(values.limit);
    shots_->setValue(values.shots);
    chat_->setChecked(values.chat);
}

void RunForm::set_chat_available(bool available) {
    chat_->setEnabled(available);
    chat_->setToolTip(available ? tr("The prompt is one user turn of the model's chat template") : tr("The model has no chat template"));
}

} // namespace isogloss
