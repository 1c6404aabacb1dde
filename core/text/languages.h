// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss {

/// One row of resources/languages.json.
struct Language {
    std::string code;                 ///< FLORES-200 code: ISO 639-3 + "_" + ISO 15924, e.g. "hin_Deva"
    std::vector<std::string> aliases; ///< other codes for the same: "hi", "cmn_Hans" for zho_Hans, …
    std::string english;              ///< "Hindi"
    std::string native;               ///< "हिन्दी"
    std::string script;               ///< ISO 15924: "Deva"
    std::string script_name;          ///< "Devanagari"
    std::string family;               ///< top-level family and branch: "Indo-European, Indo-Aryan"
    int resource_class = -1;          ///< 0 (left behind) … 5 (winners) after Joshi et al. 2020; −1 = not listed there
    bool right_to_left = false;
};

/// All FLORES-200 languages, in code order. The table is compiled in: no file is needed at run time.
const std::vector<Language>& languages();
/// By code or alias, case-sensitive; null if unknown.
const Language* find_language(std::string_view code_or_alias);

} // namespace isogloss
