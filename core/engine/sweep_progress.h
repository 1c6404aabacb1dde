// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <cstdint>

namespace isogloss {

/// Turns finished blocks into `Progress`: rate and time left are of this sweep.
class SweepProgress {
public:
    SweepProgress(const ProgressSink& sink, std::int64_t tokens, int first_layer, int layers);
    /// Layer `layer` has begun.
    void layer(int layer);
    /// `share` of the current layer is done, 0 … 1. Reported at most every 100 ms.
    void within_layer(double share);
    void head();
    double seconds() const;

private:
    void report(const std::string& stage, double share);

    const ProgressSink& sink_;
    std::int64_t tokens_;
    int first_layer_, layers_;
    int layer_ = 0;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point last_report_;
};

} // namespace isogloss
