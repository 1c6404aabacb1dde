// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/writer.h"

#include "core/checkpoint/checkpoint.h"
#include "core/trace/layout.h"
#include "core/trace/new_file.h"
#include "core/trace/shared_file.h"
#include "core/trace/structure.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <unistd.h>

namespace isogloss {

namespace fs = std::filesystem;

namespace {

constexpr const char* kept = " What is complete is kept, and --resume goes on from there.";

/// What the reader would refuse is not written in the first place.
void check_header(const TraceHeader& header) {
    const bool numbers =
        header.experts >= 1 && header.experts <= 65536 && header.top_k >= 1 && header.top_k <= header.experts && header.model_layers >= 1;
    bool rising = true;
    std::int32_t before = -1;
    for (const std::int32_t layer : header.moe_layers) {
        rising = rising && layer > before && layer < header.model_layers;
        before = layer;
    }
    if (!numbers || !rising)
        throw TraceError(
            "A trace has 1 to 65536 experts, 1 to E of them per token, and rising layer ids below the number of layers; this model has E = " +
            std::to_string(header.experts) + ", k = " + std::to_string(header.top_k) + ", " + std::to_string(header.model_layers) + " layers.");
}

void check_language(const TraceLanguage& language) {
    const auto bad = [&](const char* what) { return TraceError("language \"" + language.code + "\" cannot be traced: " + what + "."); };
    const auto control = [](unsigned char c) { return c < 32 || c == 127 || c == '/'; };
    if (language.code.empty() || language.code.size() > 255 || language.code == "." ||
        std::any_of(language.code.begin(), language.code.end(), control))
        throw bad("a code has 1 to 255 printable bytes and no slash");
    const auto& offsets = language.sequence_offsets;
    if (offsets.size() != language.row_keys.size() + 1 || offsets.front() != 0 || offsets.back() != language.tokens() ||
        !std::is_sorted(offsets.begin(), offsets.end()))
        throw bad("its offsets do not fit its tokens and keys");
    if (!language.prompt_tokens.empty() && language.prompt_tokens.size() != language.row_keys.size())
        throw bad("its prompts do not fit its keys");
    if (std::set<std::string>(language.row_keys.begin(), language.row_keys.end()).size() != language.row_keys.size())
        throw bad("a row key stands twice");
    if (std::any_of(language.token_ids.begin(), language.token_ids.end(), [](std::int32_t id) { return id < 0; }))
        throw bad("a token id is negative");
}

void check_languages(const std::vector<TraceLanguage>& languages) {
    std::set<std::string> codes;
    for (const auto& language : languages) {
        check_language(language);
        if (!codes.insert(language.code).second)
            throw TraceError("language \"" + language.code + "\" was given twice.");
    }
}

/// The experts as they are stored.
template <typename Index> std::vector<Index> narrowed(std::span<const std::int32_t> experts, int most, const fs::path& file) {
    std::vector<Index> narrow(experts.size());
    for (std::size_t i = 0; i < experts.size(); ++i) {
        if (experts[i] < 0 || experts[i] >= most)
            throw TraceError(file.string() + ": expert " + std::to_string(experts[i]) + " of " + std::to_string(most) + " cannot be recorded.");
        narrow[i] = static_cast<Index>(experts[i]);
    }
    return narrow;
}

std::vector<std::uint16_t> halves(std::span<const float> values) {
    std::vector<std::uint16_t> half(values.size());
    f32_to_f16(values.data(), half.data(), half.size());
    return half;
}

} // namespace

struct TraceWriter::Impl {
    struct Language {
        std::string code;
        std::int64_t tokens = 0, sequences = 0;
        int complete = 0;
    };

    fs::path path;
    TraceHeader header;
    WriterLock lock;
    h5::Handle file;
    std::vector<Language> languages;

    Impl(fs::path where, TraceHeader what, WriterLock held, h5::Handle opened, const std::vector<TraceLanguage>& shapes)
        : path(std::move(where)), header(std::move(what)), lock(std::move(held)), file(std::move(opened)) {
        for (const auto& language : shapes)
            languages.push_back({language.code, language.tokens(), language.sequences(), 0});
    }
    ~Impl() {
        const h5::Lock guard;
        file.reset();
        // Readers here shared the handle's write access; they open the file anew, for reading.
        h5::SharedFile::release(path);
    }

