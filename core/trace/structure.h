// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace isogloss::h5 {

/// Walks an HDF5 file with nothing but our own code and throws `TraceError` unless every structure is whole, inside the file, free of cycles and one
/// of the few kinds that schema 1 uses: superblock 0, old-style groups, plain object headers, contiguous or chunked data without filters. HDF5 trusts
/// lengths and addresses that a damaged or hostile file holds, and crashes or hangs on some; after this it has none left to trust. Formats: "HDF5
/// File Format Specification Version 3.0", sections II.A (superblock), III.A.1 (B-trees v1), III.B–D (groups), IV.A (object headers).
void check_structure(const std::filesystem::path& file);

} // namespace isogloss::h5
