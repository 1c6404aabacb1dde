// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/csv.h"

#include "core/analysis/csv.h"

namespace isogloss {
namespace {

void append_row(std::string& out, const LanguageComparison& row, bool generated) {
    out += csv_field(row.code) + ',' + std::to_string(row.n);
    for (const double value : {row.before, row.after, row.difference, row.low, row.high})
        out += ',' + csv_number(value);
    out += ',' + std::to_string(row.gained) + ',' + std::to_string(row.lost);
    out += ',' + csv_number(row.mcnemar_p) + ',' + csv_number(row.holm_p);
    if (generated)
        for (const double share : {row.language_before, row.language_after, row.script_before, row.script_after})
            out += ',' + csv_number(share);
    out += '\n';
}

} // namespace

std::string comparison_csv(const Comparison& comparison) {
    const bool is_loss = comparison.task == "loss";
    std::string out = "# task=" + comparison.task + " measure=" + (is_loss ? "mean negative log-likelihood unit=nats per byte" : "accuracy unit=1") +
                      ' ' + csv_bootstrap(comparison.bootstrap) + '\n';
    out += "language,n,before,after,difference,low,high,gained,lost,mcnemar_p,holm_p";
    const bool generated = is_generation_task(comparison.task);
    out += generated ? ",language_before,language_after,script_before,script_after\n" : "\n";
    for (const LanguageComparison& row : comparison.languages)
        append_row(out, row, generated);
    append_row(out, comparison.overall, generated);
    return out;
}

} // namespace isogloss
