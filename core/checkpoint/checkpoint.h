// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkpoint/safetensors.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace isogloss {

/// All tensors of a checkpoint folder: `model.safetensors`, else the shards that `model.safetensors.index.json` names (which must stay inside the
/// folder and hold what the index says). Throws `CheckpointError`: missing shard, tensor absent from its shard, pickle-only folder, …
class Checkpoint {
public:
    explicit Checkpoint(const std::filesystem::path& folder);

    bool contains(const std::string& name) const;
    const TensorView& tensor(const std::string& name) const; ///< throws `CheckpointError` naming the tensor and the folder
    const std::map<std::string, const TensorView*>& tensors() const noexcept { return index_; }
    std::uint64_t total_bytes() const noexcept { return total_bytes_; }
    std::int64_t parameters() const noexcept { return parameters_; } ///< elements of all floating tensors and MXFP4 blocks, without scales
    const std::filesystem::path& folder() const noexcept { return folder_; }
    /// SHA-256 over every shard's name, size, header and 64 evenly spaced 4 KiB blocks: cheap on 60 GB, sensitive to any re-save or fine-tune.
    std::string fingerprint() const;

private:
    std::filesystem::path folder_;
    std::vector<std::unique_ptr<SafetensorsFile>> files_;
    std::map<std::string, const TensorView*> index_;
    std::uint64_t total_bytes_ = 0;
    std::int64_t parameters_ = 0;
};

/// A folder as it is, or an id ("Qwen/Qwen3-30B-A3B") found in the local hub cache (HF_HUB_CACHE, then HF_HOME/hub, then ~/.cache/huggingface/hub;
/// newest snapshot of `refs/main`). Never downloads. Throws `InputError` that says where it looked.
std::filesystem::path resolve_model(const std::string& folder_or_id);

/// Element conversion, safe for unaligned input. `count` elements.
void bf16_to_f32(const void* in, float* out, std::size_t count);
void f16_to_f32(const void* in, float* out, std::size_t count);
void f32_to_f16(const float* in, std::uint16_t* out, std::size_t count);  ///< round to nearest even
void f32_to_bf16(const float* in, std::uint16_t* out, std::size_t count); ///< round to nearest even

} // namespace isogloss
