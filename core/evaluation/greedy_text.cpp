// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/greedy_text.h"

#include "core/base/files.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace isogloss {
namespace {

/// Collects ids and ends a sequence as soon as its text holds one of its stops.
class Outputs final : public GenerationSink {
public:
    Outputs(const Tokenizer& tokenizer, const GreedyOptions& options, const std::vector<std::int32_t>& ends, std::size_t count)
        : texts(count), tokenizer_(tokenizer), options_(options), ends_(ends) {}

    bool token(std::int64_t sequence, std::int32_t id) override {
        const auto s = static_cast<std::size_t>(sequence);
        GreedyText& out = texts[s];
        if (options_.recorder != nullptr)
            options_.recorder->token(sequence, id);
        if (std::ranges::find(ends_, id) != ends_.end()) {
            out.ended = true;
            return false;
        }
        out.ids.push_back(id);
        if (options_.stops.empty() || options_.stops[s].empty())
            return true;
        const std::string text = tokenizer_.decode(out.ids);
        out.ended = std::ranges::any_of(options_.stops[s], [&](const std::string& stop) { return text.find(stop) != std::string::npos; });
        return !out.ended;
    }
    bool wants_routing() const override { return options_.recorder != nullptr; }
    void routing(const LayerRouting& routing, std::span<const GeneratedRow> rows) override { options_.recorder->routing(routing, rows); }
    void finish() {
        for (std::size_t s = 0; s < texts.size(); ++s) {
            GreedyText& out = texts[s];
            const std::string whole = tokenizer_.decode(out.ids); // stops may be special tokens
            std::size_t end = whole.size();
            if (!options_.stops.empty())
                for (const std::string& stop : options_.stops[s])
                    end = std::min(end, whole.find(stop));
            out.text = end == whole.size() ? tokenizer_.decode(out.ids, true) : whole.substr(0, end);
        }
    }
    std::vector<GreedyText> texts;

private:
    const Tokenizer& tokenizer_;
    const GreedyOptions& options_;
    const std::vector<std::int32_t>& ends_;
};

} // namespace

std::vector<std::int32_t> end_ids(const std::filesystem::path& model_folder) {
    for (const char* name : {"generation_config.json", "config.json"}) {
        const std::filesystem::path file = model_folder / name;
        std::error_code none;
        if (!std::filesystem::exists(file, none))
            continue;
        const nlohmann::json json = nlohmann::json::parse(read_file(file, std::uint64_t{1} << 24), nullptr, false);
        if (!json.is_object())
            throw InputError(sentence({file.string(), {}, "a JSON object", "something else", {}}));
        const auto found = json.find("eos_token_id");
        if (found == json.end() || found->is_null())
            continue;
        const nlohmann::json list = found->is_array() ? *found : nlohmann::json::array({*found});
        std::vector<std::int32_t> ids;
        for (const nlohmann::json& id : list) {
            if (!id.is_number_integer() || id < 0 || id > (1 << 30))
                throw InputError(sentence({file.string(), "eos_token_id", "token ids", id.dump(), {}}));
            ids.push_back(id.get<std::int32_t>());
        }
        return ids;
    }
    return {};
}

std::vector<GreedyText> greedy_texts(Engine& engine, const Tokenizer& tokenizer, const std::vector<std::string>& prompts,
                                     const GreedyOptions& options, const CancelToken& cancel, const ProgressSink& progress) {
    GenerateRequest request;
    request.prompt_plan = plan_in_scope(options.plan, options.language, false);
    request.generated_plan = plan_in_scope(options.plan, options.language, true);
    request.max_new_tokens = options.max_tokens;
    request.end_ids = end_ids(engine.folder());
    const auto room = static_cast<std::size_t>(std::max<std::int64_t>(1, engine.config().max_position - options.max_tokens));
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        std::vector<std::int32_t> ids = tokenizer.encode(prompts[i], options.special_tokens);
        if (ids.empty())
            throw InputError("Prompt " + std::to_string(i + 1) + " has no token: expected a text to continue.");
        if (ids.size() > room)
            ids.erase(ids.begin(), ids.end() - static_cast<std::ptrdiff_t>(room));
        request.prompts.add(ids);
    }
    if (options.recorder != nullptr)
        options.recorder->begin(request.prompts);
    Outputs outputs(tokenizer, options, request.end_ids, prompts.size());
    if (!prompts.empty())
        engine.generate(request, outputs, cancel, progress);
    outputs.finish();
    return std::move(outputs.texts);
}

} // namespace isogloss
