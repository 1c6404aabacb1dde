// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of the template language.
#include "core/text/jinja/interpreter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace isogloss::jinja {

namespace {

/// An argument by place or by name, else null.
const Value* argument(const Arguments& arguments, std::size_t index, std::string_view name) {
    if (index < arguments.values.size())
        return &arguments.values[index];
    for (const auto& [key, value] : arguments.named)
        if (key == name)
            return &value;
    return nullptr;
}

bool any_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Value Interpreter::filter(const std::string& name, const Value& value, const Arguments& arguments) {
    if (any_of(name, {"upper", "lower", "capitalize", "replace"}))
        return string_method(text_of(value), name, arguments);
    if (name == "trim")
        return make_text(strip(text_of(value), arguments, true, true));
    if (name == "string")
        return make_text(text_of(value));
    if (name == "safe")
        return value;
    if (name == "default" || name == "d") {
        const Value* otherwise = argument(arguments, 0, "default_value");
        const Value* falsy = argument(arguments, 1, "boolean");
        const bool replace = value.undefined() || (falsy && truth(*falsy) && !truth(value));
        return !replace ? value : otherwise ? *otherwise : Value::text("");
    }
    if (name == "tojson") {
        for (const auto& [key, given] : arguments.named)
            if (key != "indent" && !((key == "ensure_ascii" || key == "sort_keys") && !truth(given)))
                fail("the argument \"" + key + "\" of tojson is not supported");
        const Value* indent = argument(arguments, 1, "indent");
        if (!arguments.values.empty() || (indent && !indent->none() && !indent->get<std::int64_t>()))
            fail("tojson takes a named indent and nothing else");
        const std::int64_t spaces = indent && !indent->none() ? *indent->get<std::int64_t>() : -1;
        return make_text(json(value, static_cast<int>(std::clamp<std::int64_t>(spaces, -1, 64)), 0));
    }
    if (name == "indent")
        return make_text(indented(text_of(value), arguments));
    if (any_of(name, {"int", "float", "abs"}))
        return number_filter(name, value, arguments);
    return collection_filter(name, value, arguments);
}

Value Interpreter::collection_filter(const std::string& name, const Value& value, const Arguments& arguments) {
    if (any_of(name, {"select", "reject", "selectattr", "rejectattr"}))
        return chosen(name, value, arguments);
    if (name == "map")
        return mapped(value, arguments);
    if (name == "join")
        return make_text(joined(value, arguments));
    if (any_of(name, {"length", "count", "first", "last", "list", "reverse", "items"}) && !(arguments.values.empty() && arguments.named.empty()))
        fail("arguments of the filter \"" + name + "\" are not supported");
    if (name == "length" || name == "count") {
        if (const auto* text = value.string())
            spend(sizeof(std::size_t) * text->size());
        else if (!value.sequence() && !value.mapping() && !value.undefined())
            fail(kind_name(value) + " has no length");
        return {value.string()     ? static_cast<std::int64_t>(code_point_starts(*value.string()).size()) - 1
                : value.sequence() ? static_cast<std::int64_t>(value.sequence()->items.size())
                : value.mapping()  ? static_cast<std::int64_t>(value.mapping()->items.size())
                                   : std::int64_t{0}};
    }
    if (name == "items")
        return value.undefined() ? make_sequence({})
               : value.mapping() ? mapping_method(*value.mapping(), "items", {})
                                 : (fail("items of " + kind_name(value)), Value());
    if (!any_of(name, {"first", "last", "list", "reverse"}))
        fail("the filter \"" + name + "\" is not supported");
    auto items = items_of(value);
    if (name == "first" || name == "last")
        return items.empty() ? Value{Undefined{"the " + name + " item of an empty list"}} : name == "first" ? items.front() : items.back();
    if (name == "reverse")
        std::reverse(items.begin(), items.end());
    if (name == "reverse" && value.string()) {
        std::string text;
        for (const auto& item : items)
            text += *item.string();
        return make_text(std::move(text));
    }
    return make_sequence(std::move(items));
}

/// The attribute that a filter names: "a.b" is b of a, "0" the first item.
Value Interpreter::attribute_of(const Value& object, const std::string& path) {
    Value value = object;
    for (std::size_t from = 0, to = 0; to < path.size(); from = to + 1) {
        to = std::min(path.find('.', from), path.size());
        const std::string name = path.substr(from, to - from);
        std::int64_t index = 0;
        const auto read = std::from_chars(name.data(), name.data() + name.size(), index);
        const bool number = !name.empty() && read.ec == std::errc() && read.ptr == name.data() + name.size();
        value = number ? item(value, {index}) : item(value, Value::text(name));
    }
    return value;
}

/// select, reject (items), selectattr, rejectattr (by an attribute of theirs): those that pass a test, or that are true.
Value Interpreter::chosen(const std::string& name, const Value& value, const Arguments& arguments) {
    const bool by_attribute = name.ends_with("attr"), keep = name.starts_with("select");
    const std::size_t at = by_attribute ? 1 : 0;
    const std::string attribute_name = by_attribute ? text_argument(arguments, 0, name) : "";
    std::vector<Value> kept;
    for (const Value& item : items_of(value)) {
        const Value looked_at = by_attribute ? attribute_of(item, attribute_name) : item;
        bool passes = truth(looked_at);
        if (arguments.values.size() > at)
            passes = test(text_argument(arguments, at, name), looked_at,
                          {{arguments.values.begin() + static_cast<std::ptrdiff_t>(at) + 1, arguments.values.end()}, {}});
        if (passes == keep)
            kept.push_back(item);
    }
    return make_sequence(std::move(kept));
}

Value Interpreter::mapped(const Value& value, const Arguments& arguments) {
    std::vector<Value> items = items_of(value);
    const Value* name = arguments.values.empty() ? argument(arguments, 0, "attribute") : nullptr;
    const Value* otherwise = argument(arguments, 1, "default");
    for (Value& item : items) {
        if (name) {
            if (!name->string())
                fail("map needs the name of an attribute");
            item = attribute_of(item, *name->string());
            if (item.undefined() && otherwise)
                item = *otherwise;
        } else {
            const std::string& applied = text_argument(arguments, 0, "map");
            item = filter(applied, item, {{arguments.values.begin() + 1, arguments.values.end()}, arguments.named});
        }
    }
    return make_sequence(std::move(items));
}

std::string Interpreter::joined(const Value& value, const Arguments& arguments) {
    const Value* separator = argument(arguments, 0, "d");
    const Value* name = argument(arguments, 1, "attribute");
    const std::string between = separator ? text_of(*separator) : "";
    std::string text;
    bool first = true;
    for (const Value& item : items_of(value)) {
        const std::size_t before = text.size();
        text += first ? "" : between;
        text += text_of(name && name->string() ? attribute_of(item, *name->string()) : item);
        spend(text.size() - before);
        first = false;
    }
    return text;
}

std::string Interpreter::indented(const std::string& text, const Arguments& arguments) {
    const Value* width = argument(arguments, 0, "width");
    const Value* first = argument(arguments, 1, "first");
    const Value* blank = argument(arguments, 2, "blank");
    if (width && !width->string() && (!width->get<std::int64_t>() || *width->get<std::int64_t>() < 0 || *width->get<std::int64_t>() > 1000))
        fail("indent needs a width from 0 to 1000");
    const std::string margin = !width            ? "    "
                               : width->string() ? *width->string()
                                                 : std::string(static_cast<std::size_t>(*width->get<std::int64_t>()), ' ');
    std::string out = first && truth(*first) ? margin : "";
    for (std::size_t at = 0; at < text.size(); ++at) {
        out += text[at];
        const bool empty_line = at + 1 < text.size() && text[at + 1] == '\n';
        if (text[at] != '\n' || (!(blank && truth(*blank)) && (empty_line || at + 1 == text.size())))
            continue;
        spend(margin.size());
        out += margin;
    }
    return out;
}

Value Interpreter::number_filter(const std::string& name, const Value& value, const Arguments& arguments) {
    if (name == "abs") {
        if (const auto* whole = value.get<std::int64_t>())
            return *whole < 0 ? whole_arithmetic("-", 0, *whole) : value;
        return value.get<double>() ? Value{std::abs(number(value))} : (fail("abs of " + kind_name(value)), Value());
    }
    const Value* otherwise = argument(arguments, 0, "default");
    const bool whole = name == "int";
    const Value none = whole ? Value{std::int64_t{0}} : Value{0.0};
    double real = number(value);
    if (value.get<std::int64_t>() && whole)
        return value;
    if (const auto* text = value.string()) {
        const auto plain = stripped(*text, true, true);
        const char *from = plain.data() + (plain.starts_with('+') ? 1 : 0), *end = plain.data() + plain.size();
        std::int64_t exact = 0;
        if (const auto read = std::from_chars(from, end, exact); whole && read.ec == std::errc() && read.ptr == end)
            return {exact};
        const auto read = std::from_chars(from, end, real);
        if (read.ec != std::errc() || read.ptr != end)
            return otherwise ? *otherwise : none;
    } else if (!is_number(value)) {
        return otherwise ? *otherwise : none;
    }
    if (!whole)
        return {real};
    if (!(std::abs(real) < 9e18))
        return otherwise ? *otherwise : none;
    return {static_cast<std::int64_t>(real)};
}

std::string Interpreter::json(const Value& value, int indent, int level) {
    step();
    if (value.none())
        return "null";
    if (const auto* flag = value.get<bool>())
        return *flag ? "true" : "false";
    if (const auto* text = value.string()) {
        std::string out = nlohmann::json(*text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        spend(out.size());
        return out;
    }
    if (is_number(value))
        return text_of(value);
    const auto* list = value.sequence();
    const auto* map = value.mapping();
    if (!list && !map)
        fail(kind_name(value) + " cannot be written as JSON");
    const std::size_t count = list ? list->items.size() : map->items.size();
    const auto line = [&](int depth) { return indent < 0 ? std::string() : "\n" + std::string(static_cast<std::size_t>(indent * depth), ' '); };
    std::string out = list ? "[" : "{";
    for (std::size_t i = 0; i < count; ++i) {
        out += i == 0 ? "" : indent < 0 ? ", " : ",";
        out += line(level + 1);
        if (map)
            out += json(Value::text(map->items[i].first), indent, level) + ": ";
        out += json(list ? list->items[i] : map->items[i].second, indent, level + 1);
        spend(static_cast<std::uint64_t>(std::max(indent, 0)) * static_cast<std::uint64_t>(level + 1));
    }
    if (count > 0)
        out += line(level);
    return out += list ? "]" : "}";
}

} // namespace isogloss::jinja
