// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace isogloss {

/// Where a long job stands. Unknown values are negative.
struct Progress {
    std::string stage;             ///< one phrase for the user: "layer 7 of 16", "prompts"
    double fraction = -1;          ///< 0 … 1
    int layer = -1;                ///< true layer id being computed
    int layers = -1;               ///< layers of the model
    double tokens_per_second = -1; ///< tokens × layers done ÷ layers of the model ÷ time
    double seconds_left = -1;
    std::int64_t resident_bytes = -1; ///< of this process
};

using ProgressSink = std::function<void(const Progress&)>;

/// A flag that one thread raises and the worker looks at between layers and batches. Copies share the flag.
class CancelToken {
public:
    CancelToken() : flag_(std::make_shared<std::atomic<bool>>(false)) {}
    void cancel() const noexcept { flag_->store(true, std::memory_order_relaxed); }
    bool cancelled() const noexcept { return flag_->load(std::memory_order_relaxed); }
    /// Throws `Cancelled` if the flag is up.
    void check() const {
        if (cancelled())
            throw Cancelled();
    }

private:
    std::shared_ptr<std::atomic<bool>> flag_;
};

/// Resident memory of this process and its peak, in bytes (from /proc; 0 where unknown).
std::int64_t resident_bytes();
std::int64_t peak_resident_bytes();

} // namespace isogloss
