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
/// 0 where both are uniform (0 ÷ 0).
double normalised_js(std::span<const double> p, std::span<const double> q);

/// D of row pairs: p, q [S, E] f32, each row a distribution as stored (not renormalised) → [S]. Both throw `std::invalid_argument` if the sizes
/// differ or E < 2.
std::vector<double> normalised_js_rows(std::span<const float> p, std::span<const float> q, std::size_t experts);

/// What the compared distributions are: "topk", "softmax", or the family's own scores where they are no softmax, "sigmoid_normalised".
std::string weighting_label(Weighting weighting, const std::string& score_function);

struct DivergenceOptions {
    std::string reference = "eng_Latn";
    Weighting weighting = Weighting::Softmax;
    Bootstrap bootstrap;
    bool keep_sequences = false;        ///< fill `per_sequence`
    std::vector<std::string> languages; ///< empty = all
    std::vector<int> moe_indices;       ///< compute only these layers (MoE indices), the others stay NaN; empty = all
    bool baselines = true;              ///< fill `noise_floor*` and `other_sentence`
};

/// Language × layer. Cells of layers that are not complete yet are NaN, never zero.
struct DivergenceTable {
    std::string trace;
    std::string reference;
    Weighting weighting = Weighting::Softmax;
    std::string score_function;          ///< of the trace: "softmax", "sigmoid_normalised"; empty = not known
    std::vector<std::string> languages;  ///< [N], without the reference
    std::vector<int> layers;             ///< [Lm] true layer ids
    std::vector<double> mean, low, high; ///< [N, Lm] row-major; unit: 1 (share of the largest divergence that the entropies allow)
    std::vector<std::int64_t> n;         ///< [N] sequence pairs
    Bootstrap bootstrap;                 ///< how the intervals were made
    /// What chance alone gives: the divergence to be expected between two samples of the reference's own tokens as long as its sentences are, from
    /// the halves (even and odd tokens) of each sentence; see core/analysis/noise_floor.h and docs/measures.md. Mean over the layers of the next
    /// array.
    double noise_floor = 0;
    std::vector<double> noise_floor_by_layer; ///< [Lm], NaN where not computed
    /// [Lm] mean divergence of reference sentence i from reference sentence (i + S/2) mod S: the same language, another meaning. A language that
    /// stays below it is routed more by meaning than by language.
    std::vector<double> other_sentence;
    std::vector<std::vector<double>> per_sequence; ///< [N·Lm][S] if kept
    double at(std::size_t language, std::size_t layer) const { return mean[language * layers.size() + layer]; }
};

/// Mean over parallel sequences of D(reference, language) per layer (divergence of each pair first, then the mean). Throws `AnalysisError` if the
/// languages are not parallel or a stored row is no distribution, `TraceError` for a language that the trace lacks, `Cancelled`.
DivergenceTable divergence(const TraceReader& trace, const DivergenceOptions& options, const CancelToken& cancel = {},
                           const ProgressSink& progress = {});

/// Copies the layers `moe_indices` of `part` (same trace, reference, weighting, languages) into `table`, and its baselines: so a view of a growing
/// trace computes each layer once. Throws `std::invalid_argument` if the two do not belong together.
void update_layers(DivergenceTable& table, const DivergenceTable& part, const std::vector<int>& moe_indices);

/// All pairs of languages of one MoE layer: [N, N] symmetric, zero diagonal. Rows and columns of languages whose layer is not complete are NaN.
struct PairwiseTable {
    std::vector<std::string> languages;
    int layer = 0;                 ///< true layer id
    std::vector<double> mean;      ///< [N, N]
    std::vector<double> low, high; ///< [N, N] ends of the intervals (diagonal 0); NaN without resamples
    std::int64_t n = 0;            ///< sequence pairs
    Bootstrap bootstrap;
    std::string trace;
    Weighting weighting = Weighting::Softmax;
    std::string score_function; ///< as in `DivergenceTable`
};
/// Without intervals unless `bootstrap` asks for resamples: N² / 2 cells are many.
PairwiseTable pairwise_divergence(const TraceReader& trace, int moe_index, Weighting weighting, const CancelToken& cancel = {},
                                  const std::vector<std::string>& languages = {}, const Bootstrap& bootstrap = {.resamples = 0});

/// The table of a reference from the pairs of all languages, one `PairwiseTable` per MoE layer (in order, over the same languages): the same numbers
/// as `divergence` gives with the same bootstrap, without reading the trace again, so that changing the reference takes no time. Baselines are NaN.
/// Throws `std::invalid_argument` if the layers do not belong together or the reference is not among the languages.
DivergenceTable divergence_from_pairs(std::span<const PairwiseTable> layers, const std::string& reference);

/// The isogloss line: the layers where a language's divergence is below a threshold θ.
struct SharedBand {
    std::string language;
    int first = -1, last = -1; ///< true layer ids of the longest run of MoE layers below θ (the first of equals); −1 = none. A NaN ends a run
};
std::vector<SharedBand> shared_bands(const DivergenceTable& table, double threshold);
/// Midpoint between the noise floor (0 if unknown) and the largest divergence of the table; NaN for a table without a finite cell.
double default_threshold(const DivergenceTable& table);

} // namespace isogloss
