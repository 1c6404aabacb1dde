// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace isogloss {

/// Neighbours [first, last) that are computed in one call, each padded to `rows`, the longest of them.
struct PaddedRun {
    std::int64_t first = 0, last = 0;
    std::int64_t rows = 0;
};

/// Cuts items of these sizes into runs so that the rows of all of them, padding included, and `call_rows` for each run are fewest in sum. Items of
/// size 0 lie in no run, or in one where leaving them out would cost more than computing them.
std::vector<PaddedRun> padded_runs(std::span<const std::int64_t> sizes, std::int64_t call_rows);

} // namespace isogloss
