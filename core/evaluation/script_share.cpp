// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/generation_items.h"

#include "core/base/utf8.h"
#include "core/text/languages.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace isogloss {
namespace {

/// The Unicode scripts that texts in an ISO 15924 script are written in.
std::vector<UScriptCode> scripts_of(const std::string& iso) {
    if (iso == "Jpan")
        return {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA};
    if (iso == "Kore" || iso == "Hang")
        return {USCRIPT_HANGUL, USCRIPT_HAN};
    if (iso == "Hans" || iso == "Hant")
        return {USCRIPT_HAN};
    const auto code = static_cast<UScriptCode>(u_getPropertyValueEnum(UCHAR_SCRIPT, iso.c_str()));
    return code == USCRIPT_INVALID_CODE ? std::vector<UScriptCode>{} : std::vector<UScriptCode>{code};
}

} // namespace

double script_share(const std::string& code, std::string_view text) {
    const Language* language = find_language(code);
    const std::vector<UScriptCode> scripts = language == nullptr ? std::vector<UScriptCode>{} : scripts_of(language->script);
    std::int64_t letters = 0, own = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (utf8_sequence(text, at) == 0) {
            ++at;
            continue;
        }
        const auto point = static_cast<UChar32>(next_code_point(text, at));
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(point, &error);
        if (U_FAILURE(error) || !u_isalpha(point) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
            continue;
        ++letters;
        own += std::ranges::find(scripts, script) != scripts.end() ? 1 : 0;
    }
    return letters == 0 || scripts.empty() ? -1 : static_cast<double>(own) / static_cast<double>(letters);
}

} // namespace isogloss
