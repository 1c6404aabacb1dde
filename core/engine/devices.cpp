// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/devices.h"

#include "core/engine/gpu_kind.h"

#include <ATen/Context.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#ifdef ISOGLOSS_DEVICE_MEMORY
#include <c10/core/CachingDeviceAllocator.h>
#endif

#include <algorithm>
#include <limits>

namespace isogloss {

namespace {

constexpr std::int64_t usual_length = 512; ///< tokens of a sequence, before the sequences are known

int gpu_count() { return at::hasCUDA() ? static_cast<int>(c10::impl::VirtualGuardImpl(at::kCUDA).deviceCount()) : 0; }

at::Device device_of(const DeviceName& name) {
    return name.cuda ? at::Device(at::kCUDA, static_cast<at::DeviceIndex>(name.index)) : at::Device(at::kCPU);
}

/// Free memory of a GPU, less what drivers and fragments take.
std::uint64_t free_bytes(const at::Device& device) {
#ifdef ISOGLOSS_DEVICE_MEMORY
    static_cast<void>(at::empty({1}, at::TensorOptions().device(device))); // the device's allocator is there from its first use on
    return static_cast<std::uint64_t>(c10::getDeviceAllocator(device.type())->getMemoryInfo(device.index()).first) / 20 * 19;
#else
    throw EngineError("This libtorch does not tell how much memory " + device.str() +
                      " has free: give --device-memory, such as --device-memory 20G.");
#endif
}

std::uint64_t unsigned_of(std::int64_t value) { return static_cast<std::uint64_t>(std::max<std::int64_t>(value, 0)); }

} // namespace

std::string Devices::text() const {
    std::vector<DeviceName> shown;
    for (std::size_t device = 0; device < names.size(); ++device)
        if (of_layer.empty() ? device == 0 : std::ranges::find(of_layer, static_cast<int>(device)) != of_layer.end())
            shown.push_back(names[device]);
    return device_text(shown);
}

std::uint64_t Devices::left(std::uint64_t buffers) const {
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    for (std::size_t device = 0; device < used.size(); ++device)
        if (memory[device] > 0 && used[device] > 0)
            least = std::min(least, memory[device] > used[device] + buffers ? memory[device] - used[device] - buffers : 0);
    return least;
}

void Devices::forget_plans() const {
    for (const auto& part : parts)
        part->scratch.attention_plans.clear();
}

Devices chosen_devices(const EngineOptions& options, const ModelConfig& config, const BlockSizes& blocks, std::uint64_t cpu_weights) {
    const at::ScalarType dtype = options.dtype == ComputeType::F32 ? at::kFloat : at::kBFloat16;
    Devices devices;
    devices.names = devices_named(options.device, options.device == "cpu" ? 0 : gpu_count()); // GPUs are not asked for nothing: it takes a while
    if (devices.names.size() == 1 && !devices.names.front().cuda && options.kernels == Kernels::Own) {
        devices.parts.push_back(std::make_unique<DevicePart>(DevicePart{cpu_compute(dtype), {}}));
        return devices;
    }
    for (const DeviceName& name : devices.names) {
        const at::Device device = device_of(name);
        devices.parts.push_back(std::make_unique<DevicePart>(DevicePart{aten_compute(dtype, device), {}}));
        if (!name.cuda) {
            devices.memory.push_back(0);
            devices.room.push_back(options.device_memory_bytes > 0 ? options.device_memory_bytes : cpu_weights / devices.names.size());
            continue;
        }
        devices.parts.back()->compute.grouped_products = groups_products(name.index);
        devices.memory.push_back(options.device_memory_bytes > 0 ? options.device_memory_bytes : free_bytes(device));
        const std::uint64_t buffers = device_buffer_bytes(config, blocks, options.dtype, usual_length);
        // A fifth is left for hidden states, and for keys and values of a generation.
        devices.room.push_back(devices.memory.back() > buffers ? (devices.memory.back() - buffers) / 5 * 4 : 0);
    }
    return devices;
}

std::uint64_t device_buffer_bytes(const ModelConfig& config, const BlockSizes& blocks, ComputeType dtype, std::int64_t longest) {
    const std::uint64_t element = dtype == ComputeType::F32 ? 4 : 2;
    const std::uint64_t hidden = unsigned_of(config.hidden_size);
    const std::uint64_t query = unsigned_of(config.heads) * unsigned_of(config.head_dim),
                        value = unsigned_of(config.heads) * unsigned_of(config.value_dim);
    const std::uint64_t inner = unsigned_of(std::max({config.expert_intermediate, config.dense_intermediate, config.shared.intermediate}));
    const std::uint64_t attention_rows = unsigned_of(std::max(blocks.attention_tokens, longest));
    const std::uint64_t routed_rows = unsigned_of(std::max(blocks.mlp_tokens, longest));
    const std::uint64_t copies = routed_rows * unsigned_of(config.top_k) * 5 / 4; // of the tokens, for their experts, padding included
    // Projections, the same in f32, padded, and the rotation's pieces.
    const std::uint64_t attention = attention_rows * (hidden * 2 * element + (2 * query + value) * (element + 5 * 4));
    const std::uint64_t scores = 3ull * 4 * (1ull << 26);
    const std::uint64_t experts =
        copies * (2 * hidden + 5 * inner) * element + routed_rows * (hidden * (element + 3 * 4) + unsigned_of(config.experts) * 4);
    const std::uint64_t head = unsigned_of(blocks.head_columns) * (hidden + unsigned_of(blocks.head_rows)) * 4;
    const std::uint64_t libraries = 512ull << 20;
    return std::max({attention + scores, experts, head}) + libraries;
}

} // namespace isogloss
