// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_weights.h"

#include <c10/core/InferenceMode.h>

#include <algorithm>

namespace isogloss {

namespace {

/// Bytes of one transfer: enough for the bus to run at its best. Two are on their way at a time.
constexpr std::int64_t transfer_bytes = 64ll << 20;
constexpr std::size_t transfers = 2;

} // namespace

std::uint64_t device_bytes(LayerWeights& layer, at::ScalarType dtype) {
    return static_cast<std::uint64_t>(packed_layout(layer).elements) * c10::elementSize(dtype);
}

DeviceWeights::DeviceWeights(std::vector<LayerWeights>& layers, Placement placement, std::vector<at::Device> devices, at::ScalarType dtype,
                             std::function<void(int layer)> copied)
    : layers_(layers), placement_(std::move(placement)), dtype_(dtype), copied_(std::move(copied)) {
    for (const at::Device& device : devices)
        devices_.push_back(std::make_unique<Device>(Device{device, CopyStream(device), {}, {}, {}, {}}));
    for (std::size_t at = 0; at < layers_.size(); ++at) {
        state_.push_back({});
        state_.back().layout = packed_layout(layers_[at]);
        move_small_weights(layers_[at], device_of(static_cast<int>(at)).device);
    }
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

DeviceWeights::~DeviceWeights() {
    thread_.request_stop();
    wake_.notify_all();
    thread_.join();
    try { // what is still on its way must not arrive in memory that is someone else's by then
        for (const auto& device : devices_)
            device->stream.wait(device->stream.copied());
    } catch (...) { // a device that failed copies no more
    }
}

void DeviceWeights::enter(int index) {
    current_ = index;
    if (state_of(index) == State::Absent && take_place(index, true))
        request(index);
    wait_for(index);
    device_of(index).stream.before_computing(layer(index).arrived);
    use_block(layers_[static_cast<std::size_t>(index)], layer(index).layout, block_of(index));
    if (const int next = next_to_copy(); next >= 0 && take_place(next, false))
        request(next);
}

void DeviceWeights::leave(int index) { forget_block(layers_[static_cast<std::size_t>(index)]); }

DeviceWeights::State DeviceWeights::state_of(int index) {
    const std::lock_guard lock(mutex_);
    return layer(index).state;
}

/// The first layer behind the current one that is not there; only one is on its way at a time.
int DeviceWeights::next_to_copy() {
    for (int index = current_ + 1; index < static_cast<int>(state_.size()); ++index)
        if (const State state = state_of(index); state != State::There)
            return state == State::Absent ? index : -1;
    return -1;
}

void DeviceWeights::request(int index) {
    layer(index).room = device_of(index).stream.computed(); // the memory may have been in use until now
    threads_ = at::get_num_threads();
    {
        const std::lock_guard lock(mutex_);
        layer(index).state = State::Coming;
        queue_.push_back(index);
    }
    wake_.notify_all();
}

/// Finds memory for the layer. False, if all that there is holds layers that are used before it, unless it `must` be had.
bool DeviceWeights::take_place(int index, bool must) {
    Device& device = device_of(index);
    const auto options = at::TensorOptions().dtype(dtype_).device(device.device);
    if (placement_.resident[static_cast<std::size_t>(index)]) {
        if (!layer(index).block.defined())
            layer(index).block = at::empty({layer(index).layout.elements}, options);
        return true;
    }
    if (device.slots.empty())
        make_slots(device, placement_.device[static_cast<std::size_t>(index)]);
    const auto layers = static_cast<int>(state_.size());
    const auto steps_to = [&](int of) { return of < 0 ? layers : (of - current_ + layers) % layers; }; // until it is used; a free place last of all
    const auto last = std::ranges::max_element(device.holds, {}, steps_to);
    if (!must && steps_to(*last) < steps_to(index))
        return false;
    if (*last >= 0) {
        wait_for(*last); // of a sweep that was cancelled, it may still be on its way
        const std::lock_guard lock(mutex_);
        layer(*last).state = State::Absent;
    }
    *last = index;
    layer(index).slot = static_cast<int>(last - device.holds.begin());
    return true;
}

void DeviceWeights::make_slots(Device& device, int number) {
    std::int64_t elements = 0;
    std::size_t streamed = 0;
    for (std::size_t at = 0; at < state_.size(); ++at) {
        if (placement_.resident[at] || placement_.device[at] != number)
            continue;
        elements = std::max(elements, state_[at].layout.elements);
        ++streamed;
    }
    for (std::size_t slot = 0; slot < std::min<std::size_t>(streaming_slots, streamed); ++slot)
        device.slots.push_back(at::empty({elements}, at::TensorOptions().dtype(dtype_).device(device.device)));
    device.holds.assign(device.slots.size(), -1);
}

void DeviceWeights::wait_for(int index) {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [&] { return layer(index).state != State::Coming || failure_; });
    if (failure_) {
        for (const int waiting : queue_)
            layer(waiting).state = State::Absent;
        queue_.clear();
        std::rethrow_exception(std::exchange(failure_, nullptr));
    }
}

void DeviceWeights::run(const std::stop_token& stop) {
    const c10::InferenceMode inference;
    while (true) {
        int index = -1;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return !queue_.empty(); }))
                return;
            index = queue_.front();
            queue_.pop_front();
        }
        std::exception_ptr failure;
        try {
            copy(index);
        } catch (...) {
            failure = std::current_exception();
        }
        {
            const std::lock_guard lock(mutex_);
            layer(index).state = failure ? State::Absent : State::There;
            failure_ = failure;
        }
        done_.notify_all();
    }
}

