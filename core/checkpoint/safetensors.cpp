// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/safetensors.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string_view>

namespace isogloss {

namespace {

struct TypeName {
    ElementType type;
    const char* name;
    int bits;
};

constexpr std::array<TypeName, 22> types = {{{ElementType::Bool, "BOOL", 8},
                                             {ElementType::U8, "U8", 8},
                                             {ElementType::I8, "I8", 8},
                                             {ElementType::F8E5M2, "F8_E5M2", 8},
                                             {ElementType::F8E4M3, "F8_E4M3", 8},
                                             {ElementType::F8E8M0, "F8_E8M0", 8},
                                             {ElementType::I16, "I16", 16},
                                             {ElementType::U16, "U16", 16},
                                             {ElementType::F16, "F16", 16},
                                             {ElementType::BF16, "BF16", 16},
                                             {ElementType::I32, "I32", 32},
                                             {ElementType::U32, "U32", 32},
                                             {ElementType::F32, "F32", 32},
                                             {ElementType::F64, "F64", 64},
                                             {ElementType::I64, "I64", 64},
                                             {ElementType::U64, "U64", 64},
                                             {ElementType::C64, "C64", 64},
                                             {ElementType::F4, "F4", 4},
                                             {ElementType::F6E2M3, "F6_E2M3", 6},
                                             {ElementType::F6E3M2, "F6_E3M2", 6},
                                             {ElementType::F8E4M3FNUZ, "F8_E4M3FNUZ", 8},
                                             {ElementType::F8E5M2FNUZ, "F8_E5M2FNUZ", 8}}};

const TypeName& entry(ElementType type) {
    return *std::find_if(types.begin(), types.end(), [&](const TypeName& known) { return known.type == type; });
}

// Limits far above every real checkpoint, so that a hostile header costs little.
constexpr std::uint64_t largest_header = 100'000'000;
constexpr std::size_t most_tensors = 1'000'000;
constexpr std::size_t longest_name = 1024;
constexpr std::size_t highest_rank = 16;

/// The header's JSON as it is read, entry by entry: nothing is kept but the tensors themselves, and duplicate keys are seen.
class HeaderReader : public nlohmann::json_sax<nlohmann::json> {
public:
    struct Tensor {
        std::string type;
        std::vector<std::int64_t> shape;
        std::vector<std::uint64_t> offsets;
        bool has_shape = false;
    };
    std::vector<std::pair<std::string, Tensor>> tensors;
    std::map<std::string, std::string> metadata;
    std::string problem; ///< what was expected and found, with its place

    bool start_object(std::size_t) override {
        ++depth_;
        if (depth_ == 1)
            return true;
        if (depth_ == 2 && !name_.empty())
            return true;
        return refuse("a value of the format", "an object");
    }
    bool end_object() override {
        if (depth_ == 2 && !in_metadata()) {
            const Tensor& tensor = tensors.back().second;
            if (tensor.type.empty() || !tensor.has_shape || tensor.offsets.size() != 2)
                return refuse("the keys dtype, shape and data_offsets (two numbers)", "an entry without one of them");
        }
        --depth_;
        return true;
    }
    bool key(string_t& text) override {
        if (depth_ == 1) {
            name_ = text;
            key_.clear();
            if (text.empty() || text.size() > longest_name)
                return refuse("a tensor name of 1 to 1024 bytes", std::to_string(text.size()) + " bytes");
            if (!names_.insert(text).second)
                return refuse("every name once", "the name twice");
            if (!in_metadata()) {
                if (tensors.size() >= most_tensors)
                    return refuse("at most 1000000 tensors", "more");
                tensors.emplace_back(text, Tensor{});
            }
            keys_.clear();
            return true;
        }
        key_ = text;
        return keys_.insert(text).second || refuse("every key once", "\"" + text + "\" twice");
    }
    bool start_array(std::size_t) override {
        if (depth_ == 2 && !in_metadata() && array_depth_ == 0 && (key_ == "shape" || key_ == "data_offsets")) {
            ++array_depth_;
            if (key_ == "shape")
                tensors.back().second.has_shape = true;
            return true;
        }
        return refuse("a value of the format", "an array");
    }
    bool end_array() override {
        --array_depth_;
        return true;
    }
    bool number_unsigned(number_unsigned_t value) override {
        if (array_depth_ != 1)
            return refuse("a value of the format", std::to_string(value));
        Tensor& tensor = tensors.back().second;
        if (key_ == "shape") {
            if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) || tensor.shape.size() >= highest_rank)
                return refuse("at most 16 dimensions below 2^63", std::to_string(value));
            tensor.shape.push_back(static_cast<std::int64_t>(value));
        } else {
            tensor.offsets.push_back(value);
        }
        return tensor.offsets.size() <= 2 || refuse("two offsets", "more");
    }
    bool string(string_t& text) override {
        if (depth_ == 2 && in_metadata()) {
            metadata[key_] = text;
            return true;
        }
        if (depth_ == 2 && key_ == "dtype" && array_depth_ == 0) {
            tensors.back().second.type = text;
            return true;
        }
        return refuse("a value of the format", "a string");
    }
    bool number_integer(number_integer_t value) override { return refuse("a number that is not negative", std::to_string(value)); }
    bool number_float(number_float_t, const string_t& text) override { return refuse("a whole number", text); }
    bool null() override { return refuse("a value of the format", "null"); }
    bool boolean(bool) override { return refuse("a value of the format", "a boolean"); }
    bool binary(binary_t&) override { return refuse("a value of the format", "binary data"); }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        problem = "expected a JSON object in UTF-8, found a mistake at byte " + std::to_string(position) + " of the header";
        return false;
    }

