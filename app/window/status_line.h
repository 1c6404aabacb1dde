// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace isogloss {

/// The bottom row: what runs and where, one sentence about the trace, memory.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void set_activity(const QString& text, bool busy);
    void set_trace(const QString& text);
    /// How far the open model agrees with a reference run; empty = not checked.
    void set_parity(const QString& text, const QString& details, bool equal);
    QString parity() const;
    QString activity() const;

private:
    void show_memory();

    QLabel *activity_, *trace_, *parity_, *memory_;
    QTimer timer_;
};

} // namespace isogloss
