// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/generator.h"

#include "core/engine/head.h"
#include "core/model/kernels.h"

#include <algorithm>
#include <chrono>

namespace isogloss {

namespace {

constexpr std::int64_t most_places = 64;

LayerSteering steering_of(const SteeringPlan& plan, int layer) {
    LayerSteering steering{plan.rule, {}};
    std::copy_if(plan.edits.begin(), plan.edits.end(), std::back_inserter(steering.edits), [&](const PlanEdit& edit) { return edit.layer == layer; });
    return steering;
}

/// A sequence that has a place.
struct Place {
    std::int64_t sequence = 0;      ///< of the prompts
    std::vector<std::int32_t> next; ///< tokens of the coming step: the prompt, or the one that was generated last
    std::int64_t past = 0;          ///< tokens before them
    std::int64_t generated = 0;
    std::vector<CachedRows> layers; ///< of our own kernels
    std::int64_t number = 0;        ///< in the caches of ATen's operators
};

/// The largest logit of each head row.
class Greedy final : public SweepSink {
public:
    explicit Greedy(std::int64_t vocabulary) : vocabulary_(vocabulary) {}
    void logits(std::int64_t row, std::int64_t rows, const float* values) override {
        chosen.resize(static_cast<std::size_t>(row + rows));
        at::parallel_for(0, rows, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t r = begin; r < end; ++r) {
                const float* first = values + r * vocabulary_;
                const float top = kernels::largest(first, vocabulary_);
                const auto at = std::find(first, first + vocabulary_, top) - first; // NaN is found nowhere
                chosen[static_cast<std::size_t>(row + r)] = at < vocabulary_ ? static_cast<std::int32_t>(at) : 0;
            }
        });
    }
    std::vector<std::int32_t> chosen;

private:
    std::int64_t vocabulary_;
};

class Generation {
public:
    Generation(const GenerationParts& parts, const GenerateRequest& request, GenerationSink& sink, const CancelToken& cancel)
        : parts_(parts), request_(request), sink_(sink), cancel_(cancel), end_ids_(request.end_ids) {
        std::int64_t longest = 0;
        for (std::int64_t s = 0; s < request.prompts.sequences(); ++s)
            longest = std::max(longest, length_of(s));
        const ModelConfig& config = parts.config;
        const auto row = static_cast<std::uint64_t>(config.kv_heads) * static_cast<std::uint64_t>(config.head_dim + config.value_dim) * sizeof(float);
        const auto tokens = static_cast<std::uint64_t>(std::min<std::int64_t>(longest + request.max_new_tokens, config.max_position));
        const std::uint64_t each = std::max<std::uint64_t>(1, row * tokens * static_cast<std::uint64_t>(config.layers));
        places_ = std::clamp<std::int64_t>(static_cast<std::int64_t>(parts.cache_bytes / each), 1, most_places);
        if (request.places > 0)
            places_ = std::min(places_, request.places);
        places_ = std::min(places_, std::max<std::int64_t>(1, request.prompts.sequences()));
        most_room_ = static_cast<std::int64_t>(tokens);
        parts.rotary.extend(most_room_);
        if (!parts.devices.own_kernels())
            cached_.resize(static_cast<std::size_t>(config.layers));
        for (std::int64_t number = places_; number-- > 0;)
            free_.push_back(number);
    }

    bool done() const { return active_.empty() && next_prompt_ >= request_.prompts.sequences(); }
    double fraction() const { return static_cast<double>(finished_) / static_cast<double>(std::max<std::int64_t>(1, request_.prompts.sequences())); }

    void step() {
        const auto going_on = static_cast<std::int64_t>(active_.size()); // they come first, so that each plan has a range of its own
        admit();
        if (active_.empty())
            return;
        PackedSequences packed;
        std::vector<std::int64_t> past;
        for (const Place& place : active_) {
            packed.add(place.next);
            past.push_back(place.past);
        }
        rows_.clear();
        for (const Place& place : active_)
            for (std::size_t i = 0; i < place.next.size(); ++i)
                rows_.push_back({place.sequence, place.past + static_cast<std::int64_t>(i)});
        parts_.devices.forget_plans();
        for (const Place& place : active_)
            if (const std::int64_t upto = place.past + static_cast<std::int64_t>(place.next.size()); upto > room_)
                room_ = std::min(std::max(upto, 2 * room_), std::max(upto, most_room_));
        at::Tensor hidden = parts_.embed(packed);
        for (int layer = 0; layer < parts_.config.layers; ++layer)
            run_layer(layer, hidden, packed, past, packed.offsets[static_cast<std::size_t>(going_on)]);
        choose(hidden, packed);
    }

private:
    BlockContext context_of(DevicePart& part) const { return {parts_.config, part.compute, parts_.rotary, part.scratch, cancel_}; }
    std::int64_t length_of(std::int64_t s) const {
        return request_.prompts.offsets[static_cast<std::size_t>(s) + 1] - request_.prompts.offsets[static_cast<std::size_t>(s)];
    }

    /// Gives free places to prompts; not more tokens at a time than a sweep's block has.
    void admit() {
        std::int64_t tokens = 0;
        while (next_prompt_ < request_.prompts.sequences() && static_cast<std::int64_t>(active_.size()) < places_ &&
               (tokens == 0 || tokens + length_of(next_prompt_) <= parts_.blocks.attention_tokens)) {
            Place place;
            place.sequence = next_prompt_;
            const auto first = request_.prompts.token_ids.begin() + request_.prompts.offsets[static_cast<std::size_t>(next_prompt_)];
            place.next.assign(first, first + length_of(next_prompt_));
            if (cached_.empty())
                place.layers.resize(static_cast<std::size_t>(parts_.config.layers));
            place.number = free_.back();
            free_.pop_back();
            tokens += length_of(next_prompt_++);
            active_.push_back(std::move(place));
        }
    }

