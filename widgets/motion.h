// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace isogloss {

/// False where the user told the system to move less: GNOME and others say it by the settings portal, which is asked once and not waited for; KDE and
/// GTK also in files. (Qt's own effects, which one would ask, are off on every Linux desktop.)
bool system_allows_motion();
/// What the files in a configuration folder (`~/.config`) say: KDE's animations of no duration, GTK's switched off.
bool files_allow_motion(const QString& folder);

} // namespace isogloss
