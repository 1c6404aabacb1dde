// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/model/config.h"
#include "core/model/router_words.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model;
    bool json = false;
};

/// Tokens of the sweep that the memory estimate is given for.
constexpr std::int64_t estimate_tokens = 16384;
constexpr std::int64_t estimate_longest = 512;

nlohmann::ordered_json describe(const std::string& model) {
    const auto folder = resolve_model(model);
    const ModelConfig config = load_model_config(folder);
    const Checkpoint checkpoint(folder);
    nlohmann::ordered_json out;
    out["name"] = config.name;
    out["folder"] = folder.string();
    out["family"] = config.family;
    out["architecture"] = config.architecture;
    out["layers"] = config.layers;
    out["moe_layers"] = config.moe_layers;
    out["experts"] = config.experts;
    out["top_k"] = config.top_k;
    std::vector<int> dense;
    for (int layer = 0; layer < config.layers; ++layer)
        if (!config.is_moe(layer))
            dense.push_back(layer);
    out["dense_layers"] = dense;
    out["score_function"] = score_function_name(config.router.score);
    out["norm_topk_prob"] = config.router.normalise;
    const RouterWords words = router_words(config);
    out["router"] = {{"logits", words.logits},
                     {"scores", words.scores},
                     {"selection", words.selection},
                     {"weights", words.weights},
                     {"pooled_scores", words.distribution},
                     {"selection_bias", config.router.selection_bias}};
    out["shared_experts"] = {{"count", config.shared.count}, {"intermediate_size", config.shared.intermediate}, {"gated", config.shared.gated}};
    out["hidden_size"] = config.hidden_size;
    out["expert_intermediate_size"] = config.expert_intermediate;
    out["heads"] = config.heads;
    out["kv_heads"] = config.kv_heads;
    out["head_dim"] = config.head_dim;
    out["vocab_size"] = config.vocab_size;
    out["dtype"] = config.stored_dtype;
    out["quantisation"] = quantisation_name(config.quantisation);
    out["parameters"] = checkpoint.parameters();
    out["checkpoint_bytes"] = checkpoint.total_bytes();
    out["config_sha256"] = config.config_sha256;
    out["weights_fingerprint"] = checkpoint.fingerprint();
    try {
        const auto engine = open_engine(folder, {});
        const MemoryEstimate memory = engine->estimate(estimate_tokens, estimate_longest);
        out["memory_estimate"] = {{"tokens", estimate_tokens},       {"weights_bytes", memory.weights}, {"hidden_bytes", memory.hidden},
                                  {"buffers_bytes", memory.buffers}, {"total_bytes", memory.total()},   {"dtype", compute_type_name(engine->dtype())},
                                  {"device", engine->device_name()}};
    } catch (const EngineError& error) {
        out["memory_estimate"] = nullptr;
        std::fprintf(stderr, "isogloss-cli: no memory estimate: %s\n", error.what());
    }
    return out;
}

/// "0, 1, 2"
std::string listed(const nlohmann::ordered_json& numbers) {
    std::string text;
    for (const auto& number : numbers)
        text += (text.empty() ? "" : ", ") + number.dump();
    return text;
}

void print_text(const nlohmann::ordered_json& info) {
    const auto text = [&](const char* key) { return info[key].get<std::string>(); };
    std::printf("%s\n", text("name").c_str());
    std::printf("  family       %s (%s)\n", text("family").c_str(), text("architecture").c_str());
    std::printf("  layers       %d, %zu of them routed%s\n", info["layers"].get<int>(), info["moe_layers"].size(),
                info["dense_layers"].empty() ? "" : (", dense: " + listed(info["dense_layers"])).c_str());
    std::printf("  experts      %d per layer, top-%d, %s%s\n", info["experts"].get<int>(), info["top_k"].get<int>(), text("score_function").c_str(),
                info["norm_topk_prob"].get<bool>() ? ", renormalised" : "");
    const auto& router = info["router"];
    std::printf("  router       logits: %s; scores: %s\n", router["logits"].get<std::string>().c_str(), router["scores"].get<std::string>().c_str());
    std::printf("               chosen: %s\n", router["selection"].get<std::string>().c_str());
    std::printf("               weights: %s; pooled scores: %s\n", router["weights"].get<std::string>().c_str(),
                router["pooled_scores"].get<std::string>().c_str());
    if (const auto& shared = info["shared_experts"]; shared["count"].get<int>() > 0)
        std::printf("  shared       %d shared expert%s, %d wide%s: every token passes, not routed, cannot be steered\n", shared["count"].get<int>(),
                    shared["count"].get<int>() == 1 ? "" : "s", shared["intermediate_size"].get<int>(),
                    shared["gated"].get<bool>() ? ", with a gate" : "");
    std::printf("  hidden size  %d, experts %d wide, %d heads (%d key/value) of %d\n", info["hidden_size"].get<int>(),
                info["expert_intermediate_size"].get<int>(), info["heads"].get<int>(), info["kv_heads"].get<int>(), info["head_dim"].get<int>());
    std::printf("  vocabulary   %d\n", info["vocab_size"].get<int>());
    std::printf("  parameters   %.4g M, stored as %s%s%s, %s on disk\n", info["parameters"].get<double>() / 1e6, text("dtype").c_str(),
                text("quantisation").empty() ? "" : " and ", text("quantisation").c_str(),
                format_bytes(info["checkpoint_bytes"].get<std::uint64_t>()).c_str());
    if (!info["memory_estimate"].is_null()) {
        const auto& memory = info["memory_estimate"];
        std::printf("  memory       about %s for a sweep of %lld tokens (weights %s, hidden states %s, buffers %s; %s on %s)\n",
                    format_bytes(memory["total_bytes"].get<std::uint64_t>()).c_str(), static_cast<long long>(memory["tokens"].get<std::int64_t>()),
                    format_bytes(memory["weights_bytes"].get<std::uint64_t>()).c_str(),
                    format_bytes(memory["hidden_bytes"].get<std::uint64_t>()).c_str(),
                    format_bytes(memory["buffers_bytes"].get<std::uint64_t>()).c_str(), memory["dtype"].get<std::string>().c_str(),
                    memory["device"].get<std::string>().c_str());
    }
    std::printf("  fingerprint  %s\n", text("weights_fingerprint").c_str());
}

} // namespace

void add_info(const Context& context) {
    auto* command = context.app.add_subcommand("info", "Family, layers, experts, parameters and memory of a checkpoint");
    auto options = std::make_shared<Options>();
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    command->add_flag("--json", options->json, "Print JSON");
    command->callback([options] {
        const auto info = describe(options->model);
        if (options->json)
            std::printf("%s\n", info.dump(2).c_str());
        else
            print_text(info);
    });
}

} // namespace isogloss::cli
