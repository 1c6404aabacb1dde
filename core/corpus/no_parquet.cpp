// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in for parquet.cpp where Arrow C++ was not found.
#include "core/corpus/parquet.h"

namespace isogloss {

std::vector<Table::Row> parquet_rows(const std::filesystem::path& file, const std::string&) {
    throw CorpusError(sentence({file.string(),
                                {},
                                "jsonl, JSON, csv or tsv",
                                "a parquet file, which this build does not read",
                                "Write it as jsonl, for example with pandas' read_parquet(…).to_json(…, orient=\"records\", lines=True)."}));
}

} // namespace isogloss
