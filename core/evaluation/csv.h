// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/compare.h"

#include <string>

namespace isogloss {

/// A comparison as CSV: a comment line that says what it is and how it was made, a header line, one row per language and one, with an empty code, for
/// all together. Numbers are the shortest text that reads back as the same double; NaN is an empty field.
std::string comparison_csv(const Comparison& comparison);

/// The same as a table for a paper: per cent with one digit, p to three. What is in its last row is resampled by key.
std::string comparison_markdown(const Comparison& comparison);
std::string comparison_latex(const Comparison& comparison); ///< tabular with booktabs' rules

/// Items whose answer changed, with both answers, as CSV.
std::string flips_csv(const Comparison& comparison);

} // namespace isogloss
