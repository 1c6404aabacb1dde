// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace isogloss::h5 {

/// HDF5 keeps process-wide state, and not every build of it is safe across threads: whoever calls it holds this lock. Recursive, so that a function
/// that takes it may use another that does. Hold it for calls into HDF5, not while waiting for a disk.
class Lock {
public:
    Lock(); ///< also silences HDF5's own error printing in this thread

private:
    std::lock_guard<std::recursive_mutex> guard_;
};

} // namespace isogloss::h5
