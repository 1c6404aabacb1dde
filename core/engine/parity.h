// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <array>
#include <map>

namespace isogloss {

/// What another implementation computed for some token ids, without a plan.
struct ReferenceRun {
    PackedSequences sequences;
    struct Layer {
        std::vector<float> router_logits; ///< [T, E], raw
        std::vector<std::int32_t> index;  ///< [T, k] chosen experts, or empty: then those that the family's rule chooses from `router_logits`
    };
    std::map<int, Layer> layers;    ///< true layer id → routing
    std::vector<std::int64_t> rows; ///< packed positions of `logits`
    std::vector<float> logits;      ///< [rows, V], may be empty
};

/// Reads the file that `isogloss-cli forward` writes, or a safetensors file or .npz archive (docs/families.md has the snippet that writes it):
/// `token_ids` [T], `offsets` [S+1] (absent = one sequence), `router_logits/<layer>` [T, E], `index/<layer>` [T, k] (may be absent), `logits` [R, V]
/// (may be absent) of the positions `rows` [R] (absent = all); floats as F32, F16, BF16 or F64, integers of any width. Throws `InputError` naming the
/// array.
ReferenceRun load_reference(const std::filesystem::path& file, const ModelConfig& config);

/// One routed layer against the reference.
struct LayerParity {
    int layer = 0;
    std::int64_t tokens = 0;
    double largest_difference = 0;   ///< of router logits
    double spread = 0;               ///< standard deviation of the reference's router logits
    std::int64_t equal = 0;          ///< tokens with the same set of experts
    std::int64_t beyond_ties = 0;    ///< tokens with another set although the reference's margin is above 1e-5
    std::array<double, 5> margins{}; ///< of the reference: smallest, and below which 1 %, 10 %, 50 %, 90 % of the tokens lie
    double relative() const { return spread > 0 ? largest_difference / spread : largest_difference; }
};

struct ParityReport {
    std::vector<LayerParity> layers;
    std::int64_t tokens = 0;
    double logits_difference = -1; ///< largest; −1 = the reference has none
    double agreement() const;      ///< share of (token, layer) with the same experts
    /// Router logits within 1e-4 of their spread, no other expert beyond a tie, logits within 1e-3: what the parity tests ask of f32.
    bool within_rounding() const;
};

inline constexpr double tie_margin = 1e-5, router_tolerance = 1e-4, logits_tolerance = 1e-3;

/// Runs the reference's tokens through the engine and compares. Throws `EngineError`, `Cancelled`.
ParityReport compare_with_reference(Engine& engine, const ReferenceRun& reference, const CancelToken& cancel, const ProgressSink& progress);

} // namespace isogloss
