// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/checked.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace isogloss::h5 {

static_assert(std::endian::native == std::endian::little, "traces are read and written raw, and are little-endian");

TraceError damaged(const Source& source, const std::string& place, const std::string& expected, const std::string& found) {
    return TraceError(sentence({source.file.string(), place, expected, found, "The file is damaged or not a trace."}));
}

namespace {

constexpr hssize_t most_values = 1'000'000; // of an attribute
constexpr int most_text_parts = 10'000;

Handle open_attribute(const Source& source, hid_t object, const std::string& place, const std::string& name) {
    if (!has_attribute(object, name))
        throw damaged(source, place, "the attribute " + name, "none");
    Handle attribute(H5Aopen(object, name.c_str(), H5P_DEFAULT), H5Aclose);
    if (!attribute.valid())
        throw failure(source.file, place, "the attribute " + name + " does not open");
    return attribute;
}

std::string attribute_place(const std::string& place, const std::string& name) { return place + ", attribute " + name; }

hssize_t points(const Source& source, hid_t attribute, const std::string& where) {
    const Handle space(H5Aget_space(attribute), H5Sclose);
    const hssize_t count = space.valid() ? H5Sget_simple_extent_npoints(space.get()) : -1;
    if (count < 0 || count > most_values)
        throw damaged(source, where, "at most " + std::to_string(most_values) + " values", std::to_string(count));
    return count;
}

std::string get_text_part(const Source& source, hid_t object, const std::string& place, const std::string& name) {
    const std::string where = attribute_place(place, name);
    const Handle attribute = open_attribute(source, object, place, name);
    const Handle type(H5Aget_type(attribute.get()), H5Tclose);
    // Variable-length data are pointers into the file; schema 1 has none.
    if (H5Tget_class(type.get()) != H5T_STRING || H5Tis_variable_str(type.get()) != 0 || points(source, attribute.get(), where) != 1)
        throw damaged(source, where, "one text of fixed length", "something else");
    const std::size_t bytes = H5Tget_size(type.get());
    if (bytes > source.bytes || H5Aget_storage_size(attribute.get()) != bytes)
        throw damaged(source, where, "a text that fits the file", std::to_string(bytes) + " bytes");
    std::string value(bytes, '\0');
    if (H5Aread(attribute.get(), type.get(), value.data()) < 0)
        throw failure(source.file, where, "cannot be read");
    value.resize(::strnlen(value.data(), bytes));
    return value;
}

Handle open_int_attribute(const Source& source, hid_t object, const std::string& place, const char* name) {
    Handle attribute = open_attribute(source, object, place, name);
    const Handle type(H5Aget_type(attribute.get()), H5Tclose);
    if (H5Tget_class(type.get()) != H5T_INTEGER || H5Tget_size(type.get()) > 8)
        throw damaged(source, attribute_place(place, name), "whole numbers", "something else");
    return attribute;
}

} // namespace

bool has_attribute(hid_t object, const std::string& name) { return H5Aexists(object, name.c_str()) > 0; }

std::string get_text(const Source& source, hid_t object, const std::string& place, const std::string& name) {
    std::string value = get_text_part(source, object, place, name);
    for (int part = 2; part <= most_text_parts; ++part) {
        const std::string next = name + "_" + std::to_string(part);
        if (!has_attribute(object, next))
            break;
        value += get_text_part(source, object, place, next);
    }
    return value;
}

std::int64_t get_int(const Source& source, hid_t object, const std::string& place, const char* name) {
    const Handle attribute = open_int_attribute(source, object, place, name);
    const std::string where = attribute_place(place, name);
    if (points(source, attribute.get(), where) != 1)
        throw damaged(source, where, "one whole number", "several");
    std::int64_t value = 0;
    if (H5Aread(attribute.get(), H5T_NATIVE_INT64, &value) < 0)
        throw failure(source.file, where, "cannot be read");
    return value;
}

std::vector<std::int32_t> get_ints(const Source& source, hid_t object, const std::string& place, const char* name) {
    const Handle attribute = open_int_attribute(source, object, place, name);
    const std::string where = attribute_place(place, name);
    std::vector<std::int32_t> values(static_cast<std::size_t>(points(source, attribute.get(), where)));
    if (!values.empty() && H5Aread(attribute.get(), H5T_NATIVE_INT32, values.data()) < 0)
        throw failure(source.file, where, "cannot be read");
    return values;
}

bool has_link(hid_t parent, const char* name) { return H5Lexists(parent, name, H5P_DEFAULT) > 0; }

namespace {

/// A link out of the file would let a trace read other files in its reader's name.
void require_hard_link(const Source& source, hid_t parent, const std::string& place, const char* name, H5O_type_t type, const char* kind) {
    const std::string wanted = std::string("the ") + kind + " \"" + name + "\"";
    H5L_info_t link{};
    if (!has_link(parent, name) || H5Lget_info(parent, name, &link, H5P_DEFAULT) < 0)
        throw damaged(source, place, wanted, "none");
    if (link.type != H5L_TYPE_HARD)
        throw damaged(source, place, wanted, "a link to somewhere else");
    H5O_info_t object{};
    if (H5Oget_info_by_name2(parent, name, &object, H5O_INFO_BASIC, H5P_DEFAULT) < 0)
        throw failure(source.file, place, std::string("\"") + name + "\" cannot be read; the file is damaged");
    if (object.type != type)
        throw damaged(source, place, wanted, "another kind of object");
}

} // namespace

