// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/watchdog.h"

class QElapsedTimer;

namespace isogloss {

class MainWindow;

namespace bench {

double seconds(const QElapsedTimer& clock);
void say(const char* what, double value);
/// The longest answers since the last call.
void say_stalls(Watchdog& watchdog, const char* during);

/// Prints what a frame costs on the page Divergence: pointer, threshold, selection, sorting, zoom, curves. False if something did not come.
bool divergence_frames(MainWindow& window);
/// The same on the pages Languages, Experts, Tokens and Correlation.
bool other_views(MainWindow& window);

} // namespace bench
} // namespace isogloss
