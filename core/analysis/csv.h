// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/analysis/coactivation.h"
#include "core/analysis/divergence.h"
#include "core/analysis/language_layer_table.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace isogloss {

// Tables as CSV: a comment line that says what it is, its unit and how its intervals were made, a header line, then one row per cell. Numbers are the
// shortest text that reads back as the same double; NaN (a layer that is not complete) is an empty field. The window and the command line write the
// same.

std::string divergence_csv(const DivergenceTable& table);     ///< language,layer,divergence,low,high,n
std::string pairwise_csv(const PairwiseTable& table);         ///< layer,language_a,language_b,divergence,low,high,n; a before b
std::string activation_csv(const ActivationTable& table);     ///< expert,frequency,low,high,reference_frequency,difference,difference_low,…
std::string measure_csv(const LanguageLayerTable& table);     ///< language,layer,<measure>,low,high,n
std::string coactivation_csv(const CoactivationTable& table); ///< expert_a,expert_b,tokens,share

/// "# trace=… measure=… unit=… n=…" with a line's end: the comment line of every table.
struct CsvHeader {
    std::string trace, measure, unit, reference; ///< trace: a path, of which the file's name is written; reference: empty = the measure has none
    std::string weighting;                       ///< "softmax", "topk", "tokens" (counts of the top-k choices), …
    std::int64_t n = -1;                         ///< sequences; −1 = a column tells
    std::string more;                            ///< "key=value …" that only this measure has
};
std::string csv_header(const CsvHeader& header, const Bootstrap& bootstrap);

std::string csv_number(double value);
std::string csv_field(std::string_view text);          ///< in quotes if it holds a comma, a quote or a line's end
std::string csv_bootstrap(const Bootstrap& bootstrap); ///< "interval=0.95 bootstrap=percentile resamples=1000 seed=20251123"

} // namespace isogloss
