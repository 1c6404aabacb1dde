// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/trace/layout.h"
#include "core/trace/new_file.h"
#include "core/trace/reader.h"
#include "core/trace/writer.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace isogloss {

namespace {

constexpr std::int64_t tokens_at_once = 32768;

/// One language of one shard.
struct Part {
    std::vector<std::string> keys;
    std::vector<std::int64_t> offsets;
    std::vector<std::int32_t> ids;
    std::vector<std::int64_t> prompts; ///< of a generation; else empty
    std::int64_t sequences() const { return static_cast<std::int64_t>(keys.size()); }
};

struct Row {
    std::size_t shard = 0;
    std::int64_t sequence = 0;
};

struct ShardNumber {
    int number = 0, of = 0;
};

std::optional<ShardNumber> shard_number(const std::string& text) {
    ShardNumber shard;
    const char* end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, shard.number);
    if (number.ec != std::errc() || number.ptr == end || *number.ptr != '/')
        return {};
    const auto of = std::from_chars(number.ptr + 1, end, shard.of);
    if (of.ec != std::errc() || of.ptr != end)
        return {};
    return shard;
}

/// The shards in their order: by number if they have one (and then all of them must be there), else as given.
std::vector<TraceReader> open_shards(const std::vector<std::filesystem::path>& files) {
    std::vector<TraceReader> given;
    for (const auto& file : files)
        given.emplace_back(file);
    if (std::all_of(given.begin(), given.end(), [](const TraceReader& shard) { return shard.header().shard.empty(); }))
        return given;
    std::vector<std::optional<TraceReader>> ordered(given.size());
    for (auto& shard : given) {
        const auto number = shard_number(shard.header().shard);
        const std::string count = std::to_string(files.size());
        if (!number || number->of != static_cast<int>(files.size()) || number->number < 0 || number->number >= number->of ||
            ordered[static_cast<std::size_t>(number->number)])
            throw TraceError(
                sentence({shard.path().string(), "attribute shard",
                          "one each of 0/" + count + " to " + std::to_string(files.size() - 1) + "/" + count + " among the " + count + " files",
                          "\"" + shard.header().shard + "\"", "Give every shard of the run once."}));
        ordered[static_cast<std::size_t>(number->number)] = std::move(shard);
    }
    std::vector<TraceReader> shards;
    for (auto& shard : ordered)
        shards.push_back(std::move(*shard));
    return shards;
}

void require_same_run(const std::vector<TraceReader>& shards) {
    TraceHeader first = shards.front().header();
    first.shard.clear();
    const auto languages = shards.front().languages();
    for (const auto& shard : shards) {
        TraceHeader header = shard.header();
        header.shard.clear();
        std::string field = layout::difference(first, header);
        if (field.empty() && header.has_router_logits != first.has_router_logits)
            field = "router_logits";
        if (!field.empty())
            throw TraceError(shard.path().string() + ": its " + field + " is not that of " + shards.front().path().string() +
                             ". Only shards of one run can be joined.");
        const auto here = shard.languages();
        const auto same = [](const auto& a, const auto& b) { return a.code == b.code; };
        if (!std::equal(here.begin(), here.end(), languages.begin(), languages.end(), same))
            throw TraceError(shard.path().string() + ": its languages are not those of " + shards.front().path().string() + ".");
        for (const auto& language : here)
            if (language.layers_complete != static_cast<int>(header.moe_layers.size()))
                throw TraceError(shard.path().string() + ": " + language.code + " is not complete. Finish it with trace --resume first.");
    }
}

/// Shards i/n hold rows i, i + n, …: one of each in turn gives the order of the corpus. Other traces are laid one after the other.
std::vector<Row> order_rows(const std::vector<Part>& parts, bool in_turn) {
    std::vector<Row> rows;
    if (!in_turn) {
        for (std::size_t shard = 0; shard < parts.size(); ++shard)
            for (std::int64_t s = 0; s < parts[shard].sequences(); ++s)
                rows.push_back({shard, s});
        return rows;
    }
    std::int64_t turns = 0;
    for (const auto& part : parts)
        turns = std::max(turns, part.sequences());
    for (std::int64_t turn = 0; turn < turns; ++turn)
        for (std::size_t shard = 0; shard < parts.size(); ++shard)
            if (turn < parts[shard].sequences())
                rows.push_back({shard, turn});
    return rows;
}

