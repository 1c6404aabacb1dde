// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace isogloss {

/// The `model` entry of a tokenizer.json: byte-pair encoding. Always merges the adjacent pair of lowest rank, the leftmost among equals.
class BytePairs {
public:
    /// With `byte_level` pieces are raw bytes and the vocabulary's symbols are turned back into bytes once, here. Throws `TokenizerError`.
    BytePairs(const nlohmann::json& json, bool byte_level, const std::string& place);

    /// Appends the ids of one piece. Throws `TokenizerError` for a character that needs an unk_token which the vocabulary does not have.
    void encode(std::string_view piece, std::vector<std::int32_t>& ids) const;

    const std::unordered_map<std::string, std::int32_t>& vocabulary() const noexcept { return vocabulary_; } ///< token as written in the file → id

private:
    struct Merge {
        std::uint32_t rank;
        std::int32_t id;
    };
    /// Open-addressed table from a pair of ids to its merge.
    class MergeTable {
    public:
        void build(const std::vector<std::pair<std::uint64_t, Merge>>& merges);
        const Merge* find(std::int32_t left, std::int32_t right) const noexcept;
        static std::uint64_t key(std::int32_t left, std::int32_t right) noexcept {
            return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32) | static_cast<std::uint32_t>(right);
        }

    private:
        /// Multiplication by 2^64 ÷ the golden ratio: its upper bits depend on every bit of the key.
        std::uint64_t slot_of(std::uint64_t key) const noexcept { return (key * 0x9E3779B97F4A7C15u) >> shift_; }

        std::vector<std::uint64_t> keys_;
        std::vector<Merge> values_;
        std::uint64_t mask_ = 0;
        int shift_ = 63;
    };

    void read_merges(const nlohmann::json& json, const std::string& place);
    /// left + right → joined, in ids.
    struct Rule {
        std::int32_t left, right, joined;
        std::uint32_t length; ///< of the whole, in bytes
        bool empty_part;
    };
    void find_seams(std::vector<Rule> rules);
    void first_symbols(std::string_view piece, std::vector<std::int32_t>& symbols) const;
    void merge(std::vector<std::int32_t> symbols, std::vector<std::int32_t>& ids) const;
    void merge_short(std::vector<std::int32_t>& symbols) const;
    void merge_long(std::vector<std::int32_t>& symbols) const;

    bool byte_level_ = false, ignore_merges_ = false, byte_fallback_ = false, fuse_unknown_ = false;
    std::int32_t unknown_ = -1;
    std::string unknown_token_; ///< as the file names it
    std::unordered_map<std::string, std::int32_t> vocabulary_;
    std::unordered_map<std::string, std::int32_t> pieces_; ///< the same by what a piece looks like: bytes if byte_level
    std::vector<std::int32_t> byte_ids_;                   ///< byte_level: id of each single byte or −1; byte_fallback: id of <0xHH>
    MergeTable merges_;
    /// Pairs of first symbols that stand side by side within some token. Between two others no merge ever happens, so that a long piece can be cut
    /// there and its parts be merged each for itself.
    MergeTable inner_pairs_;
    bool has_seams_ = false;
};

} // namespace isogloss
