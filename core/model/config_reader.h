// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace isogloss {

/// The keys of one config.json, read with checks: a wrong type or a value out of range is a `ModelError` that names file and key. A key whose value
/// is null counts as absent, as in the reference.
class ConfigReader {
public:
    ConfigReader(const nlohmann::json& object, std::string file) : object_(object), file_(std::move(file)) {}

    bool has(const std::string& key) const;
    /// Integer in [1, limit]; `fallback` if absent, error if absent and there is none.
    int count(const std::string& key, std::optional<int> fallback = {}, int limit = 1 << 24) const;
    int count_from_zero(const std::string& key, int fallback, int limit) const; ///< integer in [0, limit]
    double number(const std::string& key, double fallback, double low = std::numeric_limits<double>::lowest()) const;
    bool flag(const std::string& key, bool fallback) const;
    std::string text(const std::string& key, const std::string& fallback) const;
    std::vector<int> integers(const std::string& key) const; ///< a list or a single number; empty if absent

    /// The first of two spellings that is present (`num_experts` and `num_local_experts`), else the first.
    std::string spelling(const std::string& first, const std::string& second) const;

    std::vector<double> numbers(const std::string& key, std::size_t count) const;    ///< exactly `count` positive ones
    std::vector<std::string> texts(const std::string& key, std::size_t count) const; ///< exactly `count`; empty if the key is absent
    std::optional<ConfigReader> inner(const std::string& key) const;                 ///< the object under a key, if there is one
    bool same_as(const ConfigReader& other) const;

    /// The rotary embedding: `rope_scaling` (transformers 4) if present, else `rope_parameters` (5); `rope_theta` from there, else from the top
    /// level, else `theta`. `partial` = the family's share of a head that is rotated if the file does not say, or `whole_head` if it never is
    /// partial.
    RotaryConfig rotary(double theta, int head_dim, double partial, int max_position) const;
    static constexpr double whole_head = 1;

    /// Refuses a model whose key has another value than the one that this program computes.
    void require(const std::string& key, const std::string& expected, const std::string& fallback) const;

    [[noreturn]] void fail(const std::string& key, const std::string& expected, const std::string& found, const std::string& advice = {}) const;

private:
    std::reference_wrapper<const nlohmann::json> object_;
    std::string file_;
};

/// 0.1 · mscale · ln(factor) + 1: what yarn multiplies attention with (arXiv 2309.00071, section 3.4).
double yarn_magnitude(double factor, double mscale);

/// What every supported family spells alike: vocabulary, sizes, heads, norm, dtype, end tokens, quantisation. `layers` etc. are checked against each
/// other. Sets both attention biases to `attention_bias`.
void read_common_keys(const ConfigReader& reader, ModelConfig& config);

/// How a family spells the number of experts, of chosen ones and their width (two spellings each where both occur).
struct ExpertKeys {
    std::string experts, experts_too, top_k, top_k_too, intermediate;
    std::optional<int> default_experts = {}, default_top_k = {}, default_intermediate = {};
};
void read_experts(const ConfigReader& reader, ModelConfig& config, const ExpertKeys& keys);
/// `n_group` and `topk_group` of group-limited routers.
void read_groups(const ConfigReader& reader, ModelConfig& config, GroupScore score);
/// Qwen's `decoder_sparse_step` and `mlp_only_layers` → `moe_layers`.
void read_sparse_step(const ConfigReader& reader, ModelConfig& config);
void all_layers_routed_from(ModelConfig& config, int first);
/// `types` [layers] of "full_attention" and "sliding_attention" → `ModelConfig::windows`.
void read_windows(const ConfigReader& reader, ModelConfig& config, const std::vector<std::string>& types, int window);

} // namespace isogloss
