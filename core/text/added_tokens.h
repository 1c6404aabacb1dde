// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/normalizer.h"

#include <array>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <utility>
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
    /// `pattern` is what is looked for (the content, or its normalised form). Throws `TokenizerError` if it is longer than 1024 bytes: a longer one
    /// would make the search slow and is no token.
    void add(const AddedToken& token, const std::string& pattern, const std::string& place);
    struct Part {
        std::string_view text;
        std::int32_t id = -1; ///< −1 = ordinary text
        std::size_t offset = 0;
    };
    std::vector<Part> split(std::string_view text) const;

private:
    /// A byte trie: the children of a node in byte order, the root's in a table.
    struct Node {
        std::vector<std::pair<unsigned char, std::uint32_t>> children;
        std::int32_t token = -1; ///< index into tokens_ of the pattern that ends here
    };
    struct Match {
        const AddedToken* token = nullptr;
        std::size_t end = 0;
    };
    std::uint32_t child(std::uint32_t node, unsigned char byte) const noexcept; ///< 0 = none
    Match longest_at(std::string_view text, std::size_t at) const noexcept;

    std::vector<AddedToken> tokens_;
    std::vector<Node> nodes_ = std::vector<Node>(1);
    std::array<std::uint32_t, 256> first_{}; ///< the root's children
};

} // namespace isogloss
