// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace isogloss {

/// Bytes [offset, offset + length) of a mapped file.
struct FileRange {
    std::shared_ptr<const MappedFile> file;
    std::uint64_t offset = 0, length = 0;
};

/// Sorted, with touching neighbours joined.
std::vector<FileRange> joined(std::vector<FileRange> ranges);

/// Reads ranges into the page cache on a thread of its own and maps them, so that the computation does not wait for the disk. A new request replaces
/// an unfinished one. Never fails: what it cannot read is read later, when it is used.
class Prefetch {
public:
    Prefetch();
    ~Prefetch();
    void request(std::vector<FileRange> ranges);

private:
    void run(const std::stop_token& stop);
    void read(const FileRange& range, const std::stop_token& stop);
    bool replaced(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::vector<FileRange> pending_;
    bool requested_ = false;
    std::jthread thread_;
};

} // namespace isogloss
