// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/lexer.h"

#include "core/base/utf8.h"
#include "core/text/chat_template.h"
#include "core/text/jinja/value.h"

#include <algorithm>

namespace isogloss::jinja {

void refuse(int line, const std::string& what) { throw ChatTemplateError("the chat template, line " + std::to_string(line) + ": " + what + "."); }

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || is_digit(c); }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string with_plain_newlines(const std::string& source) {
    std::string out;
    for (std::size_t i = 0; i < source.size(); ++i)
        if (source[i] != '\r')
            out += source[i];
        else if (i + 1 == source.size() || source[i + 1] != '\n')
            out += '\n';
    if (out.ends_with('\n'))
        out.pop_back();
    return out;
}

class Lexer {
public:
    explicit Lexer(const std::string& source) : source_(with_plain_newlines(source)) {}

    std::vector<Token> run() {
        while (at_ < source_.size()) {
            const std::size_t begin = next_delimiter();
            text(begin);
            if (begin == std::string::npos)
                break;
            if (source_[begin + 1] == '#')
                comment();
            else
                inside(source_[begin + 1] == '%');
        }
        tokens_.push_back({TokenKind::end, "the end", line_});
        return std::move(tokens_);
    }

private:
    std::size_t next_delimiter() const {
        std::size_t at = at_;
        while ((at = source_.find('{', at)) != std::string::npos) {
            if (at + 1 < source_.size() && (source_[at + 1] == '{' || source_[at + 1] == '%' || source_[at + 1] == '#'))
                return at;
            ++at;
        }
        return std::string::npos;
    }

    void advance(std::size_t to) {
        line_ +=
            static_cast<int>(std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_), source_.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
        at_ = to;
    }

    /// The text up to a delimiter, which is left behind as well.
    void text(std::size_t begin) {
        std::string_view data = std::string_view(source_).substr(at_, begin == std::string::npos ? begin : begin - at_);
        std::size_t behind = source_.size();
        if (begin != std::string::npos) {
            behind = begin + 2;
            const char sign = behind < source_.size() ? source_[behind] : '\0';
            if (sign == '-')
                data = stripped(data, false, true);
            else if (sign != '+' && source_[begin + 1] != '{')
                data = without_indent(data);
            if (sign == '-' || sign == '+')
                ++behind;
        }
        if (!data.empty())
            tokens_.push_back({TokenKind::text, std::string(data), line_});
        line_start_ = false;
        advance(behind);
    }

    std::string_view without_indent(std::string_view data) const {
        const std::size_t newline = data.rfind('\n');
        const std::size_t from = newline == std::string_view::npos ? 0 : newline + 1;
        if (from == 0 && !line_start_)
            return data;
        return stripped(data.substr(from), true, true).empty() ? data.substr(0, from) : data;
    }

    /// Behind a closing delimiter: white space after `-`, one newline after a block or a comment.
    void close(std::size_t to, bool strip, bool trim) {
        if (strip)
            while (to < source_.size()) {
                std::size_t next = to;
                if (!is_template_space(next_code_point(source_, next)))
                    break;
                to = next;
            }
        else if (trim && to < source_.size() && source_[to] == '\n')
            ++to;
        advance(to);
        line_start_ = source_[to - 1] == '\n';
    }

    void comment() {
        const std::size_t end = source_.find("#}", at_);
        if (end == std::string::npos)
            refuse(line_, "a comment without its end #}");
        const char sign = end > at_ ? source_[end - 1] : '\0';
        close(end + 2, sign == '-', sign != '+');
    }

    void inside(bool block) {
        tokens_.push_back({block ? TokenKind::block_begin : TokenKind::output_begin, block ? "{%" : "{{", line_});
        const std::string closing = block ? "%}" : "}}";
        const int from = line_;
        std::string open;
        while (true) {
            while (at_ < source_.size() && is_space(source_[at_]))
                advance(at_ + 1);
            if (at_ >= source_.size())
                refuse(from, "a tag without its end " + closing);
            if (open.empty()) {
                const bool sign = source_[at_] == '-' || (block && source_[at_] == '+');
                if (source_.compare(at_ + sign, 2, closing) == 0) {
                    const char mark = source_[at_];
                    tokens_.push_back({block ? TokenKind::block_end : TokenKind::output_end, closing, line_});
                    close(at_ + sign + 2, mark == '-', block && mark != '+');
                    return;
                }
            }
            piece(open);
        }
    }

