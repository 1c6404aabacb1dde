// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/jinja/value.h"

#include "core/base/utf8.h"
#include "core/text/normalizer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace isogloss::jinja {

Value Value::text(std::string value) { return {std::make_shared<const std::string>(std::move(value))}; }

const std::string* Value::string() const {
    const auto* text = get<Text>();
    return text ? text->get() : nullptr;
}

const Sequence* Value::sequence() const {
    const auto* list = get<std::shared_ptr<const Sequence>>();
    return list ? list->get() : nullptr;
}

const Mapping* Value::mapping() const {
    const auto* map = get<std::shared_ptr<const Mapping>>();
    return map ? map->get() : nullptr;
}

const Value* Mapping::find(std::string_view key) const {
    for (const auto& [name, value] : items)
        if (name == key)
            return &value;
    return nullptr;
}

int depth_of(const Value& value) {
    if (const auto* list = value.sequence())
        return list->depth;
    if (const auto* map = value.mapping())
        return map->depth;
    return 0;
}

Value sequence_of(std::vector<Value> items, bool tuple) {
    int depth = 0;
    for (const auto& item : items)
        depth = std::max(depth, depth_of(item));
    return {std::make_shared<const Sequence>(Sequence{std::move(items), tuple, depth + 1})};
}

Value mapping_of(std::vector<std::pair<std::string, Value>> items) {
    int depth = 0;
    for (const auto& item : items)
        depth = std::max(depth, depth_of(item.second));
    return {std::make_shared<const Mapping>(Mapping{std::move(items), depth + 1})};
}

bool truth(const Value& value) {
    if (value.undefined() || value.none())
        return false;
    if (const auto* text = value.string())
        return !text->empty();
    if (const auto* list = value.sequence())
        return !list->items.empty();
    if (const auto* map = value.mapping())
        return !map->items.empty();
    return !is_number(value) || number(value) != 0;
}

std::string kind_name(const Value& value) {
    static constexpr const char* names[] = {"undefined", "none",   "a boolean",   "a whole number", "a number",  "a string",
                                            "a list",    "a dict", "a namespace", "a macro",        "a function"};
    return names[value.data.index()];
}

bool is_number(const Value& value) { return value.get<bool>() || value.get<std::int64_t>() || value.get<double>(); }

double number(const Value& value) {
    if (const auto* flag = value.get<bool>())
        return *flag ? 1 : 0;
    if (const auto* whole = value.get<std::int64_t>())
        return static_cast<double>(*whole);
    const auto* real = value.get<double>();
    return real ? *real : 0;
}

std::string float_text(double value) {
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    char digits[64];
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
    const auto end = std::to_chars(digits, digits + sizeof digits, value, plain ? std::chars_format::fixed : std::chars_format::scientific);
    std::string text(digits, end.ptr);
    if (plain && text.find('.') == std::string::npos)
        text += ".0";
    return text;
}

std::string quoted(std::string_view text) {
    static constexpr const char* digits = "0123456789abcdef";
    const char quote = text.find('\'') != std::string_view::npos && text.find('"') == std::string_view::npos ? '"' : '\'';
    std::string out(1, quote);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == quote || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (byte < 0x20 || byte == 0x7F)
            ((out += "\\x") += digits[byte >> 4]) += digits[byte & 15];
        else
            out += c;
    }
    return out += quote;
}

bool is_template_space(char32_t c) { return is_white_space(c) || (c >= 0x1C && c <= 0x1F); }

std::string_view stripped(std::string_view text, bool left, bool right) {
    std::size_t begin = text.size(), end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        if (is_template_space(next_code_point(text, at)))
            continue;
        begin = std::min(begin, from);
        end = at;
    }
    if (end == 0) // nothing but white space
        return left || right ? std::string_view() : text;
    if (!left)
        begin = 0;
    return text.substr(begin, (right ? end : text.size()) - begin);
}

std::size_t find_text(std::string_view text, std::string_view wanted, std::size_t from) {
    if (from > text.size())
        return std::string_view::npos;
    const void* found = memmem(text.data() + from, text.size() - from, wanted.data(), wanted.size());
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data()) : std::string_view::npos;
}

std::size_t rfind_text(std::string_view text, std::string_view wanted) {
    if (wanted.size() > text.size())
        return std::string_view::npos;
    const std::size_t found = find_text(std::string(text.rbegin(), text.rend()), std::string(wanted.rbegin(), wanted.rend()));
    return found == std::string_view::npos ? found : text.size() - found - wanted.size();
}

std::vector<std::size_t> code_point_starts(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < text.size(); next_code_point(text, at))
        starts.push_back(at);
    starts.push_back(text.size());
    return starts;
}

} // namespace isogloss::jinja
