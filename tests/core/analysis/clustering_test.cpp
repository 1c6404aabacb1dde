// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bootstrap.h"
#include "core/analysis/classical_scaling.h"
#include "core/analysis/dendrogram.h"
#include "tests/core/analysis/reference.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <stdexcept>

using namespace isogloss;

namespace {

/// Distances without a pattern: n things, the same each run. Some are equal.
std::vector<double> noise(std::size_t n, std::uint64_t seed) {
    std::vector<double> distance(n * n, 0.0);
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b)
            distance[a * n + b] = distance[b * n + a] = static_cast<double>(1 + counter_draw(seed, a * n + b) % 40);
    return distance;
}

/// Average linkage by its definition: mean distance over all pairs of leaves, recomputed for each merge.
std::vector<double> heights_by_definition(const std::vector<double>& distance, std::size_t n) {
    std::vector<std::vector<std::size_t>> clusters;
    for (std::size_t i = 0; i < n; ++i)
        clusters.push_back({i});
    std::vector<double> heights;
    while (clusters.size() > 1) {
        double best = 1e300;
        std::size_t first = 0, second = 0;
        for (std::size_t a = 0; a < clusters.size(); ++a)
            for (std::size_t b = a + 1; b < clusters.size(); ++b) {
                double sum = 0;
                for (const std::size_t i : clusters[a])
                    for (const std::size_t j : clusters[b])
                        sum += distance[i * n + j];
                const double mean = sum / static_cast<double>(clusters[a].size() * clusters[b].size());
                if (mean < best) {
                    best = mean;
                    first = a;
                    second = b;
                }
            }
        clusters[first].insert(clusters[first].end(), clusters[second].begin(), clusters[second].end());
        clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(second));
        heights.push_back(best);
    }
    return heights;
}

} // namespace

class ClusteringTest : public QObject {
    Q_OBJECT
    const nlohmann::json expected_ = tests::statistics()["distances"];

private slots:
    void linkage_is_scipys() {
        for (const auto& one : expected_) {
            const auto distance = one["distance"].get<std::vector<double>>();
            const std::size_t n = one["leaves"].size();
            const Dendrogram found = average_linkage(distance, n);
            QCOMPARE(found.merges.size(), n - 1);
            for (std::size_t i = 0; i + 1 < n; ++i) {
                const auto& merge = one["linkage"][i];
                QCOMPARE(static_cast<double>(found.merges[i].a), merge[0].get<double>());
                QCOMPARE(static_cast<double>(found.merges[i].b), merge[1].get<double>());
                VERIFY_CLOSE(found.merges[i].distance, merge[2].get<double>(), 1e-12);
                QCOMPARE(static_cast<double>(found.merges[i].size), merge[3].get<double>());
            }
            QCOMPARE(found.leaf_order, one["leaves"].get<std::vector<std::size_t>>());
        }
    }

    void linkage_follows_its_definition() {
        // Ties merge in different orders, so only first heights are compared where distances repeat; leaves are a permutation, heights rise.
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const std::size_t n = 3 + seed;
            const auto distance = noise(n, seed);
            const Dendrogram found = average_linkage(distance, n);
            VERIFY_CLOSE(found.merges.front().distance, heights_by_definition(distance, n).front(), 1e-12);
            auto leaves = found.leaf_order;
            std::sort(leaves.begin(), leaves.end());
            for (std::size_t i = 0; i < n; ++i)
                QCOMPARE(leaves[i], i);
            for (std::size_t i = 1; i < found.merges.size(); ++i)
                QVERIFY(found.merges[i].distance >= found.merges[i - 1].distance - 1e-12);
            QCOMPARE(found.merges.back().size, n);
        }
        for (const auto& one : expected_) {
            const auto distance = one["distance"].get<std::vector<double>>();
            const std::size_t n = one["leaves"].size();
            const auto heights = heights_by_definition(distance, n);
            const Dendrogram found = average_linkage(distance, n);
            for (std::size_t i = 0; i + 1 < n; ++i)
                VERIFY_CLOSE(found.merges[i].distance, heights[i], 1e-12);
        }
    }

    void few_things() {
        QCOMPARE(average_linkage({}, 0).leaf_order.size(), std::size_t{0});
        const std::vector<double> one{0.0};
        QCOMPARE(average_linkage(one, 1).leaf_order, std::vector<std::size_t>{0});
        QCOMPARE(average_linkage(one, 1).merges.size(), std::size_t{0});
        QVERIFY_EXCEPTION_THROWN(average_linkage(one, 2), std::invalid_argument);
        const std::vector<double> missing{0, std::nan(""), std::nan(""), 0};
        QVERIFY_EXCEPTION_THROWN(average_linkage(missing, 2), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(classical_scaling(missing, 2), std::invalid_argument);
        QVERIFY(std::isnan(classical_scaling(one, 1).explained));
    }

    void scaling_is_numpys() {
        for (const auto& one : expected_) {
            const std::size_t n = one["leaves"].size();
            const Scaling found = classical_scaling(one["distance"].get<std::vector<double>>(), n);
            for (std::size_t i = 0; i < n; ++i) {
                VERIFY_CLOSE(found.eigenvalues[i], one["eigenvalues"][i].get<double>(), 1e-10);
                if (n > 2) // the second axis of two points is rounding
                    for (std::size_t d = 0; d < 2; ++d)
                        VERIFY_CLOSE(found.coordinates[i * 2 + d], one["coordinates"][i][d].get<double>(), 1e-9);
            }
            VERIFY_CLOSE(found.explained, one["explained"].get<double>(), 1e-10);
        }
    }

    void scaling_gives_back_a_plane() {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const std::size_t n = 5 + 2 * seed;
            std::vector<double> x(n), y(n), distance(n * n);
            for (std::size_t i = 0; i < n; ++i) {
                x[i] = static_cast<double>(counter_draw(seed, 2 * i) % 1000) / 100;
                y[i] = static_cast<double>(counter_draw(seed, 2 * i + 1) % 1000) / 300;
            }
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    distance[i * n + j] = std::hypot(x[i] - x[j], y[i] - y[j]);
            const Scaling found = classical_scaling(distance, n);
            VERIFY_CLOSE(found.explained, 1, 1e-9);
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    VERIFY_CLOSE(
                        std::hypot(found.coordinates[2 * i] - found.coordinates[2 * j], found.coordinates[2 * i + 1] - found.coordinates[2 * j + 1]),
                        distance[i * n + j], 1e-9);
        }
    }

    void eigenvectors_are_orthonormal_and_diagonalise() {
        const std::size_t n = 24;
        const auto matrix = noise(n, 9);
        const SymmetricEigen eigen = symmetric_eigen(matrix, n);
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; b < n; ++b) {
                double product = 0, between = 0;
                for (std::size_t i = 0; i < n; ++i) {
                    product += eigen.vectors[i * n + a] * eigen.vectors[i * n + b];
                    for (std::size_t j = 0; j < n; ++j)
                        between += eigen.vectors[i * n + a] * matrix[i * n + j] * eigen.vectors[j * n + b];
                }
                VERIFY_CLOSE(product, a == b ? 1.0 : 0.0, 1e-12);
                VERIFY_CLOSE(between, a == b ? eigen.values[a] : 0.0, 1e-9);
            }
    }
};

QTEST_GUILESS_MAIN(ClusteringTest)
#include "clustering_test.moc"
