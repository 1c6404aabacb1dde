// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/compare.h"

#include <string>

namespace isogloss {

/// A comparison as CSV: a comment line that says what it is and how it was made, a header line, one row per language and one, with an empty code, for
/// all together. Numbers are the shortest text that reads back as the same double; NaN is an empty field.
std::string comparison_csv(const Comparison& comparison);

} // namespace isogloss
