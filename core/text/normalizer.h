// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace isogloss {

/// Text → normalised text. Runs on each segment between added tokens.
using Normalizer = std::function<std::string(std::string_view)>;

/// The `normalizer` entry of a tokenizer.json: null, NFC, NFD, NFKC, NFKD, Prepend, Replace, Strip, Sequence. Throws `TokenizerError` for another.
Normalizer parse_normalizer(const nlohmann::json& json, const std::string& place);

/// Unicode White_Space, as the reference's `char::is_whitespace`.
bool is_white_space(char32_t c);

} // namespace isogloss
