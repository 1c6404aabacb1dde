// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/config_reader.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace isogloss {

namespace {

using Json = nlohmann::json;

/// A value as it stands in the file, short enough for a sentence.
std::string shown(const Json& value) {
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > 60)
        text = text.substr(0, 57) + "…";
    return text;
}

const Json* present(const Json& object, const std::string& key) {
    const auto it = object.find(key);
    return it == object.end() || it->is_null() ? nullptr : &*it;
}

} // namespace

void ConfigReader::fail(const std::string& key, const std::string& expected, const std::string& found, const std::string& advice) const {
    throw ModelError(sentence({file_, "key \"" + key + "\"", expected, found, advice}));
}

bool ConfigReader::has(const std::string& key) const { return present(object_, key) != nullptr; }

int ConfigReader::count(const std::string& key, std::optional<int> fallback, int limit) const {
    const Json* value = present(object_, key);
    if (value == nullptr) {
        if (fallback)
            return *fallback;
        fail(key, "a number", "no such key", "Is this the config.json of the model?");
    }
    const std::string expected = "a whole number from 1 to " + std::to_string(limit);
    if (!value->is_number_integer())
        fail(key, expected, shown(*value));
    if (value->is_number_unsigned() ? value->get<std::uint64_t>() > static_cast<std::uint64_t>(limit) : value->get<std::int64_t>() > limit)
        fail(key, expected, shown(*value));
    if (value->get<std::int64_t>() < 1)
        fail(key, expected, shown(*value));
    return value->get<int>();
}

double ConfigReader::number(const std::string& key, double fallback, double low) const {
    const Json* value = present(object_, key);
    if (value == nullptr)
        return fallback;
    if (!value->is_number() || !std::isfinite(value->get<double>()) || value->get<double>() < low)
        fail(key, low > std::numeric_limits<double>::lowest() ? "a finite number not below " + shown(Json(low)) : "a finite number", shown(*value));
    return value->get<double>();
}

bool ConfigReader::flag(const std::string& key, bool fallback) const {
    const Json* value = present(object_, key);
    if (value == nullptr)
        return fallback;
    if (!value->is_boolean())
        fail(key, "true or false", shown(*value));
    return value->get<bool>();
}

std::string ConfigReader::text(const std::string& key, const std::string& fallback) const {
    const Json* value = present(object_, key);
    if (value == nullptr)
        return fallback;
    if (!value->is_string())
        fail(key, "a string", shown(*value));
    return value->get<std::string>();
}

std::vector<int> ConfigReader::integers(const std::string& key) const {
    const Json* value = present(object_, key);
    if (value == nullptr)
        return {};
    const Json list = value->is_array() ? *value : Json::array({*value});
    std::vector<int> out;
    for (const Json& item : list) {
        if (!item.is_number_integer() || item.get<std::int64_t>() < 0 || item.get<std::int64_t>() > std::numeric_limits<int>::max())
            fail(key, "whole numbers from 0 up", shown(*value));
        out.push_back(item.get<int>());
    }
    return out;
}

std::string ConfigReader::spelling(const std::string& first, const std::string& second) const { return !has(first) && has(second) ? second : first; }

double ConfigReader::rope_theta(double fallback) const {
    for (const char* key : {"rope_scaling", "rope_parameters"}) {
        const Json* rope = present(object_, key);
        if (rope == nullptr)
            continue;
        if (!rope->is_object())
            fail(key, "an object or null", shown(*rope));
        const Json* type = present(*rope, "rope_type");
        if (type == nullptr)
            type = present(*rope, "type");
        if (type != nullptr && *type != "default")
            fail(key, "unscaled rotary embeddings (rope_type \"default\")", shown(*type), "This scaling is not supported.");
        if (const Json* share = present(*rope, "partial_rotary_factor"); share != nullptr && *share != 1.0)
            fail(key, "rotary embeddings over the whole head", "partial_rotary_factor " + shown(*share), "Partial rotation is not supported.");
    }
    if (const Json* rope = present(object_, "rope_parameters")) {
        if (present(*rope, "rope_theta") != nullptr)
            return ConfigReader(*rope, file_ + ", rope_parameters").number("rope_theta", fallback, 1.0);
    }
    return number("rope_theta", fallback, 1.0);
}

void ConfigReader::require(const std::string& key, const std::string& expected, const std::string& fallback) const {
    const std::string found = text(key, fallback);
    if (found != expected)
        fail(key, "\"" + expected + "\"", "\"" + found + "\"", "This variant of the architecture is not supported.");
}

void read_common_keys(const ConfigReader& reader, ModelConfig& config) {
    config.vocab_size = reader.count("vocab_size");
    config.hidden_size = reader.count("hidden_size", {}, 1 << 17);
    config.layers = reader.count("num_hidden_layers", {}, 4096);
    config.heads = reader.count("num_attention_heads", {}, 4096);
    config.kv_heads = reader.count("num_key_value_heads", config.heads, 4096);
    if (config.heads % config.kv_heads != 0)
        reader.fail("num_key_value_heads", "a divisor of num_attention_heads = " + std::to_string(config.heads), std::to_string(config.kv_heads));
    if (!reader.has("head_dim") && config.hidden_size % config.heads != 0)
        reader.fail("num_attention_heads", "a divisor of hidden_size = " + std::to_string(config.hidden_size), std::to_string(config.heads));
    config.head_dim = reader.count("head_dim", std::max(1, config.hidden_size / config.heads), 1 << 14);
    if (config.head_dim % 2 != 0)
        reader.fail("head_dim", "an even number", std::to_string(config.head_dim));
    config.norm_eps = reader.number("rms_norm_eps", config.norm_eps, 0.0);
    config.rope_theta = reader.rope_theta(config.rope_theta);
    config.max_position = reader.count("max_position_embeddings", 4096, std::numeric_limits<int>::max());
    config.attention_bias = reader.flag("attention_bias", false);
    config.tie_word_embeddings = reader.flag("tie_word_embeddings", false);
    config.stored_dtype = reader.text(reader.spelling("dtype", "torch_dtype"), "");
    config.eos_ids = reader.integers("eos_token_id");
    reader.require("hidden_act", "silu", "silu");
    if (reader.has("quantization_config"))
        reader.fail("quantization_config", "a checkpoint in F32, F16 or BF16", "a quantised one", "Quantised checkpoints are not supported.");
}

} // namespace isogloss
