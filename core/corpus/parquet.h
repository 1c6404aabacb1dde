// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corpus/table.h"

#include <string>

namespace isogloss {

/// Whether this build reads parquet (ISOGLOSS_PARQUET).
constexpr bool reads_parquet() noexcept {
#ifdef ISOGLOSS_HAS_PARQUET
    return true;
#else
    return false;
#endif
}

/// The rows of a parquet file whose bytes are given, numbered from 1: texts, numbers, truth values and lists of them; null and what is nested deeper
/// is left out. Throws `CorpusError` naming the file for one that is damaged or claims more than 2 GiB, and in a build without parquet for every one.
std::vector<Table::Row> parquet_rows(const std::filesystem::path& file, const std::string& bytes);

} // namespace isogloss
