// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// Values of the template language (core/text/chat_template.h). They are immutable but for namespaces, as in the reference's sandbox.
namespace isogloss::jinja {

struct Macro;
struct Namespace;
struct Sequence;
struct Mapping;

struct Undefined {
    std::string name;
};
struct None {};
/// A function that the reference gives to every template.
enum class Builtin { range, make_namespace, raise_exception, strftime_now, dict };

using Text = std::shared_ptr<const std::string>;

struct Value {
    std::variant<Undefined, None, bool, std::int64_t, double, Text, std::shared_ptr<const Sequence>, std::shared_ptr<const Mapping>, Namespace*,
                 const Macro*, Builtin>
        data;

    static Value text(std::string value);
    template <typename T> const T* get() const { return std::get_if<T>(&data); }
    const std::string* string() const;
    const Sequence* sequence() const;
    const Mapping* mapping() const;
    bool undefined() const { return std::holds_alternative<Undefined>(data); }
    bool none() const { return std::holds_alternative<None>(data); }
};

struct Sequence {
    std::vector<Value> items;
    bool tuple = false;
    int depth = 1; ///< of nesting
};

struct Mapping {
    std::vector<std::pair<std::string, Value>> items; ///< in order of insertion
    int depth = 1;
    const Value* find(std::string_view key) const;
};

struct Namespace {
    std::map<std::string, Value, std::less<>> values;
};

/// Nesting of a value: 0 for one without parts.
int depth_of(const Value& value);
Value sequence_of(std::vector<Value> items, bool tuple = false);
Value mapping_of(std::vector<std::pair<std::string, Value>> items);

bool truth(const Value& value);
/// For sentences: "a string", "a list", …
std::string kind_name(const Value& value);
/// Whole or floating number, or a boolean as 0 / 1; false if it is none.
bool is_number(const Value& value);
double number(const Value& value);

/// As the reference prints a floating number: the shortest digits that read back, always with a point or an exponent.
std::string float_text(double value);
/// A string as a literal of the reference's language.
std::string quoted(std::string_view text);
/// White space as the reference's string methods see it.
bool is_template_space(char32_t c);
std::string_view stripped(std::string_view text, bool left, bool right);
/// As std::string::find, in a time that grows with the sum of both sizes and never with their product.
std::size_t find_text(std::string_view text, std::string_view wanted, std::size_t from = 0);
std::size_t rfind_text(std::string_view text, std::string_view wanted);
/// Bytes where each code point begins, and the size of the text at the end.
std::vector<std::size_t> code_point_starts(std::string_view text);

} // namespace isogloss::jinja
