// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/watchdog.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <execinfo.h>
#include <link.h>

namespace isogloss {

namespace {

constexpr auto long_silence = std::chrono::milliseconds(40);
constexpr int depth = 40;

// What the signal handler, on the watched thread, leaves for the watching one.
std::array<void*, depth> frames;
std::atomic<int> frame_count = -1;

void note_stack(int) {
    // Its first call, which loads libgcc, was made beforehand: so it may be called here.
    frame_count = backtrace(frames.data(), depth);
}

/// Where the program itself was loaded, and where it ends.
std::pair<std::uintptr_t, std::uintptr_t> program_range() {
    std::pair<std::uintptr_t, std::uintptr_t> range{0, 0};
    dl_iterate_phdr(
        [](dl_phdr_info* info, std::size_t, void* out) {
            auto& found = *static_cast<std::pair<std::uintptr_t, std::uintptr_t>*>(out);
            found.first = info->dlpi_addr;
            for (int i = 0; i < info->dlpi_phnum; ++i)
                if (info->dlpi_phdr[i].p_type == PT_LOAD)
                    found.second = std::max<std::uintptr_t>(found.second, info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz);
            return 1; // the first one is the program
        },
        &range);
    return range;
}

} // namespace

Watchdog::Watchdog() : watched_(pthread_self()) {
    void* first[1];
    backtrace(first, 1);
    std::signal(SIGUSR2, note_stack);
    thread_ = std::thread([this] { watch(); });
}

Watchdog::~Watchdog() {
    stop_ = true;
    thread_.join();
}

std::vector<Stall> Watchdog::longest(std::size_t count) {
    std::ranges::sort(answers_, std::greater<>(), &Stall::seconds);
    std::vector<Stall> found(answers_.begin(), answers_.begin() + static_cast<std::ptrdiff_t>(std::min(count, answers_.size())));
    answers_.clear();
    return found;
}

bool Watchdog::event(QEvent* event) {
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const std::scoped_lock guard(lock_);
    if (!forgiven_.exchange(false))
        answers_.push_back({std::chrono::duration<double>(Clock::now() - asked_).count(), stack_});
    pending_ = false;
    return true;
}

/// Frames of the program itself; those of libraries say less.
std::string Watchdog::stack_now() {
    frame_count = -1;
    pthread_kill(watched_, SIGUSR2);
    for (int i = 0; i < 50 && frame_count < 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    static const auto range = program_range();
    std::string text;
    for (int i = 0; i < frame_count; ++i) {
        const auto at = reinterpret_cast<std::uintptr_t>(frames[static_cast<std::size_t>(i)]);
        if (at < range.first || at >= range.second)
            continue;
        char number[32];
        std::snprintf(number, sizeof number, " 0x%zx", static_cast<std::size_t>(at - range.first - 1));
        text += number;
    }
    return text;
}

void Watchdog::watch() {
    bool looked = false;
    while (!stop_) {
        std::this_thread::sleep_for(std::chrono::milliseconds(4));
        if (pending_) {
            if (!looked && Clock::now() - asked_ > long_silence) {
                looked = true;
                std::string stack = stack_now();
                const std::scoped_lock guard(lock_);
                if (pending_) // else the answer came while it was looked
                    stack_ = std::move(stack);
            }
            continue;
        }
        looked = false;
        {
            const std::scoped_lock guard(lock_);
            stack_.clear();
        }
        asked_ = Clock::now();
        pending_ = true;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

} // namespace isogloss
