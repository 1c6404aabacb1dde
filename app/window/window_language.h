// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace isogloss {

/// Languages that the window speaks: code ("de", "zh_CN") and its own name, English first; the others are those whose texts the program holds.
std::vector<std::pair<QString, QString>> window_languages();

/// Texts of Isogloss and of Qt, numbers, and the direction of the layout. An empty code is the system's language; one without texts gives English
/// ones. Call it once, before the first widget: texts that are shown already stay as they are.
void speak(const QString& code);

} // namespace isogloss
