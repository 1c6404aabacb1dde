// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/prompt_dialog.h"

#include "widgets/charts/chart.h"
#include "widgets/numbers.h"
#include "widgets/panels/style.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace isogloss {

PromptDialog::PromptDialog(AnalysisWorker& analysis, const std::filesystem::path& model_folder, bool has_chat_template, const CorpusInfo& corpus,
                           const QString& language, bool chat, QWidget* parent)
    : QDialog(parent), analysis_(analysis), model_folder_(model_folder), corpus_(corpus), language_(new QComboBox), row_(new QSpinBox),
      chat_(new QCheckBox(tr("chat template"))), text_(new QPlainTextEdit), ids_(new QPlainTextEdit), note_(note_label()) {
    setWindowTitle(tr("What the model is given"));
    setObjectName("prompt_dialog");
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 460);
    for (const std::string& code : corpus.languages)
        language_->addItem(tr("%1   %2").arg(isolated(native_name(QString::fromStdString(code))), QString::fromStdString(code)),
                           QString::fromStdString(code));
    language_->setCurrentIndex(std::max(0, language_->findData(language)));
    language_->setAccessibleName(tr("Language"));
    row_->setRange(1, 1'000'000'000);
    row_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row_->setPrefix(tr("row "));
    row_->setAccessibleName(tr("Row of the corpus"));
    row_->setGroupSeparatorShown(true);
    chat_->setChecked(chat && has_chat_template);
    chat_->setEnabled(has_chat_template);
    chat_->setToolTip(has_chat_template ? tr("The row as one user turn of the checkpoint's chat template")
                                        : tr("The checkpoint has no chat template."));
    for (QPlainTextEdit* edit : {text_, ids_})
        edit->setReadOnly(true);
    ids_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setAccessibleName(tr("Exact text"));
    ids_->setAccessibleName(tr("Token ids"));
    auto* copy_button = new QPushButton(tr("Copy as JSON"));
    auto* close_button = new QPushButton(tr("Close"));

    auto* choice = new QHBoxLayout;
    choice->addWidget(language_, 1);
    choice->addWidget(row_);
    choice->addWidget(chat_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(note_, 1);
    buttons->addWidget(copy_button);
    buttons->addWidget(close_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->addLayout(choice);
    column->addWidget(section_label(tr("Exact text")));
    column->addWidget(text_, 1);
    column->addWidget(section_label(tr("Token ids")));
    column->addWidget(ids_, 1);
    column->addLayout(buttons);

    connect(language_, &QComboBox::currentIndexChanged, this, &PromptDialog::ask);
    connect(row_, &QSpinBox::valueChanged, this, &PromptDialog::ask);
    connect(chat_, &QCheckBox::toggled, this, &PromptDialog::ask);
    connect(copy_button, &QPushButton::clicked, this, &PromptDialog::copy);
    connect(close_button, &QPushButton::clicked, this, &QDialog::close);
    connect(&analysis_, &AnalysisWorker::prompt_ready, this, [this](JobId id, const PromptView& view) {
        if (id == job_)
            show_prompt(view);
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != job_)
            return;
        text_->clear();
        ids_->clear();
        set_look(note_, "trouble");
        note_->setText(sentence);
    });
    ask();
}

void PromptDialog::ask() {
    job_ = analysis_.prompt({model_folder_, corpus_, language_->currentData().toString().toStdString(), row_->value() - 1, chat_->isChecked()});
}

void PromptDialog::show_prompt(const PromptView& view) {
    shown_ = view;
    text_->setPlainText(view.text);
    QStringList lines;
    for (qsizetype i = 0; i < view.pieces.size(); ++i)
        lines << QStringLiteral("%1 %2")
                     .arg(view.ids[static_cast<std::size_t>(i)], 7)
                     .arg(isolated(QString(view.pieces[i]).replace('\n', QStringLiteral("↵"))));
    ids_->setPlainText(lines.join('\n'));
    set_look(note_, "note");
    note_->setText(tr("%1 tokens, %2 bytes; row %3 of %4")
                       .arg(count_text(static_cast<std::int64_t>(view.ids.size())), count_text(view.text.toUtf8().size()),
                            count_text(view.request.row + 1), count_text(view.rows)));
    row_->setMaximum(static_cast<int>(std::max<std::int64_t>(1, view.rows)));
}

void PromptDialog::copy() const {
    QJsonArray ids;
    for (const std::int32_t id : shown_.ids)
        ids.append(id);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(QJsonDocument(QJsonObject{{"text", shown_.text}, {"ids", ids}}).toJson(QJsonDocument::Compact)));
}

} // namespace isogloss
