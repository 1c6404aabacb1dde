// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments, methods of strings and dicts, and tests of the template language.
#include "core/text/jinja/interpreter.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace isogloss::jinja {

namespace {

std::string cased(const std::string& text, bool upper) {
    auto wide = icu::UnicodeString::fromUTF8(text);
    upper ? wide.toUpper(icu::Locale::getRoot()) : wide.toLower(icu::Locale::getRoot());
    std::string out;
    wide.toUTF8String(out);
    return out;
}

/// Where the first code point of `text` ends.
std::size_t first_end(const std::string& text) { return text.empty() ? 0 : std::max<std::size_t>(1, utf8_sequence(text, 0)); }

std::vector<std::string> split_at_space(const std::string& text, std::int64_t most, bool from_right) {
    std::vector<std::pair<std::size_t, std::size_t>> words;
    for (std::size_t at = 0, begin = std::string::npos; at <= text.size();) {
        const std::size_t from = at;
        const bool space = at == text.size() || is_template_space(next_code_point(text, at));
        if (!space && begin == std::string::npos)
            begin = from;
        if (space && begin != std::string::npos) {
            words.emplace_back(begin, from);
            begin = std::string::npos;
        }
        if (from == text.size())
            break;
    }
    // What is behind the last cut (or before the first, from the right) stays one piece, less the white space at its outer end.
    const auto cuts = static_cast<std::size_t>(most);
    if (most >= 0 && words.size() > cuts + 1) {
        if (from_right) {
            words[words.size() - cuts - 1].first = 0;
            words.erase(words.begin(), words.end() - static_cast<std::ptrdiff_t>(cuts) - 1);
        } else {
            words[cuts].second = text.size();
            words.resize(cuts + 1);
        }
    }
    std::vector<std::string> pieces;
    for (const auto& [begin, end] : words)
        pieces.push_back(text.substr(begin, end - begin));
    return pieces;
}

std::vector<std::string> split_at(const std::string& text, const std::string& separator, std::int64_t most, bool from_right) {
    std::vector<std::size_t> cuts;
    if (from_right) {
        const std::string backwards(text.rbegin(), text.rend()), wanted(separator.rbegin(), separator.rend());
        for (std::size_t at = 0; most != 0 && (at = find_text(backwards, wanted, at)) != std::string::npos; at += wanted.size(), --most)
            cuts.push_back(text.size() - at - wanted.size());
        std::reverse(cuts.begin(), cuts.end());
    } else {
        for (std::size_t at = 0; most != 0 && (at = find_text(text, separator, at)) != std::string::npos; at += separator.size(), --most)
            cuts.push_back(at);
    }
    std::vector<std::string> pieces;
    std::size_t from = 0;
    for (const std::size_t cut : cuts) {
        pieces.push_back(text.substr(from, cut - from));
        from = cut + separator.size();
    }
    pieces.push_back(text.substr(from));
    return pieces;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (!((c >= 0xA && c <= 0xD) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029))
            continue;
        if (c == '\r' && at < text.size() && text[at] == '\n')
            ++at;
        lines.push_back(text.substr(from, begin - from));
        from = at;
    }
    if (from < text.size())
        lines.push_back(text.substr(from));
    return lines;
}

} // namespace

void Interpreter::count_arguments(const Arguments& arguments, std::size_t least, std::size_t most, const std::string& of) const {
    if (arguments.values.size() < least || arguments.values.size() > most)
        fail("\"" + of + "\" with " + std::to_string(arguments.values.size()) + " arguments is not supported");
}

const std::string& Interpreter::text_argument(const Arguments& arguments, std::size_t index, const std::string& of) const {
    if (index >= arguments.values.size() || !arguments.values[index].string())
        fail("\"" + of + "\" needs a string as argument " + std::to_string(index + 1));
    return *arguments.values[index].string();
}

std::int64_t Interpreter::whole_argument(const Arguments& arguments, std::size_t index, const std::string& of) const {
    const auto* whole = index < arguments.values.size() ? arguments.values[index].get<std::int64_t>() : nullptr;
    if (!whole)
        fail("\"" + of + "\" needs a whole number as argument " + std::to_string(index + 1));
    return *whole;
}

