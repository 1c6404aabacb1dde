// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

namespace isogloss {

/// A descriptor that holds the lock of the one writer of a file. It is an open-file-description lock: closing other descriptors of the file, as HDF5
/// and readers in this process do, does not release it (a POSIX lock would go then); it ends with this object or the process.
class WriterLock {
public:
    /// Throws `TraceError` if the file cannot be opened for writing or another writer holds it.
    explicit WriterLock(const std::filesystem::path& file);
    WriterLock(int descriptor, const std::filesystem::path& file); ///< takes over an open descriptor
    WriterLock(WriterLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    WriterLock& operator=(WriterLock&&) = delete;
    ~WriterLock();
    int descriptor() const noexcept { return fd_; }

private:
    void lock(const std::filesystem::path& file);
    int fd_ = -1;
};

/// A file that gets its name only when it is whole: made beside `target` as "TARGET.XXXXXX", removed again unless `commit` was reached.
/// All functions throw `TraceError` with the system's reason.
class NewFile {
public:
    explicit NewFile(std::filesystem::path target);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    const std::filesystem::path& temporary() const noexcept { return temporary_; }
    /// Takes the disk space now, so that a disk that is too small says so before hours of work. Does nothing where the file system cannot.
    void reserve(std::uint64_t bytes) const;
    /// Syncs and renames; with `replace` false an existing target is an error.
    void commit(bool replace);
    /// The descriptor, locked: to be taken before `commit` gives others the name.
    WriterLock lock() const;

private:
    std::filesystem::path target_, temporary_;
    int fd_ = -1;
    bool committed_ = false;
};

} // namespace isogloss
