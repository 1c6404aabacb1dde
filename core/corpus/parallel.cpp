// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/corpus/corpus.h"
#include "core/corpus/lines.h"
#include "core/corpus/table.h"
#include "core/text/languages.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace isogloss {

namespace {

/// Key and text of every row of one language, in file order.
using Rows = std::vector<std::pair<std::string, std::string>>;

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n"), last = text.find_last_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

Rows numbered_lines(const std::filesystem::path& file) {
    Rows rows;
    for (auto& line : read_lines(file))
        rows.emplace_back(std::to_string(rows.size()), std::move(line));
    return rows;
}

/// Passages, each once: several questions share one.
Rows passages(const std::filesystem::path& file) {
    Rows rows;
    std::set<std::string> seen;
    for (auto& item : load_belebele(file))
        if (seen.insert(item.link).second)
            rows.emplace_back(item.link, std::move(item.passage));
    return rows;
}

/// jsonl with "id" and "text".
Rows table(const std::filesystem::path& file) {
    Rows rows;
    std::set<std::string> seen;
    std::size_t number = 0;
    for (const auto& line : read_lines(file)) {
        ++number;
        if (trimmed(line).empty())
            continue;
        const auto bad = [&](const std::string& expected, const std::string& found) {
            return CorpusError(sentence({file.string(), "line " + std::to_string(number), expected, found, {}}));
        };
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_object() || !json.contains("text") || !json["text"].is_string() || !json.contains("id") ||
            !(json["id"].is_string() || json["id"].is_number_integer()))
            throw bad("a JSON object with \"id\" (a string or a whole number) and \"text\" (a string)",
                      json.is_discarded() ? "text that is not JSON" : "another row");
        const std::string key = json["id"].is_string() ? json["id"].get<std::string>() : json["id"].dump();
        if (!seen.insert(key).second)
            throw bad("each id once", "\"" + key + "\" again");
        rows.emplace_back(key, json["text"].get<std::string>());
    }
    return rows;
}

/// Rows of a user's own table through the corpus's template.
Rows template_rows(const std::filesystem::path& file, const CorpusInfo& corpus) {
    const Table source = Table::load(file);
    Rows rows;
    std::set<std::string> seen;
    for (const Table::Row& row : source.rows()) {
        const std::string key = corpus.key_column.empty() ? std::to_string(row.line) : source.text(row, corpus.key_column);
        if (!seen.insert(key).second)
            throw source.bad(row, corpus.key_column, "each key once", "\"" + key + "\" again");
        rows.emplace_back(key, filled(corpus.text_template, source, row));
    }
    return rows;
}

Rows rows_of(const std::filesystem::path& file, const CorpusInfo& corpus) {
    if (!corpus.text_template.empty())
        return template_rows(file, corpus);
    return corpus.kind == CorpusKind::Flores ? numbered_lines(file) : corpus.kind == CorpusKind::Belebele ? passages(file) : table(file);
}

