// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/engine/spill_file.h"

#include <ATen/ATen.h>

#include <list>
#include <optional>
#include <string>
#include <vector>

namespace isogloss {

/// Hidden states kept from earlier sweeps: the input of some layers, for given tokens and the plan's edits before that layer. A sweep of the same
/// tokens whose plan agrees up to there starts at that layer instead of at the first. What has no room in memory goes to disk.
class HiddenCheckpoints {
public:
    /// Bytes in memory and on disk.
    explicit HiddenCheckpoints(std::uint64_t budget, std::uint64_t disk = 0, const std::filesystem::path& folder = spill_folder())
        : budget_(budget), spilled_(folder, disk) {}

    struct Found {
        int layer = 0;
        at::Tensor hidden; ///< [T, H] f32, a copy
    };
    /// The latest layer whose input is known for these tokens under this plan.
    std::optional<Found> find(const std::string& tokens, const SteeringPlan& plan);

    /// Layers of a sweep whose input is worth keeping: evenly spaced, as many as the budget has room for and at most `most`.
    std::vector<int> layers_to_keep(std::uint64_t bytes_each, int first_layer, int layers) const;
    /// Keeps a copy, if there is room; what belongs to tokens that were not seen for long is given up first.
    void keep(const std::string& tokens, const SteeringPlan& plan, int layer, const at::Tensor& hidden);
    /// Called once per sweep: lets `keep` know what is old.
    void begin_sweep() { ++sweep_; }
    std::uint64_t bytes() const; ///< in memory
    std::uint64_t bytes_on_disk() const { return spilled_.bytes(); }

    /// Identity of packed sequences, and of which piece goes on from which where prefixes are shared.
    static std::string token_key(const PackedSequences& sequences, const std::vector<std::int64_t>& parent);

private:
    struct Entry {
        std::string tokens;
        std::string edits; ///< the plan before `layer`, canonical
        int layer = 0;
        at::Tensor hidden;                       ///< undefined where it lies on disk
        std::optional<std::uint64_t> place = {}; ///< in the file
        std::vector<std::int64_t> shape = {};    ///< of what lies there
        std::int64_t last_use = 0;
    };
    void forget_old();
    at::Tensor copy_of(const Entry& entry) const;

    std::uint64_t budget_;
    SpillFile spilled_;
    std::int64_t sweep_ = 0;
    std::list<Entry> entries_;
};

} // namespace isogloss
