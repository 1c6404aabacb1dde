// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/tokenizer.h"

namespace isogloss {

/// Text of tokens that come one by one, as a model writes them. All that `push` and `finish` gave, one behind the other, is what `Tokenizer::decode`
/// gives for all ids at once; each part is UTF-8 for itself. What may still change is held back: a character whose bytes have not all come, and a run
/// of byte tokens (`<0xE4>`) until it ends, as a run that is not UTF-8 becomes U+FFFD as a whole.
class TextStream {
public:
    /// The tokenizer must live as long as the stream.
    explicit TextStream(const Tokenizer& tokenizer, bool skip_special_tokens = false);

    /// What is certain now that `id` has come; often empty. An unknown id adds nothing.
    std::string push(std::int32_t id);
    /// What was held back; the stream begins anew.
    std::string finish();

private:
    std::string push_bytes(const std::string& token);
    std::string push_beside_neighbour(const std::string& token);

    const Tokenizer::Impl& tokenizer_;
    bool skip_special_tokens_ = false;
    std::string bytes_;               ///< Streaming::bytes: those that may begin a character
    std::vector<std::string> tokens_; ///< else: those that were not given out, behind the last that was
    std::size_t given_ = 0;           ///< bytes of the text of `tokens_` that were given out
};

} // namespace isogloss
