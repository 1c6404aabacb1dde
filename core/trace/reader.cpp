// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/reader.h"

#include "core/checkpoint/checkpoint.h"
#include "core/trace/layout.h"
#include "core/trace/shared_file.h"

#include <algorithm>

namespace isogloss {

const char* weighting_name(Weighting weighting) { return weighting == Weighting::TopK ? "topk" : "softmax"; }

struct TraceReader::Impl {
    struct Language {
        std::string code;
        layout::LanguageShape shape;
        int complete = 0; ///< when last looked at; it only rises
    };

    h5::Source source;
    std::shared_ptr<h5::SharedFile> file;
    TraceHeader header;
    std::vector<Language> languages;

    explicit Impl(const std::filesystem::path& path) : source{path, 0} {
        const h5::Lock guard;
        file = h5::SharedFile::of(path);
        const hid_t root = file->get();
        source.bytes = file->bytes();
        header = layout::read_header(source, root);
        const h5::Handle group = open_languages();
        for (const auto& code : layout::list_languages(source, group.get()))
            languages.push_back(
                {code, layout::check_language(source, group.get(), header, code), layout::read_layers_complete(source, group.get(), header, code)});
        header.has_router_logits = !languages.empty() && languages.front().shape.has_router_logits;
        for (const auto& language : languages)
            if (language.shape.has_router_logits != header.has_router_logits)
                throw h5::damaged(source, layout::place(language.code), "router logits in all languages or in none", "them in some");
    }

    h5::Handle open_languages() const { return h5::open_group(source, file->get(), "/", layout::languages); }

    const Language& at(std::size_t language) const {
        if (language >= languages.size())
            throw TraceError(source.file.string() + " has " + std::to_string(languages.size()) + " languages, not " + std::to_string(language + 1) +
                             ".");
        return languages[language];
    }

    /// Reads `layers_complete` of all languages again, as it is in the file now.
    void look_again() {
        file->refresh();
        const h5::Handle group = open_languages();
        for (auto& language : languages)
            language.complete = layout::read_layers_complete(source, group.get(), header, language.code);
    }

    void require_complete(std::size_t language, int moe_index) {
        const Language& one = at(language);
        if (moe_index < 0 || moe_index >= static_cast<int>(header.moe_layers.size()))
            throw TraceError(source.file.string() + " has " + std::to_string(header.moe_layers.size()) + " MoE layers, numbered from 0; asked for " +
                             std::to_string(moe_index) + ".");
        if (moe_index >= one.complete)
            look_again();
        if (moe_index >= one.complete)
            throw TraceError(source.file.string() + ": layer " + std::to_string(header.moe_layers[static_cast<std::size_t>(moe_index)]) + " of " +
                             one.code + " is not complete yet.");
    }

    /// An imported trace may lack what its source did not record.
    void require_present(const char* name) const {
        if (header.lacks(name))
            throw TraceError(source.file.string() + " holds no " + name + ": what it was imported from had " +
                             (std::string_view(name) == layout::token_ids ? "no token ids"
                              : header.lacks(layout::topk_weight)         ? "the chosen experts only, no weights"
                                                                          : "no router logits") +
                             ". Measures of chosen experts work; this one needs more.");
    }

    /// Rows [first, first+count) of one layer of a [Lm, rows, columns] dataset, raw; count < 0 = to the end.
    template <typename Element>
    std::vector<Element> slab(std::size_t language, const char* name, int moe_index, std::int64_t first, std::int64_t count, std::int64_t rows,
                              std::int64_t columns) const {
        const std::string& code = languages[language].code;
        const std::string where = layout::place(code, name);
        if (count < 0)
            count = rows - first;
        if (first < 0 || count < 0 || first > rows || count > rows - first)
            throw TraceError(source.file.string() + ", " + where + " has " + std::to_string(rows) + " rows; asked for " + std::to_string(count) +
                             " from " + std::to_string(first) + ".");
        const h5::Handle group = open_languages();
        const h5::Handle one = h5::open_group(source, group.get(), "/languages", code.c_str());
        const h5::Handle dataset = h5::open_dataset(source, one.get(), layout::place(code), name);
        std::vector<Element> values(static_cast<std::size_t>(count * columns));
        h5::read_slab(source, dataset.get(), where, {static_cast<hsize_t>(moe_index), static_cast<hsize_t>(first), 0},
                      {1, static_cast<hsize_t>(count), static_cast<hsize_t>(columns)}, values.data());
        return values;
    }

    template <typename Element> std::vector<Element> per_sequence(std::size_t language, const char* name, int moe_index) {
        require_complete(language, moe_index);
        return slab<Element>(language, name, moe_index, 0, -1, languages[language].shape.sequences, header.experts);
    }

    template <typename Element>
    std::vector<Element> per_token(std::size_t language, const char* name, int moe_index, std::int64_t first, std::int64_t count,
                                   std::int64_t columns) {
        require_complete(language, moe_index);
        return slab<Element>(language, name, moe_index, first, count, languages[language].shape.tokens, columns);
    }

    std::vector<float> halves(std::size_t language, const char* name, int moe_index, std::int64_t first, std::int64_t count, std::int64_t columns) {
        const auto raw = per_token<std::uint16_t>(language, name, moe_index, first, count, columns);
        std::vector<float> values(raw.size());
        f16_to_f32(raw.data(), values.data(), raw.size());
        return values;
    }

