// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/job_list_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace isogloss {

/// The jobs of this session with their progress, and the log of the selected one.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(JobListModel& model, QWidget* parent = nullptr);
    QTableView& table() { return *table_; }
    QPushButton& cancel_button() { return *cancel_; }
    QString log() const;
    QSize sizeHint() const override { return {700, 190}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

signals:
    void cancel_requested(quint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const JobRow* selected() const;
    void follow();

    JobListModel& model_;
    QTableView* table_;
    QPlainTextEdit* log_;
    QPushButton *cancel_, *clear_;
    QLabel* empty_;
    quint64 shown_ = 0; ///< the job whose log is shown
};

} // namespace isogloss
