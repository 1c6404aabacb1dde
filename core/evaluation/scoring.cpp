// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/scoring.h"

#include <algorithm>
#include <cmath>

namespace isogloss {
namespace {

std::int64_t tokens_of(const ScoredItem& item) {
    std::int64_t tokens = 0;
    for (const ScoredSequence& sequence : item)
        tokens += static_cast<std::int64_t>(sequence.ids.size());
    return tokens;
}

void add_rows(const ScoredSequence& sequence, std::int64_t first_token, HeadRequest& head) {
    const auto length = static_cast<std::int64_t>(sequence.ids.size());
    const auto targets = static_cast<std::int64_t>(sequence.targets.size());
    if (sequence.alternatives) {
        head.tokens.push_back(first_token + length - 1);
        head.candidates.insert(head.candidates.end(), sequence.targets.begin(), sequence.targets.end());
        head.candidate_offsets.push_back(static_cast<std::int64_t>(head.candidates.size()));
        return;
    }
    for (std::int64_t j = 0; j < targets; ++j) {
        head.tokens.push_back(first_token + length - targets + j);
        head.candidates.push_back(sequence.targets[static_cast<std::size_t>(j)]);
        head.candidate_offsets.push_back(static_cast<std::int64_t>(head.candidates.size()));
    }
}

class LogProbabilities : public SweepSink {
public:
    explicit LogProbabilities(std::size_t count) : values_(count, std::nanf("")) {}
    void log_probabilities(std::int64_t first, std::span<const float> values) override {
        if (first < 0 || static_cast<std::size_t>(first) + values.size() > values_.size())
            throw Error("The engine gave log-probabilities that were not asked for.");
        std::ranges::copy(values, values_.begin() + first);
    }
    double at(std::size_t i) const {
        if (!std::isfinite(values_[i]))
            throw Error(
                "The model gave a log-probability that is not a finite number. If a plan is applied, use a smaller strength; otherwise compute "
                "in f32.");
        return static_cast<double>(values_[i]);
    }

private:
    std::vector<float> values_;
};

} // namespace

std::int64_t token_count(std::span<const ScoredItem> items) {
    std::int64_t tokens = 0;
    for (const ScoredItem& item : items)
        tokens += tokens_of(item);
    return tokens;
}

std::int64_t longest_sequence(std::span<const ScoredItem> items) {
    std::size_t longest = 0;
    for (const ScoredItem& item : items)
        for (const ScoredSequence& sequence : item)
            longest = std::max(longest, sequence.ids.size());
    return static_cast<std::int64_t>(longest);
}

std::vector<std::size_t> plan_item_sweeps(std::span<const ScoredItem> items, std::int64_t most_tokens) {
    std::vector<std::size_t> ends;
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::int64_t own = tokens_of(items[i]);
        if (tokens > 0 && tokens + own > most_tokens) {
            ends.push_back(i);
            tokens = 0;
        }
        tokens += own;
    }
    if (!items.empty())
        ends.push_back(items.size());
    return ends;
}

std::vector<Outcomes> score_items(Engine& engine, std::span<const ScoredItem> items, const SteeringPlan& plan, bool keep_hidden,
                                  const CancelToken& cancel, const ProgressSink& progress, const ForcedExperts* forced) {
    SweepRequest request;
    request.plan = plan;
    request.forced = forced;
    request.keep_checkpoints = request.use_checkpoints = keep_hidden;
    request.head.candidate_offsets.push_back(0);
    for (const ScoredItem& item : items)
        for (const ScoredSequence& sequence : item) {
            if (sequence.ids.empty())
                continue;
            add_rows(sequence, request.sequences.tokens(), request.head);
            request.sequences.add(sequence.ids);
        }
    LogProbabilities values(request.head.candidates.size());
    if (request.sequences.tokens() > 0)
        engine.sweep(request, values, cancel, progress);

    std::vector<Outcomes> results;
    std::size_t next = 0;
    for (const ScoredItem& item : items) {
        Outcomes& outcomes = results.emplace_back();
        for (const ScoredSequence& sequence : item) {
            if (!sequence.alternatives)
                outcomes.push_back(0);
            for (std::size_t j = 0; j < sequence.targets.size(); ++j) {
                if (sequence.alternatives)
                    outcomes.push_back(values.at(next++));
                else
                    outcomes.back() += values.at(next++);
            }
        }
    }
    return results;
}

} // namespace isogloss
