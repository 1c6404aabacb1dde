// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "widgets/models/job_list_model.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace isogloss {

class FieldButton;
class LanguageChooser;

/// How a run is set up besides model, corpus and languages.
struct RunOptions {
    int limit = 0; ///< rows; 0 = all
    QString dtype = "bf16";
    QString device = "auto";
    QString memory; ///< "8G"; empty = three quarters of what is free
    bool chat = false;
    QString trace_folder; ///< empty = the program's own
    bool logits = false;  ///< keep every token's router logits
};

/// What is run, and how far it is: model, corpus, languages, options, Run.
class RunPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunPanel(QWidget* parent = nullptr);

    LanguageChooser& languages() { return *languages_; }
    QPushButton& run_button() { return *run_; }
    void set_model(const QString& name, const QString& detail);
    void set_corpus(const QString& name, const QString& detail, const QStringList& splits, const QString& split);
    void set_recent_models(const QStringList& folders);
    void set_recent_corpora(const QStringList& folders);
    RunOptions options() const;
    void set_options(const RunOptions& options);
    void set_chat_available(bool available);
    /// One sentence below the button while nothing runs: what the run needs, or why it cannot be. Trouble is coloured.
    void set_forecast(const QString& sentence, bool trouble);
    void set_ready(bool ready);
    void set_resumable(bool resumable);

    void show_running(const QString& what);
    void show_progress(const Progress& progress);
    void show_idle();
    bool running() const { return running_; }
    static QString progress_text(const Progress& progress);

signals:
    void model_folder_requested();
    void model_entered(const QString& folder_or_id);
    void corpus_folder_requested();
    void corpus_entered(const QString& folder);
    void split_chosen(const QString& split);
    void trace_folder_requested();
    void options_changed();
    void run_requested();
    void cancel_requested();

private:
    QWidget* build_options();
    QWidget* build_run_box();
    void open_model_menu();
    void open_corpus_menu();
    void label_run_button();

    FieldButton *model_, *corpus_, *trace_folder_;
    LanguageChooser* languages_;
    QStringList recent_models_, recent_corpora_, splits_;
    QString split_;
    QToolButton* options_toggle_;
    QWidget* options_box_;
    QSpinBox* limit_;
    QComboBox *dtype_, *device_;
    QLineEdit* memory_;
    QCheckBox *chat_, *logits_;
    QPushButton* run_;
    QProgressBar* bar_;
    QLabel* status_;
    QString trace_folder_path_;
    bool running_ = false, resumable_ = false;
};

} // namespace isogloss
