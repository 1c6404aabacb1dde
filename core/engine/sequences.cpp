// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

namespace isogloss {

const char* compute_type_name(ComputeType type) { return type == ComputeType::F32 ? "f32" : "bf16"; }

void PackedSequences::add(std::span<const std::int32_t> ids) {
    if (offsets.empty())
        offsets.push_back(0);
    token_ids.insert(token_ids.end(), ids.begin(), ids.end());
    offsets.push_back(tokens());
}

HeadRequest HeadRequest::all_next_tokens(const PackedSequences& sequences) {
    HeadRequest request;
    request.candidate_offsets.push_back(0);
    for (std::size_t s = 0; s + 1 < sequences.offsets.size(); ++s) {
        for (std::int64_t t = sequences.offsets[s]; t + 1 < sequences.offsets[s + 1]; ++t) {
            request.tokens.push_back(t);
            request.candidates.push_back(sequences.token_ids[static_cast<std::size_t>(t) + 1]);
            request.candidate_offsets.push_back(static_cast<std::int64_t>(request.candidates.size()));
        }
    }
    return request;
}

} // namespace isogloss
