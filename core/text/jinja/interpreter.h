// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/jinja/syntax.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss::jinja {

/// Arguments of a call, a filter or a test.
struct Arguments {
    std::vector<Value> values;
    std::vector<std::pair<std::string, Value>> named;
};

/// Runs one template once. A template is input from outside: steps, memory, nesting and output are bounded, and each bound refuses with a sentence.
class Interpreter {
public:
    /// `input_bytes` = size of what is rendered; the bounds grow with it. `now` = seconds since 1970, for strftime_now.
    Interpreter(std::map<std::string, Value, std::less<>> globals, std::size_t input_bytes, std::int64_t now);

    std::string run(const Block& block);

private:
    using Scope = std::map<std::string, Value, std::less<>>;
    enum class Flow { on, stop, skip };
    class Level;

    // Statements
    Flow execute(const Block& block, std::string& out);
    Flow execute(const Statement& statement, std::string& out);
    Flow loop(const Statement& statement, std::string& out);
    void assign(const Target& target, Value value);
    Value lookup(const std::string& name) const;

    // Expressions
    Value evaluate(const Expression& expression);
    Value evaluate_here(const Expression& expression);
    Arguments arguments_of(const Expression& call);
    Value attribute(const Value& object, const std::string& name);
    Value item(const Value& object, const Value& key);
    Value attribute_of(const Value& object, const std::string& path);
    Value slice(const Expression& expression);
    Value unary(const Expression& expression);
    Value binary(const std::string& sign, const Value& left, const Value& right);
    Value arithmetic(const std::string& sign, const Value& left, const Value& right);
    Value whole_arithmetic(const std::string& sign, std::int64_t left, std::int64_t right);
    Value comparison(const Expression& expression);
    bool compare(const std::string& sign, const Value& left, const Value& right);
    bool equal(const Value& left, const Value& right);
    bool contains(const Value& collection, const Value& value);
    Value call(const Expression& expression);
    Value call_macro(const Macro& macro, Arguments arguments);
    Value call_builtin(Builtin builtin, Arguments arguments);
    Value range(const Arguments& arguments);
    Value now_as_text(const std::string& format);

    // Methods, filters, tests (template_functions.cpp, template_filters.cpp)
    Value string_method(const std::string& text, const std::string& name, const Arguments& arguments);
    Value mapping_method(const Mapping& map, const std::string& name, const Arguments& arguments);
    Value split(const std::string& text, const Arguments& arguments, bool from_right);
    std::string strip(const std::string& text, const Arguments& arguments, bool left, bool right);
    Value filter(const std::string& name, const Value& value, const Arguments& arguments);
    Value collection_filter(const std::string& name, const Value& value, const Arguments& arguments);
    Value chosen(const std::string& name, const Value& value, const Arguments& arguments);
    Value mapped(const Value& value, const Arguments& arguments);
    std::string joined(const Value& value, const Arguments& arguments);
    std::string indented(const std::string& text, const Arguments& arguments);
    Value number_filter(const std::string& name, const Value& value, const Arguments& arguments);
    bool test(const std::string& name, const Value& value, const Arguments& arguments);
    std::string json(const Value& value, int indent, int level);

    // Text and bounds
    std::string text_of(const Value& value);
    void append_literal(const Value& value, std::string& out);
    std::vector<Value> items_of(const Value& value);
    const Value* member(const Mapping& map, std::string_view key);
    void charge_comparison(const std::string& left, const std::string& right);
    std::string replaced(const std::string& text, const std::string& old, const std::string& with, std::int64_t most);
    Value make_text(std::string text);
    Value make_sequence(std::vector<Value> items, bool tuple = false);
    Value make_mapping(std::vector<std::pair<std::string, Value>> items);
    void step(std::uint64_t count = 1);
    void spend(std::uint64_t bytes);
    [[noreturn]] void fail(const std::string& what) const;
    const std::string& text_argument(const Arguments& arguments, std::size_t index, const std::string& of) const;
    std::int64_t whole_argument(const Arguments& arguments, std::size_t index, const std::string& of) const;
    void count_arguments(const Arguments& arguments, std::size_t least, std::size_t most, const std::string& of) const;

    std::deque<Scope> scopes_; ///< globals first, the innermost last
    std::size_t bottom_ = 0;   ///< scopes below this one, but for the first two, are not seen (a macro's caller)
    std::deque<Namespace> namespaces_;
    std::uint64_t steps_left_, bytes_left_;
    std::int64_t now_;
    int level_ = 0, line_ = 1;
};

} // namespace isogloss::jinja
