// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/sweep.h"

#include <QString>

#include <cmath>
#include <memory>
#include <tuple>
#include <vector>

namespace isogloss {

/// A sweep's rows as the charts take them.
using SweepRows = std::shared_ptr<const std::vector<SweepRow>>;

/// What stays the same along a dose-response curve: one line of the sweep's heatmap.
struct SweepLine {
    Rule rule = Rule::Soft;
    double tau = 0;
    std::pair<int, int> band{0, 0};
    bool operator==(const SweepLine&) const = default;
    bool holds(const SweepRun& run) const { return run.rule == rule && run.tau == tau && run.band == band; }
};

/// Lines in the order of the grid.
inline std::vector<SweepLine> sweep_lines(const SweepRows& rows) {
    std::vector<SweepLine> lines;
    if (rows)
        for (const SweepRow& row : *rows) {
            const SweepLine line{row.run.rule, row.run.tau, row.run.band};
            bool known = false;
            for (const SweepLine& other : lines)
                known = known || other == line;
            if (!known)
                lines.push_back(line);
        }
    return lines;
}

/// Differences are shown in points of accuracy, or in nats per byte.
struct SweepScale {
    bool loss = false;
    double factor() const { return loss ? 1 : 100; }
    int digits() const { return loss ? 3 : 1; }
};

inline SweepScale sweep_scale(const SweepRows& rows) {
    if (rows)
        for (const SweepRow& row : *rows)
            if (row.done)
                return {row.comparison.task == "loss"};
    return {};
}

} // namespace isogloss
