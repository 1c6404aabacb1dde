// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/file_bytes.h"

#include "core/trace/schema.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace isogloss::h5 {

namespace {

constexpr const char* damaged = "The file is damaged or not a trace.";

} // namespace

void Block::require(bool right, std::uint64_t at, const char* expected) const {
    if (!right)
        throw TraceError(sentence({file_->string(), "byte " + std::to_string(address_ + at), expected, "something else", damaged}));
}

std::uint64_t Block::number(std::uint64_t at, unsigned width) const {
    require(at <= bytes_.size() && width <= bytes_.size() - at, bytes_.size(), "more data");
    std::uint64_t value = 0;
    std::memcpy(&value, bytes_.data() + at, width);
    return value;
}

bool Block::starts_with(const char* signature) const {
    const std::size_t length = std::strlen(signature);
    return bytes_.size() >= length && std::memcmp(bytes_.data(), signature, length) == 0;
}

std::string Block::text(std::uint64_t at) const {
    require(at < bytes_.size(), bytes_.size(), "a name");
    const auto* begin = reinterpret_cast<const char*>(bytes_.data()) + at;
    const std::size_t length = ::strnlen(begin, bytes_.size() - at);
    require(length < bytes_.size() - at, at, "a name that ends");
    return {begin, length};
}

Block Block::part(std::uint64_t at, std::uint64_t count) const {
    require(at <= bytes_.size() && count <= bytes_.size() - at, at, "something that ends with its block");
    const auto begin = bytes_.begin() + static_cast<std::ptrdiff_t>(at);
    return {*file_, address_ + at, {begin, begin + static_cast<std::ptrdiff_t>(count)}};
}

FileBytes::FileBytes(std::filesystem::path file) : file_(std::move(file)), fd_(::open(file_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    struct stat info {};
    if (fd_ < 0 || ::fstat(fd_, &info) != 0) {
        const std::string reason = std::strerror(errno);
        if (fd_ >= 0)
            ::close(fd_);
        throw TraceError(sentence({file_.string(), {}, "a trace (*.isogloss.h5)", reason, {}}));
    }
    if (!S_ISREG(info.st_mode)) {
        ::close(fd_);
        throw TraceError(sentence({file_.string(), {}, "a trace (*.isogloss.h5)", "a folder or a device", {}}));
    }
    size_ = static_cast<std::uint64_t>(info.st_size);
}

FileBytes::~FileBytes() { ::close(fd_); }

Block FileBytes::read(std::uint64_t address, std::uint64_t count) const {
    if (!holds(address, count))
        throw TraceError(sentence({file_.string(), "byte " + std::to_string(address), std::to_string(count) + " bytes there",
                                   "a file of " + std::to_string(size_) + " bytes", damaged}));
    std::vector<std::uint8_t> bytes(count);
    std::uint64_t done = 0;
    while (done < count) {
        const ssize_t got = ::pread(fd_, bytes.data() + done, count - done, static_cast<off_t>(address + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            throw TraceError(sentence({file_.string(),
                                       "byte " + std::to_string(address + done),
                                       "readable data",
                                       got < 0 ? std::strerror(errno) : "the end of the file",
                                       {}}));
        done += static_cast<std::uint64_t>(got);
    }
    return {file_, address, std::move(bytes)};
}

} // namespace isogloss::h5
