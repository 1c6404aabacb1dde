// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/steering/plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isogloss {

namespace {

/// Distance that the hard rules keep from the largest or smallest logit: relative to it, so that it survives f32 at any magnitude.
float step_beyond(float extreme) { return std::max(1e-3f, std::abs(extreme) * 1e-6f); }

struct Extremes {
    float low, high;
};

Extremes extremes(std::span<const float> logits) {
    const auto [low, high] = std::minmax_element(logits.begin(), logits.end());
    return {*low, *high};
}

/// Population standard deviation, in f64.
double deviation(std::span<const float> logits) {
    double sum = 0;
    for (const float z : logits)
        sum += z;
    const double mean = sum / static_cast<double>(logits.size());
    double squares = 0;
    for (const float z : logits)
        squares += (z - mean) * (z - mean);
    return std::sqrt(squares / static_cast<double>(logits.size()));
}

void to_log_softmax(std::span<float> logits) {
    const double high = extremes(logits).high;
    double sum = 0;
    for (const float z : logits)
        sum += std::exp(z - high);
    const double log_sum = high + std::log(sum);
    for (float& z : logits)
        z = static_cast<float>(z - log_sum);
}

/// Promoted experts go above `high` and suppressed ones below `low`, the earlier edit farther out; both bounds are those before any edit.
void place_beyond(std::span<float> logits, std::span<const PlanEdit> edits, Extremes bounds, float up, float down) {
    const auto count = [&](Action action) {
        return std::count_if(edits.begin(), edits.end(), [&](const PlanEdit& edit) { return edit.action == action; });
    };
    auto promoted = static_cast<float>(count(Action::Promote));
    auto suppressed = static_cast<float>(count(Action::Suppress));
    for (const PlanEdit& edit : edits) {
        float& z = logits[static_cast<std::size_t>(edit.expert)];
        if (edit.action == Action::Promote)
            z = bounds.high + up * promoted--;
        else
            z = bounds.low - down * suppressed--;
    }
}

} // namespace

void steer_logits(std::span<float> logits, Rule rule, std::span<const PlanEdit> edits) {
    if (logits.empty() || edits.empty())
        return;
    switch (rule) {
    case Rule::Soft: {
        const double unit = deviation(logits);
        for (const PlanEdit& edit : edits) {
            const double shift = edit.strength * unit;
            logits[static_cast<std::size_t>(edit.expert)] += static_cast<float>(edit.action == Action::Promote ? shift : -shift);
        }
        break;
    }
    case Rule::Hard: {
        const Extremes bounds = extremes(logits);
        place_beyond(logits, edits, bounds, step_beyond(bounds.high), step_beyond(bounds.low));
        break;
    }
    case Rule::LogSoftmax: {
        to_log_softmax(logits);
        const Extremes bounds = extremes(logits);
        for (const PlanEdit& edit : edits)
            logits[static_cast<std::size_t>(edit.expert)] = edit.action == Action::Promote ? bounds.high + 0.01f : bounds.low - 0.01f;
        break;
    }
    case Rule::ScaledAbs:
        for (const PlanEdit& edit : edits) {
            float& z = logits[static_cast<std::size_t>(edit.expert)];
            const auto shift = static_cast<float>(edit.strength) * std::abs(z);
            z += edit.action == Action::Promote ? shift : -shift;
        }
        break;
    case Rule::Mask:
        for (const PlanEdit& edit : edits)
            logits[static_cast<std::size_t>(edit.expert)] = -1e9f;
        break;
    }
}

} // namespace isogloss
