// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config.h"

#include <nlohmann/json_fwd.hpp>

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
    double number(const std::string& key, double fallback, double low = std::numeric_limits<double>::lowest()) const;
    bool flag(const std::string& key, bool fallback) const;
    std::string text(const std::string& key, const std::string& fallback) const;
    std::vector<int> integers(const std::string& key) const; ///< a list or a single number; empty if absent

    /// The first of two spellings that is present (`num_experts` and `num_local_experts`), else the first.
    std::string spelling(const std::string& first, const std::string& second) const;

    /// rope_theta from `rope_parameters` (transformers 5), else from the top level, else `fallback`. Any scaled variant (yarn, llama3, …) is refused.
    double rope_theta(double fallback) const;

    /// Refuses a model whose key has another value than the one that this program computes.
    void require(const std::string& key, const std::string& expected, const std::string& fallback) const;

    [[noreturn]] void fail(const std::string& key, const std::string& expected, const std::string& found, const std::string& advice = {}) const;

private:
    const nlohmann::json& object_;
    std::string file_;
};

/// What every supported family spells alike: vocabulary, sizes, heads, norm, rope, dtype, end tokens. `layers` etc. are checked against each other.
void read_common_keys(const ConfigReader& reader, ModelConfig& config);

} // namespace isogloss
