// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace isogloss {

/// Measures how long the thread that made it does not answer: another thread sends it an event every few milliseconds and notes how long the answer
/// takes. On a machine whose cores are all taken this contains the wait for a core.
class Watchdog : public QObject {
public:
    Watchdog() : thread_([this] { watch(); }) {}
    ~Watchdog() override {
        stop_ = true;
        thread_.join();
    }

    /// Seconds of the longest answers since the last call, longest first.
    std::vector<double> longest(std::size_t count = 5) {
        std::ranges::sort(answers_, std::greater<>());
        std::vector<double> found(answers_.begin(), answers_.begin() + static_cast<std::ptrdiff_t>(std::min(count, answers_.size())));
        answers_.clear();
        return found;
    }
    std::size_t answers() const { return answers_.size(); }

protected:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        answers_.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - asked_).count());
        pending_ = false;
        return true;
    }

private:
    void watch() {
        while (!stop_) {
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
            if (pending_)
                continue;
            asked_ = std::chrono::steady_clock::now();
            pending_ = true;
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        }
    }

    std::atomic<bool> stop_ = false, pending_ = false;
    std::chrono::steady_clock::time_point asked_; ///< written before `pending_`, read before it is cleared
    std::vector<double> answers_;                 ///< of the watched thread
    std::thread thread_;
};

} // namespace isogloss
