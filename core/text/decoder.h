// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace isogloss {

/// Token strings → token strings; what is left is joined.
using Decoder = std::function<std::vector<std::string>(std::vector<std::string>)>;

/// The `decoder` entry: null (tokens are joined with spaces), ByteLevel, Replace, ByteFallback, Fuse, Strip, Metaspace, Sequence. Throws
/// `TokenizerError`.
Decoder parse_decoder(const nlohmann::json& json, const std::string& place);

} // namespace isogloss
