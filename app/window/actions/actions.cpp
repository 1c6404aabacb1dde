// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions/actions.h"

#include <QMenu>
#include <QRegularExpression>
#include <QWidget>

namespace isogloss {

namespace {
constexpr const char *keywords_property = "isogloss_keywords", *group_property = "isogloss_group";
}

Actions::Actions(QWidget* owner) : QObject(owner), owner_(owner) {}

QAction* Actions::add(const ActionSpec& spec) {
    Q_ASSERT_X(!actions_.contains(spec.id), "Actions::add", qPrintable(spec.id));
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setCheckable(static_cast<bool>(spec.checked));
    action->setProperty(keywords_property, spec.keywords);
    action->setProperty(group_property, spec.group);
    connect(action, &QAction::triggered, this, [this, run = spec.run] {
        run();
        refresh();
    });
    owner_->addAction(action);
    actions_[spec.id] = action;
    order_.push_back(action);
    specs_.push_back(spec);
    return action;
}

QAction* Actions::action(const QString& id) const {
    const auto found = actions_.find(id);
    return found == actions_.end() ? nullptr : found->second;
}

void Actions::fill(QMenu& menu, const QString& prefix) const {
    for (std::size_t i = 0; i < order_.size(); ++i) {
        if (!specs_[i].id.startsWith(prefix + "."))
            continue;
        if (specs_[i].separator_before)
            menu.addSeparator();
        menu.addAction(order_[i]);
    }
}

void Actions::refresh() {
    for (std::size_t i = 0; i < order_.size(); ++i) {
        if (specs_[i].enabled)
            order_[i]->setEnabled(specs_[i].enabled());
        if (specs_[i].checked)
            order_[i]->setChecked(specs_[i].checked());
    }
}

QString Actions::group(const QAction& action) { return action.property(group_property).toString(); }

QString Actions::keywords(const QAction& action) { return action.property(keywords_property).toString(); }

QString Actions::plain_text(const QAction& action) {
    static const QRegularExpression mnemonic(QStringLiteral("\\s*\\(&.\\)")); // as in "文件(&F)"
    QString text = action.text();
    text.remove(mnemonic).remove('&').remove(QStringLiteral("…"));
    return group(action).isEmpty() ? text.trimmed() : group(action) + QStringLiteral(": ") + text.trimmed();
}

} // namespace isogloss
