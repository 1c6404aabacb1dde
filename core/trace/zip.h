// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// One file inside an archive.
struct ZipMember {
    std::string name;
    std::uint64_t bytes = 0;    ///< unpacked, as the archive says
    std::uint64_t packed = 0;   ///< in the archive
    std::uint64_t position = 0; ///< of its local header
    std::uint32_t crc = 0;
    bool deflated = false; ///< else stored as it is
};

/// A zip archive as numpy writes it (PKWARE's APPNOTE 6.3: stored or deflated, zip64), memory-mapped. The constructor checks the directory; throws
/// `TraceError` for anything else: encryption, other methods, several disks, names twice, members that overlap the archive's end.
class ZipFile {
public:
    explicit ZipFile(const std::filesystem::path& path);
    const std::vector<ZipMember>& members() const noexcept { return members_; }
    /// Whether the file begins like a zip archive.
    static bool is_zip(const MappedFile& file) noexcept;

    /// The first `limit` bytes of a member, or all of it. A whole member is checked against its size and CRC-32; throws `TraceError`.
    std::vector<std::byte> read(const ZipMember& member, std::uint64_t limit = ~std::uint64_t{0}) const;

private:
    std::span<const std::byte> packed_bytes(const ZipMember& member) const;
    std::shared_ptr<const MappedFile> file_;
    std::vector<ZipMember> members_;
};

} // namespace isogloss
