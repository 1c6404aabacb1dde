// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/text/chat_template.h"
#include "core/text/tokenizer.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, text, file, messages, system;
    bool chat = false, thinking = false, json = false;
};

constexpr std::uint64_t largest_text = std::uint64_t{4} << 30;
constexpr std::uint64_t largest_conversation = std::uint64_t{64} << 20;

std::vector<std::string> lines_of(const std::string& bytes) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from < bytes.size()) {
        const std::size_t end = std::min(bytes.find('\n', from), bytes.size());
        lines.push_back(bytes.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

/// [{"role": …, "content": …}, …], or an object that holds such a list as "messages".
std::vector<ChatMessage> conversation_in(const std::string& file) {
    const auto shallow = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth <= 32; };
    auto json = nlohmann::json::parse(read_file(file, largest_conversation), shallow, false);
    if (json.is_object() && json.contains("messages"))
        json = nlohmann::json(json["messages"]);
    if (!json.is_array() || json.empty())
        throw InputError(sentence({file, {}, "a JSON array of messages", json.is_discarded() ? "text that is not JSON" : json.type_name(), {}}));
    std::vector<ChatMessage> messages;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto text = [&](const char* key) {
            if (!json[i].is_object() || !json[i].contains(key) || !json[i][key].is_string())
                throw InputError(
                    sentence({file, "message " + std::to_string(i + 1) + ", " + key, "a string", "none", "Write {\"role\": …, \"content\": …}."}));
            return json[i][key].get<std::string>();
        };
        messages.push_back({text("role"), text("content")});
    }
    return messages;
}

void print(const Tokenizer& tokenizer, const std::string& prompt, const std::vector<std::int32_t>& ids, const Options& options) {
    if (options.json) {
        nlohmann::ordered_json out;
        out["text"] = prompt;
        out["ids"] = ids;
        auto& pieces = out["pieces"] = nlohmann::ordered_json::array();
        for (const std::int32_t id : ids)
            pieces.push_back(tokenizer.piece(id));
        std::printf("%s\n", out.dump().c_str());
        return;
    }
    if (options.chat)
        std::printf("%s\n", nlohmann::json(prompt).dump().c_str());
    std::printf("%s\n", nlohmann::json(ids).dump().c_str());
}

void tokenize(Options options, const CancelToken& cancel) {
    options.chat = options.chat || !options.messages.empty();
    if (!options.chat && (!options.system.empty() || options.thinking))
        throw InputError("--system and --thinking belong to a chat: add --chat.");
    const auto folder = resolve_model(options.model);
    const Tokenizer tokenizer = Tokenizer::load(folder);
    std::optional<ChatTemplate> chat;
    if (options.chat)
        chat = ChatTemplate::load(folder);
    std::vector<std::vector<ChatMessage>> conversations;
    std::vector<std::string> lines;
    if (!options.messages.empty())
        conversations.push_back(conversation_in(options.messages));
    else // a text given on the command line is one line, whatever it holds
        lines = options.file.empty() ? std::vector<std::string>{options.text} : lines_of(read_file(options.file, largest_text));
    for (std::size_t i = 0; i < std::max(lines.size(), conversations.size()); ++i) {
        cancel.check();
        try {
            std::string prompt = lines.empty() ? std::string() : lines[i];
            if (chat) {
                auto messages = conversations.empty() ? std::vector<ChatMessage>{{"user", prompt}} : conversations[i];
                if (!options.system.empty())
                    messages.insert(messages.begin(), {"system", options.system});
                prompt = chat->render(messages, messages.back().role != "assistant", options.thinking);
            }
            print(tokenizer, prompt, tokenizer.encode(prompt, !chat), options);
        } catch (const InputError& error) {
            const std::string source = !options.messages.empty() ? options.messages
                                       : options.file.empty()    ? std::string("--text")
                                                                 : options.file + ", line " + std::to_string(i + 1);
            throw InputError(source + ": " + error.what());
        }
    }
}

} // namespace

void add_tokenize(const Context& context) {
    auto* command = context.app.add_subcommand("tokenize", "Token ids of a text: one JSON array per input line");
    auto options = std::make_shared<Options>();
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    auto* source = command->add_option_group("source");
    source->add_option("--text", options->text, "The text itself");
    source->add_option("--file", options->file, "A UTF-8 file, one text per line");
    source->add_option("--messages", options->messages, "A JSON file with a conversation: [{\"role\": \"user\", \"content\": \"…\"}, …]; a chat");
    source->require_option(1);
    command->add_flag("--chat", options->chat,
                      "Each text is one user turn of the checkpoint's chat template; the exact prompt is printed before its ids");
    command->add_option("--system", options->system, "System message in front of a chat");
    command->add_flag("--thinking", options->thinking, "The template's enable_thinking is true");
    command->add_flag("--json", options->json, "One JSON object per line: the exact text, ids and readable pieces");
    command->callback([options, cancel = context.cancel] { tokenize(*options, cancel); });
}

} // namespace isogloss::cli
