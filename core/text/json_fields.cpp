// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json_fields.h"

#include "core/text/tokenizer.h"

namespace isogloss {

namespace {

const nlohmann::json* member(const nlohmann::json& json, const char* key) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && found != json.end() ? &*found : nullptr;
}

TokenizerError bad(const std::string& place, const char* key, const std::string& expected, const nlohmann::json* found) {
    return TokenizerError(sentence({place, key, expected, found ? found->type_name() : "nothing", {}}));
}

} // namespace

std::string text_field(const nlohmann::json& json, const char* key, const std::string& place) {
    const auto* value = member(json, key);
    if (!value || !value->is_string())
        throw bad(place, key, "a string", value);
    return *value;
}

bool flag_field(const nlohmann::json& json, const char* key, const std::string& place, bool otherwise) {
    const auto* value = member(json, key);
    if (!value || value->is_null())
        return otherwise;
    if (!value->is_boolean())
        throw bad(place, key, "true or false", value);
    return *value;
}

const nlohmann::json& list_field(const nlohmann::json& json, const char* key, const std::string& place) {
    const auto* value = member(json, key);
    if (!value || !value->is_array())
        throw bad(place, key, "an array", value);
    return *value;
}

void each_item(const nlohmann::json& json, const char* key, const std::string& place,
               const std::function<void(const nlohmann::json& item, const std::string& place)>& use) {
    std::size_t index = 0;
    for (const auto& item : list_field(json, key, place))
        use(item, place + "." + key + "[" + std::to_string(index++) + "]");
}

Pattern pattern_field(const nlohmann::json& json, const std::string& place) {
    const auto* value = member(json, "pattern");
    if (value && value->is_object() && value->size() == 1 && value->begin().value().is_string()) {
        if (value->begin().key() == "String")
            return {value->begin().value().get<std::string>(), true, place};
        if (value->begin().key() == "Regex")
            return {value->begin().value().get<std::string>(), false, place};
    }
    throw bad(place, "pattern", "{\"String\": …} or {\"Regex\": …}", value);
}

} // namespace isogloss