std::vector<std::string> chosen_languages(const CorpusInfo& corpus, const std::vector<std::string>& wanted) {
    if (wanted.size() == 1 && wanted.front() == "all")
        return corpus.languages;
    std::vector<std::string> codes;
    for (const auto& name : wanted) {
        const Language* language = find_language(name);
        const std::string code = language ? language->code : name;
        if (!corpus.files.contains(code)) {
            std::string list;
            for (const auto& known : corpus.languages)
                list += (list.empty() ? "" : ", ") + known;
            throw CorpusError(sentence(
                {corpus.path.string(), "languages", "some of " + (list.size() > 400 ? list.substr(0, 400) + "…" : list), "\"" + name + "\"", {}}));
        }
        if (std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    if (codes.empty())
        throw CorpusError(sentence({corpus.path.string(), "languages", "at least one", "none", {}}));
    return codes;
}

/// Lines are aligned by number, so their counts must agree. The file that disagrees with most of the others is the one to name; between equals, the
/// shorter, as files are cut off more often than they grow.
void check_counts(const CorpusInfo& corpus, const std::map<std::string, Rows>& rows) {
    std::map<std::size_t, std::size_t> files_with;
    for (const auto& [code, lines] : rows)
        ++files_with[lines.size()];
    if (files_with.size() == 1)
        return;
    const auto rarer = [](const auto& a, const auto& b) { return a.second < b.second; };
    const std::size_t usual = std::max_element(files_with.rbegin(), files_with.rend(), rarer)->first;
    const auto has = [&](const auto& entry) { return entry.second.size() == usual; };
    const auto like = std::find_if(rows.begin(), rows.end(), has), odd = std::find_if_not(rows.begin(), rows.end(), has);
    throw CorpusError(sentence({corpus.files.at(odd->first).string(),
                                {},
                                std::to_string(usual) + " lines like " + corpus.files.at(like->first).string(),
                                std::to_string(odd->second.size()),
                                "The files of a FLORES folder are aligned line by line: copy the damaged one again."}));
}

} // namespace

CorpusInfo table_corpus(const std::filesystem::path& path, const std::string& text_template, const std::string& key_column,
                        const std::string& language_of_file) {
    CorpusInfo info;
    info.kind = CorpusKind::Table;
    info.path = path;
    info.text_template = text_template;
    info.key_column = key_column;
    info.files = task_files(path);
    if (const Language* language = find_language(language_of_file); language != nullptr && !std::filesystem::is_directory(path))
        info.files = {{language->code, path}};
    for (const auto& [code, file] : info.files)
        info.languages.push_back(code);
    if (info.files.empty())
        throw CorpusError(sentence({path.string(), {}, "jsonl, json, csv or tsv files named by language, like eng_Latn.jsonl", "none", {}}));
    return info;
}

ParallelText load_parallel(const CorpusInfo& corpus, const std::vector<std::string>& languages, std::size_t limit) {
    std::map<std::string, Rows> rows;
    for (const auto& code : chosen_languages(corpus, languages)) {
        const auto& file = corpus.files.at(code);
        rows[code] = rows_of(file, corpus);
        if (rows[code].empty())
            throw CorpusError(sentence({file.string(), {}, "at least one row", "none", {}}));
    }
    if (corpus.kind == CorpusKind::Flores)
        check_counts(corpus, rows);

    // A row stays if every language has it and none has it empty.
    std::map<std::string, std::size_t> having;
    for (const auto& [code, list] : rows)
        for (const auto& [key, text] : list)
            if (!trimmed(text).empty())
                ++having[key];
    ParallelText parallel;
    std::set<std::string> keys;
    std::set<std::string> kept;
    for (const auto& [key, text] : rows.begin()->second)
        if (having[key] == rows.size() && (limit == 0 || kept.size() < limit) && kept.insert(key).second)
            parallel.row_keys.push_back(key);
    std::size_t aligned = 0;
    for (const auto& [key, count] : having)
        aligned += count == rows.size() ? 1 : 0;
    for (const auto& [code, list] : rows)
        for (const auto& [key, text] : list)
            keys.insert(key);
    parallel.rows_left_out = keys.size() - aligned;
    if (parallel.row_keys.empty())
        throw CorpusError(sentence({corpus.path.string(), {}, "rows that every chosen language has", "none", "Choose fewer languages."}));

    std::string digest = corpus_kind_name(corpus.kind);
    for (auto& [code, list] : rows) {
        std::map<std::string, std::string> by_key;
        for (auto& [key, text] : list)
            if (kept.contains(key))
                by_key.emplace(key, trimmed(text));
        auto& texts = parallel.text[code];
        std::string bytes = code;
        for (const auto& key : parallel.row_keys) {
            texts.push_back(std::move(by_key.at(key)));
            bytes += '\0' + key + '\0' + texts.back();
        }
        digest += sha256_hex(bytes);
    }
    parallel.fingerprint = sha256_hex(digest);
    return parallel;
}

} // namespace isogloss