std::string Interpreter::strip(const std::string& text, const Arguments& arguments, bool left, bool right) {
    count_arguments(arguments, 0, 1, "strip");
    if (arguments.values.empty() || arguments.values[0].none())
        return std::string(stripped(text, left, right));
    const std::string& characters = text_argument(arguments, 0, "strip");
    spend(sizeof(std::size_t) * text.size());
    const auto starts = code_point_starts(text);
    const auto listed = [&](std::size_t i) {
        step(1 + characters.size() / 64);
        return characters.find(text.substr(starts[i], starts[i + 1] - starts[i])) != std::string::npos;
    };
    std::size_t from = 0, to = starts.size() - 1;
    while (left && from < to && listed(from))
        ++from;
    while (right && to > from && listed(to - 1))
        --to;
    return text.substr(starts[from], starts[to] - starts[from]);
}

Value Interpreter::split(const std::string& text, const Arguments& arguments, bool from_right) {
    count_arguments(arguments, 0, 2, "split");
    std::int64_t most = arguments.values.size() > 1 ? whole_argument(arguments, 1, "split") : -1;
    for (const auto& [name, value] : arguments.named)
        if (name == "maxsplit" && value.get<std::int64_t>())
            most = *value.get<std::int64_t>();
        else
            fail("the argument \"" + name + "\" of split is not supported");
    std::vector<std::string> pieces;
    if (arguments.values.empty() || arguments.values[0].none()) {
        pieces = split_at_space(text, most, from_right);
    } else {
        const std::string& separator = text_argument(arguments, 0, "split");
        if (separator.empty())
            fail("split with an empty separator");
        pieces = split_at(text, separator, most, from_right);
    }
    std::vector<Value> items;
    for (auto& piece : pieces)
        items.push_back(Value::text(std::move(piece)));
    return make_sequence(std::move(items));
}

std::string Interpreter::replaced(const std::string& text, const std::string& old, const std::string& with, std::int64_t most) {
    if (old.empty())
        fail("replace with nothing to look for");
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = 0; most != 0 && (at = find_text(text, old, at)) != std::string::npos; at += old.size(), from = at, --most) {
        spend(with.size());
        out.append(text, from, at - from).append(with);
    }
    return out.append(text, from);
}

Value Interpreter::string_method(const std::string& text, const std::string& name, const Arguments& arguments) {
    spend(text.size());
    if (!arguments.named.empty() && name != "split" && name != "rsplit")
        fail("named arguments of \"" + name + "\" are not supported");
    if (name == "strip" || name == "lstrip" || name == "rstrip")
        return make_text(strip(text, arguments, name != "rstrip", name != "lstrip"));
    if (name == "split" || name == "rsplit")
        return split(text, arguments, name == "rsplit");
    if (name == "startswith" || name == "endswith") {
        count_arguments(arguments, 1, 1, name);
        const auto matches = [&](const Value& part) {
            if (!part.string())
                fail("\"" + name + "\" needs a string");
            return name == "startswith" ? text.starts_with(*part.string()) : text.ends_with(*part.string());
        };
        const auto* several = arguments.values[0].sequence();
        return {several ? std::any_of(several->items.begin(), several->items.end(), matches) : matches(arguments.values[0])};
    }
    if (name == "upper" || name == "lower") {
        count_arguments(arguments, 0, 0, name);
        return make_text(cased(text, name == "upper"));
    }
    if (name == "capitalize") {
        count_arguments(arguments, 0, 0, name);
        const std::size_t end = first_end(text);
        return make_text(cased(text.substr(0, end), true) + cased(text.substr(end), false));
    }
    if (name == "replace") {
        count_arguments(arguments, 2, 3, name);
        const std::int64_t most = arguments.values.size() > 2 ? whole_argument(arguments, 2, name) : -1;
        return make_text(replaced(text, text_argument(arguments, 0, name), text_argument(arguments, 1, name), most));
    }
    if (name == "find" || name == "rfind") {
        count_arguments(arguments, 1, 1, name);
        const std::string& wanted = text_argument(arguments, 0, name);
        spend(2 * (text.size() + wanted.size()));
        const std::size_t at = name == "find" ? find_text(text, wanted) : rfind_text(text, wanted);
        return {at == std::string::npos ? std::int64_t{-1} : static_cast<std::int64_t>(code_point_starts(text.substr(0, at)).size()) - 1};
    }
    if (name == "count") {
        count_arguments(arguments, 1, 1, name);
        if (text_argument(arguments, 0, name).empty())
            fail("count of an empty string");
        return {static_cast<std::int64_t>(split_at(text, text_argument(arguments, 0, name), -1, false).size()) - 1};
    }
    if (name == "join") {
        count_arguments(arguments, 1, 1, name);
        return make_text(joined(arguments.values[0], {{Value::text(text)}, {}}));
    }
    if (name == "splitlines") {
        count_arguments(arguments, 0, 0, name);
        std::vector<Value> items;
        for (auto& line : lines_of(text))
            items.push_back(Value::text(std::move(line)));
        return make_sequence(std::move(items));
    }
    fail("the string method \"" + name + "\" is not supported");
}

