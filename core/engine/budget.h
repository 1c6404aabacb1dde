// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/model/tensor.h"

#include <cstdint>

namespace isogloss {

/// Memory that this process may still take: the system's available memory, or less where a control group (a cluster job) sets a limit.
std::uint64_t available_memory();

/// One thread per physical core that this process may run on; OMP_NUM_THREADS wins.
int default_threads();

/// How a sweep is cut and what its buffers hold. Whole sequences stay together, so a longer sequence enlarges its block.
struct BlockSizes {
    std::int64_t attention_tokens = 4096;
    std::int64_t mlp_tokens = 8192; ///< enough rows per expert for the products to run at their best
    std::int64_t head_rows = 1024;
    std::int64_t head_columns = 8192; ///< vocabulary entries per product
    static BlockSizes of(const ModelConfig& config);
};

/// Bytes of hidden states per token of a sweep, and of every buffer when the longest sequence has `longest` tokens.
std::uint64_t hidden_bytes_per_token(const ModelConfig& config);
std::uint64_t buffer_bytes(const ModelConfig& config, const BlockSizes& blocks, const Compute& compute, bool converts_weights, int threads,
                           std::int64_t longest);

} // namespace isogloss
