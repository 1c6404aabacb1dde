// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/mgsm.h"

#include "core/corpus/lines.h"
#include "core/corpus/table.h"
#include "core/evaluation/result.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

namespace isogloss {
namespace {

constexpr const char* invalid = "[invalid]";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_amount(char c) { return is_digit(c) || c == '$' || c == '.' || c == ','; }

bool is_punctuation(char c) { return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~'); }

std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (!is_punctuation(c))
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// End of the match that begins at `at`, or `at`.
std::size_t match_end(std::string_view text, std::size_t at) {
    const auto run = [&](std::size_t from, auto belongs) {
        while (from < text.size() && belongs(text[from]))
            ++from;
        return from;
    };
    const std::size_t body = at + (text[at] == '-' ? 1 : 0);
    if (const std::size_t end = run(body, is_amount); end - body >= 2)
        return end;
    const std::size_t end = run(body, is_digit);
    return end > body ? end : at;
}

std::optional<double> value_of(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c != '$' && c != ' ')
            digits += c;
    while (!digits.empty() && (digits.back() == '.' || digits.back() == ','))
        digits.pop_back();
    const std::size_t point = digits.rfind('.');
    if (const std::size_t comma = digits.rfind(','); comma != std::string::npos && point == std::string::npos) {
        // "1,000" separates thousands; "2,5" is a decimal comma.
        const bool once = digits.find(',') == comma;
        const std::size_t whole = comma - (digits.front() == '-' ? 1 : 0);
        if (once && (digits.size() - comma - 1 != 3 || whole == 0 || whole > 3))
            digits[comma] = '.';
    }
    std::erase(digits, ',');
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

const std::string& cue_of(const std::string& task, const std::string& code) {
    const MgsmWords& words = mgsm_words(code);
    return task == "mgsm_direct" ? words.direct : task == "mgsm_en_cot" ? mgsm_words("eng_Latn").step_by_step : words.step_by_step;
}

} // namespace

const MgsmWords& mgsm_words(const std::string& code) {
    static const MgsmWords english{"Question:", "Answer:", "Step-by-Step Answer:", "The answer is ", ""};
    static const std::map<std::string, MgsmWords> words = {
        {"ben_Beng", {"প্রশ্ন:", "Answer:", "ধাপে ধাপে উত্তর:", "The answer is ", ""}},
        {"deu_Latn", {"Frage:", "Antwort:", "Schritt-für-Schritt-Antwort:", "Die Antwort lautet ", ""}},
        {"spa_Latn", {"Pregunta:", "Respuesta:", "Respuesta paso a paso:", "La respuesta es ", ""}},
        {"fra_Latn", {"Question :", "Réponse :", "Réponse étape par étape :", "La réponse est ", ""}},
        {"rus_Cyrl", {"Задача:", "Answer:", "Пошаговоерешение:", "Ответ — ", ""}},
        {"swh_Latn", {"Swali:", "Answer:", "Jibu la Hatua kwa Hatua:", "Jibu ni ", ""}},
        {"tel_Telu", {"ప్రశ్న:", "Answer:", "దశలవారీగా సమాధానం:", "సమాధానం ", ""}},
        {"tha_Thai", {"โจทย์:", "Answer:", "คำตอบทีละขั้นตอน:", "คำตอบคือ ", ""}},
        {"jpn_Jpan", {"問題：", "Answer:", "ステップごとの答え:", "答えは", "です。"}},
        {"zho_Hans", {"问题：", "Answer:", "逐步解答:", "答案是 ", "。"}},
    };
    const auto found = words.find(code);
    return found == words.end() ? english : found->second;
}

std::vector<MgsmItem> load_mgsm(const std::filesystem::path& file) {
    std::vector<MgsmItem> items;
    if (file.extension() != ".tsv") {
        const Table table = Table::load(file);
        for (const Table::Row& row : table.rows()) {
            const bool octopus = table.has(row, "query");
            items.push_back({table.text(row, octopus ? "query" : "question"), table.text(row, octopus ? "response" : "answer_number")});
            if (octopus) // a worked answer ends in its number
                items.back().answer = flexible_number(items.back().answer);
        }
        return items;
    }
    std::size_t number = 0;
    for (const std::string& line : read_lines(file)) {
        ++number;
        if (line.empty())
            continue;
        const std::size_t tab = line.rfind('\t');
        if (tab == std::string::npos || tab == 0 || !value_of(std::string_view(line).substr(tab + 1)))
            throw CorpusError(sentence({file.string(), "line " + std::to_string(number), "a question, a tab and a number", "something else", {}}));
        items.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    if (items.empty())
        throw CorpusError(sentence({file.string(), {}, "at least one question", "none", {}}));
    return items;
}

std::string mgsm_prompt(const std::string& task, const std::string& code, const std::string& question) {
    return mgsm_words(code).question + ' ' + question + '\n' + cue_of(task, code);
}

std::vector<MgsmItem> load_mgsm_exemplars(const std::filesystem::path& file) {
    const Table table = Table::load(file);
    std::vector<MgsmItem> items;
    for (const Table::Row& row : table.rows())
        items.push_back({table.text(row, "question"), table.text(row, "answer")});
    return items;
}

std::string mgsm_examples(const std::string& task, const std::string& code, const std::vector<MgsmItem>& exemplars, int shots) {
    if (exemplars.size() < static_cast<std::size_t>(shots))
        throw EvaluationError("--shots " + std::to_string(shots) + ": expected at most the " + std::to_string(exemplars.size()) +
                              " worked examples that there are in " + code + ".");
    const auto is_start = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    const auto skipped = std::ranges::count_if(mgsm_words(code).step_by_step, is_start) + 1;
    std::string text;
    for (std::size_t i = 0; i < static_cast<std::size_t>(shots); ++i) {
        const std::string& answer = exemplars[i].answer;
        std::ptrdiff_t characters = 0;
        const auto rest = std::ranges::find_if(answer, [&](char c) { return is_start(c) && characters++ == skipped; });
        text += exemplars[i].question + '\n' + cue_of(task, code) + (task == "mgsm_direct" ? "" : " ") + std::string(rest, answer.end()) + "\n\n";
    }
    return text;
}

std::vector<std::string> mgsm_stops(const std::string& code) { return {mgsm_words(code).question, "</s>", "<|im_end|>"}; }

std::string flexible_number(std::string_view output) {
    std::string last = invalid;
    for (std::size_t at = 0; at < output.size();) {
        const std::size_t end = match_end(output, at);
        if (end > at)
            last = std::string(output.substr(at, end - at));
        at = std::max(end, at + 1);
    }
    return last;
}

std::string strict_number(const std::string& code, std::string_view output) {
    const MgsmWords& words = mgsm_words(code);
    for (std::size_t at = output.find(words.before); at != std::string_view::npos; at = output.find(words.before, at + 1)) {
        const std::size_t first = at + words.before.size();
        std::size_t end = first + (first < output.size() && output[first] == '-' ? 1 : 0);
        const std::size_t body = end;
        while (end < output.size() && (is_digit(output[end]) || output[end] == '.' || output[end] == ','))
            ++end;
        if (end > body && output.substr(end).starts_with(words.after))
            return std::string(output.substr(first, end - first));
    }
    return invalid;
}

bool exact_match(std::string_view answer, std::string_view target) { return plain(answer) == plain(target); }

bool numeric_match(std::string_view answer, std::string_view target) {
    const auto a = value_of(answer), b = value_of(target);
    return a && b && *a == *b;
}

} // namespace isogloss
