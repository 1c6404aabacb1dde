// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>

namespace isogloss {

/// Bytes put aside on disk, in a file without a name: it is gone when the process ends, however it ends. A disk that is full or a folder that can't
/// be written is no error: nothing is put aside then.
class SpillFile {
public:
    /// At most `budget` bytes, in `folder`. The file is made when it is first needed.
    SpillFile(std::filesystem::path folder, std::uint64_t budget) : folder_(std::move(folder)), budget_(budget) {}
    ~SpillFile();
    SpillFile(const SpillFile&) = delete;
    SpillFile& operator=(const SpillFile&) = delete;

    /// The place where the bytes lie now, or nothing if they could not be put there.
    std::optional<std::uint64_t> put(std::span<const std::byte> bytes);
    /// False if they can't be read.
    bool get(std::uint64_t place, std::span<std::byte> bytes) const;
    void free(std::uint64_t place);
    std::uint64_t budget() const { return budget_; } ///< 0 after the disk refused once
    std::uint64_t bytes() const { return used_; }

private:
    std::uint64_t free_place(std::uint64_t length) const;

    std::filesystem::path folder_;
    std::uint64_t budget_;
    std::uint64_t used_ = 0;
    int file_ = -1;
    std::map<std::uint64_t, std::uint64_t> taken_; ///< place → length
};

/// What a program may put aside in the folder for temporary files by itself: a quarter of what is free there.
std::uint64_t usual_spill_bytes();
std::filesystem::path spill_folder();

} // namespace isogloss
