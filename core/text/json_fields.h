// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/pattern.h"

#include <nlohmann/json.hpp>
#include <string>

// Fields of a tokenizer.json, type-checked; each throws `TokenizerError` naming `place` and the key.
namespace isogloss {

std::string text_field(const nlohmann::json& json, const char* key, const std::string& place);
bool flag_field(const nlohmann::json& json, const char* key, const std::string& place, bool otherwise);
const nlohmann::json& list_field(const nlohmann::json& json, const char* key, const std::string& place);
/// `pattern`: {"String": s} or {"Regex": r}.
Pattern pattern_field(const nlohmann::json& json, const std::string& place);

} // namespace isogloss
