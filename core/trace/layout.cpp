// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/layout.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

namespace isogloss::layout {

namespace {

constexpr hsize_t rows_per_chunk = 32768;
constexpr hsize_t bytes_per_chunk = hsize_t{4} << 20;
constexpr hsize_t most_languages = 10000;
constexpr std::size_t longest_code = 255;

/// Rows of a chunk inside one layer: the layer's rows divided evenly, so that the last chunk is not mostly padding.
hsize_t chunk_rows(hsize_t rows, hsize_t bytes_per_row) {
    const hsize_t most = std::clamp<hsize_t>(bytes_per_chunk / std::max<hsize_t>(bytes_per_row, 1), 1, rows_per_chunk);
    const hsize_t chunks = (rows + most - 1) / most;
    return chunks == 0 ? 1 : (rows + chunks - 1) / chunks;
}

std::string text(const std::vector<hsize_t>& shape) {
    std::string list;
    for (const hsize_t extent : shape)
        list += (list.empty() ? "[" : ", ") + std::to_string(extent);
    return list + "]";
}

/// One language's group, and reading whole vectors of it.
struct Group {
    const h5::Source& source;
    const std::string& code;
    h5::Handle group;

    Group(const h5::Source& from, hid_t parent, const std::string& name)
        : source(from), code(name), group(h5::open_group(from, parent, "/languages", name.c_str())) {}

