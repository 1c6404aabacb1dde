// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenuBar;
class QToolButton;

namespace isogloss {

/// The top row: menus, what is being looked at, the way to the command palette.
class HeaderBar : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget* parent = nullptr);
    QMenuBar& menus() { return *menus_; }
    QToolButton& search_button() { return *search_; }
    /// "OLMoE · FLORES dev · 15 languages · against eng_Latn"; the end is left out where there is no room.
    void set_context(const QStringList& parts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QMenuBar* menus_;
    QLabel* context_;
    QToolButton* search_;
    QString text_;
};

} // namespace isogloss
