// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chat_template.h"
#include "core/text/jinja/ast.h"
#include "core/text/jinja/lexer.h"

#include <algorithm>

namespace isogloss::jinja {

namespace {

constexpr int deepest = 200;

class Parser {
public:
    explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    Nodes run() {
        Nodes nodes = body({});
        if (peek().kind != TokenKind::End)
            throw error("expected the end of the template");
        return nodes;
    }

private:
    struct Depth {
        int& depth;
        explicit Depth(Parser& parser) : depth(parser.depth_) {
            if (++depth > deepest)
                throw parser.error("a template nested more than 200 deep");
        }
        ~Depth() { --depth; }
    };

    const Token& peek(std::size_t ahead = 0) const { return tokens_[std::min(at_ + ahead, tokens_.size() - 1)]; }
    Token take() { return tokens_[at_ < tokens_.size() - 1 ? at_++ : at_]; }
    ChatTemplateError error(const std::string& what) const {
        const std::string found = peek().kind == TokenKind::End ? "the end" : "\"" + peek().text + "\"";
        return ChatTemplateError("chat template, line " + std::to_string(peek().line) + ": " + what + ", found " + found + ".");
    }
    bool is(const char* op) const { return peek().kind == TokenKind::Operator && peek().text == op; }
    bool is_name(const char* name) const { return peek().kind == TokenKind::Name && peek().text == name; }
    bool accept(const char* op) { return is(op) && (take(), true); }
    bool accept_name(const char* name) { return is_name(name) && (take(), true); }
    void expect(const char* op) {
        if (!accept(op))
            throw error(std::string("expected ") + op);
    }
    std::string name() {
        if (peek().kind != TokenKind::Name)
            throw error("expected a name");
        return take().text;
    }
    void statement_end() {
        if (peek().kind != TokenKind::StatementEnd)
            throw error("expected %}");
        take();
    }

    /// Nodes up to a statement whose first word is one of `ends` (which stays).
    Nodes body(const std::vector<std::string>& ends) {
        const Depth depth(*this);
        Nodes nodes;
        for (;;) {
            const Token& token = peek();
            if (token.kind == TokenKind::End)
                return nodes;
            if (token.kind == TokenKind::Text) {
                Node& node = nodes.emplace_back();
                node.line = token.line;
                node.text = take().text;
            } else if (token.kind == TokenKind::OutputBegin) {
                take();
                Node& node = nodes.emplace_back();
                node.kind = Node::Kind::Output;
                node.line = peek().line;
                node.expression = expression();
                if (peek().kind != TokenKind::OutputEnd)
                    throw error("expected }}");
                take();
            } else {
                if (std::find(ends.begin(), ends.end(), peek(1).text) != ends.end())
                    return nodes;
                take();
                nodes.push_back(statement());
            }
        }
    }
    /// The closing statement `{% NAME %}`.
    void close(const char* word) {
        if (peek().kind != TokenKind::StatementBegin || peek(1).text != word)
            throw error(std::string("expected {% ") + word + " %}");
        take();
        take();
        statement_end();
    }
    Node statement() {
        Node node;
        node.line = peek().line;
        const std::string word = name();
        if (word == "if")
            return if_statement(std::move(node));
        if (word == "for")
            return for_statement(std::move(node));
        if (word == "set")
            return set_statement(std::move(node));
        if (word == "macro")
            return macro_statement(std::move(node));
        if (word == "generation" || word == "endgeneration") {
            // Marks what the assistant said; it prints nothing.
            statement_end();
            return node;
        }
        throw ChatTemplateError("chat template, line " + std::to_string(node.line) + ": the statement {% " + word + " %} is not supported.");
    }
    Node if_statement(Node node) {
        node.kind = Node::Kind::If;
        ExpressionPtr condition = expression();
        statement_end();
        for (;;) {
            Nodes nodes = body({"elif", "else", "endif"});
            node.branches.emplace_back(std::move(condition), std::move(nodes));
            if (peek().kind != TokenKind::StatementBegin)
                throw error("expected {% endif %}");
            take();
            const std::string word = name();
            if (word == "elif") {
                condition = expression();
                statement_end();
            } else if (word == "else") {
                statement_end();
                node.branches.emplace_back(nullptr, body({"endif"}));
                close("endif");
                return node;
            } else {
                statement_end();
                return node;
            }
        }
    }
    Node for_statement(Node node) {
        node.kind = Node::Kind::For;
        do
            node.names.push_back(name());
        while (accept(","));
        if (!accept_name("in"))
            throw error("expected in");
        node.expression = disjunction();
        if (accept_name("if"))
            node.filter = expression();
        if (is_name("recursive"))
            throw error("recursive loops are not supported: expected %}");
        statement_end();
        node.body = body({"else", "endfor"});
        if (peek(1).text == "else") {
            take();
            take();
            statement_end();
            node.otherwise = body({"endfor"});
        }
        close("endfor");
        return node;
    }
    Node set_statement(Node node) {
        node.kind = Node::Kind::Set;
        node.text = name();
        if (accept("."))
            node.attribute = name();
        if (accept("=")) {
            node.expression = expression();
            statement_end();
            return node;
        }
        statement_end();
        node.kind = Node::Kind::SetBlock;
        node.body = body({"endset"});
        close("endset");
        return node;
    }
    Node macro_statement(Node node) {
        node.kind = Node::Kind::Macro;
        node.text = name();
        expect("(");
        while (!accept(")")) {
            node.names.push_back(name());
            node.defaults.push_back(accept("=") ? expression() : nullptr);
            if (!is(")"))
                expect(",");
        }
        statement_end();
        node.body = body({"endmacro"});
        close("endmacro");
        return node;
    }

