// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/accuracy_table.h"

#include "core/analysis/divergence.h"
#include "core/base/files.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace isogloss {
namespace {

constexpr std::uint64_t largest_file = std::uint64_t{16} << 20;

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The fields of one line; those in quotes may hold commas and doubled quotes. Empty result: a quote that is not closed.
std::vector<std::string> fields_of(std::string_view line) {
    std::vector<std::string> fields;
    std::size_t at = 0;
    while (true) {
        std::string field;
        if (at < line.size() && line[at] == '"') {
            for (++at;; ++at) {
                if (at >= line.size())
                    return {};
                if (line[at] == '"' && (at + 1 >= line.size() || line[at + 1] != '"'))
                    break;
                at += line[at] == '"';
                field += line[at];
            }
            const std::size_t comma = std::min(line.find(',', at), line.size());
            at = comma;
        } else {
            const std::size_t comma = std::min(line.find(',', at), line.size());
            field = trimmed(line.substr(at, comma - at));
            at = comma;
        }
        fields.push_back(std::move(field));
        if (at >= line.size())
            return fields;
        ++at;
    }
}

struct Columns {
    std::size_t language = 0, accuracy = 0, count = 0;
};

Columns find_columns(const std::vector<std::string>& names, const std::string& column, const std::string& file, std::size_t line) {
    const auto place = [&names](const std::string& name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    Columns columns{std::min(place("language"), place("code")), 0, names.size()};
    if (columns.language == names.size())
        throw AnalysisError(sentence({file, "line " + std::to_string(line), "a header with the column language", list, {}}));
    columns.accuracy = place(column.empty() ? "accuracy" : column);
    if (columns.accuracy == names.size() && column.empty() && names.size() == 2)
        columns.accuracy = 1 - columns.language;
    if (columns.accuracy == names.size())
        throw AnalysisError(sentence({file, "line " + std::to_string(line), "a column " + (column.empty() ? std::string("accuracy") : column), list,
                                      "Name the column that holds the accuracies."}));
    return columns;
}

} // namespace

const double* AccuracyTable::find(const std::string& code) const {
    const auto found = std::find(languages.begin(), languages.end(), code);
    return found == languages.end() ? nullptr : &accuracy[static_cast<std::size_t>(found - languages.begin())];
}

AccuracyTable read_accuracy_csv(const std::filesystem::path& file, const std::string& column) {
    const std::string text = read_file(file, largest_file);
    AccuracyTable table;
    table.source = file.string();
    Columns columns;
    std::size_t number = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string_view line = std::string_view(text).substr(from, end - from);
        from = end + 1;
        if (++number == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        line = trimmed(line);
        if (line.empty() || line.front() == '#')
            continue;
        const std::string place = "line " + std::to_string(number);
        const std::vector<std::string> fields = fields_of(line);
        if (fields.empty())
            throw AnalysisError(sentence({table.source, place, "quotes that are closed on their line", "one that is not", {}}));
        if (columns.count == 0) {
            columns = find_columns(fields, column, table.source, number);
            continue;
        }
        if (fields.size() != columns.count)
            throw AnalysisError(
                sentence({table.source, place, std::to_string(columns.count) + " fields as in the header", std::to_string(fields.size()), {}}));
        const std::string& value = fields[columns.accuracy];
        if (value.empty())
            continue;
        double accuracy = 0;
        const auto [rest, error] = std::from_chars(value.data(), value.data() + value.size(), accuracy);
        if (error != std::errc() || rest != value.data() + value.size() || !std::isfinite(accuracy))
            throw AnalysisError(sentence({table.source, place, "a number", "\"" + value + "\"", "Leave the field empty where there is none."}));
        if (table.find(fields[columns.language]) != nullptr)
            throw AnalysisError(sentence({table.source, place, "each language once", "\"" + fields[columns.language] + "\" again", {}}));
        table.languages.push_back(fields[columns.language]);
        table.accuracy.push_back(accuracy);
    }
    if (columns.count == 0)
        throw AnalysisError(sentence({table.source, {}, "a header line with language and accuracy", "no line", {}}));
    return table;
}

} // namespace isogloss
