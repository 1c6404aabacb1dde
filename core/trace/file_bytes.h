// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace isogloss::h5 {

inline constexpr std::uint64_t undefined_address = ~std::uint64_t{0};

/// Little-endian numbers of a block that was read from a file. Every access is checked against the block's end and throws `TraceError`.
class Block {
public:
    Block(const std::filesystem::path& file, std::uint64_t address, std::vector<std::uint8_t> bytes)
        : file_(&file), address_(address), bytes_(std::move(bytes)) {}

    std::uint64_t size() const noexcept { return bytes_.size(); }
    std::uint64_t address() const noexcept { return address_; }
    std::uint64_t number(std::uint64_t at, unsigned width) const;
    std::uint8_t u8(std::uint64_t at) const { return static_cast<std::uint8_t>(number(at, 1)); }
    std::uint16_t u16(std::uint64_t at) const { return static_cast<std::uint16_t>(number(at, 2)); }
    std::uint32_t u32(std::uint64_t at) const { return static_cast<std::uint32_t>(number(at, 4)); }
    std::uint64_t u64(std::uint64_t at) const { return number(at, 8); }
    bool starts_with(const char* signature) const;
    std::string text(std::uint64_t at) const;                               ///< up to a NUL, which must be there
    Block part(std::uint64_t at, std::uint64_t count) const;                ///< bytes [at, at + count)
    void require(bool right, std::uint64_t at, const char* expected) const; ///< else throws, naming the byte in the file

private:
    const std::filesystem::path* file_;
    std::uint64_t address_;
    std::vector<std::uint8_t> bytes_;
};

/// A file as bytes. Throws `TraceError`.
class FileBytes {
public:
    explicit FileBytes(std::filesystem::path file);
    ~FileBytes();
    FileBytes(const FileBytes&) = delete;
    FileBytes& operator=(const FileBytes&) = delete;
    std::uint64_t size() const noexcept { return size_; }
    bool holds(std::uint64_t address, std::uint64_t count) const noexcept { return address <= size_ && count <= size_ - address; }
    Block read(std::uint64_t address, std::uint64_t count) const; ///< throws if the file does not hold them
    const std::filesystem::path& path() const noexcept { return file_; }

private:
    std::filesystem::path file_;
    int fd_ = -1;
    std::uint64_t size_ = 0;
};

} // namespace isogloss::h5
