// SPDX-License-Identifier: GPL-3.0-or-later
// Attention of many sequences in few calls: those of about the same length attend together, padded to the longest of them.
#include "core/model/aten_path.h"
#include "core/model/padded_runs.h"

#include <cmath>
#include <numeric>

namespace isogloss::aten {

namespace {

/// Padding that costs about as much time as one more batch does.
constexpr std::int64_t batch_rows = 256;
/// Scores that are held at a time.
constexpr std::int64_t most_scores = 1 << 26;

/// What a range looks like from the host.
struct Lengths {
    std::vector<std::int64_t> queries, keys; ///< [S] own tokens, and all that a sequence's last token sees
};

Lengths lengths_of(const TokenRange& range) {
    Lengths lengths;
    for (std::size_t s = 0; s + 1 < range.offsets.size(); ++s) {
        lengths.queries.push_back(range.offsets[s + 1] - range.offsets[s]);
        lengths.keys.push_back(lengths.queries.back() + range.past_of(s));
    }
    return lengths;
}

at::Tensor rows_on(const at::Device& device, const std::vector<std::int64_t>& rows) {
    const at::Tensor host = at::from_blob(const_cast<std::int64_t*>(rows.data()), {static_cast<std::int64_t>(rows.size())}, at::kLong);
    return device.is_cpu() ? host.clone() : host.to(device);
}

/// Rows of the range that hold the keys of a sequence, in the order of its tokens.
void add_key_rows(const TokenRange& range, std::size_t sequence, std::vector<std::int64_t>& rows) {
    for (const std::size_t part : lineage(range, sequence))
        for (std::int64_t row = range.offsets[part]; row < range.offsets[part + 1]; ++row)
            rows.push_back(row - range.first);
}

/// A padded batch of the sequences `members`; notes where each of their rows' results will lie.
AttentionBatch batch_of(const TokenRange& range, std::span<const std::size_t> members, const Lengths& lengths, std::span<const std::int64_t> place,
                        bool cached, std::int64_t first_result, std::vector<std::int64_t>& out_rows, const at::Device& device) {
    AttentionBatch batch;
    batch.sequences = static_cast<std::int64_t>(members.size());
    for (const std::size_t s : members) {
        batch.queries = std::max(batch.queries, lengths.queries[s]);
        batch.keys = std::max(batch.keys, lengths.keys[s]);
    }
    std::vector<std::int64_t> query_rows, key_rows, places, before;
    for (std::size_t m = 0; m < members.size(); ++m) {
        const std::size_t s = members[m];
        const std::int64_t start = range.offsets[s] - range.first;
        for (std::int64_t i = 0; i < batch.queries; ++i)
            query_rows.push_back(i < lengths.queries[s] ? start + i : start);
        for (std::int64_t i = 0; i < lengths.queries[s]; ++i)
            out_rows[static_cast<std::size_t>(start + i)] = first_result + static_cast<std::int64_t>(m) * batch.queries + i;
        before.push_back(lengths.keys[s] - lengths.queries[s]);
        if (cached) {
            places.push_back(place[s]);
        } else {
            add_key_rows(range, s, key_rows);
            key_rows.resize((m + 1) * static_cast<std::size_t>(batch.keys), start); // no one looks there, so any row of its own will do
        }
    }
    batch.query_rows = rows_on(device, query_rows);
    if (cached)
        batch.places = rows_on(device, places);
    else
        batch.key_rows = rows_on(device, key_rows);
    batch.before = rows_on(device, before).view({batch.sequences, 1, 1, 1, 1});
    return batch;
}

void add_angles(const TokenRange& range, const RotaryTable& rotary, const at::Device& device, AttentionPlan& plan) {
    std::vector<at::Tensor> cosine, sine;
    for (std::size_t s = 0; s + 1 < range.offsets.size(); ++s) {
        const std::int64_t length = range.offsets[s + 1] - range.offsets[s], past = range.past_of(s);
        const RotaryTable::Angles& angles = rotary.of_text(length + past);
        cosine.push_back(angles.cosine.narrow(0, past, length));
        sine.push_back(angles.sine.narrow(0, past, length));
    }
    plan.cosine = at::cat(cosine).to(device).unsqueeze(1);
    plan.sine = at::cat(sine).to(device).unsqueeze(1);
}

AttentionPlan made_plan(const TokenRange& range, const StepCache& cache, const BlockContext& context) {
    const at::Device device = context.compute.device;
    const Lengths lengths = lengths_of(range);
    AttentionPlan plan;
    std::vector<std::int64_t> out_rows(static_cast<std::size_t>(range.tokens()));
    std::int64_t results = 0;
    for (const bool cached : {false, true}) {
        std::vector<std::size_t> members;
        for (std::size_t s = 0; s < lengths.queries.size(); ++s)
            if (lengths.queries[s] > 0 && cached == (cache.places != nullptr && range.past_of(s) > 0))
                members.push_back(s);
        std::stable_sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(lengths.keys[a], lengths.queries[a]) < std::pair(lengths.keys[b], lengths.queries[b]);
        });
        std::vector<std::int64_t> sizes;
        for (const std::size_t s : members)
            sizes.push_back(lengths.keys[s]);
        for (const PaddedRun& run : padded_runs(sizes, batch_rows)) {
            plan.batches.push_back(
                batch_of(range, std::span(members).subspan(static_cast<std::size_t>(run.first), static_cast<std::size_t>(run.last - run.first)),
                         lengths, cache.place, cached, results, out_rows, device));
            results += plan.batches.back().sequences * plan.batches.back().queries;
        }
    }
    plan.out_rows = rows_on(device, out_rows);
    if (cache.places != nullptr) {
        std::vector<std::int64_t> cache_rows;
        for (std::size_t s = 0; s < lengths.queries.size(); ++s)
            for (std::int64_t position = lengths.keys[s] - lengths.queries[s]; position < lengths.keys[s]; ++position)
                cache_rows.push_back(cache.place[s] * cache.room + position);
        plan.cache_rows = rows_on(device, cache_rows);
    }
    add_angles(range, context.rotary, device, plan);
    return plan;
}

