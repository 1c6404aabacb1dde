// SPDX-License-Identifier: GPL-3.0-or-later
// Operators, subscripts and calls of the template language.
#include "core/text/chat_template.h"
#include "core/text/jinja/interpreter.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace isogloss::jinja {

namespace {

constexpr std::int64_t longest_range = 100'000; // the bound of the reference's sandbox
constexpr std::int64_t largest_bound = std::int64_t{1} << 40;

/// A number without a fraction, or nothing.
const std::int64_t* whole(const Value& value, std::int64_t& place) {
    if (const auto* flag = value.get<bool>()) {
        place = *flag;
        return &place;
    }
    return value.get<std::int64_t>();
}

} // namespace

/// A dict is searched from its beginning, and the search is paid for.
const Value* Interpreter::member(const Mapping& map, std::string_view key) {
    step(map.items.size() / 8);
    return map.find(key);
}

void Interpreter::charge_comparison(const std::string& left, const std::string& right) { step(std::min(left.size(), right.size()) / 256); }

Value Interpreter::attribute(const Value& object, const std::string& name) {
    if (object.undefined())
        fail("\"" + object.get<Undefined>()->name + "\" is undefined, so it has no \"" + name + "\"");
    const Value* found = nullptr;
    if (const auto* map = object.mapping())
        found = member(*map, name);
    else if (const auto* space = object.get<Namespace*>())
        if (const auto at = (*space)->values.find(name); at != (*space)->values.end())
            found = &at->second;
    return found ? *found : Value{Undefined{name}};
}

Value Interpreter::item(const Value& object, const Value& key) {
    if (key.string())
        return attribute(object, *key.string());
    if (object.undefined())
        fail("\"" + object.get<Undefined>()->name + "\" is undefined, so it has no items");
    std::int64_t place = 0;
    const auto* index = whole(key, place);
    if (!index)
        return {Undefined{"an item"}};
    const auto at = [&](std::size_t size) { return *index < 0 ? *index + static_cast<std::int64_t>(size) : *index; };
    if (const auto* list = object.sequence()) {
        const std::int64_t i = at(list->items.size());
        if (i >= 0 && i < static_cast<std::int64_t>(list->items.size()))
            return list->items[static_cast<std::size_t>(i)];
    } else if (const auto* text = object.string()) {
        spend(sizeof(std::size_t) * text->size());
        const auto starts = code_point_starts(*text);
        const std::int64_t i = at(starts.size() - 1);
        if (i >= 0 && i + 1 < static_cast<std::int64_t>(starts.size())) {
            const auto from = starts[static_cast<std::size_t>(i)], to = starts[static_cast<std::size_t>(i) + 1];
            return make_text(text->substr(from, to - from));
        }
    }
    return {Undefined{"item " + std::to_string(*index)}};
}

Value Interpreter::slice(const Expression& expression) {
    const Value object = evaluate(*expression.parts[0]);
    const auto bound = [&](std::size_t part, std::int64_t otherwise) {
        const Value value = expression.parts[part] ? evaluate(*expression.parts[part]) : Value{None{}};
        std::int64_t place = 0;
        const auto* index = whole(value, place);
        if (!index && !value.none())
            fail("a slice bound that is " + kind_name(value));
        return index ? std::clamp(*index, -largest_bound, largest_bound) : otherwise;
    };
    const auto* text = object.string();
    if (!text && !object.sequence())
        fail(kind_name(object) + " cannot be sliced");
    spend(text ? sizeof(std::size_t) * text->size() : 0);
    const auto starts = text ? code_point_starts(*text) : std::vector<std::size_t>();
    const auto size = static_cast<std::int64_t>(text ? starts.size() - 1 : object.sequence()->items.size());
    const std::int64_t stride = bound(3, 1);
    if (stride == 0)
        fail("a slice with a step of 0");
    const std::int64_t low = stride > 0 ? 0 : -1, high = stride > 0 ? size : size - 1;
    const auto inside = [&](std::int64_t index) { return std::clamp(index < 0 ? index + size : index, low, high); };
    const bool from_start = !expression.parts[1], to_end = !expression.parts[2];
    const std::int64_t from = from_start ? (stride > 0 ? low : high) : inside(bound(1, stride > 0 ? low : high));
    const std::int64_t to = to_end ? (stride > 0 ? high : low) : inside(bound(2, stride > 0 ? high : low));
    std::vector<Value> items;
    std::string cut;
    for (std::int64_t i = from; stride > 0 ? i < to : i > to; i += stride) {
        const auto at = static_cast<std::size_t>(i);
        if (text)
            cut.append(*text, starts[at], starts[at + 1] - starts[at]);
        else
            items.push_back(object.sequence()->items[at]);
    }
    return text ? make_text(std::move(cut)) : make_sequence(std::move(items), object.sequence()->tuple);
}

