// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoint/safetensors.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// What a .npy header says (NumPy's format 1 to 3): little-endian numbers in C order.
struct NpyHeader {
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape;
    std::uint64_t data_offset = 0; ///< of the first element
    std::uint64_t data_bytes = 0;  ///< elements × their size
};
/// `beginning` holds at least the header. Throws `TraceError` naming `place`: no npy, big-endian or Fortran order (with the numpy call that mends
/// it), pickled objects, a shape that overflows.
NpyHeader parse_npy_header(std::span<const std::byte> beginning, const std::string& place);

/// One array of numbers; its values are converted when they are taken.
class Array {
public:
    Array(std::string place, ElementType type, std::vector<std::int64_t> shape, std::span<const std::byte> bytes, std::shared_ptr<const void> owner);
    const std::string& place() const noexcept { return place_; } ///< "FILE, MEMBER", for sentences
    const std::vector<std::int64_t>& shape() const noexcept { return shape_; }
    std::int64_t size() const noexcept { return size_; }
    /// Elements [first, first + count) in C order; throw `TraceError`: `integers` if the array holds no integers or one does not fit in 64 bits,
    /// `floats` if it holds no floating numbers.
    std::vector<std::int64_t> integers(std::int64_t first, std::int64_t count) const;
    std::vector<float> floats(std::int64_t first, std::int64_t count) const;

private:
    std::string place_;
    ElementType type_;
    std::vector<std::int64_t> shape_;
    std::int64_t size_ = 1;
    std::span<const std::byte> bytes_;
    std::shared_ptr<const void> owner_; ///< of the bytes
};

/// Named arrays of a .npy file (one, named like the file), a .npz archive, a .safetensors file, or a folder of .npy files, in natural order of their
/// names ("2" before "10"). The constructor reads names and shapes only.
class ArraySource {
public:
    struct Entry {
        std::string name;
        ElementType type = ElementType::F32;
        std::vector<std::int64_t> shape;
    };
    explicit ArraySource(const std::filesystem::path& path); ///< throws `TraceError`, `CheckpointError`
    ~ArraySource();
    ArraySource(ArraySource&&) noexcept;
    ArraySource& operator=(ArraySource&&) noexcept;
    const std::filesystem::path& path() const;
    const std::vector<Entry>& entries() const;
    Array read(std::size_t entry) const;

    struct Impl;

private:
    std::unique_ptr<Impl> impl_;
};

} // namespace isogloss
