// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace isogloss {

/// A regular expression of a tokenizer.json. These are written for Oniguruma; the pattern is translated to PCRE2 where the two read it differently
/// (`\s` is Unicode White_Space, `\w` has marks, `$` is the end of a line). Constructs whose meaning differs otherwise are refused
/// (`TokenizerError`).
class Pattern {
public:
    Pattern(const std::string& source, bool literal, const std::string& place);
    Pattern(Pattern&&) noexcept;
    Pattern& operator=(Pattern&&) noexcept;
    ~Pattern();

    /// Whether it may match an empty text.
    bool matches_nothing() const;
    /// Calls `match(begin, end)` for every non-overlapping match in valid UTF-8 text, left to right; empty matches are passed over.
    void each_match(std::string_view text, const std::function<void(std::size_t, std::size_t)>& match) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace isogloss
