// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QMenu;

namespace isogloss {

/// One thing that the user can do. It serves menu bar, shortcut, context menus, shortcut sheet and command palette.
struct ActionSpec {
    QString id;   ///< "plan.undo"; the part before the point is the menu's id
    QString text; ///< with a mnemonic: "&Undo"
    QKeySequence shortcut = {};
    std::function<void()> run = {};
    std::function<bool()> enabled = {}; ///< empty = always
    std::function<bool()> checked = {}; ///< empty = not checkable
    QString keywords = {};              ///< further words that the palette finds it by
    bool separator_before = false;      ///< in the menu
    QString group = {};                 ///< what a choice is about: "Order of the languages"; the palette writes it before the text
};

/// All actions of the program, each registered once.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* owner);

    QAction* add(const ActionSpec& spec);
    /// Null if there is none.
    QAction* action(const QString& id) const;
    /// In the order of registration.
    const std::vector<QAction*>& all() const { return order_; }
    /// Adds the actions whose id begins with `prefix` + "." to a menu.
    void fill(QMenu& menu, const QString& prefix) const;
    /// Asks every action anew whether it is enabled and checked. Call it after anything changed; it is cheap.
    void refresh();
    static QString group(const QAction& action);
    static QString keywords(const QAction& action);
    /// The text without mnemonic and dots, after the group.
    static QString plain_text(const QAction& action);

private:
    QWidget* owner_;
    std::map<QString, QAction*> actions_;
    std::vector<QAction*> order_;
    std::vector<ActionSpec> specs_; ///< beside order_
};

} // namespace isogloss
