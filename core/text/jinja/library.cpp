// SPDX-License-Identifier: GPL-3.0-or-later
// Functions, methods, filters and tests that the supported families' templates use.
#include "core/base/utf8.h"
#include "core/text/chat_template.h"
#include "core/text/jinja/interpreter.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace isogloss::jinja {

namespace {

constexpr const char* blanks = " \t\n\r\f\v";

std::string stripped(const std::string& text, const std::string& set, bool left, bool right) {
    const std::size_t from = left ? text.find_first_not_of(set) : 0;
    if (from == std::string::npos || text.empty())
        return {};
    const std::size_t to = right ? text.find_last_not_of(set) + 1 : text.size();
    return text.substr(from, to - from);
}

List split(const std::string& text, const std::string& separator, std::int64_t most) {
    List parts;
    std::size_t from = 0;
    for (std::size_t at; most != 0 && (at = text.find(separator, from)) != std::string::npos; --most) {
        parts.emplace_back(text.substr(from, at - from));
        from = at + separator.size();
    }
    parts.emplace_back(text.substr(from));
    return parts;
}

List split_blanks(const std::string& text) {
    List words;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return words;
}

std::string replaced(const std::string& text, const std::string& from, const std::string& to) {
    if (from.empty())
        return text;
    std::string out;
    std::size_t at = 0;
    for (std::size_t found; (found = text.find(from, at)) != std::string::npos; at = found + from.size())
        out.append(text, at, found - at).append(to);
    return out.append(text, at);
}

/// ASCII only: other letters keep their case, which no supported template asks for.
std::string with_case(std::string text, int (*change)(int)) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x80)
            c = static_cast<char>(change(c));
    return text;
}

std::int64_t length_of(const Value& value) {
    if (const auto* text = value.text()) {
        std::int64_t count = 0;
        for (const char c : *text)
            count += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
        return count;
    }
    if (const auto* list = value.list())
        return static_cast<std::int64_t>(list->size());
    return value.object() ? static_cast<std::int64_t>(value.object()->size()) : -1;
}

const std::string* text_argument(const List& arguments, std::size_t at) { return at < arguments.size() ? arguments[at].text() : nullptr; }

bool starts_or_ends(const std::string& text, const Value& what, bool start) {
    if (const auto* affix = what.text())
        return start ? text.starts_with(*affix) : text.ends_with(*affix);
    const auto* any = what.list();
    return any && std::any_of(any->begin(), any->end(), [&](const Value& one) { return starts_or_ends(text, one, start); });
}

} // namespace

Value Interpreter::method(const Value& object, const std::string& name, const Arguments& given, int line) const {
    const List& list = given.positional;
    if (const auto* text = object.text()) {
        if (name == "strip" || name == "lstrip" || name == "rstrip")
            return Value(stripped(*text, text_argument(list, 0) ? *text_argument(list, 0) : blanks, name != "rstrip", name != "lstrip"));
        if (name == "split") {
            const auto* most = list.size() > 1 ? list[1].as<std::int64_t>() : nullptr;
            if (!text_argument(list, 0))
                return Value(split_blanks(*text));
            if (text_argument(list, 0)->empty())
                fail(line, "split by an empty string");
            return Value(split(*text, *text_argument(list, 0), most ? *most : -1));
        }
        if ((name == "startswith" || name == "endswith") && list.size() == 1)
            return Value(starts_or_ends(*text, list[0], name == "startswith"));
        if (name == "replace" && text_argument(list, 0) && text_argument(list, 1))
            return Value(replaced(*text, *text_argument(list, 0), *text_argument(list, 1)));
        if (name == "upper" || name == "lower")
            return Value(with_case(*text, name == "upper" ? ::toupper : ::tolower));
        if (name == "find" && text_argument(list, 0)) {
            const auto at = text->find(*text_argument(list, 0));
            return Value(at == std::string::npos ? std::int64_t{-1} : length_of(Value(text->substr(0, at))));
        }
    }
    if (auto* fields = object.object()) {
        if (name == "items") {
            List items;
            for (const auto& [key, value] : *fields)
                items.emplace_back(List{Value(key), value});
            return Value(std::move(items));
        }
        if (name == "keys" || name == "values") {
            List items;
            for (const auto& [key, value] : *fields)
                items.push_back(name == "keys" ? Value(key) : value);
            return Value(std::move(items));
        }
        if (name == "get" && text_argument(list, 0)) {
            const auto found = fields->find(*text_argument(list, 0));
            return found != fields->end() ? found->second : list.size() > 1 ? list[1] : Value();
        }
    }
    if (name == "append" && list.size() == 1)
        if (const auto* shared = object.as<std::shared_ptr<List>>()) {
            (*shared)->push_back(list[0]);
            return {};
        }
    if (object.undefined())
        fail(line, "\"" + object.as<Undefined>()->name + "\" is undefined, so it has no ." + name + "()");
    fail(line, "the method ." + name + "() of " + type_name(object) + " is not supported");
}