    void put(const Language& language, const char* name, std::int64_t layer, std::int64_t first, std::int64_t rows, std::int64_t columns,
             const void* values) const {
        if (header.lacks(name))
            return;
        const std::string where = layout::place(language.code, name);
        const h5::Handle dataset(H5Dopen2(file.get(), where.c_str(), H5P_DEFAULT), H5Dclose);
        if (!dataset.valid())
            throw h5::write_failure(path, where, "does not open for writing");
        try {
            h5::write_slab(path, dataset.get(), where, {static_cast<hsize_t>(layer), static_cast<hsize_t>(first), 0},
                           {1, static_cast<hsize_t>(rows), static_cast<hsize_t>(columns)}, values);
        } catch (const TraceError& error) {
            throw TraceWriteError(error.what() + std::string(kept));
        }
    }
    void flush() const {
        if (H5Fflush(file.get(), H5F_SCOPE_LOCAL) < 0)
            throw TraceWriteError(h5::failure(path, {}, "could not be written").what() + std::string(kept));
    }
    /// Not under the HDF5 lock: readers need not wait for the disk.
    void sync() const {
        if (::fdatasync(lock.descriptor()) != 0)
            throw TraceWriteError(path.string() + " could not be written: " + std::strerror(errno) + "." + kept);
    }
    void raise_marker(Language& language, int complete) const {
        const std::string where = layout::place(language.code);
        // Not H5Aopen_by_name: HDF5 1.10 does not write an attribute whose group is not open itself.
        const h5::Handle group(H5Gopen2(file.get(), where.c_str(), H5P_DEFAULT), H5Gclose);
        const h5::Handle attribute(H5Aopen(group.get(), layout::layers_complete, H5P_DEFAULT), H5Aclose);
        const std::int64_t value = complete;
        if (!attribute.valid() || H5Awrite(attribute.get(), H5T_NATIVE_INT64, &value) < 0)
            throw TraceWriteError(h5::failure(path, where, "layers_complete could not be written").what() + std::string(kept));
        language.complete = complete;
    }

    void require(bool right, const char* what) const {
        if (!right)
            throw TraceError(path.string() + ": a slice's " + what + " do not fit the trace.");
    }
    void check(const Slice& slice) const {
        const std::int64_t k = header.top_k, experts = header.experts;
        const auto fits = [](std::size_t have, std::int64_t rows, std::int64_t columns) { return have == static_cast<std::size_t>(rows * columns); };
        const auto fits_unless_absent = [&](std::size_t have, const char* name, std::int64_t rows, std::int64_t columns) {
            return fits(have, header.lacks(name) ? 0 : rows, columns);
        };
        require(slice.language < languages.size(), "languages");
        const Language& language = languages[slice.language];
        require(slice.moe_index >= language.complete && slice.moe_index < static_cast<int>(header.moe_layers.size()), "layers");
        require(slice.first_token >= 0 && slice.tokens >= 0 && slice.tokens <= language.tokens - slice.first_token &&
                    fits(slice.topk_index.size(), slice.tokens, k) &&
                    fits_unless_absent(slice.topk_weight.size(), layout::topk_weight, slice.tokens, k),
                "tokens");
        require(fits(slice.router_logits.size(), header.has_router_logits ? slice.tokens : 0, experts), "router logits");
        require(slice.first_sequence >= 0 && slice.sequences >= 0 && slice.sequences <= language.sequences - slice.first_sequence &&
                    fits_unless_absent(slice.pooled_softmax.size(), layout::pooled_softmax, slice.sequences, experts) &&
                    fits_unless_absent(slice.pooled_topk.size(), layout::pooled_topk, slice.sequences, experts) &&
                    fits(slice.hits.size(), slice.sequences, experts),
                "sequences");
    }
};

TraceWriter::TraceWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TraceWriter::TraceWriter(TraceWriter&&) noexcept = default;
TraceWriter& TraceWriter::operator=(TraceWriter&&) noexcept = default;
TraceWriter::~TraceWriter() = default;

namespace {

/// Everything that a trace will ever hold but its routing. Closed when this returns, so that HDF5 has given back what it had allocated ahead, and
/// nothing is allocated or moved from then on.
void create_objects(const fs::path& file, const fs::path& temporary, const TraceHeader& header, const std::vector<TraceLanguage>& languages) {
    h5::Handle handle = h5::create_file(temporary);
    layout::write_header(handle.get(), header);
    {
        const h5::Handle group = h5::create_group(handle.get(), layout::languages);
        for (const auto& language : languages)
            layout::create_language(file, group.get(), header, language);
    }
    if (H5Fflush(handle.get(), H5F_SCOPE_GLOBAL) < 0)
        throw h5::write_failure(file, {}, "cannot be created");
}

} // namespace

TraceWriter TraceWriter::create(const fs::path& file, const TraceHeader& header, const std::vector<TraceLanguage>& languages, bool overwrite) {
    check_header(header);
    check_languages(languages);
    std::error_code error;
    if (fs::exists(file, error)) {
        if (!overwrite)
            throw TraceError(file.string() + " exists already and is not replaced. Give another name, or --resume to finish it, or --overwrite.");
        const WriterLock not_in_use(file);
    }
    NewFile made(file);
    const h5::Lock guard;
    create_objects(file, made.temporary(), header, languages);
    made.reserve(fs::file_size(made.temporary(), error));
    WriterLock lock = made.lock();
    h5::Handle handle = h5::open_file(made.temporary(), true);
    made.commit(overwrite);
    return TraceWriter(std::make_unique<Impl>(file, header, std::move(lock), std::move(handle), languages));
}

TraceWriter TraceWriter::resume(const fs::path& file, const TraceHeader& header, const std::vector<TraceLanguage>& languages) {
    check_languages(languages);
    std::error_code error;
    if (!fs::exists(file, error))
        throw TraceError(file.string() + " does not exist, so there is nothing to resume. Leave --resume out to begin it.");
    const auto another = [&](const std::string& what) {
        return TraceError(file.string() + " was begun with " + what +
                          " and cannot be resumed so. Give the same model, texts and options, or another --out.");
    };
    WriterLock lock(file);
    const h5::Lock guard;
    h5::check_structure(file);
    h5::SharedFile::release(file);
    auto impl = std::make_unique<Impl>(file, header, std::move(lock), h5::open_file(file, true), languages);
    const h5::Source source{file, fs::file_size(file, error)};
    const hid_t root = impl->file.get();
    if (const std::string field = layout::difference(layout::read_header(source, root), header); !field.empty())
        throw another("another " + field);
    const h5::Handle group = h5::open_group(source, root, "/", layout::languages);
    std::set<std::string> codes;
    for (const auto& language : languages)
        codes.insert(language.code);
    const auto stored = layout::list_languages(source, group.get());
    if (codes != std::set<std::string>(stored.begin(), stored.end()))
        throw another("other languages");
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const TraceLanguage& language = languages[i];
        const auto shape = layout::check_language(source, group.get(), header, language.code);
        if (shape.has_router_logits != header.has_router_logits)
            throw another("another --record");
        if (layout::read_token_ids(source, group.get(), language.code, shape) != language.token_ids ||
            layout::read_sequence_offsets(source, group.get(), language.code, shape) != language.sequence_offsets ||
            layout::read_row_keys(source, group.get(), language.code, shape) != language.row_keys)
            throw another("other texts or tokens in " + language.code);
        impl->languages[i].complete = layout::read_layers_complete(source, group.get(), header, language.code);
    }
    return TraceWriter(std::move(impl));
}

