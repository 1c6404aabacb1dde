// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <pthread.h>
#include <string>
#include <thread>
#include <vector>

namespace isogloss {

/// A time without an answer.
struct Stall {
    double seconds = 0;
    std::string
        stack; ///< " 0x12 0x34 …", places in the program, innermost first, where the thread was after 40 ms; for addr2line. Empty if it was shorter
};

/// Measures how long the thread that made it does not answer: another thread sends it an event every few milliseconds and notes how long the answer
/// takes. On a machine whose cores are all taken this contains the wait for a core. One at a time in a program.
class Watchdog : public QObject {
public:
    Watchdog();
    ~Watchdog() override;

    /// The longest answers since the last call, longest first.
    std::vector<Stall> longest(std::size_t count = 5);
    std::size_t answers() const { return answers_.size(); }
    /// The answer that is due now does not count: the measuring program itself did not listen.
    void forgive() const { forgiven_ = true; }

protected:
    bool event(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    void watch();
    std::string stack_now();

    pthread_t watched_;
    std::atomic<bool> stop_ = false, pending_ = false;
    mutable std::atomic<bool> forgiven_ = false;
    Clock::time_point asked_;    ///< written before `pending_`, read before it is cleared
    std::mutex lock_;            ///< of the next
    std::string stack_;          ///< of the question that is pending
    std::vector<Stall> answers_; ///< of the watched thread
    std::thread thread_;
};

} // namespace isogloss
