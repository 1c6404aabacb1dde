// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/accuracies.h"

#include "core/evaluation/result.h"

#include <algorithm>
#include <vector>

namespace isogloss {

namespace {

void add_result(const std::filesystem::path& file, AccuracyTable& table) {
    const EvaluationResult result = load_result(file);
    for (const LanguageResult& language : result.languages) {
        if (language.items.empty())
            throw InputError(sentence({file.string(), language.code, "answers that are right or wrong", "none (task " + result.task + ")",
                                       "Give the result of a multiple-choice task, or a CSV table."}));
        if (table.find(language.code) != nullptr)
            throw InputError(sentence({file.string(),
                                       {},
                                       "each language in one file",
                                       language.code + " again",
                                       "Give one file instead of the folder, or move the results of other runs away."}));
        const auto right = std::count_if(language.items.begin(), language.items.end(), [](const ItemResult& item) { return item.correct(); });
        table.languages.push_back(language.code);
        table.accuracy.push_back(static_cast<double>(right) / static_cast<double>(language.items.size()));
    }
}

} // namespace

AccuracyTable read_accuracies(const std::filesystem::path& path, const std::string& column) {
    if (!std::filesystem::is_directory(path) && path.extension() != ".json")
        return read_accuracy_csv(path, column);
    AccuracyTable table;
    table.source = path.string();
    if (!std::filesystem::is_directory(path)) {
        add_result(path, table);
        return table;
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(path))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    if (files.empty())
        throw InputError(sentence({path.string(), {}, "results of `isogloss-cli evaluate` (*.json)", "none", {}}));
    for (const auto& file : files)
        add_result(file, table);
    return table;
}

} // namespace isogloss
