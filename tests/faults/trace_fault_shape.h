// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/trace/synthetic_trace.h"

namespace isogloss::test {

/// The trace that the child program writes and its tests expect.
inline SyntheticTrace fault_trace() {
    SyntheticShape shape;
    shape.experts = 32;
    shape.top_k = 4;
    shape.model_layers = 6;
    shape.moe_layers = {0, 1, 3, 4, 5};
    shape.codes = {"eng_Latn", "hin_Deva", "zho_Hans"};
    shape.lengths = {31, 8, 44, 1, 27, 60, 15, 22};
    return SyntheticTrace(shape);
}

} // namespace isogloss::test
