// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/zip.h"

#include "core/trace/schema.h"

#include <algorithm>
#include <cstring>
#include <set>
#include <zlib.h>

namespace isogloss {
namespace {

constexpr std::uint32_t local_signature = 0x04034b50, central_signature = 0x02014b50, end_signature = 0x06054b50, end64_signature = 0x06064b50,
                        locator_signature = 0x07064b50;
constexpr std::uint64_t local_bytes = 30, central_bytes = 46, end_bytes = 22, end64_bytes = 56, locator_bytes = 20;
constexpr std::uint64_t longest_comment = 65535;
constexpr std::uint64_t most_members = 1000000;
constexpr std::uint64_t largest_ratio = 1032; // what deflate can reach; a member that claims more is lying
constexpr std::uint16_t zip64_field = 1;

TraceError refused(const MappedFile& file, const std::string& place, const std::string& expected, const std::string& found) {
    return TraceError(sentence({file.path().string(), place, expected, found, "Save the arrays again with numpy.savez."}));
}

/// Little-endian numbers of the archive; every access is checked.
class Bytes {
public:
    explicit Bytes(const MappedFile& file) : file_(file) {}
    std::uint64_t number(std::uint64_t at, unsigned width) const {
        if (at > file_.size() || width > file_.size() - at)
            throw refused(file_, "byte " + std::to_string(at), "a whole zip archive", "its end");
        std::uint64_t value = 0;
        for (unsigned i = 0; i < width; ++i)
            value |= std::to_integer<std::uint64_t>(file_.data()[at + i]) << (8 * i);
        return value;
    }
    std::string text(std::uint64_t at, std::uint64_t length) const {
        if (at > file_.size() || length > file_.size() - at)
            throw refused(file_, "byte " + std::to_string(at), "a whole zip archive", "its end");
        return {reinterpret_cast<const char*>(file_.data()) + at, length};
    }
    const MappedFile& file() const { return file_; }

private:
    const MappedFile& file_;
};

struct Directory {
    std::uint64_t position = 0, entries = 0;
};

Directory find_directory(const Bytes& bytes) {
    const std::uint64_t size = bytes.file().size();
    const std::uint64_t first = size < end_bytes + longest_comment ? 0 : size - end_bytes - longest_comment;
    for (std::uint64_t at = size < end_bytes ? 0 : size - end_bytes + 1; at-- > first;) {
        if (bytes.number(at, 4) != end_signature || at + end_bytes + bytes.number(at + 20, 2) != size)
            continue;
        if (bytes.number(at + 4, 2) != 0 || bytes.number(at + 6, 2) != 0)
            throw refused(bytes.file(), "its end", "one archive file", "a part of several");
        Directory directory{bytes.number(at + 16, 4), bytes.number(at + 10, 2)};
        if (at >= locator_bytes && bytes.number(at - locator_bytes, 4) == locator_signature) {
            const std::uint64_t end64 = bytes.number(at - locator_bytes + 8, 8);
            if (end64 > size - end64_bytes || bytes.number(end64, 4) != end64_signature)
                throw refused(bytes.file(), "its end", "the zip64 directory that the locator names", "something else");
            directory = {bytes.number(end64 + 48, 8), bytes.number(end64 + 32, 8)};
        }
        return directory;
    }
    throw refused(bytes.file(), "its end", "a zip directory", "none");
}

/// Sizes that do not fit in 32 bits stand in the extra field, in this order, only those that are missing above.
void read_zip64(const Bytes& bytes, std::uint64_t at, std::uint64_t end, ZipMember& member) {
    while (at + 4 <= end) {
        const std::uint64_t kind = bytes.number(at, 2), length = bytes.number(at + 2, 2);
        at += 4;
        if (kind == zip64_field) {
            std::uint64_t place = at;
            for (std::uint64_t* value : {&member.bytes, &member.packed, &member.position})
                if (*value == 0xFFFFFFFFu && place + 8 <= std::min(end, at + length)) {
                    *value = bytes.number(place, 8);
                    place += 8;
                }
            return;
        }
        at += length;
    }
}

} // namespace

bool ZipFile::is_zip(const MappedFile& file) noexcept {
    return file.size() >= 4 && (std::memcmp(file.data(), "PK\3\4", 4) == 0 || std::memcmp(file.data(), "PK\5\6", 4) == 0);
}

ZipFile::ZipFile(const std::filesystem::path& path) : file_(std::make_shared<const MappedFile>(path)) {
    const Bytes bytes(*file_);
    const Directory directory = find_directory(bytes);
    if (directory.entries > most_members)
        throw refused(*file_, "its directory", "at most " + std::to_string(most_members) + " members", std::to_string(directory.entries));
    std::set<std::string> names;
    std::uint64_t at = directory.position, all_packed = 0;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        const std::string place = "member " + std::to_string(i);
        if (bytes.number(at, 4) != central_signature)
            throw refused(*file_, place, "an entry of the directory at byte " + std::to_string(at), "something else");
        const std::uint64_t flags = bytes.number(at + 8, 2), method = bytes.number(at + 10, 2);
        const std::uint64_t name = bytes.number(at + 28, 2), extra = bytes.number(at + 30, 2), comment = bytes.number(at + 32, 2);
        ZipMember member;
        member.name = bytes.text(at + central_bytes, name);
        member.crc = static_cast<std::uint32_t>(bytes.number(at + 16, 4));
        member.packed = bytes.number(at + 20, 4);
        member.bytes = bytes.number(at + 24, 4);
        member.position = bytes.number(at + 42, 4);
        member.deflated = method == 8;
        read_zip64(bytes, at + central_bytes + name, at + central_bytes + name + extra, member);
        if ((flags & 1) != 0 || (method != 0 && method != 8))
            throw refused(*file_, place, "a member that is stored or deflated and not encrypted", "method " + std::to_string(method));
        if (member.packed > file_->size() || all_packed + member.packed > file_->size() ||
            member.bytes > (member.deflated ? member.packed * largest_ratio + 64 : member.packed) ||
            (!member.deflated && member.bytes != member.packed))
            throw refused(*file_, place, "sizes that the archive can hold",
                          std::to_string(member.packed) + " and " + std::to_string(member.bytes) + " bytes");
        all_packed += member.packed;
        if (!names.insert(member.name).second)
            throw refused(*file_, place, "each name once", "\"" + member.name + "\" again");
        members_.push_back(std::move(member));
        at += central_bytes + name + extra + comment;
    }
}

