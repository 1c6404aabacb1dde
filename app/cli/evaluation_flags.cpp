// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluation_flags.h"

#include "app/cli/command.h"

namespace isogloss::cli {

CLI::Option* EvaluationFlags::add(CLI::App& command) {
    command
        .add_option("--task", task,
                    "belebele, global_mmlu (Lite), global_mmlu_full, choice and generation (your own, with --template), mgsm_direct, mgsm_en_cot, "
                    "mgsm_native_cot, or loss: mean negative log-likelihood of parallel text")
        ->check(CLI::IsMember(task_names()))
        ->capture_default_str();
    command.add_option("--data", data, "Folder of the task's files by language, or a parallel corpus for loss")->required();
    command.add_option("--template", task_template, "How a row of your own file becomes a question (docs/tasks.md)");
    command.add_option("--subjects", subjects, "Of Global-MMLU, with commas between them; medical = the seven of the reference study");
    command.add_option("--languages", languages, "Codes with commas between them, or all")->capture_default_str();
    command.add_option("--limit", limit, "Only the first N items of a language");
    command.add_option("--shots", shots, "Few-shot examples before each question")->check(CLI::Range(0, 100))->capture_default_str();
    command.add_flag("--chat", chat, "The prompt is one user turn of the chat template");
    command.add_option("--max-tokens", max_tokens, "Most tokens of an output (default: the task's own)")->check(CLI::Range(1, 1 << 20));
    command.add_option("--language-model", language_model, "Of outputs: a FLORES folder, from whose texts the language of each output is told");
    return command.add_flag("--resume", resume, "Go on with what was interrupted");
}

EvaluationOptions EvaluationFlags::options() const {
    EvaluationOptions evaluation;
    evaluation.task = task;
    evaluation.data = data;
    evaluation.task_template = task_template;
    if (!subjects.empty())
        evaluation.subjects = split_list(subjects, "--subjects");
    evaluation.languages = split_list(languages, "--languages");
    evaluation.limit = limit;
    evaluation.shots = shots;
    evaluation.chat = chat;
    evaluation.max_tokens = max_tokens;
    evaluation.language_model = language_model;
    evaluation.resume = resume;
    return evaluation;
}

} // namespace isogloss::cli
