// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace isogloss {

class Actions;

/// All shortcuts on one sheet (F1), those of the charts among them.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const Actions& actions, QWidget* parent);
};

} // namespace isogloss
