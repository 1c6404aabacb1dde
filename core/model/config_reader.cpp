// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/config_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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

bool ConfigReader::has(const std::string& key) const { return present(object_.get(), key) != nullptr; }

int ConfigReader::count(const std::string& key, std::optional<int> fallback, int limit) const {
    const Json* value = present(object_.get(), key);
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

int ConfigReader::count_from_zero(const std::string& key, int fallback, int limit) const {
    const Json* value = present(object_.get(), key);
    return value != nullptr && *value == 0 ? 0 : value == nullptr ? fallback : count(key, {}, limit);
}

double ConfigReader::number(const std::string& key, double fallback, double low) const {
    const Json* value = present(object_.get(), key);
    if (value == nullptr)
        return fallback;
    if (!value->is_number() || !std::isfinite(value->get<double>()) || value->get<double>() < low)
        fail(key, low > std::numeric_limits<double>::lowest() ? "a finite number not below " + shown(Json(low)) : "a finite number", shown(*value));
    return value->get<double>();
}

bool ConfigReader::flag(const std::string& key, bool fallback) const {
    const Json* value = present(object_.get(), key);
    if (value == nullptr)
        return fallback;
    if (!value->is_boolean())
        fail(key, "true or false", shown(*value));
    return value->get<bool>();
}

std::string ConfigReader::text(const std::string& key, const std::string& fallback) const {
    const Json* value = present(object_.get(), key);
    if (value == nullptr)
        return fallback;
    if (!value->is_string())
        fail(key, "a string", shown(*value));
    return value->get<std::string>();
}

std::vector<int> ConfigReader::integers(const std::string& key) const {
    const Json* value = present(object_.get(), key);
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

std::vector<double> ConfigReader::numbers(const std::string& key, std::size_t count) const {
    const Json* value = present(object_.get(), key);
    const std::string expected = "a list of " + std::to_string(count) + " positive numbers";
    if (value == nullptr || !value->is_array() || value->size() != count)
        fail(key, expected, value == nullptr ? "no such key" : value->is_array() ? std::to_string(value->size()) + " items" : shown(*value));
    std::vector<double> out;
    for (const Json& item : *value) {
        if (!item.is_number() || !std::isfinite(item.get<double>()) || item.get<double>() <= 0)
            fail(key, expected, shown(item));
        out.push_back(item.get<double>());
    }
    return out;
}

std::vector<std::string> ConfigReader::texts(const std::string& key, std::size_t count) const {
    const Json* value = present(object_.get(), key);
    if (value == nullptr)
        return {};
    const std::string expected = "a list of " + std::to_string(count) + " strings";
    if (!value->is_array() || value->size() != count)
        fail(key, expected, value->is_array() ? std::to_string(value->size()) + " items" : shown(*value));
    std::vector<std::string> out;
    for (const Json& item : *value) {
        if (!item.is_string())
            fail(key, expected, shown(item));
        out.push_back(item.get<std::string>());
    }
    return out;
}

std::optional<ConfigReader> ConfigReader::inner(const std::string& key) const {
    const Json* value = present(object_.get(), key);
    if (value == nullptr)
        return {};
    if (!value->is_object())
        fail(key, "an object or null", shown(*value));
    return ConfigReader(*value, file_ + ", " + key);
}

namespace {

/// The object that describes the rotary embedding: the older `rope_scaling` if it is there, else `rope_parameters`.
std::optional<ConfigReader> rope_object(const ConfigReader& reader) {
    if (auto older = reader.inner("rope_scaling"))
        return older;
    auto newer = reader.inner("rope_parameters");
    if (!newer || !newer->has("full_attention"))
        return newer;
    const auto full = newer->inner("full_attention"), sliding = newer->inner("sliding_attention");
    if (sliding && !sliding->same_as(*full))
        newer->fail("sliding_attention", "the same rotary embedding as full_attention", "another one",
                    "Rotary embeddings that differ by layer type are not supported.");
    return full;
}

void read_yarn(const ConfigReader& rope, RotaryConfig& rotary, int max_position) {
    const double factor = static_cast<double>(max_position) / rotary.original_length;
    rotary.factor = rope.number("factor", factor, 1e-6);
    rotary.beta_fast = rope.number("beta_fast", 32, 1e-6);
    rotary.beta_slow = rope.number("beta_slow", 1, 1e-6);
    rotary.truncate = rope.flag("truncate", true);
    rotary.mscale_all_dim = rope.number("mscale_all_dim", 0, 0);
    const double mscale = rope.number("mscale", 0, 0);
    const double natural = mscale != 0 && rotary.mscale_all_dim != 0
                               ? yarn_magnitude(rotary.factor, mscale) / yarn_magnitude(rotary.factor, rotary.mscale_all_dim)
                               : yarn_magnitude(rotary.factor, 1);
    rotary.magnitude = rope.number("attention_factor", natural, 0);
    if (rotary.theta <= 1)
        rope.fail("rope_theta", "a number above 1", std::to_string(rotary.theta));
}

void read_longrope(const ConfigReader& rope, RotaryConfig& rotary, int max_position) {
    const auto half = static_cast<std::size_t>(rotary.dim) / 2;
    rotary.short_factor = rope.numbers("short_factor", half);
    rotary.long_factor = rope.numbers("long_factor", half);
    const double stretch = static_cast<double>(max_position) / rotary.original_length;
    const double natural = stretch <= 1 ? 1 : std::sqrt(1 + std::log(stretch) / std::log(static_cast<double>(rotary.original_length)));
    const double given = rope.number("attention_factor", natural, 0);
    rotary.magnitude = rope.number("short_mscale", given, 0);
    rotary.long_magnitude = rope.number("long_mscale", given, 0);
}

} // namespace

double yarn_magnitude(double factor, double mscale) { return factor <= 1 ? 1.0 : 0.1 * mscale * std::log(factor) + 1.0; }

bool ConfigReader::same_as(const ConfigReader& other) const { return object_.get() == other.object_.get(); }

RotaryConfig ConfigReader::rotary(double theta, int head_dim, double partial, int max_position) const {
    RotaryConfig rotary;
    const auto rope = rope_object(*this);
    const auto from = [&](const std::string& key) -> const ConfigReader& { return rope && rope->has(key) ? *rope : *this; };
    const auto newer = inner("rope_parameters");
    rotary.theta = (rope && rope->has("rope_theta") ? *rope : newer && newer->has("rope_theta") ? *newer : *this).number("rope_theta", theta, 1.0);
    const double share = from("partial_rotary_factor").number("partial_rotary_factor", partial, 0.0);
    if (partial == whole_head && share != 1.0)
        fail("partial_rotary_factor", "rotary embeddings over the whole head", std::to_string(share),
             "This family rotates whole heads in the reference.");
    rotary.dim = static_cast<int>(head_dim * share);
    if (rotary.dim < 2 || rotary.dim > head_dim || rotary.dim % 2 != 0)
        fail("partial_rotary_factor", "an even number of rotated elements, from 2 to head_dim = " + std::to_string(head_dim),
             std::to_string(rotary.dim));
    if (!rope)
        return rotary;
    const std::string type = rope->text(rope->spelling("rope_type", "type"), "default");
    rotary.original_length =
        (has("original_max_position_embeddings") ? *this : *rope).count("original_max_position_embeddings", max_position, 1 << 30);
    if (type == "linear") {
        rotary.scaling = RotaryScaling::Linear;
        rotary.factor = rope->number("factor", 1, 1e-6);
    } else if (type == "llama3") {
        rotary.scaling = RotaryScaling::Llama3;
        rotary.factor = rope->number("factor", 1, 1e-6);
        rotary.low_frequency_factor = rope->number("low_freq_factor", 1, 1e-6);
        rotary.high_frequency_factor = rope->number("high_freq_factor", 4, 1e-6);
        if (rotary.high_frequency_factor <= rotary.low_frequency_factor)
            rope->fail("high_freq_factor", "more than low_freq_factor", std::to_string(rotary.high_frequency_factor));
    } else if (type == "yarn") {
        rotary.scaling = RotaryScaling::Yarn;
        read_yarn(*rope, rotary, max_position);
    } else if (type == "longrope") {
        rotary.scaling = RotaryScaling::LongRope;
        read_longrope(*rope, rotary, max_position);
    } else if (type == "dynamic") {
        // Without `alpha` the base grows only beyond max_position_embeddings, where this program does not go.
        const double alpha = rope->number("alpha", 0, 0);
        if (alpha > 0 && rotary.dim > 2)
            rotary.theta *= std::pow(alpha, static_cast<double>(rotary.dim) / (rotary.dim - 2));
    } else if (type != "default") {
        rope->fail("rope_type", "default, linear, dynamic, llama3, yarn or longrope", "\"" + type + "\"", "This scaling is not supported.");
    }
    return rotary;
}

void ConfigReader::require(const std::string& key, const std::string& expected, const std::string& fallback) const {
    const std::string found = text(key, fallback);
    if (found != expected)
        fail(key, "\"" + expected + "\"", "\"" + found + "\"", "This variant of the architecture is not supported.");
}

namespace {

void read_quantisation(const ConfigReader& reader, ModelConfig& config) {
    const auto quantised = reader.inner("quantization_config");
    if (!quantised)
        return;
    const std::string method = quantised->text("quant_method", "");
    if (method == "mxfp4") {
        config.quantisation = Quantisation::Mxfp4;
    } else if (method == "fp8") {
        config.quantisation = Quantisation::Fp8Blocks;
        const std::vector<int> block = quantised->integers("weight_block_size");
        if (!block.empty() && (block.size() != 2 || block[0] < 1 || block[1] < 1))
            quantised->fail("weight_block_size", "two numbers from 1 up", std::to_string(block.size()) + " of them");
        if (!block.empty()) {
            config.block_rows = block[0];
            config.block_columns = block[1];
        }
    } else {
        quantised->fail("quant_method", "mxfp4 or fp8 (blocks with scales)", "\"" + method + "\"",
                        "Use the checkpoint as it was published in BF16, F16 or F32.");
    }
}

} // namespace

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
    config.value_dim = config.head_dim;
    config.norm_eps = reader.number("rms_norm_eps", config.norm_eps, 0.0);
    config.max_position = reader.count("max_position_embeddings", 4096, std::numeric_limits<int>::max());
    config.attention_bias = config.output_bias = reader.flag("attention_bias", false);
    config.tie_word_embeddings = reader.flag("tie_word_embeddings", false);
    config.stored_dtype = reader.text(reader.spelling("dtype", "torch_dtype"), "");
    config.eos_ids = reader.integers("eos_token_id");
    reader.require("hidden_act", "silu", "silu");
    read_quantisation(reader, config);
}

void read_experts(const ConfigReader& reader, ModelConfig& config, const ExpertKeys& keys) {
    const std::string experts = reader.spelling(keys.experts, keys.experts_too), chosen = reader.spelling(keys.top_k, keys.top_k_too);
    config.experts = reader.count(experts, keys.default_experts, 4096);
    config.top_k = reader.count(chosen, keys.default_top_k, 256);
    if (config.top_k > config.experts)
        reader.fail(chosen, "at most the number of experts, " + std::to_string(config.experts), std::to_string(config.top_k));
    config.expert_intermediate = reader.count(keys.intermediate, keys.default_intermediate, 1 << 20);
    config.router.experts = config.experts;
    config.router.top_k = config.top_k;
}

void read_groups(const ConfigReader& reader, ModelConfig& config, GroupScore score) {
    RouterRule& router = config.router;
    router.groups = reader.count("n_group", 1, 4096);
    router.groups_kept = reader.count("topk_group", 1, 4096);
    router.group_score = score;
    if (config.experts % router.groups != 0)
        reader.fail("n_group", "a divisor of the number of experts, " + std::to_string(config.experts), std::to_string(router.groups));
    const int in_group = config.experts / router.groups;
    if (router.groups > 1 && score == GroupScore::TwoLargest && in_group < 2)
        reader.fail("n_group", "at least two experts in a group", std::to_string(in_group));
    if (router.groups_kept > router.groups || router.groups_kept * in_group < config.top_k)
        reader.fail("topk_group", "groups that hold at least the " + std::to_string(config.top_k) + " chosen experts, and at most n_group",
                    std::to_string(router.groups_kept));
}

void read_sparse_step(const ConfigReader& reader, ModelConfig& config) {
    const std::vector<int> dense = reader.integers("mlp_only_layers");
    const int step = reader.count("decoder_sparse_step", 1, 4096);
    for (int layer = 0; layer < config.layers; ++layer) {
        if ((layer + 1) % step == 0 && std::find(dense.begin(), dense.end(), layer) == dense.end())
            config.moe_layers.push_back(layer);
    }
}

void all_layers_routed_from(ModelConfig& config, int first) {
    for (int layer = first; layer < config.layers; ++layer)
        config.moe_layers.push_back(layer);
}

void read_windows(const ConfigReader& reader, ModelConfig& config, const std::vector<std::string>& types, int window) {
    config.windows.assign(static_cast<std::size_t>(config.layers), 0);
    for (std::size_t layer = 0; layer < types.size(); ++layer) {
        if (types[layer] == "sliding_attention")
            config.windows[layer] = window;
        else if (types[layer] != "full_attention")
            reader.fail("layer_types", "full_attention or sliding_attention", "\"" + types[layer] + "\"");
    }
}

} // namespace isogloss
