// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/writer.h"

#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/trace/layout.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <unistd.h>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

/// The one writer of a file: an open-file-description lock, which neither HDF5's own descriptors nor a reader's close can release.
class WriterLock {
public:
    explicit WriterLock(const fs::path& file) : fd_(::open(file.c_str(), O_RDWR | O_CLOEXEC)) {
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        if (fd_ < 0)
            throw TraceError(file.string() + " cannot be written: " + std::strerror(errno) + ".");
        if (::fcntl(fd_, F_OFD_SETLK, &lock) != 0 && (errno == EAGAIN || errno == EACCES)) {
            ::close(fd_);
            throw TraceError(file.string() + " is being written by another run. Wait for it, or give another --out.");
        }
    }
    ~WriterLock() {
        if (fd_ >= 0)
            ::close(fd_);
    }
    WriterLock(WriterLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    WriterLock& operator=(WriterLock&&) = delete;
    int descriptor() const noexcept { return fd_; }

private:
    int fd_;
};

/// Removes a file unless told to keep it.
struct Unfinished {
    fs::path file;
    bool keep = false;
    ~Unfinished() {
        std::error_code ignored;
        if (!keep)
            fs::remove(file, ignored);
    }
};

void check_languages(const std::vector<TraceLanguage>& languages) {
    std::set<std::string> codes;
    for (const auto& language : languages) {
        if (language.code.empty() || language.code == "." || language.code.find('/') != std::string::npos || !codes.insert(language.code).second)
            throw TraceError("languages of a trace: expected distinct codes without a slash, found \"" + language.code + "\".");
        if (language.sequence_offsets.size() != language.row_keys.size() + 1 || language.sequence_offsets.back() != language.tokens())
            throw TraceError("language " + language.code + ": its offsets do not fit its tokens and keys.");
    }
}

} // namespace

struct TraceWriter::Impl {
    fs::path path;
    TraceHeader header;
    WriterLock lock;
    h5::Handle file;
    std::vector<std::string> codes;
    std::vector<std::int64_t> tokens, sequences;
    std::vector<int> complete;
    std::chrono::steady_clock::time_point synced = std::chrono::steady_clock::now();

    Impl(fs::path where, TraceHeader what, WriterLock held, h5::Handle opened, const std::vector<TraceLanguage>& languages)
        : path(std::move(where)), header(std::move(what)), lock(std::move(held)), file(std::move(opened)) {
        for (const auto& language : languages) {
            codes.push_back(language.code);
            tokens.push_back(language.tokens());
            sequences.push_back(language.sequences());
            complete.push_back(0);
        }
    }
    ~Impl() {
        const h5::Lock guard;
        file.reset();
    }

    /// One dataset is open only while it is written: closing it pushes its chunks out, so that a full disk shows here and not later.
    void put(std::size_t language, const char* name, std::int64_t layer, std::int64_t first, std::int64_t rows, std::int64_t columns,
             const void* values) {
        const std::string where = layout::place(codes[language], name);
        h5::Handle dataset(H5Dopen2(file.get(), where.c_str(), H5P_DEFAULT), H5Dclose);
        if (!dataset.valid())
            throw h5::failure(path, where, "could not be opened for writing");
        h5::write_slab(path, dataset.get(), where, {static_cast<hsize_t>(layer), static_cast<hsize_t>(first), 0},
                       {1, static_cast<hsize_t>(rows), static_cast<hsize_t>(columns)}, values);
        if (H5Dflush(dataset.get()) < 0)
            throw h5::failure(path, where, "could not be written; what is complete is kept, and --resume goes on from there");
    }
    void flush() {
        if (H5Fflush(file.get(), H5F_SCOPE_LOCAL) < 0)
            throw h5::failure(path, {}, "could not be written; what is complete is kept, and --resume goes on from there");
    }
    /// The page cache survives a killed program; against a power cut the disk is told about once a second, which costs nothing next to a layer.
    void sync_now_and_then() {
        const auto now = std::chrono::steady_clock::now();
        if (now - synced < std::chrono::seconds(1))
            return;
        ::fdatasync(lock.descriptor());
        synced = now;
    }
    void require_rows(bool right, const char* what) const {
        if (!right)
            throw TraceError(path.string() + ": a slice of " + what + " does not fit the trace.");
    }
};

