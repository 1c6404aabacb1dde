// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/trace/forward_dump.h"
#include "core/trace/reader.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace isogloss {

/// A finished trace whose experts another run is to use: the run then differs from that trace by everything but the choice of experts.
class RecordedRouting {
public:
    /// Opens the trace and reads all of its choices once, for their digest. Throws `TraceError` if it is not complete or was imported without tokens,
    /// `Cancelled`.
    RecordedRouting(const std::filesystem::path& file, const CancelToken& cancel);

    /// Where a sequence lies in the trace.
    struct Row {
        std::size_t language = 0;                 ///< of the trace
        std::int64_t first_token = 0, tokens = 0; ///< in that language
    };
    /// The recorded row of one text, whose tokens must be `ids`, or with `beginning` begin with them. Throws `InputError` that names language and row
    /// if the trace does not hold it or its tokens are others.
    Row find(const std::string& language, const std::string& key, std::span<const std::int32_t> ids, bool beginning) const;

    /// Layers, experts and top-k must be the model's; its weights and numerics may be others. Throws `InputError`.
    void check_model(const ModelConfig& config) const;

    /// What is recorded of it: {"trace": file name, "experts_sha256": digest of all topk_index, "weights_fingerprint", "dtype", "plan": object or
    /// null}, one line of JSON, keys by name.
    std::string description() const;

    /// [sum of tokens, k] choices of the rows in MoE layer `moe_index`.
    void read(int moe_index, std::span<const Row> rows, std::span<std::int32_t> index) const;

private:
    struct Language {
        std::map<std::string, std::size_t> rows; ///< key → row
        std::vector<std::int64_t> offsets;
        std::vector<std::int32_t> token_ids;
    };
    TraceReader trace_;
    std::vector<std::string> codes_;
    std::vector<Language> languages_;
    std::string digest_;
};

/// The recorded experts of one sweep's sequences.
class ReplayedRows final : public ForcedExperts {
public:
    ReplayedRows(const RecordedRouting& recorded, std::vector<RecordedRouting::Row> rows) : recorded_(recorded), rows_(std::move(rows)) {}
    void experts(int moe_index, std::span<std::int32_t> index) const override { recorded_.read(moe_index, rows_, index); }

private:
    const RecordedRouting& recorded_;
    std::vector<RecordedRouting::Row> rows_;
};

/// The experts of a file that `isogloss-cli forward` wrote, for the same ids.
class ReplayedForward final : public ForcedExperts {
public:
    /// Throws `InputError` if layers, experts, top-k or the sequences' ids differ.
    ReplayedForward(const std::filesystem::path& file, const ModelConfig& config, const std::vector<std::vector<std::int32_t>>& sequences);
    void experts(int moe_index, std::span<std::int32_t> index) const override;

private:
    ForwardRun run_;
};

} // namespace isogloss