    ExpressionPtr make(Expression::Kind kind, std::string text = {}) const {
        auto out = std::make_unique<Expression>();
        out->kind = kind;
        out->line = peek().line;
        out->name = std::move(text);
        return out;
    }
    ExpressionPtr binary(std::string op, ExpressionPtr left, ExpressionPtr right) const {
        auto out = make(Expression::Kind::Binary, std::move(op));
        out->parts.push_back(std::move(left));
        out->parts.push_back(std::move(right));
        return out;
    }
    ExpressionPtr expression() {
        const Depth depth(*this);
        ExpressionPtr value = disjunction();
        if (!accept_name("if"))
            return value;
        auto out = make(Expression::Kind::Conditional);
        out->parts.push_back(std::move(value));
        out->parts.push_back(disjunction());
        out->parts.push_back(accept_name("else") ? expression() : nullptr);
        return out;
    }
    ExpressionPtr disjunction() {
        ExpressionPtr left = conjunction();
        while (accept_name("or"))
            left = binary("or", std::move(left), conjunction());
        return left;
    }
    ExpressionPtr conjunction() {
        ExpressionPtr left = negation();
        while (accept_name("and"))
            left = binary("and", std::move(left), negation());
        return left;
    }
    ExpressionPtr negation() {
        const Depth depth(*this);
        if (!accept_name("not"))
            return comparison();
        auto out = make(Expression::Kind::Unary, "not");
        out->parts.push_back(negation());
        return out;
    }
    ExpressionPtr comparison() {
        ExpressionPtr left = sum();
        for (;;) {
            if (is_name("in")) {
                take();
                left = binary("in", std::move(left), sum());
            } else if (is_name("not") && peek(1).text == "in") {
                take();
                take();
                auto out = make(Expression::Kind::Unary, "not");
                out->parts.push_back(binary("in", std::move(left), sum()));
                left = std::move(out);
            } else if (const auto op = peek().text;
                       peek().kind == TokenKind::Operator && (op == "==" || op == "!=" || op == "<" || op == ">" || op == "<=" || op == ">=")) {
                take();
                left = binary(op, std::move(left), sum());
            } else {
                return left;
            }
        }
    }
    ExpressionPtr sum() {
        ExpressionPtr left = concatenation();
        while (is("+") || is("-")) {
            const std::string op = take().text;
            left = binary(op, std::move(left), concatenation());
        }
        return left;
    }
    ExpressionPtr concatenation() {
        ExpressionPtr left = product();
        while (accept("~"))
            left = binary("~", std::move(left), product());
        return left;
    }
    ExpressionPtr product() {
        ExpressionPtr left = unary();
        while (is("*") || is("/") || is("//") || is("%")) {
            const std::string op = take().text;
            left = binary(op, std::move(left), unary());
        }
        return left;
    }
    ExpressionPtr unary() {
        const Depth depth(*this);
        if (accept("-")) {
            auto out = make(Expression::Kind::Unary, "-");
            out->parts.push_back(unary());
            return out;
        }
        return filters_and_tests(postfix(primary()));
    }
    ExpressionPtr filters_and_tests(ExpressionPtr value) {
        for (;;) {
            if (accept("|")) {
                auto out = make(Expression::Kind::Filter, name());
                out->parts.push_back(std::move(value));
                if (accept("("))
                    arguments(*out);
                value = postfix(std::move(out));
            } else if (accept_name("is")) {
                const bool negated = accept_name("not");
                auto out = make(Expression::Kind::Test, name());
                out->negated = negated;
                out->parts.push_back(std::move(value));
                if (accept("("))
                    arguments(*out);
                value = std::move(out);
            } else {
                return value;
            }
        }
    }
    void arguments(Expression& call) {
        while (!accept(")")) {
            if (peek().kind == TokenKind::Name && peek(1).kind == TokenKind::Operator && peek(1).text == "=") {
                const std::string key = take().text;
                take();
                call.named.emplace_back(key, expression());
            } else {
                call.parts.push_back(expression());
            }
            if (!is(")"))
                expect(",");
        }
    }
    ExpressionPtr postfix(ExpressionPtr value) {
        for (;;) {
            if (accept(".")) {
                auto out = make(Expression::Kind::Attribute, peek().kind == TokenKind::Integer ? take().text : name());
                out->parts.push_back(std::move(value));
                value = std::move(out);
            } else if (accept("[")) {
                value = subscript(std::move(value));
            } else if (accept("(")) {
                auto out = make(Expression::Kind::Call);
                out->parts.push_back(std::move(value));
                arguments(*out);
                value = std::move(out);
            } else {
                return value;
            }
        }
    }
    ExpressionPtr subscript(ExpressionPtr value) {
        ExpressionPtr parts[3];
        int part = 0;
        while (!is("]")) {
            if (accept(":")) {
                if (++part > 2)
                    throw error("expected ]");
                continue;
            }
            parts[part] = expression();
        }
        expect("]");
        auto out = make(part == 0 ? Expression::Kind::Index : Expression::Kind::Slice);
        out->parts.push_back(std::move(value));
        if (part == 0 && !parts[0])
            throw error("expected an index");
        for (int i = 0; i < (part == 0 ? 1 : 3); ++i)
            out->parts.push_back(std::move(parts[i]));
        return out;
    }
    ExpressionPtr literal(Value value) const {
        auto out = make(Expression::Kind::Literal);
        out->value = std::move(value);
        return out;
    }
    ExpressionPtr primary() {
        const Token token = peek();
        switch (token.kind) {
        case TokenKind::String: {
            std::string text = take().text;
            while (peek().kind == TokenKind::String) // neighbouring strings are one
                text += take().text;
            return literal(Value(std::move(text)));
        }
        case TokenKind::Integer:
            take();
            return literal(Value(static_cast<std::int64_t>(std::stoll(token.text))));
        case TokenKind::Float:
            take();
            return literal(Value(std::stod(token.text)));
        case TokenKind::Name:
            take();
            if (token.text == "true" || token.text == "True")
                return literal(Value(true));
            if (token.text == "false" || token.text == "False")
                return literal(Value(false));
            if (token.text == "none" || token.text == "None")
                return literal(Value());
            return make(Expression::Kind::Name, token.text);
        default:
            break;
        }
        if (accept("(")) {
            ExpressionPtr inner = expression();
            if (is(","))
                throw error("tuples are not supported: expected )");
            expect(")");
            return inner;
        }
        if (accept("[")) {
            auto out = make(Expression::Kind::ListOf);
            while (!accept("]")) {
                out->parts.push_back(expression());
                if (!is("]"))
                    expect(",");
            }
            return out;
        }
        if (accept("{")) {
            auto out = make(Expression::Kind::ObjectOf);
            while (!accept("}")) {
                out->parts.push_back(expression());
                expect(":");
                out->parts.push_back(expression());
                if (!is("}"))
                    expect(",");
            }
            return out;
        }
        throw error("expected an expression");
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

} // namespace

Nodes parse(const std::string& source) { return Parser(tokenize(source)).run(); }

} // namespace isogloss::jinja
