// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/base/progress.h"
#include "core/trace/reader.h"

#include <span>
#include <string>
#include <vector>

namespace isogloss {

class AnalysisError : public InputError {
public:
    using InputError::InputError;
};

/// Shannon entropy in nats of a distribution p [E]; 0 ln 0 = 0.
double entropy(std::span<const double> p);

/// Entropy-normalised Jensen–Shannon divergence (arXiv 2510.04694 eq. 2), in [0, 1]:
///   D(P,Q) = JSD(P,Q) / max(ln E − (H(P)+H(Q))/2, 1e-6),  JSD = H((P+Q)/2) − (H(P)+H(Q))/2, natural logarithms.
double normalised_js(std::span<const double> p, std::span<const double> q);

/// D of row pairs: p, q [S, E] f32 → [S].
std::vector<double> normalised_js_rows(std::span<const float> p, std::span<const float> q, std::size_t experts);

struct DivergenceOptions {
    std::string reference = "eng_Latn";
    Weighting weighting = Weighting::Softmax;
    Bootstrap bootstrap;
    bool keep_sequences = false;        ///< fill `per_sequence`
    std::vector<std::string> languages; ///< empty = all
};

/// Language × layer. Cells of layers that are not complete yet are NaN, never zero.
struct DivergenceTable {
    std::string trace;
    std::string reference;
    Weighting weighting = Weighting::Softmax;
    std::vector<std::string> languages;  ///< [N], without the reference
    std::vector<int> layers;             ///< [Lm] true layer ids
    std::vector<double> mean, low, high; ///< [N, Lm] row-major; unit: 1 (share of the largest divergence that the entropies allow)
    std::vector<std::int64_t> n;         ///< [N] sequence pairs
    Bootstrap bootstrap;                 ///< how the intervals were made
    double noise_floor = 0;              ///< mean over layers of the reference's split-half divergence: odd against even sequences' pooled means
    std::vector<std::vector<double>> per_sequence; ///< [N·Lm][S] if kept
    double at(std::size_t language, std::size_t layer) const { return mean[language * layers.size() + layer]; }
};

/// Mean over parallel sequences of D(reference, language) per layer (divergence of each pair first, then the mean).
DivergenceTable divergence(const TraceReader& trace, const DivergenceOptions& options, const CancelToken& cancel = {},
                           const ProgressSink& progress = {});

/// All pairs of languages of one MoE layer: [N, N] symmetric, zero diagonal.
struct PairwiseTable {
    std::vector<std::string> languages;
    int layer = 0;            ///< true layer id
    std::vector<double> mean; ///< [N, N]
};
PairwiseTable pairwise_divergence(const TraceReader& trace, int moe_index, Weighting weighting, const CancelToken& cancel = {});

/// The isogloss line: the layers where a language's divergence is below a threshold θ.
struct SharedBand {
    std::string language;
    int first = -1, last = -1; ///< true layer ids of the longest run of layers below θ; −1 = none
};
std::vector<SharedBand> shared_bands(const DivergenceTable& table, double threshold);
/// Midpoint between the noise floor and the largest divergence of the table.
double default_threshold(const DivergenceTable& table);

} // namespace isogloss
