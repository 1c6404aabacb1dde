// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include <array>
#include <string_view>

namespace isogloss {
namespace {

/// White space as Python's str.strip() sees it, in UTF-8.
constexpr std::array<std::string_view, 29> white_space = {
    "\t",           "\n",           "\v",           "\f",           "\r",           " ",
    "\x1c",         "\x1d",         "\x1e",         "\x1f",         "\xC2\x85",     "\xC2\xA0",
    "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84",
    "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A",
    "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};

std::string_view strip(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view space : white_space) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                again = true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                again = true;
            }
        }
    }
    return text;
}

} // namespace

std::string belebele_prompt(const BelebeleItem& item) {
    std::string prompt = "P: " + item.passage + "\nQ: ";
    prompt += strip(item.question);
    for (std::size_t option = 0; option < 4; ++option) {
        prompt += '\n';
        prompt += static_cast<char>('A' + option);
        prompt += ": " + item.answers[option];
    }
    return prompt + "\nAnswer:";
}

std::string belebele_context(const std::vector<BelebeleItem>& all, std::size_t index, int shots) {
    std::string context;
    int drawn = 0;
    for (std::size_t i = 0; i < all.size() && drawn < shots; ++i) {
        if (i == index)
            continue;
        context += belebele_prompt(all[i]) + ' ' + static_cast<char>('A' + all[i].correct) + "\n\n";
        ++drawn;
    }
    return context + belebele_prompt(all.at(index));
}

} // namespace isogloss
