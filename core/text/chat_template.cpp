// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chat_template.h"

#include "core/base/files.h"
#include "core/text/jinja/interpreter.h"

#include <nlohmann/json.hpp>

namespace isogloss {

namespace {

constexpr std::uint64_t largest_file = std::uint64_t{16} << 20;
constexpr int deepest_json = 32;

nlohmann::json read_config(const std::filesystem::path& folder) {
    const auto file = folder / "tokenizer_config.json";
    if (!std::filesystem::exists(file))
        return nlohmann::json::object();
    const auto shallow = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth <= deepest_json; };
    auto json = nlohmann::json::parse(read_file(file, largest_file), shallow, false);
    if (!json.is_object())
        throw ChatTemplateError(sentence({file.string(), {}, "a JSON object", json.is_discarded() ? "text that is not JSON" : json.type_name(), {}}));
    return json;
}

/// The template's source, empty if the checkpoint has none. A file of its own wins; of a list of named ones, "default".
std::string find_source(const std::filesystem::path& folder, const nlohmann::json& config) {
    if (const auto file = folder / "chat_template.jinja"; std::filesystem::exists(file))
        return read_file(file, largest_file);
    const auto found = config.find("chat_template");
    if (found == config.end())
        return {};
    if (found->is_string())
        return *found;
    if (found->is_array())
        for (const auto& entry : *found)
            if (entry.is_object() && entry.value("name", "") == "default" && entry.contains("template") && entry["template"].is_string())
                return entry["template"];
    return {};
}

/// bos_token, eos_token, …: a string, or an added token with its content.
std::map<std::string, std::string> special_tokens(const nlohmann::json& config) {
    std::map<std::string, std::string> tokens;
    for (const char* name : {"bos_token", "eos_token", "unk_token", "pad_token", "sep_token", "cls_token"}) {
        const auto found = config.find(name);
        if (found == config.end())
            continue;
        if (found->is_string())
            tokens[name] = *found;
        else if (found->is_object() && found->contains("content") && (*found)["content"].is_string())
            tokens[name] = (*found)["content"];
    }
    return tokens;
}

} // namespace

struct ChatTemplate::Impl {
    jinja::Nodes nodes;
    std::map<std::string, std::string> special_tokens;
};

bool ChatTemplate::available(const std::filesystem::path& folder) { return !find_source(folder, read_config(folder)).empty(); }

ChatTemplate ChatTemplate::load(const std::filesystem::path& folder) {
    const nlohmann::json config = read_config(folder);
    const std::string source = find_source(folder, config);
    if (source.empty())
        throw ChatTemplateError(sentence({folder.string(),
                                          {},
                                          "a chat template (chat_template in tokenizer_config.json, or chat_template.jinja)",
                                          "none",
                                          "Base models have none: run without the chat template."}));
    return parse(source, isogloss::special_tokens(config));
}

ChatTemplate ChatTemplate::parse(const std::string& source, std::map<std::string, std::string> special_tokens) {
    auto impl = std::make_unique<Impl>();
    impl->nodes = jinja::parse(source);
    impl->special_tokens = std::move(special_tokens);
    return ChatTemplate(std::move(impl));
}

ChatTemplate::ChatTemplate(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
ChatTemplate::ChatTemplate(ChatTemplate&&) noexcept = default;
ChatTemplate& ChatTemplate::operator=(ChatTemplate&&) noexcept = default;
ChatTemplate::~ChatTemplate() = default;

std::string ChatTemplate::render(const std::vector<ChatMessage>& messages, bool add_generation_prompt, bool enable_thinking) const {
    jinja::List list;
    for (const ChatMessage& message : messages)
        list.emplace_back(jinja::Object{{"role", jinja::Value(message.role)}, {"content", jinja::Value(message.content)}});
    jinja::Object globals = {{"messages", jinja::Value(std::move(list))},
                             {"add_generation_prompt", jinja::Value(add_generation_prompt)},
                             {"enable_thinking", jinja::Value(enable_thinking)}};
    for (const auto& [name, content] : impl_->special_tokens)
        globals[name] = jinja::Value(content);
    return jinja::Interpreter(std::move(globals)).run(impl_->nodes);
}

} // namespace isogloss