/// Elements [from, to) × width of `values`, appended to `out`.
template <typename Element, typename Out>
void append(std::vector<Out>& out, const std::vector<Element>& values, std::int64_t from, std::int64_t to, std::int64_t width) {
    out.insert(out.end(), values.begin() + from * width, values.begin() + to * width);
}

class Merge {
public:
    explicit Merge(const std::vector<TraceReader>& shards) : shards_(shards), header_(shards.front().header()) {
        const bool in_turn = !header_.shard.empty();
        header_.shard.clear();
        header_.created = utc_now();
        header_.writer = "isogloss " ISOGLOSS_VERSION;
        const auto codes = shards.front().languages();
        for (std::size_t l = 0; l < codes.size(); ++l) {
            std::vector<Part> parts;
            for (const auto& shard : shards)
                parts.push_back({shard.row_keys(l), shard.sequence_offsets(l), shard.token_ids(l), shard.prompt_tokens(l)});
            rows_.push_back(order_rows(parts, in_turn));
            languages_.push_back(joined(codes[l].code, parts, rows_.back()));
            for (auto& part : parts) {
                part.ids.clear();
                part.ids.shrink_to_fit();
            }
            parts_.push_back(std::move(parts));
        }
    }

    void write(const std::filesystem::path& file) const {
        TraceWriter writer = TraceWriter::create(file, header_, languages_, true);
        for (std::size_t l = 0; l < languages_.size(); ++l)
            for (int m = 0; m < static_cast<int>(header_.moe_layers.size()); ++m) {
                write_layer(writer, l, m);
                writer.complete_layer(l, m);
            }
        writer.close();
    }

private:
    TraceLanguage joined(const std::string& code, const std::vector<Part>& parts, const std::vector<Row>& rows) const {
        TraceLanguage language;
        language.code = code;
        language.sequence_offsets = {0};
        std::set<std::string_view> seen;
        for (const auto& [shard, s] : rows) {
            const Part& part = parts[shard];
            const auto i = static_cast<std::size_t>(s);
            if (!seen.insert(part.keys[i]).second)
                throw TraceError(shards_[shard].path().string() + ": row \"" + part.keys[i] + "\" of " + code + " stands in another shard as well.");
            language.row_keys.push_back(part.keys[i]);
            append(language.token_ids, part.ids, part.offsets[i], part.offsets[i + 1], 1);
            language.sequence_offsets.push_back(language.tokens());
            if (!part.prompts.empty())
                language.prompt_tokens.push_back(part.prompts[i]);
        }
        if (!language.prompt_tokens.empty() && language.prompt_tokens.size() != language.row_keys.size())
            throw TraceError("Some of the traces are of generated text and some are not. Join those of one kind.");
        return language;
    }

