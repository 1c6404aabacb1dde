// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace isogloss::jinja {

struct Value;
using List = std::vector<Value>;
using Object = std::map<std::string, Value>;
struct Undefined {
    std::string name; ///< for the sentence when it is used
};
struct None {};

/// A value of the template language. Lists and objects are shared, as in Python: `namespace` relies on it.
struct Value {
    std::variant<Undefined, None, bool, std::int64_t, double, std::string, std::shared_ptr<List>, std::shared_ptr<Object>> data;

    Value() : data(None{}) {}
    Value(Undefined undefined) : data(std::move(undefined)) {}
    Value(bool value) : data(value) {}
    Value(std::int64_t value) : data(value) {}
    Value(double value) : data(value) {}
    Value(std::string value) : data(std::move(value)) {}
    Value(const char* value) : data(std::string(value)) {}
    Value(List value) : data(std::make_shared<List>(std::move(value))) {}
    Value(Object value) : data(std::make_shared<Object>(std::move(value))) {}

    template <typename T> const T* as() const { return std::get_if<T>(&data); }
    const std::string* text() const { return as<std::string>(); }
    const List* list() const {
        const auto* shared = as<std::shared_ptr<List>>();
        return shared ? shared->get() : nullptr;
    }
    Object* object() const {
        const auto* shared = as<std::shared_ptr<Object>>();
        return shared ? shared->get() : nullptr;
    }
    bool undefined() const { return as<Undefined>() != nullptr; }
};

bool truthy(const Value& value);
bool equal(const Value& a, const Value& b);
std::string to_text(const Value& value);                ///< as the template prints it
std::string to_json(const Value& value, int depth = 0); ///< the filter `tojson` of the reference: separators ", " and ": ", non-ASCII kept
const char* type_name(const Value& value);

} // namespace isogloss::jinja
