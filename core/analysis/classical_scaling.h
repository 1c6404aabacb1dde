// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace isogloss {

/// Points in a plane (or more dimensions) whose distances come as close as a projection can to given ones.
struct Scaling {
    std::size_t dimensions = 0;
    std::vector<double>
        coordinates; ///< [N, dimensions], centred; axes by falling eigenvalue, each turned so that its largest |coordinate| is positive
    std::vector<double> eigenvalues; ///< [N] of the doubly centred matrix, falling; negative ones: the distances are not Euclidean
    double explained = 0;            ///< share of the kept eigenvalues (those > 0) in Σ |eigenvalues|, in [0, 1]; NaN if all distances are 0
};

/// Classical multidimensional scaling (Torgerson 1952; Gower 1966) of symmetric distances [N, N]: B = −½ J D² J with J = I − 1/N; the coordinates are
/// the first eigenvectors of B times the roots of their eigenvalues (0 where these are negative). Throws `std::invalid_argument` if the size is not
/// N² or a value is not finite.
Scaling classical_scaling(std::span<const double> distance, std::size_t n, std::size_t dimensions = 2);

/// Eigenvalues (falling) and eigenvectors (columns of [N, N] row-major, in that order) of a symmetric matrix, by Jacobi's rotations; accurate to
/// rounding. O(N³) per sweep, some ten sweeps.
struct SymmetricEigen {
    std::vector<double> values, vectors;
};
SymmetricEigen symmetric_eigen(std::vector<double> matrix, std::size_t n);

} // namespace isogloss