Value Interpreter::mapping_method(const Mapping& map, const std::string& name, const Arguments& arguments) {
    if (name == "get") {
        count_arguments(arguments, 1, 2, name);
        const Value* found = member(map, text_argument(arguments, 0, name));
        return found ? *found : arguments.values.size() > 1 ? arguments.values[1] : Value{None{}};
    }
    if (name != "items" && name != "keys" && name != "values")
        fail("the dict method \"" + name + "\" is not supported");
    count_arguments(arguments, 0, 0, name);
    std::vector<Value> all;
    for (const auto& [key, value] : map.items)
        all.push_back(name == "values" ? value : name == "keys" ? Value::text(key) : sequence_of({Value::text(key), value}, true));
    return make_sequence(std::move(all));
}

bool Interpreter::test(const std::string& name, const Value& value, const Arguments& arguments) {
    if (!arguments.named.empty())
        fail("named arguments of the test \"" + name + "\" are not supported");
    const auto one = [&]() -> const Value& {
        count_arguments(arguments, 1, 1, name);
        return arguments.values[0];
    };
    static const std::map<std::string, std::string, std::less<>> comparisons = {{"eq", "=="}, {"equalto", "=="},    {"ne", "!="},    {"in", "in"},
                                                                                {"lt", "<"},  {"lessthan", "<"},    {"le", "<="},    {"gt", ">"},
                                                                                {"ge", ">="}, {"greaterthan", ">"}, {"sameas", "=="}};
    if (const auto found = comparisons.find(name); found != comparisons.end()) {
        if (name == "sameas" && value.data.index() != one().data.index())
            return false;
        return compare(found->second, value, one());
    }
    if (name == "divisibleby")
        return equal(arithmetic("%", value, one()), {std::int64_t{0}});
    count_arguments(arguments, 0, 0, name);
    if (name == "defined")
        return !value.undefined();
    if (name == "undefined")
        return value.undefined();
    if (name == "none")
        return value.none();
    if (name == "string")
        return value.string();
    if (name == "boolean")
        return value.get<bool>();
    if (name == "true" || name == "false")
        return value.get<bool>() && *value.get<bool>() == (name == "true");
    if (name == "integer")
        return value.get<std::int64_t>();
    if (name == "float")
        return value.get<double>();
    if (name == "number")
        return is_number(value);
    if (name == "mapping")
        return value.mapping();
    if (name == "iterable" || name == "sequence")
        return value.string() || value.sequence() || value.mapping() || value.undefined();
    if (name == "callable")
        return value.get<Builtin>() || value.get<const Macro*>();
    if (name == "odd" || name == "even")
        return equal(arithmetic("%", value, {std::int64_t{2}}), {std::int64_t{name == "odd"}});
    fail("the test \"" + name + "\" is not supported");
}

} // namespace isogloss::jinja
