// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace isogloss {

/// What stands in the middle before there is a trace: the three ways to get one.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// A sentence for the state in between, as "OLMoE-1B-7B is open. Open a corpus, then press Run."; empty = the first hint.
    void set_hint(const QString& hint);
    void set_demo_available(bool available);
    QPushButton& demo_button() { return *demo_; }

signals:
    void model_requested();
    void trace_requested();
    void demo_requested();

private:
    QLabel* hint_;
    QPushButton* demo_;
};

} // namespace isogloss
