// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokenizer.h"

#include "core/base/files.h"
#include "core/base/utf8.h"
#include "core/text/byte_symbols.h"
#include "core/text/json_fields.h"
#include "core/text/tokenizer_impl.h"

#include <algorithm>
#include <atomic>
#include <nlohmann/json.hpp>

namespace isogloss {

namespace {

constexpr std::uint64_t largest_file = std::uint64_t{512} << 20;
constexpr int deepest_json = 32;
/// Pieces longer than this are rare, and the memory of remembering them is not worth it.
constexpr std::size_t longest_cached_piece = 48;
constexpr std::size_t most_cached_pieces = 1 << 16;

nlohmann::json parse_json(const std::string& text, const std::string& name) {
    const auto shallow = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth <= deepest_json; };
    auto json = nlohmann::json::parse(text, shallow, false);
    if (!json.is_object())
        throw TokenizerError(sentence({name, {}, "a JSON object", json.is_discarded() ? "text that is not JSON" : json.type_name(), {}}));
    return json;
}

const nlohmann::json& part(const nlohmann::json& json, const char* key) {
    static const nlohmann::json absent;
    const auto found = json.find(key);
    return found == json.end() ? absent : *found;
}

/// "▁" stands for a space in vocabularies that are not byte-level.
std::string with_spaces(std::string token) {
    static constexpr std::string_view mark = "\u2581";
    for (std::size_t at = 0; (at = token.find(mark, at)) != std::string::npos; ++at)
        token.replace(at, mark.size(), " ");
    return token;
}

std::atomic<std::uint64_t> next_identity{1};

} // namespace

Tokenizer::Impl::Impl(const nlohmann::json& json, const std::string& file)
    : normalize(parse_normalizer(part(json, "normalizer"), file + ", normalizer")),
      pre_tokenizer(parse_pre_tokenizer(part(json, "pre_tokenizer"), file + ", pre_tokenizer")),
      model(part(json, "model"), pre_tokenizer.byte_level, file + ", model"),
      post(parse_post_processor(part(json, "post_processor"), file + ", post_processor")),
      decoder(parse_decoder(part(json, "decoder"), file + ", decoder")),
      added(parse_added_tokens(part(json, "added_tokens"), file + ", added_tokens")), identity(next_identity++) {
    for (const auto& [token, id] : model.vocabulary())
        contents[id] = token;
    for (const auto& token : added) {
        contents[token.id] = token.content;
        added_ids.insert(token.id);
        if (token.special)
            special.insert(token.id);
        if (token.normalized)
            normalized_tokens.add(token, normalize(token.content), file + ", added_tokens");
        else
            raw_tokens.add(token, token.content, file + ", added_tokens");
    }
    for (const auto& [id, content] : contents)
        size = std::max<std::int64_t>(size, id + 1);
}

void Tokenizer::Impl::encode_piece(std::string_view piece, std::vector<std::int32_t>& ids) const {
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
    };
    struct Cache {
        std::uint64_t owner = 0;
        std::unordered_map<std::string, std::vector<std::int32_t>, Hash, std::equal_to<>> pieces;
    };
    thread_local Cache cache;
    if (piece.size() > longest_cached_piece) {
        model.encode(piece, ids);
        return;
    }
    if (cache.owner != identity) {
        cache.pieces.clear();
        cache.owner = identity;
    }
    auto found = cache.pieces.find(piece);
    if (found == cache.pieces.end()) {
        if (cache.pieces.size() >= most_cached_pieces)
            cache.pieces.clear();
        std::vector<std::int32_t> fresh;
        model.encode(piece, fresh);
        found = cache.pieces.emplace(std::string(piece), std::move(fresh)).first;
    }
    ids.insert(ids.end(), found->second.begin(), found->second.end());
}

