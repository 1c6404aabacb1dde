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
    std::string model, text, file;
    bool chat = false, json = false;
};

constexpr std::uint64_t largest_text = std::uint64_t{4} << 30;

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

void tokenize(const Options& options, const CancelToken& cancel) {
    const auto folder = resolve_model(options.model);
    const Tokenizer tokenizer = Tokenizer::load(folder);
    std::optional<ChatTemplate> chat;
    if (options.chat)
        chat = ChatTemplate::load(folder);
    // A text given on the command line is one line, whatever it holds.
    const auto lines = options.file.empty() ? std::vector<std::string>{options.text} : lines_of(read_file(options.file, largest_text));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        cancel.check();
        const std::string prompt = chat ? chat->render({{"user", lines[i]}}, true) : lines[i];
        std::vector<std::int32_t> ids;
        try {
            ids = tokenizer.encode(prompt, !chat);
        } catch (const TokenizerError& error) {
            throw InputError((options.file.empty() ? std::string("--text") : options.file + ", line " + std::to_string(i + 1)) + ": " + error.what());
        }
        if (options.json) {
            nlohmann::ordered_json out;
            out["text"] = prompt;
            out["ids"] = ids;
            auto& pieces = out["pieces"] = nlohmann::ordered_json::array();
            for (const std::int32_t id : ids)
                pieces.push_back(tokenizer.piece(id));
            std::printf("%s\n", out.dump().c_str());
        } else {
            std::printf("%s\n", nlohmann::json(ids).dump().c_str());
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
    source->require_option(1);
    command->add_flag("--chat", options->chat, "Each text is one user turn of the checkpoint's chat template");
    command->add_flag("--json", options->json, "One JSON object per line: the exact text, ids and readable pieces");
    command->callback([options, cancel = context.cancel] { tokenize(*options, cancel); });
}

} // namespace isogloss::cli
