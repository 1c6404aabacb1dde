// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace isogloss {

/// The `decoder` entry of a tokenizer.json: token strings → text.
struct Decoder {
    /// What comes of a text's tokens one by one (`TextStream`).
    enum class Streaming {
        bytes,     ///< the bytes of each token, whatever stands beside it
        neighbour, ///< what a token adds depends on no more than the one before it, or on the run of byte tokens that it ends
        whole,     ///< on all of them
    };
    std::function<std::vector<std::string>(std::vector<std::string>)> run; ///< token strings → token strings
    Streaming streaming = Streaming::neighbour;
    bool fuses = false; ///< makes one string of all

    std::string text(std::vector<std::string> tokens) const;
};

/// null (tokens are joined with spaces), ByteLevel, Replace, ByteFallback, Fuse, Strip, Metaspace, Sequence. Throws `TokenizerError` for another.
Decoder parse_decoder(const nlohmann::json& json, const std::string& place);

} // namespace isogloss