at::Tensor DeviceWeights::block_of(int index) const {
    const Layer& of = state_[static_cast<std::size_t>(index)];
    return of.block.defined() ? of.block : device_of(index).slots[static_cast<std::size_t>(of.slot)].narrow(0, 0, of.layout.elements);
}

/// Pieces are gathered to transfers; a piece that is larger than one is a transfer by itself.
void DeviceWeights::copy(int index) {
    if (at::get_num_threads() != threads_) // a setting of the calling thread
        at::set_num_threads(threads_);
    Device& device = device_of(index);
    const PackedLayout& layout = layer(index).layout;
    const at::Tensor block = block_of(index);
    const auto size = static_cast<std::int64_t>(c10::elementSize(dtype_));
    device.stream.after(layer(index).room);
    std::size_t turn = 0;
    for (std::size_t first = 0, last = 0; first < layout.pieces.size(); first = last, turn = (turn + 1) % transfers) {
        const std::int64_t begin = layout.pieces[first].offset;
        std::int64_t end = begin;
        for (last = first; last < layout.pieces.size(); ++last) {
            const std::int64_t upto = layout.pieces[last].offset + layout.pieces[last].weight->elements();
            if (last > first && (upto - begin) * size > transfer_bytes)
                break;
            end = upto;
        }
        if (device.staging.size() <= turn) {
            device.staging.resize(turn + 1);
            device.read.resize(turn + 1);
        }
        device.stream.wait(device.read[turn]);
        at::Tensor& staging = device.staging[turn];
        if (!staging.defined() || staging.numel() < (end - begin) * size)
            staging = device.stream.staging(std::max(transfer_bytes, (end - begin) * size));
        for (std::size_t piece = first; piece < last; ++piece)
            convert_weight(*layout.pieces[piece].weight, dtype_,
                           static_cast<std::byte*>(staging.data_ptr()) + (layout.pieces[piece].offset - begin) * size);
        at::Tensor to = block.narrow(0, begin, end - begin);
        device.stream.copy(to, staging.narrow(0, 0, (end - begin) * size).view(dtype_));
        device.read[turn] = device.stream.copied();
    }
    layer(index).arrived = device.stream.copied();
    copied_(index);
    ++copies_;
}

} // namespace isogloss