Handle open_group(const Source& source, hid_t parent, const std::string& place, const char* name) {
    require_hard_link(source, parent, place, name, H5O_TYPE_GROUP, "group");
    Handle group(H5Gopen2(parent, name, H5P_DEFAULT), H5Gclose);
    if (!group.valid())
        throw failure(source.file, place, std::string("the group \"") + name + "\" does not open; the file is damaged");
    return group;
}

Handle open_dataset(const Source& source, hid_t parent, const std::string& place, const char* name) {
    require_hard_link(source, parent, place, name, H5O_TYPE_DATASET, "dataset");
    Handle dataset(H5Dopen2(parent, name, H5P_DEFAULT), H5Dclose);
    if (!dataset.valid())
        throw failure(source.file, place, std::string("the dataset \"") + name + "\" does not open; the file is damaged");
    const Handle properties(H5Dget_create_plist(dataset.get()), H5Pclose);
    const H5D_layout_t layout = H5Pget_layout(properties.get());
    const std::string where = place + "/" + name;
    if ((layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED && layout != H5D_COMPACT) || H5Pget_external_count(properties.get()) != 0)
        throw damaged(source, where, "data inside this file", "data elsewhere");
    if (H5Pget_nfilters(properties.get()) != 0)
        throw TraceError(sentence({source.file.string(), where, "plain data", "compressed data", "h5repack -f NONE gives a file that can be read."}));
    return dataset;
}

namespace {

bool is_whole_number(hid_t type, std::size_t bytes, H5T_sign_t sign) {
    return H5Tget_class(type) == H5T_INTEGER && H5Tget_size(type) == bytes && H5Tget_sign(type) == sign && H5Tget_precision(type) == 8 * bytes &&
           (bytes == 1 || H5Tget_order(type) == H5T_ORDER_LE);
}

bool is_element(hid_t type, Element element) {
    switch (element) {
    case Element::I32:
        return is_whole_number(type, 4, H5T_SGN_2);
    case Element::I64:
        return is_whole_number(type, 8, H5T_SGN_2);
    case Element::U8:
        return is_whole_number(type, 1, H5T_SGN_NONE);
    case Element::U16:
        return is_whole_number(type, 2, H5T_SGN_NONE);
    case Element::U32:
        return is_whole_number(type, 4, H5T_SGN_NONE);
    case Element::F16:
        return H5Tequal(type, half_type().get()) > 0;
    case Element::F32:
        return H5Tequal(type, H5T_IEEE_F32LE) > 0;
    case Element::Text:
        return H5Tget_class(type) == H5T_STRING && H5Tis_variable_str(type) == 0;
    }
    return false;
}

const char* element_name(Element element) {
    switch (element) {
    case Element::I32:
        return "signed numbers of 32 bits";
    case Element::I64:
        return "signed numbers of 64 bits";
    case Element::U8:
        return "unsigned numbers of 8 bits";
    case Element::U16:
        return "unsigned numbers of 16 bits";
    case Element::U32:
        return "unsigned numbers of 32 bits";
    case Element::F16:
        return "half floats";
    case Element::F32:
        return "32-bit floats";
    case Element::Text:
        return "texts of fixed length";
    }
    return "";
}

} // namespace

std::vector<hsize_t> dataset_shape(const Source& source, hid_t dataset, const std::string& place, Element element) {
    const Handle type(H5Dget_type(dataset), H5Tclose), space(H5Dget_space(dataset), H5Sclose);
    if (!type.valid() || !is_element(type.get(), element))
        throw damaged(source, place, element_name(element), "another type");
    const int rank = space.valid() ? H5Sget_simple_extent_ndims(space.get()) : -1;
    if (rank < 1 || rank > 3)
        throw damaged(source, place, "one to three dimensions", std::to_string(rank));
    std::vector<hsize_t> shape(static_cast<std::size_t>(rank));
    H5Sget_simple_extent_dims(space.get(), shape.data(), nullptr);
    hsize_t bytes = H5Tget_size(type.get());
    for (const hsize_t extent : shape)
        if (__builtin_mul_overflow(bytes, extent, &bytes))
            throw damaged(source, place, "a shape that fits the file", "one of more than 2^64 bytes");
    // A few bytes of a header can declare any shape; only what is stored counts.
    if (const hsize_t stored = H5Dget_storage_size(dataset); bytes > source.bytes || stored < bytes)
        throw damaged(source, place, std::to_string(bytes) + " bytes of data", std::to_string(std::min<hsize_t>(stored, source.bytes)));
    return shape;
}

std::size_t text_bytes(hid_t dataset) {
    const Handle type(H5Dget_type(dataset), H5Tclose);
    return H5Tget_size(type.get());
}

void read_slab(const Source& source, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start, const std::vector<hsize_t>& count,
               void* out) {
    if (std::find(count.begin(), count.end(), hsize_t{0}) != count.end())
        return;
    const Handle type(H5Dget_type(dataset), H5Tclose), space(H5Dget_space(dataset), H5Sclose);
    const Handle memory(H5Screate_simple(static_cast<int>(count.size()), count.data(), nullptr), H5Sclose);
    if (H5Sselect_hyperslab(space.get(), H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr) < 0 || H5Sselect_valid(space.get()) <= 0 ||
        H5Dread(dataset, type.get(), memory.get(), space.get(), H5P_DEFAULT, out) < 0)
        throw failure(source.file, place, "cannot be read; the file is damaged");
}

} // namespace isogloss::h5
