// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/file_bytes.h"

#include <cstdint>
#include <vector>

// The header messages that schema 1 uses (HDF5 File Format Specification, section IV.A.2), checked to lie inside their blocks. All throw
// `TraceError`.
namespace isogloss::h5 {

struct Extent {
    std::vector<std::uint64_t> shape; ///< empty = scalar
    std::uint64_t points = 1;         ///< product; throws if beyond 2^64
};
Extent dataspace_message(const Block& message);
/// Bytes per element; `bytes_used` = length of the type's description.
struct ElementType {
    std::uint64_t bytes = 0;
    std::uint64_t bytes_used = 0;
};
ElementType datatype_message(const Block& message, int depth = 0);
void attribute_message(const Block& message);
void fill_message(const Block& message);
void old_fill_message(const Block& message);

struct DataLayout {
    bool chunked = false;
    std::uint64_t address = undefined_address; ///< of the data, or of the chunks' B-tree
    std::uint64_t bytes = 0;                   ///< contiguous
    std::vector<std::uint32_t> chunk;          ///< extents, then bytes per element
};
DataLayout layout_message(const Block& message);

} // namespace isogloss::h5
