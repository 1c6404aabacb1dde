// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/prefetch.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>

namespace isogloss {

namespace {

constexpr std::uint64_t step = 8u << 20;

std::uint64_t page_size() {
    static const auto size = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

/// True if every page of [offset, offset + length) is in the page cache. offset is a multiple of the page size.
bool in_page_cache(const MappedFile& file, std::uint64_t offset, std::uint64_t length) {
    std::vector<unsigned char> pages((length + page_size() - 1) / page_size());
    void* address = const_cast<std::byte*>(file.data() + offset);
    if (::mincore(address, length, pages.data()) != 0)
        return false;
    return std::all_of(pages.begin(), pages.end(), [](unsigned char page) { return (page & 1u) != 0; });
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
    std::vector<char> scratch;
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
            read(range, stop, scratch);
        }
    }
}

void Prefetch::read(const FileRange& range, const std::stop_token& stop, std::vector<char>& scratch) {
    const MappedFile& file = *range.file;
    const std::uint64_t begin = range.offset / page_size() * page_size();
    const std::uint64_t end = std::min(file.size(), range.offset + range.length);
    const int descriptor = ::open(file.path().c_str(), O_RDONLY | O_CLOEXEC);
    for (std::uint64_t at = begin; at < end && !replaced(stop); at += step) {
        const std::uint64_t length = std::min(step, end - at);
        // Plain reads are twice as fast as faulting a map in; the bytes are thrown away, the page cache keeps them.
        if (descriptor >= 0 && !in_page_cache(file, at, length)) {
            scratch.resize(step);
            for (std::uint64_t done = 0; done < length;) {
                const ssize_t got = ::pread(descriptor, scratch.data(), length - done, static_cast<off_t>(at + done));
                if (got <= 0)
                    break;
                done += static_cast<std::uint64_t>(got);
            }
        }
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
