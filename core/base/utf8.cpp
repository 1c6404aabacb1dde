// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

namespace isogloss {

namespace {

unsigned byte_at(std::string_view text, std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; }

/// Bytes at `at` that could still become a well-formed sequence, and whether they are one.
struct Prefix {
    std::size_t bytes;
    bool whole;
};

Prefix longest_prefix(std::string_view text, std::size_t at) {
    const unsigned lead = byte_at(text, at), next = byte_at(text, at + 1);
    const auto tail = [&](std::size_t i) { return (byte_at(text, i) & 0xC0u) == 0x80u; };
    if (lead < 0x80)
        return {1, true};
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(at + 1) ? Prefix{2, true} : Prefix{1, false};
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = lead == 0xE0 ? next >= 0xA0 && next <= 0xBF : lead == 0xED ? next >= 0x80 && next <= 0x9F : tail(at + 1);
        if (!second)
            return {1, false};
        return tail(at + 2) ? Prefix{3, true} : Prefix{2, false};
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = lead == 0xF0 ? next >= 0x90 && next <= 0xBF : lead == 0xF4 ? next >= 0x80 && next <= 0x8F : tail(at + 1);
        if (!second)
            return {1, false};
        if (!tail(at + 2))
            return {2, false};
        return tail(at + 3) ? Prefix{4, true} : Prefix{3, false};
    }
    return {1, false};
}

} // namespace

std::size_t utf8_sequence(std::string_view text, std::size_t at) {
    const Prefix prefix = longest_prefix(text, at);
    return prefix.whole && at < text.size() ? prefix.bytes : 0;
}

std::size_t first_invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Prefix prefix = longest_prefix(text, at);
        if (!prefix.whole)
            return at;
        at += prefix.bytes;
    }
    return std::string_view::npos;
}

std::string replace_invalid_utf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const Prefix prefix = longest_prefix(bytes, at);
        if (prefix.whole)
            text.append(bytes.substr(at, prefix.bytes));
        else
            text += "\xEF\xBF\xBD";
        at += prefix.bytes;
    }
    return text;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
    const unsigned lead = byte_at(text, at++);
    if (lead < 0x80)
        return lead;
    const int tails = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t value = lead & (0x3Fu >> tails);
    for (int i = 0; i < tails; ++i)
        value = (value << 6) | (byte_at(text, at++) & 0x3Fu);
    return value;
}

void append_utf8(std::string& text, char32_t c) {
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0 | (c >> 6));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        text += static_cast<char>(0xF0 | (c >> 18));
        text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (c & 0x3F));
    }
}

} // namespace isogloss
