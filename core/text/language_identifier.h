// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss {

/// Tells which of some languages a text is written in, from the character n-grams (n = 1, 2, 3) of sample texts.
///
/// Naive Bayes with equal priors (T. Dunning, Statistical Identification of Language, 1994; n-grams of all lengths as in W. Cavnar and J. Trenkle,
/// N-Gram-Based Text Categorization, 1994): the language with the largest Σ over n-grams g of log((c(g) + α) / (N + α·V)), where c(g) is the count of
/// g in the language's samples, N the count of all its n-grams of that length, V the number of different ones of that length in all languages, α = ½.
/// Texts are letters and marks in lower case; everything else becomes one space between words.
class LanguageIdentifier {
public:
    /// `samples`: code → texts. Codes come out as they go in.
    explicit LanguageIdentifier(const std::map<std::string, std::vector<std::string>>& samples);

    /// The code; empty for a text with less than `least_bytes` bytes of letters (UTF-8), which cannot be told. Of equals the first code by name.
    std::string identify(std::string_view text) const;

    const std::vector<std::string>& codes() const noexcept { return codes_; } ///< sorted
    static constexpr std::size_t least_bytes = 12;                            ///< 12 Latin letters, 4 of Devanagari or Han

private:
    struct Entry {
        std::uint32_t language = 0;
        double gain = 0; ///< log-probability above that of an n-gram that the language's samples lack
    };
    std::vector<std::string> codes_;
    std::vector<std::uint64_t> grams_;          ///< sorted; an n-gram's characters, 21 bits each
    std::vector<std::size_t> offsets_;          ///< [grams + 1] into `entries_`
    std::vector<Entry> entries_;                ///< languages that have the n-gram
    std::array<std::vector<double>, 3> absent_; ///< by length − 1, [codes]: log-probability of an n-gram that the samples lack
};

} // namespace isogloss
