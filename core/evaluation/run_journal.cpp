// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/run_journal.h"

#include "core/base/files.h"
#include "core/evaluation/result_json.h"

#include <nlohmann/json.hpp>

namespace isogloss {

std::filesystem::path journal_path(const std::filesystem::path& out) {
    std::filesystem::path path = out;
    path += ".partial";
    return path;
}

std::optional<RunState> load_journal(const std::filesystem::path& out) {
    const std::filesystem::path path = journal_path(out);
    if (!std::filesystem::exists(path))
        return std::nullopt;
    const nlohmann::json json = read_json_file(path);
    const JsonFields fields(json, path.string(), {});
    const JsonFields run = fields.inner("run");
    RunState state;
    for (const nlohmann::json& code : run.array("languages")) {
        if (!code.is_string())
            run.refuse("languages", "codes", code.type_name());
        state.languages.push_back(code.get<std::string>());
    }
    state.sweep_tokens = run.integer("sweep_tokens", 1, std::int64_t{1} << 53);
    state.result = result_from_json(fields.object("result"), path.string(), "result");
    return state;
}

void save_journal(const RunState& state, const std::filesystem::path& out) {
    const nlohmann::ordered_json run = {{"languages", state.languages}, {"sweep_tokens", state.sweep_tokens}};
    write_file_atomically(journal_path(out), "{\"run\": " + run.dump() + ",\n\"result\": " + result_text(state.result) + "}\n");
}

void remove_journal(const std::filesystem::path& out) {
    std::error_code ignored; // a file that stays behind is replaced by the next run
    std::filesystem::remove(journal_path(out), ignored);
}

void require_same_run(const EvaluationResult& expected, const EvaluationResult& found, const std::filesystem::path& file) {
    const auto same = [&file](const char* what, const std::string& wanted, const std::string& there) {
        if (wanted != there)
            throw EvaluationError(sentence({file.string(), what, wanted.empty() ? "none" : wanted, there.empty() ? "none" : there,
                                            "Resume with the settings of the first run, or use another output file."}));
    };
    same("task", expected.task, found.task);
    same("model", expected.model_name, found.model_name);
    same("weights fingerprint", expected.weights_fingerprint, found.weights_fingerprint);
    same("tokenizer", expected.tokenizer_sha256, found.tokenizer_sha256);
    same("subjects", expected.subjects, found.subjects);
    same("template", expected.template_sha256, found.template_sha256);
    same("data fingerprint", expected.data_fingerprint, found.data_fingerprint);
    same("dtype", expected.dtype, found.dtype);
    same("device", expected.device, found.device);
    same("torch version", expected.torch_version, found.torch_version);
    same("plan", expected.plan_json, found.plan_json);
    same("language model", expected.language_model, found.language_model);
    same("replayed experts", expected.replay, found.replay);
    same("shots", std::to_string(expected.shots), std::to_string(found.shots));
    same("limit", std::to_string(expected.limit), std::to_string(found.limit));
    same("chat", expected.chat ? "true" : "false", found.chat ? "true" : "false");
}

} // namespace isogloss