TraceWriter::TraceWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TraceWriter::TraceWriter(TraceWriter&&) noexcept = default;
TraceWriter& TraceWriter::operator=(TraceWriter&&) noexcept = default;
TraceWriter::~TraceWriter() = default;

TraceWriter TraceWriter::create(const fs::path& file, const TraceHeader& header, const std::vector<TraceLanguage>& languages, bool overwrite) {
    check_languages(languages);
    if (fs::exists(file) && !overwrite)
        throw TraceError(file.string() + " exists already and is not replaced. Give another name, --resume to finish it, or --overwrite.");
    if (fs::exists(file))
        const WriterLock not_in_use(file);
    const h5::Lock guard;
    Unfinished temporary{file.string() + ".new" + std::to_string(::getpid())};
    h5::Handle handle = h5::create_file(temporary.file);
    layout::write_header(handle.get(), header);
    {
        const h5::Handle group(H5Gcreate2(handle.get(), "languages", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Gclose);
        for (const auto& language : languages)
            layout::create_language(temporary.file, group.get(), header, language);
    }
    if (H5Fflush(handle.get(), H5F_SCOPE_GLOBAL) < 0)
        throw h5::failure(file, {}, "could not be created");
    WriterLock lock(temporary.file);
    // The whole file is reserved now: a disk that is too small says so before the model runs.
    const auto bytes = static_cast<off_t>(fs::file_size(temporary.file));
    if (::fallocate(lock.descriptor(), 0, 0, bytes) != 0 && errno == ENOSPC)
        throw TraceError(file.string() + " needs " + format_bytes(static_cast<std::uint64_t>(bytes)) + ", and the disk has only " +
                         format_bytes(fs::space(temporary.file.parent_path().empty() ? "." : temporary.file.parent_path()).available) +
                         " left. Free some space, choose fewer languages or rows, or give another --out.");
    if (::fsync(lock.descriptor()) != 0)
        throw TraceError(file.string() + " could not be written: " + std::strerror(errno) + ".");
    fs::rename(temporary.file, file);
    temporary.keep = true;
    return TraceWriter(std::make_unique<Impl>(file, header, std::move(lock), std::move(handle), languages));
}

TraceWriter TraceWriter::resume(const fs::path& file, const TraceHeader& header, const std::vector<TraceLanguage>& languages) {
    check_languages(languages);
    if (!fs::exists(file))
        throw TraceError(file.string() + " is not there: nothing to resume. Leave --resume out to begin it.");
    WriterLock lock(file);
    const h5::Lock guard;
    h5::Handle handle = h5::open_file(file, true);
    const h5::Source source{file, fs::file_size(file)};
    const TraceHeader there = layout::read_header(source, handle.get());
    if (const std::string field = layout::difference(there, header); !field.empty())
        throw TraceError(file.string() + ": this trace was begun with another " + field +
                         ", so it cannot be resumed. Give the same model, corpus and "
                         "options, or another --out.");
    auto impl = std::make_unique<Impl>(file, header, std::move(lock), std::move(handle), languages);
    const h5::Handle group = h5::open_group(source, impl->file.get(), "/", "languages");
    H5G_info_t info{};
    H5Gget_info(group.get(), &info);
    if (info.nlinks != languages.size())
        throw TraceError(file.string() + ": this trace was begun with " + std::to_string(info.nlinks) + " languages, not " +
                         std::to_string(languages.size()) + ". Give the same --languages, or another --out.");
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const TraceLanguage stored = layout::read_language(source, group.get(), languages[i].code);
        if (stored.token_ids != languages[i].token_ids || stored.sequence_offsets != languages[i].sequence_offsets ||
            stored.row_keys != languages[i].row_keys)
            throw TraceError(file.string() + ": the texts of " + languages[i].code + " are not those that this trace was begun with.");
        const h5::Handle language = h5::open_group(source, group.get(), "/languages", languages[i].code.c_str());
        if (header.has_router_logits != h5::has_link(language.get(), layout::router_logits))
            throw TraceError(file.string() + ": this trace was begun with another --record, so it cannot be resumed.");
        const std::int64_t complete = h5::get_int(source, language.get(), layout::place(languages[i].code), layout::layers_complete);
        if (complete < 0 || complete > static_cast<std::int64_t>(header.moe_layers.size()))
            throw TraceError(file.string() + ", " + layout::place(languages[i].code) + ": layers_complete is " + std::to_string(complete) + ".");
        impl->complete[i] = static_cast<int>(complete);
    }
    return TraceWriter(std::move(impl));
}

