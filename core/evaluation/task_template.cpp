// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/task_template.h"

#include "core/base/files.h"
#include "core/evaluation/result_json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace isogloss {
namespace {

constexpr std::uint64_t largest_template = std::uint64_t{1} << 20;

template <class Value, std::size_t N>
Value named(const JsonFields& fields, const char* key, const std::array<std::pair<const char*, Value>, N>& names, Value otherwise) {
    if (!fields.has(key))
        return otherwise;
    const std::string name = fields.text(key);
    std::string list;
    for (const auto& [text, value] : names) {
        if (name == text)
            return value;
        list += (list.empty() ? "" : ", ") + std::string(text);
    }
    fields.refuse(key, "one of " + list, "\"" + name + "\"");
}

std::vector<std::string> texts(const JsonFields& fields, const char* key) {
    std::vector<std::string> list;
    for (const nlohmann::json& value : fields.array(key)) {
        if (!value.is_string())
            fields.refuse(key, "texts", value.type_name());
        list.push_back(value.get<std::string>());
    }
    return list;
}

std::string text_or(const JsonFields& fields, const char* key, std::string otherwise) { return fields.has(key) ? fields.text(key) : otherwise; }

} // namespace

TaskTemplate load_task_template(const std::filesystem::path& file) {
    const nlohmann::json json = read_json_file(file);
    const JsonFields fields(json, file.string(), {});
    const std::set<std::string> known{"schema", "kind",  "prompt",    "separator", "delimiter",  "choices", "choices_column", "target", "target_is",
                                      "key",    "group", "normalise", "stop",      "max_tokens", "extract", "score",          "note"};
    for (const auto& [key, value] : json.items())
        if (!known.contains(key))
            throw EvaluationError(sentence({file.string(), {}, "only keys that docs/tasks.md names", "\"" + key + "\"", {}}));
    fields.integer("schema", 1, 1);
    using T = TaskTemplate;
    T task;
    task.kind = named<T::Kind, 2>(fields, "kind", {{{"multiple_choice", T::Kind::Choice}, {"generation", T::Kind::Generation}}}, T::Kind::Choice);
    task.prompt = fields.text("prompt");
    task.separator = text_or(fields, "separator", task.separator);
    task.delimiter = text_or(fields, "delimiter", task.delimiter);
    task.target = fields.text("target");
    task.key = text_or(fields, "key", {});
    task.group = text_or(fields, "group", {});
    if (task.kind == T::Kind::Choice) {
        if (fields.has("choices") == fields.has("choices_column"))
            throw EvaluationError(
                sentence({file.string(), {}, "either \"choices\" or \"choices_column\"", fields.has("choices") ? "both" : "neither", {}}));
        if (fields.has("choices"))
            task.choices = texts(fields, "choices");
        else
            task.choices_column = fields.text("choices_column");
        if (fields.has("choices") && (task.choices.size() < 2 || task.choices.size() > 26))
            fields.refuse("choices", "2 to 26 choices", std::to_string(task.choices.size()));
        task.target_kind = named<T::Target, 4>(
            fields, "target_is",
            {{{"text", T::Target::Text}, {"letter", T::Target::Letter}, {"number", T::Target::Number}, {"index", T::Target::Index}}},
            T::Target::Text);
        task.per_character = named<bool, 2>(fields, "normalise", {{{"none", false}, {"characters", true}}}, false);
    } else {
        if (fields.has("stop"))
            task.stop = texts(fields, "stop");
        if (fields.has("max_tokens"))
            task.max_tokens = static_cast<int>(fields.integer("max_tokens", 1, 1 << 20));
        task.extract =
            named<std::string, 3>(fields, "extract", {{{"whole", "whole"}, {"first_line", "first_line"}, {"last_number", "last_number"}}}, "whole");
        task.score = named<T::Score, 3>(
            fields, "score", {{{"exact_match", T::Score::ExactMatch}, {"numeric_match", T::Score::NumericMatch}, {"contains", T::Score::Contains}}},
            T::Score::ExactMatch);
    }
    task.sha256 = sha256_hex(read_file(file, largest_template));
    return task;
}

} // namespace isogloss
