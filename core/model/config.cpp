// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/config.h"

#include "core/base/files.h"
#include "core/model/config_reader.h"
#include "core/model/families/family.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

constexpr std::uint64_t config_limit = 16u << 20;

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

/// "Qwen/Qwen3-30B-A3B" for a snapshot of the hub cache (models--Qwen--Qwen3-30B-A3B/snapshots/<revision>), else the folder's name.
std::string model_name(const std::filesystem::path& folder) {
    std::filesystem::path full = std::filesystem::absolute(folder).lexically_normal();
    if (!full.has_filename())
        full = full.parent_path();
    const std::string repository = full.parent_path().parent_path().filename().string();
    const std::string prefix = "models--";
    if (full.parent_path().filename() == "snapshots" && repository.starts_with(prefix)) {
        std::string id = repository.substr(prefix.size());
        if (const auto separator = id.find("--"); separator != std::string::npos)
            id.replace(separator, 2, "/");
        return id;
    }
    return full.filename().string();
}

nlohmann::json parse_object(const std::string& bytes, const std::string& file) {
    try {
        nlohmann::json object = nlohmann::json::parse(bytes);
        if (object.is_object())
            return object;
    } catch (const nlohmann::json::exception& error) {
        throw ModelError(sentence({file, "", "JSON", error.what(), "Fetch the file again."}));
    }
    throw ModelError(sentence({file, "", "a JSON object", "another value", "Fetch the file again."}));
}

} // namespace

const char* score_function_name(ScoreFunction f) {
    switch (f) {
    case ScoreFunction::Softmax:
        return "softmax";
    case ScoreFunction::Sigmoid:
        return "sigmoid";
    case ScoreFunction::SparseMixer:
        return "sparsemixer";
    case ScoreFunction::SoftmaxOfSelected:
        return "softmax_of_selected";
    }
    return "";
}

const char* quantisation_name(Quantisation q) { return q == Quantisation::Fp8Blocks ? "fp8" : q == Quantisation::Mxfp4 ? "mxfp4" : ""; }

double ModelConfig::softmax_scale() const {
    if (attention_scale != 0)
        return attention_scale;
    return 1.0 / std::sqrt(static_cast<double>(head_dim));
}

const char* ModelConfig::distribution_name() const { return router.score == ScoreFunction::Sigmoid ? "sigmoid_normalised" : "softmax"; }

bool ModelConfig::is_moe(int layer) const { return std::binary_search(moe_layers.begin(), moe_layers.end(), layer); }

RoutedShape ModelConfig::routed_shape() const {
    RoutedShape shape;
    shape.moe_layers = moe_layers;
    shape.experts = experts;
    shape.top_k = top_k;
    shape.model_name = name;
    return shape;
}

std::vector<std::string> supported_families() {
    std::vector<std::string> names;
    for (const Family* family : families())
        names.push_back(family->model_type);
    return names;
}

ModelConfig load_model_config(const std::filesystem::path& folder) {
    const std::filesystem::path path = folder / "config.json";
    if (!std::filesystem::exists(path)) {
        throw ModelError(
            sentence({folder.string(), "", "a checkpoint folder with config.json", std::filesystem::exists(folder) ? "none" : "no such folder",
                      "Choose the folder that holds config.json, tokenizer.json and the safetensors files."}));
    }
    const std::string bytes = read_file(path, config_limit);
    const nlohmann::json object = parse_object(bytes, path.string());
    const ConfigReader reader(object, path.string());

    ModelConfig config;
    config.name = model_name(folder);
    config.config_sha256 = sha256_hex(bytes);
    config.family = reader.text("model_type", "");
    config.architecture = config.family;
    if (const auto it = object.find("architectures"); it != object.end() && it->is_array() && !it->empty() && it->front().is_string())
        config.architecture = it->front().get<std::string>();

    const auto& all = families();
    const auto family = std::find_if(all.begin(), all.end(), [&](const Family* f) { return f->model_type == config.family; });
    if (family == all.end()) {
        reader.fail("model_type", "a supported Mixture-of-Experts family (" + listed(supported_families()) + ")",
                    config.family.empty() ? "no model_type" : "\"" + config.family + "\" (" + config.architecture + ")",
                    "Models of other families cannot be opened by this version.");
    }
    (*family)->read_config(reader, config);
    if (config.moe_layers.empty())
        reader.fail("num_hidden_layers", "at least one routed layer", "only dense layers", "There is no routing to study in this model.");
    return config;
}

} // namespace isogloss
