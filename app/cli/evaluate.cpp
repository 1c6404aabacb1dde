// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/checkpoint/checkpoint.h"
#include "core/evaluation/evaluate.h"
#include "core/text/tokenizer.h"

#include <cstdio>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, task = "belebele", data, languages = "all", plan, out, subjects, task_template;
    std::size_t limit = 0;
    std::int64_t max_tokens = 0;
    int shots = 0;
    bool chat = false, resume = false, overwrite = false;
    std::string control;
    std::uint64_t seed = 1;
    EngineFlags engine;
};

void print_language(const LanguageResult& language, const Bootstrap& bootstrap) {
    end_progress_line();
    if (!language.items.empty()) {
        const Accuracy a = accuracy(language, bootstrap);
        std::fprintf(stderr, "%-10s accuracy %.4f [%.4f, %.4f]  n = %lld\n", language.code.c_str(), a.value, a.low, a.high,
                     static_cast<long long>(a.n));
    }
    if (const auto groups = group_accuracies(language); !groups.empty()) {
        double sum = 0;
        for (const auto& [group, value] : groups)
            sum += value;
        std::fprintf(stderr, "%-10s mean over %zu subjects %.4f\n", language.code.c_str(), groups.size(), sum / static_cast<double>(groups.size()));
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
    evaluation.chat = options.chat;
    evaluation.max_tokens = options.max_tokens;
    evaluation.task_template = options.task_template;
    if (!options.subjects.empty())
        evaluation.subjects = split_list(options.subjects, "--subjects");
    evaluation.out = options.out;
    evaluation.resume = options.resume;
    evaluation.overwrite = options.overwrite;
    const auto folder = resolve_model(options.model);
    const Tokenizer tokenizer = Tokenizer::load(folder);
    const auto engine = open_engine(folder, options.engine.options());
    evaluation.plan = plan_for(options.plan, *engine);
    if (options.control == "random")
        evaluation.plan = random_control(evaluation.plan, engine->config().routed_shape(), options.seed);
    const Bootstrap bootstrap;
    evaluate(*engine, tokenizer, evaluation, cancel, progress_line(), [&](const LanguageResult& language) { print_language(language, bootstrap); });
}

} // namespace

void add_evaluate(const Context& context) {
    auto* command = context.app.add_subcommand("evaluate", "Score a task in every language, with or without a plan");
    auto options = std::make_shared<Options>();
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    command
        ->add_option("--task", options->task,
                     "belebele, global_mmlu (Lite), global_mmlu_full, choice and generation (your own, with --template), mgsm_direct, mgsm_en_cot, mgsm_native_cot, or loss: mean negative log-likelihood of "
                     "parallel text")
        ->check(CLI::IsMember(task_names()))
        ->capture_default_str();
    command->add_option("--data", options->data, "Folder of the task's files by language, or a parallel corpus for loss")->required();
    command->add_option("--template", options->task_template, "How a row of your own file becomes a question (docs/tasks.md)");
    command->add_option("--subjects", options->subjects, "Of Global-MMLU, with commas between them; medical = the seven of the reference study");
    command->add_flag("--chat", options->chat, "The prompt is one user turn of the chat template");
    command->add_option("--languages", options->languages, "Codes with commas between them, or all")->capture_default_str();
    auto* plan = command->add_option("--plan", options->plan, "Steering plan to apply");
    auto* control = command
                        ->add_option("--control", options->control,
                                     "random: in the plan's place, as many experts of each layer drawn from those that it does not name")
                        ->check(CLI::IsMember({"random"}))
                        ->needs(plan);
    command->add_option("--seed", options->seed, "Seed of the control")->needs(control)->capture_default_str();
    command->add_option("--limit", options->limit, "Only the first N items of a language");
    command->add_option("--shots", options->shots, "Few-shot examples before each question")->check(CLI::Range(0, 100))->capture_default_str();
    command->add_option("--max-tokens", options->max_tokens, "Most tokens of an output (default: the task's own)")->check(CLI::Range(1, 1 << 20));
    command->add_option("--out", options->out, "Results, item by item: R.json")->required();
    auto* resume = command->add_flag("--resume", options->resume, "Go on with an interrupted evaluation");
    command->add_flag("--overwrite", options->overwrite, "Replace existing results")->excludes(resume);
    options->engine.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
