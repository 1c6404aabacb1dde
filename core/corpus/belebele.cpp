// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/corpus.h"
#include "core/corpus/lines.h"

#include <nlohmann/json.hpp>
#include <set>

namespace isogloss {

namespace {

/// One row of a jsonl file that knows where it stands.
class Row {
public:
    Row(std::string file, std::size_t line, const std::string& text) : file_(std::move(file)), line_(line) {
        const auto shallow = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth <= 8; };
        json_ = nlohmann::json::parse(text, shallow, false);
        if (!json_.is_object())
            throw bad({}, "a JSON object", json_.is_discarded() ? "text that is not JSON" : json_.type_name());
    }
    CorpusError bad(const std::string& key, const std::string& expected, const std::string& found) const {
        return CorpusError(sentence({file_, "line " + std::to_string(line_) + (key.empty() ? "" : ", " + key), expected, found, {}}));
    }
    std::string text(const char* key) const {
        const auto& value = member(key);
        if (!value.is_string())
            throw bad(key, "a string", value.type_name());
        return value;
    }
    /// A whole number, written as one or as a string.
    int number(const char* key, int least, int most) const {
        const auto& value = member(key);
        int number = least - 1;
        if (value.is_number_integer() && value >= least && value <= most)
            number = value;
        else if (const auto* digits = value.get_ptr<const std::string*>();
                 digits && digits->size() < 10 && !digits->empty() && digits->find_first_not_of("0123456789") == std::string::npos)
            number = std::stoi(*digits);
        if (number < least || number > most)
            throw bad(key, "a number from " + std::to_string(least) + " to " + std::to_string(most), value.dump());
        return number;
    }

private:
    const nlohmann::json& member(const char* key) const {
        const auto found = json_.find(key);
        if (found == json_.end())
            throw bad({}, std::string("the key \"") + key + "\"", "none");
        return *found;
    }
    std::string file_;
    std::size_t line_;
    nlohmann::json json_;
};

} // namespace

std::vector<BelebeleItem> load_belebele(const std::filesystem::path& file) {
    std::vector<BelebeleItem> items;
    std::set<std::string> keys;
    std::size_t number = 0;
    for (const auto& line : read_lines(file)) {
        ++number;
        if (line.find_first_not_of(" \t") == std::string::npos)
            continue;
        const Row row(file.string(), number, line);
        BelebeleItem item;
        item.link = row.text("link");
        item.question_number = row.number("question_number", 0, 1000000);
        item.passage = row.text("flores_passage");
        item.question = row.text("question");
        const char* const answers[] = {"mc_answer1", "mc_answer2", "mc_answer3", "mc_answer4"};
        for (std::size_t i = 0; i < 4; ++i)
            item.answers[i] = row.text(answers[i]);
        item.correct = row.number("correct_answer_num", 1, 4) - 1;
        item.key = item.link + "#" + std::to_string(item.question_number);
        if (!keys.insert(item.key).second)
            throw row.bad("link and question_number", "each question once", item.key + " again");
        items.push_back(std::move(item));
    }
    if (items.empty())
        throw CorpusError(sentence({file.string(), {}, "at least one row", "none", {}}));
    return items;
}

} // namespace isogloss