    void piece(std::string& open) {
        const char c = source_[at_];
        if (c == '"' || c == '\'')
            return string();
        if (is_digit(c))
            return number();
        if (is_name(c)) {
            std::size_t end = at_;
            while (end < source_.size() && is_name(source_[end]))
                ++end;
            return push(TokenKind::name, end);
        }
        static constexpr std::string_view pairs[] = {"//", "**", "==", "!=", ">=", "<="};
        for (const auto pair : pairs)
            if (source_.compare(at_, 2, pair) == 0)
                return push(TokenKind::sign, at_ + 2);
        if (std::string_view("+-*/%~=<>.,:|()[]{}").find(c) == std::string_view::npos)
            refuse(line_, std::string("the character \"") + source_.substr(at_, std::max<std::size_t>(1, utf8_sequence(source_, at_))) +
                              "\" has no meaning inside a tag");
        if (c == '(' || c == '[' || c == '{')
            open += c == '(' ? ')' : c == '[' ? ']' : '}';
        else if (c == ')' || c == ']' || c == '}') {
            if (open.empty() || open.back() != c)
                refuse(line_, std::string("a \"") + c + "\" that closes nothing");
            open.pop_back();
        }
        push(TokenKind::sign, at_ + 1);
    }

    void push(TokenKind kind, std::size_t end) {
        tokens_.push_back({kind, source_.substr(at_, end - at_), line_});
        advance(end);
    }

    void number() {
        std::size_t end = at_;
        const auto digits = [&] {
            while (end < source_.size() && is_digit(source_[end]))
                ++end;
        };
        digits();
        bool real = end + 1 < source_.size() && source_[end] == '.' && is_digit(source_[end + 1]);
        if (real) {
            ++end;
            digits();
        }
        if (end < source_.size() && (source_[end] == 'e' || source_[end] == 'E')) {
            const bool sign = end + 1 < source_.size() && (source_[end + 1] == '+' || source_[end + 1] == '-');
            if (end + 1 + sign < source_.size() && is_digit(source_[end + 1 + sign])) {
                end += 1 + sign;
                digits();
                real = true;
            }
        }
        if (end < source_.size() && is_name(source_[end]))
            refuse(line_, "this way of writing a number is not supported");
        push(real ? TokenKind::real : TokenKind::integer, end);
    }

    void string() {
        const char quote = source_[at_];
        std::size_t end = at_ + 1;
        std::string value;
        while (end < source_.size() && source_[end] != quote) {
            if (source_[end] == '\\' && end + 1 < source_.size())
                end = escape(end + 1, value);
            else
                value += source_[end++];
        }
        if (end >= source_.size())
            refuse(line_, "a string without its end");
        tokens_.push_back({TokenKind::string, std::move(value), line_});
        advance(end + 1);
    }

    /// `at` is behind the backslash; returns what is behind the escape.
    std::size_t escape(std::size_t at, std::string& value) {
        static constexpr std::string_view names = "nrtabfv\\'\"", meanings = "\n\r\t\a\b\f\v\\'\"";
        const char c = source_[at];
        if (const auto known = names.find(c); known != std::string_view::npos) {
            value += meanings[known];
            return at + 1;
        }
        if (c == '\n')
            return at + 1;
        const std::size_t count = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (is_digit(c) || c == 'N')
            refuse(line_, std::string("the escape \\") + c + " is not supported");
        if (count == 0) {
            (value += '\\') += c;
            return at + 1;
        }
        char32_t code = 0;
        for (std::size_t i = at + 1; i <= at + count; ++i) {
            const auto digit =
                i < source_.size() ? std::string_view("0123456789abcdef").find(static_cast<char>(source_[i] | 0x20)) : std::string_view::npos;
            if (digit == std::string_view::npos)
                refuse(line_, std::string("a \\") + c + " needs " + std::to_string(count) + " hexadecimal digits");
            code = code * 16 + static_cast<char32_t>(digit);
        }
        if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
            refuse(line_, "an escape that is no character");
        append_utf8(value, code);
        return at + 1 + count;
    }

    std::string source_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool line_start_ = true; ///< what was read last ended a line
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> tokens_of(const std::string& source) { return Lexer(source).run(); }

} // namespace isogloss::jinja
