// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/engine/engine.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace isogloss {

/// One sequence to run and the next-token log-probabilities wanted from it.
struct ScoredSequence {
    std::vector<std::int32_t> ids;
    /// Alternatives: `targets` are candidates for the token after the last one, each an outcome of its own.
    /// Otherwise: targets[j] follows ids[ids.size() − targets.size() + j], and their log-probabilities are summed to one outcome.
    std::vector<std::int32_t> targets;
    bool alternatives = false;
    std::size_t outcomes() const noexcept { return alternatives ? targets.size() : 1; }
};

/// The sequences whose outcomes make up one item of a task.
using ScoredItem = std::vector<ScoredSequence>;

/// Log-likelihoods of an item's outcomes, nats: sequences in order, a sequence's alternatives in order.
using Outcomes = std::vector<double>;

/// Cuts items [0, n) into runs of whole, consecutive items with at most `most_tokens` tokens each (an item alone may have more): the ends of the
/// runs.
std::vector<std::size_t> plan_item_sweeps(std::span<const ScoredItem> items, std::int64_t most_tokens);

/// One sweep over `items`. With `keep_hidden`, hidden states are kept for the next sweep of the same tokens and used if they are there.
/// Throws what the engine throws, and `Error` if a log-probability is not a finite number.
/// `forced`: experts of the items' sequences (those with tokens), laid end to end; nullptr = the routers choose.
std::vector<Outcomes> score_items(Engine& engine, std::span<const ScoredItem> items, const SteeringPlan& plan, bool keep_hidden,
                                  const CancelToken& cancel, const ProgressSink& progress, const ForcedExperts* forced = nullptr);

std::int64_t token_count(std::span<const ScoredItem> items);
std::int64_t longest_sequence(std::span<const ScoredItem> items);

} // namespace isogloss
