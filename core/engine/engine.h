// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/config.h"
#include "core/steering/plan.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

class EngineError : public Error {
public:
    using Error::Error;
};

enum class ComputeType { F32, BF16 };
const char* compute_type_name(ComputeType type); ///< "f32", "bf16"

/// What the layers compute with: our own loops, which only the CPU has, or libtorch's operators, as every other device does in any case.
enum class Kernels { Own, Aten };

struct EngineOptions {
    ComputeType dtype = ComputeType::BF16;
    std::string device = "auto"; ///< "auto", "cpu", "cuda", "cuda:1", "cuda:0,1"
    /// Budget of each device but the CPU, for weights, hidden states and buffers there; 0 = what it has free. Of a CPU that computes with
    /// `Kernels::Aten`: for weights.
    std::uint64_t device_memory_bytes = 0;
    /// Budget for hidden states, weights in flight and buffers; 0 = three quarters of the machine's available memory. Given to `open_engine` it is
    /// one for the whole process.
    std::uint64_t memory_bytes = 0;
    Kernels kernels = Kernels::Own;
    int threads = 0;                    ///< 0 = one per physical core
    std::uint64_t checkpoint_bytes = 0; ///< for hidden-state checkpoints that make a re-run start later; 0 = half of what weights and buffers leave
    /// For those that memory has no room for, in the folder for temporary files; nothing = a quarter of what is free there.
    std::optional<std::uint64_t> checkpoint_disk_bytes = {};
};

/// S sequences laid end to end, no padding.
struct PackedSequences {
    std::vector<std::int32_t> token_ids; ///< [T]
    std::vector<std::int64_t> offsets;   ///< [S+1], offsets[0] = 0, offsets[S] = T
    std::int64_t tokens() const noexcept { return static_cast<std::int64_t>(token_ids.size()); }
    std::int64_t sequences() const noexcept { return offsets.empty() ? 0 : static_cast<std::int64_t>(offsets.size()) - 1; }
    void add(std::span<const std::int32_t> ids);
};

/// Next-token log-probabilities wanted from the head. Only these rows pass through the final norm and the head.
struct HeadRequest {
    std::vector<std::int64_t> tokens;            ///< [R] packed positions, rising; each row predicts the token after it
    std::vector<std::int64_t> candidate_offsets; ///< [R+1]
    std::vector<std::int32_t> candidates;        ///< candidate next ids of row r: [candidate_offsets[r], candidate_offsets[r+1])
    bool full_logits = false;                    ///< also hand the whole logit rows to `SweepSink::logits`
    /// For every token but the last of each sequence: the log-probability of the token that follows.
    static HeadRequest all_next_tokens(const PackedSequences& sequences);
};

/// What one routed layer did to tokens [first_token, first_token + tokens) of the sweep. Pointers are valid during the call only.
struct LayerRouting {
    int layer = 0;     ///< true layer id
    int moe_index = 0; ///< 0 … Lm−1
    std::int64_t first_token = 0, tokens = 0;
    int experts = 0, top_k = 0;
    const float* router_logits = nullptr;     ///< [T, E] raw logits as the router emits them, before the plan
    const float* steered_logits = nullptr;    ///< [T, E] the same after the plan's edits (of families with a selection bias: score + bias after
                                              ///< them); equal to router_logits in layers without edits
    const float* probabilities = nullptr;     ///< [T, E] softmax of steered_logits over all experts, or sigmoid scores divided by their sum
    const std::int32_t* topk_index = nullptr; ///< [T, k]
    const float* topk_weight = nullptr;       ///< [T, k] effective weights
};

/// Receives a sweep's results on the inference thread, layers in order. An exception thrown here ends the sweep and reaches its caller.
class SweepSink {
public:
    virtual ~SweepSink() = default;
    virtual void routing(const LayerRouting&) {}
    virtual void layer_done(int /*layer*/) {} ///< all tokens of the sweep have passed this layer (dense ones too)
    virtual void hidden(int /*layer*/, std::int64_t /*first_token*/, std::int64_t /*tokens*/, const float* /*[T,H]*/) {
    }                                                                                              ///< layer's output, if `want_hidden`
    virtual void logits(std::int64_t /*row*/, std::int64_t /*rows*/, const float* /*[rows,V]*/) {} ///< head rows [row, row+rows)
    virtual void log_probabilities(std::int64_t /*first*/, std::span<const float> /*values*/) {}   ///< of HeadRequest::candidates [first, …)
};

/// Experts that are used in place of those the routers would choose (routing replay). Their weights are the family's own scores of these experts
/// under the logits at hand (core/model/router.h), so that a run differs from a free one by the choice alone.
class ForcedExperts {
public:
    virtual ~ForcedExperts() = default;
    /// Fills `index` [T, k] for all tokens of the sweep in MoE layer `moe_index`. Called once per routed layer, on the inference thread.
    virtual void experts(int moe_index, std::span<std::int32_t> index) const = 0;
};