Value Interpreter::unary(const Expression& expression) {
    const Value value = evaluate(*expression.parts[0]);
    if (!is_number(value))
        fail("\"" + expression.text + "\" before " + kind_name(value));
    if (value.get<double>())
        return {expression.text == "-" ? -number(value) : number(value)};
    std::int64_t place = 0;
    return whole_arithmetic(expression.text, 0, *whole(value, place));
}

Value Interpreter::binary(const std::string& sign, const Value& left, const Value& right) {
    if (sign == "+" && left.string() && right.string())
        return make_text(*left.string() + *right.string());
    if (sign == "+" && left.sequence() && right.sequence()) {
        std::vector<Value> items = left.sequence()->items;
        items.insert(items.end(), right.sequence()->items.begin(), right.sequence()->items.end());
        return make_sequence(std::move(items), left.sequence()->tuple);
    }
    if (sign == "*" && (left.string() || right.string())) {
        const std::string& text = left.string() ? *left.string() : *right.string();
        std::int64_t place = 0;
        const auto* count = whole(left.string() ? right : left, place);
        if (!count)
            fail("a string times " + kind_name(left.string() ? right : left));
        const std::uint64_t times = *count > 0 ? static_cast<std::uint64_t>(*count) : 0;
        if (!text.empty() && times > bytes_left_ / text.size())
            fail("this template makes too much text");
        std::string all;
        for (std::uint64_t i = 0; i < times && !text.empty(); ++i)
            all += text;
        return make_text(std::move(all));
    }
    return arithmetic(sign, left, right);
}

Value Interpreter::arithmetic(const std::string& sign, const Value& left, const Value& right) {
    if (!is_number(left) || !is_number(right))
        fail("\"" + sign + "\" between " + kind_name(left) + " and " + kind_name(right) + " is not supported");
    std::int64_t a = 0, b = 0;
    const auto *first = whole(left, a), *second = whole(right, b);
    if (first && second && sign != "/")
        return whole_arithmetic(sign, *first, *second);
    const double x = number(left), y = number(right);
    if (y == 0 && (sign == "/" || sign == "//" || sign == "%"))
        fail("division by zero");
    if (sign == "+")
        return {x + y};
    if (sign == "-")
        return {x - y};
    if (sign == "*")
        return {x * y};
    if (sign == "/")
        return {x / y};
    if (sign == "//")
        return {std::floor(x / y)};
    if (sign == "**")
        return {std::pow(x, y)};
    const double rest = std::fmod(x, y);
    return {rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest};
}

Value Interpreter::whole_arithmetic(const std::string& sign, std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    bool overflow = false;
    if (sign == "+") {
        overflow = __builtin_add_overflow(a, b, &result);
    } else if (sign == "-") {
        overflow = __builtin_sub_overflow(a, b, &result);
    } else if (sign == "*") {
        overflow = __builtin_mul_overflow(a, b, &result);
    } else if (sign == "**") {
        if (b < 0 || b > 64)
            fail("a power of this size is not supported");
        result = 1;
        for (std::int64_t i = 0; i < b && !overflow; ++i)
            overflow = __builtin_mul_overflow(result, a, &result);
    } else {
        if (b == 0)
            fail("division by zero");
        if (b == -1) {
            overflow = sign == "//" && __builtin_sub_overflow(std::int64_t{0}, a, &result);
        } else {
            const std::int64_t rest = a % b != 0 && (a % b < 0) != (b < 0) ? a % b + b : a % b; // rounds down, as the reference
            result = sign == "%" ? rest : (a - rest) / b;
        }
    }
    if (overflow)
        fail("a number that is too large");
    return {result};
}

