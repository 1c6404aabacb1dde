// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/budget.h"

#include "core/model/block.h"

#include <sched.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <set>
#include <string>
#include <thread>

namespace isogloss {

namespace {

constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

std::uint64_t number_in(const std::string& path) {
    std::ifstream file(path);
    std::uint64_t value = 0;
    return file >> value ? value : unlimited;
}

std::uint64_t system_available() {
    std::ifstream file("/proc/meminfo");
    std::string key;
    std::uint64_t kilobytes = 0;
    std::string unit;
    while (file >> key >> kilobytes) {
        if (key == "MemAvailable:")
            return kilobytes * 1024;
        std::getline(file, unit);
    }
    return 4ull << 30;
}

/// Room left in this process's control group (version 2), or `unlimited`.
std::uint64_t group_available() {
    std::ifstream file("/proc/self/cgroup");
    std::string line;
    std::uint64_t room = unlimited;
    while (std::getline(file, line)) {
        if (!line.starts_with("0::"))
            continue;
        const std::string folder = "/sys/fs/cgroup" + line.substr(3);
        const std::uint64_t limit = number_in(folder + "/memory.max");
        const std::uint64_t used = number_in(folder + "/memory.current");
        if (limit != unlimited && used != unlimited)
            room = std::min(room, limit > used ? limit - used : 0);
    }
    return room;
}

std::uint64_t unsigned_of(std::int64_t value) { return static_cast<std::uint64_t>(std::max<std::int64_t>(value, 0)); }

/// Latent vectors, their norm (in both types) and what they are expanded to.
std::uint64_t latent_bytes(const ModelConfig& config, std::uint64_t rows, std::uint64_t element) {
    if (!config.latent_attention())
        return 0;
    const std::uint64_t rank = unsigned_of(std::max(config.latent.query_rank, config.latent.key_rank + config.latent.rotary_dim));
    const std::uint64_t expanded = unsigned_of(config.heads) * unsigned_of(config.latent.plain_dim + config.value_dim);
    return rows * ((2 * rank + expanded) * element + 4 * rank);
}

} // namespace

std::uint64_t available_memory() { return std::min(system_available(), group_available()); }

int default_threads() {
    if (const char* given = std::getenv("OMP_NUM_THREADS"); given != nullptr && std::atoi(given) > 0)
        return std::atoi(given);
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    std::set<std::string> cores; // threads of one core name the same siblings
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &allowed))
            continue;
        std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/thread_siblings_list");
        std::string siblings;
        cores.insert(std::getline(file, siblings) ? siblings : "cpu" + std::to_string(cpu));
    }
    return std::max<int>(1, static_cast<int>(cores.size()));
}

BlockSizes BlockSizes::of(const ModelConfig& config) {
    BlockSizes blocks;
    const std::int64_t thousand_rows_each = 1024ll * config.experts / config.top_k;
    blocks.mlp_tokens = std::clamp<std::int64_t>(thousand_rows_each, 4096, 32768);
    return blocks;
}

std::uint64_t hidden_bytes_per_token(const ModelConfig& config) {
    return 4 * unsigned_of(config.hidden_size) + 16; // f32, and the ids and offsets
}

std::uint64_t buffer_bytes(const ModelConfig& config, const BlockSizes& blocks, const Compute& compute, bool converts_weights, int threads,
                           std::int64_t longest) {
    const std::uint64_t element = c10::elementSize(compute.dtype), packed_element = c10::elementSize(compute.packed_type());
    const std::uint64_t hidden = unsigned_of(config.hidden_size);
    const std::uint64_t query = unsigned_of(config.heads) * unsigned_of(config.head_dim);
    const std::uint64_t key = unsigned_of(config.kv_heads) * unsigned_of(config.head_dim);
    const std::uint64_t value = unsigned_of(config.kv_heads) * unsigned_of(config.value_dim);
    const std::uint64_t inner = unsigned_of(std::max({config.expert_intermediate, config.dense_intermediate, config.shared.intermediate}));
    const std::uint64_t alternating = config.activation == Activation::ClampedSwiGlu ? inner : 0; // gate and up in one row
    const std::uint64_t attention_rows = unsigned_of(std::max(blocks.attention_tokens, longest)) + 16;
    const std::uint64_t routed_rows = unsigned_of(std::max(blocks.mlp_tokens, longest)) + 16;
    const std::uint64_t expert_rows = std::min<std::uint64_t>(mlp_rows, routed_rows);
    const std::uint64_t experts = unsigned_of(config.experts);
    const std::uint64_t top_k = unsigned_of(config.top_k);

    const std::uint64_t normed = std::max(attention_rows, routed_rows) * hidden * element;
    // Packed products: queries, keys and values come out in f32 and are made ready in place.
    const std::uint64_t projected = compute.packed_products ? (query + key + value) * 4 + std::max(hidden, query) * packed_element + query * element
                                                            : (2 * query + key + value + hidden) * element + (query + key + value) * 4;
    const std::uint64_t attention = attention_rows * projected + latent_bytes(config, attention_rows, element);
    const std::uint64_t per_thread = unsigned_of(longest + 32) * (unsigned_of(config.head_dim + config.value_dim + 32) + 4) * 4;
    const std::uint64_t router = routed_rows * (3 * experts * 4 + top_k * (4 + 4 + 8 + 4)) + expert_rows * hidden * 4;
    const std::uint64_t expert =
        expert_rows * (compute.packed_products ? (hidden + inner) * packed_element : (2 * hidden + 2 * inner + alternating) * element);
    const std::uint64_t widest = std::max({hidden * (inner + alternating), hidden * query, unsigned_of(blocks.head_columns) * hidden});
    // Operands of products that go through f32; packed ones have gate and up converted side by side.
    const std::uint64_t wide_rows = std::max(attention_rows * (std::max(hidden, query) + std::max(hidden, query)), expert_rows * (hidden + inner));
    const std::uint64_t conversion = !converts_weights         ? 0
                                     : compute.packed_products ? widest * 2 * element
                                                               : widest * 4 + (compute.dtype == at::kBFloat16 ? wide_rows * 4 : 0);
    const std::uint64_t head = unsigned_of(blocks.head_rows) * (hidden + unsigned_of(blocks.head_columns)) * 4;
    const std::uint64_t library = 128ull << 20; // pages of libtorch that the first sweep touches, what oneDNN and the allocator keep for themselves
    return normed + attention + per_thread * unsigned_of(threads) + router + expert + conversion + head + library;
}

} // namespace isogloss
