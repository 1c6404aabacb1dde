// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/result.h"

#include "core/base/files.h"
#include "core/evaluation/result_json.h"
#include "core/steering/plan.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace isogloss {
namespace {

constexpr std::int64_t most = std::int64_t{1} << 53; ///< whole numbers that every JSON reader keeps

nlohmann::ordered_json header_json(const EvaluationResult& result) {
    nlohmann::ordered_json json;
    json["schema"] = result_schema_version;
    json["task"] = result.task;
    json["created"] = result.created;
    json["writer"] = result.writer;
    json["model"] = {{"name", result.model_name},
                     {"family", result.model_family},
                     {"weights_fingerprint", result.weights_fingerprint},
                     {"tokenizer_sha256", result.tokenizer_sha256}};
    json["numerics"] = {{"dtype", result.dtype}, {"device", result.device}, {"torch", result.torch_version}};
    json["data"] = {{"fingerprint", result.data_fingerprint}, {"limit", result.limit}};
    json["shots"] = result.shots;
    json["chat"] = result.chat;
    if (!result.subjects.empty())
        json["subjects"] = result.subjects;
    if (!result.template_sha256.empty())
        json["template"] = {{"sha256", result.template_sha256}};
    json["plan"] = result.plan_json.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json::parse(result.plan_json);
    if (!result.language_model.empty())
        json["language_model"] = {{"fingerprint", result.language_model}};
    if (!result.replay.empty())
        json["replay"] = nlohmann::ordered_json::parse(result.replay);
    return json;
}

std::string line_of(const ItemResult& item) {
    nlohmann::ordered_json json = {{"key", item.key}};
    if (!item.group.empty())
        json["group"] = item.group;
    if (item.generated) {
        const GeneratedAnswer& text = *item.generated;
        json["answer"] = text.answer;
        json["target"] = text.target;
        json["correct"] = text.correct;
        json["strict"] = text.strict;
        json["numeric"] = text.numeric;
        json["ended"] = text.ended;
        json["tokens"] = text.tokens;
        json["script_share"] = text.script_share < 0 ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(text.script_share);
        if (text.language)
            json["language"] = text.language->empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(*text.language);
        json["output"] = text.output;
        return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    }
    json["prediction"] = item.prediction;
    json["target"] = item.target;
    json["log_likelihoods"] = item.log_likelihoods;
    return json.dump();
}

std::string line_of(const TextLoss& text) {
    return nlohmann::ordered_json{{"key", text.key}, {"nats", text.nats}, {"tokens", text.tokens}, {"bytes", text.bytes}}.dump();
}

template <typename Item> void append_lines(std::string& out, const std::vector<Item>& items) {
    for (std::size_t i = 0; i < items.size(); ++i)
        out += (i == 0 ? "\n   " : ",\n   ") + line_of(items[i]);
}

GeneratedAnswer generated_from(const JsonFields& fields, const nlohmann::json& json) {
    GeneratedAnswer text;
    text.answer = fields.text("answer");
    text.target = fields.text("target");
    text.correct = fields.flag("correct");
    text.strict = fields.flag("strict");
    text.numeric = fields.flag("numeric");
    text.ended = fields.flag("ended");
    text.tokens = fields.integer("tokens", 0, most);
    text.script_share = fields.has("script_share") && json["script_share"].is_null() ? -1 : fields.number("script_share");
    text.output = fields.text("output");
    if (fields.has("language"))
        text.language = json["language"].is_null() ? std::string() : fields.text("language");
    return text;
}

ItemResult item_from(const JsonFields& fields, const nlohmann::json& json, bool generated) {
    ItemResult item;
    item.key = fields.text("key");
    if (fields.has("group"))
        item.group = fields.text("group");
    if (generated) {
        item.generated = generated_from(fields, json);
        return item;
    }
    for (const nlohmann::json& value : fields.array("log_likelihoods")) {
        if (!value.is_number() || !std::isfinite(value.get<double>()))
            fields.refuse("log_likelihoods", "finite numbers", value.type_name());
        item.log_likelihoods.push_back(value.get<double>());
    }
    const auto options = static_cast<std::int64_t>(item.log_likelihoods.size());
    if (options < 2 || options > 1000)
        fields.refuse("log_likelihoods", "2 to 1000 options", std::to_string(options));
    item.prediction = static_cast<int>(fields.integer("prediction", 0, options - 1));
    item.target = static_cast<int>(fields.integer("target", 0, options - 1));
    return item;
}

TextLoss loss_from(const JsonFields& fields) {
    return {.key = fields.text("key"),
            .nats = fields.number("nats"),
            .tokens = fields.integer("tokens", 0, most),
            .bytes = fields.integer("bytes", 0, most)};
}

LanguageResult language_from(const JsonFields& fields, const std::string& source, const std::string& task) {
    const bool is_loss = task == "loss";
    LanguageResult language;
    language.code = fields.text("code");
    const char* const list = is_loss ? "texts" : "items";
    std::set<std::string> keys;
    std::size_t i = 0;
    for (const nlohmann::json& json : fields.array(list)) {
        const JsonFields item(json, source, fields.name(list) + "[" + std::to_string(i++) + "]");
        if (!keys.insert(item.text("key")).second)
            item.refuse("key", "a key that was not there before", "\"" + item.text("key") + "\" again");
        if (is_loss)
            language.losses.push_back(loss_from(item));
        else
            language.items.push_back(item_from(item, json, is_generation_task(task)));
    }
    return language;
}

std::string plan_from(const JsonFields& fields, const nlohmann::json& json, const std::string& source) {
    if (!fields.has("plan") || json["plan"].is_null())
        return {};
    try {
        return plan_json(parse_plan(fields.object("plan").dump(), source + ", " + fields.name("plan")));
    } catch (const PlanError& error) {
        throw EvaluationError(error.what());
    }
}

/// The same text as `RecordedRouting::description`'s, so that a resumed run finds its own.
std::string replay_from(const JsonFields& fields, const nlohmann::json& json) {
    for (const char* key : {"trace", "experts_sha256", "weights_fingerprint", "dtype"})
        fields.text(key);
    if (!fields.has("plan") || !json["plan"].is_null())
        fields.object("plan");
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

bool is_generation_task(const std::string& task) { return task.starts_with("mgsm_") || task == "generation"; }

const std::vector<std::string>& task_names() {
    static const std::vector<std::string> names{"belebele",    "global_mmlu",     "global_mmlu_full", "choice", "mgsm_direct",
                                                "mgsm_en_cot", "mgsm_native_cot", "generation",       "loss"};
    return names;
}

std::string result_text(const EvaluationResult& result) {
    std::string text = header_json(result).dump(1);
    text.resize(text.size() - 2); // the languages follow, a line for each item, before the closing "\n}"
    text += ",\n \"languages\": [";
    for (std::size_t l = 0; l < result.languages.size(); ++l) {
        const LanguageResult& language = result.languages[l];
        const bool is_loss = result.task == "loss";
        text += std::string(l == 0 ? "" : ",") + "\n  {\"code\": " + nlohmann::json(language.code).dump() + ", \"" + (is_loss ? "texts" : "items") +
                "\": [";
        append_lines(text, language.items);
        append_lines(text, language.losses);
        text += "\n  ]}";
    }
    return text + "\n ]\n}\n";
}

EvaluationResult result_from_json(const nlohmann::json& json, const std::string& source, const std::string& place) {
    const JsonFields fields(json, source, place);
    EvaluationResult result;
    const std::int64_t schema = fields.integer("schema", 1, most);
    if (schema != result_schema_version)
        throw EvaluationError(sentence({source, fields.name("schema"), std::to_string(result_schema_version), std::to_string(schema),
                                        "This file was written by a newer Isogloss; update to read it."}));
    result.task = fields.text("task");
    if (std::ranges::find(task_names(), result.task) == task_names().end()) {
        std::string list;
        for (const std::string& name : task_names())
            list += (list.empty() ? "" : ", ") + name;
        fields.refuse("task", "one of " + list, "\"" + result.task + "\"");
    }
    result.created = fields.text("created");
    result.writer = fields.text("writer");
    const JsonFields model = fields.inner("model"), numerics = fields.inner("numerics"), data = fields.inner("data");
    result.model_name = model.text("name");
    result.model_family = model.text("family");
    result.weights_fingerprint = model.text("weights_fingerprint");
    result.tokenizer_sha256 = model.text("tokenizer_sha256");
    result.dtype = numerics.text("dtype");
    result.device = numerics.text("device");
    result.torch_version = numerics.text("torch");
    result.data_fingerprint = data.text("fingerprint");
    result.limit = data.integer("limit", 0, most);
    result.shots = static_cast<int>(fields.integer("shots", 0, 1000));
    result.chat = fields.flag("chat");
    if (fields.has("subjects"))
        result.subjects = fields.text("subjects");
    if (fields.has("template"))
        result.template_sha256 = fields.inner("template").text("sha256");
    result.plan_json = plan_from(fields, json, source);
    if (fields.has("language_model"))
        result.language_model = fields.inner("language_model").text("fingerprint");
    if (fields.has("replay"))
        result.replay = replay_from(fields.inner("replay"), json["replay"]);
    std::set<std::string> codes;
    std::size_t l = 0;
    for (const nlohmann::json& language : fields.array("languages")) {
        const JsonFields inner(language, source, fields.name("languages") + "[" + std::to_string(l++) + "]");
        if (!codes.insert(inner.text("code")).second)
            inner.refuse("code", "a language that was not there before", inner.text("code") + " again");
        result.languages.push_back(language_from(inner, source, result.task));
    }
    return result;
}

EvaluationResult load_result(const std::filesystem::path& path) { return result_from_json(read_json_file(path), path.string(), {}); }

void save_result(const EvaluationResult& result, const std::filesystem::path& path) { write_file_atomically(path, result_text(result)); }

} // namespace isogloss
