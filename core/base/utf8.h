// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace isogloss {

/// Length in bytes of the well-formed UTF-8 sequence that begins at `at` (Unicode, table 3-7), or 0.
std::size_t utf8_sequence(std::string_view text, std::size_t at);

/// Offset of the first byte that breaks UTF-8, or npos.
std::size_t first_invalid_utf8(std::string_view text);

/// Every ill-formed part becomes one U+FFFD (the "maximal subpart" practice of the Unicode standard, §3.9).
std::string replace_invalid_utf8(std::string_view bytes);

/// Code point of the well-formed sequence at `at`; moves `at` behind it.
char32_t next_code_point(std::string_view text, std::size_t& at);
void append_utf8(std::string& text, char32_t code_point);

} // namespace isogloss
