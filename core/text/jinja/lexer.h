// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace isogloss::jinja {

enum class TokenKind { text, block_begin, block_end, output_begin, output_end, name, string, integer, real, sign, end };

struct Token {
    TokenKind kind = TokenKind::end;
    std::string text; ///< of a string its value, of text what is left after white-space control
    int line = 1;
};

/// Throws `ChatTemplateError` naming the line.
[[noreturn]] void refuse(int line, const std::string& what);

/// Template source → tokens. White space as the reference has it: `trim_blocks` and `lstrip_blocks` are on, `-` and `+` at the delimiters are obeyed,
/// one newline at the very end is dropped, and \r\n and \r read as \n.
std::vector<Token> tokens_of(const std::string& source);

} // namespace isogloss::jinja
