// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/table.h"

#include <array>

namespace isogloss {

namespace {

/// White space as Python's str.strip() sees it, in UTF-8.
constexpr std::array<std::string_view, 29> white_space = {
    "\t",           "\n",           "\v",           "\f",           "\r",           " ",
    "\x1c",         "\x1d",         "\x1e",         "\x1f",         "\xC2\x85",     "\xC2\xA0",
    "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84",
    "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A",
    "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};

} // namespace

std::string_view stripped(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view space : white_space) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                again = true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                again = true;
            }
        }
    }
    return text;
}

std::string filled(const std::string& text, const Table& table, const Table::Row& row) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((text[i] == '{' || text[i] == '}') && i + 1 < text.size() && text[i + 1] == text[i]) {
            out += text[i++];
        } else if (text[i] == '{') {
            const std::size_t end = text.find('}', i);
            if (end == std::string::npos)
                throw CorpusError("The template \"" + text + "\" opens a brace that it does not close. A brace itself is written {{.");
            std::string column = text.substr(i + 1, end - i - 1);
            constexpr std::string_view strip = "|strip";
            const bool strips = column.ends_with(strip);
            if (strips)
                column.resize(column.size() - strip.size());
            const std::string& value = table.text(row, column);
            out += strips ? stripped(value) : std::string_view(value);
            i = end;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace isogloss
