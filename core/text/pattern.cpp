// SPDX-License-Identifier: GPL-3.0-or-later
#define PCRE2_CODE_UNIT_WIDTH 8
#include "core/text/pattern.h"

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/text/tokenizer.h"
#include "core/text/young_characters.h"

#include <algorithm>
#include <array>
#include <pcre2.h>

namespace isogloss {

namespace {

/// Unicode White_Space, as the inside of a character class.
constexpr const char* white_space = R"(\t-\r\x{20}\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000})";
constexpr std::size_t longest_pattern = 65536;
constexpr std::uint32_t deepest_pattern = 100;
constexpr std::uint32_t most_heap_kib = 256 * 1024;

std::string young(std::string_view category) {
    for (const auto& row : young_characters())
        if (row.general_category == category)
            return row.members;
    return {};
}

/// `\w` as Oniguruma has it: Alphabetic, marks, decimal digits, connector punctuation. The numbers are ²³¹¼½¾ and the letters in circles and squares.
const std::string& word() {
    static const std::string members =
        R"(\p{L}\p{M}\p{Nl}\p{Nd}\p{Pc}\x{B2}\x{B3}\x{B9}\x{BC}-\x{BE}\x{24B6}-\x{24E9}\x{1F130}-\x{1F149}\x{1F150}-\x{1F169}\x{1F170}-\x{1F189})" +
        young("L") + young("M") + young("Nd");
    return members;
}

/// Rewrites what Oniguruma and PCRE2 read differently, and refuses what cannot be rewritten.
class Translator {
public:
    Translator(const std::string& source, std::string place) : source_(source), place_(std::move(place)) {}

