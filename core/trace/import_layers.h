// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// Routing of one layer of some whole sequences, as `TraceWriter::Slice` takes it.
struct ImportedLayer {
    std::vector<std::int32_t> index;                ///< [n, k]
    std::vector<float> weight, logits;              ///< [n, k], [n, E]; empty where there are none
    std::vector<float> pooled_softmax, pooled_topk; ///< [s, E]; likewise
    std::vector<std::uint32_t> hits;                ///< [s, E]
};

/// What the tokens of one sequence add to a layer. Each throws `TraceError`, beginning with `place`, for a token that cannot have been routed.
struct SequenceImporter {
    std::size_t experts = 0, top_k = 0;
    bool renormalise = false;
    std::string place; ///< "FILE, ARRAY, layer 3"

    /// ids [n, k]; weights [n, k] or empty.
    void add_ids(std::span<const std::int64_t> ids, std::span<const float> weights, ImportedLayer& layer) const;
    /// logits [n, E]
    void add_logits(std::span<const float> logits, ImportedLayer& layer) const;

private:
    void add_hits(std::size_t first, std::size_t tokens, ImportedLayer& layer) const;
    void add_pooled_topk(std::size_t first, std::size_t tokens, ImportedLayer& layer) const;
};

} // namespace isogloss
