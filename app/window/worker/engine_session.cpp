// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/engine_session.h"

#include "core/base/files.h"
#include "core/evaluation/compare.h"
#include "core/evaluation/evaluate.h"

#include <algorithm>
#include <chrono>

namespace isogloss {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Several jobs as one: each takes its share of the bar, and the time left is that of all of them.
class Stages {
public:
    Stages(const ProgressSink& sink, double total) : sink_(sink), total_(total) {}
    /// Progress of the next stage, which is `weight` of the total.
    ProgressSink next(const std::string& name, double weight) {
        const double before = done_;
        done_ += weight;
        return [this, name, before, weight](Progress now) {
            now.stage = name + ": " + now.stage;
            const double fraction = (before + weight * std::clamp(now.fraction, 0.0, 1.0)) / total_;
            now.fraction = fraction;
            now.seconds_left = fraction > 0.02 ? seconds_since(start_) * (1 - fraction) / fraction : -1;
            if (sink_)
                sink_(now);
        };
    }

private:
    const ProgressSink& sink_;
    double total_, done_ = 0;
    Clock::time_point start_ = Clock::now();
};

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : ", ") + part;
    return out;
}

/// The very split that was traced: a corpus folder alone would mean its default one.
std::filesystem::path split_folder(const CorpusInfo& corpus) {
    const std::filesystem::path inside = corpus.path / corpus.split;
    return !corpus.split.empty() && std::filesystem::is_directory(inside) ? inside : corpus.path;
}

/// Everything that a baseline depends on besides the engine itself.
std::string baseline_key(const EvaluationOptions& options) {
    return options.task + "\n" + options.data.string() + "\n" + joined(options.languages) + "\n" + std::to_string(options.limit);
}

EvaluationOptions loss_options(const ReevaluationRequest& request) {
    EvaluationOptions loss;
    loss.task = "loss";
    loss.data = split_folder(request.settings.corpus);
    loss.languages = request.settings.languages;
    loss.limit = request.settings.limit;
    loss.plan = request.plan;
    return loss;
}

/// And the languages that the folder lacks. Throws `EvaluationError` if it has none of them.
std::pair<EvaluationOptions, std::vector<std::string>> belebele_options(const ReevaluationRequest& request) {
    EvaluationOptions belebele;
    belebele.task = "belebele";
    belebele.data = request.belebele;
    belebele.limit = request.belebele_limit;
    belebele.plan = request.plan;
    std::vector<std::string> missing;
    const CorpusInfo items = inspect_corpus(request.belebele);
    for (const std::string& code : request.settings.languages) {
        const bool there = std::find(items.languages.begin(), items.languages.end(), code) != items.languages.end();
        (there ? belebele.languages : missing).push_back(code);
    }
    if (belebele.languages.empty())
        throw EvaluationError(sentence({request.belebele.string(),
                                        {},
                                        "Belebele files of the chosen languages",
                                        joined(items.languages),
                                        "Choose another folder, or languages that it holds."}));
    return {belebele, missing};
}

} // namespace

void EngineSession::open(const RunSettings& settings) {
    const EngineOptions& wanted = settings.engine;
    const bool same = engine_ && folder_ == settings.model_folder && options_.dtype == wanted.dtype && options_.device == wanted.device &&
                      options_.memory_bytes == wanted.memory_bytes && options_.threads == wanted.threads &&
                      options_.checkpoint_bytes == wanted.checkpoint_bytes;
    if (same)
        return;
    // The old weights go before the new ones come.
    engine_.reset();
    tokenizer_.reset();
    chat_.reset();
    loss_.reset();
    belebele_.reset();
    tokenizer_ = Tokenizer::load(settings.model_folder);
    if (ChatTemplate::available(settings.model_folder) && settings.chat)
        chat_ = ChatTemplate::load(settings.model_folder);
    engine_ = open_engine(settings.model_folder, wanted);
    folder_ = settings.model_folder;
    options_ = wanted;
}

TraceResult EngineSession::trace(const TraceRequest& request, const CancelToken& cancel, const ProgressSink& progress,
                                 const LayerCompleteSink& layers) {
    if (progress) {
        Progress opening;
        opening.stage = "opening " + request.settings.model_folder.filename().string();
        progress(opening);
    }
    open(request.settings);
    cancel.check();
    if (request.settings.chat && !chat_)
        chat_ = ChatTemplate::load(folder_);

    TraceOptions options;
    options.corpus = request.settings.corpus;
    options.languages = request.settings.languages;
    options.reference = request.settings.reference;
    options.limit = request.settings.limit;
    options.chat = request.settings.chat;
    options.plan = request.plan;
    options.record_logits = request.settings.record_logits;
    options.out = request.out;
    options.resume = request.resume;
    std::filesystem::create_directories(request.out.parent_path());
    const TraceOutcome outcome = run_trace(*engine_, *tokenizer_, chat_ ? &*chat_ : nullptr, options, cancel, progress, layers);

    TraceResult result{outcome.file, outcome.tokens, outcome.rows_left_out, outcome.seconds, 0, engine_->device_name()};
    if (outcome.seconds > 0)
        result.tokens_per_second = static_cast<double>(outcome.tokens_run) / outcome.seconds;
    return result;
}

