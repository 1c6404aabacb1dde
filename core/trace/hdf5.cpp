// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/hdf5.h"

#include <algorithm>

namespace isogloss::h5 {

namespace {

std::recursive_mutex& mutex() {
    static std::recursive_mutex instance;
    return instance;
}

/// Before the first call of the process.
bool prepare() {
    // A file that could not be closed on a full disk stays open in HDF5, and its tidying up at the program's end crashes on that. Our handles close
    // themselves.
    H5dont_atexit();
    // A file may ask for a filter by number; HDF5 would look for a library of that number in folders that the environment names.
    return H5PLset_loading_state(0) >= 0;
}

} // namespace

Lock::Lock() : guard_(mutex()) {
    static const bool prepared = prepare();
    static_cast<void>(prepared);
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

void Handle::reset() noexcept {
    if (id_ < 0)
        return;
    const Lock lock;
    close_(id_);
    id_ = -1;
}

namespace {

/// H5Ewalk2's callback; from the deepest cause upward.
herr_t collect_reason(unsigned, const H5E_error2_t* error, void* out) {
    auto& text = *static_cast<std::string*>(out);
    const std::string description = error->desc ? error->desc : "";
    static const std::string system = "error message = '";
    if (const auto at = description.find(system); at != std::string::npos) {
        const auto from = at + system.size();
        text = description.substr(from, description.find('\'', from) - from);
        return 1;
    }
    if (text.empty())
        text = description;
    return 0;
}

} // namespace

TraceError failure(const std::filesystem::path& file, const std::string& place, const std::string& what) {
    std::string reason;
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, collect_reason, &reason);
    const std::string where = place.empty() ? file.string() : file.string() + ", " + place;
    return TraceError(where + ": " + what + (reason.empty() ? "" : " (" + reason + ")") + ".");
}

TraceWriteError write_failure(const std::filesystem::path& file, const std::string& place, const std::string& what) {
    return TraceWriteError(failure(file, place, what).what());
}

namespace {

constexpr hsize_t metadata_block = 1 << 16;

} // namespace

Handle file_access() {
    Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    // A writer takes a lock of its own (writer_lock.h); HDF5's would keep readers away from a trace that still grows.
#if H5_VERSION_GE(1, 10, 7)
    H5Pset_file_locking(access.get(), false, true);
#endif
    // The oldest formats neither heed a flag "open for writing", which a kill leaves set, nor have checksums, which a half-written block would break.
    H5Pset_libver_bounds(access.get(), H5F_LIBVER_EARLIEST, H5F_LIBVER_V18);
    // Without caches of raw data every transfer goes straight to the file: a full disk shows in the write that hits it, and a slice never reads the
    // chunk first.
    H5Pset_cache(access.get(), 0, 0, 0, 0);
    H5Pset_sieve_buf_size(access.get(), 0);
    // What is read to open a file lies together.
    H5Pset_meta_block_size(access.get(), metadata_block);
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
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status))
        throw TraceError(sentence({file.string(), {}, "a trace (*.isogloss.h5)", "no such file", {}}));
    if (!std::filesystem::is_regular_file(status))
        throw TraceError(sentence({file.string(), {}, "a trace (*.isogloss.h5)", "a folder or a device", {}}));
    const Handle access = file_access();
    Handle handle(H5Fopen(file.c_str(), writable ? H5F_ACC_RDWR : H5F_ACC_RDONLY, access.get()), H5Fclose);
    if (!handle.valid())
        throw failure(file, {}, "expected an HDF5 file, found one that does not open");
    return handle;
}

Handle create_file(const std::filesystem::path& file) {
    const Handle access = file_access();
    Handle handle(H5Fcreate(file.c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, access.get()), H5Fclose);
    if (!handle.valid())
        throw write_failure(file, {}, "could not be created");
    return handle;
}

Handle create_group(hid_t parent, const char* name) {
    Handle group(H5Gcreate2(parent, name, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Gclose);
    if (!group.valid())
        throw write_failure({}, name, "the group could not be created");
    return group;
}

Handle create_dataset(const std::filesystem::path& file, hid_t parent, const std::string& place, const char* name, hid_t type,
                      const std::vector<hsize_t>& shape, const std::vector<hsize_t>& chunk) {
    const Handle space(H5Screate_simple(static_cast<int>(shape.size()), shape.data(), nullptr), H5Sclose);
    const Handle properties(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    // HDF5 has no chunks of an empty dataset of fixed size.
    if (!chunk.empty() && std::find(shape.begin(), shape.end(), hsize_t{0}) == shape.end())
        H5Pset_chunk(properties.get(), static_cast<int>(chunk.size()), chunk.data());
    H5Pset_alloc_time(properties.get(), H5D_ALLOC_TIME_EARLY);
    H5Pset_fill_time(properties.get(), H5D_FILL_TIME_NEVER);
    H5Pset_obj_track_times(properties.get(), false); // the same data give the same bytes
    Handle dataset(H5Dcreate2(parent, name, type, space.get(), H5P_DEFAULT, properties.get(), H5P_DEFAULT), H5Dclose);
    if (!dataset.valid())
        throw write_failure(file, place, "could not be created");
    return dataset;
}

void write_slab(const std::filesystem::path& file, hid_t dataset, const std::string& place, const std::vector<hsize_t>& start,
                const std::vector<hsize_t>& count, const void* values) {
    if (std::find(count.begin(), count.end(), hsize_t{0}) != count.end())
        return;
    const Handle type(H5Dget_type(dataset), H5Tclose), space(H5Dget_space(dataset), H5Sclose);
    const Handle memory(H5Screate_simple(static_cast<int>(count.size()), count.data(), nullptr), H5Sclose);
    if (H5Sselect_hyperslab(space.get(), H5S_SELECT_SET, start.data(), nullptr, count.data(), nullptr) < 0 ||
        H5Dwrite(dataset, type.get(), memory.get(), space.get(), H5P_DEFAULT, values) < 0)
        throw write_failure(file, place, "could not be written");
}

namespace {

void put_attribute(hid_t object, const char* name, hid_t file_type, hid_t space, hid_t memory_type, const void* values) {
    const Handle attribute(H5Acreate2(object, name, file_type, space, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    if (!attribute.valid() || H5Awrite(attribute.get(), memory_type, values) < 0)
        throw write_failure({}, name, "the attribute could not be written");
}

} // namespace

void put_text(hid_t object, const std::string& name, const std::string& value) {
    const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
    std::size_t from = 0;
    int part = 1;
    do {
        std::string bytes = value.substr(from, text_part);
        from += bytes.size();
        const Handle type = text_type(bytes.size());
        const std::string attribute = part == 1 ? name : name + "_" + std::to_string(part);
        put_attribute(object, attribute.c_str(), type.get(), space.get(), type.get(), bytes.c_str());
        ++part;
    } while (from < value.size());
}

void put_int(hid_t object, const char* name, std::int64_t value) {
    const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
    put_attribute(object, name, H5T_STD_I64LE, space.get(), H5T_NATIVE_INT64, &value);
}

void put_ints(hid_t object, const char* name, const std::vector<std::int32_t>& values) {
    const hsize_t count = values.size();
    const Handle space(H5Screate_simple(1, &count, nullptr), H5Sclose);
    const std::int32_t none = 0;
    put_attribute(object, name, H5T_STD_I32LE, space.get(), H5T_NATIVE_INT32, values.empty() ? &none : values.data());
}

} // namespace isogloss::h5
