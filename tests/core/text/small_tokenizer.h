// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/tokenizer.h"

#include <nlohmann/json.hpp>

namespace isogloss::test {

/// A pipeline of tests/parity/tokenizers.
inline std::string fixture(const std::string& name) { return ISOGLOSS_SOURCE_DIR "/tests/parity/tokenizers/" + name; }

/// A tokenizer.json with four tokens.
inline nlohmann::json small_file() {
    return {{"added_tokens", nlohmann::json::array()},
            {"normalizer", nullptr},
            {"pre_tokenizer", nullptr},
            {"post_processor", nullptr},
            {"decoder", nullptr},
            {"model", {{"type", "BPE"}, {"vocab", {{"a", 0}, {"b", 1}, {"ab", 2}, {"abab", 3}}}, {"merges", {"a b", "ab ab"}}}}};
}

inline Tokenizer load(const std::string& text) { return Tokenizer::parse(text, "tokenizer.json"); }

/// The sentence with which a tokenizer.json is refused, or "".
inline std::string refusal(const std::string& text) {
    try {
        load(text);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

inline std::string repeated(std::string_view text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes)
        all += text;
    return all;
}

} // namespace isogloss::test
