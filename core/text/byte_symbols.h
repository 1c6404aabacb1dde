// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace isogloss {

/// Byte-level vocabularies write each byte as one printable character: 0x21–0x7E, 0xA1–0xAC and 0xAE–0xFF as themselves, the other 68 in rising order
/// as U+0100 … U+0143. This turns such a token back into its bytes; nothing if a character is not one of the 256.
std::optional<std::string> bytes_of_symbols(std::string_view token);

/// "<0xE4>" → 0xE4, else −1.
int byte_token(std::string_view token);

} // namespace isogloss
