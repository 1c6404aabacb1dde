// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace isogloss::jinja {

enum class TokenKind { Text, OutputBegin, OutputEnd, StatementBegin, StatementEnd, Name, String, Integer, Float, Operator, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;
    int line = 0;
};

/// Cuts a template into tokens, with trim_blocks and lstrip_blocks as the reference sets them. Throws `ChatTemplateError` with the line.
std::vector<Token> tokenize(const std::string& source);

} // namespace isogloss::jinja
