// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/languages.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <unordered_map>

namespace isogloss {

extern const char* const languages_json; // resources/languages.json, put in by CMake

const std::vector<Language>& languages() {
    static const std::vector<Language> table = [] {
        std::vector<Language> list;
        for (const auto& row : nlohmann::json::parse(languages_json)) {
            Language language;
            language.code = row.at("code");
            language.aliases = row.at("aliases").get<std::vector<std::string>>();
            language.english = row.at("english");
            language.native = row.at("native");
            language.script = row.at("script");
            language.script_name = row.at("script_name");
            language.family = row.at("family");
            language.resource_class = row.at("resource_class").is_null() ? -1 : row.at("resource_class").get<int>();
            language.right_to_left = row.at("right_to_left");
            list.push_back(std::move(language));
        }
        return list;
    }();
    return table;
}

const Language* find_language(std::string_view code_or_alias) {
    static const auto index = [] {
        std::unordered_map<std::string_view, const Language*> names;
        for (const auto& language : languages()) {
            names.emplace(language.code, &language);
            for (const auto& alias : language.aliases)
                names.emplace(alias, &language);
        }
        return names;
    }();
    const auto found = index.find(code_or_alias);
    return found == index.end() ? nullptr : found->second;
}

} // namespace isogloss