    /// Per sequence all at once, per token a chunk's worth at a time: what is in memory does not grow with the corpus' tokens.
    void write_layer(TraceWriter& writer, std::size_t l, int m) const {
        struct Pooled {
            std::vector<float> softmax, topk;
            std::vector<std::uint32_t> hits;
        };
        std::vector<Pooled> pooled;
        for (const auto& shard : shards_)
            pooled.push_back({header_.lacks(layout::pooled_softmax) ? std::vector<float>{} : shard.pooled(l, m, Weighting::Softmax),
                              header_.lacks(layout::pooled_topk) ? std::vector<float>{} : shard.pooled(l, m, Weighting::TopK), shard.hits(l, m)});
        const auto& rows = rows_[l];
        const auto& offsets = languages_[l].sequence_offsets;
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t last = first + 1;
            while (last < rows.size() && offsets[last + 1] - offsets[first] <= tokens_at_once)
                ++last;
            Pooled some;
            for (std::size_t r = first; r < last; ++r) {
                const auto& [shard, s] = rows[r];
                append(some.softmax, pooled[shard].softmax, s, s + 1, header_.lacks(layout::pooled_softmax) ? 0 : header_.experts);
                append(some.topk, pooled[shard].topk, s, s + 1, header_.lacks(layout::pooled_topk) ? 0 : header_.experts);
                append(some.hits, pooled[shard].hits, s, s + 1, header_.experts);
            }
            write_tokens(writer, l, m, first, last, some.softmax, some.topk, some.hits);
            first = last;
        }
    }

    /// Rows [first, last) of the result; in every shard they are neighbours, so that each is read once.
    void write_tokens(TraceWriter& writer, std::size_t l, int m, std::size_t first, std::size_t last, const std::vector<float>& softmax,
                      const std::vector<float>& topk, const std::vector<std::uint32_t>& hits) const {
        struct Tokens {
            std::int64_t first = -1, end = 0;
            std::vector<std::uint16_t> index;
            std::vector<float> weight, logits;
        };
        std::vector<Tokens> read(shards_.size());
        const auto span_of = [&](const Row& row) {
            const auto& at = parts_[l][row.shard].offsets;
            return std::pair{at[static_cast<std::size_t>(row.sequence)], at[static_cast<std::size_t>(row.sequence) + 1]};
        };
        for (std::size_t r = first; r < last; ++r) {
            Tokens& tokens = read[rows_[l][r].shard];
            const auto [from, to] = span_of(rows_[l][r]);
            if (tokens.first < 0)
                tokens.first = from;
            tokens.end = to;
        }
        for (std::size_t shard = 0; shard < shards_.size(); ++shard) {
            Tokens& tokens = read[shard];
            if (tokens.first < 0)
                continue;
            const std::int64_t count = tokens.end - tokens.first;
            tokens.index = shards_[shard].topk_index(l, m, tokens.first, count);
            if (!header_.lacks(layout::topk_weight))
                tokens.weight = shards_[shard].topk_weight(l, m, tokens.first, count);
            if (header_.has_router_logits)
                tokens.logits = shards_[shard].router_logits(l, m, tokens.first, count);
        }
        std::vector<std::int32_t> index;
        std::vector<float> weight, logits;
        for (std::size_t r = first; r < last; ++r) {
            const Tokens& tokens = read[rows_[l][r].shard];
            const auto [from, to] = span_of(rows_[l][r]);
            append(index, tokens.index, from - tokens.first, to - tokens.first, header_.top_k);
            append(weight, tokens.weight, from - tokens.first, to - tokens.first, header_.lacks(layout::topk_weight) ? 0 : header_.top_k);
            if (header_.has_router_logits)
                append(logits, tokens.logits, from - tokens.first, to - tokens.first, header_.experts);
        }
        const auto& offsets = languages_[l].sequence_offsets;
        writer.write({l, m, offsets[first], offsets[last] - offsets[first], static_cast<std::int64_t>(first), static_cast<std::int64_t>(last - first),
                      index, weight, logits, softmax, topk, hits});
    }

    const std::vector<TraceReader>& shards_;
    TraceHeader header_;
    std::vector<TraceLanguage> languages_;
    std::vector<std::vector<Row>> rows_;   ///< [language] → rows of the result
    std::vector<std::vector<Part>> parts_; ///< [language][shard]
};

} // namespace

void merge_traces(const std::filesystem::path& out, const std::vector<std::filesystem::path>& files) {
    if (files.empty())
        throw TraceError("merge: expected at least one shard, found none.");
    std::error_code error;
    if (std::filesystem::exists(out, error))
        throw TraceError(out.string() + " exists already and is not replaced. Give another name.");
    const auto shards = open_shards(files);
    require_same_run(shards);
    const Merge merge(shards);
    // The name appears with the whole result, not before.
    NewFile made(out);
    merge.write(made.temporary());
    made.commit(false);
}

} // namespace isogloss
