// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace isogloss {

/// What an evaluation asks of a model.
struct RunFormValues {
    QString task = "belebele", data, task_template, subjects, languages = "all";
    int limit = 0, shots = 0;
    bool chat = false;
    bool operator==(const RunFormValues&) const = default;
};

/// Task, data and how much of it: the settings of a new run.
class RunForm : public QWidget {
    Q_OBJECT
public:
    explicit RunForm(QWidget* parent = nullptr);
    RunFormValues values() const;
    void set_values(const RunFormValues& values);
    void set_chat_available(bool available);
    QLineEdit& languages_edit() { return *languages_; }
    QSpinBox& limit_box() { return *limit_; }
    QLineEdit& data_edit() { return *data_; }

signals:
    void changed();
    void data_requested();      ///< choose a folder
    void template_requested();  ///< choose a file
    void languages_requested(); ///< those that are checked in the run pane

private:
    void follow_task();

    QComboBox* task_;
    QLineEdit *data_, *template_, *subjects_, *languages_;
    QSpinBox *limit_, *shots_;
    QCheckBox* chat_;
    QWidget *template_row_, *subjects_row_;
};

/// A small label that names the field beside it, for eye and screen reader.
QWidget* labelled(const QString& name, QWidget* field, QWidget* button = nullptr);

} // namespace isogloss
