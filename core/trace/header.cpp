// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/layout.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace isogloss {

bool TraceHeader::lacks(std::string_view name) const noexcept {
    const std::string_view list = absent;
    for (std::size_t at = list.find(name); at != std::string_view::npos; at = list.find(name, at + 1))
        if ((at == 0 || list[at - 1] == ' ') && (at + name.size() == list.size() || list[at + name.size()] == ' '))
            return true;
    return false;
}

} // namespace isogloss

namespace isogloss::layout {

namespace {

constexpr int most_experts = 65536; // what u16 can index
constexpr int most_layers = 100000;

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
    {"router", &TraceHeader::router},
    {"shard", &TraceHeader::shard},
    {"absent", &TraceHeader::absent},
    {"replay", &TraceHeader::replay},
};
/// Written since later than the others: a file may be without them.
bool may_be_missing(const char* name) {
    const std::string_view later[] = {"shard", "router", "absent", "replay"};
    return std::find(std::begin(later), std::end(later), name) != std::end(later);
}

constexpr std::string_view may_be_absent[] = {layout::topk_weight, layout::pooled_softmax, layout::pooled_topk, layout::token_ids};

/// Calls visit(name) for every name of the list.
template <typename Visit> void for_each_name(std::string_view list, const Visit& visit) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        visit(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

bool is(const char* name, const char* other) { return std::strcmp(name, other) == 0; }

int small_int(const h5::Source& source, hid_t root, const char* name, std::int64_t least, std::int64_t most) {
    const std::int64_t value = h5::get_int(source, root, "/", name);
    if (value < least || value > most)
        throw h5::damaged(source, std::string("attribute ") + name, std::to_string(least) + " to " + std::to_string(most), std::to_string(value));
    return static_cast<int>(value);
}

} // namespace

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
    if (!h5::has_attribute(root, "schema_version"))
        throw TraceError(sentence({source.file.string(), {}, "an Isogloss trace (attribute schema_version)", "another kind of HDF5 file", {}}));
    const std::int64_t schema = h5::get_int(source, root, "/", "schema_version");
    if (schema != trace_schema_version)
        throw TraceError(sentence({source.file.string(), "attribute schema_version", std::to_string(trace_schema_version), std::to_string(schema),
                                   "If a newer Isogloss wrote this file, it takes that one to read it."}));
    TraceHeader header;
    for (const auto& [name, field] : text_fields)
        if (!may_be_missing(name) || h5::has_attribute(root, name))
            header.*field = h5::get_text(source, root, "/", name);
    for_each_name(header.absent, [&](std::string_view name) {
        if (std::find(std::begin(may_be_absent), std::end(may_be_absent), name) == std::end(may_be_absent))
            throw h5::damaged(source, "attribute absent", "names among topk_weight, pooled_softmax, pooled_topk and token_ids",
                              "\"" + std::string(name) + "\"");
    });
    header.experts = small_int(source, root, "E", 1, most_experts);
    header.top_k = small_int(source, root, "k", 1, header.experts);
    header.model_layers = small_int(source, root, "model_layers", 1, most_layers);
    header.chat = small_int(source, root, "chat", 0, 1) == 1;
    header.moe_layers = h5::get_ints(source, root, "/", "moe_layers");
    std::int32_t before = -1;
    for (const std::int32_t layer : header.moe_layers) {
        if (layer <= before || layer >= header.model_layers)
            throw h5::damaged(source, "attribute moe_layers", "rising layer ids below model_layers",
                              std::to_string(layer) + " after " + std::to_string(before));
        before = layer;
    }
    return header;
}

std::string difference(const TraceHeader& a, const TraceHeader& b) {
    for (const auto& [name, field] : text_fields)
        if (!is(name, "router") && !is(name, "writer") && !is(name, "created") && a.*field != b.*field)
            return name;
    if (a.top_k != b.top_k)
        return "k";
    if (a.experts != b.experts)
        return "E";
    if (a.model_layers != b.model_layers)
        return "model_layers";
    if (a.moe_layers != b.moe_layers)
        return "moe_layers";
    if (a.chat != b.chat)
        return "chat";
    return {};
}

} // namespace isogloss::layout
