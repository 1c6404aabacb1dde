// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/checkpoint/checkpoint.h"
#include "core/evaluation/evaluate.h"
#include "core/text/tokenizer.h"

#include <cstdio>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, task = "belebele", data, languages = "all", plan, out;
    std::size_t limit = 0;
    int shots = 0;
    bool resume = false, overwrite = false;
    EngineFlags engine;
};

void print_language(const LanguageResult& language, const Bootstrap& bootstrap) {
    end_progress_line();
    if (!language.items.empty()) {
        const Accuracy a = accuracy(language, bootstrap);
        std::fprintf(stderr, "%-10s accuracy %.4f [%.4f, %.4f]  n = %lld\n", language.code.c_str(), a.value, a.low, a.high,
                     static_cast<long long>(a.n));
    }
    if (!language.losses.empty()) {
        const MeanLoss loss = mean_loss(language, bootstrap);
        std::fprintf(stderr, "%-10s %.4f nats per token, %.4f nats per byte [%.4f, %.4f]  n = %lld\n", language.code.c_str(), loss.per_token,
                     loss.per_byte, loss.per_byte_low, loss.per_byte_high, static_cast<long long>(loss.texts));
    }
}

void run(const Options& options, const CancelToken& cancel) {
    EvaluationOptions evaluation;
    evaluation.task = options.task;
    evaluation.data = options.data;
    evaluation.languages = split_list(options.languages, "--languages");
    evaluation.limit = options.limit;
    evaluation.shots = options.shots;
    evaluation.out = options.out;
    evaluation.resume = options.resume;
    evaluation.overwrite = options.overwrite;
    const auto folder = resolve_model(options.model);
    const Tokenizer tokenizer = Tokenizer::load(folder);
    const auto engine = open_engine(folder, options.engine.options());
    evaluation.plan = plan_for(options.plan, *engine);
    const Bootstrap bootstrap;
    evaluate(*engine, tokenizer, evaluation, cancel, progress_line(), [&](const LanguageResult& language) { print_language(language, bootstrap); });
}

} // namespace

void add_evaluate(const Context& context) {
    auto* command = context.app.add_subcommand("evaluate", "Score a task in every language, with or without a plan");
    auto options = std::make_shared<Options>();
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    command->add_option("--task", options->task, "belebele, or loss: mean negative log-likelihood of parallel text")
        ->check(CLI::IsMember({"belebele", "loss"}))
        ->capture_default_str();
    command->add_option("--data", options->data, "Belebele folder, or a parallel corpus for loss")->required();
    command->add_option("--languages", options->languages, "Codes with commas between them, or all")->capture_default_str();
    command->add_option("--plan", options->plan, "Steering plan to apply");
    command->add_option("--limit", options->limit, "Only the first N items of a language");
    command->add_option("--shots", options->shots, "Few-shot examples before each question")->check(CLI::Range(0, 100))->capture_default_str();
    command->add_option("--out", options->out, "Results, item by item: R.json")->required();
    auto* resume = command->add_flag("--resume", options->resume, "Go on with an interrupted evaluation");
    command->add_flag("--overwrite", options->overwrite, "Replace existing results")->excludes(resume);
    options->engine.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
