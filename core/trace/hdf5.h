// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/hdf5_lock.h"
#include "core/trace/schema.h"

#include <cstdint>
#include <filesystem>
#include <hdf5.h>
#include <string>
#include <utility>
#include <vector>

// Thin handles over HDF5's C interface, and writing. Private to core/trace: the rest of the program never sees HDF5. What comes from outside is read
// through core/trace/checked.h.
namespace isogloss::h5 {

/// An HDF5 identifier that closes itself, under the lock.
class Handle {
public:
    Handle() = default;
    Handle(hid_t id, herr_t (*close)(hid_t)) noexcept : id_(id), close_(close) {}
    Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(id_, other.id_);
        std::swap(close_, other.close_);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { reset(); }
    void reset() noexcept;
    hid_t get() const noexcept { return id_; }
    bool valid() const noexcept { return id_ >= 0; }

private:
    hid_t id_ = -1;
    herr_t (*close_)(hid_t) = nullptr;
};

/// A `TraceError` "FILE, PLACE: WHAT (REASON)." with the system's reason, or else the deepest that HDF5 gave. To be called before any other HDF5
/// call, even the closing of a handle, has cleared the reason.
TraceError failure(const std::filesystem::path& file, const std::string& place, const std::string& what);
TraceWriteError write_failure(const std::filesystem::path& file, const std::string& place, const std::string& what);

Handle file_access();                ///< no locking by HDF5 itself, no chunk cache
Handle half_type();                  ///< IEEE half, little endian
Handle text_type(std::size_t bytes); ///< UTF-8, fixed length, NUL-padded

Handle open_file(const std::filesystem::path& file, bool writable); ///< throws `TraceError`
Handle create_file(const std::filesystem::path& file);              ///< truncates what is there; throws `TraceError`
Handle create_group(hid_t parent, const char* name);
/// A dataset whose storage is allocated at once and never filled. `chunk` empty = contiguous. Throws `TraceError` naming file and place.
Handle create_dataset(const std::filesystem::path& file, hid_t parent, const std::string& place, const char* name, hid_t type,
                      const std::vector<hsize_t>& shape, const std::vector<hsize_t>& chunk);
/// Raw: memory type = file type. `place` is the dataset's path in the file.
void write_slab(const std::filesystem::path& file, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start,
                const std::vector<hsize_t>& count, const void* values);

/// Attributes. A text of more than `text_part` bytes goes on in NAME_2, NAME_3, …: HDF5's object headers hold at most 64 KiB per attribute.
inline constexpr std::size_t text_part = 60000;
void put_text(hid_t object, const std::string& name, const std::string& value);
void put_int(hid_t object, const char* name, std::int64_t value);
void put_ints(hid_t object, const char* name, const std::vector<std::int32_t>& values);

} // namespace isogloss::h5
