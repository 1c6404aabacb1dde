// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/schema.h"

#include <cstdint>
#include <filesystem>
#include <hdf5.h>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

// Thin handles over HDF5's C interface. Private to core/trace: the rest of the program never sees HDF5.
namespace isogloss::h5 {

/// HDF5 keeps process-wide state, and not every build of it is safe across threads: whoever calls it holds this lock. Recursive, since a public
/// function may use another one.
class Lock {
public:
    Lock();

private:
    std::lock_guard<std::recursive_mutex> guard_;
};

/// An HDF5 identifier that closes itself (under the lock of whoever destroys it).
class Handle {
public:
    Handle() = default;
    Handle(hid_t id, herr_t (*close)(hid_t)) : id_(id), close_(close) {}
    Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(id_, other.id_);
        std::swap(close_, other.close_);
        return *this;
    }
    ~Handle() { reset(); }
    void reset() {
        if (id_ >= 0)
            close_(id_);
        id_ = -1;
    }
    hid_t get() const noexcept { return id_; }
    bool valid() const noexcept { return id_ >= 0; }

private:
    hid_t id_ = -1;
    herr_t (*close_)(hid_t) = nullptr;
};

/// A `TraceError` about a place in a file, with the deepest reason that HDF5 or the system gave.
TraceError failure(const std::filesystem::path& file, const std::string& place, const std::string& what);

Handle file_access();                ///< no locking by HDF5 itself, so that a growing trace can be read
Handle half_type();                  ///< IEEE half, little endian
Handle text_type(std::size_t bytes); ///< UTF-8, NUL-padded
Handle open_file(const std::filesystem::path& file, bool writable);
Handle create_file(const std::filesystem::path& file);
/// A dataset whose storage is allocated at once and never filled. `chunk` empty = contiguous.
Handle create_dataset(hid_t parent, const char* name, hid_t type, const std::vector<hsize_t>& shape, const std::vector<hsize_t>& chunk);

/// Attributes.
void put_text(hid_t object, const char* name, const std::string& value);
void put_int(hid_t object, const char* name, std::int64_t value);
void put_ints(hid_t object, const char* name, const std::vector<std::int32_t>& values);

/// Reads with every size checked first. `file` and `place` are for the sentence.
struct Source {
    std::filesystem::path file;
    std::uint64_t bytes = 0; ///< of the file: nothing in it can be larger
};
std::string get_text(const Source& source, hid_t object, const std::string& place, const char* name);
std::int64_t get_int(const Source& source, hid_t object, const std::string& place, const char* name);
std::vector<std::int32_t> get_ints(const Source& source, hid_t object, const std::string& place, const char* name);
/// Opens a hard-linked group or dataset; soft and external links are not followed.
Handle open_group(const Source& source, hid_t parent, const std::string& place, const char* name);
Handle open_dataset(const Source& source, hid_t parent, const std::string& place, const char* name);
bool has_link(hid_t parent, const char* name);
/// Shape of a dataset whose elements are `type_class` of `size` bytes; storage must exist for all of it.
std::vector<hsize_t> dataset_shape(const Source& source, hid_t dataset, const std::string& place, H5T_class_t type_class, std::size_t size);

/// A hyperslab of a dataset, raw: memory type = file type.
void read_slab(const Source& source, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start, const std::vector<hsize_t>& count,
               void* out);
void write_slab(const std::filesystem::path& file, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start,
                const std::vector<hsize_t>& count, const void* values);

} // namespace isogloss::h5
