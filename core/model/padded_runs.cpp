// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/padded_runs.h"

#include <algorithm>
#include <limits>

namespace isogloss {

std::vector<PaddedRun> padded_runs(std::span<const std::int64_t> sizes, std::int64_t call_rows) {
    // least[i]: cost of the first i items; their last run begins at start[i].
    std::vector<std::int64_t> least(sizes.size() + 1, std::numeric_limits<std::int64_t>::max());
    std::vector<std::size_t> start(sizes.size() + 1, 0);
    least[0] = 0;
    for (std::size_t end = 1; end <= sizes.size(); ++end) {
        std::int64_t longest = 0;
        for (std::size_t first = end; first-- > 0;) {
            longest = std::max(longest, sizes[first]);
            const std::int64_t run = longest == 0 ? 0 : call_rows + longest * static_cast<std::int64_t>(end - first);
            if (run > least[end])
                break; // longer runs cost more by themselves
            if (least[first] + run < least[end]) {
                least[end] = least[first] + run;
                start[end] = first;
            }
        }
    }
    std::vector<PaddedRun> runs;
    for (std::size_t end = sizes.size(); end > 0; end = start[end]) {
        const std::int64_t rows =
            *std::max_element(sizes.begin() + static_cast<std::ptrdiff_t>(start[end]), sizes.begin() + static_cast<std::ptrdiff_t>(end));
        if (rows > 0)
            runs.push_back({static_cast<std::int64_t>(start[end]), static_cast<std::int64_t>(end), rows});
    }
    std::reverse(runs.begin(), runs.end());
    return runs;
}

} // namespace isogloss
