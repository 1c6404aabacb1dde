// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/files.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace isogloss {

class CheckpointError : public InputError {
public:
    using InputError::InputError;
};

/// Element types of the safetensors container that we can name; see `element_bits`.
enum class ElementType {
    Bool,
    U8,
    I8,
    F8E5M2,
    F8E4M3,
    F8E8M0,
    I16,
    U16,
    F16,
    BF16,
    I32,
    U32,
    F32,
    F64,
    I64,
    U64,
    C64,
    F4,
    F6E2M3,
    F6E3M2,
    F8E4M3FNUZ,
    F8E5M2FNUZ
};
const char* element_name(ElementType type); ///< as in the file: "BF16"
int element_bits(ElementType type);

/// One tensor of a file: C-order bytes inside the memory map, not necessarily aligned to the element size.
struct TensorView {
    std::string name;
    ElementType type = ElementType::F32;
    std::vector<std::int64_t> shape; ///< empty = scalar
    const std::byte* data = nullptr; ///< valid as long as the file object lives
    std::uint64_t bytes = 0;
    std::uint64_t file_offset = 0; ///< from the start of the file
    std::shared_ptr<const MappedFile> file;
};

/// A memory-mapped `*.safetensors` file. The constructor checks everything that the format promises (header length, JSON types, dtype, shape
/// products, offsets without holes or overlap, exact file size, no duplicate keys) before any tensor can be seen; throws `CheckpointError`.
class SafetensorsFile {
public:
    explicit SafetensorsFile(const std::filesystem::path& path);
    const std::map<std::string, TensorView>& tensors() const noexcept { return tensors_; }
    const std::map<std::string, std::string>& metadata() const noexcept { return metadata_; }
    const std::filesystem::path& path() const noexcept { return file_->path(); }
    std::uint64_t header_bytes() const noexcept { return header_bytes_; }
    const MappedFile& file() const noexcept { return *file_; }

private:
    std::shared_ptr<const MappedFile> file_;
    std::uint64_t header_bytes_ = 0;
    std::map<std::string, TensorView> tensors_;
    std::map<std::string, std::string> metadata_;
};

} // namespace isogloss
