// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/spill_file.h"

#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace isogloss {

namespace {

int nameless_file(const std::filesystem::path& folder) {
    const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
    std::string name = (folder / "isogloss-XXXXXX").string(); // a file system without O_TMPFILE
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

} // namespace

SpillFile::~SpillFile() {
    if (file_ >= 0)
        ::close(file_);
}

/// The first gap that is wide enough.
std::uint64_t SpillFile::free_place(std::uint64_t length) const {
    std::uint64_t place = 0;
    for (const auto& [start, taken] : taken_) {
        if (start - place >= length)
            break;
        place = start + taken;
    }
    return place;
}

std::optional<std::uint64_t> SpillFile::put(std::span<const std::byte> bytes) {
    if (bytes.empty() || used_ + bytes.size() > budget_)
        return std::nullopt;
    if (file_ < 0)
        file_ = nameless_file(folder_);
    const std::uint64_t place = free_place(bytes.size());
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t n = file_ < 0 ? -1 : ::pwrite(file_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(place + done));
        if (n <= 0) {
            budget_ = 0;
            return std::nullopt;
        }
        done += static_cast<std::size_t>(n);
    }
    taken_[place] = bytes.size();
    used_ += bytes.size();
    return place;
}

bool SpillFile::get(std::uint64_t place, std::span<std::byte> bytes) const {
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t n = ::pread(file_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(place + done));
        if (n <= 0)
            return false;
        done += static_cast<std::size_t>(n);
    }
    return true;
}

void SpillFile::free(std::uint64_t place) {
    const auto found = taken_.find(place);
    if (found == taken_.end())
        return;
    used_ -= found->second;
    taken_.erase(found);
}

std::filesystem::path spill_folder() {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(error);
    return error ? std::filesystem::path("/tmp") : folder;
}

std::uint64_t usual_spill_bytes() {
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(spill_folder(), error);
    return error ? 0 : space.available / 4;
}

} // namespace isogloss
