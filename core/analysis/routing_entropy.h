// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/layer_measure.h"

namespace isogloss {

/// Routing entropy (arXiv 2510.04694): mean over sequences of H(q_i) = −Σ_e q_i[e] ln q_i[e] of the pooled distribution q_i, in nats, in [0, ln E].
LanguageLayerTable routing_entropy(const TraceReader& trace, Weighting weighting, const MeasureOptions& options, const CancelToken& cancel = {},
                                   const ProgressSink& progress = {});

} // namespace isogloss
