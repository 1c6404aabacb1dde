// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/hdf5.h"
#include "core/trace/schema.h"

#include <cstddef>
#include <string>
#include <vector>

// Names, shapes and chunks of schema 1 (docs/trace-format.md), shared by writer, reader, verify and merge.
namespace isogloss::layout {

inline constexpr const char* token_ids = "token_ids";
inline constexpr const char* sequence_offsets = "sequence_offsets";
inline constexpr const char* row_keys = "row_keys";
inline constexpr const char* topk_index = "topk_index";
inline constexpr const char* topk_weight = "topk_weight";
inline constexpr const char* pooled_softmax = "pooled_softmax";
inline constexpr const char* pooled_topk = "pooled_topk";
inline constexpr const char* hits = "hits";
inline constexpr const char* router_logits = "router_logits";
inline constexpr const char* layers_complete = "layers_complete";

std::string place(const std::string& code, const char* dataset = nullptr); ///< "/languages/hin_Deva/topk_index"
std::size_t index_bytes(const TraceHeader& header);                        ///< 1, or 2 if E > 256

void write_header(hid_t root, const TraceHeader& header);
TraceHeader read_header(const h5::Source& source, hid_t root);
/// The first field, other than `created` and `writer`, in which two headers differ; empty if none.
std::string difference(const TraceHeader& a, const TraceHeader& b);

/// Creates /languages/<code> with all its datasets, tokens written, everything else reserved.
void create_language(const std::filesystem::path& file, hid_t languages, const TraceHeader& header, const TraceLanguage& language);
/// Tokens, offsets and keys of a language, checked.
TraceLanguage read_language(const h5::Source& source, hid_t languages, const std::string& code);

} // namespace isogloss::layout
