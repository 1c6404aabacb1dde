// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace isogloss {

class TraceError : public InputError {
public:
    using InputError::InputError;
};

/// A file of ours that the system would not let us write (a full disk, a read-only folder): the run failed, no input was bad.
class TraceWriteError : public TraceError {
public:
    using TraceError::TraceError;
};

inline constexpr int trace_schema_version = 1;

/// The root attributes of a trace (docs/trace-format.md).
struct TraceHeader {
    int schema_version = trace_schema_version;
    std::string writer;  ///< "isogloss 0.1.0"
    std::string created; ///< UTC
    std::string model_name, model_family, config_sha256, weights_fingerprint, tokenizer_sha256;
    std::string dtype, device, torch_version; ///< numerics: "f32" | "bf16", "cpu" …
    std::string corpus_kind, corpus_fingerprint, corpus_name;
    std::string reference_language;
    std::string plan_json;      ///< empty = no plan
    std::string replay;         ///< which trace's experts were forced, JSON (docs/trace-format.md); empty = the routers chose
    std::string score_function; ///< what pooled_softmax is a mean of: "softmax", "sigmoid_normalised"
    std::string router;         ///< what the router emits and how it chooses, in words (docs/families.md); empty in older traces and imported ones
    int top_k = 0, experts = 0, model_layers = 0;
    std::vector<std::int32_t> moe_layers; ///< true layer ids, rising
    std::string shard;                    ///< "i/n" if this trace holds sequences i, i+n, … of the corpus; else empty
    bool has_router_logits = false;
    bool chat = false;
    /// Names of what an imported trace does not hold, with spaces between them: topk_weight, pooled_softmax, pooled_topk (datasets that are not
    /// there), token_ids (all 0). Empty for a trace that Isogloss recorded.
    std::string absent;
    bool lacks(std::string_view name) const noexcept; ///< whether `absent` lists it
};

/// One language's shape, known before anything runs.
struct TraceLanguage {
    std::string code;
    std::vector<std::string> row_keys;            ///< [S]
    std::vector<std::int32_t> token_ids;          ///< [T]
    std::vector<std::int64_t> sequence_offsets;   ///< [S+1]
    std::vector<std::int64_t> prompt_tokens = {}; ///< [S] of a generation: so many tokens come from the prompt; else empty
    std::int64_t sequences() const noexcept { return static_cast<std::int64_t>(row_keys.size()); }
    std::int64_t tokens() const noexcept { return static_cast<std::int64_t>(token_ids.size()); }
};

} // namespace isogloss
