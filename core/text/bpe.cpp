// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bpe.h"

#include "core/base/utf8.h"
#include "core/text/byte_symbols.h"
#include "core/text/json_fields.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <bit>
#include <cstdio>
#include <queue>

namespace isogloss {

namespace {

constexpr std::int64_t largest_id = 1 << 24;
/// Up to this many symbols a plain scan for the best pair is faster than a heap.
constexpr std::size_t short_piece = 48;

bool is_set(const nlohmann::json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && !found->is_null() && *found != "" && *found != 0;
}

} // namespace

void BytePairs::MergeTable::build(const std::vector<std::pair<std::uint64_t, Merge>>& merges) {
    const std::size_t slots = std::bit_ceil(merges.size() * 2 + 2);
    keys_.assign(slots, ~std::uint64_t{0});
    values_.assign(slots, {});
    mask_ = slots - 1;
    shift_ = 64 - std::countr_zero(slots);
    for (const auto& [key, merge] : merges) {
        std::uint64_t slot = slot_of(key);
        while (keys_[slot] != ~std::uint64_t{0} && keys_[slot] != key)
            slot = (slot + 1) & mask_;
        keys_[slot] = key;
        values_[slot] = merge; // a pair that stands twice: the later rank wins, as in the reference
    }
}

const BytePairs::Merge* BytePairs::MergeTable::find(std::int32_t left, std::int32_t right) const noexcept {
    const std::uint64_t wanted = key(left, right);
    std::uint64_t slot = slot_of(wanted);
    while (keys_[slot] != ~std::uint64_t{0}) {
        if (keys_[slot] == wanted)
            return &values_[slot];
        slot = (slot + 1) & mask_;
    }
    return nullptr;
}

BytePairs::BytePairs(const nlohmann::json& json, bool byte_level, const std::string& place) : byte_level_(byte_level) {
    const auto refuse = [&](const std::string& key, const std::string& expected, const std::string& found) {
        return TokenizerError(sentence({place, key, expected, found, {}}));
    };
    if (!json.is_object() || (json.contains("type") && json["type"] != "BPE"))
        throw refuse("type", "BPE", json.is_object() ? json["type"].dump() : json.type_name());
    for (const char* key : {"dropout", "continuing_subword_prefix", "end_of_word_suffix"})
        if (is_set(json, key))
            throw refuse(key, "none", json[key].dump() + ", which is not supported");
    if (!json.contains("vocab") || !json["vocab"].is_object())
        throw refuse("vocab", "an object from tokens to ids", "none");
    for (const auto& [token, id] : json["vocab"].items()) {
        if (!id.is_number_integer() || id < 0 || id >= largest_id)
            throw refuse("vocab, \"" + token + "\"", "an id from 0 to " + std::to_string(largest_id - 1), id.dump());
        vocabulary_.emplace(token, id.get<std::int32_t>());
    }
    ignore_merges_ = flag_field(json, "ignore_merges", place, false);
    byte_fallback_ = flag_field(json, "byte_fallback", place, false);
    fuse_unknown_ = flag_field(json, "fuse_unk", place, false);
    if (is_set(json, "unk_token")) {
        const auto found = vocabulary_.find(text_field(json, "unk_token", place));
        if (found != vocabulary_.end())
            unknown_ = found->second;
    }
    for (const auto& [token, id] : vocabulary_) {
        if (!byte_level_)
            pieces_.emplace(token, id);
        else if (auto bytes = bytes_of_symbols(token))
            pieces_.emplace(std::move(*bytes), id);
    }
    byte_ids_.assign(256, -1);
    for (unsigned byte = 0; byte < 256; ++byte) {
        char name[8];
        std::snprintf(name, sizeof name, "<0x%02X>", byte);
        const std::string wanted = byte_level_ ? std::string(1, static_cast<char>(byte)) : name;
        if (const auto found = pieces_.find(wanted); found != pieces_.end())
            byte_ids_[byte] = found->second;
    }
    read_merges(list_field(json, "merges", place), place);
}

void BytePairs::read_merges(const nlohmann::json& json, const std::string& place) {
    std::vector<std::pair<std::uint64_t, Merge>> merges;
    merges.reserve(json.size());
    std::uint32_t rank = 0;
    for (const auto& entry : json) {
        const std::string where = "merges[" + std::to_string(rank) + "]";
        std::string left, right;
        if (entry.is_string()) {
            const std::string text = entry;
            if (rank == 0 && text.starts_with("#version"))
                continue;
            const auto space = text.find(' ');
            if (space == std::string::npos || text.find(' ', space + 1) != std::string::npos)
                throw TokenizerError(sentence({place, where, "two tokens with one space between them", entry.dump(), {}}));
            left = text.substr(0, space);
            right = text.substr(space + 1);
        } else if (entry.is_array() && entry.size() == 2 && entry[0].is_string() && entry[1].is_string()) {
            left = entry[0];
            right = entry[1];
        } else {
            throw TokenizerError(sentence({place, where, "two tokens", entry.dump(), {}}));
        }
        const auto a = vocabulary_.find(left), b = vocabulary_.find(right), joined = vocabulary_.find(left + right);
        if (a == vocabulary_.end() || b == vocabulary_.end() || joined == vocabulary_.end())
            throw TokenizerError(sentence({place, where, "tokens whose parts and whole are in the vocabulary", entry.dump(), {}}));
        merges.push_back({MergeTable::key(a->second, b->second), {rank++, joined->second}});
    }
    merges_.build(merges);
}

void BytePairs::first_symbols(std::string_view piece, std::vector<std::int32_t>& symbols) const {
    if (byte_level_) {
        for (const char c : piece)
            if (const std::int32_t id = byte_ids_[static_cast<unsigned char>(c)]; id >= 0)
                symbols.push_back(id);
            else if (unknown_ >= 0)
                symbols.push_back(unknown_);
        return;
    }
    bool after_unknown = false;
    for (std::size_t at = 0; at < piece.size();) {
        const std::size_t length = std::max<std::size_t>(1, utf8_sequence(piece, at));
        const std::string_view character = piece.substr(at, length);
        at += length;
        if (const auto found = pieces_.find(std::string(character)); found != pieces_.end()) {
            symbols.push_back(found->second);
            after_unknown = false;
            continue;
        }
        const bool fallback =
            byte_fallback_ && std::all_of(character.begin(), character.end(), [&](char c) { return byte_ids_[static_cast<unsigned char>(c)] >= 0; });
        if (fallback) {
            for (const char c : character)
                symbols.push_back(byte_ids_[static_cast<unsigned char>(c)]);
            after_unknown = false;
        } else if (unknown_ >= 0) {
            if (!(after_unknown && fuse_unknown_))
                symbols.push_back(unknown_);
            after_unknown = true;
        }
    }
}

void BytePairs::merge_short(std::vector<std::int32_t>& symbols) const {
    while (symbols.size() > 1) {
        const Merge* best = nullptr;
        std::size_t at = 0;
        for (std::size_t i = 0; i + 1 < symbols.size(); ++i)
            if (const Merge* merge = merges_.find(symbols[i], symbols[i + 1]); merge && (!best || merge->rank < best->rank)) {
                best = merge;
                at = i;
            }
        if (!best)
            return;
        symbols[at] = best->id;
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    }
}

void BytePairs::merge_long(std::vector<std::int32_t>& symbols) const {
    // A linked list of symbols and a heap of candidate pairs; candidates that are no longer neighbours are recognised when they come up.
    struct Candidate {
        std::uint32_t rank;
        std::int32_t left, left_id, right_id;
        bool operator<(const Candidate& other) const { return rank != other.rank ? rank > other.rank : left > other.left; }
    };
    const auto count = static_cast<std::int32_t>(symbols.size());
    std::vector<std::int32_t> next(symbols.size()), previous(symbols.size());
    std::priority_queue<Candidate> heap;
    const auto consider = [&](std::int32_t left) {
        const std::int32_t right = next[static_cast<std::size_t>(left)];
        if (right >= count)
            return;
        const std::int32_t a = symbols[static_cast<std::size_t>(left)], b = symbols[static_cast<std::size_t>(right)];
        if (const Merge* merge = merges_.find(a, b))
            heap.push({merge->rank, left, a, b});
    };
    for (std::int32_t i = 0; i < count; ++i) {
        next[static_cast<std::size_t>(i)] = i + 1;
        previous[static_cast<std::size_t>(i)] = i - 1;
    }
    for (std::int32_t i = 0; i + 1 < count; ++i)
        consider(i);
    while (!heap.empty()) {
        const Candidate top = heap.top();
        heap.pop();
        const auto left = static_cast<std::size_t>(top.left);
        const std::int32_t right = next[left];
        if (symbols[left] != top.left_id || right >= count || symbols[static_cast<std::size_t>(right)] != top.right_id)
            continue;
        symbols[left] = merges_.find(top.left_id, top.right_id)->id;
        symbols[static_cast<std::size_t>(right)] = -1;
        next[left] = next[static_cast<std::size_t>(right)];
        if (next[left] < count)
            previous[static_cast<std::size_t>(next[left])] = top.left;
        if (previous[left] >= 0)
            consider(previous[left]);
        consider(top.left);
    }
    std::erase(symbols, -1);
}

void BytePairs::encode(std::string_view piece, std::vector<std::int32_t>& ids) const {
    if (ignore_merges_)
        if (const auto whole = pieces_.find(std::string(piece)); whole != pieces_.end()) {
            ids.push_back(whole->second);
            return;
        }
    std::vector<std::int32_t> symbols;
    symbols.reserve(piece.size());
    first_symbols(piece, symbols);
    if (symbols.size() <= short_piece)
        merge_short(symbols);
    else
        merge_long(symbols);
    ids.insert(ids.end(), symbols.begin(), symbols.end());
}

} // namespace isogloss
