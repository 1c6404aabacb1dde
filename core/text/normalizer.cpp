// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalizer.h"

#include "core/base/utf8.h"
#include "core/text/json_fields.h"
#include "core/text/pattern.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <memory>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uniset.h>
#include <vector>

namespace isogloss {

namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The characters that the reference library's normalisation knows: it stands at Unicode 9, and younger ones are left as they are, which also keeps
/// marks on either side of them apart.
const icu::UnicodeSet* known_characters(UErrorCode& error) {
    static UErrorCode status = U_ZERO_ERROR;
    static const icu::UnicodeSet* set = [] {
        auto* known = new icu::UnicodeSet(icu::UnicodeString("[:age=9.0:]"), status); // for the whole program, as the normalisers that hold it
        known->freeze();
        return known;
    }();
    error = status;
    return set;
}

Normalizer unicode_form(const icu::Normalizer2* (*instance)(UErrorCode&), const std::string& place) {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* form = instance(error);
    const icu::UnicodeSet* known = U_FAILURE(error) ? nullptr : known_characters(error);
    if (U_FAILURE(error))
        throw TokenizerError(place + ": ICU has no data for this normalisation (" + u_errorName(error) + ").");
    return [form, filtered = std::make_shared<const icu::FilteredNormalizer2>(*form, *known)](std::string_view text) {
        if (is_ascii(text))
            return std::string(text);
        UErrorCode status = U_ZERO_ERROR;
        const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
        if (form->isNormalizedUTF8(piece, status) && U_SUCCESS(status))
            return std::string(text);
        std::string out;
        out.reserve(text.size());
        icu::StringByteSink<std::string> sink(&out);
        status = U_ZERO_ERROR;
        filtered->normalizeUTF8(0, piece, sink, nullptr, status);
        if (U_FAILURE(status))
            throw TokenizerError(std::string("a text cannot be normalised (") + u_errorName(status) + ").");
        return out;
    };
}

Normalizer prepend(const std::string& prefix) {
    return [prefix](std::string_view text) { return text.empty() ? std::string() : prefix + std::string(text); };
}

Normalizer replace(const nlohmann::json& json, const std::string& place) {
    auto pattern = std::make_shared<Pattern>(pattern_field(json, place));
    if (pattern->matches_nothing())
        throw TokenizerError(sentence({place, "pattern", "a pattern that matches something", "one that matches an empty text", {}}));
    return [pattern, content = text_field(json, "content", place)](std::string_view text) {
        std::string out;
        std::size_t from = 0;
        pattern->each_match(text, [&](std::size_t begin, std::size_t end) {
            out.append(text.substr(from, begin - from)).append(content);
            from = end;
        });
        return out.append(text.substr(from));
    };
}

Normalizer strip(bool left, bool right) {
    return [left, right](std::string_view text) {
        std::size_t from = 0, to = 0;
        bool seen = !left;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            if (is_white_space(next_code_point(text, at)))
                continue;
            if (!seen)
                from = begin;
            seen = true;
            to = at;
        }
        if (left && !seen)
            from = text.size();
        return std::string(text.substr(from, (right ? std::max(to, from) : text.size()) - from));
    };
}

} // namespace

bool is_white_space(char32_t c) {
    return (c >= 0x9 && c <= 0xD) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

Normalizer parse_normalizer(const nlohmann::json& json, const std::string& place) {
    if (json.is_null())
        return [](std::string_view text) { return std::string(text); };
    const std::string type = text_field(json, "type", place);
    if (type == "NFC")
        return unicode_form(icu::Normalizer2::getNFCInstance, place);
    if (type == "NFD")
        return unicode_form(icu::Normalizer2::getNFDInstance, place);
    if (type == "NFKC")
        return unicode_form(icu::Normalizer2::getNFKCInstance, place);
    if (type == "NFKD")
        return unicode_form(icu::Normalizer2::getNFKDInstance, place);
    if (type == "Prepend")
        return prepend(text_field(json, "prepend", place));
    if (type == "Replace")
        return replace(json, place);
    if (type == "Strip")
        return strip(flag_field(json, "strip_left", place, true), flag_field(json, "strip_right", place, true));
    if (type == "Sequence") {
        std::vector<Normalizer> parts;
        each_item(json, "normalizers", place, [&](const auto& part, const auto& where) { parts.push_back(parse_normalizer(part, where)); });
        return [parts](std::string_view text) {
            std::string out(text);
            for (const auto& part : parts)
                out = part(out);
            return out;
        };
    }
    throw TokenizerError(
        sentence({place, {}, "NFC, NFD, NFKC, NFKD, Prepend, Replace, Strip or Sequence", "\"" + type + "\"", "This normalizer is not supported."}));
}

} // namespace isogloss