/// query [B, Lq, Nq, D], key [B, Lk, Nkv, D], value [B, Lk, Nkv, Dv] f32; the first query stands `first` tokens after `before` → [B, Lq, Nq·Dv].
at::Tensor attend_batch(const at::Tensor& query, std::int64_t first, const at::Tensor& key, const at::Tensor& value, const at::Tensor& before,
                        const AttentionWeights& weights, const ModelConfig& config) {
    const std::int64_t batch = query.size(0), queries = query.size(1), keys = key.size(1), shared = config.kv_heads, group = config.heads / shared;
    const at::Tensor q = query.view({batch, queries, shared, group, -1}).permute({0, 2, 3, 1, 4}).reshape({batch, shared, group * queries, -1});
    at::Tensor scores = at::matmul(q, key.permute({0, 2, 3, 1})).mul_(config.softmax_scale()).view({batch, shared, group, queries, keys});
    const auto whole = query.options().dtype(at::kLong);
    const at::Tensor distance = before + at::arange(first, first + queries, whole).view({queries, 1}) - at::arange(keys, whole);
    at::Tensor hidden = distance.lt(0);
    if (weights.window > 0)
        hidden = hidden.logical_or(distance.ge(weights.window));
    scores = scores.masked_fill_(hidden, -INFINITY);
    if (weights.sinks.defined())
        scores = at::cat({scores, weights.sinks.view({1, shared, group, 1, 1}).expand({batch, shared, group, queries, 1})}, 4);
    const at::Tensor shares = at::softmax(scores, -1).narrow(4, 0, keys).reshape({batch, shared, group * queries, keys});
    return at::matmul(shares, value.permute({0, 2, 1, 3}))
        .view({batch, shared, group, queries, -1})
        .permute({0, 3, 1, 2, 4})
        .reshape({batch, queries, -1});
}

