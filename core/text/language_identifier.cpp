// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language_identifier.h"

#include "core/base/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <unordered_map>

namespace isogloss {

namespace {

constexpr double alpha = 0.5;
constexpr int longest = 3;
constexpr int bits = 21; // of a code point

struct Letters {
    std::vector<std::uint64_t> characters; ///< with a space at both ends and between words
    std::size_t bytes = 0;                 ///< of the letters in UTF-8
};

Letters letters_of(std::string_view text) {
    Letters letters;
    letters.characters.push_back(' ');
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8_sequence(text, at);
        if (length == 0) {
            ++at;
            continue;
        }
        const auto point = static_cast<UChar32>(next_code_point(text, at));
        if ((U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_M_MASK)) != 0) {
            letters.characters.push_back(static_cast<std::uint64_t>(u_tolower(point)));
            letters.bytes += length;
        } else if (letters.characters.back() != ' ') {
            letters.characters.push_back(' ');
        }
    }
    if (letters.characters.back() != ' ')
        letters.characters.push_back(' ');
    return letters;
}

/// Calls visit(key, length) for every n-gram but single spaces. Keys of different lengths differ: no character is 0.
template <typename Visit> void for_each_gram(std::span<const std::uint64_t> characters, const Visit& visit) {
    for (std::size_t at = 0; at < characters.size(); ++at) {
        std::uint64_t key = 0;
        for (int length = 1; length <= longest && at + static_cast<std::size_t>(length) <= characters.size(); ++length) {
            key = key << bits | characters[at + static_cast<std::size_t>(length) - 1];
            if (key != ' ')
                visit(key, length);
        }
    }
}

int length_of(std::uint64_t key) { return key >> (2 * bits) != 0 ? 3 : key >> bits != 0 ? 2 : 1; }

} // namespace

LanguageIdentifier::LanguageIdentifier(const std::map<std::string, std::vector<std::string>>& samples) {
    std::vector<std::unordered_map<std::uint64_t, std::int64_t>> counts;
    std::vector<std::array<std::int64_t, longest>> totals;
    for (const auto& [code, texts] : samples) {
        codes_.push_back(code);
        auto& own = counts.emplace_back();
        auto& total = totals.emplace_back();
        for (const std::string& text : texts)
            for_each_gram(letters_of(text).characters, [&](std::uint64_t key, int length) {
                ++own[key];
                ++total[static_cast<std::size_t>(length) - 1];
            });
        for (const auto& [key, count] : own)
            grams_.push_back(key);
    }
    std::sort(grams_.begin(), grams_.end());
    grams_.erase(std::unique(grams_.begin(), grams_.end()), grams_.end());
    std::array<std::int64_t, longest> different{};
    for (const std::uint64_t key : grams_)
        ++different[static_cast<std::size_t>(length_of(key)) - 1];

    std::vector<std::array<double, longest>> whole(codes_.size()); // N + α·V
    for (std::size_t l = 0; l < codes_.size(); ++l)
        for (std::size_t n = 0; n < longest; ++n) {
            whole[l][n] = std::max(alpha, static_cast<double>(totals[l][n]) + alpha * static_cast<double>(different[n]));
            absent_[n].push_back(std::log(alpha / whole[l][n]));
        }
    offsets_.push_back(0);
    for (const std::uint64_t key : grams_) {
        const auto n = static_cast<std::size_t>(length_of(key)) - 1;
        for (std::size_t l = 0; l < codes_.size(); ++l)
            if (const auto found = counts[l].find(key); found != counts[l].end())
                entries_.push_back(
                    {static_cast<std::uint32_t>(l), std::log((static_cast<double>(found->second) + alpha) / whole[l][n]) - absent_[n][l]});
        offsets_.push_back(entries_.size());
    }
}

std::string LanguageIdentifier::identify(std::string_view text) const {
    const Letters letters = letters_of(text);
    if (letters.bytes < least_bytes || codes_.empty())
        return {};
    std::vector<double> scores(codes_.size());
    std::array<std::int64_t, longest> seen{};
    for_each_gram(letters.characters, [&](std::uint64_t key, int length) {
        ++seen[static_cast<std::size_t>(length) - 1];
        const auto found = std::lower_bound(grams_.begin(), grams_.end(), key);
        if (found == grams_.end() || *found != key)
            return;
        const auto gram = static_cast<std::size_t>(found - grams_.begin());
        for (std::size_t i = offsets_[gram]; i < offsets_[gram + 1]; ++i)
            scores[entries_[i].language] += entries_[i].gain;
    });
    for (std::size_t l = 0; l < scores.size(); ++l)
        for (std::size_t n = 0; n < longest; ++n)
            scores[l] += static_cast<double>(seen[n]) * absent_[n][l];
    return codes_[static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin())];
}

} // namespace isogloss
