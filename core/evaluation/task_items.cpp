// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/task_items.h"

#include "core/base/files.h"
#include "core/evaluation/choice_questions.h"
#include "core/evaluation/evaluate.h"
#include "core/text/languages.h"

#include <algorithm>

namespace isogloss {
namespace {

/// SHA-256 over fields, each with its length before it so that no two lists of fields read alike.
class Fingerprint {
public:
    void add(std::string_view field) {
        bytes_ += std::to_string(field.size()) + ':';
        bytes_ += field;
        if (bytes_.size() > (1u << 24)) // bounded memory: go on from the hash of what is there
            bytes_ = sha256_hex(bytes_);
    }
    std::string hex() const { return sha256_hex(bytes_); }

private:
    std::string bytes_;
};

double characters(std::string_view text) {
    return static_cast<double>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The prompt as one user turn; the answer then follows without the space that would separate it from a plain prompt.
void as_user_turn(ChoiceQuestion& question, const ChatTemplate& chat) {
    question.context = chat.render({{"user", question.context}}, true);
    for (std::string& continuation : question.continuations)
        continuation = stripped(continuation);
}

void report(const ProgressSink& progress, const std::string& code, std::size_t language, std::size_t languages) {
    if (progress)
        progress({.stage = "prompts: " + code, .fraction = static_cast<double>(language) / static_cast<double>(languages)});
}

void add_choices(const EvaluationOptions& options, const std::map<std::string, std::filesystem::path>& files, const Tokenizer& tokenizer,
                 const ChatTemplate* chat, int max_position, const CancelToken& cancel, const ProgressSink& progress, TaskItems& task) {
    Fingerprint fingerprint;
    fingerprint.add(options.task);
    for (std::size_t l = 0; l < task.languages.size(); ++l) {
        const std::string& code = task.languages[l];
        report(progress, code, l, task.languages.size());
        fingerprint.add(code);
        for (ChoiceQuestion& question : choice_questions(options, code, files.at(code))) {
            cancel.check();
            if (chat != nullptr)
                as_user_turn(question, *chat);
            fingerprint.add(question.key);
            fingerprint.add(question.context);
            for (const std::string& continuation : question.continuations)
                fingerprint.add(continuation);
            fingerprint.add(std::to_string(question.target));
            TaskItem item{.key = question.key, .group = question.group, .target = question.target, .divisors = {}};
            if (question.per_character)
                for (const std::string& continuation : question.continuations)
                    item.divisors.push_back(characters(stripped(continuation)));
            task.items.push_back(std::move(item));
            task.scored.push_back(multiple_choice(tokenizer, question.context, question.continuations, max_position));
        }
        task.ends.push_back(task.items.size());
    }
    task.data_fingerprint = fingerprint.hex();
}

/// Every token after the first is predicted from those before it; the last one need not run.
ScoredSequence next_token_sequence(std::vector<std::int32_t> ids) {
    ScoredSequence sequence;
    if (ids.size() < 2)
        return sequence;
    sequence.targets.assign(ids.begin() + 1, ids.end());
    ids.pop_back();
    sequence.ids = std::move(ids);
    return sequence;
}

void add_loss(const EvaluationOptions& options, const CorpusInfo& corpus, const Tokenizer& tokenizer, int max_position, const CancelToken& cancel,
              const ProgressSink& progress, TaskItems& task) {
    const ParallelText text = load_parallel(corpus, task.languages, options.limit);
    task.data_fingerprint = text.fingerprint;
    for (std::size_t l = 0; l < task.languages.size(); ++l) {
        const std::string& code = task.languages[l];
        report(progress, code, l, task.languages.size());
        const std::vector<std::string>& rows = text.text.at(code);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            cancel.check();
            ScoredSequence sequence = next_token_sequence(tokenizer.encode(rows[i]));
            if (max_position > 0 && sequence.ids.size() > static_cast<std::size_t>(max_position))
                throw EvaluationError(sentence({corpus.files.at(code).string(), "row " + text.row_keys[i],
                                                "at most " + std::to_string(max_position) + " tokens, the model's positions",
                                                std::to_string(sequence.ids.size() + 1), "Shorten this row or leave it out."}));
            task.items.push_back({.key = text.row_keys[i],
                                  .tokens = static_cast<std::int64_t>(sequence.targets.size()),
                                  .bytes = static_cast<std::int64_t>(rows[i].size())});
            task.scored.push_back({std::move(sequence)});
        }
        task.ends.push_back(task.items.size());
    }
}

} // namespace

std::vector<std::string> chosen_codes(const std::filesystem::path& data, const std::map<std::string, std::filesystem::path>& files,
                                      const std::vector<std::string>& wanted) {
    std::vector<std::string> codes;
    if (wanted.empty() || (wanted.size() == 1 && wanted.front() == "all")) {
        for (const auto& [code, file] : files)
            codes.push_back(code);
        return codes;
    }
    for (const std::string& name : wanted) {
        const Language* language = files.contains(name) ? nullptr : find_language(name);
        const std::string& code = language != nullptr ? language->code : name;
        if (!files.contains(code))
            throw EvaluationError(sentence({data.string(), "language " + name, "a file of this language", "none",
                                            "The folder holds " + std::to_string(files.size()) + " languages; choose among them."}));
        if (std::ranges::find(codes, code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

void check_task(const EvaluationOptions& options) {
    if (std::ranges::find(task_names(), options.task) == task_names().end()) {
        std::string list;
        for (const std::string& name : task_names())
            list += (list.empty() ? "" : ", ") + name;
        throw EvaluationError("task \"" + options.task + "\": expected one of " + list + ".");
    }
    const bool no_shots = options.task == "loss" || options.task == "generation";
    if (options.shots < 0 || (no_shots && options.shots != 0))
        throw EvaluationError("shots " + std::to_string(options.shots) + ": expected " + (no_shots ? "0 for " + options.task + "." : "0 or more."));
    if (options.chat && options.task == "loss")
        throw EvaluationError("The task loss measures plain text: it takes no chat template.");
    if (!options.replay.empty() && options.task != "loss")
        throw EvaluationError("The task " + options.task +
                              " cannot replay a trace: its prompts are not the texts that were traced. Experts are replayed in loss.");
    if (!options.language_model.empty() && !is_generation_task(options.task))
        throw EvaluationError("The task " + options.task + " writes nothing whose language could be told: it takes no language model.");
    const bool own = options.task == "choice" || options.task == "generation";
    if (own == options.task_template.empty())
        throw EvaluationError(
            "The task " + options.task +
            (own ? " needs a template file that says how a row becomes a question." : " has its own prompts: it takes no template file."));
    if (!options.subjects.empty() && !options.task.starts_with("global_mmlu"))
        throw EvaluationError("The task " + options.task + " has no subjects to choose among.");
}

ScoredItem multiple_choice(const Tokenizer& tokenizer, const std::string& context, std::span<const std::string> choices, int max_position) {
    const std::vector<std::int32_t> own = tokenizer.encode(context, false);
    std::vector<std::vector<std::int32_t>> continuations;
    bool one_token_each = true;
    for (const std::string& choice : choices) {
        const std::vector<std::int32_t> whole = tokenizer.encode(context + choice, false);
        const std::size_t cut = std::min(own.size(), whole.size());
        one_token_each = one_token_each && whole.size() == own.size() + 1 && std::equal(own.begin(), own.end(), whole.begin());
        continuations.emplace_back(whole.begin() + static_cast<std::ptrdiff_t>(cut), whole.end());
        if (continuations.back().empty())
            throw EvaluationError("The tokenizer gives the choice \"" + choice + "\" no token of its own after \"" +
                                  context.substr(context.size() - std::min<std::size_t>(context.size(), 20)) +
                                  "\": this task cannot be scored with it.");
    }
    const auto room = max_position > 0 ? static_cast<std::size_t>(max_position) : own.size() + context.size() + 16;
    if (one_token_each) {
        ScoredSequence sequence{own, {}, true};
        if (sequence.ids.size() > room)
            sequence.ids.erase(sequence.ids.begin(), sequence.ids.end() - static_cast<std::ptrdiff_t>(room));
        for (const auto& continuation : continuations)
            sequence.targets.push_back(continuation.front());
        return {std::move(sequence)};
    }
    ScoredItem item;
    for (const auto& continuation : continuations) {
        ScoredSequence sequence{own, continuation, false};
        sequence.ids.insert(sequence.ids.end(), continuation.begin(), continuation.end() - 1);
        if (sequence.ids.size() > room)
            sequence.ids.erase(sequence.ids.begin(), sequence.ids.end() - static_cast<std::ptrdiff_t>(room));
        if (sequence.ids.size() < sequence.targets.size())
            throw EvaluationError("An option takes " + std::to_string(sequence.targets.size()) + " tokens, more than the model's " +
                                  std::to_string(max_position) + " positions.");
        item.push_back(std::move(sequence));
    }
    return item;
}

TaskItems task_items(const EvaluationOptions& options, const Tokenizer& tokenizer, const ChatTemplate* chat, int max_position,
                     const CancelToken& cancel, const ProgressSink& progress) {
    TaskItems task;
    std::map<std::string, std::filesystem::path> files;
    if (options.task == "belebele" || options.task == "loss") {
        const CorpusInfo corpus = inspect_corpus(options.data);
        if (options.task == "belebele" && corpus.kind != CorpusKind::Belebele)
            throw EvaluationError(sentence({options.data.string(),
                                            {},
                                            "a folder of Belebele files, one jsonl for each language",
                                            std::string("a ") + corpus_kind_name(corpus.kind) + " corpus",
                                            "Choose the folder that holds eng_Latn.jsonl."}));
        files = corpus.files;
        task.languages = chosen_codes(options.data, files, options.languages);
        if (options.task == "loss")
            add_loss(options, corpus, tokenizer, max_position, cancel, progress, task);
    } else {
        files = choice_files(options);
        task.languages = chosen_codes(options.data, files, options.languages);
    }
    if (options.task != "loss")
        add_choices(options, files, tokenizer, chat, max_position, cancel, progress, task);
    for (std::size_t l = 0; l < task.ends.size(); ++l)
        if (task.ends[l] == (l == 0 ? 0 : task.ends[l - 1]))
            throw EvaluationError(sentence({files.at(task.languages[l]).string(),
                                            {},
                                            "at least one item to score",
                                            "none",
                                            "Leave this language out or choose another folder."}));
    if (task.items.empty())
        throw EvaluationError(sentence({options.data.string(), {}, "at least one language", "none", "Choose another folder."}));
    return task;
}

} // namespace isogloss
