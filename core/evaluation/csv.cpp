// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/csv.h"

#include "core/analysis/csv.h"

namespace isogloss {
namespace {

void append_row(std::string& out, const LanguageComparison& row) {
    out += csv_field(row.code) + ',' + std::to_string(row.n);
    for (const double value : {row.before, row.after, row.difference, row.low, row.high})
        out += ',' + csv_number(value);
    out += ',' + std::to_string(row.gained) + ',' + std::to_string(row.lost);
    out += ',' + csv_number(row.mcnemar_p) + ',' + csv_number(row.holm_p) + '\n';
}

} // namespace

std::string comparison_csv(const Comparison& comparison) {
    const bool is_loss = comparison.task == "loss";
    std::string out = "# task=" + comparison.task + " measure=" + (is_loss ? "mean negative log-likelihood unit=nats per byte" : "accuracy unit=1") +
                      ' ' + csv_bootstrap(comparison.bootstrap) + '\n';
    out += "language,n,before,after,difference,low,high,gained,lost,mcnemar_p,holm_p\n";
    for (const LanguageComparison& row : comparison.languages)
        append_row(out, row);
    append_row(out, comparison.overall);
    return out;
}

} // namespace isogloss
