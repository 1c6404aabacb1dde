// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace isogloss {

std::string sentence(const BadInput& parts) {
    std::string text = parts.file;
    if (!parts.place.empty())
        text += (text.empty() ? "" : ", ") + parts.place;
    if (!parts.expected.empty())
        text += (text.empty() ? "expected " : ": expected ") + parts.expected;
    if (!parts.found.empty())
        text += (parts.expected.empty() ? ": found " : ", found ") + parts.found;
    if (!text.empty() && text.back() != '.')
        text += '.';
    if (!parts.advice.empty())
        text += ' ' + parts.advice;
    return text;
}

} // namespace isogloss
