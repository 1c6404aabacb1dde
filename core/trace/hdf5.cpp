// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/hdf5.h"

#include "core/base/error.h"

#include <cerrno>
#include <cstring>
#include <limits>

namespace isogloss::h5 {

namespace {

std::recursive_mutex& mutex() {
    static std::recursive_mutex instance;
    return instance;
}

} // namespace

Lock::Lock() : guard_(mutex()) {
    // HDF5 would print its error stack to stderr; we say it in one sentence instead. The setting is per thread.
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

TraceError failure(const std::filesystem::path& file, const std::string& place, const std::string& what) {
    std::string reason;
    H5Ewalk2(
        H5E_DEFAULT, H5E_WALK_UPWARD,
        [](unsigned, const H5E_error2_t* error, void* out) -> herr_t {
            auto& text = *static_cast<std::string*>(out);
            const std::string description = error->desc ? error->desc : "";
            // The system's own words are the most useful ones.
            if (const auto at = description.find("error message = '"); at != std::string::npos) {
                const auto from = at + 17;
                text = description.substr(from, description.find('\'', from) - from);
                return 1;
            }
            if (text.empty())
                text = description;
            return 0;
        },
        &reason);
    return TraceError(file.string() + (place.empty() ? "" : ", " + place) + ": " + what + (reason.empty() ? "" : " (" + reason + ")") + ".");
}

Handle file_access() {
    Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    // Writers take a lock of their own (writer.cpp). HDF5's would keep readers away from a trace that still grows.
#if H5_VERSION_GE(1, 10, 7)
    H5Pset_file_locking(access.get(), false, true);
#endif
    // A file that a crash left behind must open again: no file-consistency flags, so the oldest superblock.
    H5Pset_libver_bounds(access.get(), H5F_LIBVER_EARLIEST, H5F_LIBVER_V18);
    // One chunk of 32,768 tokens × 8 × 2 bytes fits many times over: layers are written in slices without evicting a half-full chunk.
    H5Pset_cache(access.get(), 0, 12421, std::size_t{64} << 20, 1.0);
    return access;
}

Handle half_type() {
    Handle type(H5Tcopy(H5T_IEEE_F32LE), H5Tclose);
    H5Tset_fields(type.get(), 15, 10, 5, 0, 10);
    H5Tset_size(type.get(), 2);
    H5Tset_ebias(type.get(), 15);
    return type;
}

Handle text_type(std::size_t bytes) {
    Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.get(), std::max<std::size_t>(bytes, 1));
    H5Tset_cset(type.get(), H5T_CSET_UTF8);
    H5Tset_strpad(type.get(), H5T_STR_NULLPAD);
    return type;
}

Handle open_file(const std::filesystem::path& file, bool writable) {
    if (!std::filesystem::is_regular_file(file))
        throw TraceError(
            sentence({file.string(), {}, "a trace file (*.isogloss.h5)", std::filesystem::exists(file) ? "a folder" : "nothing there", {}}));
    Handle handle(H5Fopen(file.c_str(), writable ? H5F_ACC_RDWR : H5F_ACC_RDONLY, file_access().get()), H5Fclose);
    // The same process may be writing this very file: HDF5 shares one open file only among equal access modes.
    if (!handle.valid() && !writable)
        handle = Handle(H5Fopen(file.c_str(), H5F_ACC_RDWR, file_access().get()), H5Fclose);
    if (!handle.valid())
        throw failure(file, {}, "expected an HDF5 file, found one that does not open");
    return handle;
}

Handle create_file(const std::filesystem::path& file) {
    Handle handle(H5Fcreate(file.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, file_access().get()), H5Fclose);
    if (!handle.valid())
        throw failure(file, {}, "could not be created");
    return handle;
}

Handle create_dataset(hid_t parent, const char* name, hid_t type, const std::vector<hsize_t>& shape, const std::vector<hsize_t>& chunk) {
    const Handle space(H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr), H5Sclose);
    const Handle plist(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    H5Pset_fill_time(plist.get(), H5D_FILL_TIME_NEVER);
    bool empty = false;
    for (const hsize_t size : shape)
        empty = empty || size == 0;
    if (!chunk.empty() && !empty)
        H5Pset_chunk(plist.get(), static_cast<int>(chunk.size()), chunk.data());
    H5Pset_alloc_time(plist.get(), H5D_ALLOC_TIME_EARLY);
    return {H5Dcreate2(parent, name, type, space.get(), H5P_DEFAULT, plist.get(), H5P_DEFAULT), H5Dclose};
}

void put_text(hid_t object, const char* name, const std::string& value) {
    const Handle type = text_type(value.size());
    const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
    const Handle attribute(H5Acreate2(object, name, type.get(), space.get(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    if (!attribute.valid() || H5Awrite(attribute.get(), type.get(), value.empty() ? "\0" : value.data()) < 0)
        throw failure({}, name, "attribute could not be written");
}

void put_int(hid_t object, const char* name, std::int64_t value) {
    const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
    const Handle attribute(H5Acreate2(object, name, H5T_STD_I64LE, space.get(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    if (!attribute.valid() || H5Awrite(attribute.get(), H5T_NATIVE_INT64, &value) < 0)
        throw failure({}, name, "attribute could not be written");
}

void put_ints(hid_t object, const char* name, const std::vector<std::int32_t>& values) {
    const hsize_t count = values.size();
    const Handle space(H5Screate_simple(1, &count, nullptr), H5Sclose);
    const Handle attribute(H5Acreate2(object, name, H5T_STD_I32LE, space.get(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    if (!attribute.valid() || (count > 0 && H5Awrite(attribute.get(), H5T_NATIVE_INT32, values.data()) < 0))
        throw failure({}, name, "attribute could not be written");
}

namespace {

TraceError bad(const Source& source, const std::string& place, const std::string& expected, const std::string& found) {
    return TraceError(sentence({source.file.string(), place, expected, found, "The file is damaged or not a trace."}));
}

Handle open_attribute(const Source& source, hid_t object, const std::string& place, const char* name) {
    if (H5Aexists(object, name) <= 0)
        throw bad(source, place, std::string("the attribute ") + name, "none");
    Handle attribute(H5Aopen(object, name, H5P_DEFAULT), H5Aclose);
    if (!attribute.valid())
        throw failure(source.file, place, std::string("the attribute ") + name + " does not open");
    return attribute;
}

hssize_t points(const Source& source, hid_t attribute, const std::string& where) {
    const Handle space(H5Aget_space(attribute), H5Sclose);
    const hssize_t count = H5Sget_simple_extent_npoints(space.get());
    if (count < 0 || count > 1'000'000)
        throw bad(source, where, "at most a million values", std::to_string(count));
    return count;
}

} // namespace

std::string get_text(const Source& source, hid_t object, const std::string& place, const char* name) {
    const std::string where = place + ", attribute " + name;
    const Handle attribute = open_attribute(source, object, place, name);
    const Handle type(H5Aget_type(attribute.get()), H5Tclose);
    if (H5Tget_class(type.get()) != H5T_STRING || points(source, attribute.get(), where) != 1)
        throw bad(source, where, "one string", "something else");
    if (H5Tis_variable_str(type.get()) > 0) {
        const Handle memory(H5Tcopy(H5T_C_S1), H5Tclose);
        H5Tset_size(memory.get(), H5T_VARIABLE);
        H5Tset_cset(memory.get(), H5Tget_cset(type.get()));
        char* text = nullptr;
        if (H5Aread(attribute.get(), memory.get(), &text) < 0)
            throw failure(source.file, where, "cannot be read");
        const std::string value = text ? text : "";
        H5free_memory(text);
        return value;
    }
    const std::size_t bytes = H5Tget_size(type.get());
    if (bytes > source.bytes)
        throw bad(source, where, "a string that fits the file", std::to_string(bytes) + " bytes");
    std::string value(bytes, '\0');
    if (H5Aread(attribute.get(), type.get(), value.data()) < 0)
        throw failure(source.file, where, "cannot be read");
    value.resize(std::strlen(value.c_str()) < bytes ? std::strlen(value.c_str()) : bytes);
    return value;
}

std::int64_t get_int(const Source& source, hid_t object, const std::string& place, const char* name) {
    const std::string where = place + ", attribute " + name;
    const Handle attribute = open_attribute(source, object, place, name);
    const Handle type(H5Aget_type(attribute.get()), H5Tclose);
    if (H5Tget_class(type.get()) != H5T_INTEGER || points(source, attribute.get(), where) != 1)
        throw bad(source, where, "one whole number", "something else");
    std::int64_t value = 0;
    if (H5Aread(attribute.get(), H5T_NATIVE_INT64, &value) < 0)
        throw failure(source.file, where, "cannot be read");
    return value;
}

std::vector<std::int32_t> get_ints(const Source& source, hid_t object, const std::string& place, const char* name) {
    const std::string where = place + ", attribute " + name;
    const Handle attribute = open_attribute(source, object, place, name);
    const Handle type(H5Aget_type(attribute.get()), H5Tclose);
    if (H5Tget_class(type.get()) != H5T_INTEGER)
        throw bad(source, where, "whole numbers", "something else");
    std::vector<std::int32_t> values(static_cast<std::size_t>(points(source, attribute.get(), where)));
    if (!values.empty() && H5Aread(attribute.get(), H5T_NATIVE_INT32, values.data()) < 0)
        throw failure(source.file, where, "cannot be read");
    return values;
}

bool has_link(hid_t parent, const char* name) { return H5Lexists(parent, name, H5P_DEFAULT) > 0; }

namespace {

/// A link out of the file would let a trace read other files of its reader.
void require_hard_link(const Source& source, hid_t parent, const std::string& place, const char* name) {
    H5L_info_t info{};
    if (!has_link(parent, name) || H5Lget_info(parent, name, &info, H5P_DEFAULT) < 0)
        throw bad(source, place, std::string("\"") + name + "\"", "none");
    if (info.type != H5L_TYPE_HARD)
        throw bad(source, place, std::string("\"") + name + "\" itself", "a link to somewhere else");
}

} // namespace

Handle open_group(const Source& source, hid_t parent, const std::string& place, const char* name) {
    require_hard_link(source, parent, place, name);
    Handle group(H5Gopen2(parent, name, H5P_DEFAULT), H5Gclose);
    if (!group.valid())
        throw bad(source, place, std::string("a group \"") + name + "\"", "something else");
    return group;
}

Handle open_dataset(const Source& source, hid_t parent, const std::string& place, const char* name) {
    require_hard_link(source, parent, place, name);
    Handle dataset(H5Dopen2(parent, name, H5P_DEFAULT), H5Dclose);
    if (!dataset.valid())
        throw bad(source, place, std::string("a dataset \"") + name + "\"", "something else");
    const Handle plist(H5Dget_create_plist(dataset.get()), H5Pclose);
    const H5D_layout_t layout = H5Pget_layout(plist.get());
    if ((layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED && layout != H5D_COMPACT) || H5Pget_external_count(plist.get()) != 0)
        throw bad(source, place + "/" + name, "data inside this file", "data elsewhere");
    return dataset;
}

std::vector<hsize_t> dataset_shape(const Source& source, hid_t dataset, const std::string& place, H5T_class_t type_class, std::size_t size) {
    const Handle type(H5Dget_type(dataset), H5Tclose);
    const Handle space(H5Dget_space(dataset), H5Sclose);
    if (H5Tget_class(type.get()) != type_class || (size != 0 && H5Tget_size(type.get()) != size))
        throw bad(source, place, "elements of " + std::to_string(size) + " bytes of the type that docs/trace-format.md names", "another type");
    if (type_class != H5T_STRING && size > 1 && H5Tget_order(type.get()) != H5T_ORDER_LE)
        throw bad(source, place, "little-endian elements", "another byte order");
    const int rank = H5Sget_simple_extent_ndims(space.get());
    if (rank < 1 || rank > 4)
        throw bad(source, place, "1 to 4 dimensions", std::to_string(rank));
    std::vector<hsize_t> shape(static_cast<std::size_t>(rank));
    H5Sget_simple_extent_dims(space.get(), shape.data(), nullptr);
    hsize_t bytes = H5Tget_size(type.get());
    for (const hsize_t extent : shape)
        if (__builtin_mul_overflow(bytes, extent, &bytes))
            throw bad(source, place, "a shape that fits the file", "one beyond 2^64 bytes");
    // Chunks that were never stored read as fill values; a trace has all its storage from the start.
    const Handle plist(H5Dget_create_plist(dataset), H5Pclose);
    if (H5Pget_nfilters(plist.get()) == 0 && (bytes > source.bytes || H5Dget_storage_size(dataset) < bytes))
        throw bad(source, place, std::to_string(bytes) + " bytes of storage for its shape", std::to_string(H5Dget_storage_size(dataset)));
    if (H5Pget_nfilters(plist.get()) != 0 && bytes / 2000 > source.bytes)
        throw bad(source, place, "a shape that the file can hold", std::to_string(bytes) + " bytes");
    return shape;
}

namespace {

/// Selects and transfers; a zero-sized slab is nothing to do.
template <typename Transfer>
bool with_slab(hid_t dataset, const std::vector<hsize_t>& start, const std::vector<hsize_t>& count, const Transfer& transfer) {
    for (const hsize_t extent : count)
        if (extent == 0)
            return true;
    const Handle space(H5Dget_space(dataset), H5Sclose);
    const Handle memory(H5Screate_simple(static_cast<int>(count.size()), count.data(), nullptr), H5Sclose);
    const Handle type(H5Dget_type(dataset), H5Tclose);
    return H5Sselect_hyperslab(space.get(), H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr) >= 0 && H5Sselect_valid(space.get()) > 0 &&
           transfer(type.get(), memory.get(), space.get()) >= 0;
}

} // namespace

void read_slab(const Source& source, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start, const std::vector<hsize_t>& count,
               void* out) {
    if (!with_slab(dataset, start, count,
                   [&](hid_t type, hid_t memory, hid_t space) { return H5Dread(dataset, type, memory, space, H5P_DEFAULT, out); }))
        throw failure(source.file, place, "cannot be read; the file is damaged");
}

void write_slab(const std::filesystem::path& file, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start,
                const std::vector<hsize_t>& count, const void* values) {
    if (!with_slab(dataset, start, count,
                   [&](hid_t type, hid_t memory, hid_t space) { return H5Dwrite(dataset, type, memory, space, H5P_DEFAULT, values); }))
        throw failure(file, place, "could not be written; what is complete is kept, and --resume goes on from there");
}

} // namespace isogloss::h5