    std::vector<hsize_t> shape(const char* name, h5::Element element) const {
        const h5::Handle dataset = h5::open_dataset(source, group.get(), place(code), name);
        return h5::dataset_shape(source, dataset.get(), place(code, name), element);
    }
    hsize_t length(const char* name, h5::Element element) const {
        const auto found = shape(name, element);
        if (found.size() != 1)
            throw h5::damaged(source, place(code, name), "one dimension", text(found));
        return found[0];
    }
    void expect(const char* name, h5::Element element, const std::vector<hsize_t>& wanted) const {
        if (const auto found = shape(name, element); found != wanted)
            throw h5::damaged(source, place(code, name), "the shape " + text(wanted), text(found));
    }
    template <typename Number> std::vector<Number> vector(const char* name, std::int64_t count) const {
        const h5::Handle dataset = h5::open_dataset(source, group.get(), place(code), name);
        std::vector<Number> values(static_cast<std::size_t>(count));
        h5::read_slab(source, dataset.get(), place(code, name), {0}, {static_cast<hsize_t>(count)}, values.data());
        return values;
    }
};

} // namespace

std::string place(const std::string& code, const char* dataset) { return "/languages/" + code + (dataset ? std::string("/") + dataset : ""); }

bool wide_index(const TraceHeader& header) { return header.experts > 256; }

void create_language(const std::filesystem::path& file, hid_t parent, const TraceHeader& header, const TraceLanguage& language) {
    const h5::Handle group = h5::create_group(parent, language.code.c_str());
    h5::put_int(group.get(), layers_complete, 0);
    const auto tokens = static_cast<hsize_t>(language.tokens()), sequences = static_cast<hsize_t>(language.sequences());
    const auto layers = static_cast<hsize_t>(header.moe_layers.size()), k = static_cast<hsize_t>(header.top_k),
               experts = static_cast<hsize_t>(header.experts);

    const auto store = [&](const char* name, hid_t type, hsize_t count, const void* values) {
        const h5::Handle dataset = h5::create_dataset(file, group.get(), place(language.code, name), name, type, {count}, {});
        h5::write_slab(file, dataset.get(), place(language.code, name), {0}, {count}, values);
    };
    store(token_ids, H5T_STD_I32LE, tokens, language.token_ids.data());
    store(sequence_offsets, H5T_STD_I64LE, sequences + 1, language.sequence_offsets.data());
    if (!language.prompt_tokens.empty())
        store(prompt_tokens, H5T_STD_I64LE, sequences, language.prompt_tokens.data());
    std::size_t longest = 1;
    for (const auto& key : language.row_keys)
        longest = std::max(longest, key.size());
    std::string keys(longest * language.row_keys.size(), '\0');
    for (std::size_t i = 0; i < language.row_keys.size(); ++i)
        language.row_keys[i].copy(keys.data() + i * longest, longest);
    const h5::Handle key_type = h5::text_type(longest);
    store(row_keys, key_type.get(), sequences, keys.data());

    const auto reserve = [&](const char* name, hid_t type, hsize_t rows, hsize_t columns) {
        if (header.lacks(name))
            return;
        h5::create_dataset(file, group.get(), place(language.code, name), name, type, {layers, rows, columns},
                           {1, chunk_rows(rows, H5Tget_size(type) * columns), columns});
    };
    const h5::Handle half = h5::half_type();
    reserve(topk_index, wide_index(header) ? H5T_STD_U16LE : H5T_STD_U8LE, tokens, k);
    reserve(topk_weight, half.get(), tokens, k);
    reserve(pooled_softmax, H5T_IEEE_F32LE, sequences, experts);
    reserve(pooled_topk, H5T_IEEE_F32LE, sequences, experts);
    reserve(hits, H5T_STD_U32LE, sequences, experts);
    if (header.has_router_logits)
        reserve(router_logits, half.get(), tokens, experts);
}

std::vector<std::string> list_languages(const h5::Source& source, hid_t parent) {
    H5G_info_t info{};
    if (H5Gget_info(parent, &info) < 0)
        throw h5::failure(source.file, "/languages", "cannot be read; the file is damaged");
    if (info.nlinks > most_languages)
        throw h5::damaged(source, "/languages", "at most " + std::to_string(most_languages) + " languages", std::to_string(info.nlinks));
    std::vector<std::string> codes;
    for (hsize_t i = 0; i < info.nlinks; ++i) {
        std::array<char, longest_code + 1> name{};
        const ssize_t length = H5Lget_name_by_idx(parent, ".", H5_INDEX_NAME, H5_ITER_INC, i, name.data(), name.size(), H5P_DEFAULT);
        const std::string code = name.data();
        const bool printable = std::none_of(code.begin(), code.end(), [](unsigned char c) { return c < 32 || c == 127 || c == '/'; });
        if (length <= 0 || static_cast<std::size_t>(length) != code.size() || !printable)
            throw h5::damaged(source, "/languages", "language codes of 1 to 255 printable bytes", "another name");
        codes.push_back(code);
    }
    return codes;
}

LanguageShape check_language(const h5::Source& source, hid_t parent, const TraceHeader& header, const std::string& code) {
    using h5::Element;
    const Group group(source, parent, code);
    const hsize_t tokens = group.length(token_ids, Element::I32), sequences = group.length(row_keys, Element::Text);
    const hsize_t layers = header.moe_layers.size();
    const auto k = static_cast<hsize_t>(header.top_k), experts = static_cast<hsize_t>(header.experts);
    group.expect(sequence_offsets, Element::I64, {sequences + 1});
    group.expect(topk_index, wide_index(header) ? Element::U16 : Element::U8, {layers, tokens, k});
    const auto expect_unless_absent = [&](const char* name, Element element, const std::vector<hsize_t>& wanted) {
        if (!header.lacks(name))
            group.expect(name, element, wanted);
    };
    expect_unless_absent(topk_weight, Element::F16, {layers, tokens, k});
    expect_unless_absent(pooled_softmax, Element::F32, {layers, sequences, experts});
    expect_unless_absent(pooled_topk, Element::F32, {layers, sequences, experts});
    group.expect(hits, Element::U32, {layers, sequences, experts});
    LanguageShape shape{static_cast<std::int64_t>(tokens), static_cast<std::int64_t>(sequences), h5::has_link(group.group.get(), router_logits),
                        h5::has_link(group.group.get(), prompt_tokens)};
    if (shape.has_prompt_tokens)
        group.expect(prompt_tokens, Element::I64, {sequences});
    if (shape.has_router_logits)
        group.expect(router_logits, Element::F16, {layers, tokens, experts});
    return shape;
}

int read_layers_complete(const h5::Source& source, hid_t parent, const TraceHeader& header, const std::string& code) {
    const Group group(source, parent, code);
    const std::int64_t layers = h5::get_int(source, group.group.get(), place(code), layers_complete);
    if (layers < 0 || layers > static_cast<std::int64_t>(header.moe_layers.size()))
        throw h5::damaged(source, place(code) + ", attribute layers_complete", "0 to " + std::to_string(header.moe_layers.size()),
                          std::to_string(layers));
    return static_cast<int>(layers);
}

std::vector<std::int32_t> read_token_ids(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape) {
    auto ids = Group(source, parent, code).vector<std::int32_t>(token_ids, shape.tokens);
    const auto negative = std::find_if(ids.begin(), ids.end(), [](std::int32_t id) { return id < 0; });
    if (negative != ids.end())
        throw h5::damaged(source, place(code, token_ids), "token ids from 0", std::to_string(*negative));
    return ids;
}

std::vector<std::int64_t> read_sequence_offsets(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape) {
    auto offsets = Group(source, parent, code).vector<std::int64_t>(sequence_offsets, shape.sequences + 1);
    if (offsets.front() != 0 || offsets.back() != shape.tokens || !std::is_sorted(offsets.begin(), offsets.end()))
        throw h5::damaged(source, place(code, sequence_offsets), "offsets that rise from 0 to " + std::to_string(shape.tokens), "others");
    return offsets;
}

std::vector<std::int64_t> read_prompt_tokens(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape) {
    if (!shape.has_prompt_tokens)
        return {};
    auto prompts = Group(source, parent, code).vector<std::int64_t>(prompt_tokens, shape.sequences);
    const std::vector<std::int64_t> offsets = read_sequence_offsets(source, parent, code, shape);
    for (std::size_t s = 0; s < prompts.size(); ++s)
        if (prompts[s] < 0 || prompts[s] > offsets[s + 1] - offsets[s])
            throw h5::damaged(source, place(code, prompt_tokens),
                              "0 to the " + std::to_string(offsets[s + 1] - offsets[s]) + " tokens of sequence " + std::to_string(s),
                              std::to_string(prompts[s]));
    return prompts;
}

std::vector<std::string> read_row_keys(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape) {
    const Group group(source, parent, code);
    const h5::Handle dataset = h5::open_dataset(source, group.group.get(), place(code), row_keys);
    const std::size_t width = h5::text_bytes(dataset.get()), count = static_cast<std::size_t>(shape.sequences);
    std::string bytes(width * count, '\0');
    h5::read_slab(source, dataset.get(), place(code, row_keys), {0}, {count}, bytes.data());
    std::vector<std::string> keys;
    keys.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const char* key = bytes.data() + i * width;
        keys.emplace_back(key, ::strnlen(key, width));
    }
    std::set<std::string_view> seen;
    for (const auto& key : keys)
        if (!seen.insert(key).second)
            throw h5::damaged(source, place(code, row_keys), "distinct keys", "\"" + key + "\" twice");
    return keys;
}

} // namespace isogloss::layout
