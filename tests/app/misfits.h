// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace isogloss::tests {

/// What of the visible widgets in `root` does not fit: texts of labels, buttons, tabs, headers, fields and menus that are wider or higher than the
/// room they have, and widgets that reach beyond their parent. One line each: where, the text, what it needs and what it has. Labels that shorten
/// their text on purpose (it ends with "…" and the tool tip has the rest) are let through.
QStringList misfits(const QWidget& root);

} // namespace isogloss::tests