Value Interpreter::function(const std::string& name, const Arguments& given, int line) {
    if (name == "raise_exception")
        throw ChatTemplateError("the chat template refuses these messages: " +
                                (given.positional.empty() ? std::string("no reason given") : to_text(given.positional[0])));
    if (name == "namespace" || name == "dict")
        return Value(given.named);
    if (name == "range") {
        std::array<std::int64_t, 3> bounds = {0, 0, 1};
        const auto number = [&](std::size_t i) {
            const auto* whole = given.positional[i].as<std::int64_t>();
            if (!whole)
                fail(line, "range takes whole numbers");
            return *whole;
        };
        if (given.positional.empty() || given.positional.size() > 3)
            fail(line, "range takes one to three numbers");
        if (given.positional.size() == 1)
            bounds[1] = number(0);
        else
            for (std::size_t i = 0; i < given.positional.size(); ++i)
                bounds[i] = number(i);
        if (bounds[2] == 0 || std::abs(bounds[1] - bounds[0]) > 1'000'000)
            fail(line, "a range of more than a million steps");
        List list;
        for (std::int64_t i = bounds[0]; bounds[2] > 0 ? i < bounds[1] : i > bounds[1]; i += bounds[2])
            list.emplace_back(i);
        return Value(std::move(list));
    }
    if (name == "strftime_now" && text_argument(given.positional, 0)) {
        const std::time_t now = std::time(nullptr);
        std::tm parts{};
        ::localtime_r(&now, &parts);
        std::array<char, 256> text{};
        return Value(std::string(text.data(), std::strftime(text.data(), text.size(), text_argument(given.positional, 0)->c_str(), &parts)));
    }
    fail(line, "the function " + name + "() is not supported");
}

Value Interpreter::filter(const Expression& e) {
    const Value value = evaluate(*e.parts[0]);
    const Arguments given = arguments(e, 1);
    const std::string& name = e.name;
    if (name == "default" || name == "d") {
        const bool also_false = given.positional.size() > 1 && truthy(given.positional[1]);
        return value.undefined() || (also_false && !truthy(value)) ? (given.positional.empty() ? Value("") : given.positional[0]) : value;
    }
    if (name == "tojson") {
        if (given.named.contains("indent"))
            fail(e.line, "the filter tojson with indent is not supported");
        return Value(to_json(value));
    }
    if (value.undefined())
        fail(e.line, "the filter " + name + " is put on \"" + value.as<Undefined>()->name + "\", which is undefined");
    if (const auto* text = value.text()) {
        if (name == "trim")
            return Value(stripped(*text, text_argument(given.positional, 0) ? *text_argument(given.positional, 0) : blanks, true, true));
        if (name == "upper" || name == "lower")
            return Value(with_case(*text, name == "upper" ? ::toupper : ::tolower));
        if (name == "capitalize" && !text->empty())
            return Value(with_case(text->substr(0, 1), ::toupper) + with_case(text->substr(1), ::tolower));
        if (name == "replace" && text_argument(given.positional, 0) && text_argument(given.positional, 1))
            return Value(replaced(*text, *text_argument(given.positional, 0), *text_argument(given.positional, 1)));
    }
    if ((name == "length" || name == "count") && length_of(value) >= 0)
        return Value(length_of(value));
    if (name == "string")
        return Value(to_text(value));
    if (name == "safe")
        return value;
    if (name == "items" && value.object())
        return method(value, "items", {}, e.line);
    if (const auto* list = value.list()) {
        if (name == "list")
            return value;
        if ((name == "first" || name == "last") && !list->empty())
            return name == "first" ? list->front() : list->back();
        if (name == "reverse")
            return Value(List(list->rbegin(), list->rend()));
        if (name == "join") {
            std::string out;
            for (std::size_t i = 0; i < list->size(); ++i)
                out += (i > 0 && text_argument(given.positional, 0) ? *text_argument(given.positional, 0) : "") + to_text((*list)[i]);
            return Value(std::move(out));
        }
    }
    fail(e.line, "the filter " + name + " on " + type_name(value) + " is not supported");
}

bool Interpreter::test(const Expression& e) {
    const Value value = evaluate(*e.parts[0]);
    const std::string& name = e.name;
    if (name == "defined")
        return !value.undefined();
    if (name == "undefined")
        return value.undefined();
    if (name == "none")
        return value.as<None>() != nullptr;
    if (name == "string")
        return value.text() != nullptr;
    if (name == "mapping")
        return value.object() != nullptr;
    if (name == "iterable" || name == "sequence")
        return value.text() || value.list() || value.object();
    if (name == "boolean")
        return value.as<bool>() != nullptr;
    if (name == "integer")
        return value.as<std::int64_t>() != nullptr;
    if (name == "number")
        return value.as<std::int64_t>() || value.as<double>();
    if (name == "true" || name == "false")
        return value.as<bool>() && *value.as<bool>() == (name == "true");
    if (name == "odd" || name == "even")
        return value.as<std::int64_t>() && (*value.as<std::int64_t>() % 2 != 0) == (name == "odd");
    if ((name == "equalto" || name == "eq") && e.parts.size() == 2)
        return equal(value, evaluate(*e.parts[1]));
    fail(e.line, "the test \"is " + name + "\" is not supported");
}

} // namespace isogloss::jinja
