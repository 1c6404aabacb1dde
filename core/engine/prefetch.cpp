// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/prefetch.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>

namespace isogloss {

namespace {

constexpr std::uint64_t step = 8u << 20, ahead = 8; ///< bytes; pieces that the disk is asked for at a time

std::uint64_t page_size() {
    static const auto size = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

} // namespace

std::vector<FileRange> joined(std::vector<FileRange> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const FileRange& a, const FileRange& b) {
        return a.file.get() != b.file.get() ? a.file.get() < b.file.get() : a.offset < b.offset;
    });
    std::vector<FileRange> out;
    for (FileRange& range : ranges) {
        if (!out.empty() && out.back().file == range.file && range.offset <= out.back().offset + out.back().length)
            out.back().length = std::max(out.back().length, range.offset + range.length - out.back().offset);
        else
            out.push_back(std::move(range));
    }
    return out;
}

Prefetch::Prefetch() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

Prefetch::~Prefetch() {
    thread_.request_stop();
    wake_.notify_all();
}

void Prefetch::request(std::vector<FileRange> ranges) {
    {
        const std::lock_guard lock(mutex_);
        pending_ = std::move(ranges);
        requested_ = true;
    }
    wake_.notify_all();
}

bool Prefetch::replaced(const std::stop_token& stop) {
    const std::lock_guard lock(mutex_);
    return requested_ || stop.stop_requested();
}

void Prefetch::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::vector<FileRange> ranges;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return requested_; }))
                return;
            ranges.swap(pending_);
            requested_ = false;
        }
        for (const FileRange& range : ranges) {
            if (replaced(stop))
                break;
            read(range, stop);
        }
    }
}

void Prefetch::read(const FileRange& range, const std::stop_token& stop) {
    const MappedFile& file = *range.file;
    const std::uint64_t begin = range.offset / page_size() * page_size();
    const std::uint64_t end = std::min(file.size(), range.offset + range.length);
    const int descriptor = ::open(file.path().c_str(), O_RDONLY | O_CLOEXEC);
    // The disk is asked for the pieces ahead, and this thread sleeps until the one at hand has come: no byte is copied, so that the processor stays
    // with the products.
    std::uint64_t asked = begin;
    for (std::uint64_t at = begin; at < end && !replaced(stop); at += step) {
        const std::uint64_t length = std::min(step, end - at);
        for (; descriptor >= 0 && asked < std::min(end, at + ahead * step); asked += step)
            ::posix_fadvise(descriptor, static_cast<off_t>(asked), static_cast<off_t>(std::min(step, end - asked)), POSIX_FADV_WILLNEED);
#ifdef MADV_POPULATE_READ
        if (::madvise(const_cast<std::byte*>(file.data() + at), length, MADV_POPULATE_READ) == 0)
            continue;
#endif
        file.will_need(at, length);
    }
    if (descriptor >= 0)
        ::close(descriptor);
}

} // namespace isogloss
