// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace isogloss {

class CorpusError : public InputError {
public:
    using InputError::InputError;
};

enum class CorpusKind { Flores, Belebele, Table };
const char* corpus_kind_name(CorpusKind kind); ///< "flores", "belebele", "table"

/// Parallel text: row i means the same in every language.
struct ParallelText {
    std::vector<std::string> row_keys;                    ///< [S], unique
    std::map<std::string, std::vector<std::string>> text; ///< code → [S] texts, same order as row_keys
    std::size_t rows_left_out = 0;                        ///< rows that some chosen language lacked
    std::string fingerprint;                              ///< SHA-256 over kind, keys and texts
};

/// What lies in a folder, found without reading the texts.
struct CorpusInfo {
    CorpusKind kind = CorpusKind::Flores;
    std::filesystem::path path;
    std::string split;                  ///< FLORES: "dev" or "devtest"; else empty
    std::vector<std::string> splits;    ///< all that are there
    std::vector<std::string> languages; ///< codes found, sorted; aliases resolved to FLORES-200 codes
    std::map<std::string, std::filesystem::path> files;
    std::string text_template;            ///< of `table_corpus`: how a row becomes a text
    std::string key_column;               ///< of `table_corpus`; empty = the row's line
    std::vector<std::string> passed_over; ///< names of text or jsonl files whose stem is no known language code, sorted: worth a warning
};

/// Looks at PATH (a FLORES folder or one of its split folders, a folder of Belebele jsonl, …): opened by content, not by extension alone.
/// Throws `CorpusError` that says what was looked for.
CorpusInfo inspect_corpus(const std::filesystem::path& path, const std::string& split = {});

/// A user's own file (jsonl, a JSON array, csv or tsv) of one language, or a folder of them by language, as a corpus: the text of a row is
/// `text_template` with the row's values, like "{question}\n{answer}". Throws `CorpusError`.
CorpusInfo table_corpus(const std::filesystem::path& path, const std::string& text_template, const std::string& key_column = {},
                        const std::string& language_of_file = {});

/// Reads the chosen languages ("all" = every one found) and aligns them; FLORES files must have equal line counts (ragged files are named with their
/// counts); Belebele passages are de-duplicated by link (row key = link). `limit` > 0 keeps the first rows after alignment. Throws `CorpusError` with
/// file and line.
ParallelText load_parallel(const CorpusInfo& corpus, const std::vector<std::string>& languages, std::size_t limit = 0);

/// One reading-comprehension item. Row key = "link#question_number".
struct BelebeleItem {
    std::string key;
    std::string link;
    int question_number = 0;
    std::string passage, question;
    std::string answers[4];
    int correct = 0; ///< 0 … 3
};

/// All items of one Belebele jsonl file, in file order. Throws `CorpusError` with file and line.
std::vector<BelebeleItem> load_belebele(const std::filesystem::path& file);

} // namespace isogloss
