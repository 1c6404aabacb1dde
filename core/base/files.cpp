// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

std::string system_reason() { return std::strerror(errno); }

/// A file descriptor that closes itself.
struct Descriptor {
    int fd;
    explicit Descriptor(int opened) : fd(opened) {}
    ~Descriptor() {
        if (fd >= 0)
            ::close(fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
};

class Sha256 {
public:
    Sha256() : context_(EVP_MD_CTX_new()) { EVP_DigestInit_ex(context_, EVP_sha256(), nullptr); }
    ~Sha256() { EVP_MD_CTX_free(context_); }
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(const void* data, std::size_t bytes) { EVP_DigestUpdate(context_, data, bytes); }
    std::string hex() {
        std::array<unsigned char, 32> digest{};
        EVP_DigestFinal_ex(context_, digest.data(), nullptr);
        std::string text;
        for (unsigned char byte : digest) {
            text += "0123456789abcdef"[byte >> 4];
            text += "0123456789abcdef"[byte & 15];
        }
        return text;
    }

private:
    EVP_MD_CTX* context_;
};

} // namespace

std::string read_file(const fs::path& path, std::uint64_t limit) {
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd < 0)
        throw InputError(sentence({path.string(), {}, "a readable file", system_reason(), {}}));
    struct stat info {};
    if (::fstat(file.fd, &info) != 0 || !S_ISREG(info.st_mode))
        throw InputError(sentence({path.string(), {}, "a regular file", "a folder or a device", {}}));
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > limit)
        throw InputError(sentence({path.string(), {}, "at most " + format_bytes(limit), format_bytes(size), {}}));
    std::string bytes(size, '\0');
    std::uint64_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(file.fd, bytes.data() + done, size - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw InputError(sentence({path.string(), "byte " + std::to_string(done), "readable data", system_reason(), {}}));
        if (got == 0)
            break;
        done += static_cast<std::uint64_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

void write_file_atomically(const fs::path& path, std::string_view bytes) {
    std::string temporary = path.string() + ".XXXXXX";
    const int fd = ::mkostemp(temporary.data(), O_CLOEXEC);
    const auto fail = [&](const std::string& reason) {
        if (fd >= 0) {
            ::close(fd);
            ::unlink(temporary.c_str());
        }
        throw Error(path.string() + " could not be written: " + reason + ". The file that was there before is unchanged.");
    };
    if (fd < 0)
        fail(system_reason());
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::write(fd, bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            fail(system_reason());
        done += static_cast<std::size_t>(put);
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    if (::fchmod(fd, 0666 & ~mask) != 0 || ::fsync(fd) != 0)
        fail(system_reason());
    if (::rename(temporary.c_str(), path.c_str()) != 0)
        fail(system_reason());
    ::close(fd);
}

std::string sha256_hex(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.hex();
}

std::string sha256_file_hex(const fs::path& path) {
    const MappedFile file(path);
    Sha256 hash;
    hash.add(file.data(), file.size());
    return hash.hex();
}

MappedFile::MappedFile(const fs::path& path) : path_(path) {
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.fd < 0)
        throw InputError(sentence({path.string(), {}, "a readable file", system_reason(), {}}));
    struct stat info {};
    if (::fstat(file.fd, &info) != 0 || !S_ISREG(info.st_mode))
        throw InputError(sentence({path.string(), {}, "a regular file", "a folder or a device", {}}));
    size_ = static_cast<std::uint64_t>(info.st_size);
    if (size_ == 0)
        return;
    void* address = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, file.fd, 0);
    if (address == MAP_FAILED)
        throw InputError(sentence({path.string(), {}, "a file that can be mapped into memory", system_reason(), {}}));
    data_ = static_cast<const std::byte*>(address);
}

MappedFile::~MappedFile() {
    if (data_)
        ::munmap(const_cast<std::byte*>(data_), size_);
}

namespace {

void advise(const std::byte* data, std::uint64_t size, std::uint64_t offset, std::uint64_t length, int advice) {
    if (!data || offset >= size)
        return;
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const std::uint64_t first = offset / page * page;
    const std::uint64_t last = std::min(offset + length, size);
    ::madvise(const_cast<std::byte*>(data) + first, last - first, advice);
}

} // namespace

void MappedFile::will_need(std::uint64_t offset, std::uint64_t length) const noexcept { advise(data_, size_, offset, length, MADV_WILLNEED); }
void MappedFile::dont_need(std::uint64_t offset, std::uint64_t length) const noexcept { advise(data_, size_, offset, length, MADV_DONTNEED); }

std::string format_bytes(std::uint64_t bytes) {
    static constexpr const char* units[] = {"B", "kB", "MB", "GB", "TB", "PB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < std::size(units)) {
        value /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), unit == 0 || value >= 99.5 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    return text.data();
}

std::uint64_t parse_bytes(std::string_view text) {
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    std::string_view unit(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
    while (unit.starts_with(' '))
        unit.remove_prefix(1);
    double factor = 0;
    static constexpr struct {
        const char* name;
        double factor;
    } known[] = {{"", 1},
                 {"B", 1},
                 {"K", 1e3},
                 {"k", 1e3},
                 {"kB", 1e3},
                 {"M", 1e6},
                 {"MB", 1e6},
                 {"G", 1e9},
                 {"GB", 1e9},
                 {"T", 1e12},
                 {"TB", 1e12},
                 {"KiB", 1024},
                 {"MiB", 1048576},
                 {"GiB", 1073741824.0},
                 {"TiB", 1099511627776.0}};
    for (const auto& candidate : known)
        if (unit == candidate.name)
            factor = candidate.factor;
    if (error != std::errc() || factor == 0 || !(value >= 0) || value * factor > 9e18)
        throw InputError(sentence({{}, "memory size", "a number with a unit, like 8G or 512M", "\"" + std::string(text) + "\"", {}}));
    return static_cast<std::uint64_t>(value * factor);
}

std::string utc_now() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

} // namespace isogloss
