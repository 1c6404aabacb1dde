// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// A device by its kind and number.
struct DeviceName {
    bool cuda = false;
    int index = 0; ///< of the GPU
    bool operator==(const DeviceName&) const = default;
};
/// What --device names, where `gpus` GPUs are found: "auto" (all GPUs, or the CPU), "cpu", "cuda" (all GPUs), "cuda:1", "cuda:0,1" (these two), and
/// "cpu,cpu" (the CPU as two devices, to try a spread without GPUs). Throws `EngineError`.
std::vector<DeviceName> devices_named(const std::string& text, int gpus);
/// "cpu", "cuda:0", "cuda:0,1"
std::string device_text(std::span<const DeviceName> devices);

/// Which device computes which layers, and which weights stay there.
struct Placement {
    std::vector<int> device;         ///< [layers] rises
    std::vector<bool> resident;      ///< [layers] else its weights are copied to the device at each use
    bool head = false;               ///< the output layer's weights stay on the last device that is used
    std::vector<std::uint64_t> used; ///< [devices] bytes of weights, room for those that are copied at each use included
    int last() const { return device.empty() ? 0 : device.back(); }
};

/// Copies that a device takes in turn: one layer computes while the next arrives.
inline constexpr int streaming_slots = 2;

/// Spreads layers of these sizes over devices with `room` bytes for weights each. If all fit, the devices are filled one after the other, so that one
/// that is large enough computes everything. Else each device takes a share of the layers by its room, and holds as many of them as it can; those
/// that it copies at each use are spread evenly among the others, so that computing these hides the copies. Throws `EngineError` if no device has
/// room for two layers.
Placement place_layers(std::span<const std::uint64_t> layers, std::uint64_t head, std::span<const std::uint64_t> room);

} // namespace isogloss
