// SPDX-License-Identifier: GPL-3.0-or-later
#define PCRE2_CODE_UNIT_WIDTH 8
#include "core/text/pattern.h"

#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <array>
#include <pcre2.h>

namespace isogloss {

namespace {

/// Unicode White_Space, as the inside of a character class.
constexpr const char* white_space = R"(\t-\r\x{20}\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000})";
constexpr std::size_t longest_pattern = 65536;

std::string translate(const std::string& source, const std::string& place) {
    const auto refuse = [&](const std::string& construct) {
        return TokenizerError(sentence({place, {}, "a regular expression that both engines read alike", "\"" + construct + "\" in " + source, {}}));
    };
    std::string out;
    bool in_class = false;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '\\') {
            const char next = i + 1 < source.size() ? source[i + 1] : '\0';
            ++i;
            if (next == 's')
                out += in_class ? white_space : "[" + std::string(white_space) + "]";
            else if (next == 'S' && !in_class)
                out += "[^" + std::string(white_space) + "]";
            else if (next == 'S' || next == 'h' || next == 'H' || next == 'R' || next == 'X' || next == 'K' || next == 'G' || next == 'g' ||
                     next == 'k')
                throw refuse(std::string("\\") + next);
            else
                out += std::string("\\") + next;
            continue;
        }
        if (in_class && c == '[')
            throw refuse("[ inside a character class");
        if (in_class && source.compare(i, 2, "&&") == 0)
            throw refuse("&&");
        if (!in_class && c == '[') {
            in_class = true;
            // A first ] (or ^]) is a plain character in both engines.
            out += c;
            if (i + 1 < source.size() && source[i + 1] == '^')
                out += source[++i];
            if (i + 1 < source.size() && source[i + 1] == ']')
                out += source[++i];
            continue;
        }
        if (in_class && c == ']')
            in_class = false;
        out += c;
    }
    return out;
}

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
    const std::string translated = literal ? escaped(source) : translate(source, place);
    int error = 0;
    PCRE2_SIZE at = 0;
    impl_->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.data()), translated.size(),
                                PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C, &error, &at, nullptr);
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

void Pattern::each_match(std::string_view text, const std::function<void(std::size_t, std::size_t)>& match) const {
    struct Scratch {
        pcre2_match_data* data = pcre2_match_data_create(64, nullptr);
        pcre2_match_context* context = pcre2_match_context_create(nullptr);
        pcre2_jit_stack* stack = pcre2_jit_stack_create(32 * 1024, 16 * 1024 * 1024, nullptr);
        Scratch() { pcre2_jit_stack_assign(context, nullptr, stack); }
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
