// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/post_processor.h"

#include "core/text/json_fields.h"
#include "core/text/tokenizer.h"

namespace isogloss {

namespace {

std::vector<std::int32_t> special_ids(const nlohmann::json& json, const std::string& name, const std::string& place) {
    const auto specials = json.find("special_tokens");
    if (specials == json.end() || !specials->is_object() || !specials->contains(name))
        throw TokenizerError(sentence({place, "special_tokens", "\"" + name + "\", which the template names", "none", {}}));
    std::vector<std::int32_t> ids;
    for (const auto& id : list_field((*specials)[name], "ids", place)) {
        if (!id.is_number_integer() || id < 0 || id >= (1 << 24))
            throw TokenizerError(sentence({place, "special_tokens, " + name, "token ids", id.dump(), {}}));
        ids.push_back(id);
    }
    return ids;
}

PostProcessor template_processing(const nlohmann::json& json, const std::string& place) {
    PostProcessor post;
    bool seen = false;
    for (const auto& piece : list_field(json, "single", place)) {
        if (piece.is_object() && piece.contains("Sequence") && !seen) {
            seen = true;
            continue;
        }
        if (!piece.is_object() || !piece.contains("SpecialToken"))
            throw TokenizerError(sentence({place, "single", "special tokens around one sequence", piece.dump(), {}}));
        const auto ids = special_ids(json, text_field(piece["SpecialToken"], "id", place), place);
        auto& side = seen ? post.after : post.before;
        side.insert(side.end(), ids.begin(), ids.end());
    }
    if (!seen)
        throw TokenizerError(sentence({place, "single", "a place for the sequence", "none", {}}));
    return post;
}

} // namespace

PostProcessor parse_post_processor(const nlohmann::json& json, const std::string& place) {
    if (json.is_null())
        return {};
    const std::string type = text_field(json, "type", place);
    if (type == "ByteLevel")
        return {};
    if (type == "TemplateProcessing")
        return template_processing(json, place);
    if (type == "Sequence") {
        PostProcessor all;
        each_item(json, "processors", place, [&](const auto& part, const auto& where) {
            const PostProcessor post = parse_post_processor(part, where);
            all.before.insert(all.before.begin(), post.before.begin(), post.before.end());
            all.after.insert(all.after.end(), post.after.begin(), post.after.end());
        });
        return all;
    }
    throw TokenizerError(
        sentence({place, {}, "ByteLevel, TemplateProcessing or Sequence", "\"" + type + "\"", "This post-processor is not supported."}));
}

} // namespace isogloss
