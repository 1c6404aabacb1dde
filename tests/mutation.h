// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace isogloss::test {

/// `good` with 1 to 4 changes, the same for the same `round`: a bit or a byte changed, a piece left out, doubled or moved, one of `words` put in, or
/// the end cut off. The words are what a hostile writer of this format would try.
inline std::string mutated(const std::string& good, unsigned round, const std::vector<std::string>& words) {
    std::mt19937 random(20261123u + round);
    const auto below = [&](std::size_t bound) { return bound == 0 ? std::size_t{0} : random() % bound; };
    std::string bytes = good;
    for (auto changes = 1 + below(4); changes > 0; --changes) {
        const std::size_t at = below(bytes.size()), length = 1 + below(std::min<std::size_t>(16, bytes.size() - at));
        switch (below(7)) {
        case 0:
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1u << below(8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(random());
            break;
        case 2:
            bytes.erase(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 4:
            bytes.insert(below(bytes.size()), bytes.substr(at, length));
            break;
        case 5:
            bytes.replace(at, below(4), words[below(words.size())]);
            break;
        default:
            if (below(8) == 0)
                bytes.resize(at);
            else
                bytes.insert(at, words[below(words.size())]);
        }
        if (bytes.empty())
            bytes = good.substr(0, 1);
    }
    return bytes;
}

} // namespace isogloss::test
