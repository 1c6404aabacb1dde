// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace isogloss {

/// Two clusters become one. Leaves are clusters 0 … N−1; merge i makes cluster N + i.
struct ClusterMerge {
    std::size_t a = 0, b = 0; ///< a < b
    double distance = 0;      ///< mean distance over all pairs of their leaves
    std::size_t size = 0;     ///< leaves of the new cluster
};

/// Hierarchical clustering of N things.
struct Dendrogram {
    std::vector<ClusterMerge> merges;    ///< [N − 1], distances rising
    std::vector<std::size_t> leaf_order; ///< [N] leaves from left to right: below every merge a's leaves, then b's
};

/// Average linkage (UPGMA: Sokal & Michener 1958) of a symmetric matrix distance [N, N] of finite values ≥ 0 (only the upper triangle is read). The
/// closest two clusters merge first; of equally close ones those with the lowest ids. O(N²) memory, O(N³) time at worst. Throws
/// `std::invalid_argument` if the size is not N² or a value is not finite.
Dendrogram average_linkage(std::span<const double> distance, std::size_t n);

} // namespace isogloss
