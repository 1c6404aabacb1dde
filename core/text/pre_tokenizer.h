// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss {

/// Pieces of one segment on their way to the model. Views point into the segment or into `storage`, where changed text is kept.
struct Pieces {
    std::vector<std::string_view> list;
    std::deque<std::string> storage;
    bool at_start = false; ///< the segment begins at offset 0 of the text
};

struct PreTokenizer {
    std::function<void(Pieces&)> split;
    bool byte_level = false; ///< ends in ByteLevel: the model sees bytes, written as printable characters in its vocabulary
};

/// The `pre_tokenizer` entry: null, ByteLevel, Split, Digits, Metaspace, Sequence. Throws `TokenizerError` for another. ByteLevel must come last.
PreTokenizer parse_pre_tokenizer(const nlohmann::json& json, const std::string& place);

} // namespace isogloss
