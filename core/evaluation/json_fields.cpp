// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/result_json.h"

#include "core/base/files.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace isogloss {
namespace {

constexpr std::uint64_t largest_file = std::uint64_t{4} << 30;
constexpr const char* advice = "Make the result again, or take an unchanged copy.";

} // namespace

nlohmann::json read_json_file(const std::filesystem::path& path) {
    std::string bytes;
    try {
        bytes = read_file(path, largest_file);
        return nlohmann::json::parse(bytes);
    } catch (const nlohmann::json::parse_error& error) {
        throw EvaluationError(
            sentence({path.string(), "byte " + std::to_string(error.byte), "JSON", "something else, or the end of a cut file", advice}));
    } catch (const nlohmann::json::exception&) {
        throw EvaluationError(sentence({path.string(), {}, "JSON with numbers that a double can hold", "a larger one", advice}));
    } catch (const InputError& error) {
        throw EvaluationError(error.what());
    }
}

JsonFields::JsonFields(const nlohmann::json& object, std::string source, std::string place)
    : object_(object), source_(std::move(source)), place_(std::move(place)) {
    if (!object_.is_object())
        throw EvaluationError(sentence({source_, place_, "an object", object_.type_name(), advice}));
}

void JsonFields::refuse(const char* key, const std::string& expected, const std::string& found) const {
    throw EvaluationError(sentence({source_, name(key), expected, found, advice}));
}

bool JsonFields::has(const char* key) const { return object_.contains(key); }

const nlohmann::json& JsonFields::field(const char* key) const {
    const auto found = object_.find(key);
    if (found == object_.end())
        refuse(key, "a value", "nothing");
    return *found;
}

std::string JsonFields::text(const char* key) const {
    const nlohmann::json& value = field(key);
    if (!value.is_string())
        refuse(key, "a string", value.type_name());
    return value.get<std::string>();
}

std::int64_t JsonFields::integer(const char* key, std::int64_t least, std::int64_t most) const {
    const nlohmann::json& value = field(key);
    const std::string range = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    if (!value.is_number_integer())
        refuse(key, range, value.is_number() ? "a fraction" : value.type_name());
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX))
        refuse(key, range, std::to_string(value.get<std::uint64_t>()));
    const auto number = value.get<std::int64_t>();
    if (number < least || number > most)
        refuse(key, range, std::to_string(number));
    return number;
}

double JsonFields::number(const char* key) const {
    const nlohmann::json& value = field(key);
    if (!value.is_number() || !std::isfinite(value.get<double>()))
        refuse(key, "a finite number", value.type_name());
    return value.get<double>();
}

bool JsonFields::flag(const char* key) const {
    const nlohmann::json& value = field(key);
    if (!value.is_boolean())
        refuse(key, "true or false", value.type_name());
    return value.get<bool>();
}

const nlohmann::json& JsonFields::array(const char* key) const {
    const nlohmann::json& value = field(key);
    if (!value.is_array())
        refuse(key, "an array", value.type_name());
    return value;
}

const nlohmann::json& JsonFields::object(const char* key) const {
    const nlohmann::json& value = field(key);
    if (!value.is_object())
        refuse(key, "an object", value.type_name());
    return value;
}

} // namespace isogloss
