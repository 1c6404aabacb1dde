// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/reader.h"

#include "core/checkpoint/checkpoint.h"
#include "core/trace/layout.h"

#include <algorithm>

namespace isogloss {

const char* weighting_name(Weighting weighting) { return weighting == Weighting::TopK ? "topk" : "softmax"; }

struct TraceReader::Impl {
    h5::Source source;
    h5::Handle file, group;
    TraceHeader header;
    std::vector<std::string> codes;
    std::vector<std::int64_t> tokens, sequences;

    explicit Impl(const std::filesystem::path& path) : source{path, 0} {
        const h5::Lock guard;
        file = h5::open_file(path, false);
        source.bytes = std::filesystem::file_size(path);
        header = layout::read_header(source, file.get());
        group = h5::open_group(source, file.get(), "/", "languages");
        list_languages();
        for (const auto& code : codes)
            measure(code);
        if (!codes.empty()) {
            const h5::Handle first = h5::open_group(source, group.get(), "/languages", codes.front().c_str());
            header.has_router_logits = h5::has_link(first.get(), layout::router_logits);
        }
    }
    ~Impl() {
        const h5::Lock guard;
        group.reset();
        file.reset();
    }

    void list_languages() {
        H5G_info_t info{};
        if (H5Gget_info(group.get(), &info) < 0 || info.nlinks > 10000)
            throw TraceError(sentence({source.file.string(), "/languages", "at most 10000 languages", std::to_string(info.nlinks), {}}));
        for (hsize_t i = 0; i < info.nlinks; ++i) {
            char name[256] = {};
            const ssize_t length = H5Lget_name_by_idx(group.get(), ".", H5_INDEX_NAME, H5_ITER_INC, i, name, sizeof name, H5P_DEFAULT);
            if (length <= 0 || length >= static_cast<ssize_t>(sizeof name))
                throw h5::failure(source.file, "/languages", "a name cannot be read");
            codes.emplace_back(name);
        }
    }

    h5::Handle dataset(std::size_t language, const char* name) const {
        const h5::Handle one = h5::open_group(source, group.get(), "/languages", codes.at(language).c_str());
        return h5::open_dataset(source, one.get(), layout::place(codes[language]), name);
    }

    /// Shapes of everything that a language holds, against the header.
    void measure(const std::string& code) {
        const h5::Handle one = h5::open_group(source, group.get(), "/languages", code.c_str());
        const auto shape = [&](const char* name, H5T_class_t type, std::size_t size) {
            const h5::Handle opened = h5::open_dataset(source, one.get(), layout::place(code), name);
            return h5::dataset_shape(source, opened.get(), layout::place(code, name), type, size);
        };
        const auto text = [](const std::vector<hsize_t>& sizes) {
            std::string list;
            for (const hsize_t size : sizes)
                list += (list.empty() ? "[" : ", ") + std::to_string(size);
            return list + "]";
        };
        const auto expect = [&](const char* name, H5T_class_t type, std::size_t size, const std::vector<hsize_t>& wanted) {
            const auto found = shape(name, type, size);
            if (found != wanted)
                throw TraceError(sentence({source.file.string(), layout::place(code, name), "shape " + text(wanted), text(found), {}}));
        };
        const auto ids = shape(layout::token_ids, H5T_INTEGER, 4), keys = shape(layout::row_keys, H5T_STRING, 0);
        const hsize_t t = ids[0], s = keys[0], lm = header.moe_layers.size();
        const auto k = static_cast<hsize_t>(header.top_k), e = static_cast<hsize_t>(header.experts);
        expect(layout::sequence_offsets, H5T_INTEGER, 8, {s + 1});
        expect(layout::topk_index, H5T_INTEGER, layout::index_bytes(header), {lm, t, k});
        expect(layout::topk_weight, H5T_FLOAT, 2, {lm, t, k});
        expect(layout::pooled_softmax, H5T_FLOAT, 4, {lm, s, e});
        expect(layout::pooled_topk, H5T_FLOAT, 4, {lm, s, e});
        expect(layout::hits, H5T_INTEGER, 4, {lm, s, e});
        if (h5::has_link(one.get(), layout::router_logits))
            expect(layout::router_logits, H5T_FLOAT, 2, {lm, t, e});
        tokens.push_back(static_cast<std::int64_t>(t));
        sequences.push_back(static_cast<std::int64_t>(s));
    }

    /// Another process may have raised markers since: only a fresh open reads them from the file and not from HDF5's metadata cache.
    void reopen() {
        group.reset();
        file.reset();
        file = h5::open_file(source.file, false);
        group = h5::open_group(source, file.get(), "/", "languages");
    }

    int complete(std::size_t language) const {
        const h5::Handle one = h5::open_group(source, group.get(), "/languages", codes.at(language).c_str());
        const std::int64_t layers = h5::get_int(source, one.get(), layout::place(codes[language]), layout::layers_complete);
        if (layers < 0 || layers > static_cast<std::int64_t>(header.moe_layers.size()))
            throw TraceError(sentence({source.file.string(),
                                       layout::place(codes[language]) + ", attribute layers_complete",
                                       "0 to " + std::to_string(header.moe_layers.size()),
                                       std::to_string(layers),
                                       {}}));
        return static_cast<int>(layers);
    }

