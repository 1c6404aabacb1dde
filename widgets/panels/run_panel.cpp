// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/run_panel.h"

#include "core/base/files.h"
#include "widgets/models/stage_text.h"
#include "widgets/panels/field_button.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>

namespace isogloss {

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent), model_(new FieldButton), corpus_(new FieldButton), trace_folder_(new FieldButton), languages_(new LanguageChooser),
      options_toggle_(toggle_button(tr("▸ Options"))), limit_(new QSpinBox), dtype_(new QComboBox), device_(new QComboBox), memory_(new QLineEdit),
      chat_(new QCheckBox(tr("chat template"))), logits_(new QCheckBox(tr("keep router logits"))), run_(primary_button(tr("Run"))),
      bar_(new QProgressBar), status_(note_label()) {
    setProperty("look", "pane");
    setAttribute(Qt::WA_StyledBackground);
    model_->set_placeholder(tr("Open a model…"));
    model_->setAccessibleName(tr("Model"));
    model_->setObjectName("model_field");
    corpus_->set_placeholder(tr("Open a corpus…"));
    corpus_->setAccessibleName(tr("Corpus"));
    corpus_->setObjectName("corpus_field");
    options_box_ = build_options();
    options_box_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 12);
    column->setSpacing(5);
    column->addWidget(section_label(tr("Model")));
    column->addWidget(model_);
    column->addSpacing(8);
    column->addWidget(section_label(tr("Corpus")));
    column->addWidget(corpus_);
    column->addSpacing(8);
    column->addWidget(languages_, 1);
    column->addSpacing(4);
    column->addWidget(options_toggle_, 0, Qt::AlignLeft);
    column->addWidget(options_box_);
    column->addWidget(build_run_box());

    options_toggle_->setObjectName("options_toggle");
    options_toggle_->setCheckable(true);
    connect(options_toggle_, &QToolButton::toggled, this, [this](bool open) {
        options_box_->setVisible(open);
        options_toggle_->setText(open ? tr("▾ Options") : tr("▸ Options"));
    });
    connect(model_, &FieldButton::clicked, this, &RunPanel::open_model_menu);
    connect(corpus_, &FieldButton::clicked, this, &RunPanel::open_corpus_menu);
    connect(run_, &QPushButton::clicked, this, [this] {
        if (running_)
            emit cancel_requested();
        else
            emit run_requested();
    });
    show_idle();
    set_ready(false);
}

QWidget* RunPanel::build_options() {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 6);
    form->setVerticalSpacing(5);
    form->setHorizontalSpacing(10);
    limit_->setRange(0, 1000000);
    limit_->setSpecialValueText(tr("all"));
    limit_->setToolTip(tr("How many rows of the corpus are run, from the first"));
    dtype_->addItems({"bf16", "f32"});
    dtype_->setToolTip(tr("What the weights compute in: bf16 is faster, f32 gives the reference implementation's numbers"));
    device_->addItems({"auto", "cpu", "cuda"});
    memory_->setPlaceholderText(tr("¾ of what is free"));
    memory_->setToolTip(tr("Memory that a run may take, as 8G or 512M"));
    chat_->setToolTip(tr("Each text becomes one user turn of the model's chat template"));
    trace_folder_->set_placeholder(tr("the program's own"));
    trace_folder_->setAccessibleName(tr("Folder for traces"));
    form->addRow(tr("rows"), limit_);
    form->addRow(tr("numbers"), dtype_);
    form->addRow(tr("device"), device_);
    form->addRow(tr("memory"), memory_);
    form->addRow(tr("traces in"), trace_folder_);
    logits_->setToolTip(
        tr("Every token's router logits go into the trace: the preview of a plan needs them. It grows by tokens × layers × experts × 2 bytes"));
    form->addRow(QString(), chat_);
    form->addRow(QString(), logits_);
    limit_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(limit_, &QSpinBox::valueChanged, this, &RunPanel::options_changed);
    connect(dtype_, &QComboBox::currentTextChanged, this, &RunPanel::options_changed);
    connect(device_, &QComboBox::currentTextChanged, this, &RunPanel::options_changed);
    connect(memory_, &QLineEdit::editingFinished, this, &RunPanel::options_changed);
    connect(chat_, &QCheckBox::toggled, this, &RunPanel::options_changed);
    connect(logits_, &QCheckBox::toggled, this, &RunPanel::options_changed);
    connect(trace_folder_, &FieldButton::clicked, this, &RunPanel::trace_folder_requested);
    return box;
}

QWidget* RunPanel::build_run_box() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(7);
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    run_->setObjectName("run_button");
    status_->setObjectName("run_status");
    column->addWidget(bar_);
    column->addWidget(status_);
    column->addWidget(run_);
    return box;
}

void RunPanel::set_model(const QString& name, const QString& detail) { model_->set_value(name, detail); }

void RunPanel::set_corpus(const QString& name, const QString& detail, const QStringList& splits, const QString& split) {
    corpus_->set_value(name, detail);
    splits_ = splits;
    split_ = split;
}

