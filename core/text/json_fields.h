// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pattern.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

// Fields of a tokenizer.json, type-checked; each throws `TokenizerError` naming `place` and the key.
namespace isogloss {

std::string text_field(const nlohmann::json& json, const char* key, const std::string& place);
bool flag_field(const nlohmann::json& json, const char* key, const std::string& place, bool otherwise);
const nlohmann::json& list_field(const nlohmann::json& json, const char* key, const std::string& place);
/// Each item of a list with its place, "PLACE.KEY[2]".
void each_item(const nlohmann::json& json, const char* key, const std::string& place,
               const std::function<void(const nlohmann::json& item, const std::string& place)>& use);
/// `pattern`: {"String": s} or {"Regex": r}.
Pattern pattern_field(const nlohmann::json& json, const std::string& place);

} // namespace isogloss
