// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/expressions.h"

#include <algorithm>
#include <initializer_list>

namespace isogloss::jinja {

namespace {

class Parser : public ExpressionParser {
public:
    using ExpressionParser::ExpressionParser;

    Block run() {
        Block all = block({});
        if (now().kind != TokenKind::end)
            refuse(now().line, "\"" + after(1).text + "\" closes nothing");
        return all;
    }

private:
    /// Statements up to (not including) a tag whose name is one of `ends`, or the end of the template.
    Block block(std::initializer_list<std::string_view> ends) {
        const Level level(*this);
        const int from = now().line;
        Block body;
        while (now().kind != TokenKind::end) {
            if (now().kind == TokenKind::text) {
                Statement text;
                text.line = now().line;
                text.text = take().text;
                body.push_back(std::move(text));
            } else if (now().kind == TokenKind::output_begin) {
                take();
                Statement output;
                output.kind = Statement::Kind::output;
                output.line = now().line;
                output.value = expressions();
                close(TokenKind::output_end);
                body.push_back(std::move(output));
            } else {
                const std::string& name = after(1).text;
                if (std::find(ends.begin(), ends.end(), name) != ends.end())
                    return body;
                if (name.starts_with("end") || name == "else" || name == "elif")
                    return body; // the caller says what it waited for
                body.push_back(tag());
            }
        }
        if (ends.size() > 0)
            refuse(from, "a block without its end \"" + std::string(*(ends.end() - 1)) + "\"");
        return body;
    }

    void close(TokenKind kind) {
        if (now().kind != kind)
            unexpected(kind == TokenKind::block_end ? "%}" : "}}");
        take();
    }

    std::string open_tag() {
        take();
        return expect_name("the name of a tag");
    }

    void end_tag(const std::string& name) {
        if (now().kind != TokenKind::block_begin || after(1).text != name)
            refuse(now().line, "expected the tag \"" + name + "\", found \"" + after(1).text + "\"");
        open_tag();
        close(TokenKind::block_end);
    }

    Statement tag() {
        Statement statement;
        statement.line = now().line;
        const std::string name = open_tag();
        if (name == "if")
            choose(statement);
        else if (name == "for")
            loop(statement);
        else if (name == "set")
            set(statement);
        else if (name == "macro")
            define(statement);
        else if (name == "generation")
            group(statement);
        else if (name == "break" || name == "continue") {
            if (loops_ == 0)
                refuse(statement.line, "\"" + name + "\" outside a loop");
            statement.kind = name == "break" ? Statement::Kind::stop : Statement::Kind::skip;
            close(TokenKind::block_end);
        } else
            refuse(statement.line, "the tag \"" + name + "\" is not supported");
        return statement;
    }

    void choose(Statement& statement) {
        statement.kind = Statement::Kind::choose;
        std::string name = "if";
        while (name == "if" || name == "elif") {
            Branch branch;
            branch.condition = expressions();
            close(TokenKind::block_end);
            branch.body = block({"elif", "else", "endif"});
            statement.branches.push_back(std::move(branch));
            if (after(1).text != "elif" && after(1).text != "else")
                break;
            name = open_tag();
        }
        if (name == "else") {
            close(TokenKind::block_end);
            Branch branch;
            branch.body = block({"endif"});
            statement.branches.push_back(std::move(branch));
        }
        end_tag("endif");
    }

    void loop(Statement& statement) {
        statement.kind = Statement::Kind::loop;
        statement.target = target(false);
        if (!skip_word("in"))
            unexpected("\"in\"");
        statement.value = either();
        if (skip_word("if"))
            statement.condition = expression();
        if (is_word("recursive"))
            refuse(statement.line, "recursive loops are not supported");
        close(TokenKind::block_end);
        ++loops_;
        statement.body = block({"else", "endfor"});
        --loops_;
        if (after(1).text == "else") {
            open_tag();
            close(TokenKind::block_end);
            statement.otherwise = block({"endfor"});
        }
        end_tag("endfor");
    }

    Target target(bool attribute_allowed) {
        Target target;
        const bool parentheses = skip_sign("(");
        do
            target.names.push_back(expect_name("a name"));
        while (skip_sign(",") && now().kind == TokenKind::name);
        if (parentheses)
            expect_sign(")");
        if (attribute_allowed && target.names.size() == 1 && skip_sign("."))
            target.attribute = expect_name("the name of an attribute");
        return target;
    }

    void set(Statement& statement) {
        statement.target = target(true);
        if (skip_sign("=")) {
            statement.kind = Statement::Kind::set;
            statement.value = expressions();
            close(TokenKind::block_end);
            return;
        }
        if (now().kind != TokenKind::block_end || statement.target.names.size() != 1)
            unexpected("\"=\"");
        statement.kind = Statement::Kind::capture;
        close(TokenKind::block_end);
        statement.body = block({"endset"});
        end_tag("endset");
    }

    void define(Statement& statement) {
        statement.kind = Statement::Kind::define;
        auto macro = std::make_unique<Macro>();
        macro->name = expect_name("the name of the macro");
        expect_sign("(");
        while (!is_sign(")")) {
            Parameter parameter{expect_name("the name of a parameter"), nullptr};
            if (skip_sign("="))
                parameter.otherwise = expression();
            else if (!macro->parameters.empty() && macro->parameters.back().otherwise)
                unexpected("a default value, as the parameter before it has one");
            macro->parameters.push_back(std::move(parameter));
            if (!skip_sign(","))
                break;
        }
        expect_sign(")");
        close(TokenKind::block_end);
        const int outside = std::exchange(loops_, 0);
        macro->body = block({"endmacro"});
        loops_ = outside;
        end_tag("endmacro");
        statement.macro = std::move(macro);
    }

    /// Marks what the assistant says, for training; the text is what stands inside.
    void group(Statement& statement) {
        statement.kind = Statement::Kind::group;
        close(TokenKind::block_end);
        statement.body = block({"endgeneration"});
        end_tag("endgeneration");
    }

    int loops_ = 0;
};

} // namespace

Block parse_template(const std::string& source) { return Parser(tokens_of(source)).run(); }

} // namespace isogloss::jinja
