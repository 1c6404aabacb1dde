// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_weights.h"
#include "core/engine/devices.h"
#include "core/engine/prefetch.h"
#include "core/model/layer_weights.h"

#include <vector>

namespace isogloss {

/// Keeps track of which layers' weights are in memory. Weights are used where they lie in the memory map; if the whole model fits the share of the
/// budget that is given to weights it stays, else a layer is dropped when it is done and the next one is read while the current one computes. With
/// ATen's operators they are copied to the layers' devices instead (`DeviceWeights`).
class Residency {
public:
    /// Says in `devices` which layer computes where.
    Residency(const Checkpoint& checkpoint, const ModelConfig& config, Devices& devices, std::uint64_t weight_budget);

    const EndWeights& ends() const { return ends_; }
    /// The same, for the output layer: with ATen's operators its weights stay on the last device from the first use on, if they have room there.
    const EndWeights& head(const Devices& devices);
    /// The weights of a layer, ready to be used; starts reading the following one.
    const LayerWeights& enter(int layer);
    const LayerWeights& weights(int layer) const { return layers_[static_cast<std::size_t>(layer)]; } ///< outside a sweep: the small ones
    /// The layer has done its work.
    void leave(int layer);
    /// Embedding or head have done theirs.
    void leave_ends();

    bool keeps_all() const { return keeps_all_; }
    bool converts() const { return converts_ && !keeps_copies_; } ///< some weight is converted at every use
    std::uint64_t needed_bytes() const { return needed_; }        ///< at a time: everything, or the two largest neighbours
    /// What a sweep of `tokens` tokens that only records the routing has in memory: as above, but no head, and only the embedding's rows it reads.
    std::uint64_t routing_bytes(std::int64_t tokens) const;

private:
    void make_resident(LayerWeights& weights);
    void spread(Devices& devices, std::uint64_t pair);
    void copied_to_device(int layer);

    const Compute& compute_;
    EndWeights ends_;
    std::vector<LayerWeights> layers_;
    std::vector<std::vector<FileRange>> ranges_; ///< of each layer's weights
    std::vector<FileRange> end_ranges_;
    bool keeps_all_ = false;
    bool converts_ = false;
    bool keeps_copies_ = false;          ///< weights that cannot be used in place are converted once, not at every use
    std::vector<bool> copied_, fetched_; ///< per layer; what stays in memory is fetched once
    std::uint64_t needed_ = 0, ends_bytes_ = 0;
    Prefetch prefetch_;
    std::unique_ptr<DeviceWeights> on_devices_; ///< null with our own kernels
};

} // namespace isogloss
