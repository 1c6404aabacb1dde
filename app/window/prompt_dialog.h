// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/analysis_worker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace isogloss {

/// What the model is given for one row: the exact string and its token ids, with and without the chat template. Not modal.
class PromptDialog : public QDialog {
    Q_OBJECT
public:
    PromptDialog(AnalysisWorker& analysis, const std::filesystem::path& model_folder, bool has_chat_template, const CorpusInfo& corpus,
                 const QString& language, bool chat, QWidget* parent);

    QPlainTextEdit& text() { return *text_; }
    QPlainTextEdit& ids() { return *ids_; }
    QCheckBox& chat_box() { return *chat_; }
    QComboBox& language_box() { return *language_; }
    QSpinBox& row_box() { return *row_; }

private:
    void ask();
    void show_prompt(const PromptView& view);
    void copy() const;

    AnalysisWorker& analysis_;
    std::filesystem::path model_folder_;
    CorpusInfo corpus_;
    QComboBox* language_;
    QSpinBox* row_;
    QCheckBox* chat_;
    QPlainTextEdit *text_, *ids_;
    QLabel* note_;
    PromptView shown_;
    JobId job_ = 0;
};

} // namespace isogloss
