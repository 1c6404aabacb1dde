// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoder.h"

#include "core/base/utf8.h"
#include "core/text/byte_symbols.h"
#include "core/text/json_fields.h"
#include "core/text/tokenizer.h"

#include <memory>

namespace isogloss {

namespace {

using Tokens = std::vector<std::string>;
using Streaming = Decoder::Streaming;

Tokens byte_level(const Tokens& tokens) {
    std::string bytes;
    for (const auto& token : tokens)
        bytes += bytes_of_symbols(token).value_or(token);
    return {replace_invalid_utf8(bytes)};
}

/// Runs of byte tokens become text; a run that is not UTF-8 becomes one U+FFFD per byte.
Tokens byte_fallback(const Tokens& tokens) {
    Tokens out;
    std::string run;
    const auto flush = [&] {
        if (run.empty())
            return;
        if (first_invalid_utf8(run) == std::string::npos)
            out.push_back(run);
        else
            out.insert(out.end(), run.size(), "\xEF\xBF\xBD");
        run.clear();
    };
    for (const auto& token : tokens) {
        if (const int byte = byte_token(token); byte >= 0) {
            run += static_cast<char>(byte);
            continue;
        }
        flush();
        out.push_back(token);
    }
    flush();
    return out;
}

Decoder strip(const nlohmann::json& json, const std::string& place) {
    const std::string content = text_field(json, "content", place);
    const auto count = [&](const char* key) {
        const auto value = json.value(key, nlohmann::json(0));
        if (!value.is_number_integer() || value < 0 || value > 1000)
            throw TokenizerError(sentence({place, key, "a small whole number", value.dump(), {}}));
        return value.get<int>();
    };
    const int start = count("start"), stop = count("stop");
    const auto run = [content, start, stop](Tokens tokens) {
        for (auto& token : tokens) {
            for (int i = 0; i < start && !content.empty() && token.starts_with(content); ++i)
                token.erase(0, content.size());
            for (int i = 0; i < stop && !content.empty() && token.ends_with(content); ++i)
                token.erase(token.size() - content.size());
        }
        return tokens;
    };
    // The end of a text can be stripped only when it is known; of two at its beginning one may come with the second token.
    return {run, start <= 1 && stop == 0 ? Streaming::neighbour : Streaming::whole};
}

std::string replaced(const std::string& text, const Pattern& pattern, const std::string& content) {
    std::string out;
    std::size_t from = 0;
    pattern.each_match(text, [&](std::size_t begin, std::size_t end) {
        out.append(text, from, begin - from).append(content);
        from = end;
    });
    return out.append(text, from);
}

Decoder replace(const nlohmann::json& json, const std::string& place) {
    auto pattern = std::make_shared<Pattern>(pattern_field(json, place));
    if (pattern->matches_nothing())
        throw TokenizerError(sentence({place, "pattern", "a pattern that matches something", "one that matches an empty text", {}}));
    return {[pattern, content = text_field(json, "content", place)](Tokens tokens) {
        for (auto& token : tokens)
            token = replaced(token, *pattern, content);
        return tokens;
    }};
}

Decoder metaspace(const nlohmann::json& json, const std::string& place) {
    auto mark = std::make_shared<Pattern>(text_field(json, "replacement", place), true, place);
    const bool prefix = json.contains("prepend_scheme") ? json["prepend_scheme"] != "never" : flag_field(json, "add_prefix_space", place, true);
    return {[mark, prefix](Tokens tokens) {
        // The reference drops every mark of the first token, not only the one that was put in front.
        for (std::size_t i = 0; i < tokens.size(); ++i)
            tokens[i] = replaced(tokens[i], *mark, i == 0 && prefix ? "" : " ");
        return tokens;
    }};
}

Decoder sequence(const nlohmann::json& json, const std::string& place) {
    std::vector<Decoder> parts;
    Decoder all;
    each_item(json, "decoders", place, [&](const auto& part, const auto& where) {
        Decoder next = parse_decoder(part, where);
        // Behind Fuse only Strip still sees where a text begins; the others would look across tokens.
        const bool across = all.fuses && part.value("type", "") != "Strip";
        if (next.streaming != Streaming::neighbour || across)
            all.streaming = Streaming::whole;
        all.fuses = all.fuses || next.fuses;
        parts.push_back(std::move(next));
    });
    all.run = [parts](Tokens tokens) {
        for (const auto& part : parts)
            tokens = part.run(std::move(tokens));
        return tokens;
    };
    if (parts.size() == 1)
        all.streaming = parts[0].streaming;
    return all;
}

} // namespace

std::string Decoder::text(std::vector<std::string> tokens) const {
    std::string all;
    for (const auto& token : run(std::move(tokens)))
        all += token;
    return all;
}

Decoder parse_decoder(const nlohmann::json& json, const std::string& place) {
    if (json.is_null())
        return {[](Tokens tokens) {
            for (std::size_t i = 1; i < tokens.size(); ++i)
                tokens[i] = " " + tokens[i];
            return tokens;
        }};
    const std::string type = text_field(json, "type", place);
    if (type == "ByteLevel")
        return {byte_level, Streaming::bytes, true};
    if (type == "ByteFallback")
        return {byte_fallback};
    if (type == "Fuse")
        return {[](const Tokens& tokens) {
                    std::string all;
                    for (const auto& token : tokens)
                        all += token;
                    return Tokens{all};
                },
                Streaming::neighbour, true};
    if (type == "Strip")
        return strip(json, place);
    if (type == "Replace")
        return replace(json, place);
    if (type == "Metaspace")
        return metaspace(json, place);
    if (type == "Sequence")
        return sequence(json, place);
    throw TokenizerError(sentence(
        {place, {}, "ByteLevel, Replace, ByteFallback, Fuse, Strip, Metaspace or Sequence", "\"" + type + "\"", "This decoder is not supported."}));
}

} // namespace isogloss
