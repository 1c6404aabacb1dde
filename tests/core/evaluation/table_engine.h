// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <vector>

namespace isogloss::tests {

/// A language model without weights: the distribution of the next token is a fixed function of all tokens so far (and of the plan), so that a
/// sequence that is cut, packed or looked up wrongly gives other numbers.
class TableEngine : public Engine {
public:
    TableEngine() {
        config_.name = "table";
        config_.family = "olmoe";
        config_.layers = 2;
        config_.experts = 4;
        config_.top_k = 2;
        config_.moe_layers = {0, 1};
        config_.vocab_size = 280;
        config_.max_position = max_position;
    }

    int max_position = 1024;
    std::int64_t capacity = 1 << 20;
    int fail_at = -1;                 ///< the sweep, from 0, that throws as if the program had been stopped
    bool flat = false;                ///< every token equally likely
    bool broken = false;              ///< gives NaN
    std::vector<std::int64_t> sweeps; ///< tokens of each sweep
    std::vector<bool> kept;           ///< keep_checkpoints of each sweep

    double log_probability(std::span<const std::int32_t> context, std::int32_t next, const SteeringPlan& plan) const {
        if (flat)
            return -std::log(config_.vocab_size);
        std::uint64_t state = 88172645463325252u + plan.edits.size();
        for (const std::int32_t id : context)
            state = mix(state ^ static_cast<std::uint64_t>(id));
        double total = 0;
        for (int token = 0; token < config_.vocab_size; ++token)
            total += std::exp(score(state, token));
        return score(state, next) - std::log(total);
    }

    const ModelConfig& config() const override { return config_; }
    std::string fingerprint() const override { return "table-fingerprint"; }
    std::string device_name() const override { return "cpu"; }
    std::string torch_version() const override { return "none"; }
    ComputeType dtype() const override { return ComputeType::F32; }
    MemoryEstimate estimate(std::int64_t, std::int64_t) const override { return {}; }
    std::int64_t tokens_per_sweep(std::int64_t) const override { return capacity; }
    SweepOutcome sweep(const SweepRequest& request, SweepSink& sink, const CancelToken& cancel, const ProgressSink& progress) override {
        cancel.check();
        if (static_cast<int>(sweeps.size()) == fail_at)
            throw EngineError("stopped by the test");
        sweeps.push_back(request.sequences.tokens());
        kept.push_back(request.keep_checkpoints && request.use_checkpoints);
        if (progress)
            progress({.stage = "table", .fraction = 0.5});
        const HeadRequest& head = request.head;
        for (std::size_t row = 0; row < head.tokens.size(); ++row) {
            if (row > 0 && head.tokens[row] <= head.tokens[row - 1])
                throw std::logic_error("head rows must rise");
            const auto next = std::ranges::upper_bound(request.sequences.offsets, head.tokens[row]);
            const auto first = static_cast<std::size_t>(*(next - 1)), last = static_cast<std::size_t>(head.tokens[row]);
            std::vector<float> values;
            for (auto c = head.candidate_offsets[row]; c < head.candidate_offsets[row + 1]; ++c)
                values.push_back(broken ? std::numeric_limits<float>::quiet_NaN()
                                        : static_cast<float>(log_probability(std::span(request.sequences.token_ids).subspan(first, last - first + 1),
                                                                             head.candidates[static_cast<std::size_t>(c)], request.plan)));
            sink.log_probabilities(head.candidate_offsets[row], values);
        }
        return {};
    }

private:
    static std::uint64_t mix(std::uint64_t x) {
        x ^= x << 13;
        x ^= x >> 7;
        return (x ^ (x << 17)) * 0x2545F4914F6CDD1Du;
    }
    static double score(std::uint64_t state, int token) {
        return static_cast<double>(mix(state + static_cast<std::uint64_t>(token) * 0x9E3779B97F4A7C15u) >> 40) / static_cast<double>(1 << 22);
    }
    ModelConfig config_;
};

} // namespace isogloss::tests
