// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/csv.h"

#include "core/analysis/csv.h"

#include <cmath>
#include <cstdio>
#include <functional>

namespace isogloss {
namespace {

std::string fixed(double value, int digits, bool sign = false) {
    if (!std::isfinite(value))
        return "–";
    char text[64];
    std::snprintf(text, sizeof text, sign ? "%+.*f" : "%.*f", digits, value);
    return text;
}

std::string p_value(double p) { return std::isfinite(p) && p < 0.001 ? "< 0.001" : fixed(p, 3); }

struct Cells {
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;
};

/// Accuracies in per cent, losses in nats per byte.
Cells cells_of(const Comparison& comparison) {
    const bool is_loss = comparison.task == "loss";
    const double scale = is_loss ? 1 : 100;
    const int digits = is_loss ? 4 : 1;
    Cells cells{{"language", "n", "before", "after", "difference", "interval"}, {}};
    if (!is_loss)
        cells.heads.insert(cells.heads.end(), {"gained", "lost", "p", "p (Holm)"});
    const bool told = std::isfinite(comparison.overall.language_before) || std::isfinite(comparison.overall.language_after);
    if (told)
        cells.heads.insert(cells.heads.end(), {"own language before", "after"});
    const auto add = [&](const LanguageComparison& row) {
        std::vector<std::string> line{row.code.empty() ? "all" : row.code,
                                      std::to_string(row.n),
                                      fixed(row.before * scale, digits),
                                      fixed(row.after * scale, digits),
                                      fixed(row.difference * scale, digits, true),
                                      "[" + fixed(row.low * scale, digits, true) + ", " + fixed(row.high * scale, digits, true) + "]"};
        if (!is_loss)
            line.insert(line.end(), {std::to_string(row.gained), std::to_string(row.lost), p_value(row.mcnemar_p), p_value(row.holm_p)});
        if (told)
            line.insert(line.end(), {fixed(row.language_before * 100, 1), fixed(row.language_after * 100, 1)});
        cells.rows.push_back(std::move(line));
    };
    for (const LanguageComparison& row : comparison.languages)
        add(row);
    add(comparison.overall);
    return cells;
}

std::string joined(const std::vector<std::string>& cells, const char* between, const std::function<std::string(const std::string&)>& form) {
    std::string line;
    for (const std::string& cell : cells)
        line += (line.empty() ? "" : between) + form(cell);
    return line;
}

std::string caption(const Comparison& comparison) {
    const bool is_loss = comparison.task == "loss";
    const std::string level = fixed(comparison.bootstrap.level * 100, 0);
    return comparison.task + ": " + (is_loss ? "nats per byte" : "accuracy in per cent") +
           ", difference after − before with its paired bootstrap interval (" + level + " %, " + std::to_string(comparison.bootstrap.resamples) +
           " resamples, seed " + std::to_string(comparison.bootstrap.seed) + ")" +
           (is_loss ? "" : ", exact McNemar p, Holm over languages; all: items that share a key are resampled together, exact sign test over keys") +
           ".";
}

std::string for_latex(const std::string& cell) {
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell.compare(i, 3, "–") == 0 || cell.compare(i, 3, "−") == 0) {
            text += cell.compare(i, 3, "–") == 0 ? "--" : "$-$";
            i += 2;
        } else if (cell[i] == '-') {
            text += "$-$";
        } else if (cell[i] == '+' || cell[i] == '<') {
            text += std::string("$") + cell[i] + "$";
        } else {
            text += std::string("_%&#{}").find(cell[i]) != std::string::npos ? "\\" : "";
            text += cell[i];
        }
    }
    return text;
}

} // namespace

std::string comparison_markdown(const Comparison& comparison) {
    const Cells cells = cells_of(comparison);
    const auto plain = [](const std::string& cell) { return cell; };
    std::string out = "| " + joined(cells.heads, " | ", plain) + " |\n|---";
    for (std::size_t c = 1; c < cells.heads.size(); ++c)
        out += "|---:";
    out += "|\n";
    for (const auto& row : cells.rows)
        out += "| " + joined(row, " | ", plain) + " |\n";
    return out + "\n" + caption(comparison) + "\n";
}

std::string comparison_latex(const Comparison& comparison) {
    const Cells cells = cells_of(comparison);
    std::string out = "% needs \\usepackage{booktabs}\n\\begin{tabular}{l" + std::string(cells.heads.size() - 1, 'r') + "}\n\\toprule\n" +
                      joined(cells.heads, " & ", for_latex) + " \\\\\n\\midrule\n";
    for (std::size_t r = 0; r < cells.rows.size(); ++r)
        out += (r + 1 == cells.rows.size() ? "\\midrule\n" : "") + joined(cells.rows[r], " & ", for_latex) + " \\\\\n";
    return out + "\\bottomrule\n\\end{tabular}\n% " + caption(comparison) + "\n";
}

std::string flips_csv(const Comparison& comparison) {
    std::string out =
        "# task=" + comparison.task + " items whose answer changed; options are counted from 0\nlanguage,key,before,after,target,change\n";
    const auto shown = [](int option, const std::string& text) { return option < 0 ? csv_field(text) : std::to_string(option); };
    for (const Flip& flip : comparison.flips)
        out += csv_field(flip.language) + ',' + csv_field(flip.key) + ',' + shown(flip.before, flip.before_text) + ',' +
               shown(flip.after, flip.after_text) + ',' + shown(flip.target, flip.target_text) + ',' +
               (flip.is_correct == flip.was_correct ? (flip.is_correct ? "right either way" : "wrong either way")
                : flip.is_correct                   ? "gained"
                                                    : "lost") +
               '\n';
    return out;
}

} // namespace isogloss
