// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/model/block.h"

#include <optional>

namespace isogloss {

/// Sequences laid out so that first tokens that several have in common (few-shot examples, a passage with several questions) stand there once. Exact:
/// what a causal model makes of a token depends on the tokens up to it only.
struct SharedPrefixes {
    PackedSequences pieces;               ///< pieces of sequences, each after those that it goes on from
    std::vector<std::int64_t> past;       ///< [pieces] tokens before its own
    std::vector<std::int64_t> block;      ///< [pieces] rising; a piece and those that it goes on from are in one block
    std::vector<std::int64_t> parent;     ///< [pieces] the piece whose tokens stand right before its own, counted from its block's first; −1 = none
    std::vector<std::int64_t> last_piece; ///< [S] the piece with the end of each given sequence

    /// For attention; they look into this object.
    std::vector<TokenRange> blocks() const;
    /// Moves the head's rows from their tokens in `sequences`, of which this was made, to the same tokens in `pieces`.
    void move_rows(HeadRequest& head, const PackedSequences& sequences) const;
};

/// Tokens that the head wants are not shared. Nothing, if less than a twentieth of the tokens would be saved. A block has at most `block_tokens`
/// tokens, or is one sequence.
std::optional<SharedPrefixes> share_prefixes(const PackedSequences& sequences, const HeadRequest& head, std::int64_t block_tokens);

} // namespace isogloss
