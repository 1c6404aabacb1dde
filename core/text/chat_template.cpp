// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/chat_template.h"

#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/text/jinja/interpreter.h"

#include <ctime>
#include <nlohmann/json.hpp>

namespace isogloss {

namespace {

constexpr std::uint64_t largest_config = std::uint64_t{64} << 20;
constexpr std::size_t largest_template = std::size_t{1} << 20;
constexpr int deepest_json = 32;
constexpr const char* special_names[] = {"bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"};

nlohmann::json read_object(const std::filesystem::path& file) {
    const auto shallow = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth <= deepest_json; };
    auto json = nlohmann::json::parse(read_file(file, largest_config), shallow, false);
    if (!json.is_object())
        throw ChatTemplateError(sentence({file.string(), {}, "a JSON object", json.is_discarded() ? "text that is not JSON" : json.type_name(), {}}));
    return json;
}

nlohmann::json config_of(const std::filesystem::path& folder) {
    const auto file = folder / "tokenizer_config.json";
    return std::filesystem::exists(file) ? read_object(file) : nlohmann::json::object();
}

/// The template of a tokenizer_config.json: one string, or a list of named ones, of which "default" is meant.
std::optional<std::string> template_in(const nlohmann::json& config, const std::string& file) {
    const auto entry = config.find("chat_template");
    if (entry == config.end() || entry->is_null())
        return std::nullopt;
    if (entry->is_string())
        return entry->get<std::string>();
    if (entry->is_array())
        for (const auto& named : *entry)
            if (named.is_object() && named.contains("name") && named["name"] == "default" && named.contains("template") &&
                named["template"].is_string())
                return named["template"].get<std::string>();
    throw ChatTemplateError(sentence({file, "chat_template", "a string, or a list with a template named \"default\"", entry->type_name(), {}}));
}

std::map<std::string, std::string> special_tokens_of(const nlohmann::json& config) {
    std::map<std::string, std::string> tokens;
    for (const char* name : special_names) {
        const auto entry = config.find(name);
        if (entry == config.end())
            continue;
        if (entry->is_string())
            tokens[name] = *entry;
        else if (entry->is_object() && entry->contains("content") && (*entry)["content"].is_string())
            tokens[name] = (*entry)["content"];
    }
    return tokens;
}

} // namespace

struct ChatTemplate::Impl {
    jinja::Block block;
    std::map<std::string, std::string> special_tokens;
};

ChatTemplate::ChatTemplate(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
ChatTemplate::ChatTemplate(ChatTemplate&&) noexcept = default;
ChatTemplate& ChatTemplate::operator=(ChatTemplate&&) noexcept = default;
ChatTemplate::~ChatTemplate() = default;

bool ChatTemplate::available(const std::filesystem::path& folder) {
    if (std::filesystem::exists(folder / "chat_template.jinja"))
        return true;
    const auto config = config_of(folder);
    return config.contains("chat_template") && !config["chat_template"].is_null();
}

ChatTemplate ChatTemplate::load(const std::filesystem::path& folder) {
    const auto own_file = folder / "chat_template.jinja", config_file = folder / "tokenizer_config.json";
    const auto config = config_of(folder);
    const bool own = std::filesystem::exists(own_file);
    const auto source = own ? read_file(own_file, largest_template) : template_in(config, config_file.string());
    if (!source)
        throw ChatTemplateError(sentence({folder.string(),
                                          {},
                                          "a chat template (chat_template.jinja, or chat_template in tokenizer_config.json)",
                                          "none",
                                          "Use this model without its chat format."}));
    auto tokens = special_tokens_of(config);
    if (const auto map = folder / "special_tokens_map.json"; std::filesystem::exists(map))
        tokens.merge(special_tokens_of(read_object(map)));
    try {
        return parse(*source, std::move(tokens));
    } catch (const ChatTemplateError& error) {
        throw ChatTemplateError((own ? own_file : config_file).string() + ": " + error.what());
    }
}

ChatTemplate ChatTemplate::parse(const std::string& source, std::map<std::string, std::string> special_tokens) {
    if (source.size() > largest_template)
        throw ChatTemplateError(sentence({{}, "the chat template", "at most 1 MiB", std::to_string(source.size()) + " bytes", {}}));
    if (const std::size_t at = first_invalid_utf8(source); at != std::string::npos)
        throw ChatTemplateError(sentence({{}, "the chat template, byte " + std::to_string(at + 1), "UTF-8", "another encoding", {}}));
    return ChatTemplate(std::make_unique<const Impl>(Impl{jinja::parse_template(source), std::move(special_tokens)}));
}

std::string ChatTemplate::render(const std::vector<ChatMessage>& messages, bool add_generation_prompt, bool enable_thinking,
                                 std::optional<std::int64_t> now) const {
    using jinja::Value;
    std::map<std::string, Value, std::less<>> globals;
    std::size_t bytes = 0;
    for (const auto& [name, token] : impl_->special_tokens)
        globals[name] = Value::text(token);
    std::vector<Value> list;
    for (const auto& message : messages) {
        for (const std::string& text : {message.role, message.content})
            if (const std::size_t at = first_invalid_utf8(text); at != std::string::npos)
                throw ChatTemplateError(
                    sentence({{}, "byte " + std::to_string(at + 1) + " of a message", "UTF-8", "another encoding", "Convert the text to UTF-8."}));
        bytes += message.role.size() + message.content.size();
        list.push_back(jinja::mapping_of({{"role", Value::text(message.role)}, {"content", Value::text(message.content)}}));
    }
    globals["messages"] = jinja::sequence_of(std::move(list));
    globals["tools"] = globals["documents"] = {jinja::None{}};
    globals["add_generation_prompt"] = {add_generation_prompt};
    globals["enable_thinking"] = {enable_thinking};
    return jinja::Interpreter(std::move(globals), bytes, now.value_or(std::time(nullptr))).run(impl_->block);
}

} // namespace isogloss
