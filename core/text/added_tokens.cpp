// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/added_tokens.h"

#include "core/base/utf8.h"
#include "core/text/json_fields.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <unicode/uchar.h>

namespace isogloss {

namespace {

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

void AddedTokenMatcher::add(const AddedToken& token, const std::string& pattern) {
    if (pattern.empty() || !tokens_.emplace(pattern, token).second)
        return;
    first_bytes_[static_cast<unsigned char>(pattern.front())] = true;
    if (std::find(lengths_.begin(), lengths_.end(), pattern.size()) == lengths_.end())
        lengths_.insert(std::upper_bound(lengths_.begin(), lengths_.end(), pattern.size(), std::greater<>()), pattern.size());
}

std::vector<AddedTokenMatcher::Part> AddedTokenMatcher::split(std::string_view text) const {
    std::vector<Part> parts;
    std::size_t done = 0, at = 0;
    while (!tokens_.empty() && at < text.size()) {
        if (!first_bytes_[static_cast<unsigned char>(text[at])]) {
            ++at;
            continue;
        }
        const AddedToken* token = nullptr;
        std::size_t end = at;
        for (const std::size_t length : lengths_) {
            if (length > text.size() - at)
                continue;
            if (const auto found = tokens_.find(text.substr(at, length)); found != tokens_.end()) {
                token = &found->second;
                end = at + length;
                break;
            }
        }
        if (!token) {
            ++at;
            continue;
        }
        const std::size_t match_end = end;
        if (token->single_word && (word_before(text, at) || word_after(text, end))) {
            at = match_end;
            continue;
        }
        std::size_t begin = at;
        if (token->lstrip)
            while (begin > done) {
                const std::size_t previous = before(text, begin);
                std::size_t moved = previous;
                if (previous < done || !is_white_space(next_code_point(text, moved)))
                    break;
                begin = previous;
            }
        if (token->rstrip)
            while (end < text.size()) {
                std::size_t moved = end;
                if (!is_white_space(next_code_point(text, moved)))
                    break;
                end = moved;
            }
        if (begin > done)
            parts.push_back({text.substr(done, begin - done), -1, done});
        parts.push_back({text.substr(begin, end - begin), token->id, begin});
        done = end;
        at = std::max(end, match_end);
    }
    if (done < text.size())
        parts.push_back({text.substr(done), -1, done});
    return parts;
}

} // namespace isogloss