Value Interpreter::comparison(const Expression& expression) {
    Value left = evaluate(*expression.parts[0]);
    for (std::size_t i = 0; i < expression.operators.size(); ++i) {
        Value right = evaluate(*expression.parts[i + 1]);
        if (!compare(expression.operators[i], left, right))
            return {false};
        left = std::move(right);
    }
    return {true};
}

bool Interpreter::compare(const std::string& sign, const Value& left, const Value& right) {
    if (sign == "==")
        return equal(left, right);
    if (sign == "!=")
        return !equal(left, right);
    if (sign == "in")
        return contains(right, left);
    if (sign == "not in")
        return !contains(right, left);
    double order = 0;
    if (left.string() && right.string()) {
        charge_comparison(*left.string(), *right.string());
        order = left.string()->compare(*right.string());
    } else if (is_number(left) && is_number(right))
        order = number(left) < number(right) ? -1 : number(left) > number(right) ? 1 : 0;
    else
        fail("\"" + sign + "\" between " + kind_name(left) + " and " + kind_name(right));
    return sign == "<" ? order < 0 : sign == ">" ? order > 0 : sign == "<=" ? order <= 0 : order >= 0;
}

bool Interpreter::equal(const Value& left, const Value& right) {
    step();
    if (is_number(left) && is_number(right)) {
        const auto *a = left.get<std::int64_t>(), *b = right.get<std::int64_t>();
        return a && b ? *a == *b : number(left) == number(right);
    }
    if (left.data.index() != right.data.index())
        return false;
    if (const auto* text = left.string()) {
        charge_comparison(*text, *right.string());
        return *text == *right.string();
    }
    if (const auto* list = left.sequence()) {
        const auto& others = right.sequence()->items;
        return list->tuple == right.sequence()->tuple && std::equal(list->items.begin(), list->items.end(), others.begin(), others.end(),
                                                                    [&](const auto& a, const auto& b) { return equal(a, b); });
    }
    if (const auto* map = left.mapping()) {
        const auto* other = right.mapping();
        return map->items.size() == other->items.size() && std::all_of(map->items.begin(), map->items.end(), [&](const auto& item) {
                   const Value* same = member(*other, item.first);
                   return same && equal(item.second, *same);
               });
    }
    if (const auto* space = left.get<Namespace*>())
        return *space == *right.get<Namespace*>();
    if (const auto* macro = left.get<const Macro*>())
        return *macro == *right.get<const Macro*>();
    return !left.get<Builtin>() || *left.get<Builtin>() == *right.get<Builtin>();
}

bool Interpreter::contains(const Value& collection, const Value& value) {
    if (const auto* text = collection.string()) {
        if (!value.string())
            fail(kind_name(value) + " cannot be in a string");
        spend(text->size());
        return find_text(*text, *value.string()) != std::string::npos;
    }
    if (const auto* map = collection.mapping())
        return value.string() && member(*map, *value.string());
    if (collection.undefined())
        return false;
    if (const auto* list = collection.sequence())
        return std::any_of(list->items.begin(), list->items.end(), [&](const Value& item) { return equal(item, value); });
    fail("\"in\" needs a string, a list or a dict, found " + kind_name(collection));
}

Value Interpreter::call(const Expression& expression) {
    const Expression& callee = *expression.parts[0];
    if (callee.kind == Expression::Kind::attribute) {
        const Value object = evaluate(*callee.parts[0]);
        if (const auto* text = object.string())
            return string_method(*text, callee.text, arguments_of(expression));
        if (const auto* map = object.mapping())
            return mapping_method(*map, callee.text, arguments_of(expression));
        const Value function = attribute(object, callee.text);
        if (const auto* macro = function.get<const Macro*>())
            return call_macro(**macro, arguments_of(expression));
        fail("the method \"" + callee.text + "\" of " + kind_name(object) + " is not supported");
    }
    const Value function = evaluate(callee);
    if (const auto* macro = function.get<const Macro*>())
        return call_macro(**macro, arguments_of(expression));
    if (const auto* builtin = function.get<Builtin>())
        return call_builtin(*builtin, arguments_of(expression));
    if (callee.kind == Expression::Kind::name && function.undefined())
        fail("the function \"" + callee.text + "\" is not supported");
    fail(kind_name(function) + " cannot be called");
}