void TraceWriter::write(const Slice& slice) {
    Impl& self = *impl_;
    const std::int64_t k = self.header.top_k, experts = self.header.experts;
    const auto fits = [](std::size_t have, std::int64_t rows, std::int64_t columns) { return have == static_cast<std::size_t>(rows * columns); };
    self.require_rows(slice.language < self.codes.size() && slice.moe_index >= 0 && slice.moe_index < static_cast<int>(self.header.moe_layers.size()),
                      "languages or layers");
    self.require_rows(slice.first_token >= 0 && slice.first_token + slice.tokens <= self.tokens[slice.language] &&
                          fits(slice.topk_index.size(), slice.tokens, k) && fits(slice.topk_weight.size(), slice.tokens, k) &&
                          (!self.header.has_router_logits || fits(slice.router_logits.size(), slice.tokens, experts)),
                      "tokens");
    self.require_rows(slice.first_sequence >= 0 && slice.first_sequence + slice.sequences <= self.sequences[slice.language] &&
                          fits(slice.pooled_softmax.size(), slice.sequences, experts) && fits(slice.pooled_topk.size(), slice.sequences, experts) &&
                          fits(slice.hits.size(), slice.sequences, experts),
                      "sequences");

    std::vector<std::uint8_t> narrow;
    std::vector<std::uint16_t> wide;
    if (layout::index_bytes(self.header) == 1)
        narrow.assign(slice.topk_index.begin(), slice.topk_index.end());
    else
        wide.assign(slice.topk_index.begin(), slice.topk_index.end());
    std::vector<std::uint16_t> weights(slice.topk_weight.size());
    f32_to_f16(slice.topk_weight.data(), weights.data(), weights.size());

    const h5::Lock guard;
    const void* index = narrow.empty() ? static_cast<const void*>(wide.data()) : narrow.data();
    self.put(slice.language, layout::topk_index, slice.moe_index, slice.first_token, slice.tokens, k, index);
    self.put(slice.language, layout::topk_weight, slice.moe_index, slice.first_token, slice.tokens, k, weights.data());
    self.put(slice.language, layout::pooled_softmax, slice.moe_index, slice.first_sequence, slice.sequences, experts, slice.pooled_softmax.data());
    self.put(slice.language, layout::pooled_topk, slice.moe_index, slice.first_sequence, slice.sequences, experts, slice.pooled_topk.data());
    self.put(slice.language, layout::hits, slice.moe_index, slice.first_sequence, slice.sequences, experts, slice.hits.data());
    if (self.header.has_router_logits) {
        std::vector<std::uint16_t> logits(slice.router_logits.size());
        f32_to_f16(slice.router_logits.data(), logits.data(), logits.size());
        self.put(slice.language, layout::router_logits, slice.moe_index, slice.first_token, slice.tokens, experts, logits.data());
    }
}

void TraceWriter::complete_layer(std::size_t language, int moe_index) {
    Impl& self = *impl_;
    const h5::Lock guard;
    self.flush();
    self.sync_now_and_then();
    const std::string where = layout::place(self.codes.at(language));
    const h5::Handle attribute(H5Aopen_by_name(self.file.get(), where.c_str(), layout::layers_complete, H5P_DEFAULT, H5P_DEFAULT), H5Aclose);
    const std::int64_t complete = moe_index + 1;
    if (!attribute.valid() || H5Awrite(attribute.get(), H5T_NATIVE_INT64, &complete) < 0)
        throw h5::failure(self.path, where, "layers_complete could not be written");
    self.flush();
    self.complete[language] = moe_index + 1;
}

int TraceWriter::layers_complete(std::size_t language) const { return impl_->complete.at(language); }

void TraceWriter::close() {
    const h5::Lock guard;
    impl_->flush();
    ::fdatasync(impl_->lock.descriptor());
    impl_.reset();
}

} // namespace isogloss
