// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/schema.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// Writes a trace so that a kill at any moment leaves a file that opens and says what is complete: all objects are created before the first value is
/// written (in a temporary file that is then renamed), and a layer's data are on the disk before its language's `layers_complete` is raised.
/// Every HDF5 call of the process runs under one lock (core/trace/hdf5_lock.h); a writer itself belongs to one thread at a time.
/// Everything throws `TraceError`; after a failed write the file is what it was up to `layers_complete`, and `resume` goes on from there.
class TraceWriter {
public:
    /// Creates FILE and takes its disk space; refuses to replace an existing one unless `overwrite`, and one that is being written always.
    static TraceWriter create(const std::filesystem::path& file, const TraceHeader& header, const std::vector<TraceLanguage>& languages,
                              bool overwrite);
    /// Opens an unfinished trace to go on. The header (all but `created` and `writer`) and the languages' tokens must be the same, else `TraceError`
    /// says which field differs.
    static TraceWriter resume(const std::filesystem::path& file, const TraceHeader& header, const std::vector<TraceLanguage>& languages);

    TraceWriter(TraceWriter&&) noexcept;
    TraceWriter& operator=(TraceWriter&&) noexcept;
    ~TraceWriter(); ///< closes; what is flushed stays

    /// Routing of tokens [first_token, +tokens) of `language` in MoE layer `moe_index`, which must not be complete; tokens of a layer in any
    /// whole-sequence slices. topk_index [tokens,k], topk_weight [tokens,k] f32 (stored f16), router_logits [tokens,E] f32 or empty (stored f16),
    /// pooled_softmax / pooled_topk [sequences,E] f32 and hits [sequences,E] of the sequences from `first_sequence` on. What the header lists as
    /// absent stays empty.
    struct Slice {
        std::size_t language = 0;
        int moe_index = 0;
        std::int64_t first_token = 0, tokens = 0;
        std::int64_t first_sequence = 0, sequences = 0;
        std::span<const std::int32_t> topk_index;
        std::span<const float> topk_weight;
        std::span<const float> router_logits;
        std::span<const float> pooled_softmax, pooled_topk;
        std::span<const std::uint32_t> hits;
    };
    void write(const Slice& slice);
    /// All tokens of `language` in layers [0, moe_index] are written: flush, raise `layers_complete` from moe_index to moe_index + 1, flush.
    void complete_layer(std::size_t language, int moe_index);
    /// The same for several languages with one wait for the disk.
    void complete_layer(std::span<const std::size_t> languages, int moe_index);
    int layers_complete(std::size_t language) const;
    void close();

    struct Impl;

private:
    explicit TraceWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace isogloss