    std::vector<std::uint16_t> experts_of(std::size_t language, int moe_index, std::int64_t first, std::int64_t count) {
        if (layout::wide_index(header))
            return per_token<std::uint16_t>(language, layout::topk_index, moe_index, first, count, header.top_k);
        const auto narrow = per_token<std::uint8_t>(language, layout::topk_index, moe_index, first, count, header.top_k);
        return {narrow.begin(), narrow.end()};
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
    impl_->look_again();
    std::vector<TraceLanguageInfo> found;
    for (const auto& language : impl_->languages)
        found.push_back({language.code, language.shape.sequences, language.shape.tokens, language.complete});
    return found;
}

std::size_t TraceReader::language_index(const std::string& code) const {
    std::string list;
    for (std::size_t i = 0; i < impl_->languages.size(); ++i) {
        if (impl_->languages[i].code == code)
            return i;
        list += (list.empty() ? "" : ", ") + impl_->languages[i].code;
    }
    throw TraceError(sentence({impl_->source.file.string(), {}, list.empty() ? "a language" : "one of " + list, "\"" + code + "\"", {}}));
}

int TraceReader::layers_complete() const {
    int least = static_cast<int>(impl_->header.moe_layers.size());
    for (const auto& language : languages())
        least = std::min(least, language.layers_complete);
    return least;
}

std::vector<std::string> TraceReader::row_keys(std::size_t language) const {
    const h5::Lock guard;
    const auto& one = impl_->at(language);
    return layout::read_row_keys(impl_->source, impl_->open_languages().get(), one.code, one.shape);
}

std::vector<std::int32_t> TraceReader::token_ids(std::size_t language) const {
    const h5::Lock guard;
    const auto& one = impl_->at(language);
    return layout::read_token_ids(impl_->source, impl_->open_languages().get(), one.code, one.shape);
}

std::vector<std::int64_t> TraceReader::sequence_offsets(std::size_t language) const {
    const h5::Lock guard;
    const auto& one = impl_->at(language);
    return layout::read_sequence_offsets(impl_->source, impl_->open_languages().get(), one.code, one.shape);
}

std::vector<std::int64_t> TraceReader::prompt_tokens(std::size_t language) const {
    const h5::Lock guard;
    const auto& one = impl_->at(language);
    return layout::read_prompt_tokens(impl_->source, impl_->open_languages().get(), one.code, one.shape);
}

std::vector<float> TraceReader::pooled(std::size_t language, int moe_index, Weighting weighting) const {
    const h5::Lock guard;
    impl_->require_present(weighting == Weighting::TopK ? layout::pooled_topk : layout::pooled_softmax);
    return impl_->per_sequence<float>(language, weighting == Weighting::TopK ? layout::pooled_topk : layout::pooled_softmax, moe_index);
}

std::vector<float> TraceReader::pooled_head(std::size_t language, Weighting weighting, std::int64_t rows) const {
    const h5::Lock guard;
    const char* name = weighting == Weighting::TopK ? layout::pooled_topk : layout::pooled_softmax;
    impl_->require_present(name);
    const Impl::Language& one = impl_->at(language);
    if (rows < 0 || rows > one.shape.sequences)
        throw TraceError(impl_->source.file.string() + ", " + layout::place(one.code, name) + " has " + std::to_string(one.shape.sequences) +
                         " rows; asked for " + std::to_string(rows) + ".");
    const h5::Handle all = impl_->open_languages();
    const h5::Handle group = h5::open_group(impl_->source, all.get(), "/languages", one.code.c_str());
    const h5::Handle dataset = h5::open_dataset(impl_->source, group.get(), layout::place(one.code), name);
    std::vector<float> values(static_cast<std::size_t>(one.complete * rows * impl_->header.experts));
    h5::read_slab(impl_->source, dataset.get(), layout::place(one.code, name), {0, 0, 0},
                  {static_cast<hsize_t>(one.complete), static_cast<hsize_t>(rows), static_cast<hsize_t>(impl_->header.experts)}, values.data());
    return values;
}

std::vector<std::uint32_t> TraceReader::hits(std::size_t language, int moe_index) const {
    const h5::Lock guard;
    return impl_->per_sequence<std::uint32_t>(language, layout::hits, moe_index);
}

std::vector<std::uint16_t> TraceReader::topk_index(std::size_t language, int moe_index, std::int64_t first, std::int64_t count) const {
    const h5::Lock guard;
    auto experts = impl_->experts_of(language, moe_index, first, count);
    // Callers index arrays of E values with these.
    for (std::size_t i = 0; i < experts.size(); ++i)
        if (experts[i] >= impl_->header.experts)
            throw h5::damaged(impl_->source, layout::place(impl_->languages[language].code, layout::topk_index),
                              "experts below " + std::to_string(impl_->header.experts),
                              std::to_string(experts[i]) + " at token " + std::to_string(first + static_cast<std::int64_t>(i) / impl_->header.top_k) +
                                  " of layer " + std::to_string(impl_->header.moe_layers[static_cast<std::size_t>(moe_index)]));
    return experts;
}

std::vector<float> TraceReader::topk_weight(std::size_t language, int moe_index, std::int64_t first, std::int64_t count) const {
    const h5::Lock guard;
    impl_->require_present(layout::topk_weight);
    return impl_->halves(language, layout::topk_weight, moe_index, first, count, impl_->header.top_k);
}

std::vector<float> TraceReader::router_logits(std::size_t language, int moe_index, std::int64_t first, std::int64_t count) const {
    const h5::Lock guard;
    if (!impl_->header.has_router_logits)
        throw TraceError(impl_->source.file.string() + " holds no router logits. Record them with --record logits.");
    return impl_->halves(language, layout::router_logits, moe_index, first, count, impl_->header.experts);
}

} // namespace isogloss