void RunPanel::set_recent_models(const QStringList& folders) { recent_models_ = folders; }
void RunPanel::set_recent_corpora(const QStringList& folders) { recent_corpora_ = folders; }

void RunPanel::open_model_menu() {
    QMenu menu(this);
    menu.addAction(tr("Open a folder…"), this, &RunPanel::model_folder_requested);
    auto* id = new QLineEdit;
    id->setPlaceholderText(tr("or an id of the hub cache: org/name"));
    id->setMinimumWidth(260);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(8, 4, 8, 6);
    row->addWidget(id);
    auto* entry = new QWidgetAction(&menu);
    entry->setDefaultWidget(holder);
    menu.addAction(entry);
    QString entered;
    connect(id, &QLineEdit::returnPressed, &menu, [&] {
        entered = id->text().trimmed();
        menu.close();
    });
    if (!recent_models_.isEmpty())
        menu.addSeparator();
    for (const QString& folder : recent_models_)
        menu.addAction(QFileInfo(folder).fileName(), this, [this, folder] { emit model_entered(folder); })->setToolTip(folder);
    menu.setToolTipsVisible(true);
    menu.exec(model_->mapToGlobal(QPoint(0, model_->height() + 2)));
    if (!entered.isEmpty())
        emit model_entered(entered);
}

void RunPanel::open_corpus_menu() {
    QMenu menu(this);
    menu.addAction(tr("Open a folder…"), this, &RunPanel::corpus_folder_requested);
    if (splits_.size() > 1) {
        menu.addSeparator();
        for (const QString& split : splits_) {
            QAction* action = menu.addAction(split, this, [this, split] { emit split_chosen(split); });
            action->setCheckable(true);
            action->setChecked(split == split_);
        }
    }
    if (!recent_corpora_.isEmpty())
        menu.addSeparator();
    for (const QString& folder : recent_corpora_)
        menu.addAction(QFileInfo(folder).fileName(), this, [this, folder] { emit corpus_entered(folder); })->setToolTip(folder);
    menu.setToolTipsVisible(true);
    menu.exec(corpus_->mapToGlobal(QPoint(0, corpus_->height() + 2)));
}

RunOptions RunPanel::options() const {
    return {limit_->value(),    dtype_->currentText(), device_->currentText(), memory_->text().trimmed(), chat_->isEnabled() && chat_->isChecked(),
            trace_folder_path_, logits_->isChecked()};
}

void RunPanel::set_options(const RunOptions& options) {
    limit_->setValue(options.limit);
    dtype_->setCurrentText(options.dtype);
    device_->setCurrentText(options.device);
    memory_->setText(options.memory);
    chat_->setChecked(options.chat);
    logits_->setChecked(options.logits);
    trace_folder_path_ = options.trace_folder;
    trace_folder_->set_value(QFileInfo(options.trace_folder).fileName(), {});
    trace_folder_->setToolTip(options.trace_folder);
}

void RunPanel::set_chat_available(bool available) { chat_->setEnabled(available); }

void RunPanel::set_forecast(const QString& sentence, bool trouble) {
    if (running_)
        return;
    set_look(status_, trouble ? "trouble" : "note");
    status_->setText(sentence);
    status_->setVisible(!sentence.isEmpty());
}

void RunPanel::set_ready(bool ready) { run_->setEnabled(ready || running_); }

void RunPanel::set_resumable(bool resumable) {
    resumable_ = resumable;
    label_run_button();
}

void RunPanel::label_run_button() {
    run_->setText(running_ ? tr("Cancel") : resumable_ ? tr("Resume") : tr("Run"));
    set_look(run_, running_ ? "" : "primary");
}

void RunPanel::show_running(const QString& what) {
    running_ = true;
    bar_->show();
    bar_->setRange(0, 0);
    set_look(status_, "note");
    status_->setText(what);
    status_->show();
    run_->setEnabled(true);
    languages_->setEnabled(false);
    model_->setEnabled(false);
    corpus_->setEnabled(false);
    options_box_->setEnabled(false);
    label_run_button();
}

QString RunPanel::progress_text(const Progress& progress) {
    const QString stage = stage_text(progress.stage), pace = pace_text(progress);
    return pace.isEmpty() ? stage : stage + QStringLiteral(" · ") + pace;
}

void RunPanel::show_progress(const Progress& progress) {
    if (!running_)
        return;
    if (progress.fraction >= 0) {
        bar_->setRange(0, 1000);
        bar_->setValue(static_cast<int>(std::lround(std::min(1.0, progress.fraction) * 1000)));
    }
    status_->setText(progress_text(progress));
}

void RunPanel::show_idle() {
    running_ = false;
    bar_->hide();
    status_->hide();
    languages_->setEnabled(true);
    model_->setEnabled(true);
    corpus_->setEnabled(true);
    options_box_->setEnabled(true);
    label_run_button();
}

} // namespace isogloss