struct SweepRequest {
    PackedSequences sequences;
    SteeringPlan plan;                     ///< checked by the caller; with `forced` it still moves the logits, from which the weights follow
    const ForcedExperts* forced = nullptr; ///< borrowed for the call; nullptr = the routers choose. No hidden states are kept or used then
    HeadRequest head;
    bool want_hidden = false;
    bool keep_checkpoints = false; ///< keep hidden states of some layers in memory (within the budget) for a later sweep of the same tokens
    bool use_checkpoints = false;  ///< start at the last kept layer before the plan's first change
    /// Compute first tokens that sequences have in common once. Then only the head's results reach the sink, neither routing nor hidden states.
    bool share_prefixes = false;
};

struct SweepOutcome {
    int first_layer = 0; ///< layers before it were not computed: nothing was sent to the sink for them
    double seconds = 0;
    std::int64_t tokens = 0; ///< that every layer computed: fewer than were given if sequences share their first ones
};

/// Greedy generation: the next token is the one with the largest logit, the first of equals.
struct GenerateRequest {
    PackedSequences prompts;                  ///< none is empty
    SteeringPlan prompt_plan, generated_plan; ///< for the prompts' tokens, and for generated ones; checked by the caller, without a scope
    std::int64_t max_new_tokens = 256;        ///< a sequence also ends where the model's positions do
    std::vector<std::int32_t> end_ids;        ///< a sequence ends with one of these
    std::int64_t places = 0;                  ///< sequences at a time; 0 = as many as memory allows, at most 64
};

/// Which token of a generation a routed row belongs to.
struct GeneratedRow {
    std::int64_t sequence = 0; ///< of the prompts
    std::int64_t position = 0; ///< in prompt and output together
};

/// Receives a generation on the inference thread, step by step.
class GenerationSink {
public:
    virtual ~GenerationSink() = default;
    /// The next token of a sequence, end ids included; false ends the sequence.
    virtual bool token(std::int64_t sequence, std::int32_t id) = 0;
    virtual bool wants_routing() const { return false; }
    /// As `SweepSink::routing`, `first_token` counted within the step; rows [routing.tokens].
    virtual void routing(const LayerRouting&, std::span<const GeneratedRow> /*rows*/) {}
};

/// Peak resident memory that a sweep which records the routing needs beyond the idle process, in bytes, before it runs. Log-probabilities need the
/// head's weights besides.
struct MemoryEstimate {
    std::uint64_t weights = 0, hidden = 0, buffers = 0;
    std::uint64_t total() const noexcept { return weights + hidden + buffers; }
};

/// A loaded model. Every method runs on the calling thread, which must be the same long-lived one each time (OpenMP keeps a pool per caller).
class Engine {
public:
    virtual ~Engine() = default;
    virtual const ModelConfig& config() const = 0;
    virtual std::string fingerprint() const = 0;
    /// [E] what a layer's router adds to the scores before it chooses; empty if the family has no such bias.
    virtual std::vector<float> selection_bias(int /*layer*/) const { return {}; }
    virtual std::filesystem::path folder() const { return {}; } ///< of the checkpoint; empty if there is none
    virtual std::string device_name() const = 0;                ///< "cpu", "cuda:0", "cuda:0,1"
    virtual std::string torch_version() const = 0;
    virtual ComputeType dtype() const = 0;
    virtual MemoryEstimate estimate(std::int64_t tokens, std::int64_t longest_sequence) const = 0;
    /// Tokens that one sweep may hold within the budget, at least 1; throws `EngineError` with both numbers if not even the model's two largest
    /// layers fit.
    virtual std::int64_t tokens_per_sweep(std::int64_t longest_sequence) const = 0;
    /// Runs every sequence through layer 0, then all through layer 1, … Throws `EngineError`, `Cancelled`.
    virtual SweepOutcome sweep(const SweepRequest& request, SweepSink& sink, const CancelToken& cancel, const ProgressSink& progress) = 0;
    /// Continues every prompt, with the keys and values of earlier tokens kept; a finished sequence leaves its place to the next prompt. Throws
    /// `EngineError`, `Cancelled`.
    virtual void generate(const GenerateRequest& /*request*/, GenerationSink& /*sink*/, const CancelToken&, const ProgressSink&) {
        throw EngineError("This engine does not generate.");
    }
};

/// Opens a checkpoint folder. The first call loads libtorch (about half a second), which is why the window does not link it.
std::unique_ptr<Engine> open_engine(const std::filesystem::path& model_folder, const EngineOptions& options);

} // namespace isogloss
