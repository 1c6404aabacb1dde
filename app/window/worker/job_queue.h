// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace isogloss {

using JobId = std::uint64_t; ///< rising from 1; 0 = none

/// One long-lived thread and the jobs that wait for it, in order. It lives as long as the queue because libtorch's OpenMP keeps a pool of threads per
/// calling thread. Nothing here knows Qt.
class JobQueue {
public:
    /// Runs on the thread; a job handles its own failures. The token is raised by `cancel`.
    using Work = std::function<void(JobId, const CancelToken&)>;

    /// Ids rise from `before_first` + 1: those of two queues can be told apart.
    explicit JobQueue(JobId before_first = 0);
    /// Cancels what runs, drops what waits, and joins the thread.
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// A job with a `kind` takes the place of those of the same kind: one that waits is dropped, one that runs is cancelled. `dropped` is called on
    /// the thread for a job that never ran.
    JobId post(Work work, const std::string& kind = {}, std::function<void(JobId)> dropped = {});
    void cancel(JobId id);
    void cancel_all();
    bool idle() const;

private:
    struct Job {
        JobId id = 0;
        std::string kind;
        Work work;
        std::function<void(JobId)> dropped;
        CancelToken cancel;
    };
    void run();

    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> waiting_;
    std::optional<Job> running_; ///< without its work
    JobId last_id_ = 0;
    bool ending_ = false;
    std::thread thread_;
};

} // namespace isogloss
