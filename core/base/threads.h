// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace isogloss {

/// To be called first in `main`, once: OpenMP's threads shall spin for some 20 µs when they wait for work, then sleep. The products of a layer follow
/// each other faster than that, and longer spinning takes the processor from the window and from whatever else runs. The OpenMP runtime reads its
/// settings when it is loaded, which is before `main` (Qt depends on it), so the program starts itself again with the setting. What the user has set
/// stays; does nothing where that is not possible.
void limit_spinning(char** argv);

} // namespace isogloss
