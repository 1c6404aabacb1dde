// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/table.h"
#include "core/evaluation/evaluate.h"

namespace isogloss {

std::string belebele_prompt(const BelebeleItem& item) {
    std::string prompt = "P: " + item.passage + "\nQ: ";
    prompt += stripped(item.question);
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
