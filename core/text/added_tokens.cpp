// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/added_tokens.h"

#include "core/base/utf8.h"
#include "core/text/json_fields.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace isogloss {

namespace {

constexpr std::size_t longest_pattern = 1024;

/// `\w` of the reference's Unicode regular expressions (UTS #18, annex C).
bool is_word(char32_t c) {
    const auto character = static_cast<UChar32>(c);
    const auto mask = U_GET_GC_MASK(character);
    return u_hasBinaryProperty(character, UCHAR_ALPHABETIC) || (mask & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0 || c == 0x200C ||
           c == 0x200D;
}

std::size_t before(std::string_view text, std::size_t at) {
    do
        --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u);
    return at;
}

bool word_before(std::string_view text, std::size_t at) {
    if (at == 0)
        return false;
    std::size_t from = before(text, at);
    return is_word(next_code_point(text, from));
}

bool word_after(std::string_view text, std::size_t at) { return at < text.size() && is_word(next_code_point(text, at)); }

/// Where the white space that ends at `at` begins.
std::size_t white_space_before(std::string_view text, std::size_t at) {
    while (at > 0) {
        const std::size_t previous = before(text, at);
        std::size_t moved = previous;
        if (!is_white_space(next_code_point(text, moved)))
            break;
        at = previous;
    }
    return at;
}

/// Where the white space that begins at `at` ends.
std::size_t white_space_after(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t moved = at;
        if (!is_white_space(next_code_point(text, moved)))
            break;
        at = moved;
    }
    return at;
}

} // namespace

std::vector<AddedToken> parse_added_tokens(const nlohmann::json& json, const std::string& place) {
    std::vector<AddedToken> tokens;
    if (json.is_null())
        return tokens;
    if (!json.is_array())
        throw TokenizerError(sentence({place, {}, "an array", json.type_name(), {}}));
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string where = place + "[" + std::to_string(i) + "]";
        AddedToken token;
        token.content = text_field(json[i], "content", where);
        if (!json[i].contains("id") || !json[i]["id"].is_number_integer() || json[i]["id"] < 0 || json[i]["id"] >= (1 << 24))
            throw TokenizerError(sentence({where, "id", "an id from 0 to 16777215", json[i].value("id", nlohmann::json()).dump(), {}}));
        token.id = json[i]["id"];
        token.single_word = flag_field(json[i], "single_word", where, false);
        token.lstrip = flag_field(json[i], "lstrip", where, false);
        token.rstrip = flag_field(json[i], "rstrip", where, false);
        token.special = flag_field(json[i], "special", where, false);
        token.normalized = flag_field(json[i], "normalized", where, !token.special);
        if (!token.content.empty())
            tokens.push_back(std::move(token));
    }
    return tokens;
}

std::uint32_t AddedTokenMatcher::child(std::uint32_t node, unsigned char byte) const noexcept {
    if (node == 0)
        return first_[byte];
    const auto& children = nodes_[node].children;
    const auto found = std::lower_bound(children.begin(), children.end(), std::pair{byte, std::uint32_t{0}});
    return found != children.end() && found->first == byte ? found->second : 0;
}

void AddedTokenMatcher::add(const AddedToken& token, const std::string& pattern, const std::string& place) {
    if (pattern.size() > longest_pattern)
        throw TokenizerError(sentence({place,
                                       "the token with id " + std::to_string(token.id),
                                       "at most " + std::to_string(longest_pattern) + " bytes",
                                       std::to_string(pattern.size()),
                                       {}}));
    std::uint32_t node = 0;
    for (const char c : pattern) {
        const auto byte = static_cast<unsigned char>(c);
        std::uint32_t next = child(node, byte);
        if (next == 0) {
            next = static_cast<std::uint32_t>(nodes_.size());
            nodes_.emplace_back();
            if (node == 0) {
                first_[byte] = next;
            } else {
                auto& children = nodes_[node].children;
                children.insert(std::lower_bound(children.begin(), children.end(), std::pair{byte, std::uint32_t{0}}), {byte, next});
            }
        }
        node = next;
    }
    if (node == 0 || nodes_[node].token >= 0) // of two tokens that look alike the first counts
        return;
    nodes_[node].token = static_cast<std::int32_t>(tokens_.size());
    tokens_.push_back(token);
}

AddedTokenMatcher::Match AddedTokenMatcher::longest_at(std::string_view text, std::size_t at) const noexcept {
    Match match;
    std::uint32_t node = 0;
    while (at < text.size() && (node = child(node, static_cast<unsigned char>(text[at]))) != 0) {
        ++at;
        if (nodes_[node].token >= 0)
            match = {&tokens_[static_cast<std::size_t>(nodes_[node].token)], at};
    }
    return match;
}

std::vector<AddedTokenMatcher::Part> AddedTokenMatcher::split(std::string_view text) const {
    std::vector<Part> parts;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size() && !tokens_.empty();) {
        const Match match = longest_at(text, at);
        if (!match.token) {
            ++at;
            continue;
        }
        std::size_t begin = at, end = match.end;
        // The search goes on behind the match itself, not behind the white space that it swallows: a token within that space is found as well. The
        // reference does so, and `done` then moves back.
        at = match.end;
        if (match.token->single_word && (word_before(text, begin) || word_after(text, end)))
            continue;
        if (match.token->lstrip)
            begin = std::max(done, white_space_before(text, begin));
        if (match.token->rstrip)
            end = white_space_after(text, end);
        if (begin > done)
            parts.push_back({text.substr(done, begin - done), -1, done});
        parts.push_back({{}, match.token->id, begin});
        done = end;
    }
    if (done < text.size())
        parts.push_back({text.substr(done), -1, done});
    return parts;
}

} // namespace isogloss
