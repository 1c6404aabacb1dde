// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/divergence.h"

#include <cstdint>
#include <string>
#include <vector>

namespace isogloss {

/// The isogloss line of one language with what resampling does to it: the longest run of layers whose mean divergence is below θ (see
/// `shared_bands`).
struct ResampledBand {
    SharedBand band;
    /// Ends of the intervals of the first and of the last layer, over the resamples that have a band at all: true layer ids, the order statistics
    /// next outside the percentiles. −1 = no resample has a band, or none were drawn.
    int first_low = -1, first_high = -1, last_low = -1, last_high = -1;
    double found = 0;     ///< share of the resamples that have a band; NaN without resamples
    int layers_below = 0; ///< layers below θ, in the band or not
    std::int64_t n = 0;   ///< sequence pairs
};

/// θ is held fixed. `table` must hold its sequences (`keep_sequences`); its bootstrap options are used; layers that are not complete end a run.
/// Throws `std::invalid_argument` if the sequences were not kept.
std::vector<ResampledBand> resampled_bands(const DivergenceTable& table, double threshold);

std::string bands_csv(const DivergenceTable& table, const std::vector<ResampledBand>& bands, double threshold);

} // namespace isogloss
