// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/shared_file.h"

#include "core/trace/structure.h"

#include <map>
#include <optional>
#include <sys/stat.h>

namespace isogloss::h5 {

namespace {

/// Guarded by `Lock`.
std::map<SharedFile::Identity, std::weak_ptr<SharedFile>>& open_files() {
    static std::map<SharedFile::Identity, std::weak_ptr<SharedFile>> files;
    return files;
}

struct Found {
    SharedFile::Identity identity;
    std::uint64_t bytes = 0;
};

std::optional<Found> find(const std::filesystem::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0)
        return {};
    return Found{{info.st_dev, info.st_ino}, static_cast<std::uint64_t>(info.st_size)};
}

} // namespace

std::shared_ptr<SharedFile> SharedFile::of(const std::filesystem::path& path) {
    const Lock lock;
    const auto found = find(path);
    if (!found)
        throw TraceError(sentence({path.string(), {}, "a trace (*.isogloss.h5)", "no such file", {}}));
    auto& files = open_files();
    if (const auto known = files.find(found->identity); known != files.end())
        if (auto file = known->second.lock())
            return file;
    check_structure(path);
    std::shared_ptr<SharedFile> file(new SharedFile(path, found->identity));
    file->get();
    files[found->identity] = file;
    return file;
}

void SharedFile::release(const std::filesystem::path& path) {
    const Lock lock;
    const auto found = find(path);
    if (!found)
        return;
    if (const auto known = open_files().find(found->identity); known != open_files().end())
        if (const auto file = known->second.lock())
            file->refresh();
}

SharedFile::~SharedFile() {
    const Lock lock;
    file_.reset();
    if (const auto known = open_files().find(identity_); known != open_files().end() && known->second.expired())
        open_files().erase(known);
}

hid_t SharedFile::get() {
    if (file_.valid())
        return file_.get();
    const auto found = find(path_);
    if (found && found->identity != identity_)
        throw TraceError(path_.string() + " has been replaced by another file since it was opened. Open it again.");
    file_ = open_file(path_, false);
    bytes_ = found ? found->bytes : 0;
    return file_.get();
}

} // namespace isogloss::h5