std::span<const std::byte> ZipFile::packed_bytes(const ZipMember& member) const {
    const Bytes bytes(*file_);
    if (member.position > file_->size() || bytes.number(member.position, 4) != local_signature)
        throw refused(*file_, member.name, "its local header at byte " + std::to_string(member.position), "something else");
    const std::uint64_t data = member.position + local_bytes + bytes.number(member.position + 26, 2) + bytes.number(member.position + 28, 2);
    if (data > file_->size() || member.packed > file_->size() - data)
        throw refused(*file_, member.name, std::to_string(member.packed) + " bytes", "the archive's end");
    return {file_->data() + data, static_cast<std::size_t>(member.packed)};
}

std::vector<std::byte> ZipFile::read(const ZipMember& member, std::uint64_t limit) const {
    const std::span<const std::byte> packed = packed_bytes(member);
    const bool whole = limit >= member.bytes;
    const std::uint64_t wanted = std::min(member.bytes, limit);
    std::vector<std::byte> out;
    if (!member.deflated) {
        out.assign(packed.begin(), packed.begin() + static_cast<std::ptrdiff_t>(wanted));
    } else {
        out.resize(wanted);
        z_stream stream{};
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            throw Error("zlib could not be started");
        constexpr std::uint64_t step = std::uint64_t{1} << 30; // zlib counts in 32 bits
        std::uint64_t taken = 0, made = 0;
        int status = Z_OK;
        while (status == Z_OK && made < wanted) {
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(packed.data() + taken));
            stream.avail_in = static_cast<uInt>(std::min<std::uint64_t>(step, packed.size() - taken));
            stream.next_out = reinterpret_cast<Bytef*>(out.data() + made);
            stream.avail_out = static_cast<uInt>(std::min<std::uint64_t>(step, wanted - made));
            const uInt in = stream.avail_in, room = stream.avail_out;
            status = inflate(&stream, Z_NO_FLUSH);
            taken += in - stream.avail_in;
            made += room - stream.avail_out;
        }
        inflateEnd(&stream);
        if (made != wanted)
            throw refused(*file_, member.name, std::to_string(wanted) + " bytes when unpacked", std::to_string(made));
    }
    if (whole) {
        uLong crc = crc32(0, nullptr, 0);
        constexpr std::size_t step = std::size_t{1} << 30;
        for (std::size_t at = 0; at < out.size(); at += step)
            crc = crc32(crc, reinterpret_cast<const Bytef*>(out.data() + at), static_cast<uInt>(std::min(step, out.size() - at)));
        if (static_cast<std::uint32_t>(crc) != member.crc)
            throw refused(*file_, member.name, "the checksum that the archive records", "another: the file is damaged");
    }
    return out;
}

} // namespace isogloss
