// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace isogloss {

/// Holm's step-down adjusted p values (Holm 1979), in input order; a NaN stays NaN and does not count as a test.
std::vector<double> holm(std::vector<double> p);

} // namespace isogloss