const EvaluationResult& EngineSession::without_plan(const EvaluationOptions& options, std::optional<Baseline>& baseline, const CancelToken& cancel,
                                                    const ProgressSink& progress) {
    const std::string key = baseline_key(options);
    if (!baseline || baseline->key != key) {
        EvaluationOptions plain = options;
        plain.plan = {};
        baseline = Baseline{key, isogloss::evaluate(*engine_, *tokenizer_, plain, cancel, progress)};
    }
    return baseline->result;
}

Comparison EngineSession::compare_with_plan(const EvaluationOptions& options, std::optional<Baseline>& baseline, const CancelToken& cancel,
                                            const ProgressSink& before, const ProgressSink& after) {
    const EvaluationResult& plain = without_plan(options, baseline, cancel, before);
    return compare(plain, isogloss::evaluate(*engine_, *tokenizer_, options, cancel, after), intervals);
}

void EngineSession::prepare_baselines(const ReevaluationRequest& request, const CancelToken& cancel, const ProgressSink& progress) {
    open(request.settings);
    cancel.check();
    Stages stages(progress, 3);
    without_plan(loss_options(request), loss_, cancel, stages.next("loss before", 1));
    if (!request.belebele.empty())
        without_plan(belebele_options(request).first, belebele_, cancel, stages.next("Belebele before", 2));
}

ReevaluationResult EngineSession::reevaluate(const ReevaluationRequest& request, const CancelToken& cancel, const ProgressSink& progress,
                                             const LayerCompleteSink& layers) {
    const Clock::time_point start = Clock::now();
    const bool with_belebele = !request.belebele.empty();
    Stages stages(progress, with_belebele ? 7 : 3);
    ReevaluationResult result;

    const TraceRequest steered{request.settings, request.plan, request.trace_out, false};
    result.trace = trace(steered, cancel, stages.next("steered trace", 1), layers);

    const ProgressSink loss_before = stages.next("loss before", 1), loss_after = stages.next("loss after", 1);
    result.loss = compare_with_plan(loss_options(request), loss_, cancel, loss_before, loss_after);

    if (with_belebele) {
        const auto [belebele, missing] = belebele_options(request);
        if (!missing.empty())
            result.belebele_left_out = "Belebele lacks " + joined(missing) + ".";
        const ProgressSink before = stages.next("Belebele before", 2), after = stages.next("Belebele after", 2);
        result.belebele = compare_with_plan(belebele, belebele_, cancel, before, after);
    }
    result.seconds = seconds_since(start);
    return result;
}

ParityView EngineSession::parity(const ParityRequest& request, const CancelToken& cancel, const ProgressSink& progress) {
    RunSettings settings;
    settings.model_folder = request.model_folder;
    settings.engine = request.engine;
    settings.engine.dtype = ComputeType::F32; // what the tolerances are for
    open(settings);
    cancel.check();
    const ReferenceRun reference = load_reference(request.reference, engine_->config());
    return {request, compare_with_reference(*engine_, reference, cancel, progress)};
}

RunEstimate EngineSession::estimate(const RunSettings& settings, const CancelToken& cancel) {
    // Tokens per row are taken from the first rows of each language: enough for a forecast, and read in a moment.
    constexpr std::size_t sampled_rows = 32;
    open(settings);
    cancel.check();
    const ParallelText text = load_parallel(settings.corpus, settings.languages, settings.limit);
    RunEstimate estimate;
    estimate.rows = static_cast<std::int64_t>(text.row_keys.size());
    std::int64_t longest = 1;
    for (const auto& [code, rows] : text.text) {
        cancel.check();
        std::uint64_t all_bytes = 0, sampled_bytes = 0, sampled_tokens = 0, longest_bytes = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            all_bytes += rows[i].size();
            longest_bytes = std::max<std::uint64_t>(longest_bytes, rows[i].size());
            if (i < sampled_rows) {
                sampled_bytes += rows[i].size();
                sampled_tokens += tokenizer_->encode(rows[i]).size();
            }
        }
        if (sampled_bytes == 0)
            continue;
        const double tokens_per_byte = static_cast<double>(sampled_tokens) / static_cast<double>(sampled_bytes);
        estimate.tokens += static_cast<std::int64_t>(tokens_per_byte * static_cast<double>(all_bytes));
        longest = std::max(longest, static_cast<std::int64_t>(tokens_per_byte * static_cast<double>(longest_bytes)));
    }
    estimate.budget = settings.engine.memory_bytes;
    try {
        const std::int64_t per_sweep = engine_->tokens_per_sweep(longest);
        estimate.memory = engine_->estimate(std::min(estimate.tokens, per_sweep), longest);
    } catch (const EngineError& refusal) {
        estimate.refusal = refusal.what();
    }
    return estimate;
}

} // namespace isogloss
