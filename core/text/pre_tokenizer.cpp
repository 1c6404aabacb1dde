// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pre_tokenizer.h"

#include "core/base/utf8.h"
#include "core/text/json_fields.h"
#include "core/text/tokenizer.h"

#include <memory>

namespace isogloss {

namespace {

/// The pattern that ByteLevel has built in.
constexpr const char* gpt2_pattern = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

enum class Behavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// A run of text, and whether it is a match.
struct Run {
    std::size_t begin, end;
    bool match;
};

std::vector<Run> runs_of(std::string_view text, const Pattern& pattern, bool invert) {
    std::vector<Run> runs;
    std::size_t from = 0;
    pattern.each_match(text, [&](std::size_t begin, std::size_t end) {
        if (begin > from)
            runs.push_back({from, begin, invert});
        runs.push_back({begin, end, !invert});
        from = end;
    });
    if (from < text.size())
        runs.push_back({from, text.size(), invert});
    return runs;
}

/// What the reference makes of matches and gaps.
std::vector<Run> apply(std::vector<Run> runs, Behavior behavior) {
    std::vector<Run> out;
    switch (behavior) {
    case Behavior::Isolated:
        return runs;
    case Behavior::Removed:
        for (const Run& run : runs)
            if (!run.match)
                out.push_back(run);
        return out;
    case Behavior::Contiguous:
        for (const Run& run : runs)
            if (!out.empty() && out.back().match == run.match)
                out.back().end = run.end;
            else
                out.push_back(run);
        return out;
    case Behavior::MergedWithPrevious: {
        bool previous_match = false;
        for (const Run& run : runs) {
            if (run.match && !previous_match && !out.empty())
                out.back().end = run.end;
            else
                out.push_back(run);
            previous_match = run.match;
        }
        return out;
    }
    case Behavior::MergedWithNext: {
        bool previous_match = false;
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            if (run->match && !previous_match && !out.empty())
                out.back().begin = run->begin;
            else
                out.push_back(*run);
            previous_match = run->match;
        }
        return {out.rbegin(), out.rend()};
    }
    }
    return runs;
}

void split_all(Pieces& pieces, const Pattern& pattern, Behavior behavior, bool invert) {
    std::vector<std::string_view> next;
    for (const std::string_view piece : pieces.list) {
        if (behavior == Behavior::Isolated && !invert) {
            // The common case, without a list in between.
            std::size_t from = 0;
            pattern.each_match(piece, [&](std::size_t begin, std::size_t end) {
                if (begin > from)
                    next.push_back(piece.substr(from, begin - from));
                next.push_back(piece.substr(begin, end - begin));
                from = end;
            });
            if (from < piece.size())
                next.push_back(piece.substr(from));
            continue;
        }
        for (const Run& run : apply(runs_of(piece, pattern, invert), behavior))
            if (run.end > run.begin)
                next.push_back(piece.substr(run.begin, run.end - run.begin));
    }
    pieces.list = std::move(next);
}

PreTokenizer split(const nlohmann::json& json, const std::string& place) {
    const std::string name = text_field(json, "behavior", place);
    static const std::pair<const char*, Behavior> known[] = {{"Removed", Behavior::Removed},
                                                             {"Isolated", Behavior::Isolated},
                                                             {"MergedWithPrevious", Behavior::MergedWithPrevious},
                                                             {"MergedWithNext", Behavior::MergedWithNext},
                                                             {"Contiguous", Behavior::Contiguous}};
    for (const auto& [text, behavior] : known)
        if (name == text) {
            auto pattern = std::make_shared<Pattern>(pattern_field(json, place));
            const bool invert = flag_field(json, "invert", place, false);
            return {[pattern, behavior = behavior, invert](Pieces& pieces) { split_all(pieces, *pattern, behavior, invert); }, false};
        }
    throw TokenizerError(
        sentence({place, "behavior", "Removed, Isolated, MergedWithPrevious, MergedWithNext or Contiguous", "\"" + name + "\"", {}}));
}

PreTokenizer byte_level(const nlohmann::json& json, const std::string& place) {
    const bool prefix = flag_field(json, "add_prefix_space", place, true);
    std::shared_ptr<Pattern> pattern;
    if (flag_field(json, "use_regex", place, true))
        pattern = std::make_shared<Pattern>(gpt2_pattern, false, place);
    return {[prefix, pattern](Pieces& pieces) {
                if (prefix)
                    for (auto& piece : pieces.list)
                        if (!piece.starts_with(' '))
                            piece = pieces.storage.emplace_back(" " + std::string(piece));
                if (pattern)
                    split_all(pieces, *pattern, Behavior::Isolated, false);
            },
            true};
}

PreTokenizer digits(const nlohmann::json& json, const std::string& place) {
    const bool individual = flag_field(json, "individual_digits", place, false);
    auto pattern = std::make_shared<Pattern>(individual ? "\\p{N}" : "\\p{N}+", false, place);
    return {[pattern](Pieces& pieces) { split_all(pieces, *pattern, Behavior::Isolated, false); }, false};
}

PreTokenizer metaspace(const nlohmann::json& json, const std::string& place) {
    const std::string replacement = text_field(json, "replacement", place);
    std::string scheme = flag_field(json, "add_prefix_space", place, true) ? "always" : "never";
    if (json.contains("prepend_scheme"))
        scheme = text_field(json, "prepend_scheme", place);
    if (scheme != "always" && scheme != "first" && scheme != "never")
        throw TokenizerError(sentence({place, "prepend_scheme", "always, first or never", "\"" + scheme + "\"", {}}));
    auto mark = std::make_shared<Pattern>(replacement, true, place);
    const bool splits = flag_field(json, "split", place, true);
    return {[=](Pieces& pieces) {
                for (std::size_t i = 0; i < pieces.list.size(); ++i) {
                    std::string text;
                    for (const char c : pieces.list[i])
                        c == ' ' ? text += replacement : text += c;
                    if (!text.starts_with(replacement) && (scheme == "always" || (scheme == "first" && pieces.at_start && i == 0)))
                        text.insert(0, replacement);
                    pieces.list[i] = pieces.storage.emplace_back(std::move(text));
                }
                if (splits)
                    split_all(pieces, *mark, Behavior::MergedWithNext, false);
            },
            false};
}

} // namespace

PreTokenizer parse_pre_tokenizer(const nlohmann::json& json, const std::string& place) {
    if (json.is_null())
        return {[](Pieces&) {}, false};
    const std::string type = text_field(json, "type", place);
    if (type == "ByteLevel")
        return byte_level(json, place);
    if (type == "Split")
        return split(json, place);
    if (type == "Digits")
        return digits(json, place);
    if (type == "Metaspace")
        return metaspace(json, place);
    if (type == "Sequence") {
        std::vector<PreTokenizer> parts;
        each_item(json, "pretokenizers", place, [&](const auto& part, const auto& where) {
            if (!parts.empty() && parts.back().byte_level)
                throw TokenizerError(sentence({where, {}, "ByteLevel as the last step", "a step behind it", "This order is not supported."}));
            parts.push_back(parse_pre_tokenizer(part, where));
        });
        const bool bytes = !parts.empty() && parts.back().byte_level;
        return {[parts](Pieces& pieces) {
                    for (const auto& part : parts)
                        part.split(pieces);
                },
                bytes};
    }
    throw TokenizerError(
        sentence({place, {}, "ByteLevel, Split, Digits, Metaspace or Sequence", "\"" + type + "\"", "This pre-tokenizer is not supported."}));
}

} // namespace isogloss
