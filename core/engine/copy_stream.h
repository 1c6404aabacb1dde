// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>
#include <c10/core/Event.h>
#include <c10/core/Stream.h>

#include <memory>
#include <optional>

namespace isogloss {

/// Copies to a device beside what computes there. On a GPU they have a stream of their own; on the CPU they are done at once. Written for any device
/// that libtorch has streams for: no header of CUDA is needed.
class CopyStream {
public:
    explicit CopyStream(at::Device device);

    /// A point in a stream of work; nothing on the CPU.
    using Mark = std::shared_ptr<c10::Event>;
    /// What the calling thread has queued for the device so far.
    Mark computed() const;
    /// Copies from now on come after it.
    void after(const Mark& mark);
    /// to ← from. `from` stays untouched until `wait(copied())`.
    void copy(at::Tensor& to, const at::Tensor& from);
    /// The copies so far.
    Mark copied() const;
    /// What the calling thread queues for the device from now on comes after it. Does not wait itself.
    void before_computing(const Mark& mark) const;
    /// Waits.
    void wait(const Mark& mark) const;
    /// Host memory that copies to the device are fastest from.
    at::Tensor staging(std::int64_t bytes) const;

private:
    at::Device device_;
    std::optional<c10::Stream> stream_; ///< nothing on the CPU
};

} // namespace isogloss