    std::string run() {
        while (at_ < source_.size()) {
            const char c = source_[at_];
            if (c == '\\')
                escape();
            else if (in_class_)
                inside_class(c);
            else
                outside_class(c);
        }
        return std::move(out_);
    }

private:
    [[noreturn]] void refuse(const std::string& construct) const {
        throw TokenizerError(sentence(
            {place_, {}, "a regular expression that both engines read alike", "\"" + construct + "\" in " + source_, "It is not supported."}));
    }
    char peek(std::size_t ahead) const { return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0'; }
    bool follows(std::string_view text) const { return source_.compare(at_, text.size(), text) == 0; }

    void copy(std::size_t count) {
        out_.append(source_, at_, count);
        at_ += count;
    }

    void escape() {
        const char c = peek(1);
        if (c == 's' || c == 'w') {
            const std::string members = c == 's' ? white_space : word();
            out_ += in_class_ ? members : "[" + members + "]";
            at_ += 2;
        } else if ((c == 'S' || c == 'W') && !in_class_) {
            out_ += "[^" + (c == 'S' ? white_space : word()) + "]";
            at_ += 2;
        } else if (c == 'v') { // one character there, all vertical spaces here
            out_ += "\\x0b";
            at_ += 2;
        } else if (c == 'u') {
            out_ += "\\x{" + source_.substr(at_ + 2, 4) + "}";
            if (out_.size() < 8 || source_.size() < at_ + 6 || source_.find_first_not_of("0123456789abcdefABCDEF", at_ + 2) < at_ + 6)
                refuse("\\u");
            at_ += 6;
        } else if (c == 'x' && peek(2) >= '8' && peek(2) != '{') {
            refuse("\\x"); // a byte, not a character
        } else if (c == 'p' || c == 'P') {
            property(c == 'P');
        } else if (c == '\0' || std::string_view("SWhHRXKGgkbBNOyYCQE").find(c) != std::string_view::npos || (c >= '0' && c <= '9')) {
            refuse(std::string("\\") + c);
        } else {
            copy(2);
            if (c == 'x' && peek(0) == '{') // these braces are no quantifier
                copy(std::min(source_.find('}', at_), source_.size() - 1) + 1 - at_);
        }
    }

    /// \p{L}: with the characters that PCRE2 does not know yet.
    void property(bool outside) {
        const std::size_t end = source_.find('}', at_);
        if (peek(2) != '{' || peek(3) == '^' || end == std::string::npos)
            refuse(source_.substr(at_, 4));
        const std::string known = "\\p" + source_.substr(at_ + 2, end - at_ - 1), more = young(source_.substr(at_ + 3, end - at_ - 3));
        if (outside && in_class_)
            refuse("\\P inside a character class");
        if (in_class_)
            out_ += known + more;
        else
            out_ += (outside ? "[^" : "[") + known + more + "]";
        at_ = end + 1;
    }

    void inside_class(char c) {
        if (c == '[')
            refuse("[ inside a character class");
        if (follows("&&"))
            refuse("&&");
        in_class_ = c != ']';
        copy(1);
    }

    void outside_class(char c) {
        if (c == '[') {
            in_class_ = true;
            copy(peek(1) == '^' ? 2 : 1);
            if (peek(0) == ']') // a first ] is a plain character in both engines
                copy(1);
        } else if (c == '(' && peek(1) == '*') {
            refuse("(*");
        } else if (c == '(' && peek(1) == '?') {
            // Options in mid-pattern, (?m), named groups and conditions have other meanings here and there.
            static constexpr std::string_view known[] = {"(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?-i:", "(?#"};
            const bool at_start = at_ == 0 && follows("(?i)");
            if (!at_start && std::none_of(std::begin(known), std::end(known), [&](auto group) { return follows(group); }))
                refuse(source_.substr(at_, 4));
            copy(2);
        } else if (c == '{' && peek(1) == ',') {
            refuse("{,"); // from 0 there, plain characters here
        } else if (c == '}' && peek(1) == '+') {
            refuse("}+"); // a second quantifier there, a possessive one here
        } else {
            copy(1);
        }
    }

    const std::string& source_;
    std::string place_, out_;
    std::size_t at_ = 0;
    bool in_class_ = false;
};

std::string escaped(const std::string& literal) {
    std::string out;
    for (const char c : literal) {
        if (static_cast<unsigned char>(c) < 0x80 && !std::isalnum(static_cast<unsigned char>(c)))
            out += '\\';
        out += c;
    }
    return out;
}

} // namespace

struct Pattern::Impl {
    pcre2_code* code = nullptr;
    std::string source;
    ~Impl() { pcre2_code_free(code); }
};

Pattern::Pattern(const std::string& source, bool literal, const std::string& place) : impl_(std::make_unique<Impl>()) {
    if (source.empty() || source.size() > longest_pattern || first_invalid_utf8(source) != std::string::npos)
        throw TokenizerError(sentence({place, {}, "a pattern of 1 to 65536 bytes", std::to_string(source.size()) + " bytes", {}}));
    impl_->source = source;
    const std::string translated = literal ? escaped(source) : Translator(source, place).run();
    int error = 0;
    PCRE2_SIZE at = 0;
    const std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(pcre2_compile_context_create(nullptr),
                                                                                                pcre2_compile_context_free);
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    pcre2_set_parens_nest_limit(context.get(), deepest_pattern);
    impl_->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(),
                                PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C, &error, &at, context.get());
    if (!impl_->code) {
        std::array<char, 256> message{};
        pcre2_get_error_message(error, reinterpret_cast<PCRE2_UCHAR*>(message.data()), message.size());
        throw TokenizerError(sentence({place, {}, "a regular expression", source + " (" + message.data() + " at " + std::to_string(at) + ")", {}}));
    }
    pcre2_jit_compile(impl_->code, PCRE2_JIT_COMPLETE); // without it matching is slower, nothing else
}

Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

bool Pattern::matches_nothing() const {
    std::uint32_t empty = 0;
    pcre2_pattern_info(impl_->code, PCRE2_INFO_MATCHEMPTY, &empty);
    return empty != 0;
}

void Pattern::each_match(std::string_view text, const std::function<void(std::size_t, std::size_t)>& match) const {
    struct Scratch {
        pcre2_match_data* data = pcre2_match_data_create(64, nullptr);
        pcre2_match_context* context = pcre2_match_context_create(nullptr);
        pcre2_jit_stack* stack = pcre2_jit_stack_create(32 * 1024, 16 * 1024 * 1024, nullptr);
        Scratch() {
            pcre2_jit_stack_assign(context, nullptr, stack);
            pcre2_set_heap_limit(context, most_heap_kib);
        }
        ~Scratch() {
            pcre2_jit_stack_free(stack);
            pcre2_match_context_free(context);
            pcre2_match_data_free(data);
        }
    };
    thread_local Scratch scratch;
    // Enough for any sane pattern on this text; a pattern that backtracks without end is stopped.
    pcre2_set_match_limit(scratch.context, static_cast<std::uint32_t>(std::min<std::size_t>(4'000'000'000u, 20'000'000 + 20 * text.size())));
    std::size_t at = 0;
    while (at < text.size()) {
        const int found =
            pcre2_match(impl_->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), at, PCRE2_NO_UTF_CHECK, scratch.data, scratch.context);
        if (found == PCRE2_ERROR_NOMATCH)
            return;
        if (found < 0)
            throw TokenizerError("the tokenizer's pattern " + impl_->source + " cannot be matched against this text (PCRE2 error " +
                                 std::to_string(found) + ").");
        const PCRE2_SIZE* range = pcre2_get_ovector_pointer(scratch.data);
        if (range[1] > range[0]) {
            match(range[0], range[1]);
            at = range[1];
        } else {
            at = range[1] + std::max<std::size_t>(1, utf8_sequence(text, range[1]));
        }
    }
}

} // namespace isogloss
