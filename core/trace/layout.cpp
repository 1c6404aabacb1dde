// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/layout.h"

#include <algorithm>
#include <cstring>

namespace isogloss::layout {

namespace {

constexpr hsize_t tokens_per_chunk = 32768;
constexpr hsize_t bytes_per_chunk = hsize_t{4} << 20;

/// Rows of a chunk: one layer, and not more than about 4 MB.
hsize_t chunk_rows(hsize_t rows, std::size_t bytes_per_row) {
    return std::max<hsize_t>(1, std::min({rows, tokens_per_chunk, bytes_per_chunk / std::max<std::size_t>(bytes_per_row, 1)}));
}

/// Attributes of the root that are plain text: name in the file → field.
struct TextField {
    const char* name;
    std::string TraceHeader::*field;
};
constexpr TextField text_fields[] = {
    {"writer", &TraceHeader::writer},
    {"created", &TraceHeader::created},
    {"model_name", &TraceHeader::model_name},
    {"model_family", &TraceHeader::model_family},
    {"model_config_sha256", &TraceHeader::config_sha256},
    {"model_weights_fingerprint", &TraceHeader::weights_fingerprint},
    {"model_tokenizer_sha256", &TraceHeader::tokenizer_sha256},
    {"numerics_dtype", &TraceHeader::dtype},
    {"numerics_device", &TraceHeader::device},
    {"numerics_torch_version", &TraceHeader::torch_version},
    {"corpus_kind", &TraceHeader::corpus_kind},
    {"corpus_fingerprint", &TraceHeader::corpus_fingerprint},
    {"corpus_name", &TraceHeader::corpus_name},
    {"reference_language", &TraceHeader::reference_language},
    {"plan", &TraceHeader::plan_json},
    {"score_function", &TraceHeader::score_function},
    {"shard", &TraceHeader::shard},
};

void require(const std::filesystem::path& file, const h5::Handle& handle, const std::string& where) {
    if (!handle.valid())
        throw h5::failure(file, where, "could not be created");
}

} // namespace

std::string place(const std::string& code, const char* dataset) { return "/languages/" + code + (dataset ? std::string("/") + dataset : ""); }

std::size_t index_bytes(const TraceHeader& header) { return header.experts > 256 ? 2 : 1; }

void write_header(hid_t root, const TraceHeader& header) {
    h5::put_int(root, "schema_version", header.schema_version);
    for (const auto& [name, field] : text_fields)
        h5::put_text(root, name, header.*field);
    h5::put_int(root, "k", header.top_k);
    h5::put_int(root, "E", header.experts);
    h5::put_int(root, "model_layers", header.model_layers);
    h5::put_int(root, "chat", header.chat ? 1 : 0);
    h5::put_ints(root, "moe_layers", header.moe_layers);
}

TraceHeader read_header(const h5::Source& source, hid_t root) {
    const auto bad = [&](const std::string& where, const std::string& expected, const std::string& found, const std::string& advice) {
        return TraceError(sentence({source.file.string(), where, expected, found, advice}));
    };
    if (H5Aexists(root, "schema_version") <= 0)
        throw bad({}, "an Isogloss trace (attribute schema_version)", "another kind of HDF5 file", {});
    TraceHeader header;
    const std::int64_t schema = h5::get_int(source, root, "/", "schema_version");
    if (schema != trace_schema_version)
        throw bad("attribute schema_version", "1", std::to_string(schema), "A newer Isogloss wrote this file: update to read it.");
    for (const auto& [name, field] : text_fields)
        if (std::strcmp(name, "shard") != 0 || H5Aexists(root, name) > 0)
            header.*field = h5::get_text(source, root, "/", name);
    const auto small = [&](const char* name, std::int64_t least, std::int64_t most) {
        const std::int64_t value = h5::get_int(source, root, "/", name);
        if (value < least || value > most)
            throw bad(std::string("attribute ") + name, std::to_string(least) + " to " + std::to_string(most), std::to_string(value), {});
        return static_cast<int>(value);
    };
    header.experts = small("E", 1, 65536);
    header.top_k = small("k", 1, header.experts);
    header.model_layers = small("model_layers", 1, 100000);
    header.chat = small("chat", 0, 1) == 1;
    header.moe_layers = h5::get_ints(source, root, "/", "moe_layers");
    int before = -1;
    for (const std::int32_t layer : header.moe_layers) {
        if (layer <= before || layer >= header.model_layers)
            throw bad("attribute moe_layers", "rising layer ids below model_layers", std::to_string(layer) + " after " + std::to_string(before), {});
        before = layer;
    }
    return header;
}

std::string difference(const TraceHeader& a, const TraceHeader& b) {
    for (const auto& [name, field] : text_fields)
        if (std::strcmp(name, "writer") != 0 && std::strcmp(name, "created") != 0 && a.*field != b.*field)
            return name;
    if (a.top_k != b.top_k)
        return "k";
    if (a.experts != b.experts)
        return "E";
    if (a.model_layers != b.model_layers || a.moe_layers != b.moe_layers)
        return "moe_layers";
    if (a.chat != b.chat)
        return "chat";
    return {};
}

void create_language(const std::filesystem::path& file, hid_t languages, const TraceHeader& header, const TraceLanguage& language) {
    const h5::Handle group(H5Gcreate2(languages, language.code.c_str(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Gclose);
    require(file, group, place(language.code));
    h5::put_int(group.get(), layers_complete, 0);
    const auto tokens = static_cast<hsize_t>(language.tokens()), sequences = static_cast<hsize_t>(language.sequences());
    const auto layers = static_cast<hsize_t>(header.moe_layers.size()), k = static_cast<hsize_t>(header.top_k),
               experts = static_cast<hsize_t>(header.experts);

    const auto store = [&](const char* name, hid_t type, hsize_t count, const void* values) {
        const h5::Handle dataset = h5::create_dataset(group.get(), name, type, {count}, {});
        require(file, dataset, place(language.code, name));
        h5::write_slab(file, dataset.get(), place(language.code, name), {0}, {count}, values);
    };
    store(token_ids, H5T_STD_I32LE, tokens, language.token_ids.data());
    store(sequence_offsets, H5T_STD_I64LE, sequences + 1, language.sequence_offsets.data());
    std::size_t longest = 1;
    for (const auto& key : language.row_keys)
        longest = std::max(longest, key.size());
    std::string keys(longest * language.row_keys.size(), '\0');
    for (std::size_t i = 0; i < language.row_keys.size(); ++i)
        language.row_keys[i].copy(keys.data() + i * longest, longest);
    const h5::Handle key_type = h5::text_type(longest);
    store(row_keys, key_type.get(), sequences, keys.data());

    const auto reserve = [&](const char* name, hid_t type, std::size_t element, hsize_t rows, hsize_t columns) {
        const h5::Handle dataset =
            h5::create_dataset(group.get(), name, type, {layers, rows, columns}, {1, chunk_rows(rows, element * columns), columns});
        require(file, dataset, place(language.code, name));
    };
    const h5::Handle half = h5::half_type();
    reserve(topk_index, index_bytes(header) == 1 ? H5T_STD_U8LE : H5T_STD_U16LE, index_bytes(header), tokens, k);
    reserve(topk_weight, half.get(), 2, tokens, k);
    reserve(pooled_softmax, H5T_IEEE_F32LE, 4, sequences, experts);
    reserve(pooled_topk, H5T_IEEE_F32LE, 4, sequences, experts);
    reserve(hits, H5T_STD_U32LE, 4, sequences, experts);
    if (header.has_router_logits)
        reserve(router_logits, half.get(), 2, tokens, experts);
}

TraceLanguage read_language(const h5::Source& source, hid_t languages, const std::string& code) {
    TraceLanguage language;
    language.code = code;
    const h5::Handle group = h5::open_group(source, languages, "/languages", code.c_str());
    const auto vector = [&](const char* name, H5T_class_t type, std::size_t size) {
        h5::Handle dataset = h5::open_dataset(source, group.get(), place(code), name);
        const auto shape = h5::dataset_shape(source, dataset.get(), place(code, name), type, size);
        if (shape.size() != 1)
            throw TraceError(sentence({source.file.string(), place(code, name), "one dimension", std::to_string(shape.size()), {}}));
        return std::pair{std::move(dataset), shape[0]};
    };
    {
        const auto [dataset, count] = vector(token_ids, H5T_INTEGER, 4);
        language.token_ids.resize(count);
        h5::read_slab(source, dataset.get(), place(code, token_ids), {0}, {count}, language.token_ids.data());
    }
    {
        const auto [dataset, count] = vector(sequence_offsets, H5T_INTEGER, 8);
        language.sequence_offsets.resize(count);
        h5::read_slab(source, dataset.get(), place(code, sequence_offsets), {0}, {count}, language.sequence_offsets.data());
    }
    const auto& offsets = language.sequence_offsets;
    if (offsets.empty() || offsets.front() != 0 || offsets.back() != language.tokens() || !std::is_sorted(offsets.begin(), offsets.end()))
        throw TraceError(
            sentence({source.file.string(), place(code, sequence_offsets), "rising offsets from 0 to the number of tokens", "others", {}}));
    {
        const auto [dataset, count] = vector(row_keys, H5T_STRING, 0);
        if (count + 1 != offsets.size())
            throw TraceError(
                sentence({source.file.string(), place(code, row_keys), std::to_string(offsets.size() - 1) + " keys", std::to_string(count), {}}));
        const h5::Handle type(H5Dget_type(dataset.get()), H5Tclose);
        if (H5Tis_variable_str(type.get()) > 0)
            throw TraceError(sentence({source.file.string(), place(code, row_keys), "strings of fixed length", "strings of variable length", {}}));
        const std::size_t width = H5Tget_size(type.get());
        std::string keys(width * count, '\0');
        h5::read_slab(source, dataset.get(), place(code, row_keys), {0}, {count}, keys.data());
        for (hsize_t i = 0; i < count; ++i) {
            const char* key = keys.data() + i * width;
            language.row_keys.emplace_back(key, ::strnlen(key, width));
        }
    }
    return language;
}

} // namespace isogloss::layout