void Tokenizer::Impl::encode_segment(std::string_view segment, bool at_start, std::vector<std::int32_t>& ids) const {
    const std::string text = normalize(segment);
    for (const auto& part : normalized_tokens.split(text)) {
        if (part.id >= 0) {
            ids.push_back(part.id);
            continue;
        }
        Pieces pieces;
        pieces.list = {part.text};
        pieces.at_start = at_start && part.offset == 0;
        pre_tokenizer.split(pieces);
        for (const std::string_view piece : pieces.list)
            if (!piece.empty())
                encode_piece(piece, ids);
    }
}

const std::string* Tokenizer::Impl::content(std::int32_t id, bool skip_special_tokens) const {
    const auto found = contents.find(id);
    return found == contents.end() || (skip_special_tokens && special.contains(id)) ? nullptr : &found->second;
}

std::string Tokenizer::Impl::bytes(std::int32_t id) const {
    const auto found = contents.find(id);
    if (found == contents.end())
        return {};
    if (added_ids.contains(id))
        return found->second;
    if (pre_tokenizer.byte_level)
        return bytes_of_symbols(found->second).value_or(found->second);
    const int byte = byte_token(found->second);
    return byte >= 0 ? std::string(1, static_cast<char>(byte)) : with_spaces(found->second);
}

Tokenizer::Tokenizer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

Tokenizer Tokenizer::load(const std::filesystem::path& folder_or_file) {
    const auto file = std::filesystem::is_directory(folder_or_file) ? folder_or_file / "tokenizer.json" : folder_or_file;
    if (!std::filesystem::exists(file))
        throw TokenizerError(sentence({file.string(),
                                       {},
                                       "the tokenizer of the checkpoint",
                                       "no such file",
                                       "Save it with the checkpoint as tokenizer.json (a \"fast\" tokenizer)."}));
    return parse(read_file(file, largest_file), file.string());
}

Tokenizer Tokenizer::parse(const std::string& text, const std::string& name) {
    try {
        return Tokenizer(std::make_unique<const Impl>(parse_json(text, name), name));
    } catch (const nlohmann::json::exception& error) {
        throw TokenizerError(name + ": this file has not the form of a tokenizer.json (" + error.what() + ").");
    }
}

std::vector<std::int32_t> Tokenizer::encode(std::string_view text, bool add_special_tokens) const {
    if (const std::size_t at = first_invalid_utf8(text); at != std::string_view::npos)
        throw TokenizerError(
            sentence({{}, "byte " + std::to_string(at + 1) + " of the text", "UTF-8", "another encoding", "Convert the text to UTF-8."}));
    std::vector<std::int32_t> ids;
    if (add_special_tokens)
        ids = impl_->post.before;
    for (const auto& part : impl_->raw_tokens.split(text)) {
        if (part.id >= 0)
            ids.push_back(part.id);
        else
            impl_->encode_segment(part.text, part.offset == 0, ids);
    }
    if (add_special_tokens)
        ids.insert(ids.end(), impl_->post.after.begin(), impl_->post.after.end());
    return ids;
}

std::string Tokenizer::decode(const std::vector<std::int32_t>& ids, bool skip_special_tokens) const {
    std::vector<std::string> tokens;
    for (const std::int32_t id : ids)
        if (const std::string* content = impl_->content(id, skip_special_tokens))
            tokens.push_back(*content);
    return impl_->decoder.text(std::move(tokens));
}

std::string Tokenizer::piece(std::int32_t id) const {
    const std::string bytes = impl_->bytes(id);
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        if (const std::size_t length = utf8_sequence(bytes, at)) {
            text.append(bytes, at, length);
            at += length;
            continue;
        }
        static constexpr const char* digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        text += "⟨";
        text += digits[byte >> 4];
        text += digits[byte & 15];
        text += "⟩";
    }
    return text;
}

std::int64_t Tokenizer::vocabulary_size() const { return impl_->size; }

std::int32_t Tokenizer::token_id(std::string_view content) const {
    for (const auto& token : impl_->added)
        if (token.content == content)
            return token.id;
    const auto found = impl_->model.vocabulary().find(std::string(content));
    return found == impl_->model.vocabulary().end() ? -1 : found->second;
}

} // namespace isogloss
