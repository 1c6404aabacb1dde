// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/corpus/lines.h"
#include "core/engine/trace_recorder.h"
#include "core/evaluation/greedy_text.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"

#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, prompt, file, plan, language, trace;
    std::vector<std::string> stops;
    std::int64_t max_tokens = 256;
    bool chat = false, json = false, overwrite = false;
    EngineFlags engine;
};

TraceHeader header_of(const Options& options, const std::vector<std::string>& texts, const SteeringPlan& plan, const Engine& engine) {
    TraceHeader header = header_of_model(engine);
    std::string bytes;
    for (const std::string& text : texts)
        bytes += std::to_string(text.size()) + ':' + text;
    header.corpus_kind = "prompts";
    header.corpus_name = std::filesystem::path(options.file).filename().string();
    header.corpus_fingerprint = sha256_hex(bytes);
    header.plan_json = plan.empty() ? std::string() : plan_json(plan);
    header.chat = options.chat;
    return header;
}

void run(const Options& options, const CancelToken& cancel) {
    std::vector<std::string> texts = options.file.empty() ? std::vector<std::string>{options.prompt} : read_lines(options.file);
    if (!options.trace.empty() && !options.overwrite && std::filesystem::exists(options.trace)) // known now, not after the run
        throw InputError(sentence({options.trace, {}, "no file of this name", "one", "Give another name or --overwrite."}));
    const auto folder = resolve_model(options.model);
    const Tokenizer tokenizer = Tokenizer::load(folder);
    if (options.chat) {
        const ChatTemplate chat = ChatTemplate::load(folder);
        for (std::string& text : texts)
            text = chat.render({{"user", text}}, true);
    }
    const auto engine = open_engine(folder, options.engine.options());
    const SteeringPlan plan = plan_for(options.plan, *engine);
    GreedyOptions greedy;
    greedy.plan = plan;
    greedy.language = options.language;
    greedy.max_tokens = options.max_tokens;
    greedy.special_tokens = !options.chat; // a template writes its own
    greedy.stops.assign(texts.size(), options.stops);
    GenerationRecorder recorder;
    greedy.recorder = options.trace.empty() ? nullptr : &recorder;
    const std::vector<GreedyText> outputs = greedy_texts(*engine, tokenizer, texts, greedy, cancel, progress_line());
    end_progress_line();
    if (greedy.recorder != nullptr)
        recorder.write(options.trace, header_of(options, texts, plan, *engine), options.language.empty() ? "und" : options.language,
                       options.overwrite);
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (options.json)
            std::printf("%s\n", nlohmann::ordered_json(
                                    {{"prompt", texts[i]}, {"output", outputs[i].text}, {"ids", outputs[i].ids}, {"ended", outputs[i].ended}})
                                    .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
                                    .c_str());
        else
            std::printf("%s\n", outputs[i].text.c_str());
    }
}

} // namespace

void add_generate(const Context& context) {
    auto* command = context.app.add_subcommand("generate", "Continue prompts greedily, with or without a plan");
    auto options = std::make_shared<Options>();
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    auto* prompt = command->add_option("--prompt", options->prompt, "The text to continue");
    auto* file = command->add_option("--file", options->file, "A prompt on each line")->excludes(prompt);
    command->add_flag("--chat", options->chat, "Each prompt is one user turn of the chat template");
    command->add_option("--plan", options->plan, "Steering plan to apply");
    command->add_option("--language", options->language, "FLORES-200 code of the prompts, for a plan that steers some languages only");
    command->add_option("--max-tokens", options->max_tokens, "Most tokens of an output")->check(CLI::Range(1, 1 << 20))->capture_default_str();
    command->add_option("--stop", options->stops, "Text that ends an output; may be given again");
    auto* trace = command->add_option("--trace", options->trace, "Record the routing of prompts and outputs: OUT.isogloss.h5 (docs/trace-format.md)");
    command->add_flag("--overwrite", options->overwrite, "Replace an existing trace")->needs(trace);
    command->add_flag("--json", options->json, "A JSON object for each prompt: output, ids, whether it ended by itself");
    options->engine.add(*command);
    command->callback([options, prompt, file, cancel = context.cancel] {
        if (prompt->count() + file->count() == 0)
            throw InputError("generate: expected --prompt or --file, found neither.");
        run(*options, cancel);
    });
}

} // namespace isogloss::cli
