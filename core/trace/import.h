// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/trace/schema.h"

#include <filesystem>
#include <string>
#include <vector>

namespace isogloss {

/// Order of an array's first two axes; the last one is k (ids, weights) or E (logits). An array of two axes has one layer.
enum class ImportAxes {
    TokenLayer, ///< [T, L, k], as serving engines save them per request
    LayerToken, ///< [L, T, k]
};

/// Arrays of one language: each path is a .npy, .npz or .safetensors file or a folder of .npy files (`ArraySource`) with one array per sequence,
/// whose name is the row key; exactly one of `ids` and `logits` is given, the others may be empty.
struct ImportedLanguage {
    std::string code;
    std::filesystem::path ids;     ///< chosen experts, integers [T, L, k], the router's first choice first (repeat rate relies on it)
    std::filesystem::path logits;  ///< router logits, floats [T, L, E]
    std::filesystem::path weights; ///< effective weights of the chosen experts, floats [T, L, k]; only with `ids`
    std::filesystem::path tokens;  ///< token ids, integers [T]
    std::filesystem::path offsets; ///< integers [S + 1] from 0 to T: cuts a source of a single array into sequences with the keys 0 … S − 1
};

struct ImportOptions {
    std::vector<ImportedLanguage> languages; ///< in all of them ids or logits, weights or none, tokens or none
    ImportAxes axes = ImportAxes::TokenLayer;
    int experts = 0;             ///< E; 0 = what the logits say
    int top_k = 0;               ///< k; 0 = what the ids say
    std::vector<int> moe_layers; ///< true ids of the L layers; empty = 0 … L − 1
    int model_layers = 0;        ///< 0 = the last routed layer and those before it
    bool renormalise = false;    ///< logits: the effective weights are softmax's chosen values divided by their sum (norm_topk_prob)
    std::string model_name;
    std::string reference_language; ///< empty = the first
    bool overwrite = false;
};

/// Makes a trace of arrays that another program saved. From logits, everything a trace holds is computed as Isogloss computes it for softmax routers
/// (softmax over all E; top-k with ties to the lower expert); from ids with weights, all but `pooled_softmax`; from ids alone, chosen experts and
/// hits. What is missing stands in `TraceHeader::absent`. Memory: one sequence and about 64 MiB. Nothing is left at `out` if it fails. Throws
/// `TraceError` naming file, array and token: shapes that do not fit, experts outside 0 … E − 1 or twice in a token, values that are not finite, keys
/// that differ between the arrays of a language; `Cancelled`.
void import_trace(const std::filesystem::path& out, const ImportOptions& options, const CancelToken& cancel = {}, const ProgressSink& progress = {});

} // namespace isogloss
