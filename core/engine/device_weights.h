// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_stream.h"
#include "core/engine/placement.h"
#include "core/model/packed_layer.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace isogloss {

/// Bytes of a layer's weights on a device, in compute dtype.
std::uint64_t device_bytes(LayerWeights& layer, at::ScalarType dtype);

/// Weights of layers on the devices that compute them. A layer goes there in few large transfers from pinned memory, converted on a thread of its own
/// while earlier layers compute; it stays, or gives its place to a later layer when it is done.
class DeviceWeights {
public:
    /// `copied(layer)` is called on the copying thread when the weights in the checkpoint's map are not needed for now.
    DeviceWeights(std::vector<LayerWeights>& layers, Placement placement, std::vector<at::Device> devices, at::ScalarType dtype,
                  std::function<void(int layer)> copied);
    ~DeviceWeights();

    const Placement& placement() const { return placement_; }
    /// The layer can be used on its device; the next one that is not there starts to be copied. Throws what copying threw.
    void enter(int layer);
    /// The layer has done its work, as far as the caller has queued it.
    void leave(int layer);
    std::int64_t copies() const { return copies_; } ///< layers copied so far

private:
    enum class State { Absent, Coming, There };
    struct Layer {
        PackedLayout layout;
        at::Tensor block; ///< of a layer that stays
        int slot = -1;    ///< that holds it, of a layer that is copied at each use
        State state = State::Absent;
        CopyStream::Mark room, arrived; ///< its place is free from then on; it is there from then on
    };
    struct Device {
        at::Device device;
        CopyStream stream;
        std::vector<at::Tensor> slots;
        std::vector<int> holds; ///< [slots] layer, or −1
        std::vector<at::Tensor> staging;
        std::vector<CopyStream::Mark> read; ///< [staging] the copy from it is done
    };

    State state_of(int layer);
    int next_to_copy();
    bool take_place(int layer, bool must);
    void make_slots(Device& device, int number);
    void request(int layer);
    void wait_for(int layer);
    void run(const std::stop_token& stop);
    void copy(int layer);
    at::Tensor block_of(int layer) const;
    Layer& layer(int index) { return state_[static_cast<std::size_t>(index)]; }
    Device& device_of(int index) { return *devices_[static_cast<std::size_t>(placement_.device[static_cast<std::size_t>(index)])]; }
    const Device& device_of(int index) const { return *devices_[static_cast<std::size_t>(placement_.device[static_cast<std::size_t>(index)])]; }

    std::vector<LayerWeights>& layers_;
    Placement placement_;
    at::ScalarType dtype_;
    std::function<void(int)> copied_;
    std::vector<Layer> state_;
    std::vector<std::unique_ptr<Device>> devices_;
    int current_ = -1;
    std::atomic<std::int64_t> copies_ = 0;
    std::atomic<int> threads_ = 1; ///< that convert weights: as many as the computing thread may use

    std::mutex mutex_; ///< of what the two threads share: the queue, states and arrivals
    std::condition_variable_any wake_, done_;
    std::deque<int> queue_;
    std::exception_ptr failure_;
    std::jthread thread_;
};

} // namespace isogloss
