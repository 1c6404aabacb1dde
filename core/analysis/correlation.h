// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/accuracy_table.h"
#include "core/analysis/divergence.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// A correlation coefficient in [−1, 1] over n pairs with its interval and two-sided p. NaN where it is not defined: a constant variable, or too few
/// pairs (p: 3, interval: 4; partial: one more).
struct Correlation {
    double r = 0, low = 0, high = 0, p = 0;
    std::int64_t n = 0;
};

// All three take paired finite values [N] and throw `std::invalid_argument` if the lengths differ.

/// Pearson's r. Interval: Fisher's z, tanh(artanh r ± z √(1/(N − 3))); p: Student's t with N − 2 degrees of freedom (Fisher 1915, 1921).
Correlation pearson(std::span<const double> x, std::span<const double> y, double level);
/// Spearman's ρ: Pearson's r of the ranks, ties sharing their mean rank. p: the same t; interval: Fisher's z with the standard error
/// √((1 + ρ²/2)/(N − 3)) of Bonett & Wright 2000.
Correlation spearman(std::span<const double> x, std::span<const double> y, double level);
/// Pearson's r of x and y with z held fixed: (r_xy − r_xz r_yz) ÷ √((1 − r_xz²)(1 − r_yz²)), one degree of freedom fewer (Fisher 1924).
Correlation partial_correlation(std::span<const double> x, std::span<const double> y, std::span<const double> z, double level);

/// Mean ranks from 1: equal values share the mean of their places.
std::vector<double> mean_ranks(std::span<const double> x);

/// Permutation `number` of 0 … n−1 of the stream `seed`: Fisher and Yates' shuffle, i from n − 1 down to 1 swaps places i and
/// ⌊(counter_draw(seed, number·n + i) ≫ 32) · (i + 1) ÷ 2^32⌋.
std::vector<std::size_t> permutation(std::size_t n, std::uint64_t seed, std::uint64_t number);

struct CorrelationOptions {
    double level = 0.95;
    int permutations = 10000; ///< 0 = no permutation null (NaN)
    std::uint64_t seed = 20251123;
};

/// Divergence from the reference against accuracy, over languages, in one layer.
struct LayerCorrelation {
    int layer = 0; ///< true layer id
    Correlation pearson, spearman;
    Correlation partial;      ///< Pearson's given the covariate; NaN without one
    double holm_p = 0;        ///< of Pearson's p, corrected over layers
    double permutation_p = 0; ///< share of shuffled accuracies with |r| at least as large, (1 + hits)/(1 + permutations)
    double family_p = 0;      ///< the same against the largest |r| of any layer under each shuffle (Westfall & Young 1993): corrected over layers
    double null_low = 0, null_high = 0; ///< central `level` of r under the shuffles
};

struct CorrelationTable {
    std::string trace, reference, accuracy_source, covariate; ///< covariate: "tokens per sequence", or empty
    Weighting weighting = Weighting::Softmax;
    std::string score_function; ///< as in `DivergenceTable`
    CorrelationOptions options;
    std::vector<std::string>
        languages;                     ///< [N] that have both, in the divergence table's order (the reference is not among them: its divergence is 0)
    std::vector<std::string> left_out; ///< of the divergence table, without an accuracy
    std::vector<double> accuracy;      ///< [N]
    std::vector<double> covariates;    ///< [N], or empty
    std::vector<LayerCorrelation> layers; ///< [Lm]; all NaN where a layer is not complete in all N languages
};

/// `covariate` holds one value per language of `divergence` (its order), or is empty. Throws `AnalysisError` if fewer than three languages have an
/// accuracy.
CorrelationTable correlate(const DivergenceTable& divergence, const AccuracyTable& accuracies, const std::vector<double>& covariate,
                           const CorrelationOptions& options);

/// Mean tokens per sequence of each language: what a tokenizer makes of the same text (fertility).
std::vector<double> tokens_per_sequence(const TraceReader& trace, const std::vector<std::string>& languages);

std::string correlation_csv(const CorrelationTable& table); ///< layer,pearson,pearson_low,pearson_high,pearson_p,holm_p,…,n

} // namespace isogloss
