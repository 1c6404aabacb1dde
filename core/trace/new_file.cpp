// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/new_file.h"

#include "core/base/files.h"
#include "core/trace/schema.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

fs::path folder_of(const fs::path& file) { return file.parent_path().empty() ? fs::path(".") : file.parent_path(); }

TraceError exists_already(const fs::path& file) {
    return TraceError(file.string() + " exists already and is not replaced. Give another name, or --resume to finish it, or --overwrite.");
}

/// The name must survive a power cut as the contents do.
void sync_folder(const fs::path& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

int rename_to_new(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    // File systems without RENAME_NOREPLACE: a hard link does not replace either.
    if (::link(from.c_str(), to.c_str()) != 0)
        return -1;
    ::unlink(from.c_str());
    return 0;
}

} // namespace

WriterLock::WriterLock(const fs::path& file) : fd_(::open(file.c_str(), O_RDWR | O_CLOEXEC)) {
    if (fd_ < 0)
        throw TraceError(file.string() + " cannot be written: " + std::strerror(errno) + ".");
    lock(file);
}

WriterLock::WriterLock(int descriptor, const fs::path& file) : fd_(descriptor) { lock(file); }

WriterLock::~WriterLock() {
    if (fd_ >= 0)
        ::close(fd_);
}

void WriterLock::lock(const fs::path& file) {
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    // Only a lock that another writer holds is a reason to stop: some network file systems have none.
    if (::fcntl(fd_, F_OFD_SETLK, &whole) == 0 || (errno != EAGAIN && errno != EACCES))
        return;
    ::close(std::exchange(fd_, -1));
    throw TraceError(file.string() + " is being written by another run. Wait for it to end, or give another --out.");
}

NewFile::NewFile(fs::path target) : target_(std::move(target)) {
    std::string name = target_.string() + ".XXXXXX";
    fd_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd_ < 0)
        throw TraceWriteError(target_.string() + " cannot be created: " + std::strerror(errno) + ". Give another --out.");
    temporary_ = name;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(fd_, 0666 & ~mask);
}

NewFile::~NewFile() {
    if (!committed_) {
        // Whoever still holds the file open keeps no disk space.
        if (::ftruncate(fd_, 0) != 0 || ::unlink(temporary_.c_str()) != 0)
            ::unlink(temporary_.c_str());
    }
    ::close(fd_);
}

void NewFile::reserve(std::uint64_t bytes) const {
    if (bytes == 0 || ::fallocate(fd_, 0, 0, static_cast<off_t>(bytes)) == 0)
        return;
    const int reason = errno;
    if (reason == EOPNOTSUPP || reason == ENOSYS || reason == EINVAL)
        return;
    std::string text = target_.string() + " needs " + format_bytes(bytes);
    std::error_code error;
    if (const auto space = fs::space(folder_of(target_), error); reason == ENOSPC && !error)
        text += " and its disk has " + format_bytes(space.available);
    throw TraceError(text + ": " + std::strerror(reason) + ". Free some space, choose fewer languages or rows, or give another --out.");
}

void NewFile::commit(bool replace) {
    if (::fsync(fd_) != 0)
        throw TraceError(target_.string() + " cannot be written: " + std::strerror(errno) + ".");
    if ((replace ? ::rename(temporary_.c_str(), target_.c_str()) : rename_to_new(temporary_, target_)) != 0) {
        if (errno == EEXIST)
            throw exists_already(target_);
        throw TraceWriteError(target_.string() + " cannot be created: " + std::strerror(errno) + ".");
    }
    committed_ = true;
    sync_folder(folder_of(target_));
}

WriterLock NewFile::lock() const { return {::fcntl(fd_, F_DUPFD_CLOEXEC, 0), target_}; }

} // namespace isogloss
