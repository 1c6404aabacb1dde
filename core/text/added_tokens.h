// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/normalizer.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace isogloss {

struct AddedToken {
    std::int32_t id = 0;
    std::string content;
    bool single_word = false, lstrip = false, rstrip = false, normalized = false, special = false;
};

std::vector<AddedToken> parse_added_tokens(const nlohmann::json& json, const std::string& place);

/// Cuts text at added tokens: the leftmost match, of these the longest.
class AddedTokenMatcher {
public:
    /// `pattern` is what is looked for (the content, or its normalised form).
    void add(const AddedToken& token, const std::string& pattern);
    struct Part {
        std::string_view text;
        std::int32_t id = -1; ///< −1 = ordinary text
        std::size_t offset = 0;
    };
    std::vector<Part> split(std::string_view text) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, AddedToken, Hash, std::equal_to<>> tokens_;
    std::vector<std::size_t> lengths_; ///< of the patterns, falling
    bool first_bytes_[256] = {};
};

} // namespace isogloss
