// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/jinja/lexer.h"
#include "core/text/jinja/syntax.h"

#include <initializer_list>

namespace isogloss::jinja {

/// Tokens → expressions, with the reference's precedences.
class ExpressionParser {
public:
    explicit ExpressionParser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

protected:
    ExpressionPtr expression();  ///< with `… if … else …`
    ExpressionPtr either();      ///< without
    ExpressionPtr expressions(); ///< a, b, … as a tuple

    const Token& now() const { return tokens_[at_]; }
    const Token& after(std::size_t count) const { return tokens_[std::min(at_ + count, tokens_.size() - 1)]; }
    bool is(TokenKind kind, std::string_view text) const { return now().kind == kind && now().text == text; }
    bool is_sign(std::string_view text) const { return is(TokenKind::sign, text); }
    bool is_word(std::string_view text) const { return is(TokenKind::name, text); }
    bool skip_sign(std::string_view text);
    bool skip_word(std::string_view text);
    void expect_sign(std::string_view text);
    std::string expect_name(const std::string& what);
    Token take();
    [[noreturn]] void unexpected(const std::string& expected) const;

    /// Counts nesting while it lives; refuses more than a stack can bear.
    class Level {
    public:
        explicit Level(ExpressionParser& parser);
        ~Level() { --parser_.level_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        ExpressionParser& parser_;
    };

private:
    using Kind = Expression::Kind;
    ExpressionPtr make(Kind kind, int line, std::vector<ExpressionPtr> parts, std::string text = {}) const;
    ExpressionPtr finished(std::unique_ptr<Expression> node) const;
    ExpressionPtr constant(Value value) const;
    ExpressionPtr binary_chain(ExpressionPtr (ExpressionParser::*operand)(), std::initializer_list<std::string_view> operators);
    ExpressionPtr both();
    ExpressionPtr negation();
    ExpressionPtr comparison();
    ExpressionPtr sum();
    ExpressionPtr concatenation();
    ExpressionPtr product();
    ExpressionPtr power();
    ExpressionPtr unary() { return signed_operand(true); }
    ExpressionPtr signed_operand(bool with_filters);
    ExpressionPtr primary();
    ExpressionPtr in_parentheses();
    ExpressionPtr mapping();
    ExpressionPtr postfix(ExpressionPtr operand);
    ExpressionPtr subscript(ExpressionPtr operand);
    ExpressionPtr filters(ExpressionPtr operand);
    ExpressionPtr test(ExpressionPtr operand);
    void arguments(Expression& call);

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int level_ = 0;
};

} // namespace isogloss::jinja