private:
    bool in_metadata() const { return name_ == "__metadata__"; }
    bool refuse(const std::string& expected, const std::string& found) {
        problem = "header entry \"" + name_ + "\"" + (key_.empty() ? "" : ", " + key_) + ": expected " + expected + ", found " + found;
        return false;
    }
    int depth_ = 0, array_depth_ = 0;
    std::string name_, key_;
    std::set<std::string> names_, keys_;
};

} // namespace

const char* element_name(ElementType type) { return entry(type).name; }
int element_bits(ElementType type) { return entry(type).bits; }

namespace {

class Layout {
public:
    Layout(std::string file, std::uint64_t buffer_bytes) : file_(std::move(file)), buffer_bytes_(buffer_bytes) {}

    CheckpointError bad(const std::string& place, const std::string& expected, const std::string& found) const {
        return CheckpointError(sentence({file_, place, expected, found, "The file is damaged or incomplete: copy or download it again."}));
    }
    std::uint64_t bytes_of(const std::string& name, const HeaderReader::Tensor& tensor, int bits) const {
        std::uint64_t count = 1;
        for (const std::int64_t size : tensor.shape)
            if (__builtin_mul_overflow(count, static_cast<std::uint64_t>(size), &count))
                throw bad("tensor " + name, "a shape whose product fits 64 bits", "a larger one");
        std::uint64_t total = 0;
        if (__builtin_mul_overflow(count, static_cast<std::uint64_t>(bits), &total) || total % 8 != 0)
            throw bad("tensor " + name, "a whole number of bytes", std::to_string(count) + " elements of " + std::to_string(bits) + " bits");
        return total / 8;
    }
    /// Tensors in the order of their offsets must fill the buffer without holes, overlap or rest.
    void check_packing(std::vector<std::pair<std::string, HeaderReader::Tensor>>& tensors) const {
        std::sort(tensors.begin(), tensors.end(), [](const auto& a, const auto& b) { return a.second.offsets < b.second.offsets; });
        std::uint64_t at = 0;
        for (const auto& [name, tensor] : tensors) {
            if (tensor.offsets[0] != at || tensor.offsets[1] < at)
                throw bad("tensor " + name, "data from byte " + std::to_string(at) + " of the buffer on",
                          "[" + std::to_string(tensor.offsets[0]) + ", " + std::to_string(tensor.offsets[1]) + ")");
            at = tensor.offsets[1];
        }
        if (at != buffer_bytes_)
            throw bad("end of file", std::to_string(at) + " bytes of data", std::to_string(buffer_bytes_));
    }

private:
    std::string file_;
    std::uint64_t buffer_bytes_;
};

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : file_(std::make_shared<MappedFile>(path)) {
    const std::uint64_t size = file_->size();
    const Layout outer(path.string(), 0);
    if (size < 8)
        throw outer.bad("header", "at least 8 bytes", std::to_string(size));
    std::uint64_t length = 0;
    std::memcpy(&length, file_->data(), 8);
    if (length > largest_header || length > size - 8)
        throw outer.bad("header length", "at most " + std::to_string(std::min(largest_header, size - 8)) + " bytes", std::to_string(length));
    header_bytes_ = length;

    HeaderReader header;
    const auto* text = reinterpret_cast<const char*>(file_->data()) + 8;
    // The parser would take a zero byte for the end of the text and skip a byte-order mark.
    const auto zero = static_cast<std::uint64_t>(std::find(text, text + length, '\0') - text);
    if (zero < length)
        throw outer.bad("byte " + std::to_string(zero) + " of the header", "JSON", "a zero byte");
    if (length > 0 && text[0] == '\xEF')
        throw outer.bad("byte 0 of the header", "a JSON object", "a byte-order mark");
    if (!nlohmann::json::sax_parse(text, text + length, &header))
        throw CheckpointError(path.string() + ": " + header.problem + ". The file is damaged or not a safetensors file.");
    metadata_ = std::move(header.metadata);

    const std::uint64_t buffer = 8 + length;
    const Layout layout(path.string(), size - buffer);
    layout.check_packing(header.tensors);
    for (auto& [name, tensor] : header.tensors) {
        const auto known = std::find_if(types.begin(), types.end(), [&](const TypeName& type) { return tensor.type == type.name; });
        if (known == types.end())
            throw layout.bad("tensor " + name, "a dtype of the format", "\"" + tensor.type + "\"");
        TensorView view;
        view.name = name;
        view.type = known->type;
        view.bytes = layout.bytes_of(name, tensor, known->bits);
        if (view.bytes != tensor.offsets[1] - tensor.offsets[0])
            throw layout.bad("tensor " + name, std::to_string(view.bytes) + " bytes for its shape",
                             std::to_string(tensor.offsets[1] - tensor.offsets[0]));
        view.shape = std::move(tensor.shape);
        view.file_offset = buffer + tensor.offsets[0];
        view.data = file_->data() + view.file_offset;
        view.file = file_;
        tensors_.emplace(name, std::move(view));
    }
}

} // namespace isogloss
