// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace isogloss {

namespace {

/// The dimension that turns `rotations` times over the unscaled model's positions.
double yarn_dimension(const RotaryConfig& config, double rotations) {
    return config.dim * std::log(config.original_length / (rotations * 2 * std::numbers::pi)) / (2 * std::log(config.theta));
}

/// Fast dimensions keep their frequency, slow ones are stretched by the factor, those between are blended.
void scale_yarn(float* frequencies, const float* powers, const RotaryConfig& config) {
    double low = yarn_dimension(config, config.beta_fast), high = yarn_dimension(config, config.beta_slow);
    if (config.truncate) {
        low = std::floor(low);
        high = std::ceil(high);
    }
    low = std::max(low, 0.0);
    high = std::min(high, config.dim - 1.0);
    if (low == high)
        high += 0.001;
    for (int i = 0; i < config.dim / 2; ++i) {
        const float ramp = std::clamp((static_cast<float>(i) - static_cast<float>(low)) / static_cast<float>(high - low), 0.0f, 1.0f);
        const float kept = 1.0f - ramp;
        const float stretched = 1.0f / (static_cast<float>(config.factor) * powers[i]);
        frequencies[i] = stretched * (1.0f - kept) + frequencies[i] * kept;
    }
}

/// Long wavelengths are stretched by the factor, short ones kept, those between blended.
void scale_llama3(float* frequencies, const RotaryConfig& config) {
    const double length = config.original_length, low = config.low_frequency_factor, high = config.high_frequency_factor;
    for (int i = 0; i < config.dim / 2; ++i) {
        const double wavelength = 2 * std::numbers::pi / static_cast<double>(frequencies[i]);
        const double stretched = static_cast<double>(frequencies[i]) / config.factor;
        if (wavelength > length / low)
            frequencies[i] = static_cast<float>(stretched);
        else if (wavelength >= length / high) {
            const double share = (length / wavelength - low) / (high - low);
            frequencies[i] = static_cast<float>((1 - share) * stretched + share * static_cast<double>(frequencies[i]));
        }
    }
}

void fill(RotaryTable::Angles& angles, std::int64_t positions, double magnitude) {
    const at::Tensor all = at::arange(positions).to(at::kFloat).view({positions, 1}) * angles.frequencies.view({1, -1});
    angles.cosine = at::cos(all);
    angles.sine = at::sin(all);
    if (magnitude != 1) {
        angles.cosine.mul_(magnitude);
        angles.sine.mul_(magnitude);
    }
}

} // namespace

at::Tensor rotary_frequencies(const RotaryConfig& config, bool long_text) {
    const at::Tensor exponents = at::arange(0, config.dim, 2).to(at::kFloat) / static_cast<double>(config.dim);
    const at::Tensor powers = at::pow(config.theta, exponents);
    at::Tensor frequencies = at::reciprocal(powers);
    if (config.scaling == RotaryScaling::Linear)
        frequencies.div_(config.factor);
    if (config.scaling == RotaryScaling::Yarn)
        scale_yarn(frequencies.data_ptr<float>(), powers.data_ptr<float>(), config);
    if (config.scaling == RotaryScaling::Llama3)
        scale_llama3(frequencies.data_ptr<float>(), config);
    if (config.scaling == RotaryScaling::LongRope)
        frequencies = at::reciprocal(at::tensor(long_text ? config.long_factor : config.short_factor, at::kFloat) * powers);
    return frequencies;
}

RotaryTable::RotaryTable(const RotaryConfig& config) : config_(config) {
    usual_.frequencies = rotary_frequencies(config, false);
    if (config.scaling == RotaryScaling::LongRope)
        long_.frequencies = rotary_frequencies(config, true);
    extend(1);
}

void RotaryTable::extend(std::int64_t positions) {
    if (usual_.cosine.defined() && usual_.cosine.size(0) >= positions)
        return;
    fill(usual_, positions, config_.magnitude);
    if (long_.frequencies.defined())
        fill(long_, positions, config_.long_magnitude);
}

} // namespace isogloss
