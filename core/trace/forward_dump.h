// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/schema.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace isogloss {

/// What `isogloss-cli forward` writes: everything a reference implementation can be compared with, token by token. One group per sequence:
/// /sequences/<i>/{token_ids [T] i32, router_logits [Lm,T,E] f32 (raw, before the plan), steered_logits (only with a plan; after its edits),
/// topk_index [Lm,T,k] i32, topk_weight [Lm,T,k] f32 (effective), logits [T,V] f32}. The root's attributes `router` and `steered_logits` say in words
/// what the values are.
class ForwardDump {
public:
    struct Shape {
        std::vector<std::vector<std::int32_t>> sequences; ///< token ids, any lengths, empty ones too
        std::vector<std::int32_t> moe_layers;             ///< true layer ids, [Lm]
        int experts = 0, top_k = 0, vocabulary = 0;
        bool steered = false;
        std::string model_name, weights_fingerprint, dtype, device, torch_version, plan_json;
        std::string router;          ///< what the router emits and how it chooses, in words
        std::string steered_meaning; ///< what `steered_logits` are, in words; empty without a plan
        std::string replay;          ///< name of the file whose experts were forced; empty = none
    };

    /// Creates the file under a temporary name beside `file`; `finish` renames it. Throws `TraceError`.
    ForwardDump(const std::filesystem::path& file, const Shape& shape);
    ~ForwardDump(); ///< without `finish` nothing is left behind
    ForwardDump(const ForwardDump&) = delete;
    ForwardDump& operator=(const ForwardDump&) = delete;

    /// Tokens [first, first+tokens) of a sequence in one MoE layer; `steered` may be null.
    struct Rows {
        std::size_t sequence = 0;
        int moe_index = 0;
        std::int64_t first = 0, tokens = 0;
        const float* router_logits = nullptr;     ///< [tokens, E]
        const float* steered_logits = nullptr;    ///< [tokens, E]
        const std::int32_t* topk_index = nullptr; ///< [tokens, k]
        const float* topk_weight = nullptr;       ///< [tokens, k]
    };
    void write(const Rows& rows);
    /// Logit rows [first, first+tokens) of a sequence: [tokens, V].
    void write_logits(std::size_t sequence, std::int64_t first, std::int64_t tokens, const float* logits);
    void finish();

    struct Impl;

private:
    std::unique_ptr<Impl> impl_;
};

/// What such a file holds, without the values after a plan.
struct ForwardRun {
    std::vector<std::int32_t> moe_layers; ///< [Lm]
    int experts = 0, top_k = 0;
    std::string plan_json;               ///< empty = none
    std::string router, steered_meaning; ///< as in `ForwardDump::Shape`; empty in older files
    std::string replay;                  ///< name of the file whose experts were forced; empty = none
    struct Sequence {
        std::vector<std::int32_t> token_ids;  ///< [T]
        std::vector<float> router_logits;     ///< [Lm, T, E]
        std::vector<std::int32_t> topk_index; ///< [Lm, T, k]
        std::vector<float> logits;            ///< [T, V]
    };
    std::vector<Sequence> sequences;
};
/// Shapes are checked against each other, values are not. Throws `TraceError`.
ForwardRun read_forward_dump(const std::filesystem::path& file);

} // namespace isogloss
