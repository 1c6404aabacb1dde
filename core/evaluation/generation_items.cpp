// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/generation_items.h"

#include "core/base/files.h"
#include "core/evaluation/choice_questions.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/mgsm.h"
#include "core/evaluation/task_template.h"

#include <algorithm>
#include <map>
#include <set>

namespace isogloss {
namespace {

using Files = std::map<std::string, std::filesystem::path>;

/// mgsm_<language>.tsv and their like, or test files by language.
Files mgsm_files(const std::filesystem::path& data) {
    Files files = task_files(data, {}, "mgsm_");
    return files.empty() ? task_files(data, "test", "mgsm_") : files;
}

std::vector<GenerationItem> mgsm_items(const EvaluationOptions& options, const std::string& code, const std::filesystem::path& file,
                                       const Files& exemplars) {
    std::string examples;
    if (options.shots > 0) {
        const auto worked = exemplars.find(code);
        if (worked == exemplars.end())
            throw EvaluationError(
                sentence({options.data.string(), "--shots " + std::to_string(options.shots),
                          "worked examples in " + code + " (train/<language>.jsonl or <language>/train.jsonl, with question and answer)", "none",
                          "Save the train split of MGSM there, or run without --shots."}));
        examples = mgsm_examples(options.task, code, load_mgsm_exemplars(worked->second), options.shots);
    }
    std::vector<GenerationItem> items;
    for (const MgsmItem& item : load_mgsm(file))
        items.push_back({std::to_string(items.size()), {}, examples + mgsm_prompt(options.task, code, item.question), item.answer, mgsm_stops(code)});
    return items;
}

std::vector<GenerationItem> own_items(const TaskTemplate& task, const std::filesystem::path& file) {
    if (task.kind != TaskTemplate::Kind::Generation)
        throw EvaluationError("The task generation needs a template of the kind generation; this one asks multiple choice.");
    const Table table = Table::load(file);
    std::vector<GenerationItem> items;
    std::set<std::string> keys;
    for (const Table::Row& row : table.rows()) {
        GenerationItem item{task.key.empty() ? std::to_string(row.line) : table.text(row, task.key),
                            task.group.empty() ? std::string() : table.text(row, task.group), filled(task.prompt, table, row),
                            table.text(row, task.target), task.stop};
        if (!keys.insert(item.key).second)
            throw table.bad(row, task.key, "each key once", item.key + " again");
        items.push_back(std::move(item));
    }
    return items;
}

std::string extracted(const std::string& how, const std::string& output) {
    if (how == "last_number")
        return flexible_number(output);
    return std::string(stripped(how == "first_line" ? std::string_view(output).substr(0, output.find('\n')) : std::string_view(output)));
}

} // namespace

GenerationItems generation_items(const EvaluationOptions& options, const ChatTemplate* chat) {
    GenerationItems task;
    TaskTemplate own;
    if (options.task == "generation") {
        own = load_task_template(options.task_template);
        task.max_tokens = own.max_tokens;
    }
    if (options.max_tokens > 0)
        task.max_tokens = options.max_tokens;
    const auto files = options.task == "generation" ? choice_files(options) : mgsm_files(options.data);
    const Files exemplars = options.task != "generation" && options.shots > 0 ? task_files(options.data, "train", "mgsm_") : Files{};
    if (files.empty())
        throw EvaluationError(
            sentence({options.data.string(), {}, "mgsm_<language>.tsv files, like mgsm_en.tsv", "none", "Choose the folder that holds them."}));
    task.languages = chosen_codes(options.data, files, options.languages);
    std::string bytes = options.task;
    for (const std::string& code : task.languages) {
        std::vector<GenerationItem> items =
            options.task == "generation" ? own_items(own, files.at(code)) : mgsm_items(options, code, files.at(code), exemplars);
        if (options.limit > 0 && items.size() > options.limit)
            items.resize(options.limit);
        for (GenerationItem& item : items) {
            if (chat != nullptr)
                item.prompt = chat->render({{"user", item.prompt}}, true);
            for (const std::string& field : {code, item.key, item.prompt, item.target})
                bytes += std::to_string(field.size()) + ':' + field;
            for (const std::string& stop : item.stops)
                bytes += std::to_string(stop.size()) + ':' + stop;
            task.items.push_back(std::move(item));
        }
        task.ends.push_back(task.items.size());
    }
    bytes += std::to_string(task.max_tokens);
    task.data_fingerprint = sha256_hex(bytes);
    return task;
}

OutputLanguageModel load_language_model(const std::filesystem::path& folder, const std::vector<std::string>& needed) {
    CorpusInfo corpus = inspect_corpus(folder);
    if (std::ranges::find(corpus.splits, "dev") != corpus.splits.end())
        corpus = inspect_corpus(folder, "dev");
    if (corpus.kind != CorpusKind::Flores)
        throw EvaluationError(sentence({folder.string(),
                                        {},
                                        "a FLORES folder to tell languages from",
                                        std::string("a ") + corpus_kind_name(corpus.kind) + " corpus",
                                        "Choose the folder that holds dev/eng_Latn.dev."}));
    for (const std::string& code : needed)
        if (code != "und" && !corpus.files.contains(code))
            throw EvaluationError(sentence({folder.string(),
                                            {},
                                            "texts in " + code + ", in which the task asks",
                                            "none among " + std::to_string(corpus.files.size()) + " languages",
                                            "Add them, or leave the language model out."}));
    const ParallelText text = load_parallel(corpus, {"all"});
    return {LanguageIdentifier(text.text), text.fingerprint};
}

GeneratedAnswer judged(const EvaluationOptions& options, const std::string& code, const GenerationItem& item, const GreedyText& output) {
    GeneratedAnswer judged;
    judged.output = output.text;
    judged.target = item.target;
    judged.ended = output.ended;
    judged.tokens = static_cast<std::int64_t>(output.ids.size());
    judged.script_share = script_share(code, output.text);
    if (options.task != "generation") {
        judged.answer = flexible_number(output.text);
        judged.correct = exact_match(judged.answer, item.target);
        judged.numeric = numeric_match(judged.answer, item.target);
        const std::string& words = options.task == "mgsm_en_cot" ? "eng_Latn" : code;
        judged.strict = exact_match(strict_number(words, output.text), item.target);
        return judged;
    }
    const TaskTemplate task = load_task_template(options.task_template);
    judged.answer = extracted(task.extract, output.text);
    judged.numeric = numeric_match(judged.answer, item.target);
    judged.correct = task.score == TaskTemplate::Score::NumericMatch ? judged.numeric
                     : task.score == TaskTemplate::Score::Contains   ? judged.answer.find(item.target) != std::string::npos
                                                                     : exact_match(judged.answer, item.target);
    judged.strict = judged.correct;
    return judged;
}

} // namespace isogloss
