// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/added_tokens.h"
#include "core/text/bpe.h"
#include "core/text/decoder.h"
#include "core/text/normalizer.h"
#include "core/text/post_processor.h"
#include "core/text/pre_tokenizer.h"
#include "core/text/tokenizer.h"

#include <nlohmann/json_fwd.hpp>
#include <unordered_map>
#include <unordered_set>

namespace isogloss {

/// The steps of a tokenizer.json, as `Tokenizer` and `TextStream` use them.
struct Tokenizer::Impl {
    Normalizer normalize;
    PreTokenizer pre_tokenizer;
    BytePairs model;
    PostProcessor post;
    Decoder decoder;
    AddedTokenMatcher raw_tokens, normalized_tokens;
    std::vector<AddedToken> added;
    std::unordered_map<std::int32_t, std::string> contents; ///< id → token as written in the file; added tokens win
    std::unordered_set<std::int32_t> special, added_ids;
    std::int64_t size = 0;
    std::uint64_t identity; ///< tells the threads' memories of pieces apart

    Impl(const nlohmann::json& json, const std::string& file);

    /// The model on one piece, through this thread's memory of short pieces.
    void encode_piece(std::string_view piece, std::vector<std::int32_t>& ids) const;
    void encode_segment(std::string_view segment, bool at_start, std::vector<std::int32_t>& ids) const;
    /// The token as written in the file; null for an unknown id, and for a special one if those are skipped.
    const std::string* content(std::int32_t id, bool skip_special_tokens) const;
    /// Bytes of an id: byte-level symbols and byte tokens turned back, an added token as it is written.
    std::string bytes(std::int32_t id) const;
};

} // namespace isogloss
