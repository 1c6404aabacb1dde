// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/table.h"

#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/corpus/lines.h"
#include "core/corpus/parquet.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace isogloss {

namespace {

using Json = nlohmann::json;

constexpr std::uint64_t largest_file = std::uint64_t{2} << 30;
constexpr int deepest = 8;

std::string place_of(std::size_t line) { return "line " + std::to_string(line); }

/// A text, number or truth value as text; nothing for null and what is nested.
std::optional<std::string> scalar(const Json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number() || value.is_boolean())
        return value.dump();
    return std::nullopt;
}

Table::Row row_of(const Json& object, std::size_t line) {
    Table::Row row{line, {}};
    for (const auto& [key, value] : object.items()) {
        if (const auto text = scalar(value)) {
            row.cells[key].texts = {*text};
        } else if (value.is_array()) {
            TableCell cell{{}, true};
            for (const Json& element : value)
                if (const auto one = scalar(element))
                    cell.texts.push_back(*one);
            if (cell.texts.size() == value.size())
                row.cells[key] = std::move(cell);
        }
    }
    return row;
}

Json parsed(const std::string& text) {
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; };
    return Json::parse(text, shallow, false);
}

std::vector<Table::Row> json_lines(const std::filesystem::path& file) {
    std::vector<Table::Row> rows;
    std::size_t number = 0;
    for (const std::string& line : read_lines(file)) {
        ++number;
        if (line.find_first_not_of(" \t") == std::string::npos)
            continue;
        const Json json = parsed(line);
        if (!json.is_object())
            throw CorpusError(
                sentence({file.string(), place_of(number), "a JSON object", json.is_discarded() ? "text that is not JSON" : json.type_name(), {}}));
        rows.push_back(row_of(json, number));
    }
    return rows;
}

std::vector<Table::Row> json_array(const std::filesystem::path& file, const std::string& bytes) {
    const Json json = parsed(bytes);
    if (!json.is_array())
        throw CorpusError(
            sentence({file.string(), {}, "a JSON array of objects", json.is_discarded() ? "text that is not JSON" : json.type_name(), {}}));
    std::vector<Table::Row> rows;
    for (const Json& object : json) {
        if (!object.is_object())
            throw CorpusError(sentence({file.string(), "element " + std::to_string(rows.size() + 1), "an object", object.type_name(), {}}));
        rows.push_back(row_of(object, rows.size() + 1));
    }
    return rows;
}

/// Fields of a csv file, row by row; a quoted field may hold the separator, line ends and doubled quotes.
class SeparatedReader {
public:
    SeparatedReader(const std::filesystem::path& file, const std::string& bytes, char separator, std::size_t from)
        : file_(file), bytes_(bytes), separator_(separator), at_(from) {}

    bool next(std::vector<std::string>& fields) {
        fields.clear();
        if (at_ >= bytes_.size())
            return false;
        start_ = line_;
        for (;;) {
            fields.push_back(field());
            if (at_ >= bytes_.size())
                return true;
            const char end = bytes_[at_++];
            if (end == separator_)
                continue;
            if (end == '\r' && at_ < bytes_.size() && bytes_[at_] == '\n')
                ++at_;
            ++line_;
            return true;
        }
    }
    std::size_t line() const { return start_; }

private:
    std::string field() {
        std::string text;
        if (separator_ == ',' && at_ < bytes_.size() && bytes_[at_] == '"') {
            for (++at_;; ++at_) {
                if (at_ >= bytes_.size())
                    throw CorpusError(sentence({file_.string(), place_of(start_), "a closing quotation mark", "the end of the file", {}}));
                if (bytes_[at_] == '"' && (at_ + 1 >= bytes_.size() || bytes_[at_ + 1] != '"'))
                    break;
                at_ += bytes_[at_] == '"' ? 1 : 0;
                line_ += bytes_[at_] == '\n' ? 1 : 0;
                text += bytes_[at_];
            }
            ++at_;
        }
        while (at_ < bytes_.size() && bytes_[at_] != separator_ && bytes_[at_] != '\n' && bytes_[at_] != '\r')
            text += bytes_[at_++];
        return text;
    }
    const std::filesystem::path& file_;
    const std::string& bytes_;
    char separator_;
    std::size_t at_, line_ = 1, start_ = 1;
};

