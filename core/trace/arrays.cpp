// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/arrays.h"

#include "core/checkpoint/checkpoint.h"
#include "core/trace/schema.h"
#include "core/trace/zip.h"

#include <algorithm>
#include <cstring>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t header_limit = 66000; // what an npy header can take at most
constexpr std::size_t most_files = 1000000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "2" before "10": runs of digits compare as numbers, everything else as bytes.
bool natural_less(const std::string& a, const std::string& b) {
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (is_digit(a[i]) && is_digit(b[j])) {
            const auto run = [](const std::string& text, std::size_t& at) {
                while (at < text.size() && text[at] == '0')
                    ++at;
                const std::size_t first = at;
                while (at < text.size() && is_digit(text[at]))
                    ++at;
                return text.substr(first, at - first);
            };
            const std::string x = run(a, i), y = run(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
}

std::string without_npy(const std::string& name) { return name.ends_with(".npy") ? name.substr(0, name.size() - 4) : name; }

template <typename From, typename To> std::vector<To> converted(const std::byte* bytes, std::int64_t count) {
    std::vector<To> values(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < values.size(); ++i) {
        From value;
        std::memcpy(&value, bytes + i * sizeof value, sizeof value);
        values[i] = static_cast<To>(value);
    }
    return values;
}

} // namespace

Array::Array(std::string place, ElementType type, std::vector<std::int64_t> shape, std::span<const std::byte> bytes,
             std::shared_ptr<const void> owner)
    : place_(std::move(place)), type_(type), shape_(std::move(shape)), bytes_(bytes), owner_(std::move(owner)) {
    for (const std::int64_t extent : shape_)
        size_ *= extent;
}

std::vector<std::int64_t> Array::integers(std::int64_t first, std::int64_t count) const {
    const std::byte* from = bytes_.data() + first * (element_bits(type_) / 8);
    switch (type_) {
    case ElementType::I8:
        return converted<std::int8_t, std::int64_t>(from, count);
    case ElementType::U8:
        return converted<std::uint8_t, std::int64_t>(from, count);
    case ElementType::I16:
        return converted<std::int16_t, std::int64_t>(from, count);
    case ElementType::U16:
        return converted<std::uint16_t, std::int64_t>(from, count);
    case ElementType::I32:
        return converted<std::int32_t, std::int64_t>(from, count);
    case ElementType::U32:
        return converted<std::uint32_t, std::int64_t>(from, count);
    case ElementType::I64:
        return converted<std::int64_t, std::int64_t>(from, count);
    case ElementType::U64: {
        auto values = converted<std::uint64_t, std::int64_t>(from, count);
        if (std::any_of(values.begin(), values.end(), [](std::int64_t x) { return x < 0; }))
            throw TraceError(sentence({place_, {}, "integers below 2^63", "a larger one", {}}));
        return values;
    }
    default:
        throw TraceError(sentence({place_, {}, "integers", element_name(type_), "Router logits go with --logits, expert ids with --ids."}));
    }
}

std::vector<float> Array::floats(std::int64_t first, std::int64_t count) const {
    const std::byte* from = bytes_.data() + first * (element_bits(type_) / 8);
    std::vector<float> values(static_cast<std::size_t>(count));
    switch (type_) {
    case ElementType::F16:
        f16_to_f32(from, values.data(), values.size());
        return values;
    case ElementType::BF16:
        bf16_to_f32(from, values.data(), values.size());
        return values;
    case ElementType::F32:
        return converted<float, float>(from, count);
    case ElementType::F64:
        return converted<double, float>(from, count);
    default:
        throw TraceError(sentence({place_, {}, "floating numbers", element_name(type_), "Expert ids go with --ids, router logits with --logits."}));
    }
}

struct ArraySource::Impl {
    fs::path path;
    std::vector<Entry> entries;
    std::vector<fs::path> files;           ///< of a folder, or the one .npy
    std::unique_ptr<ZipFile> zip;          ///< of an .npz
    std::vector<std::size_t> zip_members;  ///< entry → member
    std::unique_ptr<SafetensorsFile> safe; ///< of a .safetensors

    std::string place(std::size_t entry) const { return files.empty() ? path.string() + ", " + entries[entry].name : files[entry].string(); }
    void add_file(const fs::path& file) {
        const MappedFile map(file);
        const NpyHeader header = parse_npy_header({map.data(), map.size()}, file.string());
        files.push_back(file);
        entries.push_back({without_npy(file.filename().string()), header.type, header.shape});
    }
    void add_members() {
        std::vector<std::size_t> order(zip->members().size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return natural_less(without_npy(zip->members()[a].name), without_npy(zip->members()[b].name));
        });
        for (const std::size_t i : order) {
            const ZipMember& member = zip->members()[i];
            const std::string name = without_npy(member.name);
            const NpyHeader header = parse_npy_header(zip->read(member, header_limit), path.string() + ", " + name);
            entries.push_back({name, header.type, header.shape});
            zip_members.push_back(i);
        }
    }
};

