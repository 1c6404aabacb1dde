// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/checkpoint/checkpoint.h"
#include "core/engine/parity.h"

#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string model, reference;
    bool json = false;
    EngineFlags engine;
};

/// JSON has no infinity: what cannot be compared is null.
nlohmann::ordered_json number(double value) { return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr); }

nlohmann::ordered_json as_json(const ParityReport& report, const Engine& engine) {
    nlohmann::ordered_json out;
    out["model"] = engine.config().name;
    out["dtype"] = compute_type_name(engine.dtype());
    out["tokens"] = report.tokens;
    out["agreement"] = report.agreement();
    out["logits_largest_difference"] = report.logits_difference < 0 ? nlohmann::ordered_json(nullptr) : number(report.logits_difference);
    out["within_rounding"] = report.within_rounding();
    for (const LayerParity& layer : report.layers)
        out["layers"].push_back({{"layer", layer.layer},
                                 {"tokens", layer.tokens},
                                 {"largest_difference", number(layer.largest_difference)},
                                 {"largest_difference_of_spread", number(layer.relative())},
                                 {"agreement", layer.tokens > 0 ? static_cast<double>(layer.equal) / static_cast<double>(layer.tokens) : 1.0},
                                 {"different_beyond_ties", layer.beyond_ties},
                                 {"margin_smallest", number(layer.margins[0])},
                                 {"margin_1_percent", number(layer.margins[1])},
                                 {"margin_10_percent", number(layer.margins[2])},
                                 {"margin_median", number(layer.margins[3])},
                                 {"margin_90_percent", number(layer.margins[4])}});
    return out;
}

void print_text(const ParityReport& report, const Engine& engine) {
    std::printf("layer  difference  of spread  same experts  beyond ties | margin: smallest      1 %%       median\n");
    for (const LayerParity& layer : report.layers)
        std::printf("%5d  %10.2e  %9.1e  %10.4f %%  %11lld |         %9.2e  %9.2e  %9.2e\n", layer.layer, layer.largest_difference, layer.relative(),
                    layer.tokens > 0 ? 100.0 * static_cast<double>(layer.equal) / static_cast<double>(layer.tokens) : 100.0,
                    static_cast<long long>(layer.beyond_ties), layer.margins[0], layer.margins[1], layer.margins[3]);
    if (report.logits_difference >= 0)
        std::printf("logits: largest difference %.2e\n", report.logits_difference);
    std::printf("%s in %s, %lld tokens: %.4f %% of the choices are the reference's; %s.\n", engine.config().name.c_str(),
                compute_type_name(engine.dtype()), static_cast<long long>(report.tokens), 100.0 * report.agreement(),
                report.within_rounding() ? "equal within rounding" : "the differences are larger than f32 rounding");
}

void run(const Options& options, const CancelToken& cancel) {
    const auto engine = open_engine(resolve_model(options.model), options.engine.options());
    const ReferenceRun reference = load_reference(options.reference, engine->config());
    const ParityReport report = compare_with_reference(*engine, reference, cancel, progress_line());
    end_progress_line();
    if (options.json)
        std::printf("%s\n", as_json(report, *engine).dump(2).c_str());
    else
        print_text(report, *engine);
}

} // namespace

void add_parity(const Context& context) {
    auto* command = context.app.add_subcommand("parity", "Router logits, chosen experts and logits against a reference run of the same model");
    auto options = std::make_shared<Options>();
    options->engine.dtype = "f32";
    command->add_option("MODEL", options->model, "Checkpoint folder, or an id in the local hub cache")->required();
    command->add_option("--reference", options->reference, "What `forward` wrote, or a safetensors file or .npz as docs/families.md describes")
        ->required();
    command->add_flag("--json", options->json, "Print JSON");
    options->engine.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
