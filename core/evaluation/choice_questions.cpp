// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/choice_questions.h"

#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace isogloss {
namespace {

constexpr std::size_t options_of_mmlu = 4;

/// The files whose rows are asked about: FOLDER/test, or FOLDER/<code>/test, or the folder itself.
std::map<std::string, std::filesystem::path> test_files(const std::filesystem::path& path) {
    auto files = std::filesystem::is_directory(path) ? task_files(path, "test") : std::map<std::string, std::filesystem::path>{};
    return files.empty() ? task_files(path) : files;
}

std::filesystem::path example_file(const std::filesystem::path& path, const std::string& code) {
    const auto files = std::filesystem::is_directory(path) ? task_files(path, "dev") : std::map<std::string, std::filesystem::path>{};
    const auto found = files.find(code);
    return found == files.end() ? std::filesystem::path() : found->second;
}

int letter_index(const Table& table, const Table::Row& row, const std::string& column, std::size_t options) {
    const std::string& text = table.text(row, column);
    if (text.size() != 1 || text[0] < 'A' || text[0] >= static_cast<char>('A' + options))
        throw table.bad(row, column, std::string("a letter from A to ") + static_cast<char>('A' + options - 1), "\"" + text + "\"");
    return text[0] - 'A';
}

std::vector<ChoiceQuestion> belebele_questions(const EvaluationOptions& options, const std::filesystem::path& file) {
    const std::vector<BelebeleItem> all = load_belebele(file);
    const std::size_t count = options.limit == 0 ? all.size() : std::min(options.limit, all.size());
    std::vector<ChoiceQuestion> questions;
    for (std::size_t i = 0; i < count; ++i)
        questions.push_back({.key = all[i].key,
                             .group = {},
                             .context = belebele_context(all, i, options.shots),
                             .continuations = letter_continuations(options_of_mmlu),
                             .target = all[i].correct});
    return questions;
}

/// Solved examples by the group that the harness draws them within: the category of Lite, the subject of the full set.
std::map<std::string, std::vector<std::string>> solved_examples(const Table& table, const std::string& group) {
    std::map<std::string, std::vector<std::string>> solved;
    for (const Table::Row& row : table.rows()) {
        letter_index(table, row, "answer", options_of_mmlu);
        solved[table.text(row, group)].push_back(global_mmlu_prompt(table, row) + ' ' + table.text(row, "answer") + "\n\n");
    }
    return solved;
}

std::set<std::string> chosen_subjects(const EvaluationOptions& options) {
    std::set<std::string> subjects;
    for (const std::string& name : options.subjects) {
        if (name == "medical")
            subjects.insert(medical_subjects().begin(), medical_subjects().end());
        else
            subjects.insert(name);
    }
    return subjects;
}

std::vector<ChoiceQuestion> global_mmlu_questions(const EvaluationOptions& options, const std::string& code, const std::filesystem::path& file) {
    const Table table = Table::load(file);
    const std::string group = options.task == "global_mmlu" ? "subject_category" : "subject";
    std::map<std::string, std::vector<std::string>> examples;
    if (options.shots > 0) {
        const std::filesystem::path dev = example_file(options.data, code);
        if (dev.empty())
            throw EvaluationError(sentence({options.data.string(), "language " + code, "a dev file, from which few-shot examples are drawn", "none",
                                            "Put it beside the test file (dev/ beside test/), or ask for no shots."}));
        examples = solved_examples(Table::load(dev), group);
    }
    const std::set<std::string> subjects = chosen_subjects(options);
    std::vector<ChoiceQuestion> questions;
    std::set<std::string> keys;
    for (const Table::Row& row : table.rows()) {
        if (options.limit > 0 && questions.size() == options.limit)
            break;
        const std::string& subject = table.text(row, "subject");
        if (!subjects.empty() && !subjects.contains(subject))
            continue;
        ChoiceQuestion question{.key = table.text(row, "sample_id"), .group = subject, .context = {}, .continuations = letter_continuations(4)};
        if (!keys.insert(question.key).second)
            throw table.bad(row, "sample_id", "each question once", question.key + " again");
        if (options.shots > 0) {
            const std::vector<std::string>& solved = examples[table.text(row, group)];
            for (std::size_t i = 0; i < std::min(solved.size(), static_cast<std::size_t>(options.shots)); ++i)
                question.context += solved[i];
        }
        question.context += global_mmlu_prompt(table, row);
        question.target = letter_index(table, row, "answer", options_of_mmlu);
        questions.push_back(std::move(question));
    }
    if (questions.empty())
        throw EvaluationError(sentence({file.string(), {}, "questions of the chosen subjects", "none", "Check the names of the subjects."}));
    return questions;
}

int target_of(const TaskTemplate& task, const Table& table, const Table::Row& row, const std::vector<std::string>& choices) {
    using Target = TaskTemplate::Target;
    if (task.target_kind == Target::Letter)
        return letter_index(table, row, task.target, choices.size());
    const std::string& text = table.text(row, task.target);
    if (task.target_kind == Target::Text) {
        const auto found = std::ranges::find(choices, text);
        if (found == choices.end())
            throw table.bad(row, task.target, "one of the choices", "\"" + text + "\"");
        return static_cast<int>(found - choices.begin());
    }
    const int first = task.target_kind == Target::Number ? 1 : 0;
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < first || number >= first + static_cast<int>(choices.size()))
        throw table.bad(row, task.target,
                        "a number from " + std::to_string(first) + " to " + std::to_string(first + static_cast<int>(choices.size()) - 1),
                        "\"" + text + "\"");
    return number - first;
}

