// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/corpus/corpus.h"
#include "core/engine/trace_job.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <optional>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, corpus, split, languages = "all", out, plan, replay, record = "topk", shard, text, key, reference = "eng_Latn";
    std::size_t limit = 0;
    bool chat = false, resume = false, overwrite = false, json = false;
    EngineFlags engine;
};

int integer(std::string_view text) {
    int value = -1;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && rest == text.data() + text.size() ? value : -1;
}

int rank_variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? integer(value) : -1;
}

/// "i/n" counted from 0, or "auto": what the launcher of a parallel job put into the environment.
void set_shard(const std::string& text, TraceOptions& trace) {
    if (text.empty())
        return;
    if (text == "auto") {
        static constexpr const char* launchers[][2] = {
            {"SLURM_PROCID", "SLURM_NTASKS"}, {"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE"}, {"PMI_RANK", "PMI_SIZE"}, {"RANK", "WORLD_SIZE"}};
        for (const auto& launcher : launchers) {
            trace.shard = rank_variable(launcher[0]);
            trace.shards = rank_variable(launcher[1]);
            if (trace.shard >= 0 && trace.shards > trace.shard)
                return;
        }
        throw InputError("--shard auto: expected SLURM_PROCID/SLURM_NTASKS, OMPI_COMM_WORLD_RANK/_SIZE, PMI_RANK/PMI_SIZE or RANK/WORLD_SIZE in the "
                         "environment, found none. Give --shard i/n instead.");
    }
    const std::size_t slash = text.find('/');
    trace.shard = slash == std::string::npos ? -1 : integer(std::string_view(text).substr(0, slash));
    trace.shards = slash == std::string::npos ? -1 : integer(std::string_view(text).substr(slash + 1));
    if (trace.shard < 0 || trace.shards <= trace.shard)
        throw InputError(sentence({{}, "--shard", "i/n with 0 ≤ i < n (the first of four is 0/4), or auto", "\"" + text + "\"", {}}));
}

void run(const Options& options, const CancelToken& cancel) {
    TraceOptions trace;
    trace.languages = split_list(options.languages, "--languages");
    trace.corpus = options.text.empty() ? inspect_corpus(options.corpus, options.split)
                                        : table_corpus(options.corpus, options.text, options.key, trace.languages.front());
    trace.reference = options.reference;
    trace.limit = options.limit;
    trace.chat = options.chat;
    trace.record_logits = options.record == "logits";
    trace.out = options.out;
    trace.resume = options.resume;
    trace.overwrite = options.overwrite;
    set_shard(options.shard, trace);

    const auto folder = resolve_model(options.model);
    const Tokenizer tokenizer = Tokenizer::load(folder);
    std::optional<ChatTemplate> chat;
    if (options.chat)
        chat = ChatTemplate::load(folder);
    const auto engine = open_engine(folder, options.engine.options());
    trace.plan = plan_for(options.plan, *engine);
    trace.replay = options.replay;

    const TraceOutcome outcome = run_trace(*engine, tokenizer, chat ? &*chat : nullptr, trace, cancel, progress_line());
    end_progress_line();
    if (outcome.rows_left_out > 0)
        std::fprintf(stderr, "isogloss-cli: %zu rows were left out because a language lacks them.\n", outcome.rows_left_out);
    const double rate = outcome.seconds > 0 ? static_cast<double>(outcome.tokens_run) / outcome.seconds : 0;
    if (options.json) {
        const nlohmann::ordered_json out = {{"file", outcome.file.string()},
                                            {"tokens", outcome.tokens},
                                            {"tokens_run", outcome.tokens_run},
                                            {"rows_left_out", outcome.rows_left_out},
                                            {"seconds", outcome.seconds},
                                            {"tokens_per_second", rate},
                                            {"peak_resident_bytes", peak_resident_bytes()}};
        std::printf("%s\n", out.dump(2).c_str());
    } else {
        std::fprintf(stderr, "%s: %lld tokens in %.1f s (%.0f tokens/s), peak memory %s\n", outcome.file.c_str(),
                     static_cast<long long>(outcome.tokens), outcome.seconds, rate,
                     format_bytes(static_cast<std::uint64_t>(peak_resident_bytes())).c_str());
    }
}

} // namespace

void add_trace(const Context& context) {
    auto* command = context.app.add_subcommand("trace", "Run parallel text through a model and record how it routes");
    auto options = std::make_shared<Options>();
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    command->add_option("--corpus", options->corpus, "FLORES-200 folder, a folder of Belebele jsonl, or with --text your own file")->required();
    command->add_option("--split", options->split, "FLORES split: dev or devtest (default: devtest where there is one)");
    auto* text =
        command->add_option("--text", options->text,
                            "Your own jsonl, JSON, csv or tsv: how a row becomes a text, like \"{question} {answer}\". A single file is of the "
                            "language that --languages names");
    command->add_option("--key", options->key, "Column of your own file that keys its rows (default: the line)")->needs(text);
    command->add_option("--languages", options->languages, "Codes with commas between them, or all")->capture_default_str();
    command->add_option("--reference", options->reference, "Language that the others are compared with by default")->capture_default_str();
    command->add_option("--out", options->out, "The trace to write: F.isogloss.h5")->required();
    command->add_option("--limit", options->limit, "Only the first N rows");
    command->add_flag("--chat", options->chat, "Each text is one user turn of the checkpoint's chat template");
    command->add_option("--record", options->record, "topk, or logits: the raw router logits as well")
        ->check(CLI::IsMember({"topk", "logits"}))
        ->capture_default_str();
    command->add_option("--plan", options->plan, "Steering plan to apply");
    command->add_option("--replay", options->replay, "A finished trace of the same texts: its experts are used instead of those the routers choose");
    command->add_option("--shard", options->shard, "i/n: sequences i, i+n, …; auto: from the launcher's rank variables");
    auto* resume = command->add_flag("--resume", options->resume, "Go on with an unfinished trace");
    command->add_flag("--overwrite", options->overwrite, "Replace an existing trace")->excludes(resume);
    command->add_flag("--json", options->json, "Print a JSON summary to standard output");
    options->engine.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
