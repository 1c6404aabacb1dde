// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/budget.h"
#include "core/engine/placement.h"
#include "core/model/block.h"

#include <memory>
#include <vector>

namespace isogloss {

/// One of the devices that a model's layers are spread over.
struct DevicePart {
    Compute compute;
    BlockScratch scratch;
};

/// Where a model computes. With our own kernels that is the CPU, whose weights are used where they lie; else there is room for weights on each
/// device.
struct Devices {
    std::vector<DeviceName> names;
    std::vector<std::unique_ptr<DevicePart>> parts;
    std::vector<std::uint64_t> memory; ///< [devices] bytes that may be used of each GPU; 0: the CPU's, which the sweep's budget counts
    std::vector<std::uint64_t> room;   ///< [devices] of these for weights; empty with our own kernels
    std::vector<std::uint64_t> used;   ///< [devices] of these by weights
    std::vector<int> of_layer;         ///< [layers] index of a part; empty: all on the first

    bool own_kernels() const { return room.empty(); }
    DevicePart& of(int layer) const { return *parts[of_layer.empty() ? 0 : static_cast<std::size_t>(of_layer[static_cast<std::size_t>(layer)])]; }
    DevicePart& last() const { return *parts[of_layer.empty() ? 0 : static_cast<std::size_t>(of_layer.back())]; }
    /// Bytes that weights and `buffers` leave on the GPU that has the least left; of the CPU nothing is said here.
    std::uint64_t left(std::uint64_t buffers) const;
    /// "cpu", "cuda:0", "cuda:0,1": those that have layers.
    std::string text() const;
    /// What attention prepared for the ranges of an earlier sweep or step is forgotten.
    void forget_plans() const;
};

/// The devices of the options. `cpu_weights`: bytes that the CPU may use for weights, if it is one of them and has no kernels of ours to use. Throws
/// `EngineError`.
Devices chosen_devices(const EngineOptions& options, const ModelConfig& config, const BlockSizes& blocks, std::uint64_t cpu_weights);

/// Bytes of everything but weights and hidden states that a device has in use at a time, ATen's operators and their libraries' own memory.
std::uint64_t device_buffer_bytes(const ModelConfig& config, const BlockSizes& blocks, ComputeType dtype, std::int64_t longest);

} // namespace isogloss
