// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/byte_symbols.h"

#include "core/base/utf8.h"

#include <array>

namespace isogloss {

namespace {

constexpr char32_t symbols = 0x144;

/// Symbol → byte, or −1.
const std::array<int, symbols>& table() {
    static const auto filled = [] {
        std::array<int, symbols> bytes{};
        bytes.fill(-1);
        std::size_t next = 0x100;
        for (int byte = 0; byte < 256; ++byte) {
            const bool itself = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
            bytes[itself ? static_cast<std::size_t>(byte) : next++] = byte;
        }
        return bytes;
    }();
    return filled;
}

} // namespace

std::optional<std::string> bytes_of_symbols(std::string_view token) {
    std::string bytes;
    for (std::size_t at = 0; at < token.size();) {
        const char32_t symbol = next_code_point(token, at);
        if (symbol >= symbols || table()[symbol] < 0)
            return std::nullopt;
        bytes += static_cast<char>(table()[symbol]);
    }
    return bytes;
}

int byte_token(std::string_view token) {
    if (token.size() != 6 || !token.starts_with("<0x") || token.back() != '>')
        return -1;
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    const int high = digit(token[3]), low = digit(token[4]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

} // namespace isogloss
