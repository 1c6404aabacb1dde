// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/checked.h"
#include "core/trace/schema.h"

#include <cstddef>
#include <string>
#include <vector>

// Names, shapes and chunks of schema 1 (docs/trace-format.md), shared by writer, reader and merge.
namespace isogloss::layout {

inline constexpr const char* languages = "languages";
inline constexpr const char* token_ids = "token_ids";
inline constexpr const char* sequence_offsets = "sequence_offsets";
inline constexpr const char* row_keys = "row_keys";
inline constexpr const char* prompt_tokens = "prompt_tokens";
inline constexpr const char* topk_index = "topk_index";
inline constexpr const char* topk_weight = "topk_weight";
inline constexpr const char* pooled_softmax = "pooled_softmax";
inline constexpr const char* pooled_topk = "pooled_topk";
inline constexpr const char* hits = "hits";
inline constexpr const char* router_logits = "router_logits";
inline constexpr const char* layers_complete = "layers_complete";

std::string place(const std::string& code, const char* dataset = nullptr); ///< "/languages/hin_Deva/topk_index"
bool wide_index(const TraceHeader& header);                                ///< topk_index is u16, not u8

void write_header(hid_t root, const TraceHeader& header);
/// Everything but `has_router_logits`, which the languages tell.
TraceHeader read_header(const h5::Source& source, hid_t root);
/// The first attribute, other than `created` and `writer`, in which two headers differ; empty if none.
std::string difference(const TraceHeader& a, const TraceHeader& b);

/// Creates /languages/<code> with all its datasets; tokens, offsets and keys are written, everything else is reserved.
void create_language(const std::filesystem::path& file, hid_t parent, const TraceHeader& header, const TraceLanguage& language);

/// Codes under /languages, by name.
std::vector<std::string> list_languages(const h5::Source& source, hid_t parent);

struct LanguageShape {
    std::int64_t tokens = 0, sequences = 0;
    bool has_router_logits = false;
    bool has_prompt_tokens = false;
};
/// Checks type, shape and storage of every dataset of a language against the header.
LanguageShape check_language(const h5::Source& source, hid_t parent, const TraceHeader& header, const std::string& code);
int read_layers_complete(const h5::Source& source, hid_t parent, const TraceHeader& header, const std::string& code);

/// Of a language that `check_language` has passed. Offsets rise from 0 to T; ids are not negative; keys are distinct.
std::vector<std::int32_t> read_token_ids(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape);
std::vector<std::int64_t> read_sequence_offsets(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape);
/// From 0 to the sequence's length each; empty if the language has none.
std::vector<std::int64_t> read_prompt_tokens(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape);
std::vector<std::string> read_row_keys(const h5::Source& source, hid_t parent, const std::string& code, const LanguageShape& shape);

} // namespace isogloss::layout
