// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace isogloss {

/// A sentence about something that failed, in place, never in the way: it can be copied and dismissed. It can also ask one question.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// `details` is what "Copy details" copies, besides the sentence.
    void show_error(const QString& sentence, const QString& details = {});
    /// A question with the button that says yes; dismissing says no.
    void ask(const QString& sentence, const QString& yes, std::function<void()> accept);
    void dismiss();
    QString sentence() const;
    bool asking() const { return static_cast<bool>(accept_); }
    QPushButton* yes_button() const { return yes_; }

private:
    QLabel* text_;
    QPushButton* yes_;
    QToolButton* copy_;
    QString details_;
    std::function<void()> accept_;
};

} // namespace isogloss
