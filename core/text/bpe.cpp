// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bpe.h"

#include "core/base/utf8.h"
#include "core/text/byte_symbols.h"
#include "core/text/json_fields.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <bit>
#include <cstdio>
#include <utility>

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
        unknown_token_ = text_field(json, "unk_token", place);
        const auto found = vocabulary_.find(unknown_token_);
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
    std::vector<Rule> rules;
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
        rules.push_back(
            {a->second, b->second, joined->second, static_cast<std::uint32_t>(left.size() + right.size()), left.empty() || right.empty()});
    }
    merges_.build(merges);
    find_seams(std::move(rules));
}

void BytePairs::first_symbols(std::string_view piece, std::vector<std::int32_t>& symbols) const {
    bool after_unknown = false;
    const auto add = [&](std::int32_t id) {
        symbols.push_back(id);
        after_unknown = false;
    };
    const auto add_unknown = [&](std::string_view character) {
        if (unknown_ < 0 && !unknown_token_.empty())
            throw TokenizerError(sentence({{},
                                           "the tokenizer's unk_token",
                                           "a token of the vocabulary for \"" + replace_invalid_utf8(character) + "\"",
                                           "\"" + unknown_token_ + "\", which it does not have",
                                           {}}));
        if (unknown_ >= 0 && !(after_unknown && fuse_unknown_))
            symbols.push_back(unknown_);
        after_unknown = true;
    };
    if (byte_level_) {
        for (std::size_t at = 0; at < piece.size(); ++at)
            if (const std::int32_t id = byte_ids_[static_cast<unsigned char>(piece[at])]; id >= 0)
                add(id);
            else
                add_unknown(piece.substr(at, 1));
        return;
    }
    for (std::size_t at = 0; at < piece.size();) {
        const std::size_t length = std::max<std::size_t>(1, utf8_sequence(piece, at));
        const std::string_view character = piece.substr(at, length);
        at += length;
        if (const auto found = pieces_.find(std::string(character)); found != pieces_.end()) {
            add(found->second);
            continue;
        }
        const bool fallback =
            byte_fallback_ && std::all_of(character.begin(), character.end(), [&](char c) { return byte_ids_[static_cast<unsigned char>(c)] >= 0; });
        if (!fallback) {
            add_unknown(character);
            continue;
        }
        for (const char c : character)
            add(byte_ids_[static_cast<unsigned char>(c)]);
    }
}

/// Fills `inner_pairs_`. Where a token could come about in ways that begin or end with different symbols, nothing is known and nothing is cut.
void BytePairs::find_seams(std::vector<Rule> rules) {
    struct Ends {
        std::int32_t first, last;
        bool operator==(const Ends&) const = default;
    };
    std::unordered_map<std::int32_t, Ends> ends; // of what is merged; another token begins and ends with itself
    const auto ends_of = [&](std::int32_t id) {
        const auto found = ends.find(id);
        return found == ends.end() ? Ends{id, id} : found->second;
    };
    // The parts of a token are shorter than it and so come before it, wherever their own rules stand in the file.
    std::stable_sort(rules.begin(), rules.end(), [](const Rule& one, const Rule& other) { return one.length < other.length; });
    std::vector<std::pair<std::uint64_t, Merge>> pairs;
    for (const Rule& rule : rules) {
        const Ends left = ends_of(rule.left), right = ends_of(rule.right), whole{left.first, right.last};
        const bool first_symbol = std::find(byte_ids_.begin(), byte_ids_.end(), rule.joined) != byte_ids_.end();
        if (rule.empty_part || first_symbol || ends.try_emplace(rule.joined, whole).first->second != whole)
            return;
        pairs.emplace_back(MergeTable::key(left.last, right.first), Merge{});
    }
    inner_pairs_.build(pairs);
    has_seams_ = true;
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
    // A linked list of symbols and a heap of candidate pairs, few bytes each; one whose symbols have changed is recognised by its rank when it comes
    // up.
    struct Candidate {
        std::uint32_t rank;
        std::int32_t left;
        bool operator<(const Candidate& other) const { return rank != other.rank ? rank > other.rank : left > other.left; }
    };
    const auto count = static_cast<std::int32_t>(symbols.size());
    std::vector<std::int32_t> next(symbols.size()), previous(symbols.size());
    std::vector<Candidate> heap;
    heap.reserve(symbols.size());
    const auto merge_at = [&](std::int32_t left) -> const Merge* {
        const std::int32_t right = next[static_cast<std::size_t>(left)];
        return right < count ? merges_.find(symbols[static_cast<std::size_t>(left)], symbols[static_cast<std::size_t>(right)]) : nullptr;
    };
    const auto consider = [&](std::int32_t left) {
        if (const Merge* merge = merge_at(left)) {
            heap.push_back({merge->rank, left});
            std::push_heap(heap.begin(), heap.end());
        }
    };
    for (std::int32_t i = 0; i < count; ++i) {
        next[static_cast<std::size_t>(i)] = i + 1;
        previous[static_cast<std::size_t>(i)] = i - 1;
    }
    for (std::int32_t i = 0; i + 1 < count; ++i)
        if (const Merge* merge = merge_at(i))
            heap.push_back({merge->rank, i});
    std::make_heap(heap.begin(), heap.end());
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end());
        const Candidate top = heap.back();
        heap.pop_back();
        const auto left = static_cast<std::size_t>(top.left);
        const Merge* merge = symbols[left] < 0 ? nullptr : merge_at(top.left);
        if (!merge || merge->rank != top.rank)
            continue;
        const auto right = static_cast<std::size_t>(next[left]);
        symbols[left] = merge->id;
        symbols[right] = -1;
        next[left] = next[right];
        if (next[left] < count)
            previous[static_cast<std::size_t>(next[left])] = top.left;
        if (previous[left] >= 0)
            consider(previous[left]);
        consider(top.left);
    }
    std::erase(symbols, -1);
}

void BytePairs::merge(std::vector<std::int32_t> symbols, std::vector<std::int32_t>& ids) const {
    symbols.size() <= short_piece ? merge_short(symbols) : merge_long(symbols);
    ids.insert(ids.end(), symbols.begin(), symbols.end());
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
        return merge(std::move(symbols), ids);
    std::size_t from = 0;
    for (std::size_t to = 1; has_seams_ && to < symbols.size(); ++to)
        if (!inner_pairs_.find(symbols[to - 1], symbols[to])) {
            merge({symbols.begin() + static_cast<std::ptrdiff_t>(from), symbols.begin() + static_cast<std::ptrdiff_t>(to)}, ids);
            from = to;
        }
    symbols.erase(symbols.begin(), symbols.begin() + static_cast<std::ptrdiff_t>(from));
    merge(std::move(symbols), ids);
}

} // namespace isogloss
