// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace isogloss {

/// Distributions over E experts, one per row, with their entropies: computed once, however many others they are compared with.
class DistributionRows {
public:
    /// rows [S, E], each a distribution. Throws `std::invalid_argument` if E < 2 or the size is no multiple of E.
    DistributionRows(std::vector<float> rows, std::size_t experts);
    std::size_t size() const noexcept { return entropies_.size(); }
    /// Entropy-normalised Jensen–Shannon divergence (core/analysis/divergence.h) of each row from the other's same row: [S] in [0, 1].
    std::vector<double> divergence_from(const DistributionRows& other) const;

private:
    std::vector<float> rows_;       ///< [S, E]
    std::vector<double> entropies_; ///< [S] nats
    std::size_t experts_;
};

} // namespace isogloss
