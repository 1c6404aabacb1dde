// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/numbers.h"

#include <QString>

namespace isogloss {

/// "1 language", "15 languages": `one` and `many` are translated texts with %1 for the number.
inline QString plural(qint64 n, const QString& one, const QString& many) { return (n == 1 ? one : many).arg(count_text(n)); }

} // namespace isogloss
