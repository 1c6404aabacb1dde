// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/hdf5.h"

#include <filesystem>
#include <memory>

namespace isogloss::h5 {

/// The one handle through which all readers of this process see a file. HDF5 keeps one state per file and process, so that
/// - what another process has written since shows only when the last handle is closed and the file is opened again, and
/// - a writer cannot open a file that this process holds open for reading.
/// Readers therefore keep no HDF5 identifiers of their own between calls, and `refresh` and `release` may close the file at any time that the lock
/// allows.
class SharedFile {
public:
    /// The state of the file at `path`, shared with who has it already. Throws `TraceError`.
    static std::shared_ptr<SharedFile> of(const std::filesystem::path& path);
    /// Closes this process's reading handle of the file, if there is one; readers open it again when they need it.
    static void release(const std::filesystem::path& path);
    ~SharedFile();

    hid_t get();                                            ///< opens if need be; throws `TraceError`, also if another file has taken the path
    void refresh() { file_.reset(); }                       ///< `get` then shows what is in the file now
    std::uint64_t bytes() const noexcept { return bytes_; } ///< size when it was opened

    struct Identity {
        std::uint64_t device = 0, inode = 0;
        auto operator<=>(const Identity&) const = default;
    };

private:
    SharedFile(std::filesystem::path path, Identity identity) : path_(std::move(path)), identity_(identity) {}

    std::filesystem::path path_;
    Identity identity_;
    Handle file_;
    std::uint64_t bytes_ = 0;
};

} // namespace isogloss::h5