std::vector<Table::Row> separated(const std::filesystem::path& file, const std::string& bytes, std::size_t from) {
    const std::string header = bytes.substr(from, bytes.find('\n', from) - from);
    SeparatedReader reader(file, bytes, header.find('\t') != std::string::npos ? '\t' : ',', from);
    std::vector<std::string> columns, fields;
    reader.next(columns);
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (columns[c].empty() || std::find(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(c), columns[c]) !=
                                      columns.begin() + static_cast<std::ptrdiff_t>(c))
            throw CorpusError(sentence({file.string(),
                                        place_of(1),
                                        "a header line that names every column once",
                                        columns[c].empty() ? "an empty name" : "\"" + columns[c] + "\" again",
                                        {}}));
    std::vector<Table::Row> rows;
    while (reader.next(fields)) {
        if (fields.size() == 1 && fields.front().empty())
            continue;
        if (fields.size() != columns.size())
            throw CorpusError(sentence({file.string(),
                                        place_of(reader.line()),
                                        std::to_string(columns.size()) + " fields like the header's",
                                        std::to_string(fields.size()),
                                        {}}));
        Table::Row row{reader.line(), {}};
        for (std::size_t c = 0; c < columns.size(); ++c)
            row.cells[columns[c]].texts = {std::move(fields[c])};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Table Table::load(const std::filesystem::path& file) {
    Table table;
    table.file_ = file;
    std::string bytes;
    try {
        bytes = read_file(file, largest_file);
    } catch (const InputError& error) {
        throw CorpusError(error.what());
    }
    const std::size_t from = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const std::size_t first = bytes.find_first_not_of(" \t\r\n", from);
    if (bytes.starts_with("PAR1")) {
        table.rows_ = parquet_rows(file, bytes);
    } else if (first != std::string::npos && bytes[first] == '{') {
        table.rows_ = json_lines(file);
    } else if (first != std::string::npos) {
        if (const std::size_t at = std::min(first_invalid_utf8(bytes), bytes.find('\0')); at != std::string::npos)
            throw CorpusError(
                sentence({file.string(), "byte " + std::to_string(at + 1), "UTF-8 text", "something else", "Convert the file to UTF-8."}));
        table.rows_ = bytes[first] == '[' ? json_array(file, bytes.substr(from)) : separated(file, bytes, from);
    }
    if (table.rows_.empty())
        throw CorpusError(sentence({file.string(), {}, "at least one row", "none", {}}));
    return table;
}

CorpusError Table::bad(const Row& row, const std::string& column, const std::string& expected, const std::string& found) const {
    return CorpusError(sentence({file_.string(),
                                 place_of(row.line) + (column.empty() ? "" : ", " + column),
                                 expected,
                                 found.size() > 80 ? found.substr(0, 80) + "…" : found,
                                 {}}));
}

const TableCell& Table::cell(const Row& row, const std::string& column) const {
    const auto found = row.cells.find(column);
    if (found == row.cells.end()) {
        std::string list;
        for (const auto& [name, value] : row.cells)
            list += (list.empty() ? "" : ", ") + name;
        throw bad(row, {}, "the column \"" + column + "\"", "only " + (list.empty() ? "nulls" : list));
    }
    return found->second;
}

const std::string& Table::text(const Row& row, const std::string& column) const {
    const TableCell& value = cell(row, column);
    if (value.list)
        throw bad(row, column, "a text", "a list");
    return value.texts.front();
}

const std::vector<std::string>& Table::texts(const Row& row, const std::string& column) const {
    const TableCell& value = cell(row, column);
    if (!value.list)
        throw bad(row, column, "a list of texts", value.texts.front());
    return value.texts;
}

} // namespace isogloss