struct TemplateRow {
    std::string prompt;
    std::vector<std::string> choices;
    int target = 0;
};

TemplateRow template_row(const TaskTemplate& task, const Table& table, const Table::Row& row) {
    TemplateRow out{filled(task.prompt, table, row), {}, 0};
    if (task.choices_column.empty())
        for (const std::string& choice : task.choices)
            out.choices.push_back(filled(choice, table, row));
    else
        out.choices = table.texts(row, task.choices_column);
    if (out.choices.size() < 2 || out.choices.size() > 26)
        throw table.bad(row, task.choices_column, "2 to 26 choices", std::to_string(out.choices.size()));
    for (const std::string& choice : out.choices)
        if (choice.empty())
            throw table.bad(row, task.choices_column, "choices that are not empty", "an empty one");
    out.target = target_of(task, table, row, out.choices);
    return out;
}

/// The harness moves white space at the end of the context to the continuation.
void move_trailing_space(ChoiceQuestion& question) {
    const std::size_t end = question.context.find_last_not_of(" \t\r\n") + 1;
    const std::string space = question.context.substr(end);
    question.context.resize(end);
    for (std::string& continuation : question.continuations)
        continuation = space + continuation;
}

std::vector<ChoiceQuestion> template_questions(const EvaluationOptions& options, const std::string& code, const std::filesystem::path& file) {
    const TaskTemplate task = load_task_template(options.task_template);
    const Table table = Table::load(file);
    std::string examples;
    if (options.shots > 0) {
        const std::filesystem::path dev = example_file(options.data, code);
        if (dev.empty())
            throw EvaluationError(sentence({options.data.string(), "language " + code, "a dev file, from which few-shot examples are drawn", "none",
                                            "Put it beside the test file (dev/ beside test/), or ask for no shots."}));
        const Table solved = Table::load(dev);
        for (std::size_t i = 0; i < std::min(solved.rows().size(), static_cast<std::size_t>(options.shots)); ++i) {
            const TemplateRow row = template_row(task, solved, solved.rows()[i]);
            examples += row.prompt + task.delimiter + row.choices[static_cast<std::size_t>(row.target)] + task.separator;
        }
    }
    std::vector<ChoiceQuestion> questions;
    std::set<std::string> keys;
    for (const Table::Row& row : table.rows()) {
        if (options.limit > 0 && questions.size() == options.limit)
            break;
        const TemplateRow one = template_row(task, table, row);
        ChoiceQuestion question{.key = task.key.empty() ? std::to_string(row.line) : table.text(row, task.key),
                                .group = task.group.empty() ? std::string() : table.text(row, task.group),
                                .context = examples + one.prompt,
                                .continuations = {},
                                .target = one.target,
                                .per_character = task.per_character};
        if (!keys.insert(question.key).second)
            throw table.bad(row, task.key, "each key once", question.key + " again");
        for (const std::string& choice : one.choices)
            question.continuations.push_back(task.delimiter + choice);
        move_trailing_space(question);
        questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace

std::vector<std::string> letter_continuations(std::size_t options) {
    std::vector<std::string> letters;
    for (std::size_t option = 0; option < options; ++option)
        letters.push_back(std::string(" ") + static_cast<char>('A' + option));
    return letters;
}

const std::vector<std::string>& medical_subjects() {
    static const std::vector<std::string> subjects{"clinical_knowledge", "college_medicine",      "human_aging", "medical_genetics",
                                                   "nutrition",          "professional_medicine", "virology"};
    return subjects;
}

std::string global_mmlu_prompt(const Table& table, const Table::Row& row) {
    std::string prompt(stripped(table.text(row, "question")));
    for (const char* const option : {"option_a", "option_b", "option_c", "option_d"}) {
        prompt += '\n';
        prompt += static_cast<char>(option[7] - 'a' + 'A');
        prompt += ". " + table.text(row, option);
    }
    return prompt + "\nAnswer:";
}

std::map<std::string, std::filesystem::path> choice_files(const EvaluationOptions& options) {
    auto files = test_files(options.data);
    if (files.empty())
        throw EvaluationError(sentence({options.data.string(),
                                        {},
                                        "a jsonl, json, csv or tsv file for each language",
                                        "none",
                                        "Name them by language, like test/hi.jsonl, hi/test.jsonl or hin_Deva.jsonl."}));
    return files;
}

std::vector<ChoiceQuestion> choice_questions(const EvaluationOptions& options, const std::string& code, const std::filesystem::path& file) {
    if (options.task == "belebele")
        return belebele_questions(options, file);
    return options.task == "choice" ? template_questions(options, code, file) : global_mmlu_questions(options, code, file);
}

} // namespace isogloss