    void run_layer(int layer, at::Tensor& hidden, const PackedSequences& packed, const std::vector<std::int64_t>& past, std::int64_t first_prompt) {
        cancel_.check();
        const BlockContext context = context_of(parts_.devices.of(layer));
        const LayerWeights& weights = parts_.residency.enter(layer);
        hidden = hidden.to(context.compute.device);
        std::vector<CachedRows*> rows;
        std::vector<std::int64_t> numbers;
        StepCache cache;
        if (cached_.empty()) {
            for (Place& place : active_)
                rows.push_back(&place.layers[static_cast<std::size_t>(layer)]);
            cache.rows = rows;
        } else {
            for (const Place& place : active_)
                numbers.push_back(place.number);
            cache = {{}, &cached_[static_cast<std::size_t>(layer)], numbers, places_, room_};
        }
        attention_layer(hidden, {0, packed.tokens(), packed.offsets, past}, weights.attention, context, cache);
        const auto moe = std::lower_bound(parts_.config.moe_layers.begin(), parts_.config.moe_layers.end(), layer);
        RoutingObserver observer;
        if (sink_.wants_routing())
            observer = [&](const RoutedBlock& block) {
                sink_.routing({layer, static_cast<int>(moe - parts_.config.moe_layers.begin()), block.first_token, block.tokens,
                               parts_.config.experts, parts_.config.top_k, block.raw_logits, block.logits, block.probabilities, block.index,
                               block.weight},
                              std::span(rows_).subspan(static_cast<std::size_t>(block.first_token), static_cast<std::size_t>(block.tokens)));
            };
        const auto mlp = [&](std::int64_t first, std::int64_t last, const SteeringPlan& plan) {
            if (first == last)
                return;
            const TokenRange range{first, last, {}};
            if (weights.routed)
                routed_mlp_layer(hidden, range, weights, steering_of(plan, layer), false, context, observer);
            else
                dense_mlp_layer(hidden, range, weights, context);
        };
        mlp(0, first_prompt, request_.generated_plan);
        mlp(first_prompt, packed.tokens(), request_.prompt_plan);
        parts_.residency.leave(layer);
    }

    /// Hands out the next tokens; sequences that end leave.
    void choose(const at::Tensor& hidden, const PackedSequences& packed) {
        HeadRequest head;
        head.full_logits = true;
        for (std::int64_t s = 0; s < packed.sequences(); ++s)
            head.tokens.push_back(packed.offsets[static_cast<std::size_t>(s) + 1] - 1);
        head.candidate_offsets.assign(head.tokens.size() + 1, 0);
        Greedy greedy(parts_.config.vocab_size);
        run_head(hidden, head, parts_.residency.head(parts_.devices), parts_.blocks, context_of(parts_.devices.last()), greedy);
        parts_.residency.leave_ends();
        std::vector<Place> left;
        for (std::size_t p = 0; p < active_.size(); ++p) {
            Place& place = active_[p];
            const std::int32_t id = greedy.chosen[p];
            place.past += static_cast<std::int64_t>(place.next.size());
            place.next = {id};
            ++place.generated;
            const bool wanted = sink_.token(place.sequence, id);
            const bool ends = !wanted || std::ranges::find(end_ids_, id) != end_ids_.end() || place.generated >= request_.max_new_tokens ||
                              place.past >= parts_.config.max_position;
            finished_ += ends ? 1 : 0;
            if (ends)
                free_.push_back(place.number);
            else
                left.push_back(std::move(place));
        }
        active_ = std::move(left);
    }

    const GenerationParts& parts_;
    const GenerateRequest& request_;
    GenerationSink& sink_;
    const CancelToken& cancel_;
    const std::vector<std::int32_t>& end_ids_;
    std::int64_t places_ = 1, next_prompt_ = 0, finished_ = 0;
    std::vector<Place> active_;
    std::vector<std::int64_t> free_;         ///< numbers of places that no sequence has
    std::vector<CachedPlaces> cached_;       ///< [layers], each on its layer's device; empty with our own kernels
    std::int64_t room_ = 64, most_room_ = 0; ///< tokens of each place in them, now and at most
    std::vector<GeneratedRow> rows_;
};

} // namespace

void run_generation(const GenerationParts& parts, const GenerateRequest& request, GenerationSink& sink, const CancelToken& cancel,
                    const ProgressSink& progress) {
    for (std::int64_t s = 0; s < request.prompts.sequences(); ++s)
        if (request.prompts.offsets[static_cast<std::size_t>(s)] == request.prompts.offsets[static_cast<std::size_t>(s) + 1])
            throw EngineError("Prompt " + std::to_string(s) + " is empty: there is nothing to continue.");
    if (request.max_new_tokens <= 0)
        return;
    Generation generation(parts, request, sink, cancel);
    auto reported = std::chrono::steady_clock::time_point();
    while (!generation.done()) {
        cancel.check();
        generation.step();
        if (const auto now = std::chrono::steady_clock::now(); progress && now - reported > std::chrono::milliseconds(100)) {
            reported = now;
            progress({.stage = "generation", .fraction = generation.fraction()});
        }
    }
}

} // namespace isogloss
