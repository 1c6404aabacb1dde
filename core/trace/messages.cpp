// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/messages.h"

namespace isogloss::h5 {

namespace {

std::uint64_t padded(std::uint64_t bytes) { return (bytes + 7) / 8 * 8; }

} // namespace

Extent dataspace_message(const Block& message) {
    message.require(message.u8(0) == 1, 0, "a dataspace of version 1");
    const unsigned rank = message.u8(1), flags = message.u8(2);
    message.require(rank <= 3 && flags <= 1, 1, "at most three dimensions");
    Extent extent;
    for (unsigned i = 0; i < rank; ++i) {
        extent.shape.push_back(message.u64(8 + 8 * i));
        message.require(!__builtin_mul_overflow(extent.points, extent.shape.back(), &extent.points), 8 + 8 * i, "extents below 2^64");
        // Traces do not grow, so that largest extents, if they are given at all, are the extents.
        if (flags != 0)
            message.require(message.u64(8 + 8 * (rank + i)) == extent.shape.back(), 8 + 8 * (rank + i), "a dataset of fixed size");
    }
    return extent;
}

ElementType datatype_message(const Block& message, int depth) {
    enum { whole_number = 0, floating = 1, text = 3, variable = 9 };
    const unsigned kind = message.u8(0) & 15u, version = message.u8(0) >> 4;
    ElementType type{message.u32(4), 8};
    message.require(version >= 1 && version <= 3, 0, "a data type of version 1 to 3");
    switch (kind) {
    case whole_number: {
        const unsigned offset = message.u16(8), precision = message.u16(10);
        message.require((type.bytes == 1 || type.bytes == 2 || type.bytes == 4 || type.bytes == 8) && offset == 0 && precision == 8 * type.bytes, 4,
                        "whole numbers of 8 to 64 bits");
        type.bytes_used = 12;
        break;
    }
    case floating: {
        const unsigned offset = message.u16(8), precision = message.u16(10), exponent_at = message.u8(12), exponent = message.u8(13),
                       mantissa_at = message.u8(14), mantissa = message.u8(15), sign_at = message.u8(2);
        message.u32(16); // the bias
        message.require((type.bytes == 2 || type.bytes == 4 || type.bytes == 8) && offset == 0 && precision == 8 * type.bytes && mantissa_at == 0 &&
                            exponent_at == mantissa && exponent_at + exponent + 1 == precision && sign_at + 1 == precision,
                        8, "IEEE floats");
        type.bytes_used = 20;
        break;
    }
    case text:
        message.require(type.bytes >= 1, 4, "texts of at least a byte");
        break;
    case variable: {
        // Nothing in schema 1, but what others may have noted in an attribute; it is never read.
        message.require(depth == 0 && type.bytes == 16, 0, "a data type that schema 1 has");
        type.bytes_used += datatype_message(message.part(8, message.size() - 8), depth + 1).bytes_used;
        break;
    }
    default:
        message.require(false, 0, "whole numbers, floats or texts");
    }
    message.require(type.bytes_used <= message.size(), 0, "a whole data type");
    return type;
}

void attribute_message(const Block& message) {
    const unsigned version = message.u8(0);
    message.require(version >= 1 && version <= 3, 0, "an attribute of version 1 to 3");
    message.require(version == 1 || message.u8(1) == 0, 1, "an attribute with a type of its own");
    const std::uint64_t name = message.u16(2), type = message.u16(4), space = message.u16(6);
    std::uint64_t at = version == 3 ? 9 : 8;
    const auto next = [&](std::uint64_t bytes) {
        const Block part = message.part(at, bytes);
        at += version == 1 ? padded(bytes) : bytes;
        return part;
    };
    const Block name_bytes = next(name);
    name_bytes.require(name >= 1 && name_bytes.text(0).size() + 1 == name, 0, "an attribute's name");
    const ElementType element = datatype_message(next(type));
    const Extent extent = dataspace_message(next(space));
    std::uint64_t bytes = 0;
    message.require(!__builtin_mul_overflow(element.bytes, extent.points, &bytes) && at <= message.size() && bytes <= message.size() - at, at,
                    "an attribute's values");
}

void fill_message(const Block& message) {
    const unsigned version = message.u8(0);
    message.require(version >= 1 && version <= 3, 0, "a fill value of version 1 to 3");
    std::uint64_t at = 0;
    if (version == 3) {
        const unsigned flags = message.u8(1);
        message.require((flags & 0xc0u) == 0 && (flags & 0x30u) != 0x30u, 1, "a fill value's flags");
        at = (flags & 0x20u) != 0 ? 2 : 0;
    } else {
        message.require(message.u8(1) <= 3 && message.u8(2) <= 2 && message.u8(3) <= 2, 1, "a fill value's times");
        at = version == 1 || message.u8(3) != 0 ? 4 : 0;
    }
    if (at == 0)
        return;
    const std::uint64_t bytes = message.u32(at);
    // 2^32 − 1: undefined.
    if (bytes != 0xffffffffu)
        message.part(at + 4, bytes);
}

void old_fill_message(const Block& message) { message.part(4, message.u32(0)); }

DataLayout layout_message(const Block& message) {
    message.require(message.u8(0) == 3, 0, "a data layout of version 3");
    const unsigned kind = message.u8(1);
    message.require(kind == 1 || kind == 2, 1, "contiguous or chunked data");
    DataLayout layout;
    layout.chunked = kind == 2;
    if (!layout.chunked) {
        layout.address = message.u64(2);
        layout.bytes = message.u64(10);
        return layout;
    }
    const unsigned dimensions = message.u8(2);
    message.require(dimensions >= 2 && dimensions <= 4, 2, "chunks of one to three dimensions");
    layout.address = message.u64(3);
    for (unsigned i = 0; i < dimensions; ++i) {
        layout.chunk.push_back(message.u32(11 + 4 * i));
        message.require(layout.chunk.back() > 0, 11 + 4 * i, "chunks that hold something");
    }
    return layout;
}

} // namespace isogloss::h5