    /// Rows [first, first+count) of one layer of a [Lm, rows, columns] dataset, raw.
    template <typename Element>
    std::vector<Element> slab(std::size_t language, const char* name, int moe_index, std::int64_t first, std::int64_t count, std::int64_t columns,
                              std::int64_t rows) const {
        if (count < 0)
            count = rows - first;
        if (moe_index < 0 || moe_index >= static_cast<int>(header.moe_layers.size()) || first < 0 || count < 0 || first + count > rows)
            throw TraceError(source.file.string() + ", " + layout::place(codes.at(language), name) +
                             ": rows or layers that it does not have were asked for.");
        std::vector<Element> values(static_cast<std::size_t>(count * columns));
        const h5::Handle opened = dataset(language, name);
        h5::read_slab(source, opened.get(), layout::place(codes[language], name), {static_cast<hsize_t>(moe_index), static_cast<hsize_t>(first), 0},
                      {1, static_cast<hsize_t>(count), static_cast<hsize_t>(columns)}, values.data());
        return values;
    }
    std::vector<float> halves(std::size_t language, const char* name, int moe_index, std::int64_t first, std::int64_t count,
                              std::int64_t columns) const {
        const auto raw = slab<std::uint16_t>(language, name, moe_index, first, count, columns, tokens.at(language));
        std::vector<float> values(raw.size());
        f16_to_f32(raw.data(), values.data(), raw.size());
        return values;
    }
};

TraceReader::TraceReader(const std::filesystem::path& file) : impl_(std::make_unique<Impl>(file)) {}
TraceReader::TraceReader(TraceReader&&) noexcept = default;
TraceReader& TraceReader::operator=(TraceReader&&) noexcept = default;
TraceReader::~TraceReader() = default;

const std::filesystem::path& TraceReader::path() const { return impl_->source.file; }
const TraceHeader& TraceReader::header() const { return impl_->header; }

std::vector<TraceLanguageInfo> TraceReader::languages() const {
    const h5::Lock guard;
    impl_->reopen();
    std::vector<TraceLanguageInfo> found;
    for (std::size_t i = 0; i < impl_->codes.size(); ++i)
        found.push_back({impl_->codes[i], impl_->sequences[i], impl_->tokens[i], impl_->complete(i)});
    return found;
}

std::size_t TraceReader::language_index(const std::string& code) const {
    const auto found = std::find(impl_->codes.begin(), impl_->codes.end(), code);
    if (found != impl_->codes.end())
        return static_cast<std::size_t>(found - impl_->codes.begin());
    std::string list;
    for (const auto& known : impl_->codes)
        list += (list.empty() ? "" : ", ") + known;
    throw TraceError(sentence({impl_->source.file.string(), "languages", "one of " + list, "\"" + code + "\"", {}}));
}

int TraceReader::layers_complete() const {
    int least = static_cast<int>(impl_->header.moe_layers.size());
    for (const auto& language : languages())
        least = std::min(least, language.layers_complete);
    return least;
}

std::vector<std::string> TraceReader::row_keys(std::size_t language) const {
    const h5::Lock guard;
    return layout::read_language(impl_->source, impl_->group.get(), impl_->codes.at(language)).row_keys;
}

std::vector<std::int32_t> TraceReader::token_ids(std::size_t language) const {
    const h5::Lock guard;
    return layout::read_language(impl_->source, impl_->group.get(), impl_->codes.at(language)).token_ids;
}

std::vector<std::int64_t> TraceReader::sequence_offsets(std::size_t language) const {
    const h5::Lock guard;
    return layout::read_language(impl_->source, impl_->group.get(), impl_->codes.at(language)).sequence_offsets;
}

std::vector<float> TraceReader::pooled(std::size_t language, int moe_index, Weighting weighting) const {
    const h5::Lock guard;
    const char* name = weighting == Weighting::TopK ? layout::pooled_topk : layout::pooled_softmax;
    return impl_->slab<float>(language, name, moe_index, 0, -1, impl_->header.experts, impl_->sequences.at(language));
}

std::vector<std::uint32_t> TraceReader::hits(std::size_t language, int moe_index) const {
    const h5::Lock guard;
    return impl_->slab<std::uint32_t>(language, layout::hits, moe_index, 0, -1, impl_->header.experts, impl_->sequences.at(language));
}

std::vector<std::uint16_t> TraceReader::topk_index(std::size_t language, int moe_index, std::int64_t first, std::int64_t count) const {
    const h5::Lock guard;
    const std::int64_t k = impl_->header.top_k, rows = impl_->tokens.at(language);
    if (layout::index_bytes(impl_->header) == 2)
        return impl_->slab<std::uint16_t>(language, layout::topk_index, moe_index, first, count, k, rows);
    const auto narrow = impl_->slab<std::uint8_t>(language, layout::topk_index, moe_index, first, count, k, rows);
    return {narrow.begin(), narrow.end()};
}

std::vector<float> TraceReader::topk_weight(std::size_t language, int moe_index, std::int64_t first, std::int64_t count) const {
    const h5::Lock guard;
    return impl_->halves(language, layout::topk_weight, moe_index, first, count, impl_->header.top_k);
}

std::vector<float> TraceReader::router_logits(std::size_t language, int moe_index, std::int64_t first, std::int64_t count) const {
    const h5::Lock guard;
    if (!impl_->header.has_router_logits)
        throw TraceError(impl_->source.file.string() + " holds no router logits. Record them with --record logits.");
    return impl_->halves(language, layout::router_logits, moe_index, first, count, impl_->header.experts);
}

} // namespace isogloss
