// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/run_panel.h"
#include "widgets/theme.h"

#include <QByteArray>
#include <QStringList>

namespace isogloss {

/// What the window remembers from one time to the next.
struct WindowState {
    QByteArray geometry, docks, splitters;
    ThemeChoice theme = ThemeChoice::System;
    RunOptions run;
    QStringList recent_models, recent_corpora, recent_sessions, recent_traces;
    QString figure_folder;
    QString language;     ///< of the window's texts; empty = the system's
    bool visited = false; ///< the guided first visit was seen, or ended
};

/// From and to the user's settings. Values that make no sense are passed over.
WindowState load_window_state();
void save_window_state(const WindowState& state);

/// Puts `folder` first, keeps eight.
void remember(QStringList& recent, const QString& folder);

} // namespace isogloss
