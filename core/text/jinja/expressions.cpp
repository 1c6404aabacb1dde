// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/expressions.h"

#include <algorithm>
#include <charconv>

namespace isogloss::jinja {

namespace {

constexpr int deepest = 150;

template <typename... Parts> std::vector<ExpressionPtr> list(Parts... parts) {
    std::vector<ExpressionPtr> all;
    (all.push_back(std::move(parts)), ...);
    return all;
}

} // namespace

ExpressionParser::Level::Level(ExpressionParser& parser) : parser_(parser) {
    if (++parser_.level_ > deepest)
        refuse(parser_.now().line, "more than " + std::to_string(deepest) + " levels of nesting");
}

bool ExpressionParser::skip_sign(std::string_view text) {
    const bool found = is_sign(text);
    at_ += found;
    return found;
}

bool ExpressionParser::skip_word(std::string_view text) {
    const bool found = is_word(text);
    at_ += found;
    return found;
}

void ExpressionParser::unexpected(const std::string& expected) const {
    const Token& token = now();
    refuse(token.line, "expected " + expected + ", found " + (token.kind == TokenKind::string ? quoted(token.text) : "\"" + token.text + "\""));
}

void ExpressionParser::expect_sign(std::string_view text) {
    if (!skip_sign(text))
        unexpected("\"" + std::string(text) + "\"");
}

std::string ExpressionParser::expect_name(const std::string& what) {
    if (now().kind != TokenKind::name)
        unexpected(what);
    return take().text;
}

Token ExpressionParser::take() {
    Token token = tokens_[at_];
    if (at_ + 1 < tokens_.size())
        ++at_;
    return token;
}

ExpressionPtr ExpressionParser::finished(std::unique_ptr<Expression> node) const {
    for (const auto& part : node->parts)
        node->depth = std::max(node->depth, part ? part->depth + 1 : 1);
    for (const auto& part : node->named)
        node->depth = std::max(node->depth, part.second->depth + 1);
    if (node->depth > deepest)
        refuse(node->line, "more than " + std::to_string(deepest) + " levels of nesting");
    return node;
}

ExpressionPtr ExpressionParser::make(Kind kind, int line, std::vector<ExpressionPtr> parts, std::string text) const {
    auto node = std::make_unique<Expression>();
    node->kind = kind;
    node->line = line;
    node->parts = std::move(parts);
    node->text = std::move(text);
    return finished(std::move(node));
}

ExpressionPtr ExpressionParser::constant(Value value) const {
    auto node = std::make_unique<Expression>();
    node->line = now().line;
    node->value = std::move(value);
    return node;
}

ExpressionPtr ExpressionParser::expression() {
    const Level level(*this);
    auto value = either();
    while (is_word("if")) {
        const int line = take().line;
        auto condition = either();
        auto otherwise = skip_word("else") ? expression() : nullptr;
        value = make(Kind::choice, line, list(std::move(value), std::move(condition), std::move(otherwise)));
    }
    return value;
}

ExpressionPtr ExpressionParser::expressions() {
    const int line = now().line;
    auto first = expression();
    if (!is_sign(","))
        return first;
    std::vector<ExpressionPtr> parts = list(std::move(first));
    while (skip_sign(",")) {
        if (now().kind == TokenKind::block_end || now().kind == TokenKind::output_end || is_sign(")"))
            break;
        parts.push_back(expression());
    }
    return make(Kind::tuple, line, std::move(parts));
}

ExpressionPtr ExpressionParser::either() {
    auto left = both();
    while (is_word("or")) {
        const int line = take().line;
        left = make(Kind::either, line, list(std::move(left), both()));
    }
    return left;
}

ExpressionPtr ExpressionParser::both() {
    auto left = negation();
    while (is_word("and")) {
        const int line = take().line;
        left = make(Kind::both, line, list(std::move(left), negation()));
    }
    return left;
}

ExpressionPtr ExpressionParser::negation() {
    if (!is_word("not"))
        return comparison();
    const Level level(*this);
    const int line = take().line;
    return make(Kind::negate, line, list(negation()));
}

ExpressionPtr ExpressionParser::comparison() {
    auto node = std::make_unique<Expression>();
    node->kind = Kind::comparison;
    node->line = now().line;
    node->parts.push_back(sum());
    while (true) {
        static constexpr std::string_view signs[] = {"==", "!=", "<=", ">=", "<", ">"};
        const auto sign = std::find_if(std::begin(signs), std::end(signs), [&](auto text) { return is_sign(text); });
        if (sign != std::end(signs)) {
            node->operators.push_back(take().text);
        } else if (is_word("in")) {
            node->operators.push_back(take().text);
        } else if (is_word("not") && after(1).kind == TokenKind::name && after(1).text == "in") {
            take();
            take();
            node->operators.push_back("not in");
        } else {
            break;
        }
        node->parts.push_back(sum());
    }
    if (node->operators.empty())
        return std::move(node->parts.front());
    return finished(std::move(node));
}

ExpressionPtr ExpressionParser::binary_chain(ExpressionPtr (ExpressionParser::*operand)(), std::initializer_list<std::string_view> operators) {
    auto left = (this->*operand)();
    while (std::any_of(operators.begin(), operators.end(), [&](auto text) { return is_sign(text); })) {
        const Token sign = take();
        left = make(Kind::binary, sign.line, list(std::move(left), (this->*operand)()), sign.text);
    }
    return left;
}

ExpressionPtr ExpressionParser::sum() { return binary_chain(&ExpressionParser::concatenation, {"+", "-"}); }
ExpressionPtr ExpressionParser::product() { return binary_chain(&ExpressionParser::power, {"*", "/", "//", "%"}); }
ExpressionPtr ExpressionParser::power() { return binary_chain(&ExpressionParser::unary, {"**"}); }

ExpressionPtr ExpressionParser::concatenation() {
    const int line = now().line;
    auto first = product();
    if (!is_sign("~"))
        return first;
    std::vector<ExpressionPtr> parts = list(std::move(first));
    while (skip_sign("~"))
        parts.push_back(product());
    return make(Kind::concat, line, std::move(parts));
}

ExpressionPtr ExpressionParser::signed_operand(bool with_filters) {
    ExpressionPtr operand;
    if (is_sign("-") || is_sign("+")) {
        const Level level(*this);
        const Token sign = take();
        operand = make(Kind::unary, sign.line, list(signed_operand(false)), sign.text);
    } else {
        operand = postfix(primary());
    }
    return with_filters ? filters(std::move(operand)) : std::move(operand);
}

ExpressionPtr ExpressionParser::primary() {
    const Token token = now();
    switch (token.kind) {
    case TokenKind::name:
        take();
        if (token.text == "true" || token.text == "True")
            return constant({true});
        if (token.text == "false" || token.text == "False")
            return constant({false});
        if (token.text == "none" || token.text == "None")
            return constant({None{}});
        return make(Kind::name, token.line, {}, token.text);
    case TokenKind::string: {
        std::string text;
        while (now().kind == TokenKind::string) // neighbours are joined
            text += take().text;
        return constant(Value::text(std::move(text)));
    }
    case TokenKind::integer: {
        std::int64_t whole = 0;
        if (std::from_chars(token.text.data(), token.text.data() + token.text.size(), whole).ec != std::errc())
            refuse(token.line, "the number " + token.text + " is too large");
        take();
        return constant({whole});
    }
    case TokenKind::real: {
        double real = 0;
        if (std::from_chars(token.text.data(), token.text.data() + token.text.size(), real).ec != std::errc())
            refuse(token.line, "the number " + token.text + " is too large or too small");
        take();
        return constant({real});
    }
    default:
        break;
    }
    const Level level(*this);
    if (skip_sign("("))
        return in_parentheses();
    if (skip_sign("[")) {
        std::vector<ExpressionPtr> parts;
        while (!is_sign("]")) {
            parts.push_back(expression());
            if (!skip_sign(","))
                break;
        }
        expect_sign("]");
        return make(Kind::list, token.line, std::move(parts));
    }
    if (skip_sign("{"))
        return mapping();
    unexpected("a value");
}

ExpressionPtr ExpressionParser::in_parentheses() {
    if (skip_sign(")"))
        return make(Kind::tuple, now().line, {});
    auto inner = expressions();
    expect_sign(")");
    return inner;
}

ExpressionPtr ExpressionParser::mapping() {
    const int line = now().line;
    std::vector<ExpressionPtr> parts;
    while (!is_sign("}")) {
        parts.push_back(expression());
        expect_sign(":");
        parts.push_back(expression());
        if (!skip_sign(","))
            break;
    }
    expect_sign("}");
    return make(Kind::mapping, line, std::move(parts));
}

ExpressionPtr ExpressionParser::postfix(ExpressionPtr operand) {
    while (true) {
        const int line = now().line;
        if (skip_sign(".")) {
            if (now().kind == TokenKind::integer)
                operand = make(Kind::item, line, list(std::move(operand), primary()));
            else
                operand = make(Kind::attribute, line, list(std::move(operand)), expect_name("the name of an attribute"));
        } else if (skip_sign("[")) {
            operand = subscript(std::move(operand));
        } else if (is_sign("(")) {
            auto call = std::make_unique<Expression>();
            call->kind = Kind::call;
            call->line = line;
            call->parts.push_back(std::move(operand));
            arguments(*call);
            operand = finished(std::move(call));
        } else {
            return operand;
        }
    }
}

ExpressionPtr ExpressionParser::subscript(ExpressionPtr operand) {
    const Level level(*this);
    const int line = now().line;
    ExpressionPtr bounds[3];
    int colons = 0;
    while (!is_sign("]")) {
        if (skip_sign(":")) {
            if (++colons > 2)
                unexpected("\"]\"");
        } else if (!bounds[colons]) {
            bounds[colons] = expression();
        } else {
            unexpected("\"]\"");
        }
    }
    expect_sign("]");
    if (colons > 0)
        return make(Kind::slice, line, list(std::move(operand), std::move(bounds[0]), std::move(bounds[1]), std::move(bounds[2])));
    if (!bounds[0])
        refuse(line, "empty brackets behind a value");
    return make(Kind::item, line, list(std::move(operand), std::move(bounds[0])));
}

void ExpressionParser::arguments(Expression& call) {
    const Level level(*this);
    expect_sign("(");
    while (!is_sign(")")) {
        if (is_sign("*") || is_sign("**"))
            refuse(now().line, "spreading arguments with * is not supported");
        if (now().kind == TokenKind::name && after(1).kind == TokenKind::sign && after(1).text == "=") {
            const std::string name = take().text;
            take();
            call.named.emplace_back(name, expression());
        } else {
            if (!call.named.empty())
                unexpected("a named argument");
            call.parts.push_back(expression());
        }
        if (!skip_sign(","))
            break;
    }
    expect_sign(")");
}

ExpressionPtr ExpressionParser::filters(ExpressionPtr operand) {
    while (true) {
        const int line = now().line;
        if (skip_sign("|")) {
            auto filter = std::make_unique<Expression>();
            filter->kind = Kind::filter;
            filter->line = line;
            filter->parts.push_back(std::move(operand));
            filter->text = expect_name("the name of a filter");
            if (is_sign("("))
                arguments(*filter);
            operand = finished(std::move(filter));
        } else if (skip_word("is")) {
            operand = test(std::move(operand));
        } else if (is_sign("(")) {
            operand = postfix(std::move(operand));
        } else {
            return operand;
        }
    }
}

ExpressionPtr ExpressionParser::test(ExpressionPtr operand) {
    const bool negated = skip_word("not");
    auto node = std::make_unique<Expression>();
    node->kind = Kind::test;
    node->line = now().line;
    node->parts.push_back(std::move(operand));
    node->text = expect_name("the name of a test");
    if (is_sign("(")) {
        arguments(*node);
    } else {
        static constexpr std::string_view followers[] = {"else", "or", "and", "is", "if", "in", "not"};
        const bool word = now().kind == TokenKind::name && std::find(std::begin(followers), std::end(followers), now().text) == std::end(followers);
        if (word || now().kind == TokenKind::string || now().kind == TokenKind::integer || now().kind == TokenKind::real || is_sign("[") ||
            is_sign("{"))
            node->parts.push_back(postfix(primary()));
    }
    const int line = node->line;
    auto result = finished(std::move(node));
    return negated ? make(Kind::negate, line, list(std::move(result))) : std::move(result);
}

} // namespace isogloss::jinja
