// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/schema.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace isogloss {

/// Which pooled distribution a measure uses (METHOD: arXiv 2510.04694 eq. 1).
enum class Weighting {
    Softmax, ///< mean over tokens of softmax over all E
    TopK,    ///< mean over tokens of the effective weights, renormalised per token to sum 1
};
const char* weighting_name(Weighting weighting); ///< "softmax", "topk"

struct TraceLanguageInfo {
    std::string code;
    std::int64_t sequences = 0, tokens = 0;
    int layers_complete = 0; ///< MoE layers [0, layers_complete) are complete
};

/// `pooled` and `topk_weight` throw a `TraceError` that says why if the trace was imported without them (`TraceHeader::absent`).
///
/// Reads a trace that may still be growing (another writer, this process or another). Checks every shape and type against the header before use, and
/// what indexes something before it hands it out; throws `TraceError`, also for layers that are not complete yet. Layers here are MoE indices 0 …
/// Lm−1; `header().moe_layers` gives true ids. Thread-safe: calls are serialised.
class TraceReader {
public:
    explicit TraceReader(const std::filesystem::path& file);
    TraceReader(TraceReader&&) noexcept;
    TraceReader& operator=(TraceReader&&) noexcept;
    ~TraceReader();

    const std::filesystem::path& path() const;
    const TraceHeader& header() const;
    std::vector<TraceLanguageInfo> languages() const;          ///< fresh: reads layers_complete again
    std::size_t language_index(const std::string& code) const; ///< throws `TraceError` listing what is there
    int layers_complete() const;                               ///< smallest over the languages

    std::vector<std::string> row_keys(std::size_t language) const;          ///< [S], distinct
    std::vector<std::int32_t> token_ids(std::size_t language) const;        ///< [T], none negative
    std::vector<std::int64_t> sequence_offsets(std::size_t language) const; ///< [S+1], rising from 0 to T
    /// [S] how many of a sequence's first tokens are a prompt, the others generated; empty if the trace is not one of a generation.
    std::vector<std::int64_t> prompt_tokens(std::size_t language) const;
    std::vector<float> pooled(std::size_t language, int moe_index, Weighting weighting) const; ///< [S, E] f32, rows sum to 1
    /// The same of the first `rows` sequences (0 to S) in all layers that the language had complete when last looked at: [L, rows, E]. A fraction of
    /// the time that whole layers take, one by one.
    std::vector<float> pooled_head(std::size_t language, Weighting weighting, std::int64_t rows) const;
    std::vector<std::uint32_t> hits(std::size_t language, int moe_index) const; ///< [S, E] tokens of the sequence with e in the top-k
    /// Tokens [first, first+count) of one layer; count < 0 = all.
    std::vector<std::uint16_t> topk_index(std::size_t language, int moe_index, std::int64_t first = 0, std::int64_t count = -1) const; ///< [n, k] < E
    std::vector<float> topk_weight(std::size_t language, int moe_index, std::int64_t first = 0, std::int64_t count = -1) const; ///< [n, k] effective
    std::vector<float> router_logits(std::size_t language, int moe_index, std::int64_t first = 0,
                                     std::int64_t count = -1) const; ///< [n, E] raw; throws if not recorded

    struct Impl;

private:
    std::unique_ptr<Impl> impl_;
};

/// One finding of `verify_trace`.
struct TraceFinding {
    bool error = false; ///< else a remark
    std::string place;  ///< "/languages/hin_Deva/topk_index"
    std::string sentence;
};

/// Reads the whole trace and checks everything that docs/trace-format.md promises, up to `layers_complete`: shapes, types, index < E and distinct per
/// token, rows of pooled_* sum to 1 within 1e-5, hits equal what topk_index gives, pooled_topk equals what the weights give (half-float tolerance),
/// offsets rising, keys unique and equal over languages. A file that does not open as a trace is a finding too.
std::vector<TraceFinding> verify_trace(const std::filesystem::path& file);

/// Joins complete shards that were cut by sequence (same header, same languages, disjoint row keys). Shards that say i/n must be all there and are
/// interleaved, which gives the order of the corpus; others are laid one after the other. `out` must not exist. Throws `TraceError`.
void merge_traces(const std::filesystem::path& out, const std::vector<std::filesystem::path>& shards);

} // namespace isogloss
