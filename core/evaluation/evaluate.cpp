// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/base/files.h"
#include "core/engine/replay.h"
#include "core/evaluation/generation_items.h"
#include "core/evaluation/run_journal.h"
#include "core/evaluation/task_items.h"
#include "core/evaluation/task_template.h"
#include "core/text/chat_template.h"

#include <algorithm>
#include <numeric>

namespace isogloss {
namespace {

EvaluationResult header_of(const Engine& engine, const EvaluationOptions& options, const std::string& data_fingerprint) {
    EvaluationResult result;
    result.task = options.task;
    result.created = utc_now();
    result.writer = "isogloss " ISOGLOSS_VERSION;
    result.model_name = engine.config().name;
    result.model_family = engine.config().family;
    result.weights_fingerprint = engine.fingerprint();
    if (const std::filesystem::path file = engine.folder() / "tokenizer.json"; std::filesystem::exists(file))
        result.tokenizer_sha256 = sha256_file_hex(file);
    result.data_fingerprint = data_fingerprint;
    result.dtype = compute_type_name(engine.dtype());
    result.device = engine.device_name();
    result.torch_version = engine.torch_version();
    result.plan_json = options.plan.empty() ? std::string() : plan_json(options.plan);
    result.shots = options.shots;
    result.limit = static_cast<std::int64_t>(options.limit);
    result.chat = options.chat;
    for (const std::string& subject : options.subjects)
        result.subjects += (result.subjects.empty() ? "" : ",") + subject;
    if (!options.task_template.empty())
        result.template_sha256 = load_task_template(options.task_template).sha256;
    return result;
}

std::size_t items_of(const EvaluationResult& result) {
    std::size_t items = 0;
    for (const LanguageResult& language : result.languages)
        items += language.items.size() + language.losses.size();
    return items;
}

/// Items after the first `count` go: a sweep counts only as a whole.
void keep_first(EvaluationResult& result, std::size_t count) {
    for (auto language = result.languages.begin(); language != result.languages.end();) {
        const std::size_t items = std::min(count, language->items.size()), losses = std::min(count - items, language->losses.size());
        language->items.resize(items);
        language->losses.resize(losses);
        count -= items + losses;
        language = items + losses == 0 ? result.languages.erase(language) : language + 1;
    }
}

void add_result(EvaluationResult& result, const std::string& code, const TaskItem& item, Outcomes outcomes) {
    if (result.languages.empty() || result.languages.back().code != code)
        result.languages.push_back({code, {}, {}});
    LanguageResult& language = result.languages.back();
    if (item.target < 0) {
        language.losses.push_back(
            {.key = item.key, .nats = 0.0 - std::accumulate(outcomes.begin(), outcomes.end(), 0.0), .tokens = item.tokens, .bytes = item.bytes});
        return;
    }
    Outcomes compared = outcomes;
    for (std::size_t option = 0; option < item.divisors.size(); ++option)
        compared[option] /= item.divisors[option];
    const auto best = std::max_element(compared.begin(), compared.end()); // the first of equals
    const auto prediction = static_cast<int>(best - compared.begin());
    language.items.push_back(
        {.key = item.key, .prediction = prediction, .target = item.target, .log_likelihoods = std::move(outcomes), .group = item.group});
}

/// The state to start from: what an earlier run left, if it is asked for and there.
RunState starting_state(const EvaluationOptions& options, const std::vector<std::string>& languages, EvaluationResult header,
                        std::int64_t sweep_tokens) {
    RunState fresh{.languages = languages, .sweep_tokens = sweep_tokens, .result = std::move(header)};
    if (options.out.empty())
        return fresh;
    const std::filesystem::path journal = journal_path(options.out);
    if (!options.resume) {
        for (const std::filesystem::path& file : {options.out, journal})
            if (!options.overwrite && std::filesystem::exists(file))
                throw EvaluationError(sentence({file.string(),
                                                {},
                                                "no file of this name",
                                                file == journal ? "an unfinished evaluation" : "one",
                                                "Resume it, allow it to be replaced (--overwrite), or choose another name."}));
        return fresh;
    }
    std::optional<RunState> left = load_journal(options.out);
    if (!left)
        return fresh;
    require_same_run(fresh.result, left->result, journal);
    if (left->languages != fresh.languages)
        throw EvaluationError(sentence({journal.string(), "languages", std::to_string(fresh.languages.size()) + " in the order given now",
                                        std::to_string(left->languages.size()) + " others, or in another order",
                                        "Resume with the languages of the first run, or use another output file."}));
    left->sweep_tokens = std::min(left->sweep_tokens, std::max(sweep_tokens, std::int64_t{1}));
    return std::move(*left);
}

/// The items that are done must be the first of the task's.
void require_prefix(const RunState& state, const TaskItems& task, const std::filesystem::path& file) {
    std::size_t i = 0;
    std::size_t language = 0;
    for (const LanguageResult& done : state.result.languages) {
        const std::size_t count = done.items.size() + done.losses.size();
        for (std::size_t j = 0; j < count; ++j, ++i) {
            const std::string& key = done.items.empty() ? done.losses[j].key : done.items[j].key;
            while (language < task.ends.size() && i >= task.ends[language])
                ++language;
            if (i >= task.items.size() || task.items[i].key != key || task.languages[language] != done.code)
                throw EvaluationError(sentence({file.string(), "item " + std::to_string(i), "the items of this task in their order",
                                                done.code + " " + key, "Remove the file and run again."}));
        }
    }
}

/// A finished R.json that `resume` finds: nothing is left to do.
std::optional<EvaluationResult> finished_result(const EvaluationOptions& options, const EvaluationResult& header) {
    if (options.out.empty() || !options.resume || !std::filesystem::exists(options.out) || std::filesystem::exists(journal_path(options.out)))
        return std::nullopt;
    EvaluationResult result = load_result(options.out);
    require_same_run(header, result, options.out);
    return result;
}

ProgressSink within_job(const ProgressSink& progress, std::int64_t before, std::int64_t now, std::int64_t total) {
    if (!progress)
        return {};
    return [=, &progress](Progress step) {
        step.fraction = (static_cast<double>(before) + std::max(0.0, step.fraction) * static_cast<double>(now)) / static_cast<double>(total);
        if (step.tokens_per_second > 0)
            step.seconds_left = (1 - step.fraction) * static_cast<double>(total) / step.tokens_per_second;
        progress(step);
    };
}

/// The recorded experts of a part of the task's items.
class ReplayedItems {
public:
    ReplayedItems(const EvaluationOptions& options, const Engine& engine, const TaskItems& task, const CancelToken& cancel) : task_(task) {
        if (options.replay.empty())
            return;
        recorded_.emplace(options.replay, cancel);
        recorded_->check_model(engine.config());
        rows(0, task.items.size()); // a mismatch is found now, not after hours
    }
    std::string description() const { return recorded_ ? recorded_->description() : std::string(); }
    /// Of items [from, to); nullptr if nothing is replayed. Lasts until the next call.
    const ForcedExperts* of(std::size_t from, std::size_t to) { return recorded_ ? &forced_.emplace(*recorded_, rows(from, to)) : nullptr; }

private:
    std::vector<RecordedRouting::Row> rows(std::size_t from, std::size_t to) const {
        std::vector<RecordedRouting::Row> found;
        for (std::size_t item = from, language = 0; item < to; ++item) {
            while (item >= task_.ends[language])
                ++language;
            for (const ScoredSequence& sequence : task_.scored[item]) // the last token of a text is predicted, not run
                if (!sequence.ids.empty())
                    found.push_back(recorded_->find(task_.languages[language], task_.items[item].key, sequence.ids, true));
        }
        return found;
    }
    const TaskItems& task_;
    std::optional<RecordedRouting> recorded_;
    std::optional<ReplayedRows> forced_;
};

constexpr std::size_t outputs_at_a_time = 64; ///< progress is saved after each such batch

/// Batches of one language each, in order; a batch is saved as a whole.
EvaluationResult evaluate_generation(Engine& engine, const Tokenizer& tokenizer, const EvaluationOptions& options, const ChatTemplate* chat,
                                     const CancelToken& cancel, const ProgressSink& progress, const LanguageSink& language_done) {
    const GenerationItems task = generation_items(options, chat);
    std::optional<OutputLanguageModel> languages;
    if (!options.language_model.empty())
        languages.emplace(load_language_model(options.language_model, task.languages));
    EvaluationResult header = header_of(engine, options, task.data_fingerprint);
    if (languages)
        header.language_model = languages->fingerprint;
    if (std::optional<EvaluationResult> finished = finished_result(options, header)) {
        for (const LanguageResult& language : finished->languages)
            if (language_done)
                language_done(language);
        return std::move(*finished);
    }
    RunState state = starting_state(options, task.languages, header, outputs_at_a_time);
    std::size_t first = 0;
    for (std::size_t l = 0; l < task.languages.size(); ++l) {
        const std::string& code = task.languages[l];
        while (first < task.ends[l]) {
            const std::size_t last = std::min(task.ends[l], first + outputs_at_a_time);
            if (items_of(state.result) >= last) { // an earlier run's
                first = last;
                continue;
            }
            cancel.check();
            keep_first(state.result, first);
            if (!options.out.empty())
                save_journal(state, options.out);
            GreedyOptions greedy;
            greedy.plan = options.plan;
            greedy.language = code;
            greedy.max_tokens = task.max_tokens;
            std::vector<std::string> prompts;
            for (std::size_t i = first; i < last; ++i) {
                prompts.push_back(task.items[i].prompt);
                greedy.stops.push_back(task.items[i].stops);
            }
            const auto share = static_cast<std::int64_t>(last - first), all = static_cast<std::int64_t>(task.items.size());
            const std::vector<GreedyText> outputs =
                greedy_texts(engine, tokenizer, prompts, greedy, cancel, within_job(progress, static_cast<std::int64_t>(first), share, all));
            if (state.result.languages.empty() || state.result.languages.back().code != code)
                state.result.languages.push_back({code, {}, {}});
            for (std::size_t i = first; i < last; ++i) {
                GeneratedAnswer answer = judged(options, code, task.items[i], outputs[i - first]);
                if (languages)
                    answer.language = languages->identifier.identify(answer.output);
                state.result.languages.back().items.push_back(
                    {.key = task.items[i].key, .group = task.items[i].group, .generated = std::move(answer)});
            }
            first = last;
        }
        if (language_done)
            language_done(state.result.languages[l]);
    }
    if (!options.out.empty()) {
        save_result(state.result, options.out);
        remove_journal(options.out);
    }
    return std::move(state.result);
}

} // namespace

EvaluationResult evaluate(Engine& engine, const Tokenizer& tokenizer, const EvaluationOptions& options, const CancelToken& cancel,
                          const ProgressSink& progress, const LanguageSink& language_done) {
    if (!options.plan.empty()) {
        RoutedShape shape = engine.config().routed_shape();
        shape.fingerprint = engine.fingerprint();
        check_plan(options.plan, shape, "plan");
    }
    check_task(options);
    std::optional<ChatTemplate> chat;
    if (options.chat)
        chat = ChatTemplate::load(engine.folder());
    if (is_generation_task(options.task))
        return evaluate_generation(engine, tokenizer, options, chat ? &*chat : nullptr, cancel, progress, language_done);
    const TaskItems task = task_items(options, tokenizer, chat ? &*chat : nullptr, engine.config().max_position, cancel, progress);
    ReplayedItems replayed(options, engine, task, cancel);
    EvaluationResult header = header_of(engine, options, task.data_fingerprint);
    header.replay = replayed.description();
    if (std::optional<EvaluationResult> finished = finished_result(options, header)) {
        for (const LanguageResult& language : finished->languages)
            if (language_done)
                language_done(language);
        return std::move(*finished);
    }
    const std::int64_t capacity = engine.tokens_per_sweep(longest_sequence(task.scored));
    RunState state = starting_state(options, task.languages, header, std::max(std::int64_t{1}, std::min(capacity, options.sweep_tokens)));
    require_prefix(state, task, journal_path(options.out));

    const std::vector<std::size_t> ends = plan_item_sweeps(task.scored, state.sweep_tokens);
    std::size_t sweep = 0;
    while (sweep < ends.size() && ends[sweep] <= items_of(state.result))
        ++sweep;
    keep_first(state.result, sweep == 0 ? 0 : ends[sweep - 1]);
    if (!options.out.empty())
        save_journal(state, options.out); // a folder that cannot be written to is found now, not after hours

    const std::span<const ScoredItem> scored(task.scored);
    const std::int64_t total = std::max<std::int64_t>(1, token_count(scored));
    std::size_t language = 0;
    const auto hand_over = [&] {
        for (; language < task.ends.size() && task.ends[language] <= items_of(state.result); ++language)
            if (language_done)
                language_done(state.result.languages[language]);
    };
    hand_over();
    for (; sweep < ends.size(); ++sweep) {
        cancel.check();
        const std::size_t first = sweep == 0 ? 0 : ends[sweep - 1];
        std::vector<Outcomes> outcomes;
        const auto of_language = [&](std::size_t item) {
            return static_cast<std::size_t>(std::ranges::upper_bound(task.ends, item) - task.ends.begin());
        };
        for (std::size_t from = first; from < ends[sweep];) { // neighbouring languages that the plan treats alike run together
            const bool held = options.plan.scope.holds(task.languages[of_language(from)]);
            std::size_t to = from + 1;
            while (to < ends[sweep] && options.plan.scope.holds(task.languages[of_language(to)]) == held)
                ++to;
            const std::span<const ScoredItem> alike = scored.subspan(from, to - from);
            for (Outcomes& item :
                 score_items(engine, alike, plan_in_scope(options.plan, task.languages[of_language(from)]), ends.size() == 1, cancel,
                             within_job(progress, token_count(scored.first(from)), token_count(alike), total), replayed.of(from, to)))
                outcomes.push_back(std::move(item));
            from = to;
        }
        for (std::size_t i = first, l = 0; i < ends[sweep]; ++i) {
            while (i >= task.ends[l])
                ++l;
            add_result(state.result, task.languages[l], task.items[i], std::move(outcomes[i - first]));
        }
        if (!options.out.empty() && sweep + 1 < ends.size())
            save_journal(state, options.out);
        hand_over();
    }
    if (!options.out.empty()) {
        save_result(state.result, options.out);
        remove_journal(options.out);
    }
    return std::move(state.result);
}

} // namespace isogloss
