// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/dendrogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>

namespace isogloss {
namespace {

/// Clusters that have not been merged yet, each with its nearest neighbour among those that stand after it.
class OpenClusters {
public:
    OpenClusters(std::span<const double> distance, std::size_t n) : n_(n), distance_(n * n), id_(n), size_(n, 1), nearest_(n) {
        std::iota(id_.begin(), id_.end(), std::size_t{0});
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = a + 1; b < n; ++b)
                distance_[a * n + b] = distance_[b * n + a] = distance[a * n + b];
        open_ = id_;
        for (std::size_t place = 0; place < n; ++place)
            find_nearest(place);
    }

    /// Merges the closest two into cluster `made`.
    ClusterMerge merge_closest(std::size_t made) {
        std::size_t best = 0;
        for (std::size_t place = 1; place + 1 < open_.size(); ++place)
            if (closer(place, best))
                best = place;
        const std::size_t a = open_[best], b = nearest_[a];
        ClusterMerge merge{std::min(id_[a], id_[b]), std::max(id_[a], id_[b]), at(a, b), size_[a] + size_[b]};
        const double share = static_cast<double>(size_[a]) / static_cast<double>(merge.size);
        for (const std::size_t c : open_)
            if (c != a && c != b)
                distance_[a * n_ + c] = distance_[c * n_ + a] = share * at(a, c) + (1 - share) * at(b, c);
        size_[a] = merge.size;
        id_[a] = made;
        open_.erase(std::find(open_.begin(), open_.end(), b));
        for (std::size_t place = 0; place < open_.size(); ++place) {
            const std::size_t c = open_[place];
            // The distance to the merged pair lies between those to its parts, so nobody's nearest changes but where a part was it.
            if (c == a || nearest_[c] == a || nearest_[c] == b || place == open_.size() - 1)
                find_nearest(place);
        }
        return merge;
    }

private:
    double at(std::size_t a, std::size_t b) const { return distance_[a * n_ + b]; }
    /// Order of two candidate pairs: distance, then ids.
    auto key(std::size_t c) const {
        const std::size_t other = nearest_[c];
        return std::tuple{at(c, other), std::min(id_[c], id_[other]), std::max(id_[c], id_[other])};
    }
    bool closer(std::size_t place, std::size_t best) const { return key(open_[place]) < key(open_[best]); }
    void find_nearest(std::size_t place) {
        const std::size_t c = open_[place];
        nearest_[c] = c;
        for (std::size_t other = place + 1; other < open_.size(); ++other) {
            const std::size_t d = open_[other];
            if (nearest_[c] == c || std::pair{at(c, d), id_[d]} < std::pair{at(c, nearest_[c]), id_[nearest_[c]]})
                nearest_[c] = d;
        }
    }

    std::size_t n_;
    std::vector<double> distance_; ///< [N, N] between open clusters, by row of one of their leaves
    std::vector<std::size_t> id_;  ///< cluster id of a row
    std::vector<std::size_t> size_;
    std::vector<std::size_t> open_;    ///< rows in use, rising
    std::vector<std::size_t> nearest_; ///< row → row
};

std::vector<std::size_t> leaves(const std::vector<ClusterMerge>& merges, std::size_t n) {
    std::vector<std::size_t> order, stack{merges.empty() ? 0 : n + merges.size() - 1};
    while (!stack.empty()) {
        const std::size_t cluster = stack.back();
        stack.pop_back();
        if (cluster < n) {
            order.push_back(cluster);
            continue;
        }
        stack.push_back(merges[cluster - n].b);
        stack.push_back(merges[cluster - n].a);
    }
    return order;
}

} // namespace

Dendrogram average_linkage(std::span<const double> distance, std::size_t n) {
    if (distance.size() != n * n)
        throw std::invalid_argument("average_linkage: " + std::to_string(distance.size()) + " distances of " + std::to_string(n) + " things");
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b)
            if (!std::isfinite(distance[a * n + b]))
                throw std::invalid_argument("average_linkage: the distance of " + std::to_string(a) + " and " + std::to_string(b) + " is not finite");
    Dendrogram result;
    if (n == 0)
        return result;
    OpenClusters clusters(distance, n);
    while (result.merges.size() + 1 < n)
        result.merges.push_back(clusters.merge_closest(n + result.merges.size()));
    result.leaf_order = leaves(result.merges, n);
    return result;
}

} // namespace isogloss
