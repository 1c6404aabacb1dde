// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/classical_scaling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <string>

namespace isogloss {
namespace {

/// Rotates rows and columns p and q of the symmetric matrix so that its element (p, q) becomes 0; `vectors` holds eigenvectors as rows.
void rotate(std::vector<double>& matrix, std::vector<double>& vectors, std::size_t n, std::size_t p, std::size_t q) {
    const double off = matrix[p * n + q];
    const double theta = (matrix[q * n + q] - matrix[p * n + p]) / (2 * off);
    const double t = (theta >= 0 ? 1 : -1) / (std::fabs(theta) + std::sqrt(theta * theta + 1));
    const double c = 1 / std::sqrt(t * t + 1), s = t * c;
    for (std::size_t i = 0; i < n; ++i) { // rows p and q
        const double a = matrix[p * n + i], b = matrix[q * n + i];
        matrix[p * n + i] = c * a - s * b;
        matrix[q * n + i] = s * a + c * b;
    }
    for (std::size_t i = 0; i < n; ++i) { // columns p and q
        const double a = matrix[i * n + p], b = matrix[i * n + q];
        matrix[i * n + p] = c * a - s * b;
        matrix[i * n + q] = s * a + c * b;
    }
    matrix[p * n + q] = matrix[q * n + p] = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double a = vectors[p * n + i], b = vectors[q * n + i];
        vectors[p * n + i] = c * a - s * b;
        vectors[q * n + i] = s * a + c * b;
    }
}

} // namespace

SymmetricEigen symmetric_eigen(std::vector<double> matrix, std::size_t n) {
    if (matrix.size() != n * n)
        throw std::invalid_argument("symmetric_eigen: " + std::to_string(matrix.size()) + " values of a matrix of " + std::to_string(n) + " rows");
    std::vector<double> rows(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        rows[i * n + i] = 1;
    double norm = 0;
    for (const double x : matrix)
        norm += x * x;
    const double negligible = std::sqrt(norm) * 1e-17;
    constexpr int most_sweeps = 60; // convergence is quadratic; ten are the rule
    for (int sweep = 0; sweep < most_sweeps; ++sweep) {
        bool rotated = false;
        for (std::size_t p = 0; p + 1 < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q)
                if (std::fabs(matrix[p * n + q]) > negligible) {
                    rotate(matrix, rows, n, p, q);
                    rotated = true;
                }
        if (!rotated)
            break;
    }
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return matrix[a * n + a] > matrix[b * n + b]; });
    SymmetricEigen eigen{std::vector<double>(n), std::vector<double>(n * n)};
    for (std::size_t i = 0; i < n; ++i) {
        eigen.values[i] = matrix[order[i] * n + order[i]];
        for (std::size_t j = 0; j < n; ++j)
            eigen.vectors[j * n + i] = rows[order[i] * n + j];
    }
    return eigen;
}

Scaling classical_scaling(std::span<const double> distance, std::size_t n, std::size_t dimensions) {
    if (distance.size() != n * n || !std::all_of(distance.begin(), distance.end(), [](double x) { return std::isfinite(x); }))
        throw std::invalid_argument("classical_scaling takes finite distances [" + std::to_string(n) + ", " + std::to_string(n) + "]");
    std::vector<double> centred(n * n), row_means(n, 0.0);
    const auto count = static_cast<double>(n);
    double mean = 0;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j) {
            const double square = distance[i * n + j] * distance[i * n + j];
            row_means[i] += square / count;
            mean += square / (count * count);
        }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            centred[i * n + j] = -(distance[i * n + j] * distance[i * n + j] - row_means[i] - row_means[j] + mean) / 2;
    const SymmetricEigen eigen = symmetric_eigen(std::move(centred), n);

    Scaling scaling;
    scaling.dimensions = dimensions;
    scaling.eigenvalues = eigen.values;
    scaling.coordinates.assign(n * dimensions, 0.0);
    double kept = 0, all = 0;
    for (const double value : eigen.values)
        all += std::fabs(value);
    for (std::size_t d = 0; d < std::min(dimensions, n); ++d) {
        if (!(eigen.values[d] > 0))
            break;
        kept += eigen.values[d];
        std::size_t largest = 0;
        for (std::size_t i = 1; i < n; ++i)
            if (std::fabs(eigen.vectors[i * n + d]) > std::fabs(eigen.vectors[largest * n + d]) * (1 + 1e-9)) // of equal ones the first
                largest = i;
        const double scale = std::copysign(std::sqrt(eigen.values[d]), eigen.vectors[largest * n + d]);
        for (std::size_t i = 0; i < n; ++i)
            scaling.coordinates[i * dimensions + d] = scale * eigen.vectors[i * n + d];
    }
    scaling.explained = all > 0 ? kept / all : std::numeric_limits<double>::quiet_NaN();
    return scaling;
}

} // namespace isogloss
