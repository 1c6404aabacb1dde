// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/copy_stream.h"

#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <chrono>
#include <thread>

namespace isogloss {

namespace {

CopyStream::Mark marked(const at::Device& device, const c10::Stream& stream) {
    auto mark = std::make_shared<c10::Event>(device.type());
    mark->record(stream);
    return mark;
}

} // namespace

CopyStream::CopyStream(at::Device device) : device_(device) {
    if (!device.is_cpu())
        stream_ = c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device);
}

CopyStream::Mark CopyStream::computed() const {
    return stream_ ? marked(device_, c10::impl::VirtualGuardImpl(device_.type()).getStream(device_)) : nullptr;
}

void CopyStream::after(const Mark& mark) {
    if (stream_ && mark)
        mark->block(*stream_);
}

void CopyStream::copy(at::Tensor& to, const at::Tensor& from) {
    if (!stream_) {
        to.copy_(from);
        return;
    }
    const c10::StreamGuard guard(*stream_);
    to.copy_(from, /*non_blocking=*/true);
}

CopyStream::Mark CopyStream::copied() const { return stream_ ? marked(device_, *stream_) : nullptr; }

void CopyStream::before_computing(const Mark& mark) const {
    if (stream_ && mark)
        mark->block(c10::impl::VirtualGuardImpl(device_.type()).getStream(device_));
}

void CopyStream::wait(const Mark& mark) const {
    while (mark && !mark->query()) // libtorch 1.13's events can only be asked
        std::this_thread::sleep_for(std::chrono::microseconds(50));
}

at::Tensor CopyStream::staging(std::int64_t bytes) const {
    return at::empty({bytes}, at::TensorOptions().dtype(at::kByte).pinned_memory(stream_.has_value()));
}

} // namespace isogloss
