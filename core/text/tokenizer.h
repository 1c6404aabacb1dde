// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss {

class TokenizerError : public InputError {
public:
    using InputError::InputError;
};

/// A `tokenizer.json` as the reference library runs it: added tokens → normalizer → pre-tokenizer → BPE → post-processor.
/// Immutable after loading; every method may be called from several threads at once.
class Tokenizer {
public:
    /// Reads FOLDER/tokenizer.json. A component that is not supported is refused by name (`TokenizerError`), never guessed.
    static Tokenizer load(const std::filesystem::path& folder_or_file);
    /// The text of a tokenizer.json; `name` is what sentences call it.
    static Tokenizer parse(const std::string& text, const std::string& name);

    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;
    ~Tokenizer();

    /// Ids of a UTF-8 text; throws `TokenizerError` (byte offset) on invalid UTF-8. With `add_special_tokens` the post-processor's tokens are added.
    std::vector<std::int32_t> encode(std::string_view text, bool add_special_tokens = true) const;
    /// Text of ids; unknown ids are skipped; invalid UTF-8 becomes U+FFFD.
    std::string decode(const std::vector<std::int32_t>& ids, bool skip_special_tokens = false) const;
    /// One id as readable text for token views: byte-level symbols mapped back, incomplete UTF-8 shown as ⟨E4⟩.
    std::string piece(std::int32_t id) const;
    std::int64_t vocabulary_size() const;                  ///< largest id + 1
    std::int32_t token_id(std::string_view content) const; ///< −1 if absent

    struct Impl;

private:
    friend class TextStream;
    explicit Tokenizer(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> impl_;
};

} // namespace isogloss
