// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/evaluation_flags.h"

#include "core/checkpoint/checkpoint.h"
#include "core/text/tokenizer.h"

#include <cmath>
#include <cstdio>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, plan, replay, out, control;
    bool overwrite = false;
    std::uint64_t seed = 1;
    EvaluationFlags evaluation;
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
    if (const OutputLanguages written = output_languages(language); written.told > 0) {
        std::string others;
        for (const auto& [code, count] : written.others)
            others += (others.empty() ? "; else " : ", ") + code + " " + std::to_string(count);
        std::fprintf(stderr, "%-10s %.1f %% of %lld outputs in this language%s\n", language.code.c_str(), 100 * written.own_share(),
                     static_cast<long long>(written.told), others.c_str());
    } else if (std::isfinite(written.script_share)) {
        std::fprintf(stderr, "%-10s %.1f %% of the letters in this language's script\n", language.code.c_str(), 100 * written.script_share);
    }
    if (!language.losses.empty()) {
        const MeanLoss loss = mean_loss(language, bootstrap);
        std::fprintf(stderr, "%-10s %.4f nats per token, %.4f nats per byte [%.4f, %.4f]  n = %lld\n", language.code.c_str(), loss.per_token,
                     loss.per_byte, loss.per_byte_low, loss.per_byte_high, static_cast<long long>(loss.texts));
    }
}

void run(const Options& options, const CancelToken& cancel) {
    EvaluationOptions evaluation = options.evaluation.options();
    evaluation.replay = options.replay;
    evaluation.out = options.out;
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
    auto* resume = options->evaluation.add(*command);
    auto* plan = command->add_option("--plan", options->plan, "Steering plan to apply");
    auto* control = command
                        ->add_option("--control", options->control,
                                     "random: in the plan's place, as many experts of each layer drawn from those that it does not name")
                        ->check(CLI::IsMember({"random"}))
                        ->needs(plan);
    command->add_option("--seed", options->seed, "Seed of the control")->needs(control)->capture_default_str();
    command->add_option("--replay", options->replay,
                        "Of loss: a finished trace of the same texts, whose experts are used instead of the routers' choice");
    command->add_option("--out", options->out, "Results, item by item: R.json")->required();
    command->add_flag("--overwrite", options->overwrite, "Replace existing results")->excludes(resume);
    options->engine.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
