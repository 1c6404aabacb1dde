// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that sees Arrow C++.
#include "core/corpus/parquet.h"

#include "core/base/utf8.h"

#include <arrow/api.h>
#include <arrow/io/memory.h>
#include <parquet/arrow/reader.h>
#include <parquet/exception.h>
#include <parquet/file_reader.h>

#include <optional>

namespace isogloss {

namespace {

constexpr std::int64_t most_bytes = std::int64_t{2} << 30;

CorpusError damaged(const std::filesystem::path& file, const std::string& place, const std::string& found) {
    return CorpusError(sentence({file.string(), place, "a parquet file", found, "Is the download complete?"}));
}

/// A text, number or truth value as text; nothing for null and other types.
std::optional<std::string> text_of(const arrow::Scalar& scalar) {
    if (!scalar.is_valid)
        return std::nullopt;
    switch (scalar.type->id()) {
    case arrow::Type::STRING:
    case arrow::Type::LARGE_STRING:
        return static_cast<const arrow::BaseBinaryScalar&>(scalar).value->ToString();
    case arrow::Type::DICTIONARY: {
        const auto value = static_cast<const arrow::DictionaryScalar&>(scalar).GetEncodedValue();
        return value.ok() ? text_of(**value) : std::nullopt;
    }
    default:
        if (arrow::is_integer(scalar.type->id()) || arrow::is_floating(scalar.type->id()) || scalar.type->id() == arrow::Type::BOOL)
            return scalar.ToString();
        return std::nullopt;
    }
}

std::optional<TableCell> cell_of(const arrow::Scalar& scalar) {
    if (auto text = text_of(scalar))
        return TableCell{{std::move(*text)}, false};
    if (!scalar.is_valid || (scalar.type->id() != arrow::Type::LIST && scalar.type->id() != arrow::Type::LARGE_LIST))
        return std::nullopt;
    const auto& values = static_cast<const arrow::BaseListScalar&>(scalar).value;
    TableCell cell{{}, true};
    for (std::int64_t i = 0; i < values->length(); ++i) {
        const auto element = values->GetScalar(i);
        auto text = element.ok() ? text_of(**element) : std::nullopt;
        if (!text)
            return std::nullopt;
        cell.texts.push_back(std::move(*text));
    }
    return cell;
}

std::shared_ptr<arrow::Table> read_table(const std::filesystem::path& file, const std::string& bytes) {
    const auto buffer = std::make_shared<arrow::Buffer>(reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::int64_t>(bytes.size()));
    const auto source = std::make_shared<arrow::io::BufferReader>(buffer);
    const auto metadata = parquet::ParquetFileReader::Open(source)->metadata();
    std::int64_t claimed = 0;
    for (int group = 0; group < metadata->num_row_groups(); ++group) {
        const std::int64_t size = metadata->RowGroup(group)->total_byte_size();
        if (size < 0 || size > most_bytes - claimed)
            throw damaged(file, "row group " + std::to_string(group), "more than 2 GiB of values");
        claimed += size;
    }
    auto opened = parquet::arrow::OpenFile(source, arrow::default_memory_pool());
    if (!opened.ok())
        throw damaged(file, {}, opened.status().message());
    auto table = (*opened)->ReadTable();
    if (!table.ok())
        throw damaged(file, {}, table.status().message());
    if (const arrow::Status status = (*table)->ValidateFull(); !status.ok())
        throw damaged(file, {}, status.message());
    return *table;
}

} // namespace

std::vector<Table::Row> parquet_rows(const std::filesystem::path& file, const std::string& bytes) try {
    const std::shared_ptr<arrow::Table> table = read_table(file, bytes);
    std::vector<Table::Row> rows(static_cast<std::size_t>(table->num_rows()));
    for (std::size_t r = 0; r < rows.size(); ++r)
        rows[r].line = r + 1;
    for (int c = 0; c < table->num_columns(); ++c) {
        const std::string& name = table->field(c)->name();
        std::size_t row = 0;
        for (const std::shared_ptr<arrow::Array>& chunk : table->column(c)->chunks())
            for (std::int64_t i = 0; i < chunk->length(); ++i, ++row) {
                const auto scalar = chunk->GetScalar(i);
                std::optional<TableCell> cell = scalar.ok() ? cell_of(**scalar) : std::nullopt;
                if (!cell)
                    continue;
                for (const std::string& text : cell->texts)
                    if (first_invalid_utf8(text) != std::string::npos)
                        throw damaged(file, "row " + std::to_string(row + 1) + ", " + name, "a text that is not UTF-8");
                rows[row].cells[name] = std::move(*cell);
            }
    }
    return rows;
} catch (const parquet::ParquetException& error) {
    throw damaged(file, {}, error.what());
}

} // namespace isogloss