ArraySource::ArraySource(const fs::path& path) : impl_(std::make_unique<Impl>()) {
    impl_->path = path;
    std::error_code error;
    if (fs::is_directory(path, error)) {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(path)) {
            if (entry.path().extension() == ".npy")
                files.push_back(entry.path());
            if (files.size() > most_files)
                throw TraceError(sentence({path.string(), {}, "at most " + std::to_string(most_files) + " arrays", "more", {}}));
        }
        std::sort(files.begin(), files.end(),
                  [](const fs::path& a, const fs::path& b) { return natural_less(a.stem().string(), b.stem().string()); });
        for (const auto& file : files)
            impl_->add_file(file);
    } else if (path.extension() == ".safetensors") {
        impl_->safe = std::make_unique<SafetensorsFile>(path);
        for (const auto& [name, tensor] : impl_->safe->tensors())
            impl_->entries.push_back({name, tensor.type, tensor.shape});
        std::sort(impl_->entries.begin(), impl_->entries.end(), [](const Entry& a, const Entry& b) { return natural_less(a.name, b.name); });
    } else if (const MappedFile map(path); ZipFile::is_zip(map)) {
        impl_->zip = std::make_unique<ZipFile>(path);
        impl_->add_members();
    } else {
        impl_->add_file(path);
    }
    if (impl_->entries.empty())
        throw TraceError(sentence({path.string(), {}, "arrays", "none", "Give a .npy, .npz or .safetensors file, or a folder of .npy files."}));
}

ArraySource::~ArraySource() = default;
ArraySource::ArraySource(ArraySource&&) noexcept = default;
ArraySource& ArraySource::operator=(ArraySource&&) noexcept = default;
const fs::path& ArraySource::path() const { return impl_->path; }
const std::vector<ArraySource::Entry>& ArraySource::entries() const { return impl_->entries; }

Array ArraySource::read(std::size_t entry) const {
    const std::string place = impl_->place(entry);
    if (impl_->safe) {
        const TensorView& tensor = impl_->safe->tensors().at(impl_->entries[entry].name);
        return {place, tensor.type, tensor.shape, {tensor.data, static_cast<std::size_t>(tensor.bytes)}, tensor.file};
    }
    std::shared_ptr<const void> owner;
    std::span<const std::byte> all;
    if (impl_->zip) {
        const auto bytes = std::make_shared<const std::vector<std::byte>>(impl_->zip->read(impl_->zip->members()[impl_->zip_members[entry]]));
        all = *bytes;
        owner = bytes;
    } else {
        const auto map = std::make_shared<const MappedFile>(impl_->files[entry]);
        all = {map->data(), static_cast<std::size_t>(map->size())};
        owner = map;
    }
    const NpyHeader header = parse_npy_header(all, place);
    if (header.data_bytes != all.size() - header.data_offset)
        throw TraceError(sentence({place,
                                   {},
                                   std::to_string(header.data_bytes) + " bytes of numbers, as its shape says",
                                   std::to_string(all.size() - header.data_offset),
                                   "The file was cut off or damaged; save it again."}));
    return {place, header.type, header.shape, all.subspan(header.data_offset), std::move(owner)};
}

} // namespace isogloss
