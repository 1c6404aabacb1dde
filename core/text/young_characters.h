// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace isogloss {

/// Characters of Unicode 15 and 16, which the reference library's regular expressions know and PCRE2 10.42 does not.
struct YoungCharacters {
    const char* general_category; ///< "L", "Lu", …
    const char* members;          ///< as the inside of a character class
};

std::span<const YoungCharacters> young_characters();

} // namespace isogloss
