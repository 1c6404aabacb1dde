// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace isogloss {

/// Accuracies of languages, in the order of their source.
struct AccuracyTable {
    std::string source; ///< the file or folder they come from
    std::vector<std::string> languages;
    std::vector<double> accuracy;                      ///< in any unit; the correlation does not depend on it
    const double* find(const std::string& code) const; ///< nullptr if it is not there
};

/// Reads a CSV table: lines that begin with # and empty lines are skipped; the header names a column `language` or `code` and the column with the
/// accuracies (`column`; empty = `accuracy`, or the only other column). An empty field leaves its language out. Fields may stand in double quotes.
/// Throws `AnalysisError` naming the line: a field too few or too many, something that is no finite number, a language twice.
AccuracyTable read_accuracy_csv(const std::filesystem::path& file, const std::string& column = {});

} // namespace isogloss