/// The same in pieces, so that not too many scores are held at a time.
at::Tensor attend_in_pieces(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value, const at::Tensor& before,
                            const AttentionWeights& weights, const ModelConfig& config) {
    const std::int64_t batch = query.size(0), queries = query.size(1);
    const std::int64_t of_query = config.heads * key.size(1);
    const std::int64_t together = std::clamp<std::int64_t>(most_scores / of_query / queries, 1, batch);
    const std::int64_t rows = std::clamp<std::int64_t>(most_scores / of_query, 1, queries);
    std::vector<at::Tensor> sequences;
    for (std::int64_t s = 0; s < batch; s += together) {
        const std::int64_t count = std::min(together, batch - s);
        std::vector<at::Tensor> pieces;
        for (std::int64_t first = 0; first < queries; first += rows) {
            const std::int64_t n = std::min(rows, queries - first);
            pieces.push_back(attend_batch(query.narrow(0, s, count).narrow(1, first, n).contiguous(), first, key.narrow(0, s, count),
                                          value.narrow(0, s, count), before.narrow(0, s, count), weights, config));
        }
        sequences.push_back(pieces.size() == 1 ? pieces.front() : at::cat(pieces, 1));
    }
    return sequences.size() == 1 ? sequences.front() : at::cat(sequences);
}

void make_room(at::Tensor& rows, const StepCache& cache, const at::Tensor& ready) {
    if (rows.defined() && rows.size(1) >= cache.room)
        return;
    at::Tensor wider = at::zeros({cache.most_places, cache.room, ready.size(1)}, ready.options()); // padding is read: it must be finite
    if (rows.defined())
        wider.narrow(1, 0, rows.size(1)).copy_(rows);
    rows = wider;
}

void add_to_cache(at::Tensor& rows, const StepCache& cache, const AttentionPlan& plan, const at::Tensor& ready) {
    make_room(rows, cache, ready);
    rows.view({-1, ready.size(1)}).index_copy_(0, plan.cache_rows, ready);
}

} // namespace

const AttentionPlan& plan_of(const TokenRange& range, const StepCache& cache, const BlockContext& context) {
    auto& kept = context.scratch.attention_plans[range.first];
    if (!kept)
        kept = std::make_shared<const AttentionPlan>(made_plan(range, cache, context));
    return *kept;
}

void attend(const ReadyRows& ready, const AttentionPlan& plan, const AttentionWeights& weights, const StepCache& cache, const BlockContext& context,
            at::Tensor& out) {
    const ModelConfig& config = context.config;
    if (cache.places != nullptr) {
        add_to_cache(cache.places->keys, cache, plan, ready.key);
        add_to_cache(cache.places->values, cache, plan, ready.value);
    }
    std::vector<at::Tensor> results;
    for (const AttentionBatch& batch : plan.batches) {
        context.cancel.check();
        const auto of = [&](const at::Tensor& rows, const at::Tensor& kept, int dim) {
            const at::Tensor chosen =
                batch.key_rows.defined() ? rows.index_select(0, batch.key_rows) : kept.narrow(1, 0, batch.keys).index_select(0, batch.places);
            return chosen.view({batch.sequences, batch.keys, config.kv_heads, dim});
        };
        const at::Tensor key = of(ready.key, cache.places ? cache.places->keys : at::Tensor(), config.head_dim);
        const at::Tensor value = of(ready.value, cache.places ? cache.places->values : at::Tensor(), config.value_dim);
        const at::Tensor query = ready.query.index_select(0, batch.query_rows).view({batch.sequences, batch.queries, config.heads, config.head_dim});
        results.push_back(attend_in_pieces(query, key, value, batch.before, weights, config).flatten(0, 1));
    }
    const at::Tensor all = results.size() == 1 ? results.front() : at::cat(results);
    out.narrow(0, 0, plan.out_rows.size(0)).copy_(all.index_select(0, plan.out_rows));
}

} // namespace isogloss::aten
