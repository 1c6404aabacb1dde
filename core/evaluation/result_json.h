// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/result.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace isogloss {

/// The text of R.json (docs/results-format.md): stable key order, one item per line, ends in a newline.
std::string result_text(const EvaluationResult& result);

/// A result from its parsed JSON. `place` is put before the places in error sentences. Throws `EvaluationError`.
EvaluationResult result_from_json(const nlohmann::json& json, const std::string& source, const std::string& place);

/// A whole file as JSON; throws `EvaluationError` that says where it stops being JSON.
nlohmann::json read_json_file(const std::filesystem::path& path);

/// One field of an object, with its type checked.
class JsonFields {
public:
    JsonFields(const nlohmann::json& object, std::string source, std::string place);
    std::string text(const char* key) const;
    std::int64_t integer(const char* key, std::int64_t least, std::int64_t most) const;
    double number(const char* key) const; ///< finite
    bool flag(const char* key) const;
    const nlohmann::json& array(const char* key) const;
    const nlohmann::json& object(const char* key) const;
    bool has(const char* key) const;
    JsonFields inner(const char* key) const { return {object(key), source_, name(key)}; }
    std::string name(const char* key) const { return place_.empty() ? key : place_ + "." + key; }
    [[noreturn]] void refuse(const char* key, const std::string& expected, const std::string& found) const;

private:
    const nlohmann::json& field(const char* key) const;
    const nlohmann::json& object_;
    std::string source_, place_;
};

} // namespace isogloss
