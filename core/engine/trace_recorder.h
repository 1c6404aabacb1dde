// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/trace_job.h"
#include "core/trace/writer.h"

#include <vector>

namespace isogloss {

/// Sequences [first_sequence, first_sequence + sequences) of one language inside a sweep.
struct TracePiece {
    std::size_t language = 0;
    std::int64_t first_sequence = 0, sequences = 0;
    std::int64_t first_token = 0, tokens = 0; ///< in the language
    std::int64_t sweep_token = 0;             ///< where the piece starts in the sweep
    bool last = false;                        ///< no later sweep holds sequences of this language
};

/// Cuts all languages, in order, into sweeps of at most `tokens_per_sweep` tokens. A language that fits a sweep of its own is never split.
std::vector<std::vector<TracePiece>> plan_sweeps(const std::vector<TraceLanguage>& languages, std::int64_t tokens_per_sweep);

/// Mean routing of whole sequences, as the trace stores it (docs/trace-format.md).
struct PooledRouting {
    std::vector<float> softmax;      ///< [S, E] mean over tokens of the probabilities over all experts
    std::vector<float> topk;         ///< [S, E] mean over tokens of the effective weights, divided by their sum per token
    std::vector<std::uint32_t> hits; ///< [S, E] tokens whose top-k holds the expert
};
/// `offsets` [S+1] are token rows of `routing`; every sequence has at least one token.
PooledRouting pool(const LayerRouting& routing, const std::vector<std::int64_t>& offsets);

/// What a trace says about the model, its numerics and the program; corpus, plan and the rest are the caller's.
TraceHeader header_of_model(const Engine& engine);

/// Writes what a sweep routes into the trace, layer by layer; layers that an earlier run completed are left as they are.
class TraceRecorder final : public SweepSink {
public:
    TraceRecorder(TraceWriter& writer, const std::vector<TraceLanguage>& languages, const std::vector<TracePiece>& pieces,
                  const std::vector<int>& moe_layers, bool record_logits, const LayerCompleteSink& layer_complete)
        : writer_(writer), languages_(languages), pieces_(pieces), moe_layers_(moe_layers), record_logits_(record_logits),
          layer_complete_(layer_complete) {}

    void routing(const LayerRouting& routing) override;
    void layer_done(int layer) override;

private:
    void write(const LayerRouting& routing, const TracePiece& piece);

    TraceWriter& writer_;
    const std::vector<TraceLanguage>& languages_;
    const std::vector<TracePiece>& pieces_;
    const std::vector<int>& moe_layers_;
    bool record_logits_;
    const LayerCompleteSink& layer_complete_;
};

} // namespace isogloss
