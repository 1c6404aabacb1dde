// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/trace/layout.h"
#include "core/trace/reader.h"
#include "core/trace/writer.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace isogloss {

namespace {

/// Which sequence of which shard stands at each place of the merged trace. Shards i/n hold sequences i, i+n, …: taking one of each in turn gives the
/// order of the corpus back; other traces are laid one after the other.
struct Source {
    std::size_t shard = 0;
    std::int64_t sequence = 0;
};

int shard_number(const TraceHeader& header) {
    int number = -1;
    std::from_chars(header.shard.data(), header.shard.data() + header.shard.size(), number);
    return number;
}

std::vector<Source> plan_rows(const std::vector<TraceReader>& shards, const std::vector<std::int64_t>& sequences) {
    std::vector<std::size_t> order(shards.size());
    std::vector<int> numbers;
    for (std::size_t i = 0; i < shards.size(); ++i) {
        order[i] = i;
        numbers.push_back(shard_number(shards[i].header()));
    }
    std::vector<int> wanted(shards.size());
    for (std::size_t i = 0; i < shards.size(); ++i)
        wanted[i] = static_cast<int>(i);
    auto sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    std::vector<Source> rows;
    if (sorted == wanted) {
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return numbers[a] < numbers[b]; });
        for (std::int64_t turn = 0;; ++turn) {
            const std::size_t before = rows.size();
            for (const std::size_t shard : order)
                if (turn < sequences[shard])
                    rows.push_back({shard, turn});
            if (rows.size() == before)
                return rows;
        }
    }
    for (const std::size_t shard : order)
        for (std::int64_t s = 0; s < sequences[shard]; ++s)
            rows.push_back({shard, s});
    return rows;
}

/// Rows [from, to) of `values`, `width` elements each, appended to `out`.
template <typename Element>
void append(std::vector<Element>& out, const std::vector<Element>& values, std::int64_t from, std::int64_t to, std::int64_t width) {
    out.insert(out.end(), values.begin() + from * width, values.begin() + to * width);
}

} // namespace

void merge_traces(const std::filesystem::path& out, const std::vector<std::filesystem::path>& files) {
    if (files.empty())
        throw TraceError("merge: expected at least one shard, found none.");
    std::vector<TraceReader> shards;
    for (const auto& file : files)
        shards.emplace_back(file);
    TraceHeader header = shards.front().header();
    header.created = utc_now();
    const auto layers = static_cast<int>(header.moe_layers.size());
    const auto languages = shards.front().languages();
    for (const auto& shard : shards) {
        TraceHeader other = shard.header();
        other.shard = header.shard;
        if (const auto field = layout::difference(header, other); !field.empty())
            throw TraceError(shard.path().string() + ": its " + field + " is not that of " + shards.front().path().string() +
                             ". Only shards of one run can be joined.");
        if (shard.layers_complete() != layers)
            throw TraceError(shard.path().string() + " is not complete. Finish it with trace --resume first.");
        const auto here = shard.languages();
        if (!std::equal(here.begin(), here.end(), languages.begin(), languages.end(), [](const auto& a, const auto& b) { return a.code == b.code; }))
            throw TraceError(shard.path().string() + ": its languages are not those of " + shards.front().path().string() + ".");
    }
    header.shard.clear();

    std::vector<TraceLanguage> merged;
    std::vector<std::vector<std::vector<std::int64_t>>> offsets(languages.size()); // [language][shard] → [S+1]
    std::vector<std::vector<Source>> rows(languages.size());
    for (std::size_t l = 0; l < languages.size(); ++l) {
        TraceLanguage language;
        language.code = languages[l].code;
        std::vector<std::int64_t> sequences;
        std::vector<std::vector<std::string>> keys;
        std::vector<std::vector<std::int32_t>> ids;
        for (const auto& shard : shards) {
            offsets[l].push_back(shard.sequence_offsets(l));
            keys.push_back(shard.row_keys(l));
            ids.push_back(shard.token_ids(l));
            sequences.push_back(static_cast<std::int64_t>(keys.back().size()));
        }
        rows[l] = plan_rows(shards, sequences);
        std::set<std::string> seen;
        language.sequence_offsets = {0};
        for (const auto& [shard, s] : rows[l]) {
            const auto& key = keys[shard][static_cast<std::size_t>(s)];
            if (!seen.insert(key).second)
                throw TraceError(shards[shard].path().string() + ": row \"" + key + "\" stands in another shard as well.");
            language.row_keys.push_back(key);
            const auto& at = offsets[l][shard];
            append(language.token_ids, ids[shard], at[static_cast<std::size_t>(s)], at[static_cast<std::size_t>(s) + 1], 1);
            language.sequence_offsets.push_back(language.tokens());
        }
        merged.push_back(std::move(language));
    }

    TraceWriter writer = TraceWriter::create(out, header, merged, false);
    const std::int64_t k = header.top_k, experts = header.experts;
    // One layer of one language at a time: that is all that is ever in memory.
    for (std::size_t l = 0; l < languages.size(); ++l)
        for (int m = 0; m < layers; ++m) {
            struct Layer {
                std::vector<std::uint16_t> index;
                std::vector<float> weight, logits, softmax, topk;
                std::vector<std::uint32_t> hits;
            };
            std::vector<Layer> parts;
            for (const auto& shard : shards)
                parts.push_back({shard.topk_index(l, m), shard.topk_weight(l, m),
                                 header.has_router_logits ? shard.router_logits(l, m) : std::vector<float>(), shard.pooled(l, m, Weighting::Softmax),
                                 shard.pooled(l, m, Weighting::TopK), shard.hits(l, m)});
            Layer joined;
            for (const auto& [shard, s] : rows[l]) {
                const Layer& part = parts[shard];
                const std::int64_t from = offsets[l][shard][static_cast<std::size_t>(s)], to = offsets[l][shard][static_cast<std::size_t>(s) + 1];
                append(joined.index, part.index, from, to, k);
                append(joined.weight, part.weight, from, to, k);
                if (header.has_router_logits)
                    append(joined.logits, part.logits, from, to, experts);
                append(joined.softmax, part.softmax, s, s + 1, experts);
                append(joined.topk, part.topk, s, s + 1, experts);
                append(joined.hits, part.hits, s, s + 1, experts);
            }
            const std::vector<std::int32_t> index(joined.index.begin(), joined.index.end());
            writer.write({l, m, 0, merged[l].tokens(), 0, merged[l].sequences(), index, joined.weight, joined.logits, joined.softmax, joined.topk,
                          joined.hits});
            writer.complete_layer(l, m);
        }
    writer.close();
}

} // namespace isogloss