Value Interpreter::call_macro(const Macro& macro, Arguments arguments) {
    if (arguments.values.size() > macro.parameters.size())
        fail("the macro \"" + macro.name + "\" takes " + std::to_string(macro.parameters.size()) + " arguments");
    Scope scope;
    for (std::size_t i = 0; i < arguments.values.size(); ++i)
        scope[macro.parameters[i].name] = std::move(arguments.values[i]);
    for (auto& [name, value] : arguments.named) {
        const bool known =
            std::any_of(macro.parameters.begin(), macro.parameters.end(), [&, &wanted = name](const auto& p) { return p.name == wanted; });
        if (!known || !scope.emplace(name, std::move(value)).second)
            fail("the macro \"" + macro.name + "\" takes no argument \"" + name + "\" here");
    }
    const std::size_t outside = std::exchange(bottom_, scopes_.size());
    scopes_.push_back(std::move(scope));
    for (const auto& parameter : macro.parameters)
        if (!scopes_.back().contains(parameter.name)) {
            Value value = parameter.otherwise ? evaluate(*parameter.otherwise) : Value{Undefined{parameter.name}};
            scopes_.back()[parameter.name] = std::move(value);
        }
    std::string text;
    execute(macro.body, text);
    scopes_.pop_back();
    bottom_ = outside;
    return make_text(std::move(text));
}

Value Interpreter::call_builtin(Builtin builtin, Arguments arguments) {
    switch (builtin) {
    case Builtin::range:
        return range(arguments);
    case Builtin::make_namespace: {
        count_arguments(arguments, 0, 0, "namespace");
        step(64);
        namespaces_.emplace_back();
        for (auto& [name, value] : arguments.named)
            namespaces_.back().values[name] = std::move(value);
        return {&namespaces_.back()};
    }
    case Builtin::raise_exception:
        count_arguments(arguments, 1, 1, "raise_exception");
        throw ChatTemplateError("the chat template refuses these messages: " + text_of(arguments.values[0]));
    case Builtin::strftime_now:
        return now_as_text(text_argument(arguments, 0, "strftime_now"));
    case Builtin::dict:
        count_arguments(arguments, 0, 0, "dict");
        return make_mapping(std::move(arguments.named));
    }
    return {};
}

Value Interpreter::range(const Arguments& arguments) {
    count_arguments(arguments, 1, 3, "range");
    const bool one = arguments.values.size() == 1;
    const std::int64_t from = one ? 0 : whole_argument(arguments, 0, "range"), to = whole_argument(arguments, one ? 0 : 1, "range");
    const std::int64_t stride = arguments.values.size() == 3 ? whole_argument(arguments, 2, "range") : 1;
    if (stride == 0)
        fail("a range with a step of 0");
    for (const std::int64_t bound : {from, to, stride})
        if (bound > largest_bound || bound < -largest_bound)
            fail("a range over numbers of this size");
    std::vector<Value> items;
    for (std::int64_t i = from; stride > 0 ? i < to : i > to; i += stride) {
        if (static_cast<std::int64_t>(items.size()) == longest_range)
            fail("a range of more than " + std::to_string(longest_range) + " numbers");
        items.emplace_back().data = i;
    }
    return make_sequence(std::move(items));
}

Value Interpreter::now_as_text(const std::string& format) {
    const std::time_t seconds = now_;
    std::tm parts{};
    localtime_r(&seconds, &parts);
    char text[512];
    const std::size_t size = format.size() < 128 ? std::strftime(text, sizeof text, format.c_str(), &parts) : 0;
    if (size == 0 && !format.empty())
        fail("a date cannot be written as " + jinja::quoted(format));
    return make_text(std::string(text, size));
}

} // namespace isogloss::jinja
