// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sweep_progress.h"

#include <algorithm>

namespace isogloss {

SweepProgress::SweepProgress(const ProgressSink& sink, std::int64_t tokens, int first_layer, int layers)
    : sink_(sink), tokens_(tokens), first_layer_(first_layer), layers_(layers) {}

double SweepProgress::seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

void SweepProgress::layer(int layer) {
    layer_ = layer;
    report("layer " + std::to_string(layer) + " of " + std::to_string(layers_), 0);
}

void SweepProgress::within_layer(double share) {
    if (std::chrono::steady_clock::now() - last_report_ > std::chrono::milliseconds(100))
        report("layer " + std::to_string(layer_) + " of " + std::to_string(layers_), share);
}

void SweepProgress::head() {
    layer_ = layers_;
    report("output layer", 0);
}

void SweepProgress::report(const std::string& stage, double share) {
    if (!sink_)
        return;
    last_report_ = std::chrono::steady_clock::now();
    const double layers_done = layer_ - first_layer_ + share;
    const double layers_to_do = layers_ - first_layer_;
    const double elapsed = seconds();
    Progress progress;
    progress.stage = stage;
    progress.fraction = layers_to_do > 0 ? std::clamp(layers_done / layers_to_do, 0.0, 1.0) : 1.0;
    progress.layer = std::min(layer_, layers_ - 1);
    progress.layers = layers_;
    if (layers_done > 0 && elapsed > 0) {
        progress.tokens_per_second = static_cast<double>(tokens_) * layers_done / layers_ / elapsed;
        progress.seconds_left = elapsed / layers_done * (layers_to_do - layers_done);
    }
    progress.resident_bytes = resident_bytes();
    sink_(progress);
}

} // namespace isogloss
