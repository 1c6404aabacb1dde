// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace isogloss {

/// A whole file as bytes. Throws `InputError` if it cannot be read or is larger than `limit` bytes.
std::string read_file(const std::filesystem::path& path, std::uint64_t limit);

/// Writes beside the target, syncs, then renames over it: a reader sees the old file or the new one, never half of either.
/// Throws `Error` naming the file and the system's reason (full disk, read-only folder); the old file stays as it was.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// SHA-256 as 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);
std::string sha256_file_hex(const std::filesystem::path& path);

/// Read-only memory map of a whole file. The file is never changed through it.
class MappedFile {
public:
    explicit MappedFile(const std::filesystem::path& path); ///< throws `InputError`
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    const std::byte* data() const noexcept { return data_; }
    std::uint64_t size() const noexcept { return size_; }
    const std::filesystem::path& path() const noexcept { return path_; }
    /// Tells the system that [offset, offset+length) will be read soon / is not needed any more.
    void will_need(std::uint64_t offset, std::uint64_t length) const noexcept;
    void dont_need(std::uint64_t offset, std::uint64_t length) const noexcept;

private:
    std::filesystem::path path_;
    const std::byte* data_ = nullptr;
    std::uint64_t size_ = 0;
};

/// "6.1 GB", "812 kB" (powers of ten). `parse_bytes` reads "8G", "512M", "8GiB", "1000" and throws `InputError` otherwise.
std::string format_bytes(std::uint64_t bytes);
std::uint64_t parse_bytes(std::string_view text);

/// Now, UTC, ISO 8601 with seconds: 2026-11-23T06:10:15Z.
std::string utc_now();

} // namespace isogloss
