// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config.h"

#include <ATen/ATen.h>

namespace isogloss {

/// Cosines and sines of the rotary position embedding: angle = position · frequency, all in f32 (as the reference).
class RotaryTable {
public:
    explicit RotaryTable(const RotaryConfig& config);
    /// Makes room for positions [0, positions).
    void extend(std::int64_t positions);

    struct Angles {
        at::Tensor frequencies;  ///< [dim/2] f32, CPU
        at::Tensor cosine, sine; ///< [positions, dim/2] f32, CPU, times the magnitude
    };
    /// For the tokens of a text of `length` tokens: longrope turns all of a long text's tokens, its first ones too, by other frequencies.
    const Angles& of_text(std::int64_t length) const { return long_.frequencies.defined() && length > config_.original_length ? long_ : usual_; }

private:
    RotaryConfig config_;
    Angles usual_, long_; ///< `long_` of longrope only
};

/// What position turns the i-th pair of elements by, per position [dim/2] f32: theta^(−2i/dim), scaled. Formulas: yarn arXiv 2309.00071, longrope
/// 2402.13753, llama3 the model card of Llama 3.1.
at::Tensor rotary_frequencies(const RotaryConfig& config, bool long_text);

} // namespace isogloss
