// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace isogloss {

void parallel_for(std::size_t n, const std::function<void(std::size_t)>& work) {
    constexpr std::size_t most_threads = 16; // reading a trace is serial, so more would only wait
    const std::size_t threads = std::min({n, most_threads, std::max<std::size_t>(1, std::thread::hardware_concurrency())});
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failure_mutex;
    const auto run = [&] {
        for (std::size_t i = next.fetch_add(1); i < n; i = next.fetch_add(1)) {
            try {
                work(i);
            } catch (...) {
                next.store(n);
                const std::lock_guard lock(failure_mutex);
                if (!failure)
                    failure = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t t = 1; t < threads; ++t)
            helpers.emplace_back(run);
        run();
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace isogloss