void TraceWriter::write(const Slice& slice) {
    const Impl& self = *impl_;
    self.check(slice);
    const Impl::Language& language = self.languages[slice.language];
    const std::int64_t k = self.header.top_k, experts = self.header.experts, layer = slice.moe_index;
    std::vector<std::uint8_t> narrow;
    std::vector<std::uint16_t> wide;
    if (layout::wide_index(self.header))
        wide = narrowed<std::uint16_t>(slice.topk_index, self.header.experts, self.path);
    else
        narrow = narrowed<std::uint8_t>(slice.topk_index, self.header.experts, self.path);
    const void* index = layout::wide_index(self.header) ? static_cast<const void*>(wide.data()) : narrow.data();
    const auto weights = halves(slice.topk_weight), logits = halves(slice.router_logits);

    const h5::Lock guard;
    self.put(language, layout::topk_index, layer, slice.first_token, slice.tokens, k, index);
    self.put(language, layout::topk_weight, layer, slice.first_token, slice.tokens, k, weights.data());
    self.put(language, layout::pooled_softmax, layer, slice.first_sequence, slice.sequences, experts, slice.pooled_softmax.data());
    self.put(language, layout::pooled_topk, layer, slice.first_sequence, slice.sequences, experts, slice.pooled_topk.data());
    self.put(language, layout::hits, layer, slice.first_sequence, slice.sequences, experts, slice.hits.data());
    if (self.header.has_router_logits)
        self.put(language, layout::router_logits, layer, slice.first_token, slice.tokens, experts, logits.data());
}

void TraceWriter::complete_layer(std::size_t language, int moe_index) { complete_layer(std::span(&language, 1), moe_index); }

void TraceWriter::complete_layer(std::span<const std::size_t> languages, int moe_index) {
    Impl& self = *impl_;
    for (const std::size_t language : languages)
        if (self.languages.at(language).complete != moe_index || moe_index >= static_cast<int>(self.header.moe_layers.size()))
            throw TraceError(self.path.string() + ": layer " + std::to_string(moe_index) + " of " + self.languages[language].code +
                             " cannot be the next complete one after " + std::to_string(self.languages[language].complete) + ".");
    {
        const h5::Lock guard;
        self.flush();
    }
    self.sync();
    const h5::Lock guard;
    for (const std::size_t language : languages)
        self.raise_marker(self.languages[language], moe_index + 1);
    self.flush();
}

int TraceWriter::layers_complete(std::size_t language) const { return impl_->languages.at(language).complete; }

void TraceWriter::close() {
    {
        const h5::Lock guard;
        impl_->flush();
    }
    impl_->sync();
    impl_.reset();
}

} // namespace isogloss
