// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/lexer.h"

#include "core/text/chat_template.h"

#include <algorithm>
#include <cctype>

namespace isogloss::jinja {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }

class Lexer {
public:
    explicit Lexer(const std::string& source) : source_(source) {
        // Jinja drops one newline at the end of a template.
        if (source_.ends_with('\n'))
            source_.pop_back();
    }
    std::vector<Token> run() {
        while (at_ < source_.size())
            text_then_block();
        tokens_.push_back({TokenKind::End, {}, line_});
        return std::move(tokens_);
    }

private:
    ChatTemplateError error(const std::string& what) const {
        return ChatTemplateError("chat template, line " + std::to_string(line_) + ": " + what + ".");
    }
    void advance(std::size_t count) {
        line_ += static_cast<int>(
            std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_), source_.begin() + static_cast<std::ptrdiff_t>(at_ + count), '\n'));
        at_ += count;
    }
    bool starts(const char* text) const { return source_.compare(at_, std::char_traits<char>::length(text), text) == 0; }

    void text_then_block() {
        std::size_t open = at_;
        while ((open = source_.find('{', open)) != std::string::npos &&
               (open + 1 >= source_.size() || std::string("{%#").find(source_[open + 1]) == std::string::npos))
            ++open;
        std::string text = source_.substr(at_, open == std::string::npos ? std::string::npos : open - at_);
        const int line = line_;
        if (open == std::string::npos) {
            push_text(std::move(text), line);
            advance(source_.size() - at_);
            return;
        }
        advance(open - at_);
        const char kind = source_[at_ + 1];
        const char control = at_ + 2 < source_.size() ? source_[at_ + 2] : '\0';
        if (control == '-') {
            while (!text.empty() && is_space(text.back()))
                text.pop_back();
        } else if (kind != '{' && control != '+') {
            // lstrip_blocks: blanks between the line's start and a block go.
            std::size_t end = text.size();
            while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t'))
                --end;
            const bool line_start = end > 0 ? text[end - 1] == '\n' : at_line_start_;
            if (line_start)
                text.resize(end);
        }
        push_text(std::move(text), line);
        advance(control == '-' || control == '+' ? 3 : 2);
        if (kind == '#')
            comment();
        else
            block(kind == '{');
    }
    void push_text(std::string text, int line) {
        if (!text.empty())
            tokens_.push_back({TokenKind::Text, std::move(text), line});
    }
    void comment() {
        const std::size_t end = source_.find("#}", at_);
        if (end == std::string::npos)
            throw error("expected #} at the end of a comment, found none");
        const bool strip = end > at_ && source_[end - 1] == '-';
        advance(end + 2 - at_);
        after_block(strip, true);
    }
    void block(bool output) {
        tokens_.push_back({output ? TokenKind::OutputBegin : TokenKind::StatementBegin, {}, line_});
        const char* const close = output ? "}}" : "%}";
        int depth = 0;
        for (;;) {
            while (at_ < source_.size() && is_space(source_[at_]))
                advance(1);
            if (at_ >= source_.size())
                throw error(std::string("expected ") + close + ", found the end of the template");
            const bool strip = (source_[at_] == '-' || source_[at_] == '+') && source_.compare(at_ + 1, 2, close) == 0;
            if (depth == 0 && (strip || starts(close))) {
                const bool removes = source_[at_] == '-';
                advance(strip ? 3 : 2);
                tokens_.push_back({output ? TokenKind::OutputEnd : TokenKind::StatementEnd, {}, line_});
                after_block(removes, !output);
                return;
            }
            token();
            const std::string& last = tokens_.back().text;
            if (tokens_.back().kind == TokenKind::Operator)
                depth += last == "(" || last == "[" || last == "{" ? 1 : last == ")" || last == "]" || last == "}" ? -1 : 0;
        }
    }
    /// trim_blocks: one newline behind a statement goes.
    void after_block(bool strip, bool trim) {
        at_line_start_ = false;
        if (strip) {
            while (at_ < source_.size() && is_space(source_[at_]))
                advance(1);
        } else if (trim && at_ < source_.size() && source_[at_] == '\n') {
            advance(1);
            at_line_start_ = true;
        }
    }
    void token() {
        const char c = source_[at_];
        if (c == '"' || c == '\'')
            return string(c);
        if (std::isdigit(static_cast<unsigned char>(c)))
            return number();
        if (std::isalpha(static_cast<unsigned char>(c)) || c == '_') {
            std::size_t end = at_;
            while (end < source_.size() && (std::isalnum(static_cast<unsigned char>(source_[end])) || source_[end] == '_'))
                ++end;
            tokens_.push_back({TokenKind::Name, source_.substr(at_, end - at_), line_});
            return advance(end - at_);
        }
        for (const char* op : {"==", "!=", "<=", ">=", "//", "**"})
            if (starts(op)) {
                tokens_.push_back({TokenKind::Operator, op, line_});
                return advance(2);
            }
        if (std::string("+-*/%~<>=()[]{}.,:|").find(c) == std::string::npos)
            throw error(std::string("expected an expression, found \"") + c + "\"");
        tokens_.push_back({TokenKind::Operator, std::string(1, c), line_});
        advance(1);
    }
    void number() {
        std::size_t end = at_;
        while (end < source_.size() && std::isdigit(static_cast<unsigned char>(source_[end])))
            ++end;
        bool real = end + 1 < source_.size() && source_[end] == '.' && std::isdigit(static_cast<unsigned char>(source_[end + 1]));
        if (real)
            for (++end; end < source_.size() && std::isdigit(static_cast<unsigned char>(source_[end]));)
                ++end;
        if (end - at_ > 15)
            throw error("a number of more than 15 digits");
        tokens_.push_back({real ? TokenKind::Float : TokenKind::Integer, source_.substr(at_, end - at_), line_});
        advance(end - at_);
    }
    void string(char quote) {
        std::string text;
        std::size_t at = at_ + 1;
        for (; at < source_.size() && source_[at] != quote; ++at) {
            if (source_[at] != '\\') {
                text += source_[at];
                continue;
            }
            const char next = ++at < source_.size() ? source_[at] : '\0';
            switch (next) {
            case 'n':
                text += '\n';
                break;
            case 't':
                text += '\t';
                break;
            case 'r':
                text += '\r';
                break;
            case '\\':
            case '\'':
            case '"':
                text += next;
                break;
            default:
                throw error(std::string("the escape \\") + next + " in a string is not supported");
            }
        }
        if (at >= source_.size())
            throw error("expected the end of a string, found the end of the template");
        tokens_.push_back({TokenKind::String, std::move(text), line_});
        advance(at + 1 - at_);
    }

    std::string source_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool at_line_start_ = true;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> tokenize(const std::string& source) { return Lexer(source).run(); }

} // namespace isogloss::jinja
