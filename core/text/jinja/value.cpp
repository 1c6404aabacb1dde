// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/value.h"

#include "core/text/chat_template.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace isogloss::jinja {

namespace {

constexpr int deepest = 64;

std::string number_text(double value) {
    char digits[40];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    std::string text(digits, end);
    // Python writes a float with a point.
    return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
}

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

} // namespace

bool truthy(const Value& value) {
    if (value.undefined() || value.as<None>())
        return false;
    if (const auto* flag = value.as<bool>())
        return *flag;
    if (const auto* number = value.as<std::int64_t>())
        return *number != 0;
    if (const auto* number = value.as<double>())
        return *number != 0;
    if (const auto* text = value.text())
        return !text->empty();
    if (const auto* list = value.list())
        return !list->empty();
    return !value.object()->empty();
}

bool equal(const Value& a, const Value& b) {
    const auto number = [](const Value& v) -> const double* {
        thread_local double out[2];
        thread_local int turn = 0;
        double* slot = &out[turn ^= 1];
        if (const auto* flag = v.as<bool>())
            *slot = *flag ? 1 : 0;
        else if (const auto* whole = v.as<std::int64_t>())
            *slot = static_cast<double>(*whole);
        else if (const auto* real = v.as<double>())
            *slot = *real;
        else
            return nullptr;
        return slot;
    };
    const double* x = number(a);
    const double* y = number(b);
    if (x || y)
        return x && y && *x == *y;
    if (a.text() || b.text())
        return a.text() && b.text() && *a.text() == *b.text();
    if (a.list() && b.list()) {
        if (a.list()->size() != b.list()->size())
            return false;
        for (std::size_t i = 0; i < a.list()->size(); ++i)
            if (!equal((*a.list())[i], (*b.list())[i]))
                return false;
        return true;
    }
    if (a.object() && b.object())
        return to_json(a) == to_json(b);
    return a.data.index() == b.data.index();
}

std::string to_text(const Value& value) {
    if (value.undefined())
        return {};
    if (value.as<None>())
        return "None";
    if (const auto* flag = value.as<bool>())
        return *flag ? "True" : "False";
    if (const auto* number = value.as<std::int64_t>())
        return std::to_string(*number);
    if (const auto* number = value.as<double>())
        return number_text(*number);
    if (const auto* text = value.text())
        return *text;
    throw ChatTemplateError(std::string("the chat template prints ") + type_name(value) +
                            " as it is, which is not supported. Use the filter tojson.");
}

std::string to_json(const Value& value, int depth) {
    if (depth > deepest)
        throw ChatTemplateError("the chat template makes values nested more than 64 deep.");
    if (value.undefined() || value.as<None>())
        return "null";
    if (const auto* flag = value.as<bool>())
        return *flag ? "true" : "false";
    if (const auto* text = value.text())
        return quoted(*text);
    std::string out;
    if (const auto* list = value.list()) {
        for (const Value& item : *list)
            out += (out.empty() ? "" : ", ") + to_json(item, depth + 1);
        return "[" + out + "]";
    }
    if (const auto* object = value.object()) {
        for (const auto& [key, item] : *object)
            out += (out.empty() ? "" : ", ") + quoted(key) + ": " + to_json(item, depth + 1);
        return "{" + out + "}";
    }
    return to_text(value);
}

const char* type_name(const Value& value) {
    static constexpr const char* names[] = {"an undefined value", "none",     "a boolean", "a whole number",
                                            "a number",           "a string", "a list",    "a mapping"};
    return names[value.data.index()];
}

} // namespace isogloss::jinja
