// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/hdf5.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

// Reading HDF5 files that anybody may have made: every link, type, shape and size is checked before it is used; all functions throw `TraceError`.
namespace isogloss::h5 {

/// What the sentences name, and what bounds every allocation.
struct Source {
    std::filesystem::path file;
    std::uint64_t bytes = 0; ///< of the file: nothing in it can be larger
};

TraceError damaged(const Source& source, const std::string& place, const std::string& expected, const std::string& found);

/// Attributes of `object`, which stands at `place`.
bool has_attribute(hid_t object, const std::string& name);
std::string get_text(const Source& source, hid_t object, const std::string& place, const std::string& name); ///< joins NAME, NAME_2, …
std::int64_t get_int(const Source& source, hid_t object, const std::string& place, const char* name);
std::vector<std::int32_t> get_ints(const Source& source, hid_t object, const std::string& place, const char* name);

bool has_link(hid_t parent, const char* name);
/// Hard links only: soft and external links are not followed. `place` is the parent's.
Handle open_group(const Source& source, hid_t parent, const std::string& place, const char* name);
/// Also refuses filters, virtual datasets and data in other files.
Handle open_dataset(const Source& source, hid_t parent, const std::string& place, const char* name);

/// Element types of a trace.
enum class Element { I32, I64, U8, U16, U32, F16, F32, Text };
/// Extents of a dataset of such elements; all its storage must exist in the file.
std::vector<hsize_t> dataset_shape(const Source& source, hid_t dataset, const std::string& place, Element element);
/// Bytes per element of a `Text` dataset.
std::size_t text_bytes(hid_t dataset);
/// Raw: memory type = file type; little-endian, as the program's are.
void read_slab(const Source& source, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start, const std::vector<hsize_t>& count,
               void* out);

} // namespace isogloss::h5
