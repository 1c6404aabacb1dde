// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/divergence.h"
#include "core/analysis/noise_floor.h"

#include <memory>
#include <string>
#include <vector>

namespace isogloss {

/// The divergences of all pairs of languages, and the baselines of each language, layer by layer: what a table against any reference is made of, so
/// that the trace is not read again for it. N languages and L layers take 24 L N² bytes, at most about 2 MB for 32 languages and 94 layers.
class EveryReference {
public:
    EveryReference(Weighting weighting, const Bootstrap& bootstrap) : weighting_(weighting), bootstrap_(bootstrap) {}

    /// Pairs are many and have to be in memory by the layer: only up to 32 languages whose layer, token by token, is at most 2^28 values. Beyond that
    /// a new reference is read from the file.
    static bool fits(const TraceReader& trace);
    /// Layers known: always the first ones.
    int layers() const { return static_cast<int>(pairs_.size()); }
    /// Computes the next layer, which must be complete in every language. Throws `Cancelled`, and what `divergence` throws; then nothing has changed.
    void add_layer(const TraceReader& trace, const CancelToken& cancel);
    /// The numbers that `divergence` gives for these layers; NaN in the others.
    std::shared_ptr<DivergenceTable> table(const TraceReader& trace, const std::string& reference) const;

private:
    Weighting weighting_;
    Bootstrap bootstrap_;
    std::vector<PairwiseTable> pairs_;              ///< by layer
    std::vector<std::vector<Baselines>> baselines_; ///< by layer and language
};

} // namespace isogloss
