// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/arrays.h"
#include "core/trace/schema.h"

#include <string_view>
#include <utility>

namespace isogloss {
namespace {

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::size_t longest_header = 65536;
constexpr std::size_t most_dimensions = 32;

struct TypeName {
    std::string_view code;
    ElementType type;
};
constexpr TypeName type_names[] = {{"i1", ElementType::I8},  {"u1", ElementType::U8},  {"i2", ElementType::I16}, {"u2", ElementType::U16},
                                   {"i4", ElementType::I32}, {"u4", ElementType::U32}, {"i8", ElementType::I64}, {"u8", ElementType::U64},
                                   {"f2", ElementType::F16}, {"f4", ElementType::F32}, {"f8", ElementType::F64}};

/// The Python literal {'descr': '<i4', 'fortran_order': False, 'shape': (3, 4)} and nothing else of Python.
class HeaderText {
public:
    HeaderText(std::string_view text, const std::string& place) : text_(text), place_(place) {}

    NpyHeader parse() {
        NpyHeader header;
        bool descr = false, order = false, shape = false;
        expect('{');
        while (!take('}')) {
            const std::string_view key = quoted();
            expect(':');
            if (key == "descr" && !std::exchange(descr, true))
                header.type = element_type(quoted());
            else if (key == "fortran_order" && !std::exchange(order, true))
                c_order();
            else if (key == "shape" && !std::exchange(shape, true))
                header.shape = tuple();
            else
                throw refused("the keys descr, fortran_order and shape, each once", "\"" + std::string(key) + "\"", {});
            if (!take(',')) {
                expect('}');
                break;
            }
        }
        skip();
        if (at_ != text_.size() || !descr || !order || !shape)
            throw refused("a header with descr, fortran_order and shape", "another", {});
        return header;
    }

private:
    TraceError refused(const std::string& expected, const std::string& found, const std::string& advice) const {
        return TraceError(sentence({place_, "npy header", expected, found, advice}));
    }
    void skip() {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n'))
            ++at_;
    }
    bool take(char c) {
        skip();
        if (at_ >= text_.size() || text_[at_] != c)
            return false;
        ++at_;
        return true;
    }
    void expect(char c) {
        if (!take(c))
            throw refused(std::string("'") + c + "' at byte " + std::to_string(at_), at_ < text_.size() ? "another character" : "the end",
                          "Save simple numbers with numpy.save.");
    }
    std::string_view quoted() {
        skip();
        if (at_ >= text_.size() || (text_[at_] != '\'' && text_[at_] != '"'))
            throw refused("a simple type", "a structured or unknown one", "Save integers or floats with numpy.save.");
        const std::size_t end = text_.find(text_[at_], at_ + 1);
        if (end == std::string_view::npos)
            throw refused("a text in quotes", "one that does not end", {});
        const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
        at_ = end + 1;
        return inside;
    }
    ElementType element_type(std::string_view descr) const {
        if (!descr.empty() && descr.front() == '>')
            throw refused("little-endian numbers", std::string(descr), "Save array.astype(array.dtype.newbyteorder('<')) instead.");
        for (const TypeName& one : type_names)
            if (descr.size() == 3 && (descr.front() == '<' || descr.front() == '|' || descr.front() == '=') && descr.substr(1) == one.code)
                return one.type;
        throw refused("integers or floats of 1 to 8 bytes", std::string(descr), "Save array.astype(numpy.float32) or .astype(numpy.int32) instead.");
    }
    void c_order() {
        skip();
        if (text_.substr(at_).starts_with("False"))
            at_ += 5;
        else
            throw refused("fortran_order False", "another order of elements", "Save numpy.ascontiguousarray(array) instead.");
    }
    std::vector<std::int64_t> tuple() {
        std::vector<std::int64_t> shape;
        expect('(');
        while (!take(')')) {
            skip();
            std::int64_t extent = 0;
            std::size_t digits = 0;
            for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_, ++digits)
                if (__builtin_mul_overflow(extent, 10, &extent) || __builtin_add_overflow(extent, text_[at_] - '0', &extent))
                    throw refused("extents that fit in 63 bits", "larger ones", {});
            if (digits == 0 || shape.size() >= most_dimensions)
                throw refused("a shape of numbers", "another", {});
            shape.push_back(extent);
            if (!take(',')) {
                expect(')');
                break;
            }
        }
        return shape;
    }

    std::string_view text_;
    const std::string& place_;
    std::size_t at_ = 0;
};

} // namespace

NpyHeader parse_npy_header(std::span<const std::byte> beginning, const std::string& place) {
    const auto* bytes = reinterpret_cast<const char*>(beginning.data());
    const auto refused = [&place](const std::string& expected, const std::string& found) {
        return TraceError(sentence({place, {}, expected, found, "Save the array with numpy.save."}));
    };
    if (beginning.size() < 10 || std::string_view(bytes, magic.size()) != magic)
        throw refused("an array saved by numpy (.npy)", "something else");
    const int version = std::to_integer<int>(beginning[6]);
    const std::size_t width = version == 1 ? 2 : 4;
    if (version < 1 || version > 3 || beginning.size() < 8 + width)
        throw refused("npy version 1 to 3", std::to_string(version));
    std::size_t length = 0;
    for (std::size_t i = 0; i < width; ++i)
        length |= std::to_integer<std::size_t>(beginning[8 + i]) << (8 * i);
    if (length > longest_header || length > beginning.size() - 8 - width)
        throw refused("a header inside the file", std::to_string(length) + " bytes");
    NpyHeader header = HeaderText(std::string_view(bytes + 8 + width, length), place).parse();
    header.data_offset = 8 + width + length;
    std::int64_t elements = 1;
    for (const std::int64_t extent : header.shape)
        if (__builtin_mul_overflow(elements, extent, &elements))
            throw refused("a shape that fits in memory", "a larger one");
    if (__builtin_mul_overflow(elements, static_cast<std::uint64_t>(element_bits(header.type) / 8), &header.data_bytes))
        throw refused("a shape that fits in memory", "a larger one");
    return header;
}

} // namespace isogloss
