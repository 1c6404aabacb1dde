// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corpus/corpus.h"

#include <map>

namespace isogloss {

/// One field of a row: a text (a number or truth value as its JSON text), or a list of texts.
struct TableCell {
    std::vector<std::string> texts;
    bool list = false;
};

/// Rows with named columns, from a file that a user has.
class Table {
public:
    struct Row {
        std::size_t line = 0; ///< in the file, from 1; of a JSON array: the number of the element
        std::map<std::string, TableCell> cells;
    };

    /// jsonl, a JSON array of objects, csv (RFC 4180) or tsv with a header line, or parquet (core/corpus/parquet.h), told apart by their content.
    /// null and nested objects are left out. Throws `CorpusError` with file and line.
    static Table load(const std::filesystem::path& file);

    const std::filesystem::path& file() const { return file_; }
    const std::vector<Row>& rows() const { return rows_; }
    bool has(const Row& row, const std::string& column) const { return row.cells.contains(column); }
    /// The text of a column; refuses a missing column by listing those that are there, and a list. Throws `CorpusError`.
    const std::string& text(const Row& row, const std::string& column) const;
    /// The texts of a column that holds a list.
    const std::vector<std::string>& texts(const Row& row, const std::string& column) const;
    CorpusError bad(const Row& row, const std::string& column, const std::string& expected, const std::string& found) const;

private:
    const TableCell& cell(const Row& row, const std::string& column) const;
    std::filesystem::path file_;
    std::vector<Row> rows_;
};

/// Without the white space at both ends, as Python's str.strip() sees it, in UTF-8.
std::string_view stripped(std::string_view text);

/// A template with a row's values: {column} stands for the row's text, {column|strip} for the text without white space at its ends, {{ and }} for
/// braces. Throws `CorpusError` for a column that the row lacks and a brace that is not closed.
std::string filled(const std::string& text, const Table& table, const Table::Row& row);

/// The files of a task by language code: PATH itself (then the code is its name's, or "und"), or in the folder PATH one of <code>.EXT,
/// PREFIX<code>.EXT, SPLIT/<code>.EXT, <code>/SPLIT.EXT, where <code> is a known language code or alias and EXT jsonl, json, csv, tsv or parquet
/// (there SPLIT-00000-of-00001 is SPLIT too). Without
/// `split` only the first two. Empty if there is none. Throws `CorpusError` if one language has two files, or PATH is not there.
std::map<std::string, std::filesystem::path> task_files(const std::filesystem::path& path, const std::string& split = {},
                                                        const std::string& prefix = {});

} // namespace isogloss
