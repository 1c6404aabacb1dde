// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions/shortcut_sheet.h"

#include "app/window/actions/actions.h"
#include "widgets/panels/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>

namespace isogloss {

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<QPair<QString, QString>> rows;
    for (const QAction* action : actions.all())
        if (!action->shortcut().isEmpty())
            rows.append({Actions::plain_text(*action), action->shortcut().toString(QKeySequence::NativeText)});
    rows.append({tr("Heatmap: move the selected cell"), tr("arrow keys")});
    rows.append({tr("Heatmap: add a language to the selection"), tr("Ctrl+click")});
    rows.append({tr("Experts: promote, suppress, remove"), tr("P, S, Del")});
    rows.append({tr("Experts: promote"), tr("double click")});
    rows.append({tr("Languages: check, uncheck"), tr("Space")});
    rows.append({tr("Edits: change the strength"), tr("F2, double click")});

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    const int half = static_cast<int>(rows.size() + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        auto* keys = new QLabel(rows[i].second);
        keys->setProperty("look", "note");
        const int column = i < half ? 0 : 2;
        grid->addWidget(new QLabel(rows[i].first), i % half, column);
        grid->addWidget(keys, i % half, column + 1);
    }
    new QShortcut(Qt::Key_F1, this, [this] { close(); });
}

} // namespace isogloss
