// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_measure.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// How often the experts of one layer were used in one language, and in resamples of its sequences.
struct Usage {
    std::vector<double> hits; ///< [E] tokens with e in their top-k
    double tokens = 0;
    std::vector<double> resampled; ///< [resamples, E + 1]: mean hits per sequence and, last, mean tokens per sequence; empty without resamples
    std::size_t resamples() const noexcept { return resampled.size() / (hits.size() + 1); }
    std::span<const double> draw(std::size_t r) const { return std::span(resampled).subspan(r * (hits.size() + 1), hits.size()); }
    double draw_tokens(std::size_t r) const { return resampled[r * (hits.size() + 1) + hits.size()]; }
};
/// Of one complete layer; `resamples` must have been made for the language's number of sequences.
Usage usage_of(const TraceReader& trace, std::size_t language, int moe_index, const Resamples& resamples);

/// A statistic of how a language and the reference use the experts: hits [E] of each, up to a common factor of its own.
using UsageStatistic = std::function<double(std::span<const double> language, std::span<const double> reference)>;
struct NamedUsageStatistic {
    std::string measure, unit;
    UsageStatistic statistic;
    bool interval = true; ///< percentile bootstrap over sequences; false where resampling cannot tell (see docs/measures.md)
};
/// Tables of several statistics in one pass over the trace, layer by layer. `reference` may be empty: then the second argument is empty. Languages
/// whose row keys equal the reference's are resampled with the same rows (paired), others on their own.
std::vector<LanguageLayerTable> measure_usage(const TraceReader& trace, const std::string& reference,
                                              const std::vector<NamedUsageStatistic>& statistics, const MeasureOptions& options,
                                              const CancelToken& cancel = {}, const ProgressSink& progress = {});

/// Similarity of two languages (arXiv 2601.14050): 1 − JSD(P, Q) with P, Q the hits divided by their sum, and logarithms of base 2, so that it lies
/// in [0, 1]. NaN if one has no hits.
double usage_similarity(std::span<const double> p, std::span<const double> q);
LanguageLayerTable language_similarity(const TraceReader& trace, const std::string& reference, const MeasureOptions& options,
                                       const CancelToken& cancel = {}, const ProgressSink& progress = {});

/// Specialisation of every expert of one layer for one language: share of its tokens, all pooled, whose top-k holds e, in [0, 1]; an even router
/// gives k/E. Intervals: percentile bootstrap over sequences of the ratio of sums.
struct SpecialisationTable {
    std::string language;
    int layer = 0; ///< true layer id
    int top_k = 0;
    std::int64_t tokens = 0, n = 0;       ///< n: sequences
    std::vector<double> share, low, high; ///< [E]
    Bootstrap bootstrap;
};
/// Throws `AnalysisError` if the layer is not complete.
SpecialisationTable specialisation(const TraceReader& trace, const std::string& language, int moe_index, const Bootstrap& bootstrap);

/// Which languages an expert belongs to (arXiv 2601.14050). Each language keeps its `kept` most used experts (by share of tokens; of equal ones the
/// lower id) and gives the others 0; a language's share of an expert is its own value ÷ the sum over languages.
struct LanguageExpert {
    int layer = 0, expert = 0;
    std::string language;                ///< one that keeps the expert
    double share = 0, low = 0, high = 0; ///< of the sum over languages, in (0, 1]; percentile bootstrap with the sets of kept experts held fixed
    double usage = 0;                    ///< share of the language's tokens
    int languages = 0;                   ///< how many keep it
    bool exclusive = false;              ///< share > threshold
    bool shared = false;                 ///< kept by several languages and exclusive to none
    std::int64_t n = 0;                  ///< sequences
};
struct ExclusiveOptions {
    int kept = 15;
    double threshold = 0.4;
};
/// All (expert, language) with the expert kept, of one layer that is complete in all chosen languages: by expert, then by falling share.
std::vector<LanguageExpert> language_experts(const TraceReader& trace, int moe_index, const ExclusiveOptions& exclusive,
                                             const MeasureOptions& options);

/// Routing signatures: a language's hits ÷ tokens of all chosen layers, one after the other; cosine similarity of every two languages, in [0, 1].
/// With resamples that fit in about 256 MB intervals are given (paired by row if the row keys are equal).
struct SignatureTable {
    std::string trace;
    std::vector<std::string> languages;
    std::vector<int> layers;             ///< true layer ids that went in
    std::vector<double> mean, low, high; ///< [N, N] symmetric, diagonal 1
    std::vector<std::int64_t> n;         ///< [N] sequences
    Bootstrap bootstrap;
};
/// Throws `AnalysisError` if a layer is not complete, or if the resamples of so many languages would take more memory than that.
SignatureTable routing_signatures(const TraceReader& trace, const std::vector<int>& moe_indices, const MeasureOptions& options,
                                  const CancelToken& cancel = {});

} // namespace isogloss
