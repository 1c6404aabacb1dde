// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/worker/job_queue.h"

#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace isogloss {

JobQueue::JobQueue(JobId before_first) : last_id_(before_first), thread_([this] { run(); }) {}

JobQueue::~JobQueue() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        waiting_.clear();
        if (running_)
            running_->cancel.cancel();
    }
    wake_.notify_all();
    thread_.join();
}

JobId JobQueue::post(Work work, const std::string& kind, std::function<void(JobId)> dropped) {
    const std::lock_guard lock(mutex_);
    const JobId id = ++last_id_;
    if (!kind.empty()) {
        // Cancelled ones stay in the queue until their turn, where the thread tells that they were dropped.
        for (Job& job : waiting_)
            if (job.kind == kind)
                job.cancel.cancel();
        if (running_ && running_->kind == kind)
            running_->cancel.cancel();
    }
    waiting_.push_back({id, kind, std::move(work), std::move(dropped), {}});
    wake_.notify_one();
    return id;
}

void JobQueue::cancel(JobId id) {
    const std::lock_guard lock(mutex_);
    for (Job& job : waiting_)
        if (job.id == id)
            job.cancel.cancel();
    if (running_ && running_->id == id)
        running_->cancel.cancel();
}

void JobQueue::cancel_all() {
    const std::lock_guard lock(mutex_);
    for (Job& job : waiting_)
        job.cancel.cancel();
    if (running_)
        running_->cancel.cancel();
}

bool JobQueue::idle() const {
    const std::lock_guard lock(mutex_);
    return waiting_.empty() && !running_;
}

void JobQueue::run() {
    // This thread, and those that it starts for its work: where all processors are busy, the window's frames go first.
    constexpr int behind_the_window = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), behind_the_window);
    for (;;) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            running_.reset();
            wake_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
            if (ending_)
                return;
            job = std::move(waiting_.front());
            waiting_.pop_front();
            running_ = Job{job.id, job.kind, {}, {}, job.cancel};
        }
        if (!job.cancel.cancelled())
            job.work(job.id, job.cancel);
        else if (job.dropped)
            job.dropped(job.id);
    }
}

} // namespace isogloss
