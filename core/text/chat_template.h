// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace isogloss {

class ChatTemplateError : public InputError {
public:
    using InputError::InputError;
};

struct ChatMessage {
    std::string role; ///< "system", "user", "assistant"
    std::string content;
};

/// The checkpoint's Jinja chat template (chat_template.jinja, else `chat_template` in tokenizer_config.json, as the reference has it). A construct
/// outside the supported subset is refused by name and line (`ChatTemplateError`).
class ChatTemplate {
public:
    static bool available(const std::filesystem::path& folder);
    static ChatTemplate load(const std::filesystem::path& folder);
    static ChatTemplate parse(const std::string& source, std::map<std::string, std::string> special_tokens);

    ChatTemplate(ChatTemplate&&) noexcept;
    ChatTemplate& operator=(ChatTemplate&&) noexcept;
    ~ChatTemplate();

    /// The exact prompt string; tokenise it with add_special_tokens = false. `enable_thinking` is passed to the template as in the reference. `now`
    /// is what a template sees that writes today's date (strftime_now), in seconds since 1970; without it, the clock's.
    std::string render(const std::vector<ChatMessage>& messages, bool add_generation_prompt, bool enable_thinking = false,
                       std::optional<std::int64_t> now = {}) const;

    struct Impl;

private:
    explicit ChatTemplate(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> impl_;
};

} // namespace isogloss
