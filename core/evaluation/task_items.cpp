// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/task_items.h"

#include "core/base/files.h"
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

std::vector<std::string> chosen_codes(const CorpusInfo& corpus, const std::vector<std::string>& wanted) {
    if (wanted.empty() || (wanted.size() == 1 && wanted.front() == "all"))
        return corpus.languages;
    std::vector<std::string> codes;
    for (const std::string& name : wanted) {
        const Language* language = corpus.files.contains(name) ? nullptr : find_language(name);
        const std::string& code = language != nullptr ? language->code : name;
        if (!corpus.files.contains(code))
            throw EvaluationError(sentence({corpus.path.string(), "language " + name, "a file of this language", "none",
                                            "The folder holds " + std::to_string(corpus.languages.size()) + " languages; choose among them."}));
        if (std::ranges::find(codes, code) == codes.end())
            codes.push_back(code);
    }
    return codes;
}

void report(const ProgressSink& progress, const std::string& code, std::size_t language, std::size_t languages) {
    if (progress)
        progress({.stage = "prompts: " + code, .fraction = static_cast<double>(language) / static_cast<double>(languages)});
}

void add_belebele(const EvaluationOptions& options, const CorpusInfo& corpus, const Tokenizer& tokenizer, int max_position, const CancelToken& cancel,
                  const ProgressSink& progress, TaskItems& task) {
    Fingerprint fingerprint;
    fingerprint.add("belebele");
    for (std::size_t l = 0; l < task.languages.size(); ++l) {
        const std::string& code = task.languages[l];
        report(progress, code, l, task.languages.size());
        const std::vector<BelebeleItem> all = load_belebele(corpus.files.at(code));
        const std::size_t count = options.limit == 0 ? all.size() : std::min(options.limit, all.size());
        fingerprint.add(code);
        for (std::size_t i = 0; i < count; ++i) {
            cancel.check();
            const std::string context = belebele_context(all, i, options.shots);
            task.items.push_back({.key = all[i].key, .target = all[i].correct});
            task.scored.push_back(multiple_choice(tokenizer, context, 4, max_position));
            fingerprint.add(all[i].key);
            fingerprint.add(context);
            fingerprint.add(std::to_string(all[i].correct));
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

ScoredItem multiple_choice(const Tokenizer& tokenizer, const std::string& context, std::size_t options, int max_position) {
    const std::vector<std::int32_t> own = tokenizer.encode(context, false);
    std::vector<std::vector<std::int32_t>> continuations;
    bool one_token_each = true;
    for (std::size_t option = 0; option < options; ++option) {
        const std::vector<std::int32_t> whole = tokenizer.encode(context + ' ' + static_cast<char>('A' + option), false);
        const std::size_t cut = std::min(own.size(), whole.size());
        one_token_each = one_token_each && whole.size() == own.size() + 1 && std::equal(own.begin(), own.end(), whole.begin());
        continuations.emplace_back(whole.begin() + static_cast<std::ptrdiff_t>(cut), whole.end());
        if (continuations.back().empty())
            throw EvaluationError("The tokenizer gives option " + std::string(1, static_cast<char>('A' + option)) + " no token of its own after \"" +
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

TaskItems task_items(const EvaluationOptions& options, const Tokenizer& tokenizer, int max_position, const CancelToken& cancel,
                     const ProgressSink& progress) {
    if (options.task != "belebele" && options.task != "loss")
        throw EvaluationError("task \"" + options.task + "\": expected belebele or loss.");
    if (options.shots < 0 || (options.task == "loss" && options.shots != 0))
        throw EvaluationError("shots " + std::to_string(options.shots) + ": expected " + (options.task == "loss" ? "0 for loss." : "0 or more."));
    const CorpusInfo corpus = inspect_corpus(options.data);
    if (options.task == "belebele" && corpus.kind != CorpusKind::Belebele)
        throw EvaluationError(sentence({options.data.string(),
                                        {},
                                        "a folder of Belebele files, one jsonl for each language",
                                        std::string("a ") + corpus_kind_name(corpus.kind) + " corpus",
                                        "Choose the folder that holds eng_Latn.jsonl."}));
    TaskItems task;
    task.languages = chosen_codes(corpus, options.languages);
    if (options.task == "belebele")
        add_belebele(options, corpus, tokenizer, max_position, cancel, progress, task);
    else
        add_loss(options, corpus, tokenizer, max_position, cancel, progress, task);
    for (std::size_t l = 0; l < task.ends.size(); ++l)
        if (task.ends[l] == (l == 0 ? 0 : task.ends[l - 1]))
            throw EvaluationError(sentence({corpus.files.at(task.languages[l]).string(),
                                            {},
                                            "at least one item to score",
                                            "none",
                                            "Leave this language out or choose another folder."}));
    if (task.items.empty())
        throw EvaluationError(sentence({options.data.string(), {}, "at least one language", "none", "Choose another folder."}));
    return task;
}

} // namespace isogloss
